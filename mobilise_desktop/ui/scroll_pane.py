"""A pane that scrolls up and down when what it holds is higher than the room."""

from PySide6.QtCore import Qt
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

    def keep_width(self) -> None:
        """Never become narrower than what it holds at present, which would be cut at its edge."""
        content, bar = self.widget(), self.verticalScrollBar()
        if content is not None:
            self.setMinimumWidth(content.minimumSizeHint().width() + bar.sizeHint().width())
