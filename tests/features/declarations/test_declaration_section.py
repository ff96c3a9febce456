"""Declarations in the record of a firm, with the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mobilise_desktop import screens
from mobilise_desktop.features.declarations.ui.print_dialog import preview
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from typing_help import type_text


@pytest.fixture
def record(desk):
    store = desk.session.store
    firm = actions.add_firm(
        store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active", "headcount_min": 5,
                "headcount_max": 5}
    )  # fmt: skip
    tab = desk.window.show_tab("firms")
    desk.window.resize(1500, 900)
    screens.settle(desk.jobs)
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    return tab.record


@pytest.fixture
def section(desk, record):
    found = record.page.sections.brought["declarations"]
    found.add_button.click()
    screens.settle(desk.jobs)
    return found


def box(section):
    (only,) = section.cards.values()
    return only


def fill(desk, card, name, text):
    line = card.form.field(name).line
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)


def size(desk, record):
    return details(desk.session.reader, record.firm_id).values["size_class"]


def said(card):
    return " ".join(line.text for line in card.face().lines)


def test_figures_decide_the_size_of_the_firm_with_their_arithmetic(desk, record, section):
    card = box(section).card
    assert "headcount in annual work units is missing" in said(card)
    assert size(desk, record) == "micro"
    fill(desk, card, "awu_hundredths", "38.5")
    fill(desk, card, "turnover", "7200000")
    assert "Small: headcount 38.5 AWU < 50" in said(card)
    assert size(desk, record) == "small"
    desk.undo()
    desk.undo()
    screens.settle(desk.jobs)
    assert size(desk, record) == "micro"


def test_a_partner_adds_its_share(desk, record, section):
    card = box(section).card
    fill(desk, card, "awu_hundredths", "38.5")
    fill(desk, card, "turnover", "7200000")
    box(section).add_button.click()
    screens.settle(desk.jobs)
    (partner,) = box(section).related.values()
    for name, text in (
        ("name", "X SA"),
        ("share_hundredths", "30"),
        ("awu_hundredths", "50"),
        ("turnover", "1000000"),
    ):
        fill(desk, partner, name, text)
    assert "X SA is a partner with 30% and adds that share of its figures: headcount 15 AWU" in said(card)
    assert size(desk, record) == "medium"
    partner.removal_wanted.emit(partner)
    screens.settle(desk.jobs)
    assert size(desk, record) == "small"


def test_the_very_file_is_shown_and_saved(desk, record, section, tmp_path, qtbot):
    dialog = preview(desk.window, section._context, section._rows[0], ("de", "hu"))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.pages.is_drawn, timeout=15_000)
    dialog.save_to(tmp_path / "declaration.pdf")
    assert (tmp_path / "declaration.pdf").read_bytes() == dialog.pdf
    assert dialog.pdf.startswith(b"%PDF-")
    assert dialog.pages.page == 1
