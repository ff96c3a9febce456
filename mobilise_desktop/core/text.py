"""Names made comparable: what a search looks in, and what tells that two entries mean one firm."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from typing_extensions import override

from mobilise_desktop.core import paths

Words = tuple[str, ...]

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
    **dict.fromkeys("’‘‚‛ʼ´`", "'"),
    **dict.fromkeys("„“”«»‟", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
_LINKS = frozenset({"und", "and", "et", "ve", "eta"})


class _Folding(dict[int, str]):
    """What each character folds to, found out once."""

    @override
    def __missing__(self, code: int) -> str:
        sign = chr(code)
        parts = sign if sign in _OWN_WAYS else unicodedata.normalize("NFKD", sign)
        kept = "".join(
            p for p in parts if unicodedata.category(p) not in {"Mn", "Me", "Cf"}
        ).casefold()
        self[code] = folded = "".join(_OWN_WAYS.get(k, k) for k in kept)
        return folded


class _Plain(dict[int, str]):
    """Letters and digits as they are, full stops and apostrophes gone, a space for all else."""

    @override
    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = plain = "" if sign in ".'" else sign if sign.isalnum() else " "
        return plain


_folding = _Folding()
_plain = _Plain()


def fold(text: str) -> str:
    """`text` as searched: no case, no accents, single spaces ("Győri  Straße" → "gyori strasse").

    Each character folds on its own, so `fold(a)` is always found inside `fold(a + b)`, and folding
    twice changes nothing. Letters of other scripts stay in their script.
    """
    lowered = text.lower() if text.isascii() else text.translate(_folding)
    return " ".join(lowered.split())


def strip_legal_form(folded: str) -> str:
    """The words of a folded name without punctuation and legal form ("koster softwarehaus").

    Forms of all countries go, also two in a row ("San. ve Tic. Ltd. Şti."); one word always stays.
    """
    return " ".join(_bare(tuple(folded.translate(_plain).split())))


@lru_cache(maxsize=4096)
def match_key(name: str) -> str:
    """What two spellings of one firm's name have in common, for finding duplicates.

    "Köster Softwarehaus e.K.", "KOESTER SOFTWAREHAUS" and "Koster-Softwarehaus" share a key: no
    legal form, punctuation, spaces or "and"; German ae, oe, ue as ä, ö, ü (though not the "ue" of
    "Bauer" or "Quelle"). Equal keys make a match likely, not certain: compare the place as well.
    """
    bare = strip_legal_form(fold(name))
    words = bare.split(" ")
    joined = (
        " ".join(w for w in words if w not in _LINKS) or bare
        if _LINKS.intersection(words)
        else bare
    )
    if "ae" in joined or "oe" in joined or "ue" in joined:
        joined = _UMLAUT.sub("", joined)
    return joined.replace(" ", "")


_UMLAUT = re.compile(r"(?<=[ao])e|(?<=[^aeoq]u)e|(?<=\bu)e")


def legal_form_of(name: str, country: str) -> str | None:
    """The legal form in `name` as usually written ("GmbH & Co. KG"); None when there is none.

    `country` (ISO 3166 alpha-2) decides whose form it is when several use the same letters.
    """
    words, forms = tuple(fold(name).translate(_plain).split()), _forms()
    while words:
        if not (found := _form_in(words, forms)):
            return None
        if spelling := forms.spelling(found, country):
            return spelling
        words = _without(words, found)
    return None


def _bare(words: Words) -> Words:
    forms = _forms()
    while found := _form_in(words, forms):
        words = _without(words, found)
    return words


@dataclass(frozen=True, slots=True)
class _Forms:
    """The known forms; each list of candidates is longest first."""

    ending: Mapping[str, tuple[Words, ...]]
    leading: Mapping[str, tuple[Words, ...]]
    spellings: Mapping[str, Mapping[Words, str]]

    def spelling(self, form: Words, country: str) -> str | None:
        """The usual spelling in `country`, else in the first country that knows the form."""
        own = self.spellings.get(country, {}).get(form)
        return own or next(
            (s[form] for s in self.spellings.values() if form in s), None
        )


def _form_in(words: Words, forms: _Forms) -> Words | None:
    if len(words) < 2:  # noqa: PLR2004  the last word that is left is the name
        return None
    for form in forms.ending.get(words[-1], ()):
        if len(form) < len(words) and words[-len(form) :] == form:
            return form
    candidates = forms.leading.get(words[0], ())
    return next(
        (f for f in candidates if len(f) < len(words) and words[: len(f)] == f), None
    )


def _without(words: Words, form: Words) -> Words:
    return words[: -len(form)] if words[-len(form) :] == form else words[len(form) :]


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    """The forms of `resources/legal_forms.json`."""
    with (paths.resources() / "legal_forms.json").open(encoding="utf-8") as file:
        given = json.load(file)
    spellings = {c: dict(_spelled(own)) for c, own in given["countries"].items()}
    additions = {way for text in given["additions"] for way in _ways(text)}
    everything = additions.union(*spellings.values())
    leading = {way for text in given["leading"] for way in _ways(text)}
    return _Forms(_by_word(everything, -1), _by_word(leading, 0), spellings)


def _spelled(own: Mapping[str, list[str]]) -> Iterator[tuple[Words, str]]:
    for spelling, others in own.items():
        for text in (spelling, *others):
            yield from ((way, spelling) for way in _ways(text))


def _ways(text: str) -> set[Words]:
    """The ways to write a form: "s.r.l.", "S. R. L.", "SRL", "S.R. L."."""
    folded = fold(text)
    closed = tuple(folded.translate(_plain).split())
    spaced = tuple(folded.replace(".", " ").translate(_plain).split())
    glued = tuple(re.sub(r"\.\s*", "", folded).translate(_plain).split())
    return {closed, spaced, glued, ("".join(closed),)}


def _by_word(forms: set[Words], at: int) -> dict[str, tuple[Words, ...]]:
    index: dict[str, list[Words]] = {}
    for form in sorted(forms, key=lambda f: (-len(f), f)):
        index.setdefault(form[at], []).append(form)
    return {word: tuple(own) for word, own in index.items()}
