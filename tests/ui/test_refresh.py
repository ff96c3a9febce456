import gc
import weakref

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui.refresh import TEXTS, retranslated, tr


def test_texts_follow_the_language(qtbot, speak):
    label, action = QLabel(), QAction()
    qtbot.addWidget(label)
    tr(label.setText, N_("Cancel"))
    tr(action.setText, N_("Undo"))
    assert (label.text(), action.text()) == ("Cancel", "Undo")
    speak("xx")
    assert label.text().startswith("⟦")
    assert action.text().startswith("⟦")


def test_values_that_can_be_called_are_asked_each_time(qtbot, speak):
    label, count = QLabel(), [1]
    qtbot.addWidget(label)
    tr(label.setText, N_("{n} of many"), n=lambda: count[0])
    count[0] = 2
    speak("xx")
    assert "2" in label.text()


def test_a_later_text_takes_the_place_of_an_earlier_one(qtbot, speak):
    label = QLabel()
    qtbot.addWidget(label)
    tr(label.setText, N_("Cancel"))
    tr(label.setText, N_("Undo"))
    speak("en")
    assert label.text() == "Undo"


def test_a_method_of_several_texts_runs_again(qtbot, speak):
    class Pair(QPushButton):
        def retranslate(self):
            self.setText(_("Undo"))
            self.setToolTip(_("Cancel"))

    pair = Pair()
    qtbot.addWidget(pair)
    retranslated(pair.retranslate)
    speak("xx")
    assert pair.text().startswith("⟦")
    assert pair.toolTip().startswith("⟦")


def test_widgets_that_are_gone_are_forgotten(qapp):
    label = QLabel()
    tr(label.setText, N_("Cancel"))
    seen = weakref.ref(label)
    assert label in TEXTS._acts
    del label
    gc.collect()
    assert seen() is None
