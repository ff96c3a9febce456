"""Amending a signed agreement in the record: from the menu, from a field, and because the register changed."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, impact
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.wrap_label import WrapLabel
from placements_help import ready, sign_all
from typing_help import type_text


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def tab(desk):
    """The tab with the record of a placement whose agreement is being signed."""
    desk.window.resize(1500, 900)
    found, store = desk.window.show_tab("placements"), desk.session.store
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


def sign(desk, tab):
    """All sign, and the agreement is in force."""
    store, own = desk.session.store, RowId(tab.record.placement_id)
    sign_all(store, placement(desk.session.reader, own).present)
    for step in ("partly", "sign"):
        actions.take_step(store, own, step)
    screens.settle(desk.jobs)


def rename(desk, tab):
    own = placement(desk.session.reader, RowId(tab.record.placement_id)).values["sending_firm_id"]
    firms.edit_firm(desk.session.store, own, {"legal_name_native": "Köster Druckhaus GmbH"})
    screens.settle(desk.jobs)


def shown(tab):
    box = tab.record.lines.versions
    return [label.text() for label in box.findChildren(WrapLabel) if not label.isHidden()]


def buttons(tab, text):
    box = tab.record.lines.versions
    return [one for one in box.findChildren(QuietButton) if one.text() == text and not one.isHidden()]


def found(desk, tab):
    return placement(desk.session.reader, RowId(tab.record.placement_id))


def test_a_firm_with_another_name_is_told_and_amended_with_one_button(desk, tab):
    rename(desk, tab)
    assert "Withdraw the version and make it again, or correct the register." in shown(tab)
    assert not buttons(tab, "Amend the agreement…")
    firms.edit_firm(
        desk.session.store, found(desk, tab).values["sending_firm_id"],
        {"legal_name_native": "Köster Druck & Söhne GmbH"},
    )  # fmt: skip
    sign(desk, tab)
    assert not any("in the register" in text for text in shown(tab))
    rename(desk, tab)
    what, how = "Sending firm · Legal name", "Köster Druck & Söhne GmbH → Köster Druckhaus GmbH"
    line = f"{what}: {how}"
    assert line in shown(tab)
    hindrances = tab.record.lines.hindrances.findChildren(WrapLabel)
    assert any("changed in the register" in label.text() for label in hindrances)
    said = []

    def fill(dialog):
        said.extend(label.text() for label in dialog.findChildren(PlainLabel))
        assert dialog.kind == impact.CORRECTION
        dialog.do_button.click()
        assert dialog.isVisible(), "a reason is needed"
        dialog.fields["reason"].set_value("Entered in the commercial register.")
        dialog.do_button.click()

    answer_next(fill)
    (button,) = buttons(tab, "Amend the agreement…")
    button.click()
    screens.settle(desk.jobs)
    assert {what, how, "New signatures are needed from: Employee, Sending firm, Hosting firm"} <= set(said)
    amended = found(desk, tab).amending
    assert (amended.amendment, amended.signers) == (impact.CORRECTION, impact.ALL)
    assert line not in shown(tab)
    assert any("Correction of data" in text for text in shown(tab))


def test_the_menu_asks_what_changes_and_for_the_days(desk, tab):
    sign(desk, tab)

    def fill(dialog):
        dialog.do_button.click()
        assert dialog.banner.words.text() == "Choose what is to change."
        dialog.adder.buttons["extend"].click()
        dialog.do_button.click()
        assert dialog.fields["end_date"].level() == "error", "nothing is changed yet"
        dialog.fields["end_date"].propose("2027-04-25")
        dialog.fields["reason"].set_value("More to learn.")
        dialog.do_button.click()

    answer_next(fill)
    entry = next(one for one in tab.record.more.actions_menu.actions() if one.text().startswith("Amend"))
    entry.trigger()
    screens.settle(desk.jobs)
    assert found(desk, tab).amending.changes == {"end_date": ["2027-04-15", "2027-04-25"]}
    assert found(desk, tab).values["end_date"] == "2027-04-15"


def test_a_field_of_a_signed_agreement_drafts_its_amendment(desk, tab):
    sign(desk, tab)
    field = tab.record.forms["period"][0].field("hours_tenths")

    def why(dialog):
        assert dialog.kind == "working_time_change"
        assert dialog.fields["hours_tenths"].value() == 350
        dialog.fields["reason"].set_value("Shorter shifts.")
        dialog.do_button.click()

    answer_next(why)
    field.line.setFocus()
    field.line.selectAll()
    type_text(field.line, "35")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)
    assert found(desk, tab).amending.changes == {"hours_tenths": [385, 350]}
    assert field.value() == 385, "nothing changes before all have signed"
