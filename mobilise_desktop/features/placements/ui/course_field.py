"""The learning outcomes and the programme by week as two tables; a change in them is written at once."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import course_plan, course_rules
from mobilise_desktop.features.placements.course_plan import COLUMNS, Outcome, Plan, Week
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.features.placements.ui.course_dialogs import (
    Means,
    outcome_dialog,
    outcome_of,
    week_dialog,
    week_of,
)
from mobilise_desktop.features.placements.ui.course_rows import CHANGE, DOWN, REMOVE, UP, Act, EntryRow, Sides
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import M, S
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.wrap_label import WrapLabel

Values = Mapping[str, Any]
_OTHER = Qt.FocusReason.OtherFocusReason
OUTCOMES, WEEKS = "outcomes", "weeks"


class CourseTable(QWidget):
    """One of the two lists: heading, rows, what is wrong, and a button to add; texts are marked by `N_`."""

    def __init__(self, title: str, add_text: str, add: Callable[[], object]) -> None:
        super().__init__()
        self.head = PlainLabel(look="head")
        tr(self.head.setText, title)
        self.rows: list[EntryRow] = []
        self.add_button = QuietButton(add_text, add, icon="plus")
        self.setFocusProxy(self.add_button)
        self._box, self._flaws = boxes.LinesBox(), boxes.LinesBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for part in (self.head, self._box, self._flaws, boxes.at_start(self.add_button)):
            column.addWidget(part)

    def show_rows(self, heads: Sequence[str], rows: list[EntryRow]) -> None:
        """Show these rows; `heads` name the languages above them."""
        self.rows = rows
        told = [Sides([WrapLabel(one, "caption") for one in heads], is_head=True)]
        if not rows or len(heads) == 1:
            told = []
        self._box.show_lines([*told, *rows] or [WrapLabel(_("Nothing yet."), "secondary")])
        for one in told:  # above the texts of the rows, which stand beside each other as the heads do
            before, behind = rows[0].insets()
            one.setContentsMargins(before, 0, behind, 0)

    def show_flaws(self, flaws: Sequence[course_rules.Flaw]) -> None:
        """Say below the rows what is wrong with them."""
        signs = {True: ("circle-alert", "bad"), False: ("triangle-alert", "attention")}
        lines = [boxes.row(*signs[one.blocks], WrapLabel(one.text, "secondary")) for one in flaws]
        self._flaws.show_lines(lines)


class CourseField(Field):
    """The value is the four columns as a tuple; `people` are those who could be responsible."""

    def __init__(self, people: Callable[[], Sequence[Choice]]) -> None:
        super().__init__("")
        self._people = people
        self._columns: tuple[str | None, ...] = (None,) * len(COLUMNS)
        self._stay: dict[str, Any] = {"language_1": "en", "language_2": "en"}
        self._shown: object = None
        self._told = ""
        self.outcomes = CourseTable(
            N_("Learning outcomes"), N_("Add a learning outcome…"), lambda: self._ask_outcome(None)
        )
        self.weeks = CourseTable(N_("Programme by week"), N_("Add a week…"), lambda: self._ask_week(None))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.outcomes)
        column.addWidget(self.weeks)
        self._install(holder)
        self.setFocusProxy(self.outcomes)

    @property
    def plan(self) -> Plan:
        """What the tables show."""
        return course_plan.read(self._values())

    def table_of(self, code: str) -> CourseTable:
        """The table in which a finding is mended."""
        return self.outcomes if code in course_plan.OUTCOMES else self.weeks

    def show_stay(self, values: Values) -> None:
        """Which languages and days the placement has; the columns themselves come as the value."""
        self._stay = {name: value for name, value in values.items() if name not in COLUMNS}
        self._rebuild()

    def take_told(self) -> str:
        """What to say, once, of the change that was just told; "" for nothing."""
        told, self._told = self._told, ""
        return told

    @override
    def set_beside(self, label_width: int) -> None:
        super().set_beside(0)

    @override
    def set_aside(self, text: str) -> None:
        """Nothing: the tables name the languages themselves."""

    @override
    def height_for(self, width: int, label_width: int) -> int:
        return super().height_for(width, 0)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self._shown = None
        self._rebuild()

    @override
    def _show(self, value: tuple[str | None, ...] | None) -> None:
        self._columns = value or (None,) * len(COLUMNS)
        self._rebuild()

    @override
    def _read(self) -> tuple[str | None, ...]:
        return self._columns

    @override
    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rebuild()

    # -- inside ------------------------------------------------------------------------------------

    def _values(self) -> dict[str, Any]:
        return {**self._stay, **dict(zip(COLUMNS, self._columns, strict=True))}

    def _languages(self) -> list[str]:
        return list(dict.fromkeys(self._stay[name] for name in ("language_1", "language_2")))

    def _means(self) -> Means:
        return Means(self._languages(), course_rules.weeks(self._stay), self._people)

    def _take(self, plan: Plan, told: str = "") -> None:
        """Make a plan the value, and tell it; `told` is said when it is written."""
        self._told = told
        values = self._values()
        values |= course_plan.change(values, plan)
        self._columns = tuple(values[name] for name in COLUMNS)
        self._tell_edited()
        self.commit()

    def _rebuild(self) -> None:
        """Build the rows anew if they say something else; while nobody sees them that can wait."""
        if not self.isVisible():
            return
        values, languages = self._values(), self._languages()
        flaws = list(course_rules.flaws(values))
        shown = self._columns, languages, flaws
        if shown == self._shown:
            return
        self._shown = shown
        focus = self._focused()
        named = [formats.language(code) for code in languages]
        heads = [name.capitalize() for name in named]
        plan = course_plan.read(values)
        self.outcomes.show_rows(heads, _rows(plan.outcomes, named, self._act_on_outcome))
        self.weeks.show_rows(heads, _rows(plan.weeks, named, self._act_on_week))
        for table in (self.outcomes, self.weeks):
            table.show_flaws([one for one in flaws if self.table_of(one.field) is table])
        self.outcomes.add_button.setEnabled(len(plan.outcomes) < course_rules.MOST)
        self._focus(*focus)

    def _focused(self) -> tuple[CourseTable | None, int, str]:
        """The table, the row and the button that the keyboard is on."""
        for table in (self.outcomes, self.weeks):
            for place, row in enumerate(table.rows):
                for name, button in row.buttons.items():
                    if button.hasFocus():
                        return table, place, name
        return None, 0, ""

    def _focus(self, table: CourseTable | None, place: int, name: str) -> None:
        """Put the keyboard on a button of a row that is there anew."""
        if table is None:
            return
        if not table.rows:
            table.add_button.setFocus(_OTHER)
            return
        buttons = table.rows[min(place, len(table.rows) - 1)].buttons
        (buttons[name] if buttons[name].isEnabled() else buttons[CHANGE]).setFocus(_OTHER)

    def _act_on_outcome(self, name: str, place: int) -> None:
        plan = self.plan
        if name == CHANGE:
            self._ask_outcome(plan.outcomes[place])
        elif name == REMOVE:
            self._take(course_plan.without_outcome(plan, place), _("Entry removed."))
        else:
            to = place + _STEPS[name]
            self._take(course_plan.outcome_moved(plan, place, to))
            self._focus(self.outcomes, to, name)

    def _act_on_week(self, name: str, place: int) -> None:
        plan = self.plan
        if name == CHANGE:
            self._ask_week(plan.weeks[place])
        elif name == REMOVE:
            self._take(course_plan.without_week(plan, place), _("Entry removed."))
        else:
            to = place + _STEPS[name]
            self._take(course_plan.week_moved(plan, place, to))
            self._focus(self.weeks, to, name)

    def _ask_outcome(self, before: Outcome | None) -> None:
        dialog = outcome_dialog(self.window(), before, self._means())
        if accepted(dialog):
            new, plan = outcome_of(dialog.values, before or Outcome(("", ""))), self.plan
            self._take(plan._replace(outcomes=_with(plan.outcomes, before, new)))

    def _ask_week(self, before: Week | None) -> None:
        dialog = week_dialog(self.window(), before, self.plan, self._means())
        if accepted(dialog):
            new, plan = week_of(dialog.values, before or Week(("", ""))), self.plan
            self._take(plan._replace(weeks=_with(plan.weeks, before, new)))


def _rows(entries: Sequence[Outcome | Week], languages: Sequence[str], act: Act) -> list[EntryRow]:
    missing = [_("Not written yet ({language})").format(language=name) for name in languages]
    return [EntryRow(entries, place, missing, act) for place in range(len(entries))]


_STEPS = {UP: -1, DOWN: 1}


def _with(entries: tuple[Any, ...], before: Any, new: Any) -> tuple[Any, ...]:
    """The entries with a new one: in the place of `before` if that is still there, else at the end."""
    if before not in entries:
        return (*entries, new)
    place = entries.index(before)
    return (*entries[:place], new, *entries[place + 1 :])
