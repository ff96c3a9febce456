"""What can be done to declarations; every function is one transaction and one undo step.

Each keeps the result of the declaration and the size class of the firm right in the same transaction.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.declarations import limits, reckoning, rules
from mobilise_desktop.features.declarations.labels import FIELD_LABELS
from mobilise_desktop.features.declarations.model import DECLARATION, RELATED
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.features.firms.rules import size_class
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_EURO = "EUR"
_YEARS = range(1950, 2101)
_AMOUNTS = (
    "awu_hundredths", "turnover", "balance_total", "previous_awu_hundredths", "previous_turnover",
    "previous_balance_total",
)  # fmt: skip
_CONVERTING = frozenset({"rate", "currency", "ref_year"})
_MOST = 1 << 53
Values = Mapping[str, Any]


def add_declaration(store: Store, firm_id: RowId, money: str = "") -> RowId:
    """Add the declaration of a new year and return its id; it takes over what the one before knew.

    `money` is the currency of the first one of a firm that has none in the register.
    """
    with store.write(Label("")) as work:
        firm = _present(work, FIRM, firm_id)
        work.relabel(Label(N_("Add size declaration of {name}"), {"name": firm["legal_name_native"]}))
        last = _newest(work, firm_id)
        if last is None:
            values = reckoning.fresh(firm["currency"] or money or _EURO)
            return work.insert(DECLARATION, {"firm_id": firm_id, **values})
        before = _present(work, DECLARATION, last)
        related = _related(work, last)
        values = {"firm_id": firm_id, **reckoning.following(before, related)}
        row_id = work.insert(DECLARATION, values)
        for _id, other in related:
            work.insert(RELATED, {"declaration_id": row_id, **reckoning.kept_of_related(other)})
        _settle(work, row_id, {})
        return row_id


def edit_declaration(
    store: Store, declaration_id: RowId, change: Values, expected: Values | None = None
) -> bool:
    """Write changed fields of a declaration; False when nothing differs.

    Raises:
        StaleRowError: somebody else changed one of the fields since `expected` was read.
        UserError: a value can't be right.
    """
    _check(change)
    with store.write(Label("")) as work:
        firm = _firm_of(work, declaration_id)
        work.relabel(_edit_label(firm, change))
        return _settle(work, declaration_id, change, expected)


def remove_declaration(store: Store, declaration_id: RowId) -> None:
    """Put a declaration with its related enterprises into the trash."""
    with store.write(Label("")) as work:
        firm = _firm_of(work, declaration_id)
        work.relabel(Label(N_("Remove size declaration of {name}"), {"name": firm["legal_name_native"]}))
        was_decided = _deciding(work, firm["id"]) is not None
        for row_id, _values in _related(work, declaration_id):
            work.delete(RELATED, RowId(row_id))
        year = _present(work, DECLARATION, declaration_id)["ref_year"]
        work.delete(DECLARATION, declaration_id)
        _settle_after(work, firm["id"], year)
        _resize(work, firm["id"], was_decided=was_decided)


def restore_declaration(store: Store, declaration_id: RowId) -> None:
    """Take a declaration out of the trash, with the related enterprises that went there with it.

    Raises:
        UserError: it is not in the trash, or its firm is.
    """
    with store.write(Label("")) as work:
        found = work.present(DECLARATION, [declaration_id], ["firm_id", "deleted_in"]).get(declaration_id)
        firm = _present(work, FIRM, found["firm_id"] if found else RowId(""))
        work.relabel(Label(N_("Restore size declaration of {name}"), {"name": firm["legal_name_native"]}))
        work.restore(DECLARATION, declaration_id)
        mine = RELATED.c.declaration_id == declaration_id
        gone = select(RELATED.c.id).where(mine & (RELATED.c.deleted_in == (found or {}).get("deleted_in")))
        for row_id in work.connection.scalars(gone).all():
            work.restore(RELATED, RowId(row_id))
        _settle(work, declaration_id, {})
        _settle_after(work, firm["id"], _present(work, DECLARATION, declaration_id)["ref_year"])


def add_related(store: Store, declaration_id: RowId, values: Values, row_id: RowId | None = None) -> RowId:
    """Add a related enterprise to a declaration and return its id.

    Raises:
        UserError: a value can't be right.
    """
    _check(values)
    with store.write(Label("")) as work:
        firm = _firm_of(work, declaration_id)
        work.relabel(Label(N_("Add related enterprise to {name}"), {"name": firm["legal_name_native"]}))
        whole = {"declaration_id": declaration_id, "name": "", "relation": rules.PARTNER, **values}
        made = work.insert(RELATED, whole, row_id)
        _settle(work, declaration_id, {"ownership": _ownership(work, declaration_id)})
        return made


def edit_related(store: Store, row_id: RowId, change: Values, expected: Values | None = None) -> bool:
    """Write changed fields of a related enterprise; False when nothing differs.

    Raises:
        StaleRowError: somebody else changed one of the fields since `expected` was read.
        UserError: a value can't be right.
    """
    _check(change)
    with store.write(Label("")) as work:
        declaration_id = _present(work, RELATED, row_id)["declaration_id"]
        work.relabel(_edit_label(_firm_of(work, declaration_id), change))
        changed = work.update(RELATED, row_id, change, expected)
        _settle(work, declaration_id, {"ownership": _ownership(work, declaration_id)})
        return changed


def remove_related(store: Store, row_id: RowId) -> None:
    """Put a related enterprise into the trash."""
    with store.write(Label("")) as work:
        declaration_id = _present(work, RELATED, row_id)["declaration_id"]
        firm = _firm_of(work, declaration_id)
        work.relabel(Label(N_("Remove related enterprise from {name}"), {"name": firm["legal_name_native"]}))
        work.delete(RELATED, row_id)
        _settle(work, declaration_id, {"ownership": _ownership(work, declaration_id)})


def settle(work: Work, ids: Sequence[RowId]) -> None:
    """Keep right what follows from declarations that were written as rows, or below which some were.

    What a new one says of its ownership stays as it came.
    """
    found = work.present(DECLARATION, ids, ("firm_id", "ref_year", "created_in"))
    for own, row in sorted(found.items(), key=lambda one: (one[1]["firm_id"], one[1]["ref_year"])):
        follows = row["created_in"] != work.txn and _related(work, own)
        _settle(work, own, {"ownership": _ownership(work, own)} if follows else {})
        _settle_after(work, RowId(row["firm_id"]), row["ref_year"])


def flaw(values: Values) -> str:
    """What in the values of a file can't be right, in a sentence; "" for nothing."""
    try:
        _check(values)
    except UserError as error:
        return str(error)
    return ""


