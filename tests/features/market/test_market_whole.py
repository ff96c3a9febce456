"""Who is left out and why, and the comparison of the whole market beside other work."""

from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from market_help import allow, market
from market_rows import many
from mobilise_desktop import screens
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.features.market import actions, excluding, rules, words
from mobilise_desktop.features.market.model import OFFER
from mobilise_desktop.features.market.ui import whole
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.progress_strip import ProgressStrip
from placements_help import parties
from typing_help import type_text


def excluded(store, reader, offer, **values):
    """The detail of the only candidate who is left out of an offer after a change of it."""
    actions.edit(store, "offer", offer, values)
    (one,) = excluding.excluded(reader, "offer", offer)
    return one.why, one.detail


def test_each_reason_is_told_in_detail(store, reader):
    offer, candidate, anna, _hosting = market(store)
    assert excluding.excluded(reader, "offer", offer) == []
    told = excluded(store, reader, offer, working_language="hu:C1")
    assert told == ("language", "Asked: Hungarian (C1). Spoken: German (native), English (C1)")
    told = excluded(store, reader, offer, window_from="2027-05-20", working_language=None)
    assert told[0] == "dates"
    assert told[1].startswith("12 days together, 30 are needed")
    actions.edit(store, "candidate", candidate, {"lengths": "14d"})
    assert excluded(store, reader, offer, window_from="2027-03-01") == (
        "length",
        "1 month, 2 months / 2 weeks",
    )
    actions.edit(store, "candidate", candidate, {"lengths": None})
    assert excluded(store, reader, offer, status="paused")[0] == "closed"
    assert "The offer is not open" in excluding.excluded(reader, "candidate", candidate)[0].detail
    actions.edit(store, "offer", offer, {"status": "open"})
    firms.edit_part(store, "contact", anna, {"may_travel": 0, "birth_date": None})
    (one,) = excluding.excluded(reader, "offer", offer)
    assert one.detail == "“May go on a stay abroad” is not ticked.; The date of birth is missing."
    sending = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    with store.write(Label("x")) as work:
        work.update(FIRM, sending, {"country": "HU"})
    assert [(one.why, one.detail) for one in excluding.excluded(reader, "offer", offer)] == [
        ("country", "Hungary")
    ]


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("market")
    screens.settle(desk.jobs)
    return found


def test_why_one_of_twenty_thousand_is_not_offered(desk, tab):
    store = desk.session.store
    offer, _candidate, _anna, _hosting = market(store)
    ids = many(store, 20_000)
    screens.settle(desk.jobs)
    tab.show_offer(offer)
    screens.settle(desk.jobs)
    pane, said = tab.side.record.matches, []

    def look(dialog):
        try:
            screens.settle(desk.jobs)
            total = len(dialog.source.found)
            assert total == pane.excluded.total() > 10_000
            assert dialog.told.text() == f"{total:,} of {total:,} left out"
            for letter in "Nr 1930":
                type_text(dialog.search, letter)
            screens.settle(desk.jobs)
            rows = [dialog.model.row_at(n) for n in range(dialog.model.rowCount())]
            said.append([one.names.name for one in rows])
            said.append([dialog.model.text_at(0, 3), dialog.model.text_at(0, 4)])
            dialog.search.clear()
            tick = dialog.filters.buttons["reasons"]
            tick.click()
            offered = {choice.key: choice.number for _text, choice in tick.model._all}
            tick.model.toggle(list(offered).index("country"))
            tick._popup.hide()
            screens.settle(desk.jobs)
            said.append({dialog.model.row_at(n).why for n in range(10)})
            assert offered["country"] == f"{dialog.model.rowCount():,}"
            type_text(dialog.search, "nobody at all")
            screens.settle(desk.jobs)
            (shown,) = [one for one in dialog.view.viewport().findChildren(EmptyState) if one.isVisible()]
            said.append(shown.sentence.text())
            shown.button.click()
            type_text(dialog.search, "Nr 1930 ")
            screens.settle(desk.jobs)
            assert "1930 Muster, Firma" in dialog.reason.text()
            dialog.show_button.click()
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(look)
    pane.why_button.click()
    screens.settle(desk.jobs)
    assert len(said[0]) > 1
    assert all("1930" in name for name in said[0])
    assert said[1][0] in words.EXCLUDED.values()
    assert said[1][1] != ""
    assert said[2] == {"country"}
    assert said[3].startswith("Nobody who is left out is called like that.")
    assert tab.side.kind == "candidate"
    assert tab.side.record.own in ids


