"""Files that were taken off firms and their people, for the page of the trash."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.trash import Gone, TrashSpec
from mobilise_desktop.features.firms.queries import THROWN_AWAY
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_GONE = """
SELECT a.id, coalesce(a.title, a.name), f.legal_name_native, a.deleted_at FROM attachment a
JOIN txn t ON t.id = a.deleted_in
LEFT JOIN contact c ON a.owner_table = 'contact' AND c.id = a.owner_id AND c.deleted_at IS NULL
JOIN firm f ON f.id = CASE WHEN a.owner_table = 'firm' THEN a.owner_id ELSE c.firm_id END
WHERE f.deleted_at IS NULL AND a.sha256 <> '' AND {thrown}
"""
"""Erased files have no hash any more."""


def _read(reader: Reader) -> list[Gone]:
    sql = _GONE.format(thrown=THROWN_AWAY.format(row="a"))
    return [Gone(RowId(own), name, firm, at) for own, name, firm, at in reader.all(sql)]


def _restore(store: Store, row_id: RowId) -> None:
    from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

    actions.restore(store, row_id)


TRASH = (TrashSpec("attachment", N_("Attachment"), _read, _restore),)
