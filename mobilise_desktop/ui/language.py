"""The language of the window: our texts, Qt's own texts and the order of writing, changed while running."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mobilise_desktop.core import i18n
from mobilise_desktop.ui.qt_texts import QtTexts
from mobilise_desktop.ui.refresh import TEXTS
from mobilise_desktop.ui.tab import Settings

_ORDER_MS = 200


class LanguageService(QObject):
    """Speaks one language; `changed` is told after all texts are renewed."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._texts = QtTexts()
        self._speak()
        # What is made later speaks it from the first; told now, it needn't be told to each of those.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        # The languages and countries of QLocale take 4 ms; until then Qt counts and dates as the system does.
        QTimer.singleShot(_ORDER_MS, self, self._order)

    @property
    def code(self) -> str:
        """The present language ("de")."""
        return i18n.language()

    def use(self, code: str) -> None:
        """Speak `code` from now on, and at the next start."""
        if code == self.code:
            return
        i18n.use(code)
        self._settings.put("language", code)
        self._speak()
        self._order()
        TEXTS.run()
        self.changed.emit()

    def _speak(self) -> None:
        self._app.removeTranslator(self._texts)
        self._texts.speak(self.code)
        self._app.installTranslator(self._texts)

    def _order(self) -> None:
        """Qt's own numbers, days and direction of writing."""
        from PySide6.QtCore import QLocale  # noqa: PLC0415  see above

        locale = QLocale("en" if self.code == i18n.PSEUDO else self.code)
        QLocale.setDefault(locale)
        right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
