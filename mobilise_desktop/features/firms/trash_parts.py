"""Sites, people and notes that were removed from firms, for the page of the trash."""

from functools import partial

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.trash import Gone, TrashSpec
from mobilise_desktop.features.firms.queries import THROWN_AWAY
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_LONGEST = 80
_GONE = """
SELECT p.id, f.legal_name_native, p.deleted_at, f.country, {names} FROM {table} p
JOIN firm f ON f.id = p.firm_id JOIN txn t ON t.id = p.deleted_in
WHERE f.deleted_at IS NULL AND {thrown}
AND NOT EXISTS (SELECT 1 FROM erased e WHERE e.id = p.id)
"""


def _read(table: str, names: str, reader: Reader) -> list[Gone]:
    rows = reader.all(_GONE.format(table=table, names=names, thrown=THROWN_AWAY.format(row="p")))
    return [Gone(RowId(own), _name(table, country, said), firm, at) for own, firm, at, country, *said in rows]


def _name(table: str, country: str, said: list[str | None]) -> str:
    if table == "contact":
        return person_name(said[0], said[1], country) or said[2] or ""
    text = ", ".join(" ".join(word.split()) for word in said if word)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _restore(table: str, store: Store, row_id: RowId) -> None:
    from mobilise_desktop.features.firms import actions  # noqa: PLC0415  loads SQLAlchemy

    actions.restore_part(store, table, row_id)


def _spec(table: str, kind: str, names: str) -> TrashSpec:
    return TrashSpec(table, kind, partial(_read, table, names), partial(_restore, table))


TRASH = (
    _spec("contact", N_("Person"), "p.given_name, p.family_name, p.email"),
    _spec("firm_site", N_("Site"), "p.label, p.street, p.postcode, p.city"),
    _spec("firm_note", N_("Note"), "p.text"),
)
