"""How addresses are read from a list: whole ones in a cell, and streets that have more than a street."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.import_draft import FIRM_AT, Slots
from mobilise_desktop.features.firms.import_values import LONGEST, Put, Texts
from mobilise_desktop.interchange.addresses import Address, split_address
from mobilise_desktop.interchange.values import Cell
from mobilise_desktop.reference import countries

_COUNTRY = FIRM_AT["country"]
_NUMBER_FIRST = frozenset({"FR", "LU", "GB", "IE"})
_LAST_PART = re.compile(r"(.*\S)\s*(?:[,;|\n]|\s[-–—]\s)\s*([^,;|\n]+)", re.DOTALL)
_SHORTEST_NAME = 4
"""Shorter ones are signs of provinces: "BG" is Bergamo as well."""


def address(at: Sequence[int], site_country: int, texts: Texts) -> Put:
    """An address in one cell; `at` are the places of street, postcode, city and region.

    A country at its end is the firm's, unless a column says otherwise; then it is the site's.
    """
    street, code, city, region = at

    def put(cell: Cell, row: Slots) -> None:
        found = texts.of(cell)
        if found:
            text, country = _without_country(found[:LONGEST])
            parts = split_address(text, country or row.country)
            values = row.values
            _put_country(row, site_country, country)
            values[street], values[code] = parts.street or None, parts.postcode or None
            values[city], values[region] = parts.city or None, parts.rest or values[region]

    return put


def street(at: Sequence[int], site_country: int, texts: Texts, whole: Put) -> Put:
    """A street, put down by `whole`, and then without the postcode and town that the row has elsewhere.

    It is read after them. Where the row has neither, a street that goes on with both gives them.
    """
    street, code, city, region = at

    def put(cell: Cell, row: Slots) -> None:
        whole(cell, row)
        values = row.values
        given, town, postcode = values[street], values[city], values[code]
        if texts.literal or not given or not _may_be_whole(given, town, postcode):
            return
        text, country = _without_country(given)
        parts = split_address(text, country or row.country)
        if parts.street and _is_there(parts, town, postcode):
            _put_country(row, site_country, country)
            values[street] = parts.street
            values[code], values[city] = postcode or parts.postcode or None, town or parts.city
            values[region] = values[region] or parts.rest or None

    return put


def town(own: int, at: Sequence[int], texts: Texts, whole: Put) -> Put:
    """A postcode or a town, put down by `whole` at `own`; a cell with both ("50667 Köln") gives both.

    `at` are the places of postcode, city and region; what has a column of its own is read from that.
    """
    code, city, region = at

    def put(cell: Cell, row: Slots) -> None:
        whole(cell, row)
        values = row.values
        given = values[own]
        if texts.literal or not given or given.isdecimal() or not any(map(str.isdigit, given)):
            return
        found = _postcode_and_town(given, row.country)
        if found is None:
            return
        values[code] = found.postcode if own == code else values[code] or found.postcode
        values[city] = found.city if own == city else values[city] or found.city
        values[region] = values[region] or found.rest or None

    return put


@lru_cache(maxsize=4096)
def _postcode_and_town(text: str, country: str) -> Address | None:
    """What a text says that is a postcode and a town and nothing else; None for all others."""
    place, cedex, number = text.partition(" Cedex")
    found = split_address(place, country)
    if found.street or not found.postcode or not found.city:
        return None
    return replace(found, city=found.city + cedex + number)


def house_number(at: int, texts: Texts) -> Put:
    """The number of the house, put to the street in the order of the country."""

    def put(cell: Cell, row: Slots) -> None:
        number, street = texts.of(cell), row.values[at] or ""
        if number and number not in street.split():
            pair = (number, street) if row.country in _NUMBER_FIRST else (street, number)
            row.values[at] = " ".join(filter(None, pair))

    return put


def _put_country(row: Slots, site_country: int, country: str) -> None:
    if country and row.values[_COUNTRY] is None:
        row.country = row.values[_COUNTRY] = country
    elif country and country != row.country:
        row.values[site_country] = country


def _may_be_whole(given: str, town: str | None, postcode: str | None) -> bool:
    """Whether a street may have a town in it: the row's own, or one where the row has none."""
    if not town and not postcode:
        return any(sign in given for sign in ",;|\n")
    folded = given.casefold()
    return any(part is not None and part.casefold() in folded for part in (town, postcode))


def _is_there(parts: Address, town: str | None, postcode: str | None) -> bool:
    """Whether the address has the place that the row's own columns name, and no other one."""
    if postcode and parts.postcode:
        return parts.postcode.replace(" ", "") == postcode.replace(" ", "")
    if not town and not postcode:
        return bool(parts.postcode and parts.city)
    return bool(parts.city) and fold(parts.city) == fold(town or parts.city)


def _without_country(text: str) -> tuple[str, str]:
    """An address without the country at its end, and that country; "" when it names none."""
    found = _LAST_PART.fullmatch(text)
    name = found[2].strip(" .") if found else ""
    if not found or len(name) < _SHORTEST_NAME or any(map(str.isdigit, name)):
        return text, ""
    country = countries.from_text(name) or ""
    rest = found[1].rstrip(" ,;|-–—")
    is_town = not country or not split_address(rest, country).city  # "… L-1234 Luxembourg"
    return (text, "") if is_town else (rest, country)
