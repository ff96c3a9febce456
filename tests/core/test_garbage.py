"""Garbage is collected when it is due, in this thread, and not while rows are read by the hundred thousand."""

import gc
import weakref

import pytest

from mobilise_desktop.core import garbage


class Knot:
    def __init__(self):
        self.me = self


@pytest.fixture(autouse=True)
def calm():
    """The interpreter does not collect by itself; nothing is due at first."""
    was_on = gc.isenabled()
    gc.disable()
    gc.collect()
    yield
    if was_on:
        gc.enable()


def tie():
    """Something that only a collection takes away, and so much else that one is due."""
    knot = Knot()
    gone = weakref.ref(knot)
    return gone, [[] for _number in range(2 * gc.get_threshold()[0])]


def test_what_is_due_is_collected():
    gone, _much = tie()
    garbage.sweep(whole=False)
    assert gone() is None


def test_what_is_not_due_waits():
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    garbage.sweep(whole=True)
    assert gone() is not None


def test_nothing_is_collected_in_a_pause():
    with garbage.paused():
        gone, _much = tie()
        garbage.sweep(whole=True)
        assert gone() is not None
        assert not gc.isenabled()
    garbage.sweep(whole=False)
    assert gone() is None


def test_what_is_old_is_collected_only_by_a_whole_sweep():
    knot = Knot()
    gone = weakref.ref(knot)
    gc.collect()  # it is old now
    del knot
    for _number in range(gc.get_threshold()[2] + 1):
        gc.collect(1)
    garbage.sweep(whole=False)
    assert gone() is not None
    garbage.sweep(whole=True)
    assert gone() is None


def test_the_interpreter_goes_on_collecting_after_a_pause():
    gc.enable()
    with garbage.paused():
        assert not gc.isenabled()
    assert gc.isenabled()
