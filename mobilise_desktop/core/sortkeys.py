"""Keys that put names in the order of a language, on every machine and in every database.

A key is text; comparing keys by code point (SQLite BINARY, PostgreSQL COLLATE "C") orders the names.
It has three levels, divided by tabs: letters, accents, case.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import ne

# ruff: noqa: RUF001  look-alike letters are what this module is about

LAST = "\U0010fffd"
"""The key of an empty text: behind everything."""

# A letter of its own right is written as the letter before it and one of these, which come after z.
# Codes below 0x08 stand for them until punctuation is gone.
_AFTER = {"\x02": "{", "\x03": "|", "\x04": "}", "\x05": "~"}
_DOTLESS, _DOTTED_CAPITAL, _DOTLESS_SMALL = "\x7f", "\x06", "\x07"

_LETTERS: Mapping[str, Mapping[str, str]] = {
    "es": {"ñ": "n\x02"},
    "eu": {"ñ": "n\x02"},
    "hu": {"ö": "o\x02", "ő": "o\x02", "ü": "u\x02", "ű": "u\x02"},
    "et": {"š": "s\x02", "ž": "s\x04", "õ": "w\x02", "ä": "w\x03", "ö": "w\x04", "ü": "w\x05"},
    "ro": {"ă": "a\x02", "â": "a\x03", "î": "i\x02", "ș": "s\x02", "ş": "s\x02", "ț": "t\x02", "ţ": "t\x02"},
    "tr": {"ç": "c\x02", "ğ": "g\x02", "ı": _DOTLESS_SMALL, "ö": "o\x02", "ş": "s\x02", "ü": "u\x02"},
}
_SECOND = {"ő": "\u030b", "ű": "\u030b"}
"""Accents that stay when a letter is another one's variant: ő is filed as ö."""

_ANYWHERE = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d\x04",
    "ð": "d\x05",
    "ħ": "h\x04",
    "ŋ": "n\x04",
    "þ": "z\x05",
    "ı": "i\x04",
    "ς": "σ",
}
_STROKES = {"æ": "\u0338", "œ": "\u0338", "ø": "\u0338", "ł": "\u0338"}
