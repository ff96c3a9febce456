"""Rows for the clipboard, so that a spreadsheet takes every cell as the text it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData

from mobilise_desktop.ui.plain import escaped

Copier = Callable[[Sequence[str], Sequence[Sequence[str]]], QMimeData]

_FORMULA = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001  full-width signs begin formulas as well
_SKIPPED = " \u00a0\"'"


def copied(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Rows under their titles as tab-separated text and as an HTML table.

    A text that a spreadsheet would take for a formula gets `'` before it (`safety.md` T5); the table
    marks all cells as text instead.
    """
    lines = ["\t".join(_field(cell) for cell in row) for row in (titles, *rows)]
    made = QMimeData()
    made.setText("\r\n".join(lines) + "\r\n")
    made.setHtml(f"<table>{_line('th', titles)}{''.join(_line('td', row) for row in rows)}</table>")
    return made


def _field(text: str) -> str:
    one_line = " ".join(text.splitlines()).replace("\t", " ")
    start = one_line.lstrip(_SKIPPED)[:1]
    return f"'{one_line}" if start in _FORMULA and start else one_line


def _line(tag: str, cells: Sequence[str]) -> str:
    shown = "".join(f"<{tag} style=\"mso-number-format:'\\@'\">{escaped(cell)}</{tag}>" for cell in cells)
    return f"<tr>{shown}</tr>"
