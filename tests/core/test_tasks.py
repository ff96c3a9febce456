"""Progress and stopping, without a window."""

import pytest

from mobilise_desktop.core.tasks import EVERY, Part, Unwatched, watched


class Told:
    def __init__(self):
        self.reports, self.checks = [], 0

    def check(self):
        self.checks += 1

    def report(self, done, total):
        self.reports.append((done, total))


def test_items_pass_and_progress_is_told_every_few():
    task = Told()
    assert list(watched(range(2 * EVERY + 1), 999, task)) == list(range(2 * EVERY + 1))
    assert task.reports == [(0, 999), (EVERY, 999), (2 * EVERY, 999)]
    assert task.checks == 3


def test_a_part_tells_its_share_of_the_whole():
    task = Told()
    part = Part(task, 400, 1000)
    part.report(0, 10)
    part.report(5, 10)
    part.report(20, 10)
    part.report(0, 0)
    part.check()
    assert task.reports == [(400, 1000), (700, 1000), (1000, 1000), (400, 1000)]
    assert task.checks == 1


def test_a_task_that_stops_ends_the_walk():
    class Stopped(Exception):
        pass

    class Stopping(Unwatched):
        def check(self):
            raise Stopped

    with pytest.raises(Stopped):
        list(watched([1], 1, Stopping()))
