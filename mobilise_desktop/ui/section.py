"""A part of a record under its own heading, which folds and stays as it was left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.icons import wear
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XS, L, S
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.tab import Settings


class Section(QWidget):
    """`title` is marked by `N_`, unless it `is_data`.

    With `settings` the section remembers under `key` whether it is open.
    Put things into `body`; `add_action` puts a button at the end of the heading, or under it where
    the line is too short for both.
    """

    folded = Signal(bool)

    def __init__(
        self, title: str, key: str = "", settings: Settings | None = None, *, is_data: bool = False
    ) -> None:
        super().__init__()
        self._key, self._settings = f"section/{key}", settings if key else None
        self._head = QToolButton()
        self._head.setProperty("look", "fold")
        self._head.setCheckable(True)
        self._head.setChecked(self._was_open())
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if is_data:
            self._head.setText(mnemonic_safe(title))
        else:
            tr(self._head.setText, title)
        self._count = PlainLabel(look="secondary")
        self._content = QWidget(self)
        self._content.setVisible(self._head.isChecked())
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, S, 0, L)
        self.body.setSpacing(S)
        self._arrange()
        self._head.toggled.connect(self.set_open)
        self.renew_look()

    def is_open(self) -> bool:
        """Whether the body is to be seen."""
        return self._head.isChecked()

    def set_open(self, opened: bool) -> None:  # noqa: FBT001  the slot of a check box
        """Show or fold the body, and remember it."""
        self._head.setChecked(opened)
        self._content.setVisible(opened)
        self.renew_look()
        if self._settings is not None:
            self._settings.put(self._key, opened)
        self.folded.emit(not opened)

    def set_count(self, text: str) -> None:
        """A number beside the heading ("3")."""
        self._count.setText(text)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the end of the heading."""
        self._line.addWidget(button)

    def renew_look(self) -> None:
        """Point the arrow down when open, to the end of the line when folded."""
        ahead = "chevron-left" if self.isRightToLeft() else "chevron-right"
        wear(self._head, "chevron-down" if self.is_open() else ahead, "secondary", gap=XS)

    def _was_open(self) -> bool:
        return True if self._settings is None else bool(self._settings.get(self._key, True))

    def _arrange(self) -> None:
        titled = QWidget()
        line = QHBoxLayout(titled)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self._head)
        line.addWidget(self._count)
        self._line = FlowLayout(gap=S, ends=1)
        self._line.addWidget(titled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addWidget(self._content)
