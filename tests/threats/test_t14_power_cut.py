"""T14: the power is cut at any moment: nothing is spoilt, nothing that was acknowledged is lost."""

import itertools
import os
import random
from bisect import bisect_right

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.features.firms.model import FIRM, NOTE
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack
from power_cut import NAME, Disk, Platter, content_of, found_after, recording_engine
from stores import LABEL, add_firm, edit_firm, firm_values

POINTS = int(os.environ.get("POWER_CUTS", "500"))
TEETH = 60
_names = itertools.count()


def recorded(template, path, **settings):
    """What the store does to a disk: the log, and where in it which content was acknowledged."""
    path.write_bytes(template)
    disk = Disk(f"disk{next(_names)}")
    store = composition.make_store(Target(path), "anna", "desk-1", "BVMW")
    store._engine.dispose()
    store._engine = recording_engine(path, disk.name, **settings)
    states = []

    def acknowledge(*_):
        with store.engine.connect() as connection:
            raw = connection.connection.dbapi_connection.raw
            states.append((len(disk.log), content_of(lambda sql: raw.execute(sql).fetchall())))

    acknowledge()
    composition.order_lists(store, "de")
    acknowledge()
    store.subscribe(acknowledge)
    work(store)
    log = list(disk.log)
    store.close()
    disk.unregister()
    return log, states


def work(store):
    """A morning's work: single edits, an import, a deletion, undo and redo, a draft of everything."""
    undo = UndoStack(store)
    firms = [add_firm(store, f"Firm {n}", trade_name="x" * 900) for n in range(8)]
    for n, firm in enumerate(firms):
        edit_firm(store, firm, website=f"firm{n}.example")
    for size in (40, 3):
        with store.write(LABEL) as transaction:
            rows = [(new_id(), *firm_values(f"Imported {n}").values()) for n in range(size)]
            transaction.insert_many(FIRM, ("id", *firm_values()), rows)
            transaction.insert(NOTE, {"firm_id": rows[0][0], "text": "n" * 5000})
        undo.undo()
        undo.redo()
    with store.write(LABEL) as transaction:
        for firm in firms[:4]:
            transaction.delete(FIRM, firm)
    undo.undo()
    for n in range(8):
        edit_firm(store, firms[5], trade_name=f"{n}" * 3000)


def cuts(template, folder, points, **settings):
    """Cut the power at many points; how often the register was spoilt, and how often work was lost."""
    folder.mkdir()
    log, states = recorded(template, folder / NAME, **settings)
    (folder / "after").mkdir()
    chance, platter = random.Random(14), Platter({NAME: template})  # noqa: S311  no secret
    ends = [end for end, _content in states]
    spoilt = lost = 0
    for point in sorted(chance.randrange(ends[0], len(log) + 1) for _ in range(points)):
        platter.play(log, point)
        found = found_after(platter.cut(chance), folder / "after")
        acknowledged = bisect_right(ends, point) - 1
        spoilt += found is None or found not in {content for _end, content in states}
        lost += found in {content for _end, content in states[:acknowledged]} - {states[acknowledged][1]}
    return spoilt, lost


@pytest.fixture(scope="module")
def template(sqlite_template):
    return sqlite_template.read_bytes()


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_a_power_cut_spoils_nothing_and_loses_nothing(template, tmp_path, journal):
    assert cuts(template, tmp_path / "d", POINTS // 2, journal_mode=journal) == (0, 0)


def test_without_waiting_for_the_disk_it_would_be_spoilt(template, tmp_path):
    spoilt, _lost = cuts(template, tmp_path / "d", TEETH, journal_mode="DELETE", synchronous="OFF")
    assert spoilt > 0


def test_without_waiting_for_the_folder_the_last_work_would_be_lost(template, tmp_path):
    spoilt, lost = cuts(template, tmp_path / "d", TEETH * 2, journal_mode="DELETE", synchronous="FULL")
    assert spoilt == 0
    assert lost > 0


def test_the_usual_advice_for_the_write_ahead_log_would_lose_work(template, tmp_path):
    spoilt, lost = cuts(template, tmp_path / "d", TEETH, journal_mode="WAL", synchronous="NORMAL")
    assert spoilt == 0
    assert lost > 0
