"""Things to tick, all in sight: in as many columns as fit, one stop of the Tab key for all of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyledItemDelegate

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.choices import Choice, ChoiceModel
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import ICON, ROW, L, S
from mobilise_desktop.ui.refresh import restyled, tr

_TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SLACK = 4
"""A list that is not a little higher than its rows begins its next column one row early."""

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class CheckColumns(QListView):
    """`name` (marked by `N_`) is for screen readers; `ticked(list of keys)` comes at each tick.

    Arrows go from one to the next, letters to the one that begins with them, Space and Enter tick.
    """

    ticked = Signal(list)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.choices = ChoiceModel(parent=self)
        self.setProperty("look", "ticks")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setModel(self.choices)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(_NEVER)
        self.setVerticalScrollBarPolicy(_NEVER)
        self.setItemDelegate(_TickElsewhere(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._toggle)
        tr(self.setAccessibleName, name)
        restyled(self.fit)

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer these things; ticks stay, and so does the place of the keyboard."""
        row = max(self.currentIndex().row(), 0)
        self.choices.offer(choices)
        self.setCurrentIndex(self.choices.index(row))
        self.fit()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Tick exactly these; nothing is told."""
        self.choices.tick_all(keys)

    def keys(self) -> list[str]:
        """The ticked ones, in the order offered."""
        ticked = self.choices.keys()
        return [key for key in ticked if key is not None]

    def fit(self) -> None:
        """Be as high as the columns that fit beside each other."""
        texts = [str(self.choices.at(n).text) for n in range(self.choices.rowCount())]
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        least = widest + theme.px(ICON) + L + 2 * S
        columns = max(self.width() // least, 1)
        rows = -(-len(texts) // columns) if texts else 1
        height = max(theme.px(ROW - 2), self.fontMetrics().height() + S)
        self.setGridSize(QSize(self.width() // columns, height))
        self.setFixedHeight(rows * height + _SLACK)

    def _toggle(self, index: QModelIndex) -> None:
        self.choices.toggle(index.row())
        self.ticked.emit(self.keys())

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TOGGLES:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the list, which is all in sight."""
        event.ignore()


class _TickElsewhere(QStyledItemDelegate):
    """Leaves ticking to the list, which ticks wherever in the row one clicks."""

    @override
    @guarded(safe=False)
    def editorEvent(self, *_event: object) -> bool:
        return False

    @override
    @guarded(safe=QSize(0, 0))
    def sizeHint(self, option: object, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize(0, 0)
