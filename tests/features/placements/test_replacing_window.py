"""In the record: replacing a placement, the step that comes first after a refusal, another language."""

from datetime import UTC, datetime

import pytest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import actions, states
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.ui.event_dialog import event_dialog
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.wrap_label import WrapLabel
from placements_help import READY, ready, undeclare


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def tab(desk):
    """The tab with the record of a placement that is checked."""
    desk.window.resize(1500, 900)
    found, own = desk.window.show_tab("placements"), ready(desk.session.store)
    actions.take_step(desk.session.store, own, "check")
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


def own_of(tab):
    return RowId(tab.record.placement_id)


def told(tab):
    """The sentences above the sections of the record."""
    box = tab.record.lines.hindrances
    labels = [one for one in box.findChildren(WrapLabel) if one is not box.sentence]
    return [label.text() for label in labels if label.isVisibleTo(tab.record)]


def replace(desk, tab, reason="The host moved the project"):
    asked = []

    def respond(dialog):
        asked.append({name: field.value() for name, field in dialog.fields.items()})
        dialog.do_button.click()
        asked.append(dialog.isVisible())
        dialog.fields["reason"].line.setText(reason)
        dialog.do_button.click()

    answer_next(respond)
    tab.record.take(states.step("supersede"))
    screens.settle(desk.jobs)
    return asked


def test_the_menu_replaces_a_placement_and_each_leads_to_the_other(desk, tab):
    old = own_of(tab)
    values = placement(desk.session.reader, old).values
    assert "Replace by a new placement…" in [one.text() for one in tab.record.more.actions_menu.actions()]
    asked, stayed = replace(desk, tab)
    assert asked == {name: values.get(name) for name in ("employee_id", "hosting_firm_id")} | {
        "reason": asked["reason"]
    }
    assert stayed, "without a reason it stays open"
    new = own_of(tab)
    assert new != old
    assert told(tab)[0] == f"Replaces {values['ref']}."
    ref = tab.record.found.values["ref"]
    tab.record.lines.hindrances.findChildren(IconButton)[0].click()
    screens.settle(desk.jobs)
    assert own_of(tab) == old
    assert told(tab) == [f"Replaced by {ref} · The host moved the project"]
    assert tab.record.next_button.isHidden()
    desk.undo()
    screens.settle(desk.jobs)
    assert (told(tab), tab.record.next_button.text()) == ([], "Make the agreement")
    assert placement(desk.session.reader, new) is None


def test_the_reason_of_what_was_called_off_is_told(desk, tab):
    actions.take_step(desk.session.store, own_of(tab), "cancel", "No time")
    screens.settle(desk.jobs)
    assert told(tab) == ["Cancelled: No time"]


def test_the_button_leads_back_after_a_refusal(desk, tab):
    store, own = desk.session.store, own_of(tab)
    actions.take_step(store, own, "freeze")
    screens.settle(desk.jobs)
    assert tab.record.next_button.text() == "Signatures have arrived"
    version = placement(desk.session.reader, own).present
    refused = {"party": "hosting", "signer": "Őri Zsófia", "method": "wet_ink_original", "signed_on": None,
               "decision": "refused", "refusal_reason": "Other days"}  # fmt: skip
    actions.sign(store, version, refused, version.short_code)
    screens.settle(desk.jobs)
    assert tab.record.next_button.text() == "Back after a refusal"
    assert told(tab) == []
    assert "Signatures have arrived" in [one.text() for one in tab.record.more.actions_menu.actions()]
    tab.record.next_button.click()
    screens.settle(desk.jobs)
    assert placement(desk.session.reader, own).values["status"] == "checked"


def test_another_language_in_the_record_moves_the_texts_and_says_so(desk, tab):
    field = tab.record.forms["parties"][0].field("language_1")
    field.box.setCurrentIndex(field.box.findData("it"))
    field.box.activated.emit(field.box.currentIndex())
    screens.settle(desk.jobs)
    assert desk.window.snackbar.words.text().startswith(
        "Texts that nobody has written in the new language yet stay"
    )
    shown = [
        form.field(f"objective_sending_l{n}").value()
        for n, form in enumerate(tab.record.forms["objectives"][:2], 1)
    ]
    assert shown == [f"(DE) {READY['objective_sending_l1']}", READY["objective_sending_l2"]]
    card = [label.text() for label in tab.record.lines.card.findChildren(WrapLabel)]
    assert "What the sending firm gains: still in German, nobody has written it in Italian yet." in card
    desk.undo()
    screens.settle(desk.jobs)
    assert (
        tab.record.forms["objectives"][0].field("objective_sending_l1").value()
        == READY["objective_sending_l1"]
    )


def test_an_attendance_sheet_is_noted_with_days_and_hours(desk):
    dialog = event_dialog(desk.window, [])
    dialog.show()
    kind = dialog.fields["kind"].box
    kind.setCurrentIndex(kind.findData("attendance"))
    kind.activated.emit(kind.currentIndex())
    assert [name for name, field in dialog.fields.items() if not field.isHidden()] == ["kind", "day", "text"]
    dialog.do_button.click()
    assert dialog.isVisible(), "it asks for them"
    dialog.fields["text"].editor.setPlainText("31 days, 236 hours")
    dialog.do_button.click()
    assert not dialog.isVisible()
    assert dialog.values["text"] == "31 days, 236 hours"


def test_a_missing_declaration_leads_to_the_firm_that_makes_it(desk, tab):
    firm = placement(desk.session.reader, own_of(tab)).values["sending_firm_id"]
    undeclare(desk.session.store)
    tab.record.read()
    screens.settle(desk.jobs)
    assert told(tab) == ["Köster Druck & Söhne GmbH has no signed declaration of its size yet."]
    tab.record.lines.hindrances.findChildren(IconButton)[0].click()
    screens.settle(desk.jobs)
    firms = desk.window.show_tab("firms")
    assert firms.record._desk.firm_id == firm
