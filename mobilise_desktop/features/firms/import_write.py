"""Writes a plan into the register, inside one transaction."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core.ids import RowId, new_ids, pair_id
from mobilise_desktop.core.tasks import PER_MILLE, Part, Task, watched
from mobilise_desktop.core.text import fold, legal_form_of
from mobilise_desktop.features.firms import model
from mobilise_desktop.features.firms.import_diff import Changes, FirmUpdate, PartChange
from mobilise_desktop.features.firms.import_draft import (
    CONTACT,
    CONTACT_AT,
    FIRM,
    FIRM_AT,
    SITE,
    SITE_AT,
    USUAL,
    Draft,
    Values,
)
from mobilise_desktop.features.firms.rules import size_class
from mobilise_desktop.storage.loading import CHUNK
from mobilise_desktop.storage.work import Edit, Work

NEW_STATUS = "active"
"""Who stands in a register of members is one, unless a column says otherwise."""

Owned = tuple[RowId, Draft]
Pick = Callable[[Sequence[Any]], tuple[Any, ...]]

_TABLES = {"firm_site": model.SITE, "contact": model.CONTACT}
_COUNTRY, _FORM, _VAT_STATUS = FIRM_AT["country"], FIRM_AT["legal_form"], FIRM_AT["vat_status"]
_STATUS, _CURRENCY, _SIZE = FIRM_AT["status"], FIRM_AT["currency"], FIRM_AT["size_class"]
_SMALL_AMOUNT = 200_000_000
"""Two million euro in cents: with one of both amounts below, a firm is in no higher class for them."""

_AMOUNTS = slice(FIRM_AT["turnover_min"], FIRM_AT["balance_max"] + 1)
_SIZED_BY = [
    (name, FIRM_AT[name]) for name in ("headcount_min", "headcount_max", "turnover_max", "balance_max")
]
_SITE_COUNTRY, _FLAGS = SITE_AT["country"], CONTACT_AT[next(iter(USUAL))]
_NO_FLAGS, _USUAL_FLAGS = (None,) * len(USUAL), tuple(USUAL.values())
_DERIVED = frozenset({"country", "legal_form", "vat_status", "status", "currency", "size_class"})
_CITY = SITE_AT["city"]
# In the order of `projection.SOURCE`.
_LISTED = (
    "legal_name_native", "legal_name_latin", "trade_name", "country", "nace_scheme", "nace_code",
    "size_class", "status", "headcount_max", "headcount_min", "vat_no", "national_reg_no", "tax_number",
    "member_no", "member_since", "vat_status", "no_id_reason", "nuts_code",
)  # fmt: skip
_LISTED_FIRM = itemgetter(*(FIRM_AT[name] for name in _LISTED))
_LISTED_CONTACT = itemgetter(
    *(
        CONTACT_AT[name]
        for name in ("given_name", "family_name", "email", "phone", "phone_e164", "mobile", "mobile_e164")
    )
)
_NO_SITE, _NO_CONTACT = (None,) * len(SITE), (None,) * len(CONTACT)


def insert(work: Work, drafts: Sequence[Draft], task: Task, *, literal: bool) -> list[RowId]:
    """Add new firms with all that belongs to them, and return their ids.

    `literal` fills nothing in that the list leaves empty.
    """
    owned: list[Owned] = list(zip(new_ids(len(drafts)), drafts, strict=True))
    firms, sites, contacts = (Part(task, n * PER_MILLE // 3, (n + 1) * PER_MILLE // 3) for n in range(3))
    listed: list[tuple[Any, ...]] = []
    said = _said(FIRM, (draft.firm for draft in drafts)) | _DERIVED
    pick = _picking(FIRM, said)
    rows = _firms(owned, firms, listed, literal=literal)
    work.insert_many(model.FIRM, ("id", *pick(FIRM)), ((own, *pick(values)) for own, values in rows))
    said = _said(SITE, (site for draft in drafts for site in draft.sites)) | {"country"}
    pick = _picking(SITE, said)
    ids = new_ids(sum(site != _NO_SITE for draft in drafts for site in draft.sites))
    places = _sites(owned, ids, sites, literal=literal)
    names = ("id", "firm_id", "is_default", *pick(SITE))
    work.insert_many(model.SITE, names, ((*keys, *pick(values)) for keys, values in places))
    said = _said(CONTACT, (contact for draft in drafts for contact in draft.contacts)) | USUAL.keys()
    pick = _picking(CONTACT, said)
    people = new_ids(sum(contact != _NO_CONTACT for draft in drafts for contact in draft.contacts))
    names = ("id", "firm_id", "is_main", *pick(CONTACT))
    found = _contacts(owned, people, contacts)
    work.insert_many(model.CONTACT, names, ((*keys, *pick(values)) for keys, values in found))
    work.notes.fresh |= {"firm": listed, "firm_site": ids, "contact": people}
    _insert_tags(work, ((own, tag) for own, draft in owned for tag in draft.tags))
    _insert_notes(work, ((own, text) for own, draft in owned for text in draft.notes))
    return [own for own, _draft in owned]


def update(work: Work, updates: Sequence[FirmUpdate], task: Task) -> None:
    """Write the changes to firms of the register.

    Raises:
        StaleRowError: somebody else changed one of the fields since the plan was made.
    """
    firms = [Edit(one.firm_id, *_before_and_after(one.firm)) for one in updates if one.firm]
    for start in range(0, len(firms), CHUNK):
        task.check()
        task.report(start, len(firms))
        work.update_many(model.FIRM, firms[start : start + CHUNK])
    for name, table in _TABLES.items():
        parts = [(one, part) for one in updates for part in one.parts if part.table == name]
        edits = [Edit(p.row_id, *_before_and_after(p.changes)) for _one, p in parts if p.row_id]
        work.update_many(table, edits)
        _insert_parts(work, name, [(one.firm_id, part) for one, part in parts if part.row_id is None])
    _add_tags(work, [(one.firm_id, tag) for one in updates for tag in one.tags])
    _insert_notes(work, ((one.firm_id, text) for one in updates for text in one.notes))


def completed(draft: Draft, *, literal: bool) -> Values:
    """The values of a new firm: what the row says, and what follows from it."""
    values = list(draft.firm)
    values[_COUNTRY] = draft.country
    if values[_VAT_STATUS] is None:
        values[_VAT_STATUS] = "unknown"
    if values[_STATUS] is None:
        values[_STATUS] = NEW_STATUS
    if not literal:
        if values[_FORM] is None:
            values[_FORM] = legal_form_of(values[0], draft.country)
        if values[_CURRENCY] is None and any(amount is not None for amount in values[_AMOUNTS]):
            values[_CURRENCY] = draft.currency
    if not (literal and values[_SIZE]):
        size = _size(values)
        values[_SIZE] = values[_SIZE] if values[_SIZE] and size == "unknown" else size
    return tuple(values)


def _size(values: Sequence[Any]) -> str:
    """The size class by the figures; where the amounts are small, the headcount alone decides."""
    low, high, turnover, balance = (values[at] for _name, at in _SIZED_BY)
    if (turnover or 0) <= _SMALL_AMOUNT or (balance or 0) <= _SMALL_AMOUNT:
        return _size_by_heads(low, high)
    return size_class({**{name: values[at] for name, at in _SIZED_BY}, "currency": values[_CURRENCY]})


@lru_cache(maxsize=4096)
def _size_by_heads(low: int | None, high: int | None) -> str:
    return size_class({"headcount_min": low, "headcount_max": high})


def _said(names: Sequence[str], rows: Iterable[Values]) -> frozenset[str]:
    """The fields that any row has a value for."""
    left, found = dict(enumerate(names)), set[str]()
    for row in rows:
        for at in [at for at in left if row[at] is not None]:
            found.add(left.pop(at))
    return frozenset(found)


def _picking(names: Sequence[str], wanted: frozenset[str]) -> Pick:
    """What takes the wanted fields out of a row, in their order."""
    places = [at for at, name in enumerate(names) if name in wanted]
    if len(places) == 1:
        return lambda row: (row[places[0]],)
    return itemgetter(*places)


def _firms(
    owned: Sequence[Owned], task: Task, listed: list[tuple[Any, ...]], *, literal: bool
) -> Iterator[tuple[RowId, Values]]:
    """The values of the new firms; `listed` gets what the list of firms needs of each."""
    for own, draft in watched(owned, len(owned), task):
        values = completed(draft, literal=literal)
        site = next((site for site in draft.sites if site != _NO_SITE), _NO_SITE)
        contact = next((contact for contact in draft.contacts if contact != _NO_CONTACT), _NO_CONTACT)
        listed.append((own, *_LISTED_FIRM(values), site[_CITY], *_LISTED_CONTACT(contact)))
        yield own, values


def _sites(
    owned: Sequence[Owned], ids: Sequence[RowId], task: Task, *, literal: bool
) -> Iterator[tuple[tuple[RowId, RowId, int], Values]]:
    left = iter(ids)
    for own, draft in watched(owned, len(owned), task):
        is_default = 1
        for site in draft.sites:
            if site != _NO_SITE:
                if site[_SITE_COUNTRY] is None and not literal:
                    site = (*site[:_SITE_COUNTRY], draft.country, *site[_SITE_COUNTRY + 1 :])  # noqa: PLW2901
                yield (next(left), own, is_default), site
                is_default = 0


def _contacts(
    owned: Sequence[Owned], ids: Sequence[RowId], task: Task
) -> Iterator[tuple[tuple[RowId, RowId, int], Values]]:
    left = iter(ids)
    for own, draft in watched(owned, len(owned), task):
        is_main = 1
        for contact in draft.contacts:
            if contact != _NO_CONTACT:
                yield (next(left), own, is_main), (*contact[:_FLAGS], *_flags(contact[_FLAGS:]))
                is_main = 0


def _flags(said: Values) -> Values:
    """Whether somebody is active, speaks for the firm, may sign and may travel."""
    if said == _NO_FLAGS:
        return _USUAL_FLAGS
    return tuple([usual if flag is None else flag for flag, usual in zip(said, _USUAL_FLAGS, strict=True)])


def _insert_parts(work: Work, name: str, parts: Sequence[tuple[RowId, PartChange]]) -> None:
    """New sites or contacts of firms that are there; each row has the same fields."""
    fields = (*SITE, "is_default") if name == "firm_site" else (*CONTACT, "is_main")
    usual = {**USUAL, "is_default": 0, "is_main": 0}
    rows = (
        (own_id, firm_id, *(part.changes[f][1] if f in part.changes else usual.get(f) for f in fields))
        for own_id, (firm_id, part) in zip(new_ids(len(parts)), parts, strict=True)
    )
    if parts:
        work.insert_many(_TABLES[name], ("id", "firm_id", *fields), rows)


def _add_tags(work: Work, tags: Sequence[tuple[RowId, str]]) -> None:
    """Put tags on firms of the register, also such as were taken off once."""
    fresh = []
    for start in range(0, len(tags), CHUNK):
        chunk = {pair_id("firm_tag", own, fold(tag)): (own, tag) for own, tag in tags[start : start + CHUNK]}
        known = set(work.connection.scalars(select(model.TAG.c.id).where(model.TAG.c.id.in_(chunk))))
        for row_id, tag in chunk.items():
            if row_id in known:
                work.restore(model.TAG, row_id)
            else:
                fresh.append(tag)
    _insert_tags(work, iter(fresh))


def _insert_tags(work: Work, tags: Iterator[tuple[RowId, str]]) -> None:
    unique = {pair_id("firm_tag", own, fold(tag)): (own, tag) for own, tag in tags}
    if unique:
        work.insert_many(model.TAG, ("id", "firm_id", "tag"), ((i, *row) for i, row in unique.items()))


def _insert_notes(work: Work, notes: Iterator[tuple[RowId, str]]) -> None:
    rows = list(notes)
    if rows:
        numbered = zip(new_ids(len(rows)), rows, strict=True)
        work.insert_many(model.NOTE, ("id", "firm_id", "text"), ((own, *row) for own, row in numbered))


def _before_and_after(changes: Changes) -> tuple[dict[str, Any], dict[str, Any]]:
    return {n: old for n, (old, _new) in changes.items()}, {n: new for n, (_old, new) in changes.items()}
