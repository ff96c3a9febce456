"""Qt's own texts (OK, Cancel, Undo, the file dialog) in the language of the program.

Ours come first, from the program's catalogue: Qt ships nothing for Basque, Estonian and Romanian, and
so "Cancel" is the same word everywhere. What we don't have comes from Qt's catalogue.
"""

from PySide6.QtCore import QLibraryInfo, QTranslator

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.qt_strings import QT_STRINGS


class QtTexts(QTranslator):
    """A translator to install in the application; `speak` says which language."""

    def __init__(self) -> None:
        super().__init__()
        self._qt = QTranslator()
        self._has_qt = False

    def speak(self, code: str) -> None:
        """Take Qt's catalogue of a language, where there is one."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._has_qt = code != "en" and self._qt.load(f"qtbase_{code}", folder)

    @override
    @guarded(safe=False)
    def isEmpty(self) -> bool:
        return False

    @override
    @guarded(safe=None)
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if sourceText in QT_STRINGS:
            ours = _(sourceText)
            if ours != sourceText:
                return ours
        theirs = self._qt.translate(context, sourceText, disambiguation, n) if self._has_qt else ""
        return theirs or sourceText
