"""The pages of a document on the screen and on paper: many of them, and only those in sight are kept."""

from io import BytesIO

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from mobilise_desktop.ui.document_pages import ZOOMS
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.jobs import Stopped

MM = 72 / 25.4


def document(count, *, last_across=False):
    """Pages with a black square of 50 mm in the corner, and their number."""
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=A4)
    for page in range(1, count + 1):
        size = landscape(A4) if last_across and page == count else A4
        canvas.setPageSize(size)
        canvas.rect(0, size[1] - 50 * MM, 50 * MM, 50 * MM, fill=1)
        canvas.drawString(200, 400, f"Page number {page}")
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


@pytest.fixture
def shown(qtbot, jobs):
    """Opens a document and waits until its first pages are drawn."""

    def show(pdf):
        dialog = DocumentPreview(None, "Document", "document.pdf", lambda: pdf, jobs)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.pages.is_drawn)
        return dialog

    return show


def ink(pages, x, y):
    return pages.viewport().grab().toImage().pixelColor(x, y)


def test_of_a_thousand_pages_only_those_in_sight_are_kept(shown, qtbot):
    dialog = shown(document(1000))
    pages = dialog.pages
    assert dialog.where.text() == "Page 1 of 1,000"
    QTest.keyClick(pages, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: pages.is_drawn)
    assert (pages.page, dialog.where.text()) == (1000, "Page 1,000 of 1,000")
    for page in (500, 3, 777, 250, 999, 1):
        pages.go_to(page)
        qtbot.waitUntil(lambda: pages.is_drawn)
        assert pages.page == page
    assert 0 < pages.kept <= 8
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page == 2
    QTest.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page == 1


def test_the_page_is_painted_where_it_lies(shown):
    dialog = shown(document(1))
    pages = dialog.pages
    area = pages._area(0)
    assert ink(pages, area.left() + 20, area.top() + 20) == QColor("black")
    assert ink(pages, area.left() + 300, area.top() + 20) == QColor("white")
    assert ink(pages, area.left() - 10, area.top() + 20) != QColor("white")


def test_it_is_enlarged_by_buttons_keys_and_wheel_about_its_middle(shown, qtbot):
    dialog = shown(document(9))
    pages = dialog.pages
    pages.go_to(5)
    assert dialog.size_label.text() == "100%"
    dialog.larger.click()
    assert (dialog.size_label.text(), pages.page) == ("125%", 5)
    assert pages.horizontalScrollBar().maximum() > 0
    QTest.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.size_label.text(), pages.page) == ("75%", 5)
    for _step in ZOOMS:
        dialog.smaller.click()
    assert pages.zoom == ZOOMS[0]
    qtbot.waitUntil(lambda: pages.is_drawn)
    assert pages.page == 5


def test_pages_are_printed_as_large_as_they_are_and_as_many_as_asked_for(shown, qtbot, tmp_path):
    dialog = shown(document(5, last_across=True))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(150)
    printer.setFromTo(4, 5)
    with qtbot.waitSignal(dialog.went_out):
        dialog.print_to(printer)
        assert not dialog.print_button.isEnabled()
    assert dialog.print_button.isEnabled()
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    sizes = [tuple(round(side) for side in page.get_size()) for page in printed]
    assert sizes == [(595, 842), (842, 595)]
    picture = printed[0].render(scale=1, grayscale=True).to_pil()
    for_sure, edge = round(48 * MM), round(52 * MM)
    assert picture.getpixel((for_sure, for_sure)) < 64, "the square is 50 mm wide on paper"
    assert picture.getpixel((edge, edge)) > 192
    printed.close()


def test_paper_that_is_too_small_takes_the_whole_page(shown, qtbot, tmp_path):
    dialog = shown(document(1))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "small.pdf"))
    printer.setResolution(150)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    with qtbot.waitSignal(dialog.went_out):
        dialog.print_to(printer)
    picture = pypdfium2.PdfDocument(tmp_path / "small.pdf")[0].render(scale=1, grayscale=True).to_pil()
    assert picture.getpixel((round(30 * MM),) * 2) < 64
    assert picture.getpixel((round(38 * MM),) * 2) > 192


def test_what_takes_long_tells_how_far_it_is_and_can_be_ended(qtbot, jobs):
    said = []

    def make(task):
        for number in range(10_000):
            task.report(number, 10_000)
            QTest.qSleep(5)
            said.append(number)
            task.check()
        raise AssertionError("it was ended")

    dialog = DocumentPreview(None, "Document", "document.pdf", make, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.strip.bar.value() > 0)
    assert "of 10,000" in dialog.strip.count.text()
    dialog.strip.button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert not jobs.busy
    assert len(said) < 10_000


def test_closing_it_ends_the_making(qtbot, jobs):
    begun, ended = [], []

    def make(task):
        begun.append(True)
        try:
            while True:
                task.check()
                QTest.qSleep(2)
        except Stopped:
            ended.append(True)
            raise

    dialog = DocumentPreview(None, "Document", "document.pdf", make, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(begun))
    dialog.close_button.click()
    qtbot.waitUntil(lambda: bool(ended))
