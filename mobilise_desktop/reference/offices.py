"""The partner organisations that the program is made for, from `resources/offices.json`."""

import codecs
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.reference.countries import currency_of

_KNOWN_PAGES = frozenset({"cp1250", "cp1252", "cp1254", "cp1257"})
"""Those of the offices we made: looking them up would load them."""

_CODE = re.compile(r"[A-Z]{3,8}")


class Office(NamedTuple):
    """One office: what it is called and what its files are usually like.

    `country` and `phone_region` are ISO 3166 alpha-2, `languages` in order of use, `code_page` that of
    its older files, `activity_scheme` one of `activity_codes.SCHEMES`, `role` "coordinator", "partner"
    or "associate"; `city` may be empty.
    """

    code: str
    name: str
    city: str
    country: str
    languages: tuple[str, ...]
    code_page: str
    activity_scheme: str
    currency: str
    phone_region: str
    role: str


@lru_cache(maxsize=1)
def offices() -> tuple[Office, ...]:
    """All offices, in the order of the file.

    Raises:
        FileError: "offices", when the file was edited into something else.
    """
    path = paths.resources() / "offices.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["offices"]
        return tuple(_office(entry) for entry in entries)
    except (OSError, ValueError, KeyError, TypeError, LookupError) as flaw:
        raise _unreadable(path, flaw) from flaw


def office(code: str) -> Office:
    """The office with this code, in capitals or not.

    Raises:
        UserError: there is none.
    """
    for one in offices():
        if one.code == code.strip().upper():
            return one
    known = ", ".join(one.code for one in offices())
    raise UserError(_("There is no office “{code}”. Choose one of: {known}.").format(code=code, known=known))


def _office(entry: dict[str, object]) -> Office:
    given = Office(**{**entry, "languages": tuple(entry["languages"])})  # type: ignore[arg-type]
    if given.code_page not in _KNOWN_PAGES:
        codecs.lookup(given.code_page)
    if not _CODE.fullmatch(given.code):
        raise ValueError(given.code)
    return given


def _unreadable(path: Path, flaw: Exception) -> FileError:
    text = _(
        "The list of offices in {path} cannot be used ({flaw}). Correct it or install the program again."
    )
    return FileError("offices", text.format(path=path, flaw=flaw))


def in_country(one: Office, country: str) -> Office:
    """The office as if it worked in a country (ISO 3166 alpha-2): its files are like those from there."""
    if one.country == country:
        return one
    there = next((other for other in offices() if other.country == country), None)
    if there is not None:
        return there._replace(code=one.code, name=one.name)
    return one._replace(country=country, phone_region=country, currency=currency_of(country))
