"""Printing the papers of the chosen placements: which ones, the document, and what is not in it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements.pile_papers import AGREEMENT, TITLES, LeftOut
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.choice_fields import CheckField
from mobilise_desktop.ui.document_pages import Size
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import Task
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.running import stoppable
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.wrap_label import WrapLabel

_KEPT = "placements/papers"
_SIZE, _MOST_LINES = (640, 480), 300


class PapersDialog(FormDialog):
    """Asks which papers of so many placements are printed; `kinds` in their order when it was accepted."""

    def __init__(self, parent: QWidget, count: int, kept: Sequence[str]) -> None:
        fields = {kind: CheckField(title) for kind, title in TITLES.items()}
        for kind, field in fields.items():
            field.set_value(kind in kept)

        def check(values: Mapping[str, Any]) -> Mapping[str, str]:
            return {} if any(values.values()) else {AGREEMENT: _("Choose at least one paper.")}

        text = N_("A placement that can’t have a paper yet is left out, and named with the reason.")
        super().__init__(parent, N_("Print papers"), fields, N_("Show…"), text=text, check=check)
        told = ngettext("Papers of {n} placement", "Papers of {n} placements", count)
        self.setWindowTitle(told.format(n=formats.number(count)))

    @property
    def kinds(self) -> tuple[str, ...]:
        """What was ticked."""
        return tuple(kind for kind in TITLES if self.values.get(kind))


class PilePreview(DocumentPreview):
    """The document, and above it how many papers are not in it."""

    def __init__(
        self, parent: QWidget, context: TabContext, ids: Sequence[str], kinds: Sequence[str]
    ) -> None:
        count = len(ids)
        title = ngettext("Papers of {n} placement", "Papers of {n} placements", count)
        title = title.format(n=formats.number(count))
        self.left_out: tuple[LeftOut, ...] = ()

        def make(task: Task) -> bytes:
            from mobilise_desktop.features.placements import pile  # noqa: PLC0415  when many are printed

            store, rows = context.store(), [RowId(own) for own in ids]
            wish = pile.Wish(
                store.target, rows, title, i18n.language(), clock.today(), tuple(kinds), store.actor.office
            )
            made = pile.make(wish, stoppable(task))
            self.left_out = made.left_out
            return made.pdf

        name = _("agreements") if tuple(kinds) == (AGREEMENT,) else _("papers")
        super().__init__(parent, title, f"{name}.pdf", make, context.jobs)
        self.left_label = WrapLabel(look="warning")
        self.left_button = Button(N_("Which ones, and why…"), self.open_left_out, icon="list-checks")
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        row.addWidget(self.left_label, 1)
        row.addWidget(self.left_button)
        self._line.hide()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self._line)

    def open_left_out(self) -> None:
        """Show which papers are not in the document."""
        accepted(LeftOutDialog(self, self.left_out))

    @override
    def _show(self, pdf: bytes, page_sizes: Sequence[Size]) -> None:
        super()._show(pdf, page_sizes)
        count = len(self.left_out)
        text = ngettext("{n} paper could not be made yet.", "{n} papers could not be made yet.", count)
        self.left_label.setText(text.format(n=formats.number(count)))
        self._line.setVisible(count > 0)


class LeftOutDialog(QDialog):
    """The papers that could not be made, each with its reason; they can be copied."""

    def __init__(self, parent: QWidget, left_out: Sequence[LeftOut]) -> None:
        super().__init__(parent)
        theme.clothe(self)
        self.lines = [one.told for one in left_out]
        self.setWindowTitle(_("What is not in the document"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, M, 0)
        lines.setSpacing(S)
        for text in self.lines[:_MOST_LINES]:
            lines.addWidget(WrapLabel(text))
        more = len(self.lines) - _MOST_LINES
        if more > 0:
            text = ngettext(
                "{n} more; copy the list to see all.", "{n} more; copy the list to see all.", more
            )
            lines.addWidget(WrapLabel(text.format(n=formats.number(more)), "secondary"))
        lines.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        self.copy_button = Button(N_("Copy the list"), self.copy, icon="copy")
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(Button(N_("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        column.addWidget(PlainLabel(_("What is not in the document"), "head", wrap=True))
        column.addWidget(ScrollPane(inside), 1)
        column.addLayout(foot)

    def copy(self) -> None:
        """Put all lines on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(self.lines))


class PileActs:
    """Acts of the tab; dialogs belong to `parent`."""

    def __init__(self, parent: QWidget, context: TabContext) -> None:
        self._parent, self._context = parent, context

    def ask(self, ids: Sequence[str]) -> None:
        """Ask which papers, and show them as one document."""
        if not ids:
            self._context.notices.say(_("Choose placements in the list first; Ctrl+A chooses all."))
            return
        dialog = self.dialog(len(ids))
        if dialog.exec():
            self._context.settings.put(_KEPT, list(dialog.kinds))
            self.preview(ids, dialog.kinds).exec()

    def dialog(self, count: int) -> PapersDialog:
        """What was printed last is ticked."""
        kept = self._context.settings.get(_KEPT, [AGREEMENT])
        return PapersDialog(self._parent, count, kept if isinstance(kept, list) else [AGREEMENT])

    def preview(self, ids: Sequence[str], kinds: Sequence[str]) -> PilePreview:
        """The papers of some placements, one after the other."""
        return PilePreview(self._parent, self._context, ids, kinds)
