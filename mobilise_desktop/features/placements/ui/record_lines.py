"""The parts of the record of a placement that are lines, built anew with each reading."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.placements import filing, rules, states, words
from mobilise_desktop.features.placements.queries import Placement, Signature, Version
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.features.placements.ui.course_lines import CourseLines
from mobilise_desktop.features.placements.ui.hindrances import Hindrances
from mobilise_desktop.ui.buttons import Button, IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mobilise_desktop.features.placements.ui.record import PlacementRecord


class RecordLines:
    """What blocks the next step, the card of eligibility, versions, checklist and events."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record
        self.hindrances, self.card = Hindrances(record), boxes.LinesBox()
        self.versions, self.checks, self.events = boxes.LinesBox(), boxes.LinesBox(), boxes.LinesBox()
        self.grant = boxes.LinesBox()
        self._rows = CourseLines(record)
        self.places = self._rows.places
        """The buttons that keep a paper which a finding misses, by its code."""
        self.add_button = Button(N_("Note an event…"), record.acts.events.add, icon="plus")

    def show(self, found: Placement) -> None:
        """Show the lines of a placement."""
        today = clock.today()
        self.places.clear()
        self.hindrances.show_placement(found)
        card = rules.eligibility(found.dossier, today)
        if found.values["status"] not in states.LOCKED | states.OVER:
            card += [one for one in rules.before_signing(found.dossier) if one.level == rules.WARNING]
        self.card.show_lines(
            [boxes.finding_line(one, self._record.leading.lead, with_source=True) for one in card]
        )
        self._show_agreement(found)
        self._show_course(found, today)

    def _show_agreement(self, found: Placement) -> None:
        present = found.present
        differing = (
            [boxes.corrections_card(found, self._record.acts.amending.amend)] if found.corrections else []
        )
        self.versions.show_lines(
            differing
            + [
                boxes.version_card(
                    one, self._of_version(one, is_present=one is present), partial(self._of_signature, one)
                )
                for one in found.versions
            ]
            or [
                boxes.quiet(
                    N_("Show the draft of the agreement…"), self._record.acts.open_preview, "file-text"
                )
            ]
        )

    def _show_course(self, found: Placement, today: date) -> None:
        self.checks.show_lines([self._rows.check(found, item, today) for item in found.checklist])
        done = sum(item.state != "open" for item in found.checklist)
        of = _("{n} of {total}").format(n=done, total=len(found.checklist))
        self._record.sections["checklist"].set_count(of if found.checklist else "")
        n = sum(event.to_do for event in found.events)
        # Translators: how much has still to be done about visits and incidents of a stay
        text = ngettext("{n} to be done", "{n} to be done", n)
        self._record.sections["after"].set_count(text.format(n=formats.number(n)) if n else "")
        remind = boxes.quiet(N_("Write a reminder…"), self._record.acts.events.remind, "mail")
        self.events.show_lines(
            [
                *([boxes.at_start(remind)] if found.values["status"] not in states.CALLED_OFF else ()),
                *(self._rows.event(found, event, today) for event in found.events),
                *self._evaluations(found),
            ]
        )
        self.grant.show_lines(self._rows.grant(found))

    def _of_signature(self, version: Version, one: Signature) -> "list[QWidget]":
        """The scan of a signed paper, and a way back while the version is open."""
        acts: list[QWidget] = [
            IconButton(icon, name, act, small=True)
            for icon, name, act in self._record.acts.proofs.acts(one.id, one.evidence_id)
        ]
        self.places.setdefault(f"{filing.SCAN}{version.n}", acts[0])
        if version.state == "open":
            remove = partial(self._record.acts.remove_signature, one)
            acts.append(IconButton("trash-2", N_("Remove this signature"), remove, small=True))
        return acts

    def _of_version(self, version: Any, *, is_present: bool) -> "list[QWidget]":
        show = boxes.quiet(
            N_("Show and print…"),
            partial(self._record.acts.open_version, version.pdf_sha256, version.n),
            "printer",
        )
        if version.state != "open" or not (is_present or version.is_amendment):
            return [show]
        acts = self._record.acts
        found: list[QWidget] = [
            show, boxes.quiet(N_("Enter a signature…"), partial(acts.sign, version), "pencil")
        ]  # fmt: skip
        found.append(
            boxes.quiet(N_("Sign electronically…"), partial(acts.sign_electronically, version), "badge-check")
        )
        if version.is_amendment:
            is_draft = not version.signatures
            if is_draft:
                found.append(boxes.quiet(N_("Change the draft…"), acts.amending.amend, "square-pen"))
            name = N_("Discard the draft") if is_draft else N_("Withdraw")
            found.append(boxes.quiet(name, partial(acts.amending.withdraw, version), "undo-2"))
        return found

    def _evaluations(self, found: Placement) -> "list[QWidget]":
        """A line for each party: whether it has said something, and a button to enter it."""
        if found.values["status"] not in ("running", "suspended", "ended", "closed"):
            return []
        return [self._rows.evaluation(found, party) for party in words.PARTIES]
