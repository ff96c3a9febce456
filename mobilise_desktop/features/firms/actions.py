"""What can be done to firms; every function is one transaction and one undo step."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select, text

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, NP_, _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import derive
from mobilise_desktop.features.firms.declared import OF_FIRM
from mobilise_desktop.features.firms.labels import label_of
from mobilise_desktop.features.firms.model import CONTACT, FIRM, NOTE, SITE, TAG
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

PARTS = {"firm_site": SITE, "contact": CONTACT, "firm_note": NOTE, "firm_tag": TAG}
NEW_FIRM = {"vat_status": "unknown", "status": "candidate", "size_class": "unknown"}
_ADDED = {
    "firm_site": N_("Add site to {name}"),
    "contact": N_("Add contact to {name}"),
    "firm_note": N_("Add note to {name}"),
    "firm_tag": N_("Add tag to {name}"),
}
_REMOVED = {
    "firm_site": N_("Remove site from {name}"),
    "contact": N_("Remove contact from {name}"),
    "firm_note": N_("Remove note from {name}"),
    "firm_tag": N_("Remove tag from {name}"),
}
_RESTORED = {
    "firm_site": N_("Restore site of {name}"),
    "contact": N_("Restore contact of {name}"),
    "firm_note": N_("Restore note of {name}"),
}


def add_firm(store: Store, values: Mapping[str, Any]) -> RowId:
    """Add a firm and return its id.

    Raises:
        UserError: name or country is missing.
    """
    values = {**NEW_FIRM, **derive.firm_values({**NEW_FIRM, **values}, {})}
    _require(values, {})
    with store.write(Label(N_("Add {name}"), {"name": values["legal_name_native"]})) as work:
        return work.insert(FIRM, values)


def edit_firm(
    store: Store, firm_id: RowId, change: Mapping[str, Any], expected: Mapping[str, Any] | None = None
) -> bool:
    """Write changed fields of a firm; False when nothing differs.

    Raises:
        StaleRowError: somebody else changed one of the fields since `expected` was read.
        UserError: name or country would be empty.
    """
    with store.write(Label("")) as work:
        present = _present(work, FIRM, firm_id)
        work.relabel(_edit_label(present["legal_name_native"], change))
        present["size_declared"] = work.connection.scalar(text(OF_FIRM), {"id": firm_id})
        values = derive.firm_values(change, present)
        _require(values, present)
        if values.get("country", present["country"]) != present["country"]:
            _redial(work, firm_id, values["country"])
        return work.update(FIRM, firm_id, values, _known(expected, values))


def add_part(
    store: Store, table: str, firm_id: RowId, values: Mapping[str, Any], row_id: RowId | None = None
) -> RowId:
    """Add a site, contact, note or tag (`table` names which) to a firm and return its id.

    The first site becomes the default one, the first contact the main one. A tag that is there stays one row.
    """
    with store.write(Label("")) as work:
        firm = _present(work, FIRM, firm_id)
        work.relabel(Label(_ADDED[table], {"name": firm["legal_name_native"]}))
        if table == "firm_tag":
            return _tag(work, firm_id, str(values["tag"]))
        return work.insert(
            PARTS[table],
            {"firm_id": firm_id, **_first(work, table, firm_id), **_part(table, values, firm)},
            row_id,
        )


def edit_part(
    store: Store,
    table: str,
    row_id: RowId,
    change: Mapping[str, Any],
    expected: Mapping[str, Any] | None = None,
) -> bool:
    """Write changed fields of a site, contact or note; False when nothing differs.

    Raises:
        StaleRowError: somebody else changed one of the fields since `expected` was read.
    """
    with store.write(Label("")) as work:
        firm_id = _present(work, PARTS[table], row_id)["firm_id"]
        firm = _present(work, FIRM, firm_id)
        work.relabel(_edit_label(firm["legal_name_native"], change))
        values = _part(table, change, firm)
        for flag in {"is_default", "is_main"} & values.keys():
            if values[flag]:
                _clear_flag(work, PARTS[table], flag, firm_id, row_id)
        return work.update(PARTS[table], row_id, values, _known(expected, values))


def remove_part(store: Store, table: str, row_id: RowId) -> None:
    """Put a site, contact, note or tag into the trash; another one becomes default or main if need be."""
    with store.write(Label("")) as work:
        part = _present(work, PARTS[table], row_id)
        firm = _present(work, FIRM, part["firm_id"])
        work.relabel(Label(_REMOVED[table], {"name": firm["legal_name_native"]}))
        work.delete(PARTS[table], row_id)
        flag = {"firm_site": "is_default", "contact": "is_main"}.get(table)
        if flag and part[flag]:
            _promote(work, PARTS[table], flag, part["firm_id"], row_id)
            work.update(PARTS[table], row_id, {flag: 0})


def restore_part(store: Store, table: str, row_id: RowId) -> None:
    """Take a site, contact or note out of the trash; the only one becomes default or main.

    Raises:
        UserError: it is not in the trash, or its firm is.
    """
    with store.write(Label("")) as work:
        part = work.present(PARTS[table], [row_id], ["firm_id"]).get(row_id, {"firm_id": ""})
        firm = _present(work, FIRM, part["firm_id"])
        work.relabel(Label(_RESTORED[table], {"name": firm["legal_name_native"]}))
        first = _first(work, table, part["firm_id"])
        work.restore(PARTS[table], row_id)
        flag = {"firm_site": "is_default", "contact": "is_main"}.get(table)
        if flag and first[flag]:
            work.update(PARTS[table], row_id, {flag: 1})


def delete_firms(store: Store, ids: Sequence[RowId]) -> None:
    """Put firms with all that belongs to them into the trash."""
    with store.write(
        _many_label(store, ids, N_("Delete {name}"), NP_("Delete {n} firm", "Delete {n} firms"))
    ) as work:
        for firm_id in ids:
            for table in (*PARTS.values(), FIRM):
                for row_id in _living(work, table, firm_id):
                    work.delete(table, row_id)


def restore_firms(store: Store, ids: Sequence[RowId]) -> None:
    """Take firms out of the trash with what went there together with them."""
    with store.write(
        _many_label(store, ids, N_("Restore {name}"), NP_("Restore {n} firm", "Restore {n} firms"))
    ) as work:
        for firm_id in ids:
            deleted_in = work.connection.scalar(select(FIRM.c.deleted_in).where(FIRM.c.id == firm_id))
            for table in (FIRM, *PARTS.values()):
                owner = table.c.id if table is FIRM else table.c.firm_id
                gone = select(table.c.id).where((owner == firm_id) & (table.c.deleted_in == deleted_in))
                for row_id in work.connection.scalars(gone).all():
                    work.restore(table, row_id)


def set_status(store: Store, ids: Sequence[RowId], status: str) -> None:
    """Give firms another status."""
    label = _many_label(
        store,
        ids,
        N_("Change status of {name}"),
        NP_("Change status of {n} firm", "Change status of {n} firms"),
    )
    with store.write(label) as work:
        for firm_id in ids:
            work.update(FIRM, firm_id, {"status": status})


def _require(values: Mapping[str, Any], present: Mapping[str, Any]) -> None:
    whole = {**present, **values}
    if not whole.get("legal_name_native"):
        raise UserError(_("A firm needs a name."))
    if not whole.get("country"):
        raise UserError(_("Choose the country of the firm."))


def _known(expected: Mapping[str, Any] | None, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in (expected or {}).items() if name in values}


def _part(table: str, values: Mapping[str, Any], firm: Mapping[str, Any]) -> dict[str, Any]:
    if table == "contact":
        return derive.contact_values(values, firm["country"])
    return dict(values)


def _present(work: Work, table: Table, row_id: RowId) -> dict[str, Any]:
    names = [c.name for c in table.columns]
    found = work.present(table, [row_id], names).get(row_id)
    if found is None or found["deleted_at"] is not None:
        raise UserError(
            _("This record is in the trash or no longer exists. Close it and look at the list again.")
        )
    return found


def _redial(work: Work, firm_id: RowId, country: str) -> None:
    """Numbers typed without a country code are dialled in another country now."""
    ids = _living(work, CONTACT, firm_id)
    for row_id, typed in work.present(CONTACT, ids, ("phone", "mobile")).items():
        work.update(CONTACT, row_id, derive.contact_values(typed, country))


def _first(work: Work, table: str, firm_id: RowId) -> dict[str, int]:
    flag = {"firm_site": "is_default", "contact": "is_main"}.get(table)
    if flag is None:
        return {}
    defaults = {flag: int(not _living(work, PARTS[table], firm_id))}
    return {**defaults, "active": 1} if table == "contact" else defaults


def _living(work: Work, table: Table, firm_id: RowId) -> list[RowId]:
    owner = table.c.id if table is FIRM else table.c.firm_id
    query = select(table.c.id).where((owner == firm_id) & table.c.deleted_at.is_(None)).order_by(table.c.id)
    return [RowId(i) for i in work.connection.scalars(query)]


def _clear_flag(work: Work, table: Table, flag: str, firm_id: RowId, but: RowId) -> None:
    for row_id in _living(work, table, firm_id):
        if row_id != but:
            work.update(table, row_id, {flag: 0})


def _promote(work: Work, table: Table, flag: str, firm_id: RowId, but: RowId) -> None:
    rest = [row_id for row_id in _living(work, table, firm_id) if row_id != but]
    if rest:
        work.update(table, rest[0], {flag: 1})


def _tag(work: Work, firm_id: RowId, tag: str) -> RowId:
    row_id = pair_id("firm_tag", firm_id, fold(tag))
    kept = work.connection.execute(select(TAG.c.deleted_at).where(TAG.c.id == row_id)).first()
    if kept is None:
        return work.insert(TAG, {"firm_id": firm_id, "tag": tag.strip()}, row_id)
    if kept.deleted_at is not None:
        work.restore(TAG, row_id)
    return row_id


def _edit_label(name: str, change: Mapping[str, Any]) -> Label:
    field = label_of(change)
    if not field:
        return Label(N_("Change {name}"), {"name": name})
    return Label(N_("Change “{field}” of {name}"), {"field": Label(field), "name": name})


def _many_label(store: Store, ids: Sequence[RowId], one: str, many: tuple[str, str]) -> Label:
    if len(ids) != 1:
        return Label(many[0], {"n": len(ids)}, many[1])
    with store.maintain() as connection:
        name = connection.scalar(select(FIRM.c.legal_name_native).where(FIRM.c.id == ids[0]))
    return Label(one, {"name": str(name)})
