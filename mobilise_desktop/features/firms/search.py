"""Firms and their people, as the search over everything asks for them."""

from collections.abc import Sequence

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.finding import Hit, SearchSpec
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import searchable
from mobilise_desktop.features.firms import queries
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.storage.reading import Reader, in_list

_WIDE = 20
"""So many times more firms than people wanted are looked into for people of that name."""

_PERSON = """
SELECT c.id, c.given_name, c.family_name, f.country, c.email, f.legal_name_native, f.id
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE c.deleted_at IS NULL AND f.deleted_at IS NULL AND """


def find_firms(reader: Reader, language: str, text: str, limit: int) -> list[Hit]:
    """Firms by name, place, people and numbers; those whose own name begins so come first."""
    found = queries.rows(reader, _firms_with(reader, language, text, limit * _WIDE))
    start = searchable(text).partition(" ")[0]
    best = sorted(found.values(), key=lambda row: not _begins(row.name, start))
    return [_firm(row) for row in best[:limit]]


def find_people(reader: Reader, language: str, text: str, limit: int) -> list[Hit]:
    """People whose own name or e-mail has every word of the text."""
    words = searchable(text).split()
    firms = _firms_with(reader, language, text, limit * _WIDE)
    people = _people(reader, "c.firm_id", firms)
    return [hit for hit, said in people if all(word in said for word in words)][:limit]


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
    for person, given, family, country, mail, firm, firm_id in reader.all(
        f"{_PERSON} {column} IN {places} ORDER BY c.family_name, c.given_name, c.id", params
    ):
        name = person_name(given, family, country)
        said = searchable(" ".join(filter(None, (given, family, mail))))
        hit = Hit(RowId(person), name or mail or "", firm, RowId(firm_id))
        found.append((hit, said))
    return found


def _firm(row: queries.FirmRow) -> Hit:
    country = formats.territory(row.country, i18n.language())
    return Hit(row.id, row.name, ", ".join(filter(None, (row.city, country))), row.id)


SEARCHES = (
    SearchSpec("firm", N_("Firms"), "building-2", "firms", "show_firm", find_firms, named_firms),
    SearchSpec("contact", N_("People"), "user", "firms", "show_firm", find_people, named_people),
)
