"""Consents of the people of firms, as a further sheet of a list of firms."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.firms import further_cells as cells
from mobilise_desktop.features.firms.further import PERSON, Column, Sheet
from mobilise_desktop.privacy.purposes import BASES, METHODS, PURPOSES, purposes


def _flaw(values: Mapping[str, Any]) -> str:
    if values["legal_basis"] not in purposes()[values["purpose"]].bases:
        return _("This basis does not serve this purpose. Choose another one.")
    if values["withdrawn_on"] and values["withdrawn_on"] < values["given_on"]:
        return _("This was withdrawn before it was given.")
    return ""


SHEETS = (
    Sheet(
        "consent",
        N_("Consents"),
        N_("Record ID of the consent"),
        (
            Column("purpose", N_("Purpose"), cells.words("purpose", PURPOSES)),
            Column("legal_basis", N_("Legal basis"), cells.words("legal basis", BASES)),
            Column("given_on", N_("Given on"), cells.DAY),
            Column("method", N_("How"), cells.words("method of consent", METHODS)),
            Column("text_version", N_("Version of the text"), cells.TEXT),
            Column("text_language", N_("Language of the text"), cells.LANGUAGE),
            Column("withdrawn_on", N_("Withdrawn on"), cells.DAY),
            Column("withdrawal_note", N_("Note"), cells.TEXT),
        ),
        same=("purpose", "given_on", "method"),
        needed=("purpose", "legal_basis", "given_on", "method"),
        counted=lambda n: ngettext("{n} consent", "{n} consents", n),
        of=PERSON,
        of_field="person_id",
        fixed={"person_table": "contact"},
        check=_flaw,
    ),
)
