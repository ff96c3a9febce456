"""The dialog in which the office types what a party said after the stay, in the order of the paper."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import evaluating, questionnaire, words
from mobilise_desktop.features.placements.evaluation_queries import Evaluation
from mobilise_desktop.features.placements.questionnaire import (
    CHECK,
    CHOICE,
    GRADE,
    LEVEL,
    STEPS,
    TEXT,
    YES,
    Question,
)
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.text_fields import NotesField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

Values = Mapping[str, Any]
_DAY, _WAY = "completed_on", "way"
_TITLES = {
    "sending": N_("Evaluation by the sending firm"),
    "hosting": N_("Evaluation by the hosting firm"),
    "employee": N_("Evaluation by the employee"),
}
_TEXT = N_("1 is not at all, 5 is fully; what was not answered stays empty.")


class EvaluationDialog(FormDialog):
    """Has a field for each question; `began` is the first day of the stay, `given` what was entered before.

    With `is_fixed` it can only be read.
    """

    def __init__(
        self, parent: QWidget, party: str, began: str | None = None, given: Evaluation | None = None,
        *, is_fixed: bool = False,
    ) -> None:  # fmt: skip
        self._party, self._began, self._given = party, began, given
        self._before: Values = given.answers if given else {}
        fields = _fields(questionnaire.asked(party, self._before))
        title = _TITLES[party]
        super().__init__(parent, title, fields, N_("Save"), text=_TEXT, check=self._wrong)
        self._show_given()
        if is_fixed:
            for field in fields.values():
                field.editor.setEnabled(False)
            self.do_button.hide()

    def told(self, values: Values) -> tuple[dict[str, Any], evaluating.Filled]:
        """What was answered, as it is kept; the day on the form, and what it corrects."""
        answers = evaluating.kept(self._party, values, self._before)
        return answers, evaluating.Filled(values[_DAY], self._given)

    def _show_given(self) -> None:
        self.fields[_DAY].set_value(self._given.completed_on if self._given else clock.today().isoformat())
        self.fields[_WAY].set_value(self._before.get(_WAY) if self._given else "paper")
        for name, answer in self._before.items():
            if name in self.fields and name != _WAY:
                is_choice = isinstance(self.fields[name], ChoiceField)
                self.fields[name].set_value(str(answer) if is_choice else answer)

    def _wrong(self, values: Values) -> Mapping[str, str]:
        found = evaluating.wrong(values)
        day = evaluating.wrong_day(values[_DAY], self._began, clock.today().isoformat())
        if day:
            return {_DAY: day, **found}
        answered = [name for name, value in values.items() if value and name not in (_DAY, _WAY)]
        if found or answered or values.get("recommend") == 0:
            return found
        return {next(iter(values)): _("Please enter at least one answer.")}


def _fields(asked: "Sequence[Question]") -> "dict[str, Field]":
    first: dict[str, Field] = {
        _DAY: DateField(N_("Filled in on"), N_("The day on the form")),
        _WAY: ChoiceField(questionnaire.ABOUT[_WAY], lambda: _choices(_WAY)),
    }
    return first | {one.name: _field(one) for one in asked}


def _field(one: Question) -> "Field":
    if one.kind in _CHOICES:
        return ChoiceField(one.text, lambda: _CHOICES[one.kind](one.name))
    if one.kind == TEXT:
        return NotesField(one.text, lines=2)
    return CheckField(one.text) if one.kind == CHECK else NumberField(one.text)


def _grades(_name: str) -> list[Choice]:
    grades = [Choice(str(grade), str(grade)) for grade in questionnaire.GRADES]
    return [*grades, Choice(questionnaire.NOT_APPLICABLE, questionnaire.not_applicable())]


def _yes(_name: str) -> list[Choice]:
    return [Choice("yes", _("yes")), Choice("no", _("no"))]


def _levels(_name: str) -> list[Choice]:
    return [Choice(one, one) for one in words.LEVELS]


def _choices(name: str) -> list[Choice]:
    return [Choice(code, questionnaire.word(name, code)) for code in questionnaire.codes(name)]


_CHOICES = {GRADE: _grades, YES: _yes, LEVEL: _levels, CHOICE: _choices, STEPS: _choices}
