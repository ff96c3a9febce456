"""Undo and redo of whole transactions, from the journal: they work after a restart too."""

import json
from dataclasses import dataclass
from threading import get_ident

from sqlalchemy import Table, select, update

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.journal import CHANGE, TXN
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Edit, Work

STEPS = 100
UNDO, REDO = N_("Undo: {what}"), N_("Redo: {what}")


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the undo menu."""

    txn: RowId
    label: Label


class UndoStack:
    """What the user can take back, newest last, and what can be done again.

    Seeded from the journal: the latest transactions of this user on this computer.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._undo = _still_said(store, _latest(store))
        self._redo: list[Step] = []
        self._going = 0
        store.subscribe(self._push)

    @property
    def next_undo(self) -> Step | None:
        """What Undo would take back."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> Step | None:
        """What Redo would do again."""
        return self._redo[-1] if self._redo else None

    def undo(self) -> Step:
        """Take back the last action and return it.

        Raises:
            UserError: there is none, or a record was changed since by somebody else; then the action
                leaves the menu, so that earlier ones can still be taken back.
        """
        return self._go(self._undo, self._redo, "undo")

    def redo(self) -> Step:
        """Do again what was taken back last, and return it."""
        return self._go(self._redo, self._undo, "redo")

    def _go(self, source: list[Step], other: list[Step], kind: str) -> Step:
        if not source:
            raise UserError(
                _("There is nothing to take back.") if kind == "undo" else _("There is nothing to redo.")
            )
        step = source[-1]
        self._going = get_ident()
        try:
            other.append(Step(take_back(self._store, step, kind), step.label))
        except UserError:
            source.remove(step)
            raise
        finally:
            self._going = 0
        source.remove(step)
        return step

    def _push(self, done: ChangeSet) -> None:
        if not done.is_undoable:  # an erasure took away what some steps had done
            self._undo = _still_said(self._store, self._undo)
            self._redo = _still_said(self._store, self._redo)
            return
        if self._going == get_ident():
            return
        self._undo.append(Step(done.id, done.label))
        del self._undo[:-STEPS]
        self._redo.clear()


def _still_said(store: Store, steps: list[Step]) -> list[Step]:
    """The steps of which the journal still says something: of the erased it says nothing any more.

    They are called what the journal calls them now: an erasure takes names out of their labels too.
    """
    known = [step.txn for step in steps]
    with store.maintain() as connection:
        said = set(connection.scalars(select(CHANGE.c.txn_id).where(CHANGE.c.txn_id.in_(known))))
        said |= set(connection.scalars(select(TXN.c.id).where(TXN.c.id.in_(known) & (TXN.c.counts != "{}"))))
        rows = connection.execute(select(TXN.c.id, TXN.c.label).where(TXN.c.id.in_(said))).all()
    labels = {txn: _action(Label.load(label)) for txn, label in rows}
    return [Step(step.txn, labels[step.txn]) for step in steps if step.txn in labels]


def take_back(store: Store, step: Step, kind: str = "undo") -> RowId:
    """Write the inverse of a transaction as a transaction of its own, and return its id.

    Raises:
        UserError: a value is no longer the one that the transaction wrote; nothing is changed.
    """
    label = Label(UNDO if kind == "undo" else REDO, {"what": step.label})
    try:
        with store.write(label, kind=kind, of=step.txn) as work:
            _claim(work, step)
            _invert(work, step.txn, of_undo=kind == "redo")
            if work.is_empty:
                raise _done_already(step)
            return work.txn
    except StaleRowError as error:
        raise UserError(
            _("“{what}” can’t be taken back: {who} has changed the same record since.").format(
                what=step.label.text(), who=error.who
            )
        ) from error


def _claim(work: Work, step: Step) -> None:
    """Mark a transaction as taken back; another window of the same user may have been first."""
    mine = update(TXN).where((TXN.c.id == step.txn) & TXN.c.taken_back_by.is_(None))
    if not work.connection.execute(mine.values(taken_back_by=work.txn)).rowcount:
        raise _done_already(step)


def _done_already(step: Step) -> UserError:
    return UserError(_("“{what}” has been taken back already.").format(what=step.label.text()))


def _invert(work: Work, txn: RowId, *, of_undo: bool) -> None:
    """Backwards: rows are inserted before they are changed, so an undo ends with what was only counted."""
    for inverse in (_invert_counts, _invert_listed) if of_undo else (_invert_listed, _invert_counts):
        inverse(work, txn)


def _invert_listed(work: Work, txn: RowId) -> None:
    rows = work.connection.execute(
        select(CHANGE).where(CHANGE.c.txn_id == txn).order_by(CHANGE.c.id.desc())
    ).all()
    edits: list[tuple[Table, Edit]] = []
    for row in rows:
        table = METADATA.tables[row.table_name]
        if row.op == "update":
            pairs = json.loads(row.fields)
            before, after = {k: v[1] for k, v in pairs.items()}, {k: v[0] for k, v in pairs.items()}
            edits.append((table, Edit(RowId(row.row_id), before, after)))
        elif row.op == "delete":
            work.restore(table, RowId(row.row_id))
        else:
            work.delete(table, RowId(row.row_id))
    _write_edits(work, edits)


def _invert_counts(work: Work, txn: RowId) -> None:
    counts = json.loads(work.connection.scalar(select(TXN.c.counts).where(TXN.c.id == txn)) or "{}")
    for name, what in counts.items():
        _invert_counted(work, METADATA.tables[name], txn, what)


def _write_edits(work: Work, edits: list[tuple[Table, Edit]]) -> None:
    """Many at a time, but never the same row twice at once: each edit expects what the one before wrote."""
    run: dict[RowId, Edit] = {}
    for i, (table, edit) in enumerate(edits):
        run[edit.row_id] = edit
        following = edits[i + 1] if i + 1 < len(edits) else None
        if following is None or following[0] is not table or following[1].row_id in run:
            work.update_many(table, list(run.values()))
            run = {}


def _invert_counted(work: Work, table: Table, txn: RowId, what: dict[str, str]) -> None:
    root = what.get("root", txn)
    if "inserted" in what or "restored" in what:
        work.delete_created(table, root)
    if "deleted" in what:
        work.restore_deleted(table, txn, root)


def _latest(store: Store) -> list[Step]:
    mine = (TXN.c.who == store.actor.who) & (TXN.c.host == store.actor.host)
    query = (
        select(TXN.c.id, TXN.c.label)
        .where(mine & TXN.c.taken_back_by.is_(None) & TXN.c.kind.in_(("do", "redo")))
        .order_by(TXN.c.id.desc())
        .limit(STEPS)
    )
    with store.maintain() as connection:
        found = [Step(RowId(row.id), _action(Label.load(row.label))) for row in connection.execute(query)]
    return found[::-1]


def _action(label: Label) -> Label:
    """What was done: "Redo: Change phone" is taken back as "Change phone"."""
    what = label.params.get("what")
    return what if isinstance(what, Label) and label.msgid in (UNDO, REDO) else label
