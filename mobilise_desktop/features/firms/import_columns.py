"""The columns of a firm register and the words in them, in every language of the program.

They come from `resources/import_columns.json`, which a translator can read and complete.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from mobilise_desktop.core import i18n, paths
from mobilise_desktop.core.text import fold
from mobilise_desktop.interchange.headers import Column, Headings

SITE_FIELDS = {
    "site_label": "label",
    "street": "street",
    "postcode": "postcode",
    "city": "city",
    "region": "region",
    "site_country": "country",
    "site_nuts_code": "nuts_code",
    "accessibility_note": "accessibility_note",
}
"""Columns of a site and the fields behind them."""

PERSON_FIELDS = (
    "contact_active", "speaks_for_firm", "can_sign", "authority", "may_travel", "birth_date", "nationality",
    "role_type", "contract", "contract_until", "employed_since", "fte_percent",
)  # fmt: skip
"""Columns of a contact that hold a day, a country, a share, or a word of a fixed list."""

CONTACT_FIELDS = {
    "title": "title",
    "given_name": "given_name",
    "family_name": "family_name",
    "function": "function",
    "email": "email",
    "phone": "phone",
    "mobile": "mobile",
    "languages": "languages",
    "contact_active": "active",
    "occupation": "occupation",
    "home_address": "home_address",
    **{name: name for name in PERSON_FIELDS if name != "contact_active"},
}
"""Columns of a contact and the fields behind them."""

NUMBERED = frozenset((*SITE_FIELDS, *CONTACT_FIELDS, "address", "house_number", "contact_name", "note"))
"""Columns that a list may have several of: "E-mail 2" is the address of the second contact."""

REASON = "reason"
"""The column that our own lists of rows to correct begin with; never imported."""

RECORD_ID = "record_id"
"""The column by which our own exports are known again."""

_REPEATED = NUMBERED | {"legal_name_native", "tags", "sector"}
_EMAIL = re.compile(r"\S+@\S+")
_WEBSITE = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
# Only what nothing else looks like: these columns are also found under headings that say nothing.
_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
    "website": lambda text: _WEBSITE.fullmatch(text) is not None,
}


@lru_cache(maxsize=1)
def headings() -> Headings:
    """The headings of all columns, ready to be looked up."""
    return Headings([_column(key, names) for key, names in _resource()["columns"].items()])


@lru_cache(maxsize=1)
def fields() -> tuple[str, ...]:
    """The keys of all columns that can be imported, in the order of our own exports."""
    return tuple(key for key in _resource()["columns"] if key != REASON)


def heading(field: str, language: str | None = None) -> str:
    """What our own files call a column, in `language` or the present one."""
    names = _resource()["columns"][field]
    code = language or i18n.language()
    return str(names[code if code in names else "en"][0])


def is_heading_of(field: str, text: str) -> bool:
    """Is `text` one of the names of a column, in any language?"""
    return fold(text) in _folded_names(field)


def word(kind: str, code: str, language: str | None = None) -> str:
    """How our own files write a value of a fixed list: "status", "size_class" or "yes"."""
    wanted = language or i18n.language()
    place = i18n.LANGUAGES.index(wanted) if wanted in i18n.LANGUAGES else 0
    return str(_resource()["words"][kind][code][place])


@lru_cache(maxsize=8)
def words(kind: str) -> Mapping[str, str]:
    """The values of a fixed list by their folded words in all languages."""
    found = {fold(name): code for code, names in _resource()["words"][kind].items() for name in names}
    return {**{code: code for code in found.values()}, **found}


def register_schemes() -> tuple[str, ...]:
    """The kinds of register numbers that a heading can name."""
    return tuple(_resource()["schemes"])


@lru_cache(maxsize=1)
def hungarian_given_names() -> frozenset[str]:
    """The usual given names of Hungarians, folded: they tell in which order a list writes names."""
    return frozenset(fold(_resource()["hungarian_given_names"]).split())


@lru_cache(maxsize=1)
def _resource() -> dict[str, Any]:
    with (paths.resources() / "import_columns.json").open(encoding="utf-8") as file:
        found: dict[str, Any] = json.load(file)
    return found


@lru_cache(maxsize=64)
def _folded_names(field: str) -> frozenset[str]:
    return frozenset(fold(name) for names in _resource()["columns"][field].values() for name in names)


def _column(key: str, names: Mapping[str, list[str]]) -> Column:
    schemes = _resource()["schemes"] if key == "national_reg_no" else {}
    return Column(
        key,
        names["en"][0],
        {language: tuple(words) for language, words in names.items()},
        schemes={scheme: tuple(words) for scheme, words in schemes.items()},
        several=key in _REPEATED,
        looks_like=_LOOKS.get(key),
    )