# ------------------------------------------------------------ what follows


def _settle(work: Work, declaration_id: RowId, change: Values, expected: Values | None = None) -> bool:
    """Write a change with the result that follows from it, and the class of the firm."""
    present = _present(work, DECLARATION, declaration_id)
    firm_id = RowId(present["firm_id"])
    was_decided = _deciding(work, firm_id) is not None
    result = _result(work, declaration_id, {**present, **change})
    changed = work.update(DECLARATION, declaration_id, {**change, "result": result}, expected)
    if not _CONVERTING.isdisjoint(change):
        for year in {present["ref_year"], change.get("ref_year", present["ref_year"])}:
            _settle_after(work, firm_id, year)
    _resize(work, firm_id, was_decided=was_decided)
    return changed


def _result(work: Work, declaration_id: RowId, values: Values) -> str:
    """The size that a declaration gives; last year's figures by the rate of last year's declaration."""
    query = (
        select(DECLARATION.c.rate)
        .where((DECLARATION.c.firm_id == values["firm_id"]) & DECLARATION.c.deleted_at.is_(None))
        .where(DECLARATION.c.ref_year == values["ref_year"] - 1)
        .where(DECLARATION.c.currency == values["currency"])
        .order_by(*_NEWEST_FIRST)
    )
    before = work.connection.scalar(query.limit(1))
    return reckoning.assess({**values, "rate_before": before}, _related(work, declaration_id)).size


def _settle_after(work: Work, firm_id: RowId, year: int) -> None:
    """Keep the results of the year after right: they depend on the rate of this year."""
    mine = (DECLARATION.c.firm_id == firm_id) & DECLARATION.c.deleted_at.is_(None)
    found = work.connection.execute(select(DECLARATION).where(mine & (DECLARATION.c.ref_year == year + 1)))
    for row in [dict(row) for row in found.mappings()]:
        own = RowId(row["id"])
        work.update(DECLARATION, own, {"result": _result(work, own, row)})


