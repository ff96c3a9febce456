"""How many firms there are per value of each filter of the list, with the other filters that are on."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from mobilise_desktop.features.firms import problems, queries
from mobilise_desktop.features.firms.queries import FirmFilter, FirmQuery
from mobilise_desktop.features.firms.rules import SIZES, STATUSES
from mobilise_desktop.storage.reading import Reader

Counts = Mapping[str, int]
_NONE: Counts = MappingProxyType({})
Stop = Callable[[], object]
"""Called now and then; raises when the count is wanted no more."""


class Facets(NamedTuple):
    """How many firms there are per value of each filter, by the filter's name; empty until counted."""

    countries: Counts = _NONE
    sectors: Counts = _NONE
    sizes: Counts = _NONE
    statuses: Counts = _NONE
    regions: Counts = _NONE
    tags: Counts = _NONE
    consents: Counts = _NONE
    problems: Counts = _NONE


_COLUMNS = {
    "countries": "country_key", "sectors": "section", "sizes": "size", "statuses": "status",
    "regions": "region", "problems": "problems",
}  # fmt: skip
_APART = {"tags": queries.tag_counts, "consents": queries.consent_counts}


def count_all(reader: Reader, language: str) -> Facets:
    """Count the values of all filters over all firms."""
    locale, _newest = queries.list_locale(reader, language)
    return Facets(
        queries.countries(reader),
        queries.facet(reader, locale, "section"),
        queries.facet(reader, locale, "size"),
        queries.facet(reader, locale, "status"),
        queries.facet(reader, locale, "region"),
        queries.tag_counts(reader),
        queries.consent_counts(reader),
        problems.counted((int(m), n) for m, n in queries.facet(reader, locale, "problems").items()),
    )


def narrowed(reader: Reader, language: str, chosen: FirmFilter, every: Facets, check: Stop) -> Facets:
    """Count each filter's values among the firms that all other filters leave; `every` are all values.

    Values that no firm has any more stay, with 0: they can still be ticked, or ticked off.
    """
    locale, _newest = queries.list_locale(reader, language)
    found: dict[str, Counts] = {}
    used = [name for name in Facets._fields if getattr(chosen, name)]
    for names, query in _passes(FirmQuery(locale, chosen), used):
        check()
        listed = [name for name in names if name in _COLUMNS]
        found |= _listed(reader, query, listed, every)
        for name in (name for name in names if name in _APART):
            check()
            found[name] = _APART[name](reader, query)
    return Facets(**{name: {**dict.fromkeys(getattr(every, name), 0), **own} for name, own in found.items()})


def _passes(query: FirmQuery, used: Sequence[str]) -> list[tuple[list[str], FirmQuery]]:
    """The filters that see the same firms, with the query of these firms: one pass counts them all."""
    free = [name for name in Facets._fields if name not in used]
    others = [([name], query._replace(filter=_without(query.filter, name))) for name in used]
    return [(free, query), *others] if free else others


def _without(chosen: FirmFilter, name: str) -> FirmFilter:
    changes: dict[str, Any] = {name: ()}
    return chosen._replace(**changes)


def _listed(reader: Reader, query: FirmQuery, names: Sequence[str], every: Facets) -> dict[str, Counts]:
    if not names:
        return {}
    rows = queries.combined(reader, query, [_COLUMNS[name] for name in names])
    found: dict[str, Counts] = {}
    for place, name in enumerate(names):
        sums: dict[Any, int] = {}
        for row in rows:
            sums[row[place]] = sums.get(row[place], 0) + int(row[-1])
        found[name] = _in_words(name, sums, query.locale, every)
    return found


def _in_words(name: str, sums: Mapping[Any, int], locale: str, every: Facets) -> Counts:
    if name == "countries":
        from mobilise_desktop.features.firms.keys import country_key  # noqa: PLC0415  needs Babel

        return {code: sums.get(country_key(code, locale), 0) for code in every.countries}
    if name == "problems":
        return problems.counted((int(mask), n) for mask, n in sums.items())
    words = {"sizes": SIZES, "statuses": STATUSES}.get(name)
    return {words[int(value)] if words else str(value): n for value, n in sums.items()}
