"""Declarations of size that were removed from firms, for the page of the trash."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.trash import Gone, TrashSpec
from mobilise_desktop.features.firms.queries import THROWN_AWAY
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_GONE = """
SELECT d.id, d.ref_year, f.legal_name_native, d.deleted_at FROM sme_declaration d
JOIN firm f ON f.id = d.firm_id JOIN txn t ON t.id = d.deleted_in
WHERE f.deleted_at IS NULL AND {thrown}
"""


def _read(reader: Reader) -> list[Gone]:
    rows = reader.all(_GONE.format(thrown=THROWN_AWAY.format(row="d")))
    return [Gone(RowId(own), str(year), firm, at) for own, year, firm, at in rows]


def _restore(store: Store, row_id: RowId) -> None:
    from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

    actions.restore_declaration(store, row_id)


TRASH = (TrashSpec("sme_declaration", N_("Size declaration"), _read, _restore),)
