"""A list is written beside everything else: the window goes on, tells how far it is, and can end it."""

import threading
import time

import pytest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions, export
from mobilise_desktop.ui import save_place


@pytest.fixture
def tab(desk):
    for name in ("Adler AG", "Biber GmbH"):
        actions.add_firm(desk.session.store, {"legal_name_native": name, "country": "DE"})
    found = desk.window.show_tab("firms")
    screens.settle(desk.jobs)
    return found


@pytest.fixture
def place(tmp_path, monkeypatch):
    path = tmp_path / "firms.csv"
    monkeypatch.setattr(save_place, "ask_list_place", lambda *_arguments: path)
    return path


@pytest.fixture
def held(monkeypatch):
    """Holds the writing until `held.set()`; as long it looks whether it is to stop."""
    really, go_on = export.export, threading.Event()

    def slowly(reader, path, ids, *, task):
        task.report(1, 2)
        while not go_on.is_set():
            task.check()
            time.sleep(0.005)
        return really(reader, path, ids, task=task)

    monkeypatch.setattr(export, "export", slowly)
    yield go_on
    go_on.set()


def names(tab):
    model = tab.list_pane.model
    return [model.text_at(row, 0) for row in range(model.rowCount())]


def test_the_list_goes_on_while_it_is_written(desk, tab, place, held, qtbot):
    tab.list_pane.acts.export()
    (strip,) = desk.window.strips
    qtbot.waitUntil(lambda: strip.bar.value() == 1)
    assert strip.what.text() == "Writing firms.csv…"
    tab.list_pane.filters.search.setText("biber")
    qtbot.waitUntil(lambda: names(tab) == ["Biber GmbH"])
    desk.window.header.language_chosen.emit("hu")
    desk.jobs.drain("write")
    QApplication.processEvents()
    assert strip.isVisible(), "what other work ends is not the export"
    desk.window.header.language_chosen.emit("en")
    held.set()
    screens.settle(desk.jobs)
    assert not strip.isVisible()
    assert place.read_text(encoding="utf-8-sig").count("GmbH") == 1, "as it was when it was asked for"
    assert desk.window.snackbar.words.text() == "2 firms written to firms.csv."


def test_cancel_leaves_nothing_behind(desk, tab, place, held, qtbot):
    tab.list_pane.acts.export()
    (strip,) = desk.window.strips
    qtbot.waitUntil(strip.isVisible)
    strip.button.click()
    screens.settle(desk.jobs)
    assert not strip.isVisible()
    assert list(place.parent.glob("firms*")) == []
    held.set()
    tab.list_pane.acts.export()
    screens.settle(desk.jobs)
    assert "Adler AG" in place.read_text(encoding="utf-8-sig")


def test_each_lane_reads_by_a_connection_of_its_own(desk, qtbot):
    found = {}
    for lane in ("read", "write", "long", "preview"):
        desk.jobs.submit(
            lane, lambda lane=lane: found.setdefault(lane, desk.context.reader()), lambda _r: None
        )
    qtbot.waitUntil(lambda: len(found) == 4)
    assert len({id(reader) for reader in found.values()}) == 4
    assert found["read"] is desk.context.reader()
