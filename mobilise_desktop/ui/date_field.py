"""A day: typed in the way of the language or picked from a calendar; kept as ISO text."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QVBoxLayout

from mobilise_desktop.core.clock import today
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.core.text import one_stop
from mobilise_desktop.ui import theme, typed
from mobilise_desktop.ui.focus_ring import RINGED
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import TARGET
from mobilise_desktop.ui.text_fields import LineEditor, LineField

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
_CHARS, _LONGEST, _EDGES = 14, "0000. 00. 00.", 30


class DateEditor(LineEditor):
    """A line with a day: ↑ and ↓ go by days, Page Up and Page Down by weeks, Alt+↓ opens the calendar."""

    def __init__(self) -> None:
        super().__init__(_CHARS)
        self.add_button("calendar", N_("Open calendar (Alt+↓)"), self.opened.emit)

    @override
    def fit(self) -> None:
        """Wide enough for the longest way to write a day, the Hungarian one, and for its letters."""
        super().fit()
        longest = max(map(self.fontMetrics().horizontalAdvance, (_LONGEST, typed.date_letters())))
        needed = longest + max(theme.px(TARGET), TARGET) + _EDGES
        self.setMaximumWidth(max(self.maximumWidth(), needed))

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if step is None or with_alt or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _step(self, days: int) -> None:
        try:
            iso = typed.read_date(self.text())
        except ValueError:
            return
        moved = date.fromisoformat(iso) + timedelta(days) if iso else today()
        self.setText(typed.date_text(moved.isoformat()))
        self.textEdited.emit(self.text())


class DateField(LineField):
    """A day as ISO text ("2026-11-23"), None when empty."""

    def __init__(self, label: str, help_text: str = "") -> None:
        editor = DateEditor()
        super().__init__(label, help_text, editor)
        self._calendar: CalendarPopup | None = None
        editor.opened.connect(self.open_calendar)
        self._install(editor)

    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
        self._calendar.open_at(self.line.mapToGlobal(QPoint(0, self.line.height() + 4)), self.value())

    def take(self, iso: str) -> None:
        """Take a day from the calendar."""
        self._show(iso)
        self._tell_edited()
        self.commit()
        self.line.setFocus()

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self.line.fit()
        self.line.setPlaceholderText(typed.date_letters())
        if not self.is_changed():
            self._show(self._saved)

    @override
    def _show(self, value: str | None) -> None:
        self.line.setText(typed.date_text(value))

    @override
    def _read(self) -> str | None:
        return typed.read_date(self.line.text())

    @override
    def _misread(self) -> str:
        return one_stop(_("Please enter a date, such as {example}.").format(example=_date_example()))


class CalendarPopup(QFrame):
    """A month to pick a day from; opened by the field it belongs to."""

    def __init__(self, field: DateField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setProperty("look", "popup")
        self.month = QCalendarWidget()
        self.month.setGridVisible(False)
        for days in self.month.findChildren(QTableView):
            days.setProperty(RINGED, False)  # noqa: FBT003  a property
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.month)

    def open_at(self, place: QPoint, iso: str | None) -> None:
        """Show the month of a day, the present one without."""
        self.month.setLocale(typed.locale())
        self._tint()
        day = date.fromisoformat(iso) if iso else today()
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(place)
        self.show()
        self.month.setFocus()

    def _tint(self) -> None:
        """Days in the colours of the theme, weekends no redder than others."""
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        head.setForeground(theme.colour("secondary"))
        head.setBackground(theme.colour("surface"))
        for day in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(day, plain)
        self.month.setHeaderTextFormat(head)
        self.month.setMinimumSize(theme.px(280), theme.px(250))

    def _take(self, day: QDate) -> None:
        self.close()
        self._field.take(date(day.year(), day.month(), day.day()).isoformat())


def _date_example() -> str:
    return typed.date_text(f"{today().year}-12-31")
