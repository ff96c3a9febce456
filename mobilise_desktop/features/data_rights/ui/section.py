"""For each person of the firm: everything that is kept as a file, and the final erasure."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.data_rights.mentioned import paragraph
from mobilise_desktop.features.data_rights.queries import Person, of_firm
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.messages import ask, tell
from mobilise_desktop.ui.people_section import PeopleOf, PeopleSection
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.features.data_rights.actions import Done


_MENTIONS = 8


class RightsSection(PeopleSection):
    """One line for each person, with what they may ask for."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(context, PeopleOf(of_firm, frozenset({"contact"}), N_("Nobody is kept here.")))

    @override
    def line_of(self, person: Person) -> QWidget:
        return PersonLine(self, person)

    def tell(self, person: Person) -> None:
        """Write everything that is kept about a person into a file of the user's choice."""
        kinds = ";;".join(
            (
                _("PDF document (*.pdf)"),
                _("Both, with attached files (*.zip)"),
                _("Data for programs (*.json)"),
            )
        )
        name, kind = QFileDialog.getSaveFileName(self, _("What is kept"), _("person") + ".pdf", kinds)
        if name:
            ending = kind[kind.rfind("*") + 1 :].rstrip(")") or ".pdf"
            out = Path(name)
            # the box keeps the name's ending when only another kind is chosen
            self.write(person, out.with_suffix(ending) if out.suffix in (".pdf", "") else out)

    def write(self, person: Person, out: Path) -> None:
        """Write the file, and say so."""
        context = self._context

        def work() -> None:
            from mobilise_desktop.features.data_rights import export  # noqa: PLC0415  loads the writers

            export.write(context.store(), person, out)

        text = _("Everything that is kept about {person} is in “{file}”.")
        told = text.format(person=person.shown, file=out.name)
        context.jobs.submit(WRITE, work, lambda _none: context.notices.say(told), context.notices.error)

    def erase(self, person: Person) -> None:
        """Ask, with all texts that name the person elsewhere, then erase for good; there is no way back."""
        context = self._context

        def work() -> "Sequence[Mapping[str, str]]":
            from mobilise_desktop.features.data_rights import actions  # noqa: PLC0415  loads SQLAlchemy

            return actions.mentions(context.store(), person.id)

        context.jobs.submit(WRITE, work, partial(self.confirm, person), context.notices.error)

    def confirm(self, person: Person, mentions: Sequence[Mapping[str, str]]) -> None:
        """Say what erasing means and who else names the person, and do it if that is wanted."""
        text = _(
            "{person}\n\nName, addresses, consents, history and drafts are overwritten, in backups of this "
            "computer too. An anonymous mark stays. This can’t be undone."
        ).format(person=person.shown)
        if mentions:
            text = f"{text}\n\n{paragraph(mentions, _MENTIONS)}"
        if ask(self, _("Erase a person for good"), text, _("Erase for good"), _("Keep")):
            self.erase_now(person)

    def erase_now(self, person: Person) -> None:
        """Erase a person for good, and say what is left elsewhere."""
        context = self._context

        def work() -> "Done":
            from mobilise_desktop.features.data_rights import actions  # noqa: PLC0415  loads SQLAlchemy

            return actions.erase_person(context.store(), person.id)

        context.jobs.submit(WRITE, work, self._erased, context.notices.error)

    # -- inside ----------------------------------------------------------------------------------

    def _erased(self, done: "Done") -> None:
        said = [_("The person was erased. An anonymous mark stays.")]
        count = len(done.copies.cleared)
        if count:
            text = ngettext("Also erased in {n} backup.", "Also erased in {n} backups.", count)
            said.append(text.format(n=count))
        left = _("“{file}” could not be changed and still holds the person. Delete it.")
        said += [left.format(file=file) for file in done.copies.left]
        self._context.notices.say(" ".join(said))
        if done.mentions:
            tell(self, _("Mentioned elsewhere"), paragraph(done.mentions, _MENTIONS))


class PersonLine(QWidget):
    """A person and what they may ask for."""

    def __init__(self, section: RightsSection, person: Person) -> None:
        super().__init__()
        self.tell_button = QuietButton(N_("What is kept…"), partial(section.tell, person), icon="file-down")
        self.erase_button = QuietButton(N_("Erase for good…"), partial(section.erase, person), icon="trash-2")
        flow_holder = QWidget()
        flow = FlowLayout(flow_holder)
        flow.addWidget(WrapLabel(" ".join(person.names) or person.email))
        if person.is_trashed:
            flow.addWidget(PlainLabel(_("in the trash"), "secondary"))
        flow.addWidget(self.tell_button)
        flow.addWidget(self.erase_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(flow_holder, 1)
