"""A line at the foot of the window that says what was done and offers to undo it, for 8 seconds.

It stays while the mouse or the keyboard is on it, is read out by screen readers, and Alt+Z goes to
its button.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QEnterEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, IconButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, XS, L, S
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import retranslated

Text = str | Callable[[], str]
"""A text, or what gives it in the present language."""

SHOWN_MS = 8000
KEY = "Alt+Z"


class _ActButton(Button):
    look = "undo"


class Snackbar(QFrame):
    """One per window, laid over `host`."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("look", "snackbar")
        self._act: Callable[[], Any] | None = None
        self._text: Text = ""
        self.words = PlainLabel(wrap=True)
        self.button = _ActButton("", self._do)
        self._close = IconButton("x", N_("Close this notice"), self.hide, small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(L, XS, S, XS)
        row.setSpacing(S)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._end)
        QShortcut(QKeySequence(KEY), host, self.take_keyboard)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._pause_or_go_on)
        host.installEventFilter(self)
        self.hide()
        retranslated(self.retranslate)

    def say(self, text: Text, action: str = "", act: Callable[[], Any] | None = None) -> None:
        """Show a text and, with `act`, a button named `action`; what was shown before goes."""
        self._act, self._text = act, text
        self.button.setVisible(act is not None)
        self.button.setText(mnemonic_safe(action))
        self.retranslate()
        text = self.words.text()
        spoken = _("{text} Press {key} to reach the button.").format(text=text, key=KEY)
        self._shade()
        self.place()
        self.show()
        self.raise_()
        self._clock.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken if act else text))

    def retranslate(self) -> None:
        """Say the text in the present language, if it knows how."""
        text = self._text if isinstance(self._text, str) else self._text()
        self.words.setText(text)
        self.setAccessibleName(text)
        self.button.setAccessibleDescription(text)
        if not self.isHidden():
            self.place()

    def place(self) -> None:
        """Stand in the middle above the lower edge of the host."""
        host = self.parentWidget()
        if host is None:
            return
        room = host.width() - 2 * XL
        wanted = self.sizeHint().width() - self.words.sizeHint().width() + self._text_width()
        width = max(min(wanted, room, theme.px(640)), min(theme.px(280), room))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((host.width() - width) // 2, host.height() - height - L, width, height)

    def take_keyboard(self) -> None:
        """Put the keyboard on the button, or on the cross where there is none."""
        if not self.isHidden():
            (self.button if self._act else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _text_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.words.text()) + L

    def _do(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _end(self) -> None:
        if self._is_looked_at():
            self._clock.start(SHOWN_MS)
        else:
            self.hide()

    def _is_looked_at(self) -> bool:
        focus = QApplication.focusWidget()
        touched = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        return touched or (focus is not None and self.isAncestorOf(focus))

    def _pause_or_go_on(self) -> None:
        if not self.isHidden():
            self._clock.stop() if self._is_looked_at() else self._clock.start(SHOWN_MS)

    def _shade(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        colour = theme.colour("text" if not theme.colours().dark else "window").lighter(100)
        colour.setAlpha(60 if not theme.colours().dark else 160)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)

    @override
    @guarded(safe=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    @override
    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()

    @override
    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        self._pause_or_go_on()
