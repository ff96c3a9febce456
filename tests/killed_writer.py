"""A program to be killed: loads everything once, then writes in a child process for each path it is told.

Says "pid N", then one line a commit: the transaction and how many rows came with it; "gone" when killed.
"""

import itertools
import os
import random
import sys
from pathlib import Path

from mobilise_desktop import composition
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack
from stores import LABEL, firm_values


def write_for_ever(path):
    store = composition.make_store(Target(path), "anna", "desk-1", "BVMW")
    undo, chance = UndoStack(store), random.Random(os.getpid())  # noqa: S311  no secret
    store.subscribe(lambda done: os.write(1, f"{done.id}\n".encode()))
    for n in itertools.count():
        with store.write(LABEL) as work:
            names = [f"Firm {n} {i}" for i in range(chance.randrange(1, 60))]
            rows = [(new_id(), *firm_values(name).values()) for name in names]
            work.insert_many(FIRM, ("id", *firm_values()), rows)
            for row in rows[:5]:
                work.update(FIRM, row[0], {"trade_name": "x" * 2000})
        if n % 3 == 0:
            undo.undo()
        if n % 6 == 0:
            undo.redo()


for line in sys.stdin:
    child = os.fork()
    if child == 0:
        write_for_ever(Path(line.strip()))
    os.write(1, f"pid {child}\n".encode())
    os.waitpid(child, 0)
    os.write(1, b"gone\n")