def test_the_whole_market_is_compared_while_the_window_is_used(desk, tab, qtbot, monkeypatch):
    store = desk.session.store
    _offer, _candidate, anna, _hosting = market(store)
    allow(store, anna)
    screens.settle(desk.jobs)
    seen, go_on = [], []
    compare = rules.market

    def slow(offers, people, weights, task):
        while not go_on:
            task.check()
            task.report(1, 4)
            sleep(0.005)
        return compare(offers, people, weights, task)

    monkeypatch.setattr(whole.rules, "market", slow)
    tab.open_whole()
    (strip,) = [one for one in desk.window.findChildren(ProgressStrip) if one.isVisible()]
    assert strip.what.text() == "Comparing offers and candidates…"
    qtbot.waitUntil(lambda: strip.count.text() == "1 of 4", timeout=30_000)
    tab.open_whole()  # nothing is begun twice
    tab.show_side("candidate")
    type_text(tab.side.search, "nobody")
    qtbot.waitUntil(lambda: tab.side.model.rowCount() == 0, timeout=30_000)  # the lists answer meanwhile
    tab.side.search.clear()
    seen.append(desk.window.places.key)
    go_on.append(True)
    screens.settle(desk.jobs)
    assert seen == ["market"]
    assert desk.window.places.key == "whole_market"
    page = desk.window.places.currentWidget().content
    assert page.model.rowCount() == 1
    assert "As of" in page.note.text()

    def look(dialog):
        seen.append(dialog.pair.candidate.title)
        dialog.shortlist_button.click()

    answer_next(look)
    page.compare_button.click()
    screens.settle(desk.jobs)
    assert seen[1] == "Anna Krause"
    desk.window.go_back()
    tab.open_whole()
    page = desk.window.places.currentWidget().content
    screens.settle(desk.jobs)
    assert page.note.text().endswith("Something has changed since.")
    page.again_button.click()
    screens.settle(desk.jobs)
    assert not page.note.text().endswith("since.")
    assert page.model.rowCount() == 1


def test_a_comparison_is_cancelled_and_one_who_works_elsewhere_is_only_told(desk, tab, monkeypatch):
    market(desk.session.store)
    screens.settle(desk.jobs)
    hold, compare = [True], rules.market

    def slow(offers, people, weights, task):
        while hold:
            task.check()
            sleep(0.005)
        return compare(offers, people, weights, task)

    monkeypatch.setattr(whole.rules, "market", slow)
    tab.open_whole()
    (strip,) = [one for one in desk.window.findChildren(ProgressStrip) if one.isVisible()]
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert tab.whole.market.found is None
    assert not tab.whole.market.is_running
    assert desk.window.places.key == "market"
    tab.open_whole()
    desk.window.show_tab("firms")
    hold.clear()
    screens.settle(desk.jobs)
    assert desk.window.places.key == "firms"
    assert tab.whole.market.found is not None
    tab.whole.show()
    screens.settle(desk.jobs)
    assert desk.window.places.currentWidget().content.model.rowCount() == 1


def test_firms_of_one_country_are_told_for_a_candidate_too(store, reader):
    _offer, candidate, _anna, _hosting = market(store)
    _sending, _person, hosting, _mentor = parties(store, host="DE")
    with store.write(Label("x")) as work:
        work.insert(
            OFFER, {"firm_id": hosting, "tasks": "Home", "capacity": 1, "accommodation": 0, "status": "open"}
        )
    assert [(one.names.name, one.why) for one in excluding.excluded(reader, "candidate", candidate)] == [
        ("Home", "country")
    ]
