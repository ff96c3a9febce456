"""Texts in windows: plain text always, cut with "…" where asked, in the few sizes there are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.plain import plain

_CENTRE = Qt.AlignmentFlag.AlignVCenter


def dress(widget: QWidget, **properties: object) -> None:
    """Set the properties the style sheet looks at ("look", "tone", "level") and restyle the widget."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class PlainLabel(QLabel):
    """A label that shows data character by character, never as HTML.

    `look` is a name of the style sheet: "", "title", "head", "label", "secondary", "caption".
    """

    def __init__(self, text: str = "", look: str = "", *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if look:
            self.setProperty("look", look)


class CutLabel(PlainLabel):
    """A label of one line that ends in "…" where room is short; the whole text is its tool tip then."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__(text, look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def is_cut(self) -> bool:
        """Whether a part of the text is not to be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    @override
    @guarded(safe=QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("Mm…"), super().minimumSizeHint().height())

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        flags = (self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask) | _CENTRE
        painter.drawText(self.contentsRect(), int(flags), text)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    @override
    @guarded
    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def _explain(self) -> None:
        self.setToolTip(plain(self.text()) if self.is_cut() else "")


class Heading(PlainLabel):
    """The title of a page (1.35 times the text)."""

    def __init__(self, text: str = "", *, wrap: bool = True) -> None:
        super().__init__(text, "title", wrap=wrap)


class Caption(PlainLabel):
    """A small remark in secondary colour; breaks into lines."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "caption", wrap=True)
