"""Who is left out of the matches, each with the reason: searched, narrowed by reason, in pages."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.market import excluding, words
from mobilise_desktop.features.market.excluding import Excluded
from mobilise_desktop.features.market.ui.matches import TABLES
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.list_filters import Facet, ListFilters
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource
from mobilise_desktop.ui.wrap_label import WrapLabel

_SIZE = (1040, 680)


class ExcludedFilter(NamedTuple):
    """What the list is narrowed to: part of a name, and codes of rules."""

    text: str = ""
    reasons: tuple[str, ...] = ()


def columns(kind: str) -> tuple[ColumnSpec[Excluded], ...]:
    """Those who are left out for an offer are people, for a candidate they are offers."""
    name = N_("Candidate") if kind == "offer" else N_("What is done there")
    firm = N_("Sending firm") if kind == "offer" else N_("Hosting firm")
    return (
        ColumnSpec("name", name, lambda row: row.names.name, 20, main=True),
        ColumnSpec("firm", firm, lambda row: row.names.firm, 20),
        ColumnSpec("country", N_("Country"), lambda row: formats.country(row.names.country), 12, leaves=1),
        ColumnSpec("why", N_("Reason"), lambda row: words.excluded_word(row.why), 26),
        ColumnSpec("detail", N_("In detail"), lambda row: row.detail, 30, sortable=False),
    )


_KEYS: dict[str, Callable[[Excluded], Any]] = {
    "name": lambda row: fold(row.names.name),
    "firm": lambda row: fold(row.names.firm),
    "country": lambda row: formats.country(row.names.country),
    "why": lambda row: words.excluded_word(row.why),
}


class ExcludedSource(WholeSource[Excluded]):
    """Reads and compares once; the search narrows what is there. `found` is everybody left out."""

    def __init__(self, context: TabContext, kind: str, own: str) -> None:
        super().__init__(self._rows_of, TABLES)
        self._context, self._kind, self._own = context, kind, own
        self.found: Sequence[Excluded] | None = None
        self._said: Sequence[str] = ()

    def _rows_of(self, query: ListQuery) -> list[Excluded]:
        if self.found is None:
            found = excluding.excluded(self._context.reader(), self._kind, self._own)
            self._said = [one.said for one in found]
            self.found = found
        wanted = query.filter or ExcludedFilter()
        asked = fold(wanted.text).split()
        kept = [
            one
            for one, said in zip(self.found, self._said, strict=True)
            if (not wanted.reasons or one.why in wanted.reasons) and all(word in said for word in asked)
        ]
        return sorted(kept, key=_KEYS[query.sort or "name"], reverse=query.descending)


class ExcludedDialog(QDialog):
    """`wanted` is the id of whom to show when it was accepted."""

    def __init__(self, parent: QWidget, context: TabContext, kind: str, own: str) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self, "market")
        self.wanted = ""
        self.setWindowTitle(_("Who is left out, and why"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.source = ExcludedSource(context, kind, own)
        query = ListQuery(ExcludedFilter(), "name")
        self.model = LazyTableModel(self.source, columns(kind), context.jobs, query)
        self.view = ListView(self.model, N_("Who is left out, and why"))
        facet = Facet(N_("Reason"), self._reasons, words.excluded_word)
        text = N_("Search by name or firm")
        self.filters = ListFilters(ExcludedFilter(), SearchField(text), {"reasons": facet})
        self.search, self.told = self.filters.search, WrapLabel(look="secondary")
        self.reason = WrapLabel()
        self.show_button = Button(N_("Show the record"), self._show, icon="external-link")
        self._set_empty()
        self._arrange()
        self.filters.changed.connect(self.view.show_filter)
        self.search.leave_downwards.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.activated_id.connect(lambda _id: self._show())
        self.view.choice.current_changed.connect(lambda _id: self._tell())
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(self._fail)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.reload()

    # -- inside ----------------------------------------------------------------------------------

    def _fail(self, error: Exception) -> None:
        show_error(self, error)

    def _reasons(self) -> Iterator[Choice]:
        counts = excluding.reasons(self.source.found or ())
        return (Choice(why, words.excluded_word(why), formats.number(n)) for why, n in counts.items())

    def _take_load(self) -> None:
        own = self.view.choice.current
        if self.model.rowCount() and (own is None or self.model.row_of(own) is None):
            self.view.choice.choose_row(0)
        self._tell()

    def _tell(self) -> None:
        shown, total = self.model.rowCount(), len(self.source.found or ())
        text = ngettext("{n} of {total} left out", "{n} of {total} left out", total)
        self.told.setText(text.format(n=formats.number(shown), total=formats.number(total)))
        own = self.view.choice.current
        row = self.model.row_of(own) if own is not None else None
        self.show_button.setEnabled(row is not None)
        self.reason.setText(_whole(self.model.row_at(row)) if row is not None else "")

    def _show(self) -> None:
        if self.view.choice.current is not None:
            self.wanted = self.view.choice.current
            self.accept()

    def _set_empty(self) -> None:
        nothing = EmptyState("handshake", N_("Nobody is left out."))
        unmatched = EmptyState(
            "search",
            N_("Nobody who is left out is called like that. Who fits stands in the list of matches."),
            N_("Clear search and filters"), self.filters.clear, primary=False,
        )  # fmt: skip
        self.view.set_empty(nothing, unmatched, lambda query: query.filter != ExcludedFilter())

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.show_button)
        foot.addWidget(Button(N_("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(M)
        column.addWidget(PlainLabel(_("Who is left out, and why"), "head", wrap=True))
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
        column.addWidget(self.reason)
        column.addLayout(foot)


def _whole(one: Excluded) -> str:
    """The whole reason, which may be cut in its column."""
    reason = " – ".join(filter(None, (words.excluded_word(one.why), one.detail)))
    return f"{one.names.name}, {one.names.firm}: {reason}"
