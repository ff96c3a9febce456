"""The record of an offer or a candidate: its fields, and who fits."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.ui.record_binding import Binding
from mobilise_desktop.features.market import queries, words
from mobilise_desktop.features.market.queries import Record
from mobilise_desktop.features.market.ui.compare import CompareDialog
from mobilise_desktop.features.market.ui.forms import candidate_form, offer_form
from mobilise_desktop.features.market.ui.matches import TABLES, MatchesPane, MatchRow
from mobilise_desktop.features.market.ui.pair_acts import Pair, PairActs
from mobilise_desktop.features.market.ui.pair_look import read_pair
from mobilise_desktop.ui.buttons import MenuButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.section import Section
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.wrap_label import WrapLabel

_TONES = {"open": "good", "matched": "good", "filled": "good", "paused": "attention", "expired": "attention"}
_TITLES = {"offer": N_("Offer"), "candidate": N_("Profile")}


class MarketRecord(QWidget):
    """`kind` is "offer" or "candidate"; each field is written when it is left."""

    def __init__(self, context: TabContext, kind: str) -> None:
        super().__init__()
        self._context, self.kind = context, kind
        self.own: RowId | None = None
        self.found: Record | None = None
        self._reading: Job | None = None
        self.form = offer_form(self._sites) if kind == "offer" else candidate_form()
        self.matches = MatchesPane(context, kind)
        self.title, self.more = WrapLabel(look="title"), MenuButton(N_("More"))
        self.chips = (Chip(), Chip(), Chip())
        self._arrange()
        self.form.changed.connect(self._write)
        self.matches.chosen.connect(self.compare)
        retranslated(self.renew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_record(self, own: RowId | None) -> None:
        """Show an offer or a candidate."""
        if own != self.own:
            if self.found is not None:
                self.form.commit()
            self.own, self.found = own, None
            self.read()

    def note(self, done: ChangeSet) -> None:
        """Read again what a transaction changed."""
        if done.tables & TABLES:
            self.read()

    def read(self) -> None:
        """Read the record and its matches again."""
        if self._reading is not None:
            self._reading.cancel()
        own, reader = self.own, self._context.reader
        read = queries.offer if self.kind == "offer" else queries.candidate
        if own is not None:
            self._reading = self._context.jobs.submit(READ, lambda: read(reader(), own), self._show)

    def compare(self, row: MatchRow) -> None:
        """Read both sides of a pair and show them side by side."""
        read_pair(self._context, row.ranked, self._ask)

    def dialog(self, pair: Pair) -> CompareDialog:
        """Both sides of a pair, with what can become of it."""
        return CompareDialog(self, pair, PairActs(self._context, pair))

    def renew(self) -> None:
        """Show everything in the present language."""
        if self.found is not None:
            self._show(self.found)

    # -- inside ----------------------------------------------------------------------------------

    def _sites(self) -> list[Choice]:
        """The sites of the hosting firm that is shown."""
        if self.found is None:
            return []
        known = queries.sites_of(self._context.reader(), self.found.firm_id)
        return [Choice(own, name) for own, name in known]

    def _ask(self, pair: Pair) -> None:
        self.dialog(pair).exec()

    def _write(self, _binding: Binding, change: Mapping[str, Any], expected: Mapping[str, Any]) -> None:
        own, kind, store = self.own, self.kind, self._context.store

        def work() -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            if own is not None:
                actions.edit(store(), kind, own, change, expected)

        self._context.jobs.submit(WRITE, work, lambda _none: None, self._fail)

    def _fail(self, error: Exception) -> None:
        self._context.notices.error(error)
        if self.found is not None:
            self.form.show_row(self.found.values, fresh=True)
        self.read()

    def _delete(self) -> None:
        own, kind, store = self.own, self.kind, self._context.store

        def work() -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            if own is not None:
                actions.delete(store(), kind, own)

        self._context.act(work, _("Moved to the trash."))

    def _show(self, found: Record | None) -> None:
        if found is None:
            return
        fresh = self.found is None or self.found.id != found.id
        self.found = found
        if fresh and self.kind == "offer":
            site = self.form.field("site_id")
            if isinstance(site, ChoiceField):
                site.refill()
        self.form.show_row(found.values, fresh=fresh)
        self.title.setText(found.title)
        status = str(found.values["status"])
        self.chips[0].show_as(words.word(self.kind, status), _TONES.get(status, "plain"))
        firm = "" if self.kind == "offer" else found.firm
        self.chips[1].show_as(
            ", ".join(filter(None, (firm, formats.country(found.country)))), "plain", "map-pin"
        )
        if self.kind == "offer":
            self.chips[2].show_as(words.taken_shown(found.taken, found.values["capacity"]), "plain", "users")
        else:
            text = "" if found.may_share else _("No consent to show the profile")
            self.chips[2].show_as(text, "attention", "shield")
        self.matches.show_matches(found.id)

    def _arrange(self) -> None:
        self.more.add(N_("Move to the trash"), self._delete, "trash-2")
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.title, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        flow = FlowLayout(holder)
        for chip in self.chips:
            flow.addWidget(chip)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, M, XL)
        column.setSpacing(M)
        fit = Section(N_("Who fits"), f"market/{self.kind}/matches", self._context.settings)
        fit.body.addWidget(self.matches)
        fields = Section(_TITLES[self.kind], f"market/{self.kind}/fields", self._context.settings)
        fields.body.addWidget(self.form)
        column.addWidget(fit)
        column.addWidget(fields)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, L, L, 0)
        whole.setSpacing(S)
        whole.addLayout(head)
        whole.addWidget(holder)
        whole.addWidget(ScrollPane(inside), 1)
