"""The rows of the learning outcomes and of the programme: both languages, what belongs to it, its buttons."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import course_words
from mobilise_desktop.features.placements.course_plan import Outcome, Week
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.item_layout import ItemLayout
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XS, L, M, S
from mobilise_desktop.ui.wrap_label import WrapLabel

_TOP = Qt.AlignmentFlag.AlignTop
_BESIDE = 440
"""From this width on the languages stand beside each other."""

UP, DOWN, CHANGE, REMOVE = "up", "down", "change", "remove"
_ACTS = {
    UP: ("arrow-up", N_("Move up")),
    DOWN: ("arrow-down", N_("Move down")),
    CHANGE: ("pencil", N_("Change…")),
    REMOVE: ("trash-2", N_("Remove")),
}
Act = Callable[[str, int], object]
"""Does something with the entry of a number, from 0."""


class EntryRow(QFrame):
    """An entry of a list: `buttons` by what they do. `missing` is said for each language without a text."""

    def __init__(
        self, entries: Sequence[Outcome | Week], place: int, missing: Sequence[str], act: Act
    ) -> None:
        super().__init__()
        self.setProperty("look", "card")
        one, count = entries[place], len(entries)
        self.buttons = {
            name: IconButton(*shown, partial(act, name, place), small=True) for name, shown in _ACTS.items()
        }
        self.buttons[UP].setEnabled(place > 0)
        self.buttons[DOWN].setEnabled(place < count - 1)
        number = f"{place + 1}."
        told = course_words.week(one) if isinstance(one, Week) else ""
        for button in self.buttons.values():
            button.setAccessibleDescription(f"{told or number} {one.text(0)}")
        self.texts = [_text_of(one, side, missing) for side in range(len(missing))]
        lines: list[QWidget] = [WrapLabel(told, "head")] if told else []
        lines.append(Sides(self.texts))
        more = course_words.besides(one, range(len(missing)))
        if more:
            lines.append(WrapLabel(" · ".join(more), "caption"))
        self._number = PlainLabel("" if told else number, "secondary")
        self._acts = boxes.beside(list(self.buttons.values()))
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, S, S)
        row.setSpacing(S)
        if not told:
            row.addWidget(self._number, 0, _TOP)
        row.addWidget(boxes.below_each_other(lines), 1)
        row.addWidget(self._acts, 0, _TOP)

    @override
    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        QTimer.singleShot(0, self.buttons[CHANGE], self.buttons[CHANGE].click)

    def insets(self) -> tuple[int, int]:
        """The room before and behind the texts, once the row is in its window."""
        for button in self.buttons.values():
            button.ensurePolished()
        number = self._number.sizeHint().width() + S if self._number.text() else 0
        return M + number + 1, self._acts.sizeHint().width() + 2 * S + 1  # 1: its border


class Sides(QWidget):
    """The languages of a text, beside each other where there is room.

    Heads of such columns are shown only there (`is_head`).
    """

    def __init__(self, sides: Sequence[QWidget], *, is_head: bool = False) -> None:
        super().__init__()
        held = _SidesLayout(self)
        held.is_head = is_head
        for side in sides:
            held.addWidget(side)


class _SidesLayout(ItemLayout):
    is_head = False

    @override
    def height_at(self, width: int) -> int:
        heights = [self._height(number, room) for number, room in enumerate(self._rooms(width))]
        if not heights or (self.is_head and not self._is_beside(width)):
            return 0
        return max(heights) if self._is_beside(width) else sum(heights) + XS * (len(heights) - 1)

    @override
    @guarded
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        left, top = rect.left(), rect.top()
        for number, room in enumerate(self._rooms(rect.width())):
            height = min(self._height(number, room), rect.height())
            wide = room if rect.height() else 0  # heads that are not shown take no width either
            self._items[number].setGeometry(QRect(left, top, wide, height))
            if self._is_beside(rect.width()):
                left += room + theme.px(L)
            else:
                top += height + XS

    @override
    def usual_size(self) -> QSize:
        width = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(width, self.height_at(width))

    @override
    def least_size(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def _is_beside(self, width: int) -> bool:
        return len(self._items) > 1 and width >= theme.px(_BESIDE)

    def _rooms(self, width: int) -> list[int]:
        count = len(self._items)
        if self._is_beside(width):
            width = (width - theme.px(L) * (count - 1)) // count
        return [width] * count

    def _height(self, number: int, width: int) -> int:
        item = self._items[number]
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _text_of(one: Outcome | Week, side: int, missing: Sequence[str]) -> WrapLabel:
    return WrapLabel(one.texts[side]) if one.texts[side] else WrapLabel(missing[side], "warning")
