"""The record of a placement: what comes next and what is missing for it, then everything by section."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.attachments.ui.section import FileSection
from mobilise_desktop.features.firms.ui.record_binding import Binding
from mobilise_desktop.features.placements import grants, language_pair, states
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.record_queries import record_of
from mobilise_desktop.features.placements.sections import SECTIONS
from mobilise_desktop.features.placements.ui import blocks, boxes, staged, step_acts
from mobilise_desktop.features.placements.ui.course_field import CourseField
from mobilise_desktop.features.placements.ui.forms import PlacementForms, name_languages, refill, show_stay
from mobilise_desktop.features.placements.ui.leading import Leading
from mobilise_desktop.features.placements.ui.parties_card import PartiesCard
from mobilise_desktop.features.placements.ui.record_acts import PAPERS, RecordActs
from mobilise_desktop.features.placements.ui.record_chips import RecordChips
from mobilise_desktop.features.placements.ui.record_lines import RecordLines
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import MenuButton, PrimaryButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import restyled, retranslated, tr
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.section import Section
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

_WIDEST = 900
_TABLES = frozenset(
    {"placement", "placement_extra", "agreement_version", "agreement_signature", "placement_check",
     "placement_event", "placement_issue", "placement_evaluation", "compliance_rule", "firm", "contact",
     "firm_site", "sme_declaration", "attachment"}
)  # fmt: skip
Act = Callable[[Any, "Store"], object]
"""Something to do: gets the module `actions` and the store, in the thread that writes."""


def tr_head(text: str) -> PlainLabel:
    """A small heading that follows the language; `text` is marked by `N_`."""
    label = PlainLabel(look="head")
    tr(label.setText, text)
    return label


class PlacementRecord(QWidget):
    """Follows the database; each field is written when it is left."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.acts = RecordActs(self)
        self.files = FileSection(context, "placement")
        self.placement_id: RowId | None = None
        self._reading: Job | None = None
        self.found: Placement | None = None
        self._drafting: tuple[RowId | None, Mapping[str, Any]] = None, {}
        self._leading: tuple[RowId | None, str] = None, ""
        self._makers = PlacementForms(context.reader)
        self.forms = self._makers.make()
        self.title, self.chips = WrapLabel(look="title"), RecordChips()
        self.next_button = PrimaryButton("", self.take_next)
        self.more = MenuButton(N_("More"))
        self.leading, self.parties = Leading(self), PartiesCard(self)
        self.lines = RecordLines(self)
        self.sections = {
            key: Section(title, f"placement/{key}", context.settings) for key, title in SECTIONS.items()
        }
        self._languages = [PlainLabel(look="head"), PlainLabel(look="head")]
        self._cost_heads = [tr_head(N_("Who pays")), tr_head(N_("Amounts, where they are agreed"))]
        self._scroll = self._arranged()
        for forms in self.forms.values():
            for form in forms:
                form.changed.connect(self._write)
        retranslated(self.renew)
        restyled(self.renew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_placement(self, placement_id: RowId | None) -> None:
        """Show a placement."""
        if placement_id != self.placement_id:
            if self.found is not None:
                self.commit()
            self.placement_id, self.found = placement_id, None
            self.read()

    def note(self, done: ChangeSet) -> None:
        """Read again what a transaction changed."""
        self.files.note(done)
        if done.tables & {"contact", "firm_site"}:
            self._makers.forget()
        if done.tables & _TABLES:
            self.read()

    def read(self) -> None:
        """Read the placement again."""
        if self._reading is not None:
            self._reading.cancel()
        own, reader = self.placement_id, self.context.reader
        if own is not None:
            self._reading = self.context.jobs.submit(READ, lambda: record_of(reader(), own), self._show)

    def commit(self) -> None:
        """Write what is being typed."""
        for forms in self.forms.values():
            for form in forms:
                form.commit()

    def take_next(self) -> None:
        """Take the usual next step."""
        steps = self.found.steps(clock.today()) if self.found else []
        if steps:
            self.take(steps[0])

    def take(self, step: states.Step) -> None:
        """Take a step, after asking why where that is needed; or say what blocks it."""
        if self.found is None:
            return
        if not blocks.told(self, step):
            step_acts.take(self, step)

    def lead_to(self, key: str) -> None:
        """Open a section and bring it to sight."""
        section = self.sections[key]
        section.set_open(True)
        self._scroll.bring(section)

    def show_part(self, part: QWidget) -> None:
        """Bring a part of a section to sight, if it is not."""
        self._scroll.ensureWidgetVisible(part, 0, XL)

    def lead_when_shown(self, key: str) -> None:
        """Bring a section to sight, and the keyboard there, as soon as the placement is read."""
        self._leading = self.placement_id, key
        self.read()

    def draft_when_shown(self, change: Mapping[str, Any]) -> None:
        """Draft an amendment as soon as the placement is read."""
        self._drafting = self.placement_id, dict(change)
        self.read()

    def act(self, work: Act, told: str = "") -> None:
        """Do something in the thread that writes; say so with a way back."""
        context, own = self.context, self.placement_id

        def run() -> None:
            from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, context.store())

        def done(_none: object) -> None:
            if told:
                context.notices.say(told, _("Undo"), context.undo)

        context.jobs.submit(WRITE, run, done, partial(self._fail, own))

    def renew(self) -> None:
        """Show everything in the present language and look."""
        if self.found is not None:
            self._show(self.found)

    # -- inside ----------------------------------------------------------------------------------

    def _write(self, binding: Binding, change: Mapping[str, Any], expected: Mapping[str, Any]) -> None:
        own = self.placement_id
        values = self.found.values if self.found else {}
        change = {name: new for name, new in change.items() if new != expected[name]}
        told = language_pair.told(values, change) if values else ""
        told = told or (binding.field.take_told() if isinstance(binding.field, CourseField) else "")
        new, old = grants.with_proposal(values, change, expected)
        self.act(lambda actions, store: actions.edit(store, own, new, old), told)

    def _fail(self, own: RowId | None, error: Exception) -> None:
        if self.found is not None:
            self._fill(self.found, fresh=True)
        self.read()
        if isinstance(error, NeedsSignaturesError) and self.found is not None and self.found.id == own:
            self.acts.amending.draft(error.change)
        else:
            self.context.notices.error(error)

    def _show(self, found: Placement | None) -> None:
        if found is None:
            return
        fresh = self.found is None or self.found.id != found.id
        self.found = found
        has_others = self._makers.take(found)
        self._fill(found, fresh=fresh)
        if has_others:
            refill(self.forms)
        self._show_head(found)
        self.files.show_record(found.id, fresh=fresh)
        self.parties.show_placement(found)
        self.lines.show(found)
        QTimer.singleShot(0, self._scroll, self._scroll.keep_width)
        if self._leading[0] == found.id:
            key, self._leading = self._leading[1], (None, "")
            self.lead_to(key)
            self.sections[key].setFocus(Qt.FocusReason.OtherFocusReason)
        (own, change), self._drafting = self._drafting, (None, {})
        if own == found.id:
            self.acts.amending.draft(change)

    def _fill(self, found: Placement, *, fresh: bool) -> None:
        for forms in self.forms.values():
            for form in forms:
                form.show_row(found.values, fresh=fresh)
                show_stay(form.fields, found.values)
        codes = dict.fromkeys(found.values[name] for name in ("language_1", "language_2"))
        languages = [formats.language(code) for code in codes]
        for label, language in zip(self._languages, languages, strict=False):
            label.setText(language.capitalize())
        name_languages(self.forms, languages)
        for section in ("period", "costs"):
            bindings = self.forms[section][0].bindings
            staged.show_needed({name: one.field for name, one in bindings.items()}, found.values)
        self.forms["objectives"][1].setVisible(len(languages) > 1)
        self._languages[1].setVisible(len(languages) > 1)

    def _show_head(self, found: Placement) -> None:
        values, dossier = found.values, found.dossier
        self.title.setText(f"{dossier.employee.name} · {dossier.hosting.name}")
        self.chips.show_placement(found)
        self._fill_menu(found.steps(clock.today()), values["status"])

    def _fill_menu(self, steps: Sequence[states.Step], status: str) -> None:
        """The usual next step on its button, everything else in the menu beside it."""
        self.next_button.setVisible(bool(steps))
        menu = self.more.actions_menu
        menu.clear()
        if steps:
            self.next_button.setText(_(steps[0].name))
        for step in steps[1:]:
            self.more.add(step.name, partial(self.take, step), blocks.sign(step, self.found))
        menu.addSeparator()
        if status in states.AMENDABLE:
            self.more.add(N_("Amend the agreement…"), self.acts.amending.amend, "square-pen")
        self.more.add(N_("Show the draft of the agreement…"), self.acts.open_preview, "file-text")
        self.more.add(N_("Write a reminder…"), self.acts.events.remind, "mail")
        menu.addSeparator()
        for kind, title in PAPERS.items():
            self.more.add(title, partial(self.acts.open_paper, kind), "printer")
        menu.addSeparator()
        self.more.add(N_("Move to the trash"), self.acts.delete, "trash-2")

    def _arranged(self) -> ScrollPane:
        head = QWidget()
        flow = FlowLayout(head, ends=1)
        flow.addWidget(self.title)
        flow.addWidget(boxes.beside([self.next_button, self.more], S))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, M, XL)
        column.setSpacing(M)
        for key, section in self.sections.items():
            self._furnish(key, section)
            column.addWidget(section)
        column.addStretch(1)
        inside.setMaximumWidth(theme.px(_WIDEST))
        scroll = ScrollPane(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, L, L, 0)
        whole.setSpacing(S)
        whole.addWidget(head)
        whole.addWidget(self.chips)
        whole.addWidget(self.lines.hindrances)
        whole.addWidget(scroll, 1)
        return scroll

    def _furnish(self, key: str, section: Section) -> None:
        """Fill a section: lines, then forms with their headings, then what is noted on the way."""
        first = {
            "eligibility": self.lines.card,
            "parties": self.parties,
            "agreement": self.lines.versions,
            "checklist": self.lines.checks,
        }
        last = {"costs": self.lines.grant, "after": self.lines.events, "files": self.files}
        if key in first:
            section.body.addWidget(first[key])
        for number, form in enumerate(self.forms.get(key, ())):
            heads = {"objectives": self._languages, "costs": self._cost_heads}.get(key)
            if heads is not None and number < len(heads):
                section.body.addWidget(heads[number])
            section.body.addWidget(form)
        if key in last:
            section.body.addWidget(last[key])
        for button in self._buttons_of(key):
            section.add_action(button)

    def _buttons_of(self, key: str) -> Sequence[QWidget]:
        """What stands at the end of the heading of a section."""
        if key == "after":
            return [self.lines.add_button]
        return self.files.head_buttons() if key == "files" else []
