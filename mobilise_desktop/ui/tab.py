"""What a tab or a page needs from the program, and what the program needs from it.

A feature declares `TAB = TabSpec(…)` (and `PAGES = (PageSpec(…),)` for views opened from the menu)
in its `ui/tab.py`; the window knows none of them by name.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.bus import Changes
from mobilise_desktop.ui.jobs import LONG, WRITE, Jobs, Stopped, Task

T = TypeVar("T")


class Language(Protocol):
    """The language of the program: its code, how to change it, and when it has changed."""

    @property
    def code(self) -> str:
        """The present language ("de")."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Told after all texts are renewed."""
        ...

    def use(self, code: str) -> None:
        """Speak `code` from now on."""
        ...


class Settings(Protocol):
    """The user's own choices on this machine, kept by name."""

    def get(self, key: str, default: Any = None) -> Any:
        """The value kept under `key` (anything JSON can hold)."""
        ...

    def put(self, key: str, value: Any) -> None:
        """Keep `value` under `key` from now on."""
        ...


class Navigator(Protocol):
    """The ways from one place of the window to another."""

    def show_tab(self, key: str) -> QWidget:
        """Bring a tab to the front; the widget its feature made."""
        ...

    def open_page(self, key: str, **arguments: Any) -> QWidget:
        """Open a page inside the frame, with a way back; `arguments` go to its `create`."""
        ...

    def go_back(self) -> None:
        """Leave the page for where one came from."""
        ...


class Strip(Protocol):
    """The line of one long work."""

    def advance(self, done: int, total: int) -> None:
        """So many of so many are done."""
        ...

    def end(self) -> None:
        """The work is over."""
        ...


class Notices(Protocol):
    """The ways to tell something without a dialog."""

    def begin_work(self, what: str, cancel: Callable[[], object] | None = None) -> Strip:
        """Show at the foot that `what` is under way, with a way to end it, until the line's `end`."""
        ...

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """A line at the bottom for 8 s, with a button ("Undo") when `act` is given."""
        ...

    def status(self, text: str) -> None:
        """The line at the foot of the window: what the present list holds."""
        ...

    def error(self, error: Exception) -> None:
        """Show an error in the way of its kind."""
        ...


class TabContext(NamedTuple):
    """The services handed to every tab and page.

    `store` and `reader` are functions that give the open store and a reader for pages of lists;
    what they give is the feature's business (`storage`). `changes` tells of every commit; `undo`
    takes back the last action; `restore` closes the window, puts a backup in place and opens it again.
    """

    store: Callable[[], Any]
    reader: Callable[[], Any]
    jobs: Jobs
    language: Language
    settings: Settings
    navigator: Navigator
    notices: Notices
    changes: Changes
    undo: Callable[[], object]
    restore: Callable[[Path], object] = lambda _backup: None

    def work_long(
        self,
        what: str,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Callable[[], object] = lambda: None,
        lane: str = LONG,
    ) -> None:
        """Read or write much beside everything else; `what` stands at the foot of the window, with Cancel.

        `failed` is told of a cancel, too.
        """

        def stop() -> None:
            job.stop()

        strip = self.notices.begin_work(what, stop)

        def end(value: T) -> None:
            strip.end()
            done(value)

        def fail(error: Exception) -> None:
            strip.end()
            failed()
            if not isinstance(error, Stopped):
                self.notices.error(error)

        job = self.jobs.submit(lane, work, end, fail, strip.advance)

    def act(self, work: Callable[[], object], told: str) -> None:
        """Do something in the thread that writes, and say so with a way back."""
        self.jobs.submit(
            WRITE, work, lambda _none: self.notices.say(told, _("Undo"), self.undo), self.notices.error
        )


class TabSpec(NamedTuple):
    """One tab of the window: its word (marked by `N_`), icon, place in the row, and how it is made."""

    key: str
    title: str
    icon: str
    order: int
    create: Callable[[TabContext], QWidget]


class PageSpec(NamedTuple):
    """One page that opens inside the frame; `order` is its place in the menu, None keeps it out.

    Equal tens stand together in the menu: 10, 11, then a line, 20, …
    """

    key: str
    title: str
    icon: str
    create: Callable[..., QWidget]
    order: int | None = None
