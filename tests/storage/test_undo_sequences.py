import itertools
import shutil

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mobilise_desktop import composition
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.features.firms.model import CONTACT, FIRM, NOTE
from mobilise_desktop.storage.opening import soundness
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack
from mobilise_desktop.storage.work import Edit
from stores import LABEL, firm_values, living

TEXTS = st.sampled_from([None, "", "a", "b", "Őrség", "x" * 300])
FIELDS = ("trade_name", "website", "member_no")
ROW = st.integers(0, 7)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add")),
        st.tuples(st.just("note"), ROW),
        st.tuples(st.just("contact"), ROW),
        st.tuples(st.just("edit"), ROW, st.sampled_from(FIELDS), TEXTS),
        st.tuples(st.just("edit_many"), st.sets(ROW), st.sampled_from(FIELDS), TEXTS),
        st.tuples(st.just("delete"), ROW),
        st.tuples(st.just("restore"), ROW),
        st.tuples(st.just("import"), st.integers(1, 3)),
    ),
    min_size=1,
    max_size=6,
)


class AnySequence(RuleBasedStateMachine):
    """Whatever is done, taken back and done again: each step leads where it led before."""

    numbers = itertools.count()

    def __init__(self, target):
        super().__init__()
        self.target = target
        self.store = composition.make_store(target, f"user {next(self.numbers)}", "desk-1", "BVMW")
        self.undo, self.reader = UndoStack(self.store), self.store.reader()
        self.start = living(self.reader)
        self.before, self.after, self.firms = [], [], []

    @rule(steps=STEPS)
    def do(self, steps):
        before = living(self.reader)
        known = len(self.undo._undo)
        with self.store.write(LABEL) as work:
            for step in steps:
                getattr(self, "_" + step[0])(work, *step[1:])
        if len(self.undo._undo) > known:
            self.before.append(before)
            self.after.clear()

    @precondition(lambda self: self.before)
    @rule()
    def take_back(self):
        self.after.append(living(self.reader))
        self.undo.undo()
        assert living(self.reader) == self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def do_again(self):
        self.before.append(living(self.reader))
        self.undo.redo()
        assert living(self.reader) == self.after.pop()

    @rule()
    def restart(self):
        self.undo = UndoStack(self.store)
        self.after.clear()

    @invariant()
    def the_menu_offers_what_was_done(self):
        assert (len(self.undo._undo), len(self.undo._redo)) == (len(self.before), len(self.after))

    def teardown(self):
        try:
            while self.undo.next_undo:
                self.undo.undo()
            assert living(self.reader) == self.start
            if self.target.path:
                assert soundness(self.target.path) == []
        finally:
            self.reader.close()
            self.store.close()

    def _add(self, work):
        self.firms.append(work.insert(FIRM, firm_values(f"Firm {len(self.firms)}")))

    def _import(self, work, count):
        rows = [(new_id(), *firm_values(f"Imported {n}").values()) for n in range(count)]
        work.insert_many(FIRM, ("id", *firm_values()), rows)
        self.firms += [row[0] for row in rows]

    def _some(self, row):
        return self.firms[row : row + 1]

    def _note(self, work, row):
        for firm in self._some(row):
            work.insert(NOTE, {"firm_id": firm, "text": "a note"})

    def _contact(self, work, row):
        for firm in self._some(row):
            work.insert(CONTACT, {"firm_id": firm, "family_name": "Nagy", "is_main": 1, "active": 1})

    def _edit(self, work, row, field, text):
        for firm in self._some(row):
            work.update(FIRM, firm, {field: text})

    def _edit_many(self, work, rows, field, text):
        work.update_many(FIRM, [Edit(f, {}, {field: text}) for row in sorted(rows) for f in self._some(row)])

    def _delete(self, work, row):
        for firm in self._some(row):
            work.delete(FIRM, firm)

    def _restore(self, work, row):
        for firm in self._some(row):
            work.restore(FIRM, firm)


def profile(share):
    examples = max(5, settings.default.max_examples // share)
    return settings(
        max_examples=examples, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
    )


def test_any_sequence_is_taken_back_to_the_start_on_sqlite(sqlite_template, tmp_path):
    numbers = itertools.count()

    def machine():
        path = tmp_path / f"{next(numbers)}.sqlite"
        shutil.copyfile(sqlite_template, path)
        return AnySequence(Target(path))

    run_state_machine_as_test(machine, settings=profile(2))


@pytest.mark.parametrize("share", [8])
def test_any_sequence_is_taken_back_to_the_start_on_postgresql(postgres_target, share):
    run_state_machine_as_test(lambda: AnySequence(postgres_target), settings=profile(share))
