"""The issues of an event: a line for each, in the record and in the dialog that notes the event."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import issues
from mobilise_desktop.features.placements.event_words import to_do
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.features.placements.ui.status_icons import SEVERITY_ICONS
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.plain import plain
from mobilise_desktop.ui.wrap_label import WrapLabel

_SOON = timedelta(days=7)
SEVERITY = N_("How serious it is")


def severity_field() -> ChoiceField:
    """A field for how serious something is; it may stay open."""
    return ChoiceField(SEVERITY, lambda: [Choice(one, issues.word(one)) for one in reversed(issues.GRADES)])


def severity_chip(severity: str) -> Chip:
    """How serious something is, as an icon and a word."""
    icon, role = SEVERITY_ICONS.get(severity, ("info", "plain"))
    chip = Chip(issues.word(severity), "plain" if role == "secondary" else role, icon)
    chip.setToolTip(plain(_(SEVERITY)))
    chip.setAccessibleDescription(_(SEVERITY))
    return chip


def due_chip(due: str | None, done_on: str | None, today: date) -> Chip | None:
    """By when something has to be done, red when that is over; or that it was done."""
    if done_on:
        return Chip(_("Done"), "good", "check")
    if not due:
        return None
    day = date.fromisoformat(due)
    tone = "bad" if day < today else "attention" if day <= today + _SOON else "plain"
    text = _("overdue since {day}") if day < today else _("until {day}")
    return Chip(text.format(day=formats.day(due)), tone, "calendar")


def issue_line(issue: Issue, buttons: Sequence[QWidget], today: date) -> QWidget:
    """What an issue is about, how serious it is, what has to be done by when; its buttons at the end."""
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.addWidget(WrapLabel(issue.text or "–"))
    if issue.severity:
        flow.addWidget(severity_chip(issue.severity))
    chip = due_chip(issue.due, issue.done_on, today)
    if chip is not None:
        flow.addWidget(chip)
    below = [WrapLabel(_action(issue), "secondary")] if issue.action else []
    icon, role = ("circle", "secondary") if issue.is_open else ("circle-check", "good")
    return boxes.row(
        icon, role, boxes.below_each_other([holder, *below]), boxes.beside(buttons) if buttons else None
    )


def _action(issue: Issue) -> str:
    """What has to be done, by when its chip says; or when it was done."""
    return to_do(issue.action or "", issue.due, issue.done_on) if issue.done_on else issue.action or ""