def _resize(work: Work, firm_id: RowId, *, was_decided: bool) -> None:
    """Give the firm the class that its declarations decide, or its own figures when none does any more."""
    decided = _deciding(work, firm_id)
    if decided is None and not was_decided:
        return
    figures = _present(work, FIRM, firm_id) if decided is None else {}
    work.update(FIRM, firm_id, {"size_class": decided or size_class(figures)})


def _deciding(work: Work, firm_id: RowId) -> str | None:
    """The newest signed result that is known, else the newest one (decision 0009)."""
    query = (
        select(DECLARATION.c.result)
        .where((DECLARATION.c.firm_id == firm_id) & DECLARATION.c.deleted_at.is_(None))
        .where(DECLARATION.c.result != rules.UNKNOWN)
        .order_by(DECLARATION.c.signed_on.is_(None), *_NEWEST_FIRST)
    )
    return work.connection.scalar(query.limit(1))


def _newest(work: Work, firm_id: RowId) -> RowId | None:
    query = (
        select(DECLARATION.c.id)
        .where((DECLARATION.c.firm_id == firm_id) & DECLARATION.c.deleted_at.is_(None))
        .order_by(*_NEWEST_FIRST)
    )
    found = work.connection.scalar(query.limit(1))
    return RowId(found) if found else None


_NEWEST_FIRST = tuple(DECLARATION.c[name].desc() for name in ("ref_year", "declared_on", "created_at", "id"))


def _ownership(work: Work, declaration_id: RowId) -> str:
    values = _present(work, DECLARATION, declaration_id)
    given = reckoning.declaration(values, _related(work, declaration_id))
    return rules.ownership_of(given.related, limits.in_force(values["declared_on"]).limits)


def _related(work: Work, declaration_id: RowId) -> list[tuple[str, dict[str, Any]]]:
    query = (
        select(RELATED)
        .where((RELATED.c.declaration_id == declaration_id) & RELATED.c.deleted_at.is_(None))
        .order_by(RELATED.c.created_at, RELATED.c.id)
    )
    return [(row["id"], dict(row)) for row in work.connection.execute(query).mappings()]


# ------------------------------------------------------------ reading and checking


def _present(work: Work, table: Table, row_id: RowId) -> dict[str, Any]:
    found = work.present(table, [row_id], [c.name for c in table.columns]).get(row_id)
    if found is None or found["deleted_at"] is not None:
        raise UserError(
            _("This record is in the trash or no longer exists. Close it and look at the list again.")
        )
    return found


def _firm_of(work: Work, declaration_id: RowId) -> dict[str, Any]:
    return _present(work, FIRM, _present(work, DECLARATION, declaration_id)["firm_id"])


def _edit_label(firm: Values, change: Values) -> Label:
    known = next((FIELD_LABELS[name] for name in change if name in FIELD_LABELS), "")
    if not known:
        return Label(N_("Change {name}"), {"name": firm["legal_name_native"]})
    return Label(N_("Change “{field}” of {name}"), {"field": Label(known), "name": firm["legal_name_native"]})


def _check(change: Values) -> None:
    """Refuse what no form lets through: it comes from a file, a program or a slip of our own."""
    for name, value in change.items():
        if value is None and name not in {
            "ref_year",
            "declared_on",
            "currency",
            "ownership",
            "relation",
            "name",
        }:
            continue
        if not _is_right(name, value):
            field = _(FIELD_LABELS.get(name, name))
            raise UserError(_("“{field}” cannot be “{value}”.").format(field=field, value=value))


def _is_right(name: str, value: Any) -> bool:
    if name in _AMOUNTS:
        return isinstance(value, int) and 0 <= value < _MOST
    if name == "share_hundredths":
        return isinstance(value, int) and 0 <= value <= rules.HUNDRED_PERCENT
    if name == "ref_year":
        return value in _YEARS
    if name == "rate":
        return reckoning.rate(value) is not None
    known = {"ownership": rules.OWNERSHIPS, "relation": rules.RELATIONS}
    return value in known[name] if name in known else value is not None
