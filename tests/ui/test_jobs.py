import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.ui.jobs import READ, WRITE, Stopped


def test_work_runs_elsewhere_and_answers_here(jobs, qtbot):
    here, got = threading.get_ident(), []
    jobs.submit(READ, threading.get_ident, lambda there: got.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] != here
    assert got[0][1] == here


def test_work_of_one_lane_keeps_its_order(jobs, qtbot):
    got = []
    for number in range(20):
        jobs.submit(READ, lambda number=number: number, got.append)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_lanes_do_not_wait_for_each_other(jobs, qtbot):
    gate, got = threading.Event(), []
    jobs.submit(WRITE, gate.wait, got.append)
    jobs.submit(READ, lambda: "read", got.append)
    qtbot.waitUntil(lambda: got == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: len(got) == 2)


def test_an_error_goes_to_who_asked_else_to_all(jobs, qtbot):
    def fail():
        raise UserError("no")

    mine, others = [], []
    jobs.troubled.connect(others.append)
    jobs.submit(READ, fail, print, mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    jobs.submit(READ, fail, print)
    qtbot.waitUntil(lambda: bool(others))
    assert str(mine[0]) == str(others[0]) == "no"


def test_a_fault_is_logged_with_its_traceback(jobs, qtbot, caplog):
    got = []
    jobs.submit(READ, lambda: 1 / 0, print, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


def test_progress_is_told_and_thinned_out(jobs, qtbot):
    steps, got = [], []

    def work(task):
        for n in range(10_001):
            task.report(n, 10_000)
        return "end"

    jobs.submit(READ, work, got.append, progress=lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: got == ["end"])
    assert steps[-1] == (10_000, 10_000)
    assert len(steps) < 100


def test_stopping_ends_the_work_and_tells_so(jobs, qtbot):
    begun, got = threading.Event(), []

    def work(task):
        begun.set()
        while True:
            task.check()

    job = jobs.submit(WRITE, work, print, got.append)
    assert begun.wait(5)
    job.stop()
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Stopped)


def test_cancelled_work_answers_nobody_and_is_not_begun(jobs, qtbot):
    gate, ran, got = threading.Event(), [], []
    jobs.submit(READ, gate.wait, lambda _: None)
    late = jobs.submit(READ, lambda: ran.append("late"), got.append, got.append)
    late.cancel()
    jobs.submit(READ, lambda: "last", got.append)
    gate.set()
    qtbot.waitUntil(lambda: got == ["last"])
    assert ran == []


def test_an_interrupt_is_called_only_while_the_work_runs(jobs, qtbot):
    begun, cut, got = threading.Event(), threading.Event(), []

    def work(task):
        task.on_stop(cut.set)
        begun.set()
        assert cut.wait(5)

    job = jobs.submit(READ, work, got.append, got.append)
    assert begun.wait(5)
    job.cancel()
    jobs.submit(READ, lambda: "next", got.append)
    qtbot.waitUntil(lambda: got == ["next"])
    calls = []
    done = jobs.submit(READ, lambda task: task.on_stop(lambda: calls.append(1)), got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    done.cancel()
    assert calls == []


def test_an_answer_to_a_widget_that_is_gone_is_dropped(jobs, qtbot):
    gate, label, got = threading.Event(), QLabel(), []
    jobs.submit(READ, lambda: gate.wait() and "text", label.setText)
    shiboken6.delete(label)
    gate.set()
    jobs.submit(READ, lambda: "after", got.append)
    qtbot.waitUntil(lambda: got == ["after"])


def test_busy_is_told_once_at_each_end(jobs, qtbot):
    told = []
    jobs.busy_changed.connect(told.append)
    gate = threading.Event()
    jobs.submit(READ, gate.wait, print)
    jobs.submit(READ, lambda: None, lambda _: None)
    assert jobs.busy
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [True, False]


@pytest.mark.parametrize("work", [lambda task: task.cancelled, lambda: False, threading.Event().is_set])
def test_work_gets_its_task_only_if_it_takes_one(jobs, qtbot, work):
    got = []
    jobs.submit(READ, work, got.append)
    qtbot.waitUntil(lambda: got == [False])
