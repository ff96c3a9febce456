"""Stored sort keys that need more than the text itself."""

from functools import lru_cache

from mobilise_desktop.core import formats
from mobilise_desktop.core.sortkeys import sort_key

LAST = "\U0010ffff"
"""Stored for an empty text, so that empty cells stand at the end."""


@lru_cache(maxsize=512)
def country_key(code: str, locale: str) -> str:
    """The sort key of a country's name in the language `locale`."""
    return sort_key(formats.territory(code, locale), locale)


@lru_cache(maxsize=20_000)
def place_key(name: str | None, locale: str) -> str:
    """The sort key of a place; places repeat, so keys are remembered."""
    return sort_key(name, locale) if name else LAST
