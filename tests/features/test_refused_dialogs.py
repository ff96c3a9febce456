"""Dialogs whose values the database refuses: they stay open, with everything that was typed in them."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from dialogs import answer_next
from mobilise_desktop import composition, screens
from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.care.queries import of_firm
from mobilise_desktop.features.firms.model import CARE
from mobilise_desktop.features.placements import actions, amending
from mobilise_desktop.features.placements.evaluating import Filled
from mobilise_desktop.features.placements.model import EVALUATION, EVENT, PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage.failures import DiskFullError, LockedError
from mobilise_desktop.storage.store import Store
from placements_help import agree, parties, ready

MEANWHILE = "berta changed this record in the meantime. Nothing of yours was written."
VISIT = {"kind": "visit", "day": "2027-03-05", "text": "It is loud.", "action": "Another room",
         "action_due": "2027-03-10"}  # fmt: skip


@pytest.fixture(autouse=True)
def during_the_stay():
    clock.set_source(lambda: datetime(2027, 3, 15, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    own = ready(desk.session.store)
    clock.set_source(lambda: datetime(2027, 3, 15, 12, tzinfo=UTC))
    show(desk, found, own)
    return found


def show(desk, tab, own):
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)


@pytest.fixture
def colleague(desk):
    """Does something by a store of its own, as another program does."""

    def do(work):
        with closing(composition.make_store(desk.session.store.target, "berta", "pc-2", "BVMW")) as store:
            work(store)

    return do


def change(table, row_id, values):
    def work(store):
        with store.write(Label("change")) as done:
            done.update(table, row_id, values)

    return work


def refused(desk, press, meanwhile, values):
    """Press, fill the dialog in, let somebody be quicker, and save; what it said, and where."""
    seen = {}

    def respond(dialog):
        try:
            for name, value in values.items():
                dialog.fields[name].propose(value)
            meanwhile()
            dialog.do_button.click()
            screens.settle(desk.jobs)
            assert dialog.isVisible() and dialog.do_button.isEnabled()
            assert {name: dialog.fields[name].value() for name in values} == values
            said = {name: field._message.text() for name, field in dialog.fields.items() if field.level()}
            seen.update(said or {"": dialog.banner.words.text()})
        finally:
            dialog.reject()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    return seen


def event_of(desk, tab, values=VISIT):
    own = RowId(tab.record.placement_id)
    actions.add_event(desk.session.store, own, values)
    screens.settle(desk.jobs)
    return tab.record.found.events[0]


def test_an_event_that_is_changed(desk, tab, colleague):
    event = event_of(desk, tab)
    other = change(EVENT, event.id, {"text": "It is quiet."})
    said = refused(
        desk, lambda: tab.record.acts.events.edit(event), lambda: colleague(other), {"text": "Very loud."}
    )
    assert said == {"text": MEANWHILE}
    assert placement(desk.session.reader, RowId(tab.record.placement_id)).events[0].text == "It is quiet."


def test_what_is_ticked_off(desk, tab, colleague):
    event = event_of(desk, tab)
    other = change(EVENT, event.id, {"action_done_on": "2027-03-08"})
    said = refused(
        desk, lambda: tab.record.acts.events.finish(event), lambda: colleague(other),
        {"action_done_on": "2027-03-09"},
    )  # fmt: skip
    assert said == {"action_done_on": MEANWHILE}


def test_an_evaluation_that_is_corrected(desk, tab, colleague):
    own, store = RowId(tab.record.placement_id), desk.session.store
    change(PLACEMENT, own, {"status": "ended", "arrived_on": "2027-03-01"})(store)
    row = actions.evaluate(store, own, "sending", {"matched": 4, "version": 2}, Filled("2027-03-14"))
    screens.settle(desk.jobs)
    other = change(EVALUATION, row, {"completed_on": "2027-03-13"})
    said = refused(
        desk, lambda: tab.record.acts.evaluate("sending"), lambda: colleague(other),
        {"completed_on": "2027-03-12"},
    )  # fmt: skip
    assert said == {"completed_on": MEANWHILE}


def test_another_hosting_firm(desk, tab, colleague):
    own = RowId(tab.record.placement_id)
    (_s, _e, first, _m), (_s2, _e2, second, _m2) = (parties(desk.session.store) for _n in range(2))
    screens.settle(desk.jobs)
    other = change(PLACEMENT, own, {"hosting_firm_id": first})
    said = refused(
        desk, lambda: tab.record.parties.choose_another("hosting"), lambda: colleague(other),
        {"hosting_firm_id": second},
    )  # fmt: skip
    assert said == {"hosting_firm_id": MEANWHILE}


def test_an_emergency_contact(desk, tab, colleague):
    firm = tab.record.found.values["sending_firm_id"]
    firms = desk.window.show_tab("firms")
    screens.settle(desk.jobs)
    firms.show_firm(firm)
    screens.settle(desk.jobs)
    section = firms.record.page.sections.brought["care"]
    with desk.session.store.write(Label("care")) as work:
        work.insert(CARE, {"contact_id": section.people[0].id, "emergency_name": "Luca"})
    screens.settle(desk.jobs)
    other = change(CARE, section.people[0].care_id, {"emergency_phone": "030 5550123"})
    said = refused(
        desk, section.lines[0].edit_button.click, lambda: colleague(other),
        {"emergency_phone": "030 5550199", "support_needs": "Step-free access"},
    )  # fmt: skip
    assert said == {"emergency_phone": MEANWHILE}
    (person, *_others) = of_firm(desk.session.reader, RowId(firm))
    assert (person.values["emergency_phone"], person.values["support_needs"]) == ("030 5550123", None)


def test_the_draft_of_an_amendment(desk, tab, colleague):
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    agree(desk.session.store, RowId(tab.record.placement_id))
    screens.settle(desk.jobs)
    acts = tab.record.acts.amending

    def draft(dialog):
        dialog.fields["reason"].set_value("Shorter shifts.")
        dialog.do_button.click()

    answer_next(draft)
    acts.draft({"supervision_tenths": 30})
    screens.settle(desk.jobs)
    version = tab.record.found.amending
    said = refused(
        desk, lambda: acts.draft({"contact_frequency": "weekly"}),
        lambda: colleague(lambda other: amending.withdraw(other, version)), {"reason": "Two things."},
    )  # fmt: skip
    assert said == {"": MEANWHILE}


@pytest.mark.parametrize("error", [DiskFullError, LockedError])
def test_the_disk_is_full_or_the_database_locked_when_an_event_is_noted(desk, tab, monkeypatch, error):
    event = {"kind": "other", "day": "2027-03-14", "text": "A call of ten minutes, word by word."}
    whole = Store.write

    def fail():
        def refuse(_store, _label):
            raise error("Nothing was changed.")

        monkeypatch.setattr(Store, "write", refuse)

    said = refused(desk, tab.record.acts.events.add, fail, event)
    monkeypatch.setattr(Store, "write", whole)
    assert said == {"": "Nothing was changed."}
    assert not placement(desk.session.reader, RowId(tab.record.placement_id)).events


def test_when_there_is_room_again_the_same_dialog_is_saved_with_a_way_back(desk, tab, monkeypatch):
    whole, lines = Store.write, []
    monkeypatch.setattr(tab.record.context.notices, "say", lambda *line: lines.append(line[:2]))

    def respond(dialog):
        dialog.fields["text"].set_value("A call.")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Store, "write", lambda *_given: (_ for _ in ()).throw(DiskFullError("Full.")))
            dialog.do_button.click()
            screens.settle(desk.jobs)
        assert (dialog.banner.words.text(), lines) == ("Full.", [])
        dialog.do_button.click()

    answer_next(respond)
    tab.record.acts.events.add()
    screens.settle(desk.jobs)
    assert Store.write is whole
    assert lines == [("Noted.", "Undo")]
    assert placement(desk.session.reader, RowId(tab.record.placement_id)).events[0].text == "A call."
