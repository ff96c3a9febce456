"""Reading firms: frozen rows out. Plain SQL through a Reader, so that the list needs no SQLAlchemy.

S608 is excused where text is put into SQL: it is our own names; what users give are parameters.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import dialled, fold
from mobilise_desktop.features.firms.problems import masks_with
from mobilise_desktop.features.firms.rules import SIZES, SORTS, STATUSES, person_name
from mobilise_desktop.storage.reading import Reader, in_list, like


class FirmFilter(NamedTuple):
    """What the list is narrowed to; empty parts narrow nothing.

    Sectors are letters of NACE ("C"), regions codes of NUTS 2, consents purposes that somebody of the firm
    allows, problems codes of `problems.PROBLEMS`.
    """

    text: str = ""
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when every firm is shown."""
        return self == FirmFilter()


class FirmQuery(NamedTuple):
    """A list of firms: filter and order, in the order of `locale`."""

    locale: str
    filter: FirmFilter = FirmFilter()
    sort: str = "name"
    descending: bool = False


class FirmRow(NamedTuple):
    """One line of the list; texts as stored."""

    id: RowId
    name: str
    country: str
    city: str
    contact: str
    email: str
    phone: str
    vat_no: str
    reg_no: str
    nace_code: str
    nace_scheme: str
    size_class: str
    headcount_min: int | None
    headcount_max: int | None
    status: str
    member_no: str
    member_since: str
    turnover_min: int | None
    turnover_max: int | None
    currency: str
    updated_at: str


_ROW = """
SELECT f.id, f.legal_name_native, f.country, s.city, c.given_name, c.family_name, c.email, c.phone, f.vat_no,
       coalesce(f.national_reg_no, f.tax_number), f.nace_code, f.nace_scheme, f.size_class, f.headcount_min,
       f.headcount_max, f.status, f.member_no, f.member_since, f.turnover_min, f.turnover_max, f.currency,
       f.updated_at
FROM firm f
LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL
LEFT JOIN contact c ON c.firm_id = f.id AND c.is_main = 1 AND c.deleted_at IS NULL
WHERE f.id IN """

_COUNT_ALL = """
SELECT CASE WHEN EXISTS (SELECT 1 FROM firm_list WHERE locale < :locale)
              OR EXISTS (SELECT 1 FROM firm_list WHERE locale > :locale)
       THEN (SELECT count(*) FROM firm_list WHERE locale = :locale)
       ELSE (SELECT count(*) FROM firm_list) END"""
"""How long the list is: SQLite counts a whole table page by page, but part of one row by row."""

FEW = 5000


