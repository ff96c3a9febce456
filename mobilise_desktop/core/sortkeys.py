"""Keys that put names in the order of a language, on every machine and in every database.

A key is text without NUL; comparing keys by code point (SQLite BINARY, PostgreSQL COLLATE "C")
orders the names. It has three levels, divided by tabs: letters, accents, case; the later ones only
count between names that are else the same.
"""

import re
import unicodedata
from collections.abc import Mapping
from operator import ne

# ruff: noqa: RUF001  look-alike letters are what this module is about

LAST = "\U0010fffd"
"""The key of a text without letters and digits: behind everything."""

# A letter in its own right is filed as the letter before it and one of "{|}~", which come after z.
_EVERYWHERE = {
    "ß": "ss",
    "ς": "σ",
    "æ": "ae\u0338",
    "œ": "oe\u0338",
    "ø": "o\u0338",
    "ł": "l\u0335",
    "đ": "d\u0335",
    "ð": "d\u0338",
    "ħ": "h\u0335",
    "ŧ": "t\u0335",
    "ŋ": "n~",
    "þ": "z~",
    "ə": "e~",
    "ı": "i~",
    # Cyrillic: these marks come after я, and no letter keeps their codes.
    "ґ": "г\u0335",
    "ђ": "д\u0450",
    "є": "е\u0450",
    "ѕ": "з\u0450",
    "і": "и\u0450",
    "ї": "и\u0450\u0308",
    "й": "и\u0451",
    "ј": "и\u0452",
    "љ": "л\u0450",
    "њ": "н\u0450",
    "ћ": "т\u0450",
    "џ": "ч\u0450",
}
"""Letters that Unicode doesn't take apart, as letters and accents; the order is CLDR's root."""

_OWN: Mapping[str, Mapping[str, str]] = {
    "es": {"ñ": "n{"},
    "eu": {"ñ": "n{"},
    "hu": {"ö": "o{", "ő": "o{\u030b", "ü": "u{", "ű": "u{\u030b"},
    "et": {"š": "s{", "z": "s|", "ž": "s}", "õ": "w{", "ä": "w|", "ö": "w}", "ü": "w~"},
    "ro": {"ă": "a{", "â": "a|", "î": "i{", "ș": "s{", "ş": "s{", "ț": "t{", "ţ": "t{"},
    "tr": {"ç": "c{", "ğ": "g{", "ö": "o{", "ş": "s{", "ü": "u{"}
    | {"ı": "h~", "I": "H~", "İ": "I", "Î": "I\u0302"},
}
"""Letters in their own right by language, after CLDR; for Basque after Euskaltzaindia (ñ after n)."""

_DIGRAPHS = {
    written: (single[0] + mark) * times
    for mark, singles in (("{", ("cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs")), ("|", ("dzs",)))
    for single in singles
    for times, written in ((1, single), (2, single[0] + single))
}
"""The Hungarian letters of two and three signs, and their short way to be written doubled (ssz)."""

_DIGRAPH = re.compile("ddzs?|dzs?|c?cs|g?gy|l?ly|n?ny|s?sz|t?ty|z?zs")
_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0335\u0326"
_ACCENT = re.compile("[\u0300-\u036f]")
_NUMBER = re.compile("[0-9]+")
_LONGEST_BY_VALUE = 9
_ROOM = 50_000


def sort_key(text: str, language: str) -> str:
    """The key of `text` in the order of `language` ("et"); unknown languages sort as English.

    Shorter words first ("Bau Süd" < "Bauer"); full stops and apostrophes are skipped, other
    punctuation divides words; numbers of up to 9 digits go by value; Latin, Greek, Cyrillic.
    """
    known = _known[language]
    words = [known[word] for word in text.split()]
    if not words:
        return LAST
    letters, accents, cases = zip(*words, strict=True)
    first = "".join(letters)
    return f"{first}\t{' '.join(accents).rstrip()}\t{''.join(cases)}" if first else LAST


class _Letters(dict[int, str]):
    """What each sign is filed as in one language: letters, marks and accents."""

    def __init__(self, language: str) -> None:
        self._own = {**_EVERYWHERE, **_OWN.get(language, {})}

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        own, small = self._own.get(sign), self._own.get(sign.lower())
        self[code] = filed = own or (small.upper() if small else self._plain(sign))
        return filed

    def _plain(self, sign: str) -> str:
        if sign.isdecimal():
            return str(unicodedata.decimal(sign))
        if sign.isalnum():
            parts = unicodedata.normalize("NFKD", sign)
            return sign if parts == sign else "".join(self[ord(part)] for part in parts)
        if _ACCENT.match(sign):
            return sign
        return "" if sign in ".'’‘ʼ" or unicodedata.category(sign) in {"Mn", "Cf"} else " "


class _Words(dict[str, tuple[str, str, str]]):
    """The three levels of each word in one language; words come again and again."""

    def __init__(self, language: str) -> None:
        self._letters, self._hungarian = _Letters(language), language == "hu"
        self._as_written = not {"z", "I"}.intersection(_OWN.get(language, {})) and not self._hungarian

    def __missing__(self, word: str) -> tuple[str, str, str]:
        if len(self) >= _ROOM:
            self.clear()
        self[word] = levels = self._levels(word)
        return levels

    def _levels(self, word: str) -> tuple[str, str, str]:
        if self._as_written and word.isascii() and word.isalpha():
            small = word.lower()
            return f"{small} ", "", _case(word, small)
        spread = unicodedata.normalize("NFC", word).translate(self._letters)
        letters = _ACCENT.sub("", spread)
        accents = "" if letters == spread else _accents(spread)
        small = letters.casefold()
        first = _DIGRAPH.sub(lambda m: _DIGRAPHS[m[0]], small) if self._hungarian else small
        parts = _NUMBER.sub(_by_value, first).split()
        return "".join(f"{part} " for part in parts), accents, _case(letters, small)


def _accents(spread: str) -> str:
    """Place and kind of each accent; an earlier place sorts later, as its word has more accents."""
    found = enumerate(_ACCENT.finditer(spread))
    return "".join(chr(max(33, 126 - m.start() + n)) + chr(35 + _ACCENTS.find(m[0])) for n, m in found)


def _case(letters: str, small: str) -> str:
    """Small letters before capitals, from the left: one sign for the usual ways to write a word."""
    if letters == small:
        return "0"
    if letters[1:] == small[1:]:
        return "8"
    if letters == letters.upper():
        return "f"
    bits = "".join("01"[differs] for differs in map(ne, letters, small))
    return f"{'c' if bits[0] == '1' else '4'}{int('1' + bits, 2):x}"


def _by_value(number: re.Match[str]) -> str:
    """The digits after a sign for their count, which grows with the value."""
    digits = number[0].lstrip("0")
    return f"{len(digits)}{digits}" if len(digits) <= _LONGEST_BY_VALUE else f":{number[0]}"


class _Known(dict[str, _Words]):
    def __missing__(self, language: str) -> _Words:
        known = self["en"] if language not in _OWN and language != "en" else _Words(language)
        self[language] = known
        return known


_known = _Known()
