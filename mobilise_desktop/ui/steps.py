"""A dialog that leads through a few pages, with the way so far at the left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton, QuietButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import Caption, Heading, PlainLabel, dress
from mobilise_desktop.ui.measures import XL, XS, L, M, S
from mobilise_desktop.ui.refresh import restyled, retranslated, tr

_RING = XS
"""Room round the things of a page, so that the ring of the one with the keyboard is not cut off."""


class StepPage(QWidget):
    """One page: `title` and `hint` are marked by `N_`; put things into `body`."""

    title = ""
    hint = ""
    action = N_("&Next")
    """What the button that leaves this page forwards is called."""

    def __init__(self, dialog: "StepDialog") -> None:
        super().__init__()
        self.dialog = dialog
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self.body.setSpacing(M)

    def enter(self) -> None:
        """Called each time the page comes to the front."""

    def is_complete(self) -> bool:
        """Whether one may go on; call `dialog.renew()` when that changes."""
        return True

    def leave(self) -> bool:
        """Called before going on; False stays here."""
        return True

    def first_focus(self) -> QWidget | None:
        """The widget that gets the keyboard when the page comes."""
        return None


class StepDialog(QDialog):
    """Pages one after the other. `finish` is called by the last one's button; override it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self, "wizard")
        self._title = title
        self.pages: list[StepPage] = []
        self._rail = _StepRail()
        self._heading, self._hint = Heading(), Caption()
        self._stack = QStackedWidget()
        self.cancel_button = QuietButton(N_("Cancel"), self.reject)
        self.back_button = Button(N_("&Back"), self.back)
        self.next_button = PrimaryButton("", self.forward)
        self.next_button.setDefault(True)
        self._arrange()
        self.setMinimumSize(theme.px(720), theme.px(540))

    def set_pages(self, pages: Sequence[StepPage]) -> None:
        """The pages in their order; call once."""
        self.pages = list(pages)
        for page in self.pages:
            self._stack.addWidget(page)
        self._rail.set_steps([page.title for page in self.pages])
        retranslated(self.retranslate)
        self.go_to(0)

    @property
    def place(self) -> int:
        """Which page is in front, from 0."""
        return self._stack.currentIndex()

    @property
    def page(self) -> StepPage:
        """The page in front."""
        return self.pages[self.place]

    def go_to(self, place: int) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentIndex(place)
        self._rail.show_at(place)
        self.page.enter()
        self.retranslate()
        focus = self.page.first_focus()
        (focus or self.next_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def forward(self) -> None:
        """Go on, or finish on the last page."""
        if not self.page.is_complete() or not self.page.leave():
            return
        if self.place + 1 < len(self.pages):
            self.go_to(self.place + 1)
        else:
            self.finish()

    def back(self) -> None:
        """Go back one page."""
        if self.place > 0 and self.back_button.isEnabled():
            self.go_to(self.place - 1)

    def finish(self) -> None:
        """What the last page's button does."""
        self.accept()

    def renew(self) -> None:
        """Look again what may be pressed."""
        if not self.pages:
            return
        self.next_button.setEnabled(self.page.is_complete())
        self.back_button.setEnabled(self.place > 0)

    def retranslate(self) -> None:
        """Show titles and buttons in the present language."""
        if not self.pages:
            return
        self.setWindowTitle(_(self._title))
        self._heading.setText(_(self.page.title))
        self._hint.setText(_(self.page.hint) if self.page.hint else "")
        self._hint.setVisible(bool(self.page.hint))
        self.next_button.setText(_(self.page.action))
        self._rail.show_at(self.place)
        self.renew()

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(XL - _RING, XL, XL - _RING, L)
        right.setSpacing(S)
        for words in (self._heading, self._hint):
            words.setContentsMargins(_RING, 0, _RING, 0)
            right.addWidget(words)
        right.addSpacing(S)
        right.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(_RING, 0, _RING, 0)
        buttons.setSpacing(S)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        right.addSpacing(S)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next_button.isEnabled():
            self.next_button.click()
            return
        super().keyPressEvent(event)


class _StepRail(QFrame):
    """The names of the steps: those done, the present one, those to come."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, XL + S, L, XL)
        self._column.setSpacing(M)
        self._rows: list[tuple[QLabel, PlainLabel]] = []
        self._place = 0
        restyled(self.renew_look)

    def set_steps(self, titles: Sequence[str]) -> None:
        """Show these steps (marked by `N_`)."""
        for title in titles:
            picture, words = QLabel(), PlainLabel(wrap=True)
            tr(words.setText, title)
            row = QHBoxLayout()
            row.setSpacing(S)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self._column.addLayout(row)
            self._rows.append((picture, words))
        self._column.addStretch(1)
        self.renew_look()

    def show_at(self, place: int) -> None:
        """Mark the step `place` as the present one."""
        self._place = place
        self.renew_look()

    def renew_look(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.setFixedWidth(theme.px(200))
        for number, (picture, words) in enumerate(self._rows):
            done, here = number < self._place, number == self._place
            name = "circle-check" if done else "circle-dot" if here else "circle"
            picture.setPixmap(pixmap(name, "good" if done else "accent" if here else "border"))
            dress(words, look="head" if here else "secondary")