class FirmPages:
    """The list of firms page by page; used by one thread at a time."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._counted: tuple[tuple[str, FirmFilter], int] | None = None

    def count(self, query: FirmQuery) -> int:
        """How many firms the query has."""
        where, params = _where(query)
        some = f"SELECT count(*) FROM firm_list WHERE {where}"  # noqa: S608
        row = self._reader.one(_COUNT_ALL if query.filter.is_empty else some, params)
        total = int(row[0]) if row else 0
        self._counted = ((query.locale, query.filter), total)
        return total

    def page(self, query: FirmQuery, offset: int, limit: int) -> list[FirmRow]:
        """The firms `offset` … `offset + limit - 1` in the order of the query."""
        ids = self._page_ids(query, offset, limit)
        found = rows(self._reader, ids)
        return [found[i] for i in ids if i in found]

    def position(self, query: FirmQuery, firm_id: RowId) -> int | None:
        """The place of a firm in the list, from 0; None when the filter leaves it out."""
        where, params = _where(query)
        names = (*SORTS[query.sort], "n")
        own = self._reader.one(
            f"SELECT {', '.join(names)} FROM firm_list WHERE {where} AND firm_id = :firm_id",  # noqa: S608
            {**params, "firm_id": firm_id},
        )
        if own is None:
            return None
        keys = {f"k{i}": value for i, value in enumerate(own)}
        sign = ">" if query.descending else "<"
        before = f"({', '.join(names)}) {sign} ({', '.join(f':{key}' for key in keys)})"
        row = self._reader.one(
            f"SELECT count(*) FROM firm_list WHERE {where} AND {before}",  # noqa: S608
            {**params, **keys},
        )
        return int(row[0]) if row else None

    def ids(self, query: FirmQuery, offset: int = 0, limit: int | None = None) -> list[RowId]:
        """Firms of the query in its order (export, actions on many); without `limit` all of them."""
        return self._page_ids(query, offset, limit if limit is not None else 1 << 31)

    def _page_ids(self, query: FirmQuery, offset: int, limit: int) -> list[RowId]:
        where, params = _where(query)
        total = self._known_total(query)
        if query.filter.text and query.sort != "name" and total is not None and total <= FEW:
            # Few hits: find them by the index that has the text, then sort; else SQLite reads every row.
            where = f"n IN (SELECT n FROM firm_list WHERE {where} ORDER BY name_key LIMIT {FEW})"  # noqa: S608
        backwards = total is not None and offset > total // 2
        if backwards and total is not None:
            limit = min(limit, total - offset)
            offset = max(0, total - offset - limit)
        order = _order(query.sort, descending=query.descending != backwards)
        shown = _order(query.sort, descending=query.descending, of="l.")
        found = self._reader.all(
            "SELECT l.firm_id FROM (SELECT n FROM firm_list "  # noqa: S608
            f"WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset) p "
            f"JOIN firm_list l ON l.n = p.n ORDER BY {shown}",
            {**params, "limit": limit, "offset": offset},
        )
        return [RowId(row[0]) for row in found]

    def _known_total(self, query: FirmQuery) -> int | None:
        key = (query.locale, query.filter)
        return self._counted[1] if self._counted and self._counted[0] == key else None


def rows(reader: Reader, ids: Sequence[RowId]) -> dict[RowId, FirmRow]:
    """The list rows of these firms; those that are gone are left out."""
    found: dict[RowId, FirmRow] = {}
    for start in range(0, len(ids), 500):
        places, params = in_list("i", list(ids[start : start + 500]))
        for row in reader.all(_ROW + places, params):
            found.setdefault(RowId(row[0]), _row(row))
    return found


def list_locale(reader: Reader, wanted: str, version: str = "") -> tuple[str, bool]:
    """The language to read the list in, and whether it is the wanted one (in the form `version`).

    Another one serves until the list has been built for `wanted`.
    """
    row = reader.one("SELECT value FROM meta WHERE name = 'list_locales'")
    kept = dict(part.partition(":")[::2] for part in (row[0] if row else "").split())
    if wanted not in kept:
        return next(iter(kept), wanted), False
    return wanted, version in ("", kept[wanted])


def facet(reader: Reader, locale: str, column: str) -> dict[str, int]:
    """How many firms per value of `column`.

    "size" and "status" as words, "section" (letters of NACE), "region" (NUTS 2), "problems" (masks).
    """
    if column not in ("size", "status", "section", "region", "problems"):
        raise ValueError(column)
    sql = f"SELECT {column}, count(*) FROM firm_list WHERE locale = :locale GROUP BY {column}"  # noqa: S608
    words: Mapping[str, Sequence[str]] = {"size": SIZES, "status": STATUSES}
    found = reader.all(sql, {"locale": locale})
    return {words[column][int(v)] if column in words else str(v): int(n) for v, n in found}


def combined(reader: Reader, query: FirmQuery, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """The combinations of values of some columns of the list that the query has, each with its number."""
    names = ", ".join(columns)
    among, params = _among(query)
    return reader.all(f"SELECT {names}, count(*) FROM firm_list WHERE n IN {among} GROUP BY {names}", params)  # noqa: S608


def tag_counts(reader: Reader, query: FirmQuery | None = None) -> dict[str, int]:
    """How many living firms (of the query) have each tag."""
    listed, params = _listed("t", query)
    sql = (
        "SELECT t.tag, count(*) FROM firm_tag t JOIN firm f ON f.id = t.firm_id "  # noqa: S608
        f"{listed} WHERE t.deleted_at IS NULL AND f.deleted_at IS NULL GROUP BY t.tag"
    )
    return {str(tag): int(n) for tag, n in reader.all(sql, params)}


def consent_counts(reader: Reader, query: FirmQuery | None = None) -> dict[str, int]:
    """How many firms (of the query) have somebody who allows each purpose."""
    listed, params = _listed("p", query)
    sql = f"SELECT k.purpose, count(DISTINCT p.firm_id) {_ALLOWED.format(listed)} GROUP BY k.purpose"
    return {str(purpose): int(n) for purpose, n in reader.all(sql, params)}


def _listed(table: str, query: FirmQuery | None) -> tuple[str, dict[str, object]]:
    """A join that leaves the firms of a query; the sign keeps SQLite from beginning with them."""
    if query is None:
        return "", {}
    among, params = _among(query)
    return f"JOIN firm_list l ON l.firm_id = {table}.firm_id AND +l.n IN {among}", params


def _among(query: FirmQuery) -> tuple[str, dict[str, object]]:
    """The rows of the list that a query has, by an index that has all it looks at."""
    where, params = _where(query)
    return f"(SELECT n FROM firm_list WHERE {where})", params  # noqa: S608


THROWN_AWAY = """
{row}.deleted_at IS NOT NULL AND (t.kind <> 'undo' OR EXISTS (
    SELECT 1 FROM change ch JOIN txn dt ON dt.id = ch.txn_id
    WHERE ch.row_id = {row}.id AND ch.op = 'delete' AND dt.kind <> 'undo' AND dt.taken_back_by IS NULL))
