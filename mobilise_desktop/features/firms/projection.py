"""Keeps `firm_list`: sort keys in the order of each language in use, and folded text to search in.

Computed from the records at the end of every transaction that touches them, single edits and imports
alike; `rebuild` makes it anew for a language, or when the way keys are made has changed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, select, text

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.sortkeys import sort_key
from mobilise_desktop.core.tasks import Task, Unwatched
from mobilise_desktop.core.text import fold, searchable
from mobilise_desktop.features.firms import problems
from mobilise_desktop.features.firms.keys import LAST, country_key, place_key
from mobilise_desktop.features.firms.model import CONTACT, FIRM, LIST, SITE
from mobilise_desktop.features.firms.rules import AFTER_NAMES, SIZES, STATUSES
from mobilise_desktop.reference.nace import section_of
from mobilise_desktop.storage import facts
from mobilise_desktop.storage.journal import META
from mobilise_desktop.storage.loading import CHUNK, load
from mobilise_desktop.storage.store import Fresh, Touched

VERSION = "4"
"""Raise it when keys or search text are made differently: lists are then built anew at the next start."""

NAMED, SEARCHED = 120, 700
"""Characters used of a name and of the search text: PostgreSQL indexes no more than 2.7 kB a row."""

REACHED = 300
"""So many of them at most are membership number, e-mail addresses and telephone numbers."""

NUTS_2 = 4
"""Letters of a region of the second level, as fine as the filter goes."""

ONLY_STATUS = "only status"
"""Under this name a change hands over the one status that all its firms got."""

NOBODY = ("", "")
Others = Mapping[str, tuple[str, str]]
"""Names, and addresses and numbers, of the people of a firm beside its main contact."""

MANY, WORTH_SORTING = 5000, 8
"""More new rows than this, and than an eighth of the list: then its indexes are made anew."""

COLUMNS = tuple(c.name for c in LIST.columns if c.name != "n")
Progress = Callable[[int, int], None]
SOURCE = """
SELECT f.id, f.legal_name_native, f.legal_name_latin, f.trade_name, f.country, f.nace_scheme, f.nace_code,
       f.size_class, f.status, f.headcount_max, f.headcount_min, f.vat_no, f.national_reg_no, f.tax_number,
       f.member_no, f.member_since, f.vat_status, f.no_id_reason, f.nuts_code, s.city, c.given_name,
       c.family_name, c.email, c.phone, c.phone_e164, c.mobile, c.mobile_e164
