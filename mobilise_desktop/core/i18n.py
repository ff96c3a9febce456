"""Texts in the user's language: `_`, `ngettext`, `pgettext`, and `N_` for texts shown later.

The language is looked up at each call, so it can change while the program runs. A thread of its own
may speak another one (`speaking`), as a document does.
"""

import gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from mobilise_desktop.core import paths

LANGUAGES = ("en", "de", "fr", "it", "es", "eu", "nl", "hu", "et", "ro", "tr")
OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "it": "Italiano",
    "es": "Español",
    "eu": "Euskara",
    "nl": "Nederlands",
    "hu": "Magyar",
    "et": "Eesti",
    "ro": "Română",
    "tr": "Türkçe",
}
PSEUDO = "xx"
DOMAIN = "mobilise"

_program = "en"
_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


def language() -> str:
    """The code of the present language ("de")."""
    return _spoken.get() or _program


def use(code: str) -> None:
    """Speak `code` from now on, in every thread; an unknown code means English."""
    global _program  # noqa: PLW0603  one language for the program
    _program = code if code in (*LANGUAGES, PSEUDO) else "en"


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak `code` inside the block, in this thread only."""
    token = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(token)


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    if code == "en":
        return gettext.NullTranslations()
    if code == PSEUDO:
        from mobilise_desktop.core.pseudo import PseudoTranslations  # noqa: PLC0415  tests only

        return PseudoTranslations()
    compiled = paths.translations() / code / "LC_MESSAGES" / f"{DOMAIN}.mo"
    try:
        with compiled.open("rb") as file:
            return gettext.GNUTranslations(file)
    except OSError:
        return gettext.NullTranslations()  # not compiled yet: English rather than nothing


def _(text: str) -> str:
    """`text` in the present language."""
    return _catalogue(language()).gettext(text)


def ngettext(one: str, many: str, n: int) -> str:
    """The form of the text that goes with `n`."""
    return _catalogue(language()).ngettext(one, many, n)


def pgettext(context: str, text: str) -> str:
    """`text` as meant in `context` ("firm status", "candidate")."""
    return _catalogue(language()).pgettext(context, text)


def N_(text: str) -> str:  # noqa: N802  gettext's usual name
    """Mark `text` for translation without translating it now."""
    return text


def NP_(one: str, many: str) -> tuple[str, str]:  # noqa: N802  like N_, for a text with a number
    """Mark both forms of a counted text for translation: `Label(one, {"n": 3}, many)` shows it later."""
    return one, many


def NC_(context: str, text: str) -> str:  # noqa: N802  like N_, for a text with a context
    """Mark `text` for translation in `context`: `pgettext` with the same context shows it later."""
    del context
    return text
