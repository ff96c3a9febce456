"""A label that breaks inside words: nothing of a name is cut, and no name widens the window."""

from PySide6.QtCore import QRect, Qt

from mobilise_desktop.ui.wrap_label import WrapLabel

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def ink(label, area):
    """Whether anything is painted in a part of the label."""
    image = label.grab(area).toImage()
    ground = image.pixelColor(0, image.height() - 1)
    return any(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_a_long_word_asks_for_height_not_for_width(qapp):
    label = WrapLabel(WORD)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(WORD) / 4
    assert label.heightForWidth(150) >= 3 * label.fontMetrics().height()
    assert label.heightForWidth(4000) <= 2 * label.fontMetrics().height()


def test_the_end_of_a_long_word_is_painted_in_the_last_line(qapp):
    label = WrapLabel(WORD)
    label.resize(150, label.heightForWidth(150))
    line = label.fontMetrics().height()
    assert ink(label, QRect(0, label.height() - line, 150, line))


def test_a_short_text_takes_no_more_room_than_it_needs(qapp):
    label = WrapLabel("Anna")
    assert label.sizeHint().width() <= label.fontMetrics().horizontalAdvance("Anna") + 2


def test_line_breaks_are_kept_and_a_larger_font_counts(qapp):
    label = WrapLabel("One\nTwo")
    before = label.heightForWidth(300)
    assert before >= 2 * label.fontMetrics().height() - 2
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.heightForWidth(300) > 1.5 * before


def test_html_is_shown_letter_by_letter(qapp):
    label = WrapLabel("<b>x</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance("<b>x</b>")
