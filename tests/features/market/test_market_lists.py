"""The lists of offers and candidates: narrowed by what matters, kept between starts, at 20,000."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from market_help import allow, market
from market_rows import many
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.market import actions, listing
from mobilise_desktop.features.market.listing import MarketFilter
from mobilise_desktop.features.market.ui.list_source import MarketSource
from mobilise_desktop.ui.chips import FilterChip
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.table_columns import ListQuery
from placements_help import parties
from typing_help import type_text


@pytest.fixture
def tab(desk):
    """Two candidates of which one speaks Italian, and an offer."""
    desk.window.resize(1500, 900)
    store = desk.session.store
    _offer, _candidate, anna, _hosting = market(store)
    allow(store, anna)
    _sending, bea, _host, _mentor = parties(store, sender="FR")
    firms.edit_part(store, "contact", bea, {"languages": "fr:native, it:B2", "given_name": "Bea"})
    actions.add_candidate(
        store,
        {"employee_id": bea, "goals": "See a foundry", "skills_sought": "Gießen, casting", "countries": "IT,ES",
         "window_from": "2027-09-01", "window_to": "2027-10-31", "status": "draft"},
    )  # fmt: skip
    found = desk.window.show_tab("market")
    found.show_side("candidate")
    screens.settle(desk.jobs)
    return found


def tick(desk, side, name, *keys):
    """Open a filter and tick some of what it offers; what it offers comes back."""
    button = side.filters.buttons[name]
    button.click()
    offered = {choice.key: choice for _text, choice in button.model._all}
    for key in keys:
        button.model.toggle(list(offered).index(key))
    button._popup.hide()
    screens.settle(desk.jobs)
    return {key: (choice.text, choice.number) for key, choice in offered.items()}


def people(side):
    return [side.model.row_at(row).person.split()[0] for row in range(side.model.rowCount())]


@pytest.mark.parametrize(
    ("name", "key", "who"),
    [
        ("statuses", "draft", ["Bea"]), ("countries", "FR", ["Bea"]), ("months", "2027-10", ["Bea"]),
        ("months", "2027-05", ["Anna"]), ("skills", "casting", ["Bea"]), ("languages", "it", ["Bea"]),
        ("levels", "C1", ["Anna"]), ("wanted", "ES", ["Bea"]),
    ],
)  # fmt: skip
def test_candidates_are_narrowed_by_what_matters(desk, tab, name, key, who):
    side = tab.side
    offered = tick(desk, side, name, key)
    assert people(side) == who
    assert offered[key][1] == "1"
    (chip,) = [one for one in side.filters.findChildren(FilterChip) if not one.isHidden()]
    assert chip.text().endswith(f": {offered[key][0]}")
    chip.removed.emit()
    screens.settle(desk.jobs)
    assert sorted(people(side)) == ["Anna", "Bea"]


def test_a_level_is_one_of_the_language_that_is_ticked(desk, tab):
    side = tab.side
    tick(desk, side, "languages", "it")
    tick(desk, side, "levels", "native")
    assert people(side) == []
    (shown,) = [one for one in side.view.viewport().findChildren(EmptyState) if one.isVisible()]
    shown.button.click()
    screens.settle(desk.jobs)
    assert sorted(people(side)) == ["Anna", "Bea"]
    type_text(side.search, "giessen")
    screens.settle(desk.jobs)
    assert people(side) == ["Bea"], "skills are searched, too"


def test_offers_are_narrowed_and_a_change_is_seen(desk, tab):
    tab.show_side("offer")
    side = tab.side
    assert tick(desk, side, "languages", "en") == {"en": ("English", "1")}
    assert tick(desk, side, "skills")["kalkulation"] == ("Kalkulation", "1")
    assert side.model.rowCount() == 1
    own = side.model.row_at(0).id
    actions.edit(desk.session.store, "offer", own, {"working_language": "hu:B1"})
    screens.settle(desk.jobs)
    assert side.model.rowCount() == 0
    tab.show_offer(own)
    screens.settle(desk.jobs)
    assert side.filters.filter.is_empty, "what is asked for is shown whatever the filter"
    assert side.record.own == own


def test_lists_of_the_market_are_as_they_were_left(open_desk, tmp_path):
    file = tmp_path / "kept.sqlite"
    desk = open_desk(file)
    desk.window.resize(1500, 900)
    market(desk.session.store)
    tab = desk.window.show_tab("market")
    screens.settle(desk.jobs)
    side = tab.side
    tick(desk, side, "skills", "casting")
    header = side.view.horizontalHeader()
    place = header.sectionViewportPosition(5) + header.sectionSize(5) // 2
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, header.height() // 2))
    screens.settle(desk.jobs)
    open_desk.close(desk)
    desk = open_desk(file)
    desk.window.resize(1500, 900)
    side = desk.window.show_tab("market").side
    screens.settle(desk.jobs)
    assert side.model.query.sort == "capacity"
    assert side.filters.filter == MarketFilter(skills=("casting",))
    assert [chip.text() for chip in side.filters.findChildren(FilterChip)] == ["Skill: casting"]
    assert desk.window.show_tab("market").sides["candidate"].filters.filter.is_empty


def test_twenty_thousand_candidates_are_read_once_and_narrowed(desk, monkeypatch):
    many(desk.session.store, 20_000)
    reads = []
    read = listing.candidates
    monkeypatch.setattr(listing, "candidates", lambda reader: reads.append(1) or read(reader))
    tab = desk.window.show_tab("market")
    tab.show_side("candidate")
    screens.settle(desk.jobs)
    side = tab.side
    assert side.model.rowCount() == 20_000
    counts = tick(desk, side, "skills", "skill 7")
    assert len(counts) == 300
    narrowed = side.model.rowCount()
    assert 0 < narrowed < 400
    assert counts["skill 7"][1] == str(narrowed)
    type_text(side.search, "Nr 19")
    screens.settle(desk.jobs)
    assert 0 < side.model.rowCount() <= narrowed
    assert len(reads) == 1


@pytest.mark.parametrize("key", ["market", "placements"])
def test_the_window_stays_the_active_one_when_a_list_is_first_shown(desk, key):
    assert desk.window.isActiveWindow()
    desk.window.show_tab(key)
    screens.settle(desk.jobs)
    assert desk.window.isActiveWindow(), "nothing was shown as a window of its own"


def test_what_was_read_before_a_change_is_not_kept():
    source = MarketSource(lambda: None, "offer")
    turns = []

    def entries(_reader):
        turns.append(len(turns))
        if len(turns) == 1:
            source.forget()  # a change is written while the list is read
        return []

    source._entries = entries
    for _time in range(3):
        source._rows_of(ListQuery())
    assert len(turns) == 2, "once in vain, once for good"
