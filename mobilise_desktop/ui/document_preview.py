"""A document before it is printed: the pages of the very file that is saved or printed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import Jobs
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.scroll_pane import ScrollPane

_POINTS, _SHOWN_DPI, _PRINTED_DPI = 72, 96, 300
_SIZE = (820, 900)
_A4_INCHES = 8.27
_BESIDE = 64
"""What stands beside a page: the margins of the dialog and of the sheet, and the bar for scrolling."""

_LANE = "preview"


def pictures(pdf: bytes, dpi: float) -> list[QImage]:
    """The pages of a PDF as pictures; in any thread."""
    import pypdfium2  # noqa: PLC0415  for documents only

    found = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=dpi / _POINTS, prefer_bgrx=True)
            size = (bitmap.width, bitmap.height, bitmap.stride)
            found.append(QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGB32).copy())
            page.close()
    finally:
        document.close()
    return found


class DocumentPreview(QDialog):
    """`make` gives the PDF (in a worker), `name` is proposed for the file, `title` is ready to be read.

    `went_out` comes each time the document was saved or printed, not when it was only looked at.
    """

    went_out = Signal()

    def __init__(self, parent: QWidget, title: str, name: str, make: Callable[[], bytes], jobs: Jobs) -> None:
        super().__init__(parent)
        give_help(self)
        self.setWindowTitle(title)
        whole = round(_A4_INCHES * _SHOWN_DPI) + _BESIDE
        self.resize(max(theme.px(_SIZE[0]), whole), theme.px(_SIZE[1]))
        self._name, self.pdf = name, b""
        self.pages: list[QLabel] = []
        self._state = PlainLabel(_("The document is being made…"), "secondary", wrap=True)
        self.save_button = PrimaryButton(N_("Save…"), self._save, icon="download")
        self.print_button = Button(N_("Print…"), self._print, icon="printer")
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setSpacing(L)
        self._column.addWidget(self._state)
        self._column.addStretch(1)
        self._arrange()
        self._allow(ready=False)

        def work() -> tuple[bytes, list[QImage]]:
            pdf = make()
            return pdf, pictures(pdf, _SHOWN_DPI * self._ratio)

        self._ratio = self.devicePixelRatioF()
        jobs.submit(_LANE, work, self._show, self._fail)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addStretch(1)
        for button in (Button(N_("Close"), self.reject), self.print_button, self.save_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, M, M, M)
        column.addWidget(ScrollPane(self._sheet, wide=True), 1)
        column.addLayout(foot)

    def _allow(self, *, ready: bool) -> None:
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def _show(self, made: tuple[bytes, Sequence[QImage]]) -> None:
        self.pdf, images = made
        self._state.hide()
        for number, image in enumerate(images, 1):
            page = QLabel()
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self._ratio)
            page.setPixmap(picture)
            page.setProperty("look", "page")
            page.setAccessibleName(_("Page {n} of {total}").format(n=number, total=len(images)))
            self._column.insertWidget(self._column.count() - 1, page, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        self._allow(ready=True)

    def _fail(self, error: Exception) -> None:
        self._state.setText(str(error))
        show_error(self, error)

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
        if QPrintDialog(printer, self).exec():
            self.print_to(printer)

    def print_to(self, printer: "QPrinter") -> None:  # type: ignore[name-defined]  # noqa: F821
        """Print the pages of the file as they are."""
        painter = QPainter(printer)
        for number, image in enumerate(pictures(self.pdf, _PRINTED_DPI)):
            if number:
                printer.newPage()
            painter.drawImage(QRectF(painter.viewport()), image)
        painter.end()
        self.went_out.emit()
