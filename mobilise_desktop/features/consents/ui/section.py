"""What each person of the firm allowed, and the ways to add to it and to take it back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.consents.queries import Entry, Person, people
from mobilise_desktop.features.consents.ui import dialogs
from mobilise_desktop.privacy import purposes as words
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import IconButton, QuietButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.measures import XS, M, S
from mobilise_desktop.ui.people_section import PeopleOf, PeopleSection
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

_TABLES = frozenset({"attachment", "consent", "contact", "do_not_contact", "firm"})
Act = Callable[[Any, "Store"], object]
"""Something to do: gets the module `actions` and the store, in the thread that writes."""


class ConsentSection(PeopleSection):
    """One card for each person."""

    def __init__(self, context: TabContext) -> None:
        self.proofs = Proofs(self, context, "consent")
        nobody = N_("Add a contact first; what they allow is noted here.")
        super().__init__(context, PeopleOf(people, _TABLES, nobody), S)

    @override
    def line_of(self, person: Person) -> QWidget:
        return PersonCard(self, person)

    def act(self, work: Act, told: str) -> None:
        """Do something, and say so with a way back."""
        store, context = self._context.store, self._context

        def run() -> None:
            from mobilise_desktop.features.consents import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, store())

        context.act(run, told)

    def add(self, person: Person) -> None:
        """Ask what a person allows, and note it."""
        dialog = dialogs.consent_dialog(self, person)
        self._keep(
            dialog, lambda actions, store, values: actions.add(store, person, values), _("Consent noted.")
        )

    def withdraw(self, person: Person, entry: Entry) -> None:
        """Ask on which day a person took back what they allowed, and note it."""
        self._keep(
            dialogs.withdrawal_dialog(self, person, entry),
            lambda actions, store, values: actions.withdraw(
                store, person, entry.purpose, values["withdrawn_on"], values["withdrawal_note"]
            ),
            _("Withdrawal noted."),
        )

    # -- inside ----------------------------------------------------------------------------------

    def _keep(self, dialog: FormDialog, work: Callable[[Any, "Store", Any], object], told: str) -> None:
        context = self._context

        def write(values: Any) -> None:
            from mobilise_desktop.features.consents import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, context.store(), values)

        saved(dialog, context, write, told)

    @override
    def _show(self, found: Sequence[Person]) -> None:
        super()._show(found)
        self.counted.emit(sum(len(person.open) for person in found))


class PersonCard(QFrame):
    """A person, what they allowed, and buttons for more."""

    def __init__(self, section: ConsentSection, person: Person) -> None:
        super().__init__()
        self._section, self.person = section, person
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(M, S, S, S)
        column.setSpacing(XS)
        column.addWidget(self._head())
        for entry in person.entries:
            column.addWidget(self._line(entry))
        column.addLayout(self._foot())

    def _head(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(WrapLabel(self.person.name or _("Without a name"), "head"))
        if self.person.is_banned:
            flow.addWidget(Chip(_("Do not contact"), "bad", "ban"))
        return holder

    def _line(self, entry: Entry) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        holds = entry.purpose in self.person.open and not entry.withdrawn_on
        chip = Chip(
            words.purpose_word(entry.purpose),
            *(("good", "circle-check") if holds else ("plain", "circle-minus")),
        )
        flow_holder = QWidget()
        flow = FlowLayout(flow_holder)
        flow.addWidget(chip)
        flow.addWidget(WrapLabel(_told(entry), "secondary"))
        row.addWidget(flow_holder, 1)
        top = Qt.AlignmentFlag.AlignTop
        for icon, name, act in self._section.proofs.acts(entry.id, entry.evidence_id):
            row.addWidget(IconButton(icon, name, act, small=True), 0, top)
        if holds:
            act = partial(self._section.withdraw, self.person, entry)
            withdraw = IconButton("ban", N_("Withdraw consent…"), act, small=True)
            row.addWidget(withdraw, 0, top)
        row.addWidget(
            IconButton("trash-2", N_("Remove this entry"), partial(self._remove, entry), small=True), 0, top
        )
        return holder

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        add = partial(self._section.add, self.person)
        self.add_button = QuietButton(N_("Add consent…"), add, icon="plus")
        text = N_("Allow contact again") if self.person.is_banned else N_("Do not contact")
        self.ban_button = QuietButton(
            text, self._toggle_ban, icon="check" if self.person.is_banned else "ban"
        )
        foot.addWidget(self.add_button)
        foot.addWidget(self.ban_button)
        foot.addStretch(1)
        return foot

    def _remove(self, entry: Entry) -> None:
        person = self.person
        self._section.act(lambda actions, store: actions.remove(store, person, entry.id), _("Entry removed."))

    def _toggle_ban(self) -> None:
        person = self.person
        if person.is_banned:
            self._section.act(
                lambda actions, store: actions.lift(store, person), _("This person may be contacted again.")
            )
        else:
            self._section.act(
                lambda actions, store: actions.ban(store, person),
                _("Nobody will contact this person; the program leaves them out from now on."),
            )


def _told(entry: Entry) -> str:
    """Such as "Consent, 3 May 2026, on paper, text 2026-1 (de)"; withdrawn ones say when."""
    parts = [
        words.basis_word(entry.legal_basis),
        formats.day(entry.given_on),
        words.method_word(entry.method),
    ]
    if entry.text_version:
        language = f" ({entry.text_language})" if entry.text_language else ""
        parts.append(_("text {version}").format(version=f"{entry.text_version}{language}"))
    if entry.withdrawn_on:
        parts.append(_("withdrawn on {day}").format(day=formats.day(entry.withdrawn_on)))
    if entry.withdrawal_note:
        parts.append(entry.withdrawal_note)
    return " · ".join(parts)
