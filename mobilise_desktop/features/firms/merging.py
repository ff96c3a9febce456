"""Two firms become one: the chosen values, and everything that belonged to either of them.

Whatever table names the firm that goes is pointed at the one that stays, found from the tables as they are
declared, so that what later features keep of firms is kept too. One transaction, one undo step.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Table, select, text

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.declared import DECIDED
from mobilise_desktop.features.firms.duplicates import pair_key
from mobilise_desktop.features.firms.model import CONTACT, FIRM, NOT_DUPLICATE, SITE, TAG
from mobilise_desktop.features.firms.rules import size_class
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_FLAGS = {"firm_site": "is_default", "contact": "is_main"}
_PLACE = ("street", "postcode", "city")
_PERSON = ("given_name", "family_name")
_NOT_FILLED = frozenset({"id", "firm_id", "is_main", "active", "version"})


def merge(store: Store, keep: RowId, gone: RowId, values: Mapping[str, Any]) -> None:
    """Make `gone` part of `keep`; `values` are those fields of the firm that are taken from `gone` or typed.

    Sites with the same address and people with the same e-mail or name become one. The firm that goes lies
    in the trash, and says into which one it was merged.

    Raises:
        UserError: one of the two is in the trash already.
    """
    with store.write(Label("")) as work:
        firms = work.present(FIRM, [keep, gone], ("legal_name_native", "size_class", "deleted_at"))
        if (
            keep == gone
            or len(firms) != len({keep, gone})
            or any(row["deleted_at"] for row in firms.values())
        ):
            raise UserError(_("One of the two firms is in the trash already. Look for duplicates again."))
        names = {"name": firms[gone]["legal_name_native"], "other": firms[keep]["legal_name_native"]}
        work.relabel(Label(N_("Merge {name} into {other}"), names))
        _join_sites(work, keep, gone)
        _join_people(work, keep, gone)
        _join_tags(work, keep, gone)
        _forget_difference(work, keep, gone)
        _point(work, "firm", gone, keep)
        work.update(FIRM, keep, dict(values))
        _resize(work, keep, firms[gone]["size_class"])
        work.update(FIRM, gone, {"status": "merged", "merged_into": keep})
        work.delete(FIRM, gone, into=keep)


def say_different(store: Store, one: RowId, other: RowId) -> None:
    """Remember that two firms are not the same."""
    first, second = sorted((one, other))
    with store.write(Label(N_("Not a duplicate"))) as work:
        row_id = pair_key(one, other)
        if not work.restore(NOT_DUPLICATE, row_id):
            known = work.connection.scalar(select(NOT_DUPLICATE.c.id).where(NOT_DUPLICATE.c.id == row_id))
            if known is None:
                work.insert(NOT_DUPLICATE, {"firm_id": first, "other_id": second}, row_id)


def _join_sites(work: Work, keep: RowId, gone: RowId) -> None:
    known = {_place(row): row["id"] for row in _rows(work, SITE, keep)}
    for row in _rows(work, SITE, gone):
        same = known.get(_place(row))
        if same is not None and any(_place(row)):
            _fill(work, SITE, same, row)
            _point(work, "firm_site", row["id"], same)
            work.delete(SITE, row["id"], into=same)
        elif known:
            work.update(SITE, row["id"], {"is_default": 0})


def _join_people(work: Work, keep: RowId, gone: RowId) -> None:
    known = _rows(work, CONTACT, keep)
    for row in _rows(work, CONTACT, gone):
        same = next((one for one in known if _is_same_person(one, row)), None)
        if same is not None:
            _fill(work, CONTACT, same["id"], row)
            _point(work, "contact", row["id"], same["id"])
            work.delete(CONTACT, row["id"], into=same["id"])
        elif known:
            work.update(CONTACT, row["id"], {"is_main": 0})


def _join_tags(work: Work, keep: RowId, gone: RowId) -> None:
    """A tag's id is made of firm and tag, so it can't be pointed elsewhere: it is made anew."""
    for row in _rows(work, TAG, gone):
        work.delete(TAG, row["id"])
        row_id = pair_id("firm_tag", keep, fold(row["tag"]))
        if work.connection.scalar(select(TAG.c.id).where(TAG.c.id == row_id)) is None:
            work.insert(TAG, {"firm_id": keep, "tag": row["tag"]}, row_id)
        else:
            work.restore(TAG, row_id)


def _forget_difference(work: Work, keep: RowId, gone: RowId) -> None:
    """What was said of the firm that goes and a third one is not known of the two together."""
    table = NOT_DUPLICATE
    mine = (table.c.firm_id.in_((keep, gone)) | table.c.other_id.in_((keep, gone))) & table.c.deleted_at.is_(
        None
    )
    for row in work.connection.execute(
        select(table.c.id, table.c.firm_id, table.c.other_id).where(mine)
    ).all():
        if gone in (row.firm_id, row.other_id):
            work.delete(table, RowId(row.id))


def _point(work: Work, table: str, old: RowId, new: RowId) -> None:
    """Let every row that names one record name the other one."""
    for other in METADATA.tables.values():
        if "entity" not in other.info:
            continue
        for column in _naming(other, table):
            # what lies in the trash too: its firm goes away
            where = (column == old) & (other.c.id != new)
            if "named_in" in column.info:
                where &= other.c[column.info["named_in"]] == table
            for row_id in work.connection.scalars(select(other.c.id).where(where)).all():
                work.update(other, RowId(row_id), {column.name: new})


def _naming(table: Table, of: str) -> list[Column[Any]]:
    """The columns of a table that may hold ids of records of another one."""
    return [
        c
        for c in table.columns
        if any(key.column.table.name == of for key in c.foreign_keys)
        or c.info.get("refers") == of
        or "named_in" in c.info
    ]


def _resize(work: Work, keep: RowId, other: str) -> None:
    """Give the firm the class that its declarations decide now, else its figures, else what was said of it.

    `other` is the class of the firm that goes.
    """
    whole = work.present(FIRM, [keep], [c.name for c in FIRM.columns])[keep]
    decided = work.connection.scalar(text(DECIDED), {"id": keep}) or size_class(whole)
    told = (one for one in (decided, whole["size_class"], other) if one != "unknown")
    work.update(FIRM, keep, {"size_class": next(told, "unknown")})


def _fill(work: Work, table: Table, row_id: RowId, other: Mapping[str, Any]) -> None:
    """Give a row what only the other one has."""
    own = [c.name for c in table.columns if c.info.get("field") and c.name not in _NOT_FILLED]
    now = work.present(table, [row_id], own)[row_id]
    values = {name: other[name] for name in own if not now[name] and other[name]}
    if values:
        work.update(table, row_id, values)


def _rows(work: Work, table: Table, firm_id: RowId) -> list[dict[str, Any]]:
    query = (
        select(table).where((table.c.firm_id == firm_id) & table.c.deleted_at.is_(None)).order_by(table.c.id)
    )
    return [dict(row) for row in work.connection.execute(query).mappings()]


def _place(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(fold(row[name] or "") for name in _PLACE)


def _is_same_person(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """The same e-mail or name; two people who share a mailbox ("info@…") have names that differ."""
    named = [[fold(row[name] or "") for name in _PERSON] for row in (one, other)]
    if any(a and b and a != b for a, b in zip(*named, strict=True)):
        return False
    mails = [str(row["email"] or "").casefold() for row in (one, other)]
    return bool(mails[0] and mails[0] == mails[1]) or (any(named[0]) and named[0] == named[1])
