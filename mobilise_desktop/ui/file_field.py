"""A field for one file: chosen, dropped on it, and taken off again; the value is its path."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.buttons import Button, IconButton
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.wrap_label import WrapLabel


class FileField(Field):
    """`verb` is on the button, `kinds` are what the computer's dialog offers; all marked by `N_`."""

    def __init__(self, label: str, verb: str, kinds: Sequence[str], help_text: str = "") -> None:
        super().__init__(label, help_text)
        self._path: Path | None = None
        self._kinds, self._verb = kinds, verb
        self.setAcceptDrops(True)
        self.button = Button(verb, self.choose, icon="paperclip")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.name = WrapLabel("")
        self.off_button = IconButton("x", N_("Take the file off again"), self._take_off, small=True)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.button)
        line.addWidget(self.name, 1)
        line.addWidget(self.off_button)
        line.addStretch(0)
        self._install(self.button, row)
        self._show(None)

    def choose(self) -> None:
        """Let the user choose a file."""
        kinds = ";;".join(_(kind) for kind in self._kinds)
        name, _kind = QFileDialog.getOpenFileName(self, _(self._label_text), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Take a file as if it had been chosen."""
        self._show(path)
        self._tell_edited()
        self.commit()

    @override
    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    @override
    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self.button.setAccessibleName(
            _("{label}: {verb}").format(label=self.label.text(), verb=_(self._verb))
        )

    @override
    def _show(self, value: Path | None) -> None:
        self._path = value
        self.name.setText(value.name if value else "")
        self.name.setVisible(value is not None)
        self.off_button.setVisible(value is not None)

    @override
    def _read(self) -> Path | None:
        return self._path

    def _take_off(self) -> None:
        self._show(None)
        self.set_message("")
        self._tell_edited()
        self.commit()


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dragged; None for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
