"""Names made comparable: what a search looks in, and what tells that two entries mean one firm."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core import paths

# ruff: noqa: RUF001  look-alike letters are what this module is about

# Letters that Unicode doesn't take apart, and signs that nobody types in a search box.
_OWN_WAYS = {
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ς": "σ",
    **dict.fromkeys("’‘‚‛ʼ´", "'"),
    **dict.fromkeys("„“”«»‟", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
_ACCENT = re.compile("[\u0300-\u036f]+")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?=\s|$)")
_NUMBER, _NO_DIGIT = re.compile(r"[\d\s()+./-]+", re.ASCII), re.compile(r"\D+", re.ASCII)
_SHORTEST_NUMBER = 5
_LINK = re.compile(r" (?:und|and|et|ve|eta) ")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_UMLAUT_UE = re.compile(r"(?:(?<=[^aeoq])|\b)ue")


class _Folding(dict[int, str]):
    """What each character folds to, found out once."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        parts = sign if sign in _OWN_WAYS else unicodedata.normalize("NFKD", sign)
        kept = "".join(p for p in parts if unicodedata.category(p) not in {"Mn", "Me", "Cf"}).casefold()
        self[code] = folded = "".join(_OWN_WAYS.get(k, k) for k in kept)
        return folded


class _Plain(dict[int, str | None]):
    """Letters and digits as they are, full stops and apostrophes gone, a space for all else."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        self[code] = plain = None if sign in ".'" else sign if sign.isalnum() else " "
        return plain


_folding = _Folding()
_plain = _Plain()
_plain_bytes = bytes(code if chr(code).isalnum() else 32 for code in range(256))


def fold(text: str) -> str:
    """`text` as searched: no case, no accents, single spaces ("Győri  Straße" → "gyori strasse").

    Each character folds on its own, so `fold(a)` is always found inside `fold(a + b)`, and folding
    twice changes nothing. Letters of other scripts stay in their script.
    """
    bare = text if text.isascii() else _ACCENT.sub("", unicodedata.normalize("NFKD", text.replace("´", "'")))
    lowered = bare.lower() if bare.isascii() else bare.translate(_folding)
    return " ".join(lowered.split())


def searchable(text: str) -> str:
    """`text` folded, and words with ä, ö or ü a second time as one types them without: "koster koester"."""
    if text.isascii():
        return fold(text)
    ways = [_typed[word] for word in text.split()]
    folded = " ".join([plain for plain, _spelled_out in ways if plain])
    spelled = " ".join([spelled_out for _plain_way, spelled_out in ways if spelled_out])
    return f"{folded} {spelled}" if spelled else folded


def dialled(text: str) -> str:
    """The digits by which a telephone number is found, however it is written; "" if `text` is none.

    "+49 (0)171 39200", "0049 171 39200" and "0171/39200" all are in "+4917139200" with these digits, but
    for the country code, which a number without it leaves open.
    """
    if not _NUMBER.fullmatch(text):
        return ""
    digits = _NO_DIGIT.sub("", text.replace("(0)", "")).lstrip("0")
    return digits if len(digits) >= _SHORTEST_NUMBER else ""


class _Typed(dict[str, tuple[str, str]]):
    """The ways to type a word: folded, and with its umlauts spelled out if it has any; words come again."""

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) >= _ROOM:
            self.clear()
        lowered = word.lower()
        spelled = lowered.translate(_UMLAUTS)
        self[word] = ways = fold(word), "" if spelled == lowered else fold(spelled)
        return ways


_typed = _Typed()
_ROOM = 50_000


def strip_legal_form(folded: str) -> str:
    """The words of a folded name without punctuation and legal form ("koster softwarehaus").

    Forms of all countries go, also two in a row ("San. ve Tic. Ltd. Şti."); one word always stays.
    """
    return _divided(_words(folded))[0]


def match_key(name: str) -> str:
    """What the spellings of one firm's name have in common, for finding duplicates.

    "Köster Softwarehaus e.K.", "KOESTER SOFTWAREHAUS" and "Koster-Softwarehaus" share a key: no
    legal form, punctuation, spaces or "and"; German ae, oe, ue as ä, ö, ü (though not the "ue" of
    "Bauer" or "Quelle"). Equal keys make a match likely, not certain: compare the place as well.
    """
    return match_words(name).replace(" ", "")


def match_words(name: str) -> str:
    """As `match_key`, with the words still apart."""
    words = strip_legal_form(fold(name))
    words = _LINK.sub(" ", words).replace("ae", "a").replace("oe", "o")
    return _UMLAUT_UE.sub("u", words) if "ue" in words else words


@lru_cache(maxsize=1)
def form_words() -> frozenset[str]:
    """All words that legal forms are made of ("gmbh", "ltd", "sti"), wherever in a name they stand."""
    forms = _forms()
    known = (form for table in (forms.ending, forms.leading) for group in table.values() for form in group)
    return frozenset(word for form in known for word in form.split())


def legal_form_of(name: str, country: str) -> str | None:
    """The legal form in `name` as usually written ("GmbH & Co. KG"); None when there is none.

    `country` (ISO 3166 alpha-2) decides whose form it is when several use the same letters.
    """
    found = _divided(_words(fold(name)))[1]
    return next(filter(None, (_forms().spelling(form.strip(), country) for form in found)), None)


class _Forms(NamedTuple):
    """The known forms by their last word (" gmbh") or first word ("ou "), the longest first.

    Those in `alone` only stand in front where none stands at the end: "AS Merko", "AS Elektro GmbH".
    """

    ending: Mapping[str, tuple[str, ...]]
    leading: Mapping[str, tuple[str, ...]]
    alone: frozenset[str]
    spellings: Mapping[str, Mapping[str, str]]

    def spelling(self, form: str, country: str) -> str | None:
        """The usual spelling in `country`, else that of all countries that know the form, if it is one."""
        if own := self.spellings.get(country, {}).get(form):
            return own
        elsewhere = {known[form] for known in self.spellings.values() if form in known}
        return elsewhere.pop() if len(elsewhere) == 1 else None


def _words(folded: str) -> str:
    if folded.isascii():  # three times as fast as by characters
        return b" ".join(folded.encode().translate(_plain_bytes, b".'").split()).decode()
    return " ".join(folded.translate(_plain).split())


def _divided(words: str) -> tuple[str, list[str]]:
    """The name and the forms around it; one word always stays with the name."""
    forms, found = _forms(), []
    while form := _at_end(words, forms):
        words = words[: -len(form)]
        found.append(form)
    for form in forms.leading.get(words[: words.find(" ")], ()):
        if words.startswith(form) and not (found and form in forms.alone):
            return words[len(form) :], [*found, form]
    return words, found


def _at_end(words: str, forms: _Forms) -> str | None:
    for form in forms.ending.get(words[words.rfind(" ") + 1 :], ()):
        if words.endswith(form):
            return form
    return None


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    """The forms of `resources/legal_forms.json`."""
    with (paths.resources() / "legal_forms.json").open(encoding="utf-8") as file:
        given = json.load(file)
    spellings = {country: dict(_spelled(own)) for country, own in given["countries"].items()}
    ending = {way for text in given["additions"] for way in _ways(text)}.union(*spellings.values())
    alone = [f"{way} " for text in given["leading_alone"] for way in _ways(text)]
    leading = [f"{way} " for text in given["leading"] for way in _ways(text)]
    return _Forms(
        ending=_by_word([f" {form}" for form in ending], -1),
        leading=_by_word(leading + alone, 0),
        alone=frozenset(alone),
        spellings=spellings,
    )


def _spelled(own: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for spelling, others in own.items():
        yield from ((way, spelling) for text in (spelling, *others) for way in _ways(text))


def _ways(text: str) -> set[str]:
    """The ways to write a form: "S.r.l.", "S. r. l.", "SRL"; "beschränkter", "beschraenkter"."""
    folded = fold(text)
    closed, spelled_out = _words(folded), _words(fold(text.translate(_UMLAUTS)))
    return {closed, spelled_out, closed.replace(" ", ""), _words(folded.replace(".", ". "))}


def _by_word(forms: list[str], at: int) -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda f: (-len(f), f)):
        index.setdefault(form.split()[at], []).append(form)
    return {word: tuple(own) for word, own in index.items()}


def one_stop(sentence: str) -> str:
    """Sentences that end with one full stop each, also after an abbreviation ("Nr.", "S.a.s.")."""
    return _TWO_STOPS.sub(".", sentence)
