"""A few fields in a dialog, with one button that does something with them; nothing is done before."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.field import ERROR, Field
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, S
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


class FormDialog(QDialog):
    """`title`, `text` and `verb` are marked by `N_`; `values` after it was accepted."""

    def __init__(  # noqa: PLR0913  each is a word of the dialog
        self, parent: QWidget, title: str, fields: Mapping[str, Field], verb: str, *, text: str = "",
        check: Check = _fine,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self.fields, self._check = dict(fields), check
        self.values: dict[str, Any] = {}
        self._blamed: Mapping[str, str] = {}
        self.setWindowTitle(_(title))
        self.form = FormGrid(*fields.values())
        self.do_button = PrimaryButton(verb, self._try)
        self.do_button.setDefault(True)
        self.cancel_button = Button(N_("Cancel"), self.reject)
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
        column.addLayout(self._foot())
        next(iter(fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.do_button)
        return foot

    @override
    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the fields need; Qt stops at two thirds of the screen, and hides the last ones."""
        column = self._column
        needed = self.form.heightForWidth(self.width() - 2 * XL)
        room = self.screen().availableGeometry().height() - _ABOVE
        others = column.totalHeightForWidth(self.width()) - self._pane.sizeHint().height()
        self.resize(self.width(), min(max(needed, 1) + others, room))

    def _try(self) -> None:
        """Accept the values if nothing is wrong with them; else say what is, beside the field."""
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
            self.accept()
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
