"""A pane that scrolls up and down when what it holds is higher than the room."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollPane(QScrollArea):
    """Takes the surface of what it holds; scrolls sideways only if `wide`, as for pages of paper."""

    def __init__(self, content: QWidget, *, wide: bool = False) -> None:
        super().__init__()
        self.is_wide = wide
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        if not wide:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._held: QWidget | None = None
        self._is_placing = False
        self.verticalScrollBar().rangeChanged.connect(self._hold_place)
        self.verticalScrollBar().valueChanged.connect(self._let_go)

    def bring(self, part: QWidget) -> None:
        """Bring a part of the content to the top; it stays there until one scrolls."""
        self._held = part
        self._hold_place()

    def keep_width(self) -> None:
        """Never become narrower than what it holds at present, which would be cut at its edge."""
        content, bar = self.widget(), self.verticalScrollBar()
        if content is not None:
            self.setMinimumWidth(content.minimumSizeHint().width() + bar.sizeHint().width())

    def _hold_place(self) -> None:
        content, part = self.widget(), self._held
        if content is not None and part is not None:
            self._is_placing = True
            self.verticalScrollBar().setValue(part.mapTo(content, QPoint(0, 0)).y())
            self._is_placing = False

    def _let_go(self) -> None:
        if not self._is_placing:
            self._held = None
