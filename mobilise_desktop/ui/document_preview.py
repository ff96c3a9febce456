"""A document before it is printed: the pages of the very file that is saved or printed."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, IconButton, PrimaryButton
from mobilise_desktop.ui.document_pages import LANE, DocumentPages, Size, sizes
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import Job, Jobs, Stopped, Task
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import M, S
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.printing import print_pages
from mobilise_desktop.ui.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZE = (880, 900)
T = TypeVar("T")
Make = Callable[[], bytes] | Callable[[Task], bytes]
"""Makes the document in a worker; one that takes its task says how far it is, and can be stopped."""


class DocumentPreview(QDialog):
    """`make` gives the PDF (in a worker), `name` is proposed for the file, `title` is ready to be read.

    `went_out` comes each time the document was saved or printed, not when it was only looked at.
    """

    went_out = Signal()

    def __init__(self, parent: QWidget, title: str, name: str, make: Make, jobs: Jobs) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self.setWindowTitle(title)
        self.resize(max(theme.px(_SIZE[0]), _SIZE[0]), theme.px(_SIZE[1]))
        self._name, self._jobs, self.pdf = name, jobs, b""
        self._state = PlainLabel("", "secondary", wrap=True)
        self.pages = DocumentPages(jobs)
        self.strip = ProgressStrip()
        self.where, self.size_label = PlainLabel(look="secondary"), PlainLabel(look="secondary")
        self.smaller = IconButton("zoom-out", N_("Smaller"), partial(self._zoom, -1))
        self.larger = IconButton("zoom-in", N_("Larger"), partial(self._zoom, 1))
        self.save_button = PrimaryButton(N_("Save…"), self._save, icon="download")
        self.print_button = Button(N_("Print…"), self._print, icon="printer")
        self.close_button = Button(N_("Close"), self.reject)
        self.pages.turned.connect(self._tell_where)
        for keys, steps in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(keys), self, partial(self._zoom, steps))
        self._arrange()
        self._allow(ready=False)
        self._job: Job | None = None
        self.finished.connect(self._leave)
        self._begin(_("The document is being made…"), make, self._measure)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        for part in (self.where, self.smaller, self.size_label, self.larger):
            foot.addWidget(part)
        foot.addStretch(1)
        for button in (self.close_button, self.print_button, self.save_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, M, M, M)
        column.addWidget(self._state)
        column.addWidget(self.pages, 1)
        column.addWidget(self.strip)
        column.addLayout(foot)
        self._state.hide()

    def _begin(self, what: str, work: Callable[..., T], done: Callable[[T], object]) -> None:
        """Begin long work, with its progress and a way to end it at the foot."""
        self._job = self._jobs.submit(LANE, work, done, self._fail, self.strip.advance)
        self.strip.begin(what, self._job.stop)

    def _end(self) -> None:
        self._job = None
        self.strip.end()
        self.print_button.setEnabled(bool(self.pdf))

    def _allow(self, *, ready: bool) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)
        for part in (self.where, self.smaller, self.size_label, self.larger):
            part.setVisible(ready)

    def _measure(self, pdf: bytes) -> None:
        """Ask how large the pages are; the first are drawn after that."""
        self._job = self._jobs.submit(LANE, partial(sizes, pdf), partial(self._show, pdf), self._fail)

    def _show(self, pdf: bytes, page_sizes: Sequence[Size]) -> None:
        self._end()
        self.pdf = pdf
        self._allow(ready=True)
        self.pages.show_document(self.pdf, page_sizes)
        self.pages.setFocus()
        self._zoom(0)

    def _tell_where(self, page: int) -> None:
        numbers = {"n": formats.number(page), "total": formats.number(self.pages.count)}
        self.where.setText(_("Page {n} of {total}").format(**numbers))

    def _zoom(self, steps: int) -> None:
        if steps:
            self.pages.step_zoom(steps)
        self.size_label.setText(formats.percent(self.pages.zoom))

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Stopped):
            if not self.pdf:
                self.reject()
            return
        if not self.pdf:
            self._state.setText(str(error))
            self._state.show()
        show_error(self, error)

    def _leave(self) -> None:
        """Nobody waits any more for what is being made; what is being printed is printed to its end."""
        if self._job is not None and not self.pdf:
            self._job.cancel()

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, _("Save the document"), self._name, _("PDF document (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the file that is shown, whole or not at all."""
        from mobilise_desktop.storage import disk  # noqa: PLC0415  when needed

        try:
            with disk.writing(path), disk.unfinished(path) as draft:
                draft.write_bytes(self.pdf)
                disk.put_in_place(draft, path)
        except MobiliseError as error:
            show_error(self, error)
        else:
            self.went_out.emit()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  rarely used

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.pages.count)
        if dialog.exec():
            self.print_to(printer)

    def print_to(self, printer: "QPrinter") -> None:
        """Print the pages that were asked for, as large as they are, in a worker."""
        count = self.pages.count
        first, last = printer.fromPage() or 1, printer.toPage() or count
        numbers = range(first - 1, min(last, count))
        self.print_button.setEnabled(False)
        work = partial(print_pages, printer, self.pdf, self.pages.page_sizes, numbers)
        self._begin(_("Printing…"), work, self._printed)

    def _printed(self, _none: object) -> None:
        self._end()
        self.went_out.emit()
