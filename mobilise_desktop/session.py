"""An open database, for the window and for the command line: lock, look, bring up to date, read, write."""

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from mobilise_desktop.core import i18n, machine
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.storage import facts, opening
from mobilise_desktop.storage.lock import DatabaseLock
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.target import Target

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store
    from mobilise_desktop.storage.undo import UndoStack


class Session:
    """A database at work. Reading is ready at once; `store` and `undo` load SQLAlchemy when first used.

    Safe to share between threads, but a Reader serves one thread at a time: take one each.
    """

    def __init__(self, target: Target, lock: DatabaseLock | None) -> None:
        self.target = target
        self._lock = lock
        self._making = threading.RLock()
        self._readers: list[Reader] = []
        self._readers_of: dict[str, Reader] = {}
        self._listeners: list[Callable[[ChangeSet], None]] = []
        reader = self.new_reader()
        self.facts = facts.load(reader)
        self.reader = reader

    @property
    def office(self) -> str:
        """The code of the office that works on this database."""
        return self.facts.office

    @property
    def language(self) -> str:
        """The language in use."""
        return i18n.language()

    def new_reader(self) -> Reader:
        """A connection for reading; closed with the session."""
        reader = open_reader(self.target)
        self._readers.append(reader)
        return reader

    def reader_of(self, name: str) -> Reader:
        """The reader of somebody who reads beside others, the same at each call with that name."""
        if name not in self._readers_of:
            self._readers_of[name] = self.new_reader()
        return self._readers_of[name]

    @property
    def store(self) -> "Store":
        """The door for writing."""
        with self._making:
            return self._store

    @property
    def undo(self) -> "UndoStack":
        """What can be taken back."""
        with self._making:
            return self._undo

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> None:
        """Call `listener` after every commit of this session, in the thread that committed."""
        self._listeners.append(listener)

    def last_txn(self) -> str | None:
        """The newest transaction in the database, of whichever program."""
        row = self.reader.one("SELECT max(id) FROM txn")
        return row[0] if row else None

    def concern(self) -> str:
        """What speaks against the place of the file (network drive, cloud folder); "" for nothing."""
        if self.target.path is None:
            return ""
        from mobilise_desktop.storage import location  # noqa: PLC0415  not for the first paint

        found = location.concern(self.target.path)
        return found.text if found else ""

    @cached_property
    def _store(self) -> "Store":
        from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy, off the way to the first paint

        store = composition.make_store(
            self.target, machine.user_name(), machine.computer_name(), self.facts.office
        )
        store.subscribe(self._tell)
        return store

    def _tell(self, done: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(done)

    @cached_property
    def _undo(self) -> "UndoStack":
        from mobilise_desktop.storage.undo import UndoStack  # noqa: PLC0415  loads SQLAlchemy

        return UndoStack(self._store)

    def close(self) -> None:
        """Close every connection and let others open the database."""
        with self._making:
            if "_store" in self.__dict__:
                self._store.close()
        for reader in self._readers:
            reader.close()
        if self._lock is not None:
            self._lock.release()


def open_session(target: Target, seen: opening.Found | None = None) -> Session:
    """Lock the database, bring it up to date if it is older, and open it.

    `seen` is what `opening.examine` has just said of it, if the caller asked already.

    Raises:
        UserError: there is none, or it is of another program or a newer version.
        MachineError: somebody else has it open, or it is damaged or can't be reached.
    """
    lock = None
    if target.path is not None:
        opening.require_ready(seen or opening.examine(target), target)
        lock = DatabaseLock(target.path)
        lock.acquire()
    try:
        found = seen if seen and opening.is_still(target, seen) else opening.examine(target)
        opening.require_ready(found, target)
        if found.state is opening.State.OLDER:
            from mobilise_desktop import composition  # noqa: PLC0415  loads Alembic, only after an update

            composition.bring_up_to_date(target)
        return Session(target, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
