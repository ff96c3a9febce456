"""What lies in the trash of one kind of record, to be taken out again."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource

_SIZE = (680, 460)


class Trashed(NamedTuple):
    """A record in the trash: its name, a quiet word about it, when it went there (UTC)."""

    id: str
    name: str
    detail: str
    deleted_at: str


COLUMNS: tuple[ColumnSpec[Trashed], ...] = (
    ColumnSpec("name", N_("Name"), lambda row: row.name, 24, sortable=False, main=True),
    ColumnSpec("detail", N_("Details"), lambda row: row.detail, 26, sortable=False),
    ColumnSpec("at", N_("Deleted on"), lambda row: formats.moment(row.deleted_at), 16, sortable=False),
)


class TrashDialog(QDialog):
    """`read` gives what lies there, the last first; `restore(id)` takes one out, where writing is done."""

    def __init__(
        self, parent: QWidget, context: TabContext, read: Callable[[], list[Trashed]],
        restore: Callable[[str], object],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self._context, self._put_back = context, restore
        self.setWindowTitle(_("Trash"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.model = LazyTableModel(
            WholeSource(lambda _query: read()), COLUMNS, context.jobs, ListQuery("", "deleted")
        )
        self.view = ListView(self.model, N_("Trash"))
        nothing = EmptyState("trash-2", N_("Nothing lies in the trash here."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.restore_button = PrimaryButton(N_("Restore"), self.restore, icon="archive-restore")
        self._arrange()
        self.model.loaded.connect(lambda: self.restore_button.setEnabled(self.model.rowCount() > 0))
        self.view.activated_id.connect(lambda _id: self.restore())
        self.model.reload()

    def restore(self) -> None:
        """Take the chosen record out of the trash; the notice has Undo."""
        place = max(self.view.currentIndex().row(), 0)
        row: Trashed | None = self.model.row_at(place) if self.model.rowCount() else None
        if row is None:
            return
        context, own = self._context, row.id
        told = _("Restored: {name}").format(name=row.name)

        def done(_none: object) -> None:
            context.notices.say(told, _("Undo"), context.undo)
            self.model.reload()

        context.jobs.submit(WRITE, lambda: self._put_back(own), done, context.notices.error)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addStretch(1)
        foot.addWidget(Button(N_("Close"), self.reject))
        foot.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(M)
        column.addWidget(PlainLabel(_("Trash"), "head"))
        column.addWidget(self.view, 1)
        column.addLayout(foot)
