"""Notices as one tab has them: what it says of its list stands at the foot only while it is in front."""

from collections.abc import Callable

from mobilise_desktop.ui.tab import Notices, Strip


class TabNotices:
    """`text` is what the tab said last of its list; `is_shown` tells whether it is in front."""

    def __init__(self, notices: Notices, is_shown: Callable[[], bool]) -> None:
        self._notices, self._is_shown = notices, is_shown
        self.text = ""

    def begin_work(self, what: str, cancel: Callable[[], object] | None = None) -> Strip:
        """Show at the foot of the window that `what` is under way."""
        return self._notices.begin_work(what, cancel)

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """A line at the bottom for 8 s, with a button when `act` is given."""
        self._notices.say(text, action, act)

    def status(self, text: str) -> None:
        """What the list of this tab holds."""
        self.text = text
        if self._is_shown():
            self._notices.status(text)

    def error(self, error: Exception) -> None:
        """Show an error in the way of its kind."""
        self._notices.error(error)
