"""The sections of a record, one below the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features import discovery
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.ui.record_desk import Edit, FirmDesk
from mobilise_desktop.features.firms.ui.record_fields import FirmFields
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.firms.ui.record_history import PastBox
from mobilise_desktop.features.firms.ui.record_links import write_mail
from mobilise_desktop.features.firms.ui.record_notes import NOTES
from mobilise_desktop.features.firms.ui.record_parts import PartList
from mobilise_desktop.features.firms.ui.record_people import people
from mobilise_desktop.features.firms.ui.record_sites import places
from mobilise_desktop.features.firms.ui.record_tags import TagBox
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.measures import XL, M
from mobilise_desktop.ui.record_section import RecordSection, SectionSpec
from mobilise_desktop.ui.refresh import restyled
from mobilise_desktop.ui.section import Section

_WIDEST = 760
_TITLES = {
    "firm": N_("Firm"),
    "numbers": N_("Numbers"),
    "sector": N_("Sector"),
    "size": N_("Size"),
    "place": N_("Place"),
    "contacts": N_("Contacts"),
    "tags": N_("Tags"),
    "notes": N_("Notes"),
    "history": N_("History"),
}
_HOME = {"firm_site": "place", "contact": "contacts", "firm_note": "notes"}
_ADD = {"firm_site": N_("Add site"), "contact": N_("Add contact"), "firm_note": N_("Add note")}


class Sections(QWidget):
    """`typed(place, Binding)` and `opened` from cards, `rearranged` when cards come and go."""

    typed = Signal(str, object)
    opened = Signal()
    rearranged = Signal()

    def __init__(self, desk: FirmDesk, fields: FirmFields) -> None:
        super().__init__()
        self.fields = fields
        settings = desk.context.settings
        brought = [module.FIRM_SECTION for module in discovery.modules("ui.firm_section")]
        titles = _with_brought(brought)
        self.by_key = {key: Section(title, f"firm/{key}", settings) for key, title in titles.items()}
        self.brought = {spec.key: spec.create(desk.context) for spec in brought}
        self.parts = {
            "firm_site": PartList(desk, places(desk)),
            "contact": PartList(desk, people(desk, write_mail)),
            "firm_note": PartList(desk, NOTES),
        }
        self.tags, self.past = TagBox(desk), PastBox(desk)
        for key, form in zip(("firm", "numbers", "sector", "size", "place"), fields.forms, strict=True):
            self.by_key[key].body.addWidget(form)
        for table, parts in self.parts.items():
            self._house(table, parts)
        self._fill_rest()
        if settings.get("section/firm/history") is None:
            self.by_key["history"].set_open(False)
        self.past.want(self.by_key["history"].is_open())
        self._arrange()
        restyled(self.renew_look)

    def show_firm(self, firm: FirmDetails, *, fresh: bool) -> None:
        """Show what belongs to a firm."""
        for parts in self.parts.values():
            parts.show_firm(firm, fresh=fresh)
        for section in self.brought.values():
            section.show_record(firm.id, fresh=fresh)
        self.tags.show_firm(firm, fresh=fresh)
        self.past.show_firm(firm, fresh=fresh)

    def note(self, done: ChangeSet) -> None:
        """Tell the sections of other features what a transaction did."""
        for section in self.brought.values():
            section.note(done)

    def commit(self) -> None:
        """Save what stands in open cards, in sections of other features and in the line for tags."""
        for part in (*self.parts.values(), *self.brought.values(), self.tags):
            part.commit()

    def add(self, table: str) -> None:
        """Open a form for a new site, contact or note."""
        self.by_key[_HOME[table]].set_open(True)
        self.parts[table].add()

    def unfold(self, table: str, row_id: RowId) -> None:
        """Open the card of a part, whether the database has it or not."""
        if table in self.parts:
            self.by_key[_HOME[table]].set_open(True)
            self.parts[table].open(row_id)

    def form_of(self, table: str, row_id: RowId) -> RowForm | None:
        """The form of a part if it is open."""
        return self.parts[table].form_of(row_id) if table in self.parts else None

    def take_back(self, edit: Edit) -> None:
        """An edit was refused: a part that was to be added is not there."""
        if edit.table in self.parts:
            self.parts[edit.table].take_back(edit.row_id)

    def renew_look(self) -> None:
        """Keep lines of a length that is good to read, whatever the size of the text."""
        self._column.setMaximumWidth(theme.px(_WIDEST))

    def _house(self, table: str, parts: PartList) -> None:
        section = self.by_key[_HOME[table]]
        section.body.addWidget(parts)
        section.add_action(QuietButton(_ADD[table], partial(self.add, table), icon="plus"))
        parts.typed.connect(self.typed)
        parts.counted.connect(partial(_show_count, section))
        parts.opened.connect(self.opened)
        parts.rearranged.connect(self.rearranged)

    def _house_brought(self, section: Section, brought: RecordSection) -> None:
        section.body.addWidget(brought)
        for button in brought.head_buttons():
            section.add_action(button)
        brought.counted.connect(partial(_show_count, section))
        brought.rearranged.connect(self.rearranged)

    def _fill_rest(self) -> None:
        for key, brought in self.brought.items():
            self._house_brought(self.by_key[key], brought)
        self.by_key["tags"].body.addWidget(self.tags)
        self.tags.rebuilt.connect(self.rearranged)
        self.tags.counted.connect(partial(_show_count, self.by_key["tags"]))
        self.by_key["history"].body.addWidget(self.past)
        self.past.rebuilt.connect(self.rearranged)
        self.by_key["history"].folded.connect(lambda folded: self.past.want(not folded))

    def _arrange(self) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(XL, M, XL, XL)
        column.setSpacing(0)
        for section in self.by_key.values():
            column.addWidget(section)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._column, 1)
        row.addStretch(0)


def _with_brought(brought: Sequence[SectionSpec]) -> dict[str, str]:
    """All headings by key in their order: each section of another feature after the one that it names."""
    order = list(_TITLES)
    for spec in brought:
        order.insert(order.index(spec.after) + 1, spec.key)
    titles = {**_TITLES, **{spec.key: spec.title for spec in brought}}
    return {key: titles[key] for key in order}


def _show_count(section: Section, count: int) -> None:
    section.set_count(formats.number(count) if count else "")
