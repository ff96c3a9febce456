"""The heads of the columns of a list, with the arrow of sorting right behind its word."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.measures import XS, S
from mobilise_desktop.ui.table_columns import ALIGNMENT, EDGE, END

_ARROW = 12
_HORIZONTAL = Qt.Orientation.Horizontal


class ListHeader(QHeaderView):
    """The arrow shows `sortIndicatorSection`; Qt's own would stand at the far end of the column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_HORIZONTAL, parent)

    @override
    @guarded
    def setSortIndicator(self, logicalIndex: int, order: Qt.SortOrder) -> None:
        super().setSortIndicator(logicalIndex, order)
        self.headerDataChanged(_HORIZONTAL, 0, self.count() - 1)  # as Qt does where it draws the arrow

    def arrow(self, rect: QRect, section: int) -> QRect:
        """Where the arrow of a section stands that fills `rect`."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        word = QFontMetrics(font).horizontalAdvance(str(self.model().headerData(section, _HORIZONTAL)))
        at_end = self.model().headerData(section, _HORIZONTAL, Qt.ItemDataRole.TextAlignmentRole)
        side, edge = theme.px(_ARROW), S + (EDGE if self.visualIndex(section) == 0 else 0)
        from_start = (at_end == ALIGNMENT[END]) == self.isRightToLeft()
        before = word + XS
        if from_start:
            left = min(rect.left() + edge + before, rect.right() - side)
        else:
            left = max(rect.right() + 1 - S - before - side, rect.left())
        return QRect(left, rect.top() + (rect.height() - side) // 2, side, side)

    @override
    @guarded
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex == self.sortIndicatorSection():
            place = self.arrow(rect, logicalIndex)
            is_down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            name = f"chevron-{'down' if is_down else 'up'}"
            painter.drawPixmap(QPoint(place.left(), place.top()), pixmap(name, "secondary", _ARROW))
