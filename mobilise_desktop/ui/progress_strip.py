"""Long work at the foot of the window: what, how many of how many, the time left, Cancel."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy

from mobilise_desktop.core.formats import number
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.labels import CutLabel, PlainLabel
from mobilise_desktop.ui.measures import XS, L, M
from mobilise_desktop.ui.refresh import tr

_SURE_AFTER_S = 2.0
_MINUTE = 60


class ProgressStrip(QFrame):
    """Hidden until `begin`; `advance` fits as the progress callback of a job."""

    def __init__(self, cancel: Callable[[], Any] | None = None) -> None:
        super().__init__()
        self.setProperty("look", "strip")
        self._cancel = cancel
        self._began_at = 0.0
        self.what, self.count, self.left = (
            CutLabel(),
            PlainLabel(look="secondary"),
            PlainLabel(look="secondary"),
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tr(self.bar.setAccessibleName, N_("Progress"))
        self.button = Button(N_("Cancel"), self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, XS, L, XS)
        row.setSpacing(M)
        row.addWidget(self.what)
        row.addWidget(self.bar, 1)
        row.addWidget(self.count)
        row.addWidget(self.left)
        row.addWidget(self.button)
        self.hide()

    def begin(self, what: str, cancel: Callable[[], Any] | None = None) -> None:
        """Show that `what` ("Importing members.csv") is under way; without `cancel` it can't be ended."""
        self._cancel = cancel
        self._began_at = monotonic()
        self.what.setText(what)
        self.count.setText("")
        self.left.setText("")
        self.bar.setRange(0, 0)
        self.button.setVisible(cancel is not None)
        self.button.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """`done` of `total` are done; `total` 0 when nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            # Translators: progress, as in "1,200 of 100,000"
            self.count.setText(_("{done} of {total}").format(done=number(done), total=number(total)))
            self.left.setText(time_left(monotonic() - self._began_at, done, total))

    def end(self) -> None:
        """The work is over."""
        self._cancel = None
        self.hide()

    def _stop(self) -> None:
        self.button.setEnabled(False)
        self.what.setText(_("Stopping…"))
        if self._cancel is not None:
            self._cancel()


def time_left(passed_s: float, done: int, total: int) -> str:
    """How long it will still take, in words; "" as long as nobody can know."""
    if not done or passed_s < _SURE_AFTER_S or done >= total:
        return ""
    seconds = passed_s / done * (total - done)
    if seconds < _MINUTE:
        rounded = max(round(seconds / 5) * 5, 5)
        return ngettext("about {n} second left", "about {n} seconds left", rounded).format(n=rounded)
    minutes = round(seconds / _MINUTE)
    return ngettext("about {n} minute left", "about {n} minutes left", minutes).format(n=minutes)
