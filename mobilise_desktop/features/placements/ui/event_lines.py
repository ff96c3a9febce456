"""The lines of the record about what happens on the way."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import event_words, events, words
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.features.placements.ui.issue_lines import due_chip, issue_line, severity_chip
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.event_acts import EventActs

_ICONS = {
    "visit": "map-pin", "video": "eye", "call": "phone", "reminder": "mail", "interruption": "circle-pause",
    "notice": "circle-pause", "attendance": "clock", "declined": "circle-minus", "survey": "messages-square",
    "settled": "euro", "elsewhere": "folder",
}  # fmt: skip
_INCIDENT = "triangle-alert"


def event_line(
    event: Event, acts: "EventActs", today: date, more: Sequence[QWidget] = (), *, is_fixed: bool
) -> QWidget:
    """Something on the way; where it is fixed, without buttons to change it. `more` are further buttons."""
    days = " – ".join(filter(None, (formats.day(event.day), formats.day(event.until))))
    holder = QWidget()
    flow = FlowLayout(holder)
    kind = events.PLANNED.get(event.kind, event.kind)  # a chip says whether it is planned
    flow.addWidget(WrapLabel(f"{words.word('event', kind)} · {days}"))
    for chip in _chips(event, today):
        flow.addWidget(chip)
    below = [WrapLabel(text, "secondary") for text in event_words.besides(event)]
    if event.text:
        below.insert(0, WrapLabel(event.text))
    buttons = [] if is_fixed else [*more, *(_button(event, *one) for one in _acts(event, acts))]
    icon = _ICONS.get(kind, _INCIDENT)
    whole = boxes.below_each_other([holder, *below])
    line = boxes.row(icon, "secondary", whole, boxes.beside(buttons) if buttons else None)
    if not event.issues:
        return line
    others = boxes.below_each_other(
        [issue_line(one, _ticks(event, one, acts, is_fixed=is_fixed), today) for one in event.issues]
    )
    others.setContentsMargins(boxes.indent(), 0, 0, 0)
    return boxes.below_each_other([line, others])


def _chips(event: Event, today: date) -> Iterator[Chip]:
    if event.kind in events.PLANNED:
        is_over = event.day < today.isoformat()
        yield Chip(_("Took place?") if is_over else _("Planned"), "bad" if is_over else "accent", "calendar")
    if event.confidential:
        yield Chip(_("Confidential"), "attention", "lock")
    if event.rating is not None:
        yield Chip(words.rating(event.rating), "plain", "star")
    if event.lacks_insurer:
        yield Chip(_("Insurer not told"), "bad", "circle-alert")
    if event.severity:
        yield severity_chip(event.severity)
    chip = due_chip(event.action_due, event.action_done_on, today)
    if chip is not None:
        yield chip


def _acts(event: Event, acts: "EventActs") -> "Iterator[tuple[str, str, Callable[[Event], object]]]":
    if event.kind in events.PLANNED:
        yield "circle-check", N_("Took place"), acts.hold
    if event.is_open:
        yield "circle-check", N_("Tick off what had to be done…"), acts.finish
    yield "pencil", N_("Change…"), acts.edit
    yield "trash-2", N_("Remove"), acts.remove


def _ticks(event: Event, issue: Issue, acts: "EventActs", *, is_fixed: bool) -> list[QWidget]:
    """The button that ticks an issue off, where it is open and may be changed."""
    if is_fixed or not issue.is_open:
        return []
    button = IconButton(
        "circle-check", N_("Tick off this issue…"), partial(acts.finish_issue, event, issue), small=True
    )
    button.setAccessibleDescription(issue.task)
    return [button]


def _button(event: Event, icon: str, name: str, act: Callable[[Event], object]) -> IconButton:
    button = IconButton(icon, name, partial(act, event), small=True)
    button.setAccessibleDescription(f"{words.word('event', event.kind)} · {formats.day(event.day)}")
    return button
