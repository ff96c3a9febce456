"""Cyclic garbage, which a program with a window collects in the thread of the window alone.

A widget that dies in another thread holds a lock of Qt while it waits for Python; the window holds Python
while it waits for that lock, and both wait for ever.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_pauses: list[None] = []


@contextmanager
def paused() -> Iterator[None]:
    """Without collecting, which would look at hundreds of thousands of fresh rows again and again."""
    was_on = gc.isenabled()
    gc.disable()
    _pauses.append(None)
    try:
        yield
    finally:
        _pauses.pop()
        if was_on:
            gc.enable()


def sweep(*, whole: bool) -> None:
    """Collect what the interpreter would by itself; `whole`: what is old too, which takes longest."""
    if _pauses:
        return
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if whole and due[2]:
        gc.collect()
    elif due[1]:
        gc.collect(1)
    elif due[0]:
        gc.collect(0)
