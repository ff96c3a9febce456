"""The dialogs of the market."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.search import find_firms, find_people, named_firms, named_people
from mobilise_desktop.features.market import words
from mobilise_desktop.features.market.queries import Decision, Match
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

_SHOWN, _FULL = 50, 100
Values = Mapping[str, Any]


def offer_dialog(parent: QWidget, context: TabContext) -> FormDialog:
    """Asks which firm offers what."""
    fields = {
        "firm_id": PickerField(
            words.LABELS["firm_id"],
            lambda typed: _shown(find_firms(context.reader(), i18n.language(), typed, _SHOWN)),
            lambda key: _named(named_firms(context.reader(), [RowId(key)])),
        ),
        "tasks": NotesField(words.LABELS["tasks"]),
    }  # fmt: skip

    def check(values: Values) -> Mapping[str, str]:
        found = {} if values["firm_id"] else {"firm_id": _("Please choose a firm.")}
        return found if values["tasks"] else {**found, "tasks": _("Please say what is done there.")}

    text = N_("Skills, dates and the rest are filled in beside the list; open the offer when it is ready.")
    return FormDialog(parent, N_("New offer"), fields, N_("Add offer"), text=text, check=check)


def candidate_dialog(parent: QWidget, context: TabContext) -> FormDialog:
    """Asks who would go, and what for."""
    fields = {
        "employee_id": PickerField(
            words.LABELS["employee_id"],
            lambda typed: _shown(find_people(context.reader(), i18n.language(), typed, _SHOWN)),
            lambda key: _named(named_people(context.reader(), [RowId(key)])),
        ),
        "goals": NotesField(words.LABELS["goals"]),
    }

    def check(values: Values) -> Mapping[str, str]:
        found = {} if values["employee_id"] else {"employee_id": _("Please choose a person.")}
        return found if values["goals"] else {**found, "goals": _("Please say what for.")}

    text = N_("Skills, dates and the rest are filled in beside the list; open the profile when it is ready.")
    return FormDialog(parent, N_("New candidate"), fields, N_("Add candidate"), text=text, check=check)


def weights_dialog(parent: QWidget, weights: Mapping[str, int]) -> FormDialog:
    """Asks how many points each criterion gives."""
    fields = {name: NumberField(words.CRITERIA[name]) for name in weights}
    for name, value in weights.items():
        fields[name].set_value(value)

    def check(values: Values) -> Mapping[str, str]:
        total = sum(value or 0 for value in values.values())
        told = _("The points make {n} together; they must make 100.").format(n=total)
        return {} if total == _FULL else {next(reversed(fields)): told}

    return FormDialog(
        parent, N_("Points of matching"), fields, N_("Save"), check=check,
        text=N_("How much each criterion counts; all together make 100 points."),
    )  # fmt: skip


def accept_dialog(parent: QWidget, match: Match | None) -> FormDialog:
    """Asks which office accepts a match, and since when; one that declined is not ticked beforehand."""
    fields: dict[str, Field] = {}
    for side, text in _ACCEPTS.items():
        before = getattr(match, side) if match else Decision("", "")
        fields[side] = CheckField(text)
        fields[side].set_value(before.said != "declined")
        fields[f"{side}_on"] = DateField(_DAYS[side])
        fields[f"{side}_on"].set_value(before.on if before.said == "accepted" else clock.today().isoformat())

    def check(values: Values) -> Mapping[str, str]:
        days = {f"{side}_on": values[f"{side}_on"] for side in _ACCEPTS if values[side]}
        return {
            name: wrong
            for name, day in days.items()
            if (wrong := words.day_wrong(day, clock.today().isoformat()))
        }

    return FormDialog(
        parent, N_("Accept the match"), fields, N_("Save"), check=check,
        text=N_("With both offices the match is accepted and takes a place of the offer."),
    )  # fmt: skip


def decline_dialog(parent: QWidget) -> FormDialog:
    """Asks which office declines a match, when and why."""
    fields = {
        "side": ChoiceField(
            N_("Who declines"), lambda: [Choice(side, _(text)) for side, text in _OFFICES.items()],
            empty=False,
        ),
        "day": DateField(N_("On")),
        "reason": TextField(N_("Reason")),
    }  # fmt: skip
    fields["side"].set_value("sending")
    fields["day"].set_value(clock.today().isoformat())

    def check(values: Values) -> Mapping[str, str]:
        wrong = words.day_wrong(values["day"], clock.today().isoformat())
        found = {"day": wrong} if wrong else {}
        return found if (values["reason"] or "").strip() else {**found, "reason": _("Please say why.")}

    return FormDialog(parent, N_("Decline the match"), fields, N_("Decline"), check=check)


_OFFICES = {"sending": N_("The sending office"), "hosting": N_("The hosting office")}
_DAYS = {
    "sending": N_("Accepted by the sending office on"),
    "hosting": N_("Accepted by the hosting office on"),
}
_ACCEPTS = {"sending": N_("The sending office accepts"), "hosting": N_("The hosting office accepts")}


def _shown(hits: Sequence[Any]) -> list[Choice]:
    return [Choice(hit.id, f"{hit.title} · {hit.detail}") for hit in hits]


def _named(hits: Sequence[Any]) -> str:
    return f"{hits[0].title} · {hits[0].detail}" if hits else ""