FROM firm f
LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL
LEFT JOIN contact c ON c.firm_id = f.id AND c.is_main = 1 AND c.deleted_at IS NULL
WHERE f.deleted_at IS NULL
"""


OTHERS = """
SELECT firm_id, given_name, family_name, email, phone, phone_e164, mobile, mobile_e164
FROM contact WHERE is_main = 0 AND deleted_at IS NULL"""

_PERSON_AT = 20  # from here on the columns of `SOURCE` tell of the main contact
_SIZE_AT = {size: at for at, size in enumerate(SIZES)}
_STATUS_AT = {status: at for at, status in enumerate(STATUSES)}


class FirmListProjection:
    """Computes the rows of `firm_list`.

    From an import it takes over the new firms as `SOURCE` would read them ("firm"), and the ids of their
    sites and contacts ("firm_site", "contact"), which it needn't look at. From a change of many firms it
    takes over that they all got one status and nothing else (`ONLY_STATUS`).
    """

    tables = frozenset({"firm", "firm_site", "contact"})

    def refresh(self, connection: Connection, touched: Touched, task: Task, fresh: Fresh) -> None:
        """Compute again the list rows of every firm concerned, in every language in use."""
        only_status = fresh.get(ONLY_STATUS)
        if only_status and set(touched) == {"firm"}:
            _set_status(connection, list(touched["firm"]), next(iter(only_status)))
            return
        # Nearly in their order, names are sorted into the indexes in two thirds of the time.
        given = sorted(fresh.get("firm", ()), key=lambda row: str(row[1]).casefold())
        new = {row[0] for row in given}
        ids = [own for own in _firms_concerned(connection, touched, fresh) if own not in new]
        has_others = len(fresh.get("contact", ())) > sum(any(row[_PERSON_AT:]) for row in given)
        known, total = _count(connection, "firm_list"), len(ids) + len(given)
        with _without_indexes(connection, many=total > max(MANY, known // WORTH_SORTING), task=task):
            wanted = locales(connection)
            for start in range(0, total, CHUNK):
                task.check()
                task.report(start, total)
                _replace(connection, ids[start : start + CHUNK], wanted, known=bool(known))
                some = given[start : start + CHUNK]
                others = _others(connection, [row[0] for row in some]) if has_others else {}
                load(connection, "firm_list", COLUMNS, _keyed(some, wanted, others))


def _set_status(connection: Connection, ids: Sequence[RowId], status: str) -> None:
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        places = _places(connection, some)
        sql = f"UPDATE firm_list SET status = {_STATUS_AT[status]} WHERE firm_id IN ({places})"  # noqa: S608  own names
        connection.exec_driver_sql(sql, tuple(some))


def locales(connection: Connection) -> tuple[str, ...]:
    """The languages that the list is kept in."""
    kept = connection.scalar(select(META.c.value).where(META.c.name == "list_locales"))
    return tuple(part.partition(":")[0] for part in kept.split()) if kept else ()


def rebuild(connection: Connection, locale: str, *, only: bool, progress: Progress | None = None) -> None:
    """Make the list of one language anew; `only` drops the other languages (one user, one language)."""
    gone = "" if only else " WHERE locale = :locale"
    connection.execute(text(f"DELETE FROM firm_list{gone}"), {} if only else {"locale": locale})  # noqa: S608
    ids = [RowId(i) for i in connection.scalars(select(FIRM.c.id).where(FIRM.c.deleted_at.is_(None)))]
    with _without_indexes(connection, many=len(ids) > MANY, task=Unwatched()):
        for start in range(0, len(ids), CHUNK):
            if progress is not None:
                progress(start, len(ids))
            _add(connection, ids[start : start + CHUNK], (locale,))
    kept = () if only else tuple(name for name in locales(connection) if name != locale)
    facts.put(connection, {"list_locales": " ".join(f"{name}:{VERSION}" for name in (*kept, locale))})


def _firms_concerned(connection: Connection, touched: Touched, fresh: Fresh) -> list[RowId]:
    found: dict[RowId, None] = dict.fromkeys(touched.get("firm", ()))
    if len(found) > MANY and len(found) >= _count(connection, "firm"):
        return list(found)  # all there are
    for table in (SITE, CONTACT):
        others = set(fresh.get(table.name, ()))
        ids = [own for own in touched.get(table.name, ()) if own not in others]
        for start in range(0, len(ids), CHUNK):
            query = select(table.c.firm_id).where(table.c.id.in_(ids[start : start + CHUNK]))
            found.update(dict.fromkeys(connection.scalars(query)))
    return list(found)


def _count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608  own names


def _replace(connection: Connection, ids: Sequence[RowId], wanted: Sequence[str], *, known: bool) -> None:
    """Make the rows of some firms anew; `known` False: the list has none of anybody yet."""
    if not ids:
        return
    made = _made(connection, ids, wanted)
    if known:
        made = _kept_up(connection, ids, made)
    load(connection, "firm_list", COLUMNS, made)


def _kept_up(
    connection: Connection, ids: Sequence[RowId], made: Sequence[tuple[Any, ...]]
) -> list[tuple[Any, ...]]:
    """Write what is another than before into the rows that are there; return those that are not.

    A row has many indexes: only those of the columns that change are touched.
    """
    sql = f"SELECT n, {', '.join(COLUMNS)} FROM firm_list WHERE firm_id IN ({_places(connection, ids)})"  # noqa: S608
    there = {tuple(row[1:3]): row for row in connection.exec_driver_sql(sql, tuple(ids)).cursor.fetchall()}
    fresh: list[tuple[Any, ...]] = []
    changes: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for row in made:
        old = there.pop(row[:2], None)
        if old is None:
            fresh.append(row)
            continue
        at = [place for place, value in enumerate(row) if value != old[place + 1]]
        if at:
            names = tuple(COLUMNS[place] for place in at)
            changes.setdefault(names, []).append((*(row[place] for place in at), old[0]))
    mark = _places(connection, ids[:1])
    for names, values in changes.items():
        settings = ", ".join(f"{name} = {mark}" for name in names)
        _many(connection, f"UPDATE firm_list SET {settings} WHERE n = {mark}", values)  # noqa: S608  own names
    _many(connection, f"DELETE FROM firm_list WHERE n = {mark}", [(row[0],) for row in there.values()])  # noqa: S608
    return fresh


def _many(connection: Connection, sql: str, values: Sequence[tuple[Any, ...]]) -> None:
    if values:
        connection.exec_driver_sql(sql, list(values))


def _add(connection: Connection, ids: Sequence[RowId], wanted: Sequence[str]) -> None:
    load(connection, "firm_list", COLUMNS, _made(connection, ids, wanted))


def _made(connection: Connection, ids: Sequence[RowId], wanted: Sequence[str]) -> list[tuple[Any, ...]]:
    rows = connection.exec_driver_sql(f"{SOURCE} AND f.id IN ({_places(connection, ids)})", tuple(ids))
    return _keyed(rows.cursor.fetchall(), wanted, _others(connection, ids))


def _others(connection: Connection, ids: Sequence[RowId]) -> Others:
    """What is known of the people of a firm beside its main contact: it is found by them too."""
    if not ids:
        return {}
    sql = f"{OTHERS} AND firm_id IN ({_places(connection, ids)}) ORDER BY id"
    names: dict[str, list[str]] = {}
    reach: dict[str, list[str]] = {}
    for row in connection.exec_driver_sql(sql, tuple(ids)).cursor.fetchall():
        own, given, family, mail, phone, phone_e164, mobile, mobile_e164 = row
        names.setdefault(own, []).extend(filter(None, (given, family)))
        calls = (_called(phone_e164, phone), _called(mobile_e164, mobile))
        reach.setdefault(own, []).extend(filter(None, (mail, *calls)))
    return {own: (" ".join(names[own]), " ".join(reach[own])) for own in names}


def _called(e164: str | None, phone: str | None) -> str:
    """A telephone number in one word: the international one, else its digits."""
    return e164 or ("".join(filter(str.isdigit, phone)) if phone else "")


def _places(connection: Connection, ids: Sequence[RowId]) -> str:
    return ", ".join(["?" if connection.dialect.name == "sqlite" else "%s"] * len(ids))


def _keyed(rows: Sequence[Any], wanted: Sequence[str], others: Others) -> list[tuple[Any, ...]]:
    once = list({row[0]: row for row in reversed(rows)}.values())[::-1]
    return [listed for locale in wanted if once for listed in _list_rows(once, locale, others)]


def _list_rows(rows: Sequence[Any], locale: str, others: Others) -> Iterator[tuple[Any, ...]]:
    """The rows of the list, made column by column: that is faster than row by row."""
    (ids, names, latins, trades, countries, schemes, classes, sizes, statuses, mosts, leasts, vats, regs,
     taxes, members, sinces, states, reasons, regions, cities, givens, families, emails, phones,
     dialled, mobiles, dialled_mobiles) = zip(*rows, strict=True)  # fmt: skip
    persons = [f"{f} {g}" if g and f else f or g or "" for g, f in zip(givens, families, strict=True)]
    people = [others.get(own, NOBODY) for own in ids]
    more, reached = zip(*people, strict=True)
    words = zip(names, latins, trades, cities, givens, persons, vats, regs, taxes, more, strict=True)
    calls = (map(_called, dialled, phones), map(_called, dialled_mobiles, mobiles))
    reach = zip(members, emails, *calls, reached, strict=True)
    known = zip(states, vats, regs, taxes, reasons, classes, sizes, cities, persons, emails, phones, dialled,
                strict=True)  # fmt: skip
    return zip(
        repeat(locale, len(rows)),
        ids,
        [sort_key(name[:NAMED], locale) for name in names],
        [place_key(city, locale) for city in cities],
        [sort_key(person, locale) if person else LAST for person in persons],
        [country_key(country, locale) for country in countries],
        [code or LAST for code in classes],
        [_section(scheme, code) for scheme, code in zip(schemes, classes, strict=True)],
        [_SIZE_AT[size] for size in sizes],
        [_STATUS_AT[status] for status in statuses],
        map(_heads, mosts, leasts),
        *(_or_last(column) for column in (vats, map(_either, regs, taxes), map(_padded, members), sinces)),
        *(_or_last(column) for column in (emails, phones)),
        map(_searched, words, reach),
        [region[:NUTS_2] if region else "" for region in regions],
        map(problems.mask, known),
        strict=True,
    )


def _searched(words: Iterable[str | None], reach: Iterable[str | None]) -> str:
    """The search text: names and numbers of the firm, then how its people are reached."""
    after = AFTER_NAMES + fold(" ".join(filter(None, reach)))[:REACHED]
    return searchable(" ".join(filter(None, words)))[: SEARCHED - len(after)] + after


def _or_last(values: Iterable[str | None]) -> list[str]:
    return [value or LAST for value in values]


def _heads(most: int | None, least: int | None) -> int:
    heads = most if most is not None else least
    return -1 if heads is None else heads


def _either(one: str | None, other: str | None) -> str | None:
    return one or other


def _padded(member_no: str | None) -> str | None:
    return f"{member_no:0>12}" if member_no else None


@lru_cache(maxsize=4096)
def _section(scheme: str | None, code: str | None) -> str:
    return (section_of(scheme, code) if scheme and code else None) or ""


class _without_indexes:  # noqa: N801  used like a function
    """Loads of many rows are faster when SQLite sorts once at the end; PostgreSQL would lock out readers."""

    def __init__(self, connection: Connection, *, many: bool, task: Task) -> None:
        self._connection, self._task = connection, task
        indexes = [i for i in LIST.indexes if i.name != "ix_firm_list_firm"]
        self._indexes = indexes if many and connection.dialect.name == "sqlite" else []

    def __enter__(self) -> None:
        for index in self._indexes:
            index.drop(self._connection)

    def __exit__(self, kind: object, *_rest: object) -> None:
        for index in self._indexes if kind is None else ():
            self._task.check()
            index.create(self._connection)
