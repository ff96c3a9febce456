"""Entries about consents that were removed from people, for the page of the trash."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.trash import Gone, TrashSpec
from mobilise_desktop.features.firms.queries import THROWN_AWAY
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.privacy.purposes import purpose_word
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_GONE = """
SELECT n.id, n.purpose, c.given_name, c.family_name, f.country, f.legal_name_native, n.deleted_at
FROM consent n JOIN txn t ON t.id = n.deleted_in
JOIN contact c ON n.person_table = 'contact' AND c.id = n.person_id AND c.deleted_at IS NULL
JOIN firm f ON f.id = c.firm_id
WHERE f.deleted_at IS NULL AND {thrown}
"""


def _read(reader: Reader) -> list[Gone]:
    rows = reader.all(_GONE.format(thrown=THROWN_AWAY.format(row="n")))
    return [
        Gone(RowId(own), purpose_word(purpose), f"{person_name(given, family, country)}, {firm}", at)
        for own, purpose, given, family, country, firm, at in rows
    ]


def _restore(store: Store, row_id: RowId) -> None:
    from mobilise_desktop.features.consents import actions  # noqa: PLC0415  loads SQLAlchemy

    actions.restore(store, row_id)


TRASH = (TrashSpec("consent", N_("Consent"), _read, _restore),)
