"""The sites, contacts and notes of a firm: cards to read, each of which opens into a form."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.ui.record_binding import Values
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, IconButton, add_action
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.focus_ring import RINGED
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.measures import TARGET, XS, L, M, S
from mobilise_desktop.ui.wrap_label import WrapLabel

_TOP = Qt.AlignmentFlag.AlignTop
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_ICON = 14


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card: text, with an icon before it."""

    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: a title, chips (text, tone, icon), lines, a remark; `look` is that of the title."""

    title: str
    chips: Sequence[tuple[str, str, str]] = ()
    lines: Sequence[Line] = ()
    remark: str = ""
    look: str = "head"


@dataclass(frozen=True, slots=True)
class CardAct:
    """Something to do with a card: icon, name (marked by `N_`), and what it does."""

    icon: str
    name: str
    act: Callable[[], object]
    in_sight: bool = field(default=False)
    """Whether it has a button of its own; the others are in the menu."""


class Card(QFrame):
    """One site, contact or note. Enter, F2 or a double click opens the form, Esc or "Done" closes it.

    `changed(Card, Binding, change, expected)` and `typed(Card, Binding)` come from the form;
    `is_new` as long as nothing of it was ever written, `is_awaited` until the database shows it.
    """

    changed = Signal(object, object, object, object)
    typed = Signal(object, object)
    removal_wanted = Signal(object)
    closed = Signal(object)
    opened = Signal()
    rebuilt = Signal()

    def __init__(self, row_id: RowId, values: Values, country: str) -> None:
        super().__init__()
        self.row_id, self.values, self.country = row_id, values, country
        self.is_new = self.is_awaited = False
        self.form: RowForm | None = None
        self._opened: QWidget | None = None
        self.setProperty("look", "card")
        self.setProperty(RINGED, True)  # noqa: FBT003  as Qt has it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._face = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(M, S, S, S)
        self._column.addWidget(self._face)
        self.renew()

    # ------------------------------------------------------------ for kinds of cards

    @abstractmethod
    def face(self) -> Face:
        """What to show of the values."""

    @abstractmethod
    def make_form(self) -> RowForm:
        """A form for the values."""

    def acts(self) -> Sequence[CardAct]:
        """What can be done with it, besides changing and removing it."""
        return ()

    # ------------------------------------------------------------ for the list

    def show_values(self, values: Values, country: str) -> None:
        """Show values from the database; what is being typed stays."""
        same = (self.values, self.country) == (values, country)
        self.values, self.country = values, country
        if self.form is not None:
            self.form.show_row(values)
        if not same:
            self.renew()

    @property
    def is_unknown(self) -> bool:
        """Whether the database does not have it yet, as far as is known."""
        return self.is_new or self.is_awaited

    def is_open(self) -> bool:
        """Whether the form is shown."""
        return self._opened is not None

    def open(self) -> RowForm:
        """Show the form in place of the summary."""
        if self.form is None or self._opened is None:
            self.form = self.make_form()
            self.form.changed.connect(partial(self.changed.emit, self))
            self.form.typed.connect(partial(self.typed.emit, self))
            self.form.show_row(self.values, fresh=True)
            self._opened = self._around(self.form)
            self._column.addWidget(self._opened)
            self._face.hide()
            self._opened.show()
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.opened.emit()
        return self.form

    def edit(self) -> None:
        """Show the form and put the keyboard into its first field."""
        self.open().fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Save what was typed and show the summary again."""
        if self.form is None or self._opened is None:
            return
        told = [field for field in self.form.fields if field.level() == ERROR and not field.is_changed()]
        self.form.commit()
        wrong = self.form.first_error()
        if wrong is not None and wrong not in told:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self._opened.hide()
        self._opened.deleteLater()
        self.form, self._opened = None, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.renew()
        self._face.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit(self)

    def renew(self) -> None:
        """Build the summary from the values, in the present language and look."""
        fresh, face = QWidget(), self.face()
        self._fill(fresh, face)
        old = self._column.replaceWidget(self._face, fresh)
        if old is not None:
            self._face.hide()
            self._face.deleteLater()
        self._face = fresh
        self._face.setVisible(not self.is_open())
        self.rebuilt.emit()
        self.setAccessibleName(
            "; ".join(part for part in (face.title, *(x.text for x in face.lines)) if part)
        )

    # ------------------------------------------------------------ inside

    def _fill(self, holder: QWidget, face: Face) -> None:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addLayout(self._head(face))
        has_icons = any(line.icon for line in face.lines)
        for line in face.lines:
            column.addLayout(_line(line, has_icons=has_icons))
        if face.remark:
            column.addWidget(WrapLabel(face.remark, "caption"))

    def _head(self, face: Face) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(XS)
        flow = FlowLayout()
        title = WrapLabel(face.title, face.look)
        title.setMinimumHeight(theme.px(TARGET))
        flow.addWidget(title)
        for text, tone, icon in face.chips:
            flow.addWidget(Chip(text, tone, icon))
        row.addLayout(flow, 1)
        for act in self.acts():
            if act.in_sight:
                row.addWidget(IconButton(act.icon, act.name, act.act, small=True), 0, _TOP)
        row.addWidget(IconButton("pencil", N_("Edit"), self.edit, small=True), 0, _TOP)
        more = IconButton("ellipsis", N_("More actions"), small=True)
        more.clicked.connect(lambda: self._menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        row.addWidget(more, 0, _TOP)
        return row

    def _around(self, form: RowForm) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, XS, XS, XS)
        column.setSpacing(L)
        column.addWidget(form)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(N_("Done"), self.close_form, icon="check"))
        column.addLayout(foot)
        return holder

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for act in self.acts():
            add_action(menu, act.name, act.act, act.icon)
        if self.acts():
            menu.addSeparator()
        add_action(menu, N_("Edit"), self.edit, "pencil")
        add_action(menu, N_("Remove"), partial(self.removal_wanted.emit, self), "trash-2")
        return menu

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self.close_form()
        elif event.key() in _OPENS and not self.is_open():
            self.edit()
        elif event.key() == Qt.Key.Key_Delete and not self.is_open():
            self.removal_wanted.emit(self)
        else:
            super().keyPressEvent(event)

    @override
    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.is_open():
            self.edit()

    @override
    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.is_open():
            self._menu().popup(event.globalPos())


def _line(line: Line, *, has_icons: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S)
    if has_icons:
        picture = QLabel()
        picture.setFixedWidth(theme.px(_ICON))
        if line.icon:
            picture.setPixmap(pixmap(line.icon, "secondary", _ICON))
        picture.setContentsMargins(0, 2, 0, 0)
        row.addWidget(picture, 0, _TOP)
    row.addWidget(WrapLabel(line.text), 1)
    return row
