import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.number_fields import MoneyField, NumberField, RangeField
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.text_fields import NotesField, TextField
from typing_help import type_text

KEY = Qt.Key


def kinds():
    return [Choice("micro", "Micro"), Choice("small", "Small"), Choice("large", "Large")]


CODES = [
    Choice("25.62", "25.62 Machining"),
    Choice("13.20", "13.20 Weaving"),
    Choice("13.30", "13.30 Finishing"),
]


def find(typed):
    return [code for code in CODES if all(word in code.text.casefold() for word in typed.casefold().split())]


def name(key):
    return next((code.text for code in CODES if code.key == key), key)


@pytest.fixture
def show(qtbot):
    """A field beside another place for the keyboard, with what it told."""

    def put(field, value=None):
        holder = FormGrid(field, TextField(N_("Elsewhere")))
        qtbot.addWidget(holder)
        field.set_value(value)
        field.told, field.keys = [], []
        field.committed.connect(field.told.append)
        field.edited.connect(field.keys.append)
        holder.resize(700, 300)
        holder.show()
        qtbot.waitExposed(holder)
        holder.activateWindow()
        field.editor.setFocus()
        qtbot.waitUntil(field.editor.hasFocus)
        field.holder = holder
        field.leave = holder.fields[1].editor.setFocus
        return field

    return put


def test_typing_is_told_at_once_and_committed_on_leaving(show):
    field = show(TextField(N_("Legal name")), "Alt")
    field.line.selectAll()
    type_text(field.line, "Őrségi Işık")
    assert field.keys[-1] == "Őrségi Işık"
    assert field.told == []
    field.leave()
    assert field.told == ["Őrségi Işık"]
    field.editor.setFocus()
    field.leave()
    assert len(field.told) == 1


def test_enter_commits_and_escape_takes_back(show, qtbot):
    field = show(TextField(N_("Legal name")), "Old")
    type_text(field.line, "x")
    qtbot.keyClick(field.line, KEY.Key_Escape)
    assert field.value() == "Old"
    type_text(field.line, " ")
    qtbot.keyClick(field.line, KEY.Key_Return)
    assert field.told == []
    type_text(field.line, "y ")
    qtbot.keyClick(field.line, KEY.Key_Return)
    assert len(field.told) == 1


def test_escape_with_nothing_typed_is_left_to_the_window(qtbot):
    class Window(QWidget):
        got = ()

        def keyPressEvent(self, event):
            self.got = (*self.got, event.key())

    window = Window()
    qtbot.addWidget(window)
    field = TextField(N_("Legal name"))
    field.setParent(window)
    field.set_value("Old")
    window.show()
    qtbot.keyClick(field.line, KEY.Key_Escape)
    assert window.got == (KEY.Key_Escape,)


def test_an_emptied_field_is_none(show):
    field = show(TextField(N_("Legal name")), "Old")
    field.line.clear()
    field.leave()
    assert field.told == [None]


def test_a_new_value_from_outside_tells_nobody(show):
    field = show(TextField(N_("Legal name")), "Old")
    field.set_value("New")
    field.leave()
    assert (field.told, field.keys) == ([], [])


def test_notes_commit_on_leaving_and_grow(show, qtbot):
    field = show(NotesField(N_("Notes")), "one")
    low = field.box.height()
    type_text(field.box, "x")
    field.box.setPlainText("\n".join("123456"))
    assert field.box.height() > low
    field.leave()
    assert field.told == ["1\n2\n3\n4\n5\n6"]
    field.editor.setFocus()
    qtbot.keyClick(field.box, KEY.Key_Tab)
    assert not field.box.hasFocus()


def test_notes_are_as_high_as_their_text_is_at_the_width_they_have(show, qtbot):
    field = show(NotesField(N_("Notes")), " ".join(["Orders are planned without any paper."] * 5))
    form = field.parentWidget()
    for width in (340, 900, 260):
        form.resize(width, 600)
        qtbot.waitUntil(lambda: field.box.verticalScrollBar().maximum() == 0)
    high = field.box.height()
    form.resize(900, 600)
    qtbot.waitUntil(lambda: field.box.height() < high)


def test_a_choice_is_committed_at_once(show, qtbot):
    field = show(ChoiceField(N_("Size"), kinds), "micro")
    qtbot.keyClick(field.box, KEY.Key_Down)
    assert field.value() == "small"
    assert field.told == ["small"]


def test_an_unknown_value_is_kept_and_shown(show):
    field = show(ChoiceField(N_("Size"), kinds), "giant")
    assert field.value() == "giant"
    assert field.box.currentText() == "giant"


def test_choices_are_asked_again_in_another_language(show, speak):
    words = iter([["Small"], ["Klein"], ["Klein"]])
    field = show(ChoiceField(N_("Size"), lambda: [Choice("s", text) for text in next(words)]), "s")
    speak("xx")
    assert field.box.currentText() == "Klein"
    assert field.value() == "s"


def test_the_wheel_over_a_choice_that_is_not_asked_changes_nothing(show, qtbot):
    field = show(ChoiceField(N_("Size"), kinds), "micro")
    field.leave()
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  in the order of Qt
    )
    QApplication.sendEvent(field.box, wheel)
    assert field.value() == "micro"


def test_a_check_box_tells_yes_and_no(show, qtbot):
    field = show(CheckField(N_("Wants the newsletter")), None)
    qtbot.keyClick(field.box, KEY.Key_Space)
    qtbot.keyClick(field.box, KEY.Key_Space)
    assert field.told == [True, False]
    assert field.box.accessibleName() == "Wants the newsletter"


