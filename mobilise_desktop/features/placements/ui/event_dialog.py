"""The dialogs about what happens on the way: noting it, changing it, ticking off what had to be done."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import events, issues, words
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.ui.issue_lines import severity_field
from mobilise_desktop.features.placements.ui.issues_field import IssuesField
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.text_fields import NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

Values = Mapping[str, Any]
People = Sequence[tuple[str, str]]
KINDS = tuple(kind for kind in words.EVENTS if kind not in events.PLANNED)
"""What can be chosen; a visit is planned by its day."""

_FOUND = frozenset({"rating", "severity", "action", "action_due", "action_done_on", "issues"})
_PLAN = N_("A day to come plans it.")
_HAPPENED = N_("What happened")
_TOLD = {
    **dict.fromkeys(events.VISITS, N_("What was found")),
    events.SURVEY: N_("What they said"),
    events.ATTENDANCE: N_("Days and hours of attendance"),
    events.NOTICE: N_("Who gave notice, and why"),
    events.SETTLED: N_("What was paid, and when"),
    events.ELSEWHERE: N_("Which papers, and where they are"),
}


class EventDialog(FormDialog):
    """Shows the fields that fit the kind that is chosen; the others keep what was typed."""

    def __init__(
        self, parent: QWidget, people: People, given: Event | None, kinds: Sequence[str] = KINDS
    ) -> None:
        title = N_("Note an event") if given is None else N_("Change an event")
        fields = _fields(people, kinds)
        fields["issues"] = IssuesField(fields["day"].value)
        super().__init__(parent, title, fields, N_("Save"), check=_check)
        first = {"kind": kinds[0], "day": clock.today().isoformat()} if given is None else given.values
        first = {**first, "kind": events.PLANNED.get(first["kind"], first["kind"])}
        for name, value in first.items():
            is_grade = name == "rating" and value is not None
            self.fields[name].set_value(str(value) if is_grade else value)
        fields["issues"].set_value(given.issues if given else ())
        fields["issues"].edited.connect(self._show_issues)
        self.fields["kind"].edited.connect(self._fit_kind)
        self.fields["day"].edited.connect(self._fit_kind)
        self._fit_kind()

    def _show_issues(self, _value: object) -> None:
        """Make room for the lines, and bring them to sight where there is too little."""
        self.fit()
        self._pane.bring(self.fields["issues"])

    def _fit_kind(self, _value: object = None) -> None:
        """Show what fits the kind; of a visit on a day to come nothing was found yet."""
        kind, day = self.fields["kind"].value(), self.fields["day"].value() or ""
        is_planned = kind in events.VISITS and day > clock.today().isoformat()
        fits = {"kind", "day", *events.fitting(kind), *(("issues",) if kind in issues.KINDS else ())}
        fits -= _FOUND if is_planned else frozenset()
        for name, field in self.fields.items():
            field.setVisible(name in fits)
        self.fields["day"].set_help(_PLAN if kind in events.VISITS else "")
        self.fields["attendees"].set_label(N_("Who will be there") if is_planned else N_("Who was there"))
        self.fields["text"].set_label(N_("What is planned") if is_planned else _TOLD.get(kind, _HAPPENED))
        self.fit()


def event_dialog(
    parent: QWidget, people: People, given: Event | None = None, *, after_closing: bool = False
) -> EventDialog:
    """Asks what happened during the stay; `people` are the ids and names of those who can be reminded."""
    return EventDialog(parent, people, given, events.AFTER_CLOSING if after_closing else KINDS)


def done_dialog(parent: QWidget, event: Event, issue: Issue | None = None, told: str = "") -> FormDialog:
    """Asks on which day an event's action was done, or one of its issues; `told` is said instead of it."""
    name = "action_done_on" if issue is None else "done_on"
    fields: dict[str, Field] = {name: DateField(N_("Done on"))}
    fields[name].set_value(clock.today().isoformat())

    def check(values: Values) -> Mapping[str, str]:
        if not values[name]:
            return {name: _("Please enter the day.")}
        if issue is None:
            return _check({**event.values, **values})
        flaws = issues.wrong(issue._replace(done_on=values[name]), event.day, clock.today().isoformat())
        return {name: flaws[name]} if name in flaws else {}

    text = told or (issue.task if issue else event.action or "").replace("\n", " ")
    return FormDialog(parent, N_("Tick off what had to be done"), fields, N_("Done"), text=text, check=check)


def confidential_dialog(parent: QWidget, left_out: str) -> FormDialog:
    """Asks whether confidential entries go into the dossier; `left_out` says how many there are."""
    fields: dict[str, Field] = {"confidential": CheckField(N_("Put the confidential entries in"))}
    return FormDialog(parent, N_("Dossier"), fields, N_("Continue"), text=left_out)


def _fields(people: People, kinds: Sequence[str]) -> "dict[str, Field]":
    return {
        "kind": ChoiceField(
            N_("Kind"), lambda: [Choice(one, words.word("event", one)) for one in kinds], empty=False
        ),
        "day": DateField(N_("Day")),
        "until": DateField(N_("Last day, of an interruption")),
        "person_id": ChoiceField(N_("Who was reminded"), lambda: [Choice(*one) for one in people]),
        "attendees": TextField(N_("Who was there")),
        "rating": ChoiceField(
            N_("Rating"), lambda: [Choice(str(grade), words.rating(grade)) for grade in events.RATINGS]
        ),
        "text": NotesField(N_("What happened")),
        "reported_to": TextField(N_("Reported to"), N_("Such as the sending firm, an authority, the family")),
        "insurer_on": DateField(
            N_("Insurer told on"), N_("An accident has to be told to the insurer within 24 hours.")
        ),
        "confidential": CheckField(
            N_("Confidential"), N_("Stays out of dossiers, lists and files unless it is asked for.")
        ),
        "severity": severity_field(),
        "action": NotesField(N_("What has to be done"), lines=2),
        "action_due": DateField(N_("To be done by")),
        "action_done_on": DateField(N_("Done on")),
    }


def _check(values: Values) -> Mapping[str, str]:
    today = clock.today().isoformat()
    return events.wrong(values) or events.to_come(values, today) or issues.wrong_of_event(values, today)
