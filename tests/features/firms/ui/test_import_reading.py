"""How a list is read is chosen before it is checked: the country of its firms, the encoding of a text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from importing import REGISTERS, rows, written
from mobilise_desktop import screens

ITALIAN = REGISTERS / "confapi_aziende.xlsx"


def begun(desk, file=ITALIAN):
    page = desk.window.open_page("import")
    page.choose.chosen.emit(file)
    screens.settle(desk.jobs)
    return page


def forward(desk, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)


def test_firms_get_the_country_chosen_for_their_list(desk):
    page = begun(desk)
    assert page.look.country.value() == "DE"
    box = page.look.country.box
    box.setFocus()
    QTest.keyClicks(box, "Italy")
    QTest.keyClick(box, Qt.Key.Key_Return)
    page.look.next_button.setFocus()
    screens.settle(desk.jobs)
    assert page.look.country.value() == "IT"
    forward(desk, page.look.next_button)
    forward(desk, page.check.next_button)
    assert rows(desk.session.store, "SELECT country, count(*) FROM firm GROUP BY country") == [("IT", 300)]
    assert begun(desk).look.country.value() == "IT"


def test_an_encoding_that_was_found_is_named_as_it_is_offered(desk, tmp_path):
    for encoding, name in (("utf-16-le", "Unicode (UTF-16)"), ("utf-8", "Unicode (UTF-8)")):
        file = written(
            tmp_path, ["Name;Town", "Müller GmbH;Ulm", "Ærø ApS;Bonn"], f"{encoding}.csv", encoding
        )
        assert begun(desk, file).look.encoding.box.currentText() == name
