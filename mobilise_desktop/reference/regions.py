"""Regions of the EU (NUTS 2021 and 2024) and the statistical regions of Türkiye.

Level 0 is the country, 1 to 3 get smaller. Source: Regulation (EC) No 1059/2003 as amended by
(EU) 2019/1755, 2020/1806 and 2023/674.
"""

import csv
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.text import fold

VERSIONS = ("2021", "2024")
NEWEST = VERSIONS[-1]


class Region(NamedTuple):
    """A region: `name` in its country's own language, `latin` the same in Latin letters, `level` 0 to 3."""

    code: str
    name: str
    latin: str
    versions: tuple[str, ...]

    @property
    def level(self) -> int:
        """How far down: 0 country, 3 the smallest."""
        return len(self.code) - 2


def code_of(country: str) -> str:
    """The code that NUTS has for a country (ISO 3166 alpha-2): "EL" for Greece."""
    return "EL" if country == "GR" else country


def find(code: str) -> Region | None:
    """The region with this code, of any version."""
    return _all().get(code)


def name(code: str) -> str:
    """The name of a region in its country's own language; "" when unknown."""
    region = find(code)
    return region.name if region else ""


def path(code: str) -> tuple[Region, ...]:
    """The way down to a region, without the country ("DE2", "DE21", "DE212"); () when unknown."""
    if not find(code):
        return ()
    return tuple(_all()[code[:length]] for length in range(len("DE2"), len(code) + 1))


def children(code: str, version: str = NEWEST) -> tuple[Region, ...]:
    """The regions one level below, by code; of a country its regions of level 1."""
    return tuple(
        region
        for region in _all().values()
        if len(region.code) == len(code) + 1 and region.code.startswith(code) and version in region.versions
    )


def search(country: str, text: str, version: str = NEWEST) -> tuple[Region, ...]:
    """The regions of a country whose code begins with `text` or whose name has its words, by code.

    An empty text gives all of them; the country itself is not among them.
    """
    words, begins, home = fold(text).split(), text.strip().upper(), code_of(country)
    return tuple(
        region
        for region, folded in _searchable()
        if region.code.startswith(home)
        and region.level
        and version in region.versions
        and (region.code.startswith(begins) or all(word in folded for word in words))
    )


@lru_cache(maxsize=1)
def _all() -> dict[str, Region]:
    with (paths.resources() / "reference" / "nuts.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: _region(row) for row in csv.DictReader(file)}


def _region(row: dict[str, str]) -> Region:
    versions = (row["only_in"],) if row["only_in"] else VERSIONS
    return Region(row["code"], row["name"], row["latin"] or row["name"], versions)


@lru_cache(maxsize=1)
def _searchable() -> tuple[tuple[Region, str], ...]:
    return tuple((region, fold(f"{region.name} {region.latin}")) for region in _all().values())
