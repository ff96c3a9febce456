"""Single lines of the record of a placement that may have files, and what the days make of the grant."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.placements import (
    check_facts,
    compliance,
    events,
    filing,
    grants,
    line_files,
    questionnaire,
    shown,
    words,
)
from mobilise_desktop.features.placements.evaluation_queries import Evaluation
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.line_queries import LineFile
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.features.placements.ui.event_lines import event_line
from mobilise_desktop.features.placements.ui.line_files import Holder, LineWithFiles
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


class CourseLines:
    """Makes the lines of the checklist, of events and of evaluations."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record
        self.places: dict[str, QWidget] = {}
        """The buttons that attach what a rule of the checklist lacks, by the code of the finding."""
        self._proofs = {
            kind: Proofs(record, record.context, f"placement_{kind}")
            for kind in ("check", "event", "evaluation")
        }

    def check(self, found: Placement, item: compliance.Item, today: date) -> QWidget:
        """A rule of the checklist with its files."""
        owner = line_files.of_check(found.id, item.rule.code)
        holder = self._holder("check", owner, found.files.of(item.row_id), item.rule.title, found)
        acts = self._record.acts
        buttons: list[QWidget] = [] if holder.is_fixed else [holder.button()]
        self.places.update({f"{filing.CHECK}{item.rule.code}": one for one in buttons})
        buttons += [
            IconButton("badge-check", N_("Confirm the rule…"), partial(acts.confirm, item), small=True),
            IconButton("pencil", N_("Decide…"), partial(acts.decide, item), small=True),
        ]
        noted = check_facts.noted(item.rule.kind, found.values)
        return LineWithFiles(boxes.check_line(item, buttons, noted, today), holder)

    def event(self, found: Placement, event: Event, today: date) -> QWidget:
        """An event with its files."""
        owner, files = line_files.of_event(event.id), found.files.of(event.id)
        name = f"{words.word('event', event.kind)} · {formats.day(event.day)}"
        holder = self._holder("event", owner, files, name, found)
        acts = self._record.acts.events
        is_fixed = holder.is_fixed and event.kind != events.SURVEY
        files_button = [] if holder.is_fixed else [holder.button()]
        line = event_line(event, acts, today, files_button, is_fixed=is_fixed)
        return LineWithFiles(line, holder)

    def evaluation(self, found: Placement, party: str) -> QWidget:
        """What a party said after the stay, with the form it was typed from."""
        given = found.files.evaluations.get(party)
        files = found.files.of(given.id if given else None)
        owner, name = line_files.of_evaluation(found.id, party), words.word("party", party)
        holder = self._holder("evaluation", owner, files, name, found)
        is_done = party in found.evaluated
        more = [holder.button()] if is_done and not holder.is_fixed else []
        enter = partial(self._record.acts.evaluate, party)
        return LineWithFiles(
            boxes.evaluation_line(party, enter, more, _filled(given), is_done=is_done), holder
        )

    def grant(self, found: Placement) -> list[QWidget]:
        """What days and instalments make of the grant, where the record says something else."""
        if found.values["status"] == "closed":
            return []
        return [*self._reckoned(found), *_uneven(found)]

    # -- inside ----------------------------------------------------------------------------------

    def _reckoned(self, found: Placement) -> list[QWidget]:
        """What the days make of the grant, and a button to take it."""
        reckoned, currency = grants.differing(found.values), found.values["currency"] or "EUR"
        if reckoned is None:
            return []
        text = ngettext(
            "By the {n} day of the stay: {months} months, {amount}.",
            "By the {n} days of the stay: {months} months, {amount}.",
            reckoned.days,
        )
        told = text.format(
            n=formats.number(reckoned.days),
            months=shown.hundredths(reckoned.months),
            amount=formats.money(reckoned.amount or 0, currency),
        )
        take = boxes.quiet(N_("Fill this in"), partial(self._take, found, reckoned), "check")
        return [boxes.row("info", "secondary", WrapLabel(told, "secondary"), take)]

    def _holder(
        self, kind: str, owner: line_files.Owner, files: Sequence[LineFile], name: str, found: Placement
    ) -> Holder:
        return Holder(self._proofs[kind], owner, files, name, found.values["status"] == "closed")

    def _take(self, found: Placement, reckoned: grants.Reckoning) -> None:
        new = {"grant_months_hundredths": reckoned.months, "grant_amount": reckoned.amount}
        change = {name: value for name, value in new.items() if value != found.values[name]}
        expected = {name: found.values[name] for name in change}
        self._record.act(
            lambda actions, store: actions.edit(store, found.id, change, expected), _("Filled in.")
        )


def _filled(given: Evaluation | None) -> str:
    """When and how a form was filled in; older programs did not keep how."""
    if given is None:
        return ""
    way = given.answers.get("way")
    told = [_("Filled in on {day}").format(day=formats.day(given.completed_on))]
    return " · ".join([*told, questionnaire.word("way", way)] if way else told)


def _uneven(found: Placement) -> list[QWidget]:
    """What the instalments come to, where that is not the grant."""
    paid, currency = grants.uneven(found.values), found.values["currency"] or "EUR"
    if paid is None:
        return []
    told = _("The instalments make {sum}, the grant is {amount}.").format(
        sum=formats.money(paid, currency), amount=formats.money(found.values["grant_amount"], currency)
    )
    return [boxes.row("info", "secondary", WrapLabel(told, "secondary"))]
