"""The words of fixed lists in a table of placements, read in every language of the program."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import LANGUAGES, _, speaking
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import schemes, words

Told = Iterable[tuple[str, str]]

YES, NO = "1", "0"
_OTHERS: Mapping[str, Callable[[], Told]] = {
    "yes": lambda: ((YES, _("yes")), (NO, _("no"))),
    "scheme": lambda: ((code, schemes.scheme_word(code)) for code in schemes.schemes()),
    "language": lambda: ((code, formats.language(code)) for code in LANGUAGES),
}
"""Lists beside those of `words`, as code and word in the present language."""


def code_of(kind: str, text: str, language: str) -> str | None:
    """The code that a cell means in a list ("payer", "status", "yes", …), None when it can't be told.

    A code itself comes first, then a word of the table's own `language`, then one of any other language
    as long as all languages that have it mean the same.
    """
    given = fold(text)
    if (code := _codes(kind).get(given)) is not None:
        return code
    if (code := _words(kind, language).get(given)) is not None:
        return code
    found = {code for other in LANGUAGES if (code := _words(kind, other).get(given))}
    return found.pop() if len(found) == 1 else None


def known(kind: str) -> list[str]:
    """The words of a list in the present language, to name what a cell may say."""
    return [word for _code, word in _told(kind)]


def _told(kind: str) -> Told:
    if kind in _OTHERS:
        return _OTHERS[kind]()
    return ((code, words.word(kind, code)) for code in words.codes(kind))


def _codes(kind: str) -> Mapping[str, str]:
    return {fold(code): code for code, _word in _told(kind)}


@cache
def _words(kind: str, language: str) -> Mapping[str, str]:
    """The codes of a list by their folded words, without the words that two codes share."""
    with speaking(language):
        told = [(fold(word), code) for code, word in _told(kind)]
    heard = [word for word, _code in told]
    return {word: code for word, code in told if heard.count(word) == 1}