def test_a_code_is_found_by_typing(show, qtbot):
    field = show(PickerField(N_("Activity"), find, name), "25.62")
    assert field.line.text() == "25.62 Machining"
    field.line.selectAll()
    type_text(field.line, "weav")
    qtbot.keyClick(field.line, KEY.Key_Return)
    assert field.told == ["13.20"]
    assert field.line.text() == "13.20 Weaving"


def test_a_code_is_picked_from_the_list(show, qtbot):
    field = show(PickerField(N_("Activity"), find, name), None)
    type_text(field.line, "13")
    popup = field._completer.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    assert field.told == ["13.30"]


def test_what_names_no_code_is_dropped_on_leaving(show):
    field = show(PickerField(N_("Activity"), find, name), "25.62")
    field.line.selectAll()
    type_text(field.line, "zzz")
    field.leave()
    assert field.told == []
    assert field.line.text() == "25.62 Machining"
    field.line.clear()
    field.editor.setFocus()
    field.leave()
    assert field.told == [None]


def test_a_day_is_kept_as_iso_and_steps_with_the_arrows(show, qtbot):
    field = show(DateField(N_("Member since")), "2019-03-31")
    assert field.line.text() == "31/03/2019"
    qtbot.keyClick(field.line, KEY.Key_Up)
    qtbot.keyClick(field.line, KEY.Key_Return)
    assert field.told == ["2019-04-01"]


def test_what_is_no_day_stays_with_a_message(show):
    field = show(DateField(N_("Member since")), "2019-03-31")
    field.line.selectAll()
    type_text(field.line, "31/02/2020")
    field.leave()
    assert field.told == []
    assert field.level() == "error"
    assert field.line.text() == "31/02/2020"
    field.line.setText("1/2/2020")
    field.commit()
    assert field.told == ["2020-02-01"]
    assert field.level() == ""


def test_a_day_is_picked_from_the_calendar(show):
    field = show(DateField(N_("Member since")), "2019-03-31")
    field.open_calendar()
    month = field._calendar.month
    assert month.selectedDate() == QDate(2019, 3, 31)
    month.clicked.emit(QDate(2020, 2, 29))
    assert field.told == ["2020-02-29"]
    assert not field._calendar.isVisible()


def test_a_day_is_written_anew_in_another_language(show, speak):
    field = show(DateField(N_("Member since")), "2019-03-31")
    speak("de")
    assert field.line.text() == "31.03.2019"


def test_numbers_and_money_are_kept_in_their_units(show):
    heads = show(NumberField(N_("Employees")), 1250)
    assert heads.line.text() == "1,250"
    heads.line.setText("1300")
    heads.commit()
    assert heads.told == [1300]
    assert heads.line.text() == "1,300"
    fee = show(MoneyField(N_("Fee")), 1250)
    assert fee.line.text() == "12.50"
    fee.set_currency("JPY", 0)
    assert (fee.line.text(), fee.unit.text()) == ("1,250", "JPY")


def test_a_negative_number_of_employees_is_refused_in_words(show):
    field = show(NumberField(N_("Employees")), 5)
    field.line.setText("-1")
    field.leave()
    assert field.level() == "error"
    assert "1,250" in field.editor.accessibleDescription()


def test_a_range_is_a_pair_and_one_number_counts_for_both(show):
    field = show(RangeField(N_("Employees")), (10, 49))
    assert (field.low.text(), field.high.text()) == ("10", "49")
    field.high.clear()
    field.commit()
    assert field.told == [(10, 10)]
    field.low.setText("60")
    field.high.setText("50")
    field.commit()
    assert field.level() == "error"
    field.low.setText("")
    field.commit()
    assert field.told[-1] == (None, 50)


def test_a_message_is_read_out_with_the_field(show):
    field = show(TextField(N_("E-mail"), N_("Where invitations go")), "x")
    field.set_message("warning", "No domain after the @.")
    assert field.editor.accessibleName() == "E-mail"
    assert "No domain" in field.editor.accessibleDescription()
    assert field.editor.property("level") == "warning"
    field.set_message("")
    assert field.editor.accessibleDescription() == "Where invitations go"


def test_labels_stand_beside_in_wide_forms_and_above_in_narrow_ones(show):
    field = show(TextField(N_("E-mail")), "x")
    form = field.parentWidget()
    assert field.label.y() <= field.editor.mapTo(field, field.editor.rect().topLeft()).y() + 2
    assert field.label.width() < 200
    form.resize(380, 400)
    form.layout().activate()
    field.layout().activate()
    assert field.label.geometry().bottom() <= field.editor.mapTo(field, field.editor.rect().topLeft()).y()


def test_the_first_field_with_an_error_is_known(show):
    field = show(TextField(N_("E-mail")), "x")
    form = field.parentWidget()
    assert form.first_error() is None
    field.set_message("error", "No.")
    assert form.first_error() is field


def test_a_form_knows_its_height_before_it_is_that_wide(show):
    field = show(NotesField(N_("Notes"), N_("What else there is to say")), "x")
    form, rows = field.parentWidget(), field.parentWidget().layout()
    for width in (380, 900, 559, 560):
        height = rows.heightForWidth(width)
        form.resize(width, 600)
        rows.activate()
        last = form.fields[-1].geometry()
        assert last.bottom() + 1 == height


def test_a_form_in_a_scrolled_pane_never_squeezes_its_fields(qtbot):
    fields = [TextField(N_("Legal name"), N_("As in the register")) for _number in range(20)]
    pane = ScrollPane(FormGrid(*fields))
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show()
    pane.resize(400, 300)
    first = fields[0]
    qtbot.waitUntil(lambda: first.line.mapTo(first, QPoint()).y() > first.label.geometry().bottom())
    assert all(field.line.height() >= 28 for field in fields)
