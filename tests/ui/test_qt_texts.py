import gettext

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from mobilise_desktop.core import i18n
from mobilise_desktop.ui.qt_strings import QT_STRINGS
from mobilise_desktop.ui.qt_texts import QtTexts


@pytest.fixture
def texts(qapp):
    made = QtTexts()
    qapp.installTranslator(made)

    def speak(code):
        i18n.use(code)
        made.speak(code)

    yield speak
    i18n.use("en")
    qapp.removeTranslator(made)


def say(context, text):
    return QCoreApplication.translate(context, text)


def test_texts_we_have_none_of_come_from_qt(texts):
    texts("de")
    assert say("QColorDialog", "&Red:") == "&Rot:"


def test_ours_come_before_those_of_qt(texts, monkeypatch):
    class Ours(gettext.NullTranslations):
        def gettext(self, message):
            return {"Cancel": "Utzi", "&Copy": "&Kopiatu"}.get(message, message)

    monkeypatch.setattr(i18n, "_catalogue", lambda code: Ours())
    texts("eu")
    assert say("QPlatformTheme", "Cancel") == "Utzi"
    assert say("QLineEdit", "&Copy") == "&Kopiatu"


def test_a_text_nobody_has_stays_english(texts):
    texts("et")
    assert say("QColorDialog", "&Red:") == "&Red:"
    texts("en")
    assert say("QPlatformTheme", "Cancel") == "Cancel"


def test_buttons_and_menus_of_qt_follow(texts, qtbot):
    texts("xx")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    line = QLineEdit()
    qtbot.addWidget(box)
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    qtbot.addWidget(menu)
    words = [button.text() for button in box.buttons()]
    words += [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(words) >= 8
    assert all(word.startswith("⟦") for word in words)


def test_our_list_has_the_texts_as_qt_writes_them():
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    contexts = (
        "QPlatformTheme",
        "QWizard",
        "QMessageBox",
        "QErrorMessage",
        "QWidgetTextControl",
        "QLineEdit",
        "QAbstractSpinBox",
        "QFileDialog",
        "QFileSystemModel",
        "QDialog",
        "QTabBar",
        "QMdiSubWindow",
        "QShortcut",
        "QPrintDialog",
    )
    unknown = [text for text in QT_STRINGS if not any(german.translate(c, text) for c in contexts)]
    assert unknown == []
    assert len(QT_STRINGS) > 100
