"""The dialogs for a learning outcome and for a week of the programme."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import course_plan, course_rules, words
from mobilise_desktop.features.placements.course_plan import Both, Outcome, Plan, Week
from mobilise_desktop.ui.checks_field import ChecksField
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.suggest_field import SuggestField
from mobilise_desktop.ui.text_fields import NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

Values = Mapping[str, Any]
Clean = Callable[[str | None], str]
_SHOWN, _LAST = 48, 99
"""Characters of an outcome beside its box; no stay has more weeks."""

_NEEDED = N_("Please say it in one of the languages at least.")


class Means(NamedTuple):
    """The languages of the agreement (one or two codes), the weeks of the stay, who could be responsible."""

    languages: Sequence[str]
    weeks: int = 0
    people: Callable[[], Sequence[Choice]] = list


class _Text(NamedTuple):
    """A text that is asked for in each language: label and help, marked by `N_`; whether it may be long."""

    label: str
    help_text: str
    is_long: bool = False

    def field(self, *, has_help: bool) -> "Field":
        """An empty field for it in one language."""
        help_text = self.help_text if has_help else ""
        return (
            NotesField(self.label, help_text, lines=2) if self.is_long else TextField(self.label, help_text)
        )


_OUTCOME = _Text(N_("Learning outcome"), N_("What the employee can do or knows afterwards"), is_long=True)
_EVIDENCE = _Text(
    N_("Evidence of learning"), N_("How it is shown at the end, such as a piece of work or a talk")
)
_ACTIVITY = _Text(N_("Activity"), N_("What the employee does there"), is_long=True)
_PLACE = _Text(N_("Where it is done"), N_("Such as a workshop or an office"))
_RESULT = _Text(N_("Result"), N_("What is there at the end, such as a plan or a sample"))
_WEEKS = N_("Counted from the first day of the stay; without a number it is no certain week")


def outcome_dialog(parent: QWidget, given: Outcome | None, means: Means) -> FormDialog:
    """Asks for a learning outcome; `given` is the one that is changed."""
    before = given or Outcome(("", ""))
    kind = ChoiceField(N_("Kind of outcome"), _kinds)
    kind.set_value(before.kind or None)
    fields: dict[str, Field] = {
        **_in_both("text", _OUTCOME, before.texts, means),
        "kind": kind,
        **_in_both("evidence", _EVIDENCE, before.evidence, means),
    }
    title = N_("Change a learning outcome") if given else N_("Add a learning outcome")
    return FormDialog(parent, title, fields, N_("Save"), check=_check_texts)


def week_dialog(parent: QWidget, given: Week | None, plan: Plan, means: Means) -> FormDialog:
    """Asks for a week of the programme, or several of the same; a new one comes after those there are."""
    before = given or _next_week(plan, means.weeks)
    choices = _outcomes_of(plan)
    fields: dict[str, Field] = {
        "first": NumberField(N_("From week"), _WEEKS, least=1),
        "last": NumberField(N_("To week"), N_("Empty for a single week"), least=1),
        **_in_both("text", _ACTIVITY, before.texts, means),
        **({"outcomes": ChecksField(N_("Outcomes it serves"), lambda: choices)} if choices else {}),
        **_in_both("place", _PLACE, before.place, means),
        "responsible": SuggestField(N_("Responsible"), means.people),
        **_in_both("result", _RESULT, before.result, means),
    }
    fields["first"].set_value(before.first or None)
    fields["last"].set_value(before.last if before.last > before.first else None)
    fields["responsible"].set_value(before.responsible[0] or before.responsible[1] or None)
    if choices:
        fields["outcomes"].set_value(",".join(map(str, before.outcomes)) or None)
    title = N_("Change a week of the programme") if given else N_("Add a week to the programme")
    return FormDialog(parent, title, fields, N_("Save"), check=_check_week)


def outcome_of(values: Values, before: Outcome) -> Outcome:
    """The outcome that was typed; a language that was not asked for keeps what it said."""
    texts = _both(values, "text", before.texts, course_plan.head)
    return Outcome(texts, values["kind"] or "", _both(values, "evidence", before.evidence))


def week_of(values: Values, before: Week) -> Week:
    """The line of the programme that was typed."""
    first = values["first"] or 0
    named = course_plan.clean(values["responsible"])
    kept = named == (before.responsible[0] or before.responsible[1])
    numbers = tuple(int(number) for number in (values.get("outcomes") or "").split(",") if number)
    return Week(
        _both(values, "text", before.texts, course_plan.head),
        first,
        max(first, values["last"] or 0),
        numbers,
        _both(values, "place", before.place),
        before.responsible if kept else (named, named),
        _both(values, "result", before.result),
    )


# -- inside ------------------------------------------------------------------------------------------


def _in_both(name: str, text: _Text, given: Both, means: Means) -> "dict[str, Field]":
    """The fields of a text in each language; the help stands at the last of them."""
    fields = {}
    for place, language in enumerate(means.languages):
        field = text.field(has_help=place == len(means.languages) - 1)
        field.set_value(given[place] or None)
        if len(means.languages) > 1:
            field.set_aside(formats.language(language))
        fields[f"{name}_{place}"] = field
    return fields


def _kinds() -> list[Choice]:
    return [Choice(code, words.word("outcome", code)) for code in course_plan.KINDS]


def _outcomes_of(plan: Plan) -> list[Choice]:
    return [
        Choice(str(number), f"{number}. {_shortened(one.text(0))}")
        for number, one in enumerate(plan.outcomes, 1)
    ]


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _next_week(plan: Plan, weeks: int) -> Week:
    """A new line begins after those there are, while the stay lasts."""
    last = max((one.last for one in plan.weeks), default=0)
    first = last + 1 if (last or not plan.weeks) and (not weeks or last < weeks) else 0
    return Week(("", ""), first, first)


def _both(values: Values, name: str, before: Both, clean: Clean = course_plan.clean) -> Both:
    """A text in both languages as it was typed; one that was not asked for stays."""
    names = [f"{name}_{place}" for place in (0, 1)]
    one, other = (
        clean(values[own]) if own in values else kept for own, kept in zip(names, before, strict=True)
    )
    return one, other


def _check_week(values: Values) -> dict[str, str]:
    wrong = _check_texts(values)
    first, last = values["first"], values["last"]
    for name, week in (("first", first), ("last", last)):
        if week and week > _LAST:
            wrong[name] = _("A week from 1 to {n}.").format(n=_LAST)
    if last and not first:
        wrong["first"] = _("Which is the first of these weeks?")
    elif last and last < first:
        wrong["last"] = _("This week is before the first one.")
    return wrong


def _check_texts(values: Values) -> dict[str, str]:
    said = [name for name in values if name.startswith("text_")]
    wrong = {} if any(course_plan.head(values[name]) for name in said) else {said[0]: _(_NEEDED)}
    long = {
        name: course_rules.too_long(value)
        for name, value in values.items()
        if isinstance(value, str) and name != "outcomes"
    }
    return wrong | {name: text for name, text in long.items() if text}
