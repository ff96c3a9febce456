"""Nothing in a form asks for more width than there is: what can't be reached sideways would be lost."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from cut_off import cut_texts
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.choice_fields import CheckField
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.section import Section

LONG = "Public bodies control a quarter of the capital or of the voting rights of this enterprise or more"


@pytest.fixture
def field(qtbot):
    made = CheckField(LONG)
    pane = ScrollPane(FormGrid(made))
    qtbot.addWidget(pane)
    pane.resize(300, 300)
    pane.show()
    made.pane = pane
    return made


def test_the_words_of_a_box_break_into_lines(field):
    assert cut_texts(field.pane) == []
    assert field.word.height() > 2 * field.fontMetrics().height()
    assert field.width() <= field.pane.viewport().width()


def test_a_click_on_the_words_ticks_the_box_and_says_so_once(field, qtbot):
    told = []
    field.committed.connect(told.append)
    qtbot.mouseClick(field.word, Qt.MouseButton.LeftButton)
    assert (field.value(), told) == (True, [True])
    assert field.box.accessibleName() == LONG


def test_the_action_of_a_section_goes_below_its_title_where_the_line_is_short(qtbot):
    section, button = Section("Declarations of size"), QuietButton("Add a declaration of this year")
    section.add_action(button)
    qtbot.addWidget(section)
    section.show()
    section.resize(900, 200)
    assert button.y() < section._head.height()
    assert button.geometry().right() >= 895
    section.resize(button.sizeHint().width() + 60, 200)
    assert button.y() >= section._head.height()
    assert section.rect().contains(button.geometry())


def test_a_page_is_shown_in_its_whole_width(qtbot, jobs):
    dialog = DocumentPreview(None, "Page", "page.pdf", _two_pages, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.count == 2)
    assert dialog.pages.horizontalScrollBar().maximum() == 0
    dialog.resize(500, 600)
    assert dialog.pages.horizontalScrollBar().maximum() > 0


def _two_pages():
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=A4)
    for _page in range(2):
        canvas.drawString(72, 72, "A page")
        canvas.showPage()
    canvas.save()
    return paper.getvalue()
