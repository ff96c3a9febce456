"""The first step of an import: choose a file, or drop one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import PrimaryButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import Caption, PlainLabel, dress
from mobilise_desktop.ui.measures import ICON_XL, XXL, L, M
from mobilise_desktop.ui.refresh import restyled, tr

_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods"
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WIDTH = 560


class FileStage(QWidget):
    """`chosen(Path)` when a file was chosen or dropped.

    `title` is that of the dialog, `words` and `hint` stand above the button; all are marked by `N_`.
    """

    chosen = Signal(object)

    def __init__(self, title: str, words: str, hint: str) -> None:
        super().__init__()
        self._title = title
        self.setAcceptDrops(True)
        self._picture, self._problem = QLabel(), PlainLabel(wrap=True)
        self._zone = QFrame()
        self._zone.setProperty("look", "card")
        self.button = PrimaryButton(N_("Choose a file…"), self.ask, icon="folder-open")
        self._arrange(words, hint)
        restyled(self.renew_look)

    def ask(self) -> None:
        """Let the user choose a file."""
        lists = _("Lists ({pattern})").format(pattern=_ENDINGS)
        every = _("All files ({pattern})").format(pattern="*")
        name, _kind = QFileDialog.getOpenFileName(self, _(self._title), "", f"{lists};;{every}")
        if name:
            self._choose(Path(name))

    def show_problem(self, text: str) -> None:
        """Say why the file can't be used."""
        self._problem.setText(text)
        dress(self._problem, level="error")
        self._problem.setVisible(bool(text))

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self._picture.setPixmap(pixmap("file-spreadsheet", "accent", ICON_XL))
        self._zone.setFixedWidth(theme.px(_WIDTH))

    def _choose(self, path: Path) -> None:
        self.show_problem("")
        self.chosen.emit(path)

    def _arrange(self, words: str, hint: str) -> None:
        words_label, hint_label = PlainLabel(look="head", wrap=True), Caption()
        tr(words_label.setText, words)
        tr(hint_label.setText, hint)
        for label in (words_label, hint_label, self._problem):
            label.setAlignment(_CENTRE)
        inside = QVBoxLayout(self._zone)
        inside.setContentsMargins(XXL, XXL, XXL, XXL)
        inside.setSpacing(M)
        inside.addWidget(self._picture, 0, _CENTRE)
        for label in (words_label, hint_label):
            inside.addWidget(label)
        inside.addSpacing(M)
        inside.addWidget(self.button, 0, _CENTRE)
        inside.addWidget(self._problem)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, L)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._zone)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setFocusProxy(self.button)

    @override
    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            dress(self._zone, look="card-active")
            event.acceptProposedAction()

    @override
    @guarded
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        dress(self._zone, look="card")

    @override
    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        dress(self._zone, look="card")
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._choose(path)


def _dropped(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
