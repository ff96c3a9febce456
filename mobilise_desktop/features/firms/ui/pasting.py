"""A table on the clipboard goes the way of every list: preview, then import."""

import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.tab import TabContext

_KEPT: list[tempfile.TemporaryDirectory[str]] = []
"""The folder of the last table pasted: it is read until the import is done."""


def paste_table(context: TabContext) -> bool:
    """Open the import with the table on the clipboard; False when there is none."""
    text = QGuiApplication.clipboard().text()
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < len(("headings", "row")) or "\t" not in lines[0]:
        context.notices.say(
            _("There is no table on the clipboard. Copy cells with their headings in your spreadsheet first.")
        )
        return False
    folder = tempfile.TemporaryDirectory(prefix="pasted-")
    _KEPT[:] = [folder]
    file = Path(folder.name) / (_("Clipboard") + ".tsv")
    file.write_text(text, encoding="utf-8", newline="")
    context.navigator.open_page("import", file=file)
    return True
