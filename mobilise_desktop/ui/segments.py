"""One of two to four things that exclude each other, all in sight: side by side like one divided button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.icons import wear
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.refresh import tr


class SegmentField(Field):
    """The value is the key; `parts` are (key, text marked by `N_`, icon). Committed at once."""

    def __init__(self, label: str, parts: Sequence[tuple[str, str, str]], help_text: str = "") -> None:
        super().__init__(label, help_text)
        self.frame, self._group = QFrame(), QButtonGroup(self)
        self.frame.setProperty("look", "segments")
        self.frame.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self.frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(3)
        self.buttons: dict[str, QPushButton] = {}
        for key, text, picture in parts:
            self.buttons[key] = self._made(text, picture)
            row.addWidget(self.buttons[key])
        self._install(self.frame)
        self._group.buttonClicked.connect(self._chosen)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        for button in self.buttons.values():
            button.setAccessibleDescription(self.label.text())

    @override
    def _show(self, value: str | None) -> None:
        for key, button in self.buttons.items():
            button.setChecked(key == value)
            # One stop of the Tab key for all of them, as with radio buttons; arrows go on from there.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == value else Qt.FocusPolicy.ClickFocus)
            if key == value:
                self.setFocusProxy(button)

    @override
    def _read(self) -> str | None:
        return next((key for key, button in self.buttons.items() if button.isChecked()), None)

    def _made(self, text: str, picture: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        tr(button.setText, text)
        wear(button, picture, "text", gap=XS)
        self._group.addButton(button)
        return button

    def _chosen(self) -> None:
        self._tell_edited()
        self.commit()
