"""Firms and their people, as the search over everything asks for them."""

from collections.abc import Sequence

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.finding import Hit, SearchSpec
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import dialled, fold, searchable
from mobilise_desktop.features.firms import queries
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.storage.reading import Reader, in_list, like

_WIDE = 20
"""So many times more firms than people wanted are looked into for people of that name."""

_PERSON = """
SELECT c.id, c.given_name, c.family_name, f.country, c.email, f.legal_name_native, f.id, c.phone,
       c.phone_e164, c.mobile, c.mobile_e164
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE c.deleted_at IS NULL AND f.deleted_at IS NULL AND """


def find_firms(reader: Reader, language: str, text: str, limit: int) -> list[Hit]:
    """Firms by name, place, people and numbers; those whose own name begins so come first."""
    found = queries.rows(reader, _firms_with(reader, language, text, limit * _WIDE))
    start = searchable(text).partition(" ")[0]
    best = sorted(found.values(), key=lambda row: not _begins(row.name, start))
    return [_firm(row) for row in best[:limit]]


def find_people(reader: Reader, language: str, text: str, limit: int) -> list[Hit]:
    """People whose own name, e-mail or telephone number has every word of the text."""
    firms = _firms_with(reader, language, text, limit * _WIDE)
    found = _meant(_people(reader, "c.firm_id", firms), text, limit)
    if found or not ("@" in text or dialled(text)):
        return found
    # Of a firm with very many people not everybody's address is in the text of the list.
    return _meant(_people(reader, "c.id", _reached(reader, text, limit * _WIDE)), text, limit)


def _meant(people: Sequence[tuple[Hit, str]], text: str, limit: int) -> list[Hit]:
    words, number = searchable(text).split(), dialled(text)
    return [
        hit for hit, said in people if all(word in said for word in words) or (number and number in said)
    ][:limit]


def _reached(reader: Reader, text: str, limit: int) -> list[RowId]:
    """People by a part of their e-mail address or of their number."""
    words, number = fold(text.replace("\0", " ")).split(), dialled(text)
    if number:
        where, params = "(phone_e164 LIKE :w OR mobile_e164 LIKE :w)", {"w": like(number)}
    else:
        params = {f"w{n}": like(word) for n, word in enumerate(words) if "@" in word}
        where = " AND ".join(f"lower(email) LIKE :{name} ESCAPE '!'" for name in params)
    sql = f"SELECT id FROM contact WHERE deleted_at IS NULL AND {where} LIMIT {limit}"  # noqa: S608  own names
    return [RowId(row[0]) for row in reader.all(sql, dict[str, object](params))]


def named_firms(reader: Reader, ids: Sequence[RowId]) -> list[Hit]:
    """The firms of these ids that are not in the trash."""
    places, params = in_list("i", list(ids))
    kept = reader.all(f"SELECT id FROM firm WHERE deleted_at IS NULL AND id IN {places}", params)  # noqa: S608
    return [_firm(row) for row in queries.rows(reader, [RowId(row[0]) for row in kept]).values()]


def named_people(reader: Reader, ids: Sequence[RowId]) -> list[Hit]:
    """The people of these ids that are not in the trash."""
    return [hit for hit, _said in _people(reader, "c.id", ids)]


def _begins(name: str, start: str) -> bool:
    """Whether the first word of a name begins so, with its umlauts spelled out or not."""
    return any(way.startswith(start) for way in searchable(name.partition(" ")[0]).split())


def _firms_with(reader: Reader, language: str, text: str, limit: int) -> list[RowId]:
    locale, _newest = queries.list_locale(reader, language)
    query = queries.FirmQuery(locale, queries.FirmFilter(text))
    return queries.FirmPages(reader).ids(query, 0, limit)


def _people(reader: Reader, column: str, ids: Sequence[RowId]) -> list[tuple[Hit, str]]:
    places, params = in_list("i", list(ids))
    found = []
    if not ids:
        return []
    for person, given, family, country, mail, firm, firm_id, *phones in reader.all(
        f"{_PERSON} {column} IN {places} ORDER BY c.family_name, c.given_name, c.id", params
    ):
        name = person_name(given, family, country)
        said = f"{searchable(' '.join(filter(None, (given, family, mail))))} {_calls(*phones)}"
        hit = Hit(RowId(person), name or mail or "", firm, RowId(firm_id))
        found.append((hit, said))
    return found


def _calls(phone: str | None, e164: str | None, mobile: str | None, mobile_e164: str | None) -> str:
    return " ".join(
        known or "".join(filter(str.isdigit, typed or ""))
        for known, typed in ((e164, phone), (mobile_e164, mobile))
    )


def _firm(row: queries.FirmRow) -> Hit:
    country = formats.territory(row.country, i18n.language())
    return Hit(row.id, row.name, ", ".join(filter(None, (row.city, country))), row.id)


SEARCHES = (
    SearchSpec("firm", N_("Firms"), "building-2", "firms", "show_firm", find_firms, named_firms),
    SearchSpec("contact", N_("People"), "user", "firms", "show_firm", find_people, named_people),
)
