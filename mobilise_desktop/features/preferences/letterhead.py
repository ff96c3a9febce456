"""Keep what is chosen for the head of papers, if it can be printed."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, logos
from mobilise_desktop.settings import letterhead

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store


def keep_picture(store: "Store", path: Path) -> None:
    """Print the picture in a file as the logo.

    Raises:
        FileError: it can't be read, or can't be a logo; the sentence says what to do.
    """
    letterhead.keep_logo(store, logos.prepare(_content(path), path.name))


def keep_lines(store: "Store", own: Mapping[str, str | None], *, printed: bool) -> None:
    """Keep the funding line in each language, and whether it is printed.

    Raises:
        UserError: a text is too long, or has characters that can't be printed.
    """
    for text in filter(None, own.values()):
        fonts.refuse_gaps(fonts.printable(text))
    letterhead.keep_funding(store, own, printed=printed)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(logos.LARGEST_FILE + 1)
    except OSError as error:
        text = _("“{file}” can’t be read. Copy it to this computer and try again.")
        raise FileError("unreadable", text.format(file=path.name)) from error
