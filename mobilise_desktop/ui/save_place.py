"""Where a list is to be written: the dialog of the system, with the kinds of files that lists can be."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import _


def ask_list_place(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a list goes, `name` without ending is proposed; None when it was cancelled.

    A name typed without an ending gets that of the chosen kind, unless there is such a file: nobody was
    asked whether it may be replaced.
    """
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  not for the first paint

    kinds = {
        _("Spreadsheet (*.xlsx)"): ".xlsx",
        _("Text with separators (*.csv)"): ".csv",
        _("Text with tabs (*.tsv)"): ".tsv",
    }
    chosen, kind = QFileDialog.getSaveFileName(parent, title, f"{name}.xlsx", ";;".join(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    ended = path.with_name(path.name + kinds.get(kind, ".xlsx"))
    return path if path.suffix or ended.exists() else ended
