"""Printing the pages of a PDF as large as they are, in a worker: one page is in memory at a time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.document_pages import Size, pictures
from mobilise_desktop.ui.jobs import Task

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS, _MOST_DPI = 72, 300
_UPRIGHT, _ACROSS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape


def print_pages(
    printer: "QPrinter", pdf: bytes, page_sizes: Sequence[Size], numbers: Sequence[int], task: Task
) -> None:
    """Print pages (counted from 0), each in its own size and direction; smaller paper makes them smaller.

    Raises:
        MachineError: the printer can't be reached.
        Stopped: it was asked to stop; what was sent is printed.
    """
    printer.setFullPage(True)  # measures from the edge of the paper: labels fit their sheet
    dpi = min(printer.resolution(), _MOST_DPI)
    _turn(printer, page_sizes[numbers[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise MachineError(_("The printer can’t be reached. Nothing was printed."))
    try:
        for done, (number, image) in enumerate(zip(numbers, pictures(pdf, numbers, dpi), strict=True)):
            task.check()
            if done:
                _turn(printer, page_sizes[number])
                printer.newPage()
            painter.drawImage(_area(printer, page_sizes[number]), image)
            task.report(done + 1, len(numbers))
    finally:
        painter.end()


def _turn(printer: "QPrinter", size: Size) -> None:
    printer.setPageOrientation(_ACROSS if size[0] > size[1] else _UPRIGHT)


def _area(printer: "QPrinter", size: Size) -> QRectF:
    """Where a page goes on the paper: at its upper left, as large as it is if that fits."""
    dots = printer.resolution() / _POINTS
    width, height = size[0] * dots, size[1] * dots
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    fits = min(1.0, paper.width() / width, paper.height() / height)
    return QRectF(0, 0, width * fits, height * fits)
