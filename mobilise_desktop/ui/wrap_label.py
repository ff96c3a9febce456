"""A label for names and addresses: it breaks inside a word where a line is too short for it."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import PlainLabel

_NARROWEST = "Mmmmmmmm"
_USUAL = 48
_MODE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_LINE_BREAK = "\u2028"


class WrapLabel(PlainLabel):
    """Never cut and never the reason why a window can't be narrower, however long a word is."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__(text, look, wrap=True)
        self._heights: dict[tuple[str, int], int] = {}
        self._widths: dict[str, int] = {}

    @override
    @guarded(safe=0)
    def heightForWidth(self, width: int) -> int:
        frame = self.size() - self.contentsRect().size()
        key = (self.text(), width - frame.width())
        if key not in self._heights:
            self._heights[key] = ceil(self._laid(key[1]).boundingRect().height())
        return self._heights[key] + frame.height()

    @override
    @guarded
    def changeEvent(self, event: QEvent) -> None:
        self._heights, self._widths = {}, {}
        super().changeEvent(event)

    @override
    @guarded(safe=QSize(0, 0))
    def sizeHint(self) -> QSize:
        usual = self.fontMetrics().averageCharWidth() * _USUAL
        text = self.text()
        if text not in self._widths:
            self._widths[text] = ceil(self._laid(1 << 20).maximumWidth()) + 1
        width = min(self._widths[text], usual)
        return QSize(width, self.heightForWidth(width))

    @override
    @guarded(safe=QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        least = min(self.fontMetrics().horizontalAdvance(_NARROWEST), self.sizeHint().width())
        return QSize(least, self.fontMetrics().height())

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        laid = self._laid(area.width())
        spare = area.height() - laid.boundingRect().height()
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        laid.draw(painter, QPointF(area.x(), area.y() + (max(spare, 0) / 2 if middle else 0)))

    def _laid(self, width: int) -> QTextLayout:
        """The text in lines of at most `width` px."""
        laid = QTextLayout(self.text().replace("\n", _LINE_BREAK), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(_MODE)
        option.setTextDirection(self.layoutDirection())
        laid.setTextOption(option)
        laid.beginLayout()
        height = 0.0
        while (line := laid.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        laid.endLayout()
        return laid