"""
"""That somebody deleted a row, and not undo, as of an import; `t` is the transaction `deleted_in`."""

TRASHED = f"""
FROM firm f JOIN txn t ON t.id = f.deleted_in
LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_in = f.deleted_in
WHERE {THROWN_AWAY.format(row="f")}
"""
"""The firms in the trash: those that somebody deleted, not those that undo took back, as of an import."""


def count_trash(reader: Reader) -> int:
    """How many firms are in the trash."""
    row = reader.one(f"SELECT count(DISTINCT f.id) {TRASHED}")
    return int(row[0]) if row else 0


def countries(reader: Reader) -> dict[str, int]:
    """How many firms per country (alpha-2)."""
    found = reader.all("SELECT country, count(*) FROM firm WHERE deleted_at IS NULL GROUP BY country")
    return {str(code): int(n) for code, n in found}


def _row(row: tuple[Any, ...]) -> FirmRow:
    (firm_id, name, country, city, given, family, email, phone, vat, reg, nace, scheme, size, least, most,
     status, member_no, since, low, high, currency, updated) = row  # fmt: skip
    return FirmRow(
        RowId(firm_id), name, country, city or "", person_name(given, family, country), email or "",
        phone or "", vat or "", reg or "", nace or "", scheme or "", size, least, most, status,
        member_no or "", since or "", low, high, currency or "", updated,
    )  # fmt: skip


def _where(query: FirmQuery) -> tuple[str, dict[str, object]]:
    parts, params = ["locale = :locale"], dict[str, object](locale=query.locale)
    chosen = query.filter
    _saying(parts, params, chosen.text.replace("\0", " "))
    if chosen.countries:
        from mobilise_desktop.features.firms.keys import country_key  # noqa: PLC0415  needs Babel

        _one_of(parts, params, "country_key", [country_key(code, query.locale) for code in chosen.countries])
    listed: dict[str, list[object]] = {
        "size": [SIZES.index(size) for size in chosen.sizes],
        "status": [STATUSES.index(status) for status in chosen.statuses],
        "section": list(chosen.sectors),
        "region": list(chosen.regions),
        "problems": list(masks_with(chosen.problems)),
    }
    for column, values in listed.items():
        if values:
            _one_of(parts, params, column, values)
    for select, values_of in ((_TAGGED, chosen.tags), (_ALLOWING, chosen.consents)):
        if values_of:
            _of_firms(parts, params, select, values_of)
    # PostgreSQL takes no NUL in a text, and SQLite ends a pattern there.
    clean = {name: v.replace("\0", "") if isinstance(v, str) else v for name, v in params.items()}
    return " AND ".join(parts), clean


_TAGGED = "SELECT firm_id FROM firm_tag WHERE deleted_at IS NULL AND tag IN "
_ALLOWED = """
FROM consent k JOIN contact p ON p.id = k.person_id {} WHERE p.deleted_at IS NULL
AND k.person_table = 'contact' AND k.deleted_at IS NULL AND k.withdrawn_on IS NULL
AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.person_id = k.person_id AND n.purpose = k.purpose
                AND n.deleted_at IS NULL AND n.withdrawn_on >= k.given_on)"""
_ALLOWING = f"SELECT p.firm_id {_ALLOWED.format('')} AND k.purpose IN "


def _saying(parts: list[str], params: dict[str, object], text: str) -> None:
    """Every word of the text, or the telephone number that it is however it is written."""
    words = fold(text).split()
    found = []
    for i, word in enumerate(words):
        found.append(f"search LIKE :w{i} ESCAPE '!'")
        params[f"w{i}"] = like(word)
    number = dialled(text)
    if number and words != [number]:
        parts.append(f"({' AND '.join(found)} OR search LIKE :dialled ESCAPE '!')")
        params["dialled"] = like(number)
    else:
        parts += found


def _of_firms(parts: list[str], params: dict[str, object], select: str, values: tuple[str, ...]) -> None:
    places, more = in_list(f"of{len(parts)}_", values)
    parts.append(f"firm_id IN ({select}{places})")
    params.update(more)


def _one_of(parts: list[str], params: dict[str, object], column: str, values: list[object]) -> None:
    places, more = in_list(f"{column}_", values)
    parts.append(f"{column} IN {places}" if len(values) > 1 else f"{column} = {places[1:-1]}")
    params.update(more)


def _order(sort: str, *, descending: bool, of: str = "") -> str:
    way = " DESC" if descending else ""
    return ", ".join(f"{of}{name}{way}" for name in (*SORTS[sort], "n"))
