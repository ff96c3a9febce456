"""What a backup holds, as a small table; beside the present data when that is to be replaced."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.features.safekeeping.queries import SHOWN, Comparison, Present, in_trash
from mobilise_desktop.features.safekeeping.words import TRASH, office_name, table_word
from mobilise_desktop.storage.container import BackupInfo
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, S

_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what is counted or told, then the values; `look` of the last one says how it strikes."""

    name: str
    values: tuple[str, ...]
    look: str = "secondary"
    is_number: bool = True


class LineTable(QWidget):
    """Lines below each other, the values in columns under `titles`."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(XL)
        self._grid.setVerticalSpacing(S)

    def show_lines(self, lines: Sequence[Line], titles: Sequence[str] = ()) -> None:
        """Show these lines instead of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, title in enumerate(titles, 1):
            self._grid.addWidget(PlainLabel(title, "head"), 0, column, _END)
        for row, line in enumerate(lines, 1):
            self._grid.addWidget(PlainLabel(line.name, "secondary"), row, 0, _START)
            for column, value in enumerate(line.values, 1):
                look = line.look if column > len(titles) > 0 else "data"
                self._grid.addWidget(PlainLabel(value, look), row, column, _END)
        self._grid.setColumnStretch(len(titles) + 2, 1)


def lines_of(info: BackupInfo) -> list[Line]:
    """What a backup holds."""
    lines = [Line(table_word(t), (formats.number(info.living.get(t, 0)),)) for t in SHOWN]
    return [*lines, Line(_(TRASH), (formats.number(in_trash(info)),))]


def compared(found: Comparison) -> list[Line]:
    """A backup and the present data line by line, and what will be fewer or more."""
    info, now = found.backup, found.present
    counts = [(table_word(t), info.living.get(t, 0), now.living.get(t, 0) if now else None) for t in SHOWN]
    counts.append((_(TRASH), in_trash(info), now.in_trash if now else None))
    return [*_told(info, now), *(_compared(name, then, here) for name, then, here in counts)]


def _told(info: BackupInfo, now: Present | None) -> list[Line]:
    made = (formats.moment(info.created_at), formats.moment(now.changed_at) if now else "")
    offices = (office_name(info.office), office_name(now.office) if now else "")
    return [Line(_("State of"), made), Line(_("Office"), offices)]


def _compared(name: str, then: int, here: int | None) -> Line:
    if here is None or then == here:
        return Line(name, (formats.number(then), "" if here is None else formats.number(here)))
    distance = abs(then - here)
    text = (
        ngettext("{n} fewer", "{n} fewer", distance)
        if then < here
        else ngettext("{n} more", "{n} more", distance)
    )
    change = text.format(n=formats.number(distance))
    values = (formats.number(then), formats.number(here), change)
    return Line(name, values, "warning" if then < here else "caption")
