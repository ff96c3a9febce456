"""T12: two programs on one database: one at a time on a file, no update lost on a server."""

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier
from time import monotonic

import pytest

from mobilise_desktop import session
from mobilise_desktop.core.errors import StaleRowError
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.storage import store as storing
from mobilise_desktop.storage.failures import LockedError
from mobilise_desktop.storage.store import scalar
from mobilise_desktop.storage.work import Edit
from stores import LABEL, add_firm, edit_firm, run_python

EDITS = int(os.environ.get("TWO_WRITERS_EDITS", "100"))
READ = "SELECT figures_year FROM firm WHERE id = :id"
OPEN = """
import sys
from pathlib import Path
from time import monotonic
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.session import open_session
from mobilise_desktop.storage.target import Target
began = monotonic()
try:
    open_session(Target(Path(sys.argv[1])))
except MachineError as error:
    print(monotonic() - began, error, sep="|")
"""


def both(*works):
    with ThreadPoolExecutor(len(works)) as pool:
        return [done.result() for done in [pool.submit(work) for work in works]]


@pytest.fixture
def pair(target, make_store):
    """Two users on one database, and a firm."""
    stores = [make_store(target, name, f"of {name}") for name in ("anna", "béla")]
    return *stores, add_firm(stores[0], figures_year=0)


def attempt(store, row_id, expected, **values):
    """True when written, False when there was nothing to write, and the refusal when it was refused."""
    try:
        return edit_firm(store, row_id, expected, **values)
    except StaleRowError as refused:
        return refused


def count_up(store, row_id):
    """Add one so many times to a number that another one counts up too; how often it had to look again."""
    done = refused = 0
    with closing(store.reader()) as reader:
        while done < EDITS:
            seen = scalar(reader, READ, {"id": row_id})
            outcome = attempt(store, row_id, {"figures_year": seen}, figures_year=seen + 1)
            done += outcome is True
            if isinstance(outcome, StaleRowError):
                assert outcome.theirs["figures_year"] > seen
                refused += 1
    return refused


def test_two_writers_lose_no_update(pair):
    anna, bela, row_id = pair
    both(lambda: count_up(anna, row_id), lambda: count_up(bela, row_id))
    with closing(anna.reader()) as reader:
        assert scalar(reader, READ, {"id": row_id}) == 2 * EDITS
        assert scalar(reader, "SELECT version FROM firm", {}) == 2 * EDITS + 1
        assert scalar(reader, "SELECT count(*) FROM change WHERE op = 'update'", {}) == 2 * EDITS


def test_of_two_who_saw_the_same_exactly_one_writes(pair):
    anna, bela, row_id = pair
    together, rounds = Barrier(2, timeout=60), EDITS // 4

    def race(store):
        refused = 0
        with closing(store.reader()) as reader:
            for n in range(rounds):
                seen = scalar(reader, "SELECT trade_name FROM firm", {})
                together.wait()
                mine = f"{store.actor.who} {n}"
                outcome = attempt(store, row_id, {"trade_name": seen}, trade_name=mine)
                if isinstance(outcome, StaleRowError):
                    assert outcome.mine == {"trade_name": mine}
                    assert outcome.theirs["trade_name"].endswith(f" {n}")
                    assert outcome.who != store.actor.who
                    refused += 1
                together.wait()
        return refused

    assert sum(both(lambda: race(anna), lambda: race(bela))) == rounds


def next_number(store, reader, order):
    """Write the next number, with the writer's name, to all firms in the given order, or to none."""
    seen = dict(reader.all("SELECT id, trade_name FROM firm"))
    edits = [
        Edit(i, {"trade_name": seen[i]}, {"trade_name": f"{int(seen[i].split()[0]) + 1} {store.actor.who}"})
        for i in order
    ]
    try:
        with store.write(LABEL) as work:
            work.update_many(FIRM, edits[:10])
            work.update_many(FIRM, edits[10:])
    except (StaleRowError, LockedError):
        return 0
    return 1


def test_many_rows_in_opposite_order_lose_nothing(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    ids = [add_firm(anna, f"Firm {n}", trade_name="0 nobody") for n in range(20)]
    rounds = EDITS // 20

    def count_all(store, order):
        done = 0
        with closing(store.reader()) as reader:
            while done < rounds:
                done += next_number(store, reader, order)

    both(lambda: count_all(anna, ids), lambda: count_all(bela, ids[::-1]))
    with closing(anna.reader()) as reader:
        found = reader.all("SELECT DISTINCT trade_name FROM firm")
        assert len(found) == 1
        assert found[0][0].startswith(f"{2 * rounds} ")


def test_a_writer_that_another_one_keeps_waiting_is_told(target, make_store, monkeypatch):
    monkeypatch.setattr(storing, "LONGEST_WAIT_MS", 200)
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    if target.path:
        with bela.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=200")
            connection.commit()
    row_id = add_firm(anna)
    with anna.write(LABEL) as work:
        work.update(FIRM, row_id, {"trade_name": "anna's"})
        with pytest.raises(LockedError, match="busy"):
            edit_firm(bela, row_id, trade_name="béla's")
    assert edit_firm(bela, row_id, {"trade_name": "anna's"}, trade_name="béla's")


def test_a_second_program_on_a_file_is_refused_within_a_second(sqlite_target):
    opened = session.open_session(sqlite_target)
    began = monotonic()
    seconds, _bar, said = run_python(OPEN, sqlite_target.path).stdout.partition("|")
    assert monotonic() - began < 30
    assert float(seconds) < 1
    assert os.uname().nodename in said and "already open" in said
    opened.close()
    assert run_python(OPEN, sqlite_target.path).stdout == ""


def test_several_programs_on_a_server_are_welcome(postgres_target):
    first, second = session.open_session(postgres_target), session.open_session(postgres_target)
    add_firm(first.store)
    assert scalar(second.reader, "SELECT count(*) FROM firm", {}) == 1
    first.close()
    second.close()
