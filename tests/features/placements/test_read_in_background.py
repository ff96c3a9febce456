"""What the record of a placement and its dialogs show was read in the background: nothing waits for the disk."""

import pytest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import actions
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.jobs import present_lane
from papers_help import over
from placements_help import agree, ready


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    return desk.window.show_tab("placements")


@pytest.fixture
def in_window(monkeypatch):
    """What is asked of the database in the thread of the window from now on."""
    asked = []

    def watch():
        whole = Reader.all

        def note(reader, sql, *given, **named):
            if not present_lane():
                asked.append(sql)
            return whole(reader, sql, *given, **named)

        monkeypatch.setattr(Reader, "all", note)
        return asked

    return watch


def show(desk, tab, own):
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    return tab.record


def opened(desk, act):
    """Open a dialog and close it again; the values of its fields."""
    seen = []

    def respond(dialog):
        screens.settle(desk.jobs)
        seen.append({name: field.value() for name, field in dialog.fields.items()})
        dialog.reject()

    answer_next(respond)
    act()
    return seen[0]


def test_a_signed_placement(desk, tab, in_window):
    record = show(desk, tab, agree(desk.session.store, ready(desk.session.store)))
    version = placement(desk.session.reader, RowId(record.placement_id)).present
    asked = in_window()
    record.parties.show_placement(record.found)
    assert record.parties.links["mentor_host_id"].link.shown_text() == "Őri Zsófia"
    assert opened(desk, lambda: record.acts.sign(version))["signer"] == "Anna Krause"
    opened(desk, record.acts.events.add)
    assert opened(desk, lambda: record.acts.amending.draft({"hours_tenths": 400}))["hours_tenths"] == 400
    assert asked == []


def test_a_draft_for_which_other_parties_are_chosen(desk, tab, in_window):
    record = show(desk, tab, ready(desk.session.store))
    asked = in_window()
    opened(desk, lambda: record.parties.choose_another("hosting"))
    opened(desk, lambda: record.parties.choose_another("employee"))
    assert asked == []


def test_a_stay_that_is_over(desk, tab, in_window):
    own = ready(desk.session.store)
    over(desk.session.store, own, arrived_on="2027-01-04", actual_end="2027-01-10")
    actions.evaluate(desk.session.store, own, "sending", {"matched": 4, "version": 2}, None)
    record = show(desk, tab, own)
    asked = in_window()
    assert opened(desk, lambda: record.acts.evaluate("sending"))["matched"] == "4"
    assert opened(desk, record.acts.certificates.open)["place"] == "Berlin"
    assert asked == []
