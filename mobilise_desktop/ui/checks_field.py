"""Several of a few things: a field of check boxes beside each other."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QCheckBox, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.measures import M


class ChecksField(Field):
    """The value is a text of keys with commas between ("DE,IT"), None for nothing; committed at once.

    `choices` is asked again when the language changes.
    """

    def __init__(self, label: str, choices: Callable[[], Iterable[Choice]], help_text: str = "") -> None:
        super().__init__(label, help_text)
        self._choices = choices
        self.boxes: dict[str, QCheckBox] = {}
        self._holder = QWidget()
        flow = FlowLayout(self._holder, M)
        for choice in choices():
            box = self.boxes[choice.key or ""] = QCheckBox(choice.text)
            box.clicked.connect(self._chosen)
            flow.addWidget(box)
        self._install(self._holder)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        for choice in self._choices():
            box = self.boxes[choice.key or ""]
            box.setText(choice.text)
            box.setAccessibleDescription(self.label.text())

    @override
    def _show(self, value: str | None) -> None:
        chosen = (value or "").split(",")
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)

    @override
    def _read(self) -> str | None:
        return ",".join(key for key, box in self.boxes.items() if box.isChecked()) or None

    def _chosen(self) -> None:
        self._tell_edited()
        self.commit()
