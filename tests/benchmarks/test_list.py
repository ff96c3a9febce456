"""The list of firms against the bare query of the same page and one repaint of the same table."""

import gc
import statistics
import time
from contextlib import closing

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms.queries import FirmFilter, FirmPages, FirmQuery
from mobilise_desktop.features.firms.rules import SORTS
from mobilise_desktop.features.firms.ui.columns import COLUMNS
from mobilise_desktop.features.firms.ui.source import FirmSource
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.jobs import Jobs
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from report import note

RUNS = 9
MOST_RATIO = 2.0
LONGEST_STEP_MS = 100.0


@pytest.fixture
def view(qapp, qtbot, register):
    """A list over the register, its first page painted."""
    i18n.use("de")
    theme.apply(qapp, "light")
    jobs = Jobs()
    reader = open_reader(register)
    model = LazyTableModel(FirmSource(lambda: reader), COLUMNS, jobs, ListQuery(FirmFilter(), "name"))
    view = ListView(model, "Firms")
    view.resize(1100, 900)
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(model.loaded, timeout=20_000):
        model.reload()
    yield view
    jobs.finish()
    reader.close()


def until_painted(view, act, *, page_at=None):
    """Milliseconds from the act until the rows asked for are painted."""
    loop, model = QEventLoop(), view.list_model
    signal = model.loaded if page_at is None else model.dataChanged
    signal.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    start = time.perf_counter()
    act()
    if page_at is None or model.row_at(page_at) is None:
        loop.exec()
    view.viewport().repaint()
    took = (time.perf_counter() - start) * 1000
    signal.disconnect(loop.quit)
    return took


def repaint(view):
    start = time.perf_counter()
    view.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def bare(register, query, offset=0):
    """Milliseconds of the count and the page by the plain queries."""
    with closing(open_reader(register)) as reader:
        pages = FirmPages(reader)
        start = time.perf_counter()
        total = pages.count(query)
        pages.page(query, min(offset, max(total - 128, 0)), 128)
        return (time.perf_counter() - start) * 1000


def compare(name, view, register, acts):
    """The median over several acts of (keystroke to painted) against (query and repaint)."""
    ours, theirs = [], []
    for act, query, offset, page_at in acts:
        for _run in range(RUNS):
            gc.collect()
            theirs.append(bare(register, query, offset) + repaint(view))
            ours.append(until_painted(view, act, page_at=page_at))
    ratio = statistics.median(ours) / statistics.median(theirs)
    note(name, ours=statistics.median(ours), baseline=statistics.median(theirs), ratio=ratio)
    return ratio


@pytest.mark.parametrize("typed", ["m", "mu", "muller", "gyor", "zzzz", "9999"])
def test_a_keystroke_in_the_filter(view, register, typed):
    texts = [typed, typed + " "]
    acts = []
    for text in texts:
        chosen = FirmFilter(text)
        acts.append((lambda chosen=chosen: view.show_filter(chosen), FirmQuery("de", chosen), 0, None))
    assert compare(f"filter “{typed}”", view, register, acts) <= MOST_RATIO


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_sorting_by_any_column(view, register, sort):
    acts = []
    for descending in (False, True):
        query = ListQuery(FirmFilter(), sort, descending)
        plain = FirmQuery("de", FirmFilter(), sort, descending)
        acts.append((lambda query=query: view.list_model.show_query(query), plain, 0, None))
    assert compare(f"sort by {sort}", view, register, acts) <= MOST_RATIO


def test_the_gui_thread_never_waits(view, register):
    """Sorting, filtering, jumping: no step of the event loop above 100 ms."""
    gaps, last = [], [time.perf_counter()]

    def tick():
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    for text in ("a", "ab", "abc", "", "zz", "straße", ""):
        until_painted(view, lambda text=text: view.show_filter(FirmFilter(text)))
    rows = view.list_model.rowCount()
    for row in (rows // 2, rows - 1, 1, rows // 3):
        view.scrollTo(view.list_model.index(row, 0))
        loop = QEventLoop()
        QTimer.singleShot(150, loop.quit)
        loop.exec()
    timer.stop()
    note(
        "longest step of the GUI thread (ms)", ours=max(gaps), baseline=LONGEST_STEP_MS, ratio=max(gaps) / 100
    )
    assert max(gaps) <= LONGEST_STEP_MS
