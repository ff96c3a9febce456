"""What an office sets for its own database: the code page in which it gets older files."""

from typing import TYPE_CHECKING

from mobilise_desktop.reference.offices import office
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

CODE_PAGES = ("cp1252", "cp1250", "cp1254", "cp1257", "cp1253", "cp1251")
"""The code pages of Windows in the languages of Europe."""

_NAME = "code_page"


def code_page(reader: Reader, office_code: str) -> str:
    """The code page for files that are not in Unicode: the one set here, else the office's usual one."""
    row = reader.one("SELECT value FROM meta WHERE name = :name", {"name": _NAME})
    if row is not None and row[0] in CODE_PAGES:
        return str(row[0])
    return office(office_code).code_page if office_code else CODE_PAGES[0]


def keep_code_page(store: "Store", code: str) -> None:
    """Read files in this code page from now on."""
    from mobilise_desktop.storage import facts  # noqa: PLC0415  loads SQLAlchemy

    with store.maintain() as connection:
        facts.put(connection, {_NAME: code})
