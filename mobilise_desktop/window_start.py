"""The way to the window, without what only the other commands need."""

import sys
from collections.abc import Sequence
from typing import NamedTuple

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import MachineError

_USUAL_DEMO = 0


class Wanted(NamedTuple):
    """What the window is to open: a database (None: the usual one), or demo data of so many firms."""

    database: str | None = None
    demo: int | None = None
    language: str | None = None


def read(given: Sequence[str]) -> Wanted | None:
    """The options of the window; None when there is anything else among the words, or anything wrong."""
    words, found = list(given), Wanted()
    while words:
        option, _equals, value = words.pop(0).partition("=")
        if option in ("--database", "--language"):
            value = value or (words.pop(0) if words else "")
            if not value or value.startswith("-"):
                return None
            is_database = option == "--database"
            found = found._replace(database=value) if is_database else found._replace(language=value)
        elif option == "--demo":
            number = value or (words.pop(0) if words and words[0].isdecimal() else str(_USUAL_DEMO))
            if not number.isdecimal():
                return None
            found = found._replace(demo=int(number))
        else:
            return None
    is_known = found.language in (None, *i18n.LANGUAGES, i18n.PSEUDO)
    return found if is_known else None


def open_window(database: str | None, demo: int | None) -> int:
    """Show the window until it is closed; returns an exit code.

    Raises:
        MachineError: there is no screen, or a library is missing; the sentence says what to do.
    """
    from mobilise_desktop.ui import quick_imports  # noqa: PLC0415  before Qt is loaded
    from mobilise_desktop.ui.display import display_problem  # noqa: PLC0415  no Qt in it

    quick_imports.read_fonts_beside()
    problem = display_problem()
    if problem is not None:
        raise MachineError(problem)
    quick_imports.put_off_signatures()
    quick_imports.skip_source_reading()
    from mobilise_desktop import app  # noqa: PLC0415  loads Qt

    return app.run(database, demo=demo)


def language(chosen: str | None) -> str:
    """The language to speak: the one asked for, the user's own, or that of the computer."""
    from mobilise_desktop.settings.user import UserSettings  # noqa: PLC0415  reads a file

    return chosen or UserSettings().get("language") or system_language()


def system_language() -> str:
    """The language of the computer if the program speaks it, else English."""
    import locale  # noqa: PLC0415  only at the very first start
    import os  # noqa: PLC0415  only at the very first start

    names = [os.environ.get(n, "") for n in ("LC_ALL", "LC_MESSAGES", "LANG")] + [locale.getlocale()[0] or ""]
    codes = [name[:2].lower() for name in names if name]
    return next((code for code in codes if code in i18n.LANGUAGES), "en")


def run(wanted: Wanted) -> int:
    """Open the window in its language and return the exit code; what hinders it is said on the terminal."""
    i18n.use(language(wanted.language))
    try:
        return open_window(wanted.database, wanted.demo)
    except MachineError as error:
        from mobilise_desktop.core.commands import MACHINE  # noqa: PLC0415  only when it went wrong

        print(error, file=sys.stderr)  # noqa: T201  the command line speaks here
        return MACHINE
