"""The words of fixed lists in a table of placements, read in every language of the program."""

from collections.abc import Mapping
from functools import cache

from mobilise_desktop.core.i18n import LANGUAGES, speaking
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import words


def code_of(kind: str, text: str, language: str) -> str | None:
    """The code that a cell means in the list `kind` ("payer", "status", …), None when it can't be told.

    A code itself comes first, then a word of the table's own `language`, then one of any other language
    as long as all languages that have it mean the same.
    """
    given = fold(text)
    if (code := next((one for one in words.codes(kind) if fold(one) == given), None)) is not None:
        return code
    if (code := _words(kind, language).get(given)) is not None:
        return code
    found = {code for other in LANGUAGES if (code := _words(kind, other).get(given))}
    return found.pop() if len(found) == 1 else None


@cache
def _words(kind: str, language: str) -> Mapping[str, str]:
    """The codes of a list by their folded words, without the words that two codes share."""
    with speaking(language):
        told = [(fold(words.word(kind, code)), code) for code in words.codes(kind)]
    heard = [word for word, _code in told]
    return {word: code for word, code in told if heard.count(word) == 1}
