"""Names, numbers and work places that the register has otherwise than the paper that was frozen.

All three parties sign such a change (source: the programme's design of placements, 2.6).
"""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.rules import address, person_name
from mobilise_desktop.features.placements import states, words
from mobilise_desktop.features.placements.rules import WARNING, Finding
from mobilise_desktop.storage.reading import Reader

_FIRM = {
    "legal_name_native": N_("Legal name"),
    "country": N_("Country"),
    "vat_no": N_("VAT number"),
    "national_reg_no": N_("Register number"),
}
PLACES = {"site": "host_site_id", "site_2": "host_site_2_id", "site_3": "host_site_3_id"}
"""The work places that papers name, by the fields of a placement that choose them."""

_PERSON = ("given_name", "family_name", "birth_date")
_IDENTITY = {
    "sending": _FIRM,
    "hosting": _FIRM,
    "employee": {"name": N_("Name"), "birth_date": N_("Date of birth")},
}
_WATCHED = states.AMENDABLE | {"to_sign", "partly_signed"}
Parties = Mapping[str, Mapping[str, Any]]
"""Fields of the register by party."""


class Correction(NamedTuple):
    """A field of a party as the paper has it and as the register has it now; "" for nothing."""

    party: str
    field: str
    old: str
    new: str

    @property
    def label(self) -> str:
        """Whose field it is, in words."""
        own = PLACES.get(self.field)
        name = words.label(own) if own else _(_IDENTITY[self.party][self.field])
        return f"{words.word('party', self.party)} · {name}"

    @property
    def shown(self) -> tuple[str, str]:
        """Both values in words."""
        old, new = (_shown(self.field, text) for text in (self.old, self.new))
        return old, new


def of_placement(
    reader: Reader, own: str, values: Mapping[str, Any], without: str = ""
) -> tuple[Correction, ...]:
    """What changed in the register since the newest paper of a placement that is not over.

    `without` is the id of a version that is left out, such as a draft that is about to be replaced.
    """
    if values["status"] not in _WATCHED:
        return ()
    row = reader.one(
        "SELECT canonical FROM agreement_version WHERE placement_id = :id AND state IN ('open', 'in_force') "
        "AND id <> :without AND deleted_at IS NULL ORDER BY n DESC",
        {"id": own, "without": without},
    )
    if row is None:
        return ()
    paper = json.loads(row[0])
    parties = compared(_frozen(paper), _present(reader, values))
    return (*parties, *_moved(reader, paper, values["hosting_firm_id"]))


def finding() -> Finding:
    """What a record says of them before anything else."""
    text = _("Since the agreement was printed, details of the parties have changed in the register.")
    return Finding("corrections", WARNING, text, _(states.TABLE), "agreement")


def compared(agreed: Parties, now: Parties) -> tuple[Correction, ...]:
    """What differs, in the order of the paper."""
    then, today = _named(agreed), _named(now)
    return tuple(
        Correction(party, field, old, new)
        for party, fields in _IDENTITY.items()
        for field in fields
        if (old := then[party].get(field) or "") != (new := today[party].get(field) or "")
    )


def _frozen(canonical: Mapping[str, Any]) -> Parties:
    """The parties of a paper: an amendment lists them, an agreement names them."""
    listed = canonical.get("parties")
    if listed is not None:
        return dict(zip(("sending", "hosting", "employee"), listed, strict=True))
    return {party: canonical[party] for party in _IDENTITY}


def _present(reader: Reader, values: Mapping[str, Any]) -> Parties:
    return {
        "sending": _row(reader, "firm", _FIRM, values["sending_firm_id"]),
        "hosting": _row(reader, "firm", _FIRM, values["hosting_firm_id"]),
        "employee": _row(reader, "contact", _PERSON, values["employee_id"]),
    }


def _moved(reader: Reader, paper: Mapping[str, Any], firm: str) -> Iterator[Correction]:
    """The work places of a paper that have another address now; earlier amendments named none."""
    stays = paper.get("values", {})
    agreed = [[stays.get(own), paper.get(place)] for place, own in PLACES.items()]
    for field, (site, old) in zip(PLACES, paper.get("places", agreed), strict=False):  # older papers: two
        new = _address(reader, site, firm) if old else old
        if old != new:
            yield Correction("hosting", field, old, new)


def _address(reader: Reader, site: str | None, firm: str) -> str:
    """The address of a site as papers print it, of the firm's first one for None; "" when it is gone."""
    one = "id = :site" if site else "firm_id = :firm"
    row = reader.one(
        f"SELECT street, postcode, city FROM firm_site WHERE {one} AND deleted_at IS NULL "  # noqa: S608
        "ORDER BY is_default DESC, id",
        {"site": site, "firm": firm},
    )
    return address(*row) if row else ""


def _row(reader: Reader, table: str, names: Iterable[str], own: str) -> dict[str, Any]:
    row = reader.one(f"SELECT {', '.join(names)} FROM {table} WHERE id = :id", {"id": own})  # noqa: S608  own names
    return dict(zip(names, row or itertools.repeat(None), strict=False))


def _named(parties: Parties) -> Parties:
    """The employee by the name as it is printed."""
    person, country = parties["employee"], parties["sending"]["country"] or ""
    name = person_name(person["given_name"], person["family_name"], country)
    return {**parties, "employee": {**person, "name": name}}


def _shown(field: str, text: str) -> str:
    if field == "birth_date" and text:
        return formats.day(text, "long")
    return (formats.country(text) if field == "country" else text) or "–"
