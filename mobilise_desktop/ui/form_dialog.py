"""A few fields in a dialog, with one button that does something with them; nothing is done before."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.errors import MobiliseError, StaleRowError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.field import ERROR, Field
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L
from mobilise_desktop.ui.saving_dialog import SavingDialog
from mobilise_desktop.ui.scroll_pane import ScrollPane

_WIDTH = 520
_ABOVE = 48
_RING = 3
"""What the frame of the focus needs above the first field and below the last."""
Values = Mapping[str, Any]
Check = Callable[[Values], Mapping[str, str]]
"""What is wrong with the values, in words by field; nothing when all is well."""


def _fine(_values: Values) -> Mapping[str, str]:
    return {}


class FormDialog(SavingDialog):
    """`title`, `text` and `verb` are marked by `N_`; `values` once its button was pressed."""

    def __init__(  # noqa: PLR0913  each is a word of the dialog
        self, parent: QWidget, title: str, fields: Mapping[str, Field], verb: str, *, text: str = "",
        check: Check = _fine,
    ) -> None:  # fmt: skip
        super().__init__(parent, verb)
        self.fields, self._check = dict(fields), check
        self.values: dict[str, Any] = {}
        self._blamed: Mapping[str, str] = {}
        self.setWindowTitle(_(title))
        self.form = FormGrid(*fields.values())
        for field in fields.values():
            field.edited.connect(lambda _value, field=field: self._forgive(field))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        head = PlainLabel(_(title), "head", wrap=True)
        head.setMinimumWidth(theme.px(_WIDTH))
        column.addWidget(head)
        if text:
            column.addWidget(PlainLabel(_(text), "secondary", wrap=True))
        self.form.setContentsMargins(0, _RING, 0, _RING)
        self._pane = ScrollPane(self.form)
        column.addWidget(self._pane, 1)
        column.addLayout(self.foot())
        next(iter(fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    @override
    def blame(self, error: MobiliseError) -> None:
        """Say why nothing was written, beside the fields that somebody else has changed meanwhile."""
        stale = error.mine if isinstance(error, StaleRowError) else ()
        named = [name for name in stale if name in self.fields and not self.fields[name].isHidden()]
        self._blamed = dict.fromkeys(named, str(error))
        for name in named:
            self.fields[name].set_message(ERROR, str(error))
        if named:
            self.fields[named[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self.fit)
        else:
            self.tell(str(error))

    @override
    def fit(self) -> None:
        """Be as high as the fields need; Qt stops at two thirds of the screen, and hides the last ones."""
        column = self._column
        needed = self.form.heightForWidth(self.width() - 2 * XL)
        room = self.screen().availableGeometry().height() - _ABOVE
        others = column.totalHeightForWidth(self.width()) - self._pane.sizeHint().height()
        self.resize(self.width(), min(max(needed, 1) + others, room))

    @override
    def _try(self) -> None:
        """Save the values if nothing is wrong with them; else say what is, beside the field."""
        for name in self._blamed:  # what was wrong may have been mended in another field
            self.fields[name].set_message("")
        self.form.commit()
        for field in self.fields.values():
            if field.isHidden():  # what nobody sees can't be mended
                field.set_message("")
        if self.form.first_error() is None:
            self.values = {name: field.value() for name, field in self.fields.items()}
            self._blamed = self._check(self.values)
            for name, words in self._blamed.items():
                self.fields[name].set_message(ERROR, words)
        wrong = self.form.first_error()
        if wrong is None:
            self.save(self.values)
        else:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forgive(self, field: Field) -> None:
        if field.level() == ERROR:
            field.set_message("")

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)
