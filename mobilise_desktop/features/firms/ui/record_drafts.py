"""Keeps what is being typed every three seconds, so that a crash costs no more than that."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

EVERY_MS = 3000
NEW_FIRM = RowId("new")
"""Stands for the firm in the drafts of one that is only about to be added."""

_TABLE = "firm"


@dataclass(frozen=True, slots=True)
class Left:
    """What was typed and not saved when the program ended: where in the record, what, and when (UTC)."""

    firm_id: RowId
    place: str
    value: Any
    at_utc: str

    @property
    def table(self) -> str:
        """The table of the row it was typed for."""
        return self.place.split("/")[0]

    @property
    def row_id(self) -> RowId:
        """The row it was typed for; one that is only about to be added has an id already."""
        return RowId(self.place.split("/")[1])

    @property
    def field(self) -> str:
        """The field it was typed into."""
        return self.place.split("/")[2]


class Drafts(QObject):
    """The unfinished texts of this user's records; a place is "table/row id/field".

    `loaded` when the ones that an earlier run left are known.
    """

    loaded = Signal()

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._typed: dict[tuple[RowId, str], str] = {}
        self._kept: set[tuple[RowId, str]] = set()
        self._left: list[Left] = []
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.keep)
        self._submit(_read, self._take)

    def note(self, firm_id: RowId, place: str, value: Any) -> None:
        """Something was typed; it is kept soon."""
        self._typed[firm_id, place] = json.dumps(value, ensure_ascii=False)
        if not self._clock.isActive():
            self._clock.start()

    def forget(self, firm_id: RowId, place: str) -> None:
        """It was saved, or is not wanted."""
        self._typed.pop((firm_id, place), None)
        self._left = [one for one in self._left if (one.firm_id, one.place) != (firm_id, place)]
        if (firm_id, place) in self._kept:
            self._kept.discard((firm_id, place))
            self._submit(lambda drafts, store: drafts.drop(store, _TABLE, firm_id, place))

    def offered(self, left: Left) -> None:
        """It stands in its field again; it is kept until it is saved."""
        self._left = [one for one in self._left if one is not left]

    def of(self, firm_id: RowId) -> list[Left]:
        """What an earlier run left of a firm, newest first."""
        return [one for one in self._left if one.firm_id == firm_id]

    def firms(self) -> list[RowId]:
        """The firms of which an earlier run left something, the latest first."""
        return list(dict.fromkeys(one.firm_id for one in self._left))

    def keep(self) -> None:
        """Write down what was typed since the last time."""
        typed, self._typed = self._typed, {}
        self._kept |= typed.keys()

        def write(drafts: Any, store: "Store") -> None:
            for (firm_id, place), value in typed.items():
                drafts.keep(store, _TABLE, firm_id, place, value)

        if typed:
            self._submit(write)

    def _take(self, found: list[Left]) -> None:
        self._left = found
        self._kept |= {(one.firm_id, one.place) for one in found}
        self.loaded.emit()

    def _submit(
        self, work: Callable[[Any, "Store"], Any], done: Callable[[Any], object] = lambda _none: None
    ) -> None:
        give_store = self._context.store

        def run() -> Any:
            from mobilise_desktop.storage import drafts  # noqa: PLC0415  loads SQLAlchemy

            return work(drafts, give_store())

        self._context.jobs.submit(WRITE, run, done)


def _read(drafts: Any, store: "Store") -> list[Left]:
    reader = store.reader()
    try:
        found = drafts.fetch(reader, store.actor.who)
    finally:
        reader.close()
    return [
        Left(one.row_id, one.field, json.loads(one.value), one.at_utc) for one in found if one.table == _TABLE
    ]
