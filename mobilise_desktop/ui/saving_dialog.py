"""A dialog that closes only when what it holds is written."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import Failed
from mobilise_desktop.ui.measures import L, S
from mobilise_desktop.ui.messages import show_error

Saver = Callable[[Any, Callable[[Any], object], Failed], object]
"""Writes values in another thread, and then calls one of two: what came of it, or why nothing did."""


class SavingDialog(QDialog):
    """Whatever is refused, nothing that was entered is lost.

    Without a `saver` it closes at once; `written` is what came of the writing, `was_refused` that it failed.
    """

    def __init__(self, parent: QWidget, verb: str, icon: str = "") -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self.saver: Saver | None = None
        self.written: Any = None
        self.was_refused = False
        self._is_saving = False
        self._still: list[QWidget] = []
        self._focused: QWidget | None = None
        self.banner = Banner("bad")
        self.banner.hide()
        self.do_button = PrimaryButton(verb, self._try, icon=icon)
        self.do_button.setDefault(True)
        self.cancel_button = Button(N_("Cancel"), self.reject)

    def save(self, values: Any) -> None:
        """Have the values written, then close."""
        self.banner.hide()
        if self.saver is None:
            self.accept()
            return
        self._set_saving(is_saving=True)
        self.saver(values, self._saved, self._refused)

    def tell(self, text: str) -> None:
        """Say above the buttons why it can't be done."""
        self.banner.words.setText(text)
        self.banner.setAccessibleName(text)
        self.banner.show()
        QTimer.singleShot(0, self, self.fit)

    def blame(self, error: MobiliseError) -> None:
        """Say why nothing was written."""
        self.tell(str(error))

    def fit(self) -> None:
        """Be as high as everything needs."""

    @override
    @guarded
    def reject(self) -> None:
        if not self._is_saving:  # it is too late
            super().reject()

    def foot(self, *others: QWidget) -> QVBoxLayout:
        """The buttons, `others` at the left, and above them what is told."""
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        for other in others:
            buttons.addWidget(other)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.do_button)
        foot = QVBoxLayout()
        foot.setSpacing(L)
        foot.addWidget(self.banner)
        foot.addLayout(buttons)
        return foot

    # -- inside ----------------------------------------------------------------------------------

    def _try(self) -> None:
        """The button was pressed."""
        raise NotImplementedError

    def _saved(self, written: Any) -> None:
        if not isValid(self):  # its window is gone; what it held is written
            return
        self._set_saving(is_saving=False)
        self.written = written
        self.accept()

    def _refused(self, error: Exception) -> None:
        if not isValid(self):
            raise error
        self._set_saving(is_saving=False)
        self.was_refused = True
        if isinstance(error, MobiliseError):
            self.blame(error)
        else:
            show_error(self, error)

    def _set_saving(self, *, is_saving: bool) -> None:
        """While it is written nothing can be typed that would not be."""
        if is_saving:
            self._focused = self.focusWidget()
            children = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            self._still = [one for one in children if one.isEnabledTo(self)]
        self._is_saving = is_saving
        for one in self._still:
            one.setEnabled(not is_saving)
        if not is_saving and self._focused is not None and isValid(self._focused):
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
