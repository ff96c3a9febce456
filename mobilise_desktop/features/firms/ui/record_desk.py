"""The firm that is being worked on: shown at once as typed, written and read again off the GUI thread.

What was typed and is on its way to the database counts as present until the database says otherwise,
so a value never jumps back while it is saved, and the next edit knows what the last one wrote.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mobilise_desktop.core.changes import Change, ChangeSet
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import checks, derive
from mobilise_desktop.features.firms.details import FirmDetails, Part, details
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

Values = Mapping[str, Any]
Work = Callable[[Any, "Store"], Any]
"""Something to do: gets the module `actions` and the store, in the thread that writes."""

LISTS = {"firm_site": "sites", "contact": "contacts", "firm_note": "notes", "firm_tag": "tags"}
"""The parts of a firm by table, as `FirmDetails` names them."""


@dataclass(frozen=True, slots=True)
class Edit:
    """New values of a row, and what was shown when the edit began; the first field names the edit."""

    table: str
    row_id: RowId
    change: Values
    expected: Values

    @property
    def place(self) -> str:
        """Where it was typed, as drafts name it."""
        return f"{self.table}/{self.row_id}/{next(iter(self.change))}"


@dataclass(frozen=True, slots=True, eq=False)
class _Flight:
    """An edit on its way to the database, with all that it will write."""

    firm_id: RowId
    edit: Edit
    values: Values


class FirmDesk(QObject):
    """Reads and writes one firm. Whoever shows it connects to the signals.

    `shown(FirmDetails | None)` at each change, `saved(place)` after each write, `refused(Edit, Exception)`
    when one failed, a `StaleRowError` among them.
    """

    shown = Signal(object)
    saved = Signal(str)
    refused = Signal(object, object)

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.firm_id: RowId | None = None
        self.details: FirmDetails | None = None
        self._flights: list[_Flight] = []
        self._reading: Job | None = None

    # ------------------------------------------------------------ reading

    def open(self, firm_id: RowId | None) -> None:
        """Take another firm, or none."""
        self.firm_id, self.details = firm_id, None
        self.reload()

    def reload(self) -> None:
        """Read the firm again; an answer still on its way is dropped, as it may be older than a write."""
        if self._reading is not None:
            self._reading.cancel()
        firm_id = self.firm_id
        if firm_id is None:
            return

        def read() -> FirmDetails | None:
            found = details(self.context.reader(), firm_id)
            if found is not None:
                checks.all_of(found)
            return found

        self._reading = self.context.jobs.submit(READ, read, self._take)

    def concerns(self, done: ChangeSet) -> bool:
        """Whether a transaction touched this firm or a part of it."""
        if self.firm_id is None or not done.tables & {"firm", *LISTS}:
            return False
        if done.counts.keys() & {"firm", *LISTS}:
            return True
        own = self._own_ids()
        return any(self._is_own(change, own) for change in done.changes)

    def part(self, table: str, row_id: RowId) -> Part | None:
        """A site, contact, note or tag of the firm as it is shown."""
        parts: tuple[Part, ...] = getattr(self.details, LISTS[table]) if self.details else ()
        return next((part for part in parts if part.id == row_id), None)

    # ------------------------------------------------------------ writing

    def edit(self, edit: Edit) -> None:
        """Write an edit, and show already what it will write."""
        if self.firm_id is None:
            return
        firm_id = edit.row_id if edit.table == "firm" else self.firm_id
        flight = _Flight(firm_id, edit, self._completed(edit))
        self._flights.append(flight)
        if self.details is not None and self.details.id == firm_id:
            self.details = _laid(self.details, flight)
            self.shown.emit(self.details)

        def write(actions: Any, store: "Store") -> None:
            if edit.table == "firm":
                actions.edit_firm(store, edit.row_id, edit.change, edit.expected)
            else:
                actions.edit_part(store, edit.table, edit.row_id, edit.change, edit.expected)

        self._submit(write, partial(self._landed, flight), partial(self._crashed, flight))

    def act(self, work: Work, done: Callable[[Any], object] | None = None) -> None:
        """Do something else to the firm, then read it again."""

        def after(result: Any) -> None:
            self.reload()
            self.saved.emit("")
            if done is not None:
                done(result)

        self._submit(work, after, self._failed)

    def add(self, table: str, values: Values, row_id: RowId) -> None:
        """Add a site, contact, note or tag under an id made before; refused as an edit of it."""
        firm_id, edit = self.firm_id, Edit(table, row_id, values, dict.fromkeys(values))

        def write(actions: Any, store: "Store") -> None:
            actions.add_part(store, table, firm_id, values, row_id)

        def done(_none: Any) -> None:
            self.saved.emit(edit.place)
            self.reload()

        def failed(error: Exception) -> None:
            self.refused.emit(edit, error)

        self._submit(write, done, failed)

    def remove(self, table: str, row_id: RowId, told: str, undo: str) -> None:
        """Put a site, contact, note or tag into the trash, and say so with a way back."""

        def write(actions: Any, store: "Store") -> None:
            actions.remove_part(store, table, row_id)

        self.act(write, lambda _none: self.context.notices.say(told, undo, self.context.undo))

    # ------------------------------------------------------------ inside

    def _submit(
        self, work: Work, done: Callable[[Any], object], failed: Callable[[Exception], object]
    ) -> None:
        give_store = self.context.store

        def run() -> Any:
            from mobilise_desktop.features.firms import actions  # noqa: PLC0415  loads SQLAlchemy

            return work(actions, give_store())

        self.context.jobs.submit(WRITE, run, done, failed)

    def _take(self, found: FirmDetails | None) -> None:
        for flight in self._flights:
            if found is not None and flight.firm_id == found.id:
                found = _laid(found, flight)
        self.details = found
        self.shown.emit(found)

    def _landed(self, flight: _Flight, _changed: Any) -> None:
        self._flights.remove(flight)
        self.saved.emit(flight.edit.place)
        self.reload()

    def _crashed(self, flight: _Flight, error: Exception) -> None:
        self._flights.remove(flight)
        if flight.firm_id != self.firm_id:
            self.context.notices.error(error)
            return
        self.refused.emit(flight.edit, error)
        self.reload()

    def _failed(self, error: Exception) -> None:
        self.context.notices.error(error)
        self.reload()

    def _completed(self, edit: Edit) -> Values:
        """What the write will store: exactly what `actions` makes of the typed values."""
        country = self.details.values["country"] if self.details else ""
        if edit.table == "firm":
            return derive.firm_values(edit.change, self.details.values if self.details else {})
        if edit.table == "contact":
            return derive.contact_values(edit.change, country)
        return edit.change

    def _own_ids(self) -> set[str]:
        found = {str(self.firm_id)}
        for name in LISTS.values():
            found |= {part.id for part in getattr(self.details, name, ())}
        return found

    def _is_own(self, change: Change, own: set[str]) -> bool:
        """A row that came (back) into being without naming its firm may be of this one."""
        if change.row_id in own:
            return True
        return change.before is None and (change.after or {}).get("firm_id", self.firm_id) == self.firm_id


def _laid(firm: FirmDetails, flight: _Flight) -> FirmDetails:
    """The firm with the values of an edit laid over it."""
    edit = flight.edit
    if edit.table == "firm":
        return replace(firm, values={**firm.values, **flight.values})
    name = LISTS[edit.table]
    parts = (
        replace(part, values={**part.values, **flight.values}) if part.id == edit.row_id else part
        for part in getattr(firm, name)
    )
    return replace(firm, **{name: tuple(parts)})  # type: ignore[arg-type]
