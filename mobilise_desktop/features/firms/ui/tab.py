"""The tab of the member firms: the list at the left, the chosen firm at the right."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.ui.list_pane import FirmListPane
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import NARROW
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.ui.record import FirmRecord
    from mobilise_desktop.features.firms.ui.way_back import WayBack

_SPLIT = "firms/split"
_SHARES = (600, 400)


class FirmsTab(QWidget):
    """List and record side by side; in a narrow window the record takes the place of the list."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._record: FirmRecord | None = None
        self._way_back: WayBack | None = None
        self._errand_at = ""
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list_pane = FirmListPane(context)
        self._splitter.addWidget(self.list_pane)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._remember)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._splitter, 1)
        self._is_narrow = False
        self._shows_record = False
        self.list_pane.firm_chosen.connect(self._choose)
        self.list_pane.firm_opened.connect(self._open)
        self.list_pane.new_wanted.connect(self._new)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self._reload)
        context.language.changed.connect(self._reload)

    def show_filter(self, **chosen: object) -> None:
        """Narrow the list to what another page wants to see ("countries", "sizes", "statuses", "text")."""
        self.list_pane.filters.set_filter(FirmFilter(**chosen))  # type: ignore[arg-type]
        self._leave_record()

    def show_firm(self, firm_id: str) -> None:
        """Choose a firm in the list and show it."""
        self.list_pane.view.choice.choose(firm_id)
        self._open(firm_id)

    def show_place(self, firm_id: str, place: tuple[str, str, str], errand: tuple[Any, ...]) -> None:
        """Show a firm at a place of its record (as `Place` has it), with the way back of an `Errand`."""
        from mobilise_desktop.features.firms.ui import record_places, way_back  # noqa: PLC0415  when needed

        if self._way_back is None:
            self._way_back = way_back.WayBack()
            self._column.insertWidget(0, self._way_back)
        self.show_firm(firm_id)
        self._errand_at = firm_id
        self._way_back.offer(way_back.Errand(*errand))
        if place[0]:
            self.record.when_shown(lambda page: record_places.bring(page, record_places.Place(*place)))

    def go_back(self) -> None:
        """Go back to where one was led here from, if one was."""
        if self._way_back is not None and not self._way_back.isHidden():
            self._way_back.button.click()

    def show_problem(self, firm_id: str, code: str) -> None:
        """Show a firm at the field where a data problem is mended."""
        self.show_firm(firm_id)
        self.record.show_problem(code)

    @property
    def record(self) -> "FirmRecord":
        """The record at the right, made when first needed."""
        if self._record is None:
            from mobilise_desktop.features.firms.ui.record import FirmRecord  # noqa: PLC0415  not for the first paint

            made = FirmRecord(self._context)
            made.closed.connect(self._leave_record)
            made.firm_shown.connect(self._follow)
            self._record = made
            self._splitter.addWidget(made)
            sizes = self._context.settings.get(_SPLIT, list(_SHARES))
            self._splitter.setSizes(sizes if isinstance(sizes, list) else list(_SHARES))
            self._arrange()
        return self._record

    def _choose(self, firm_id: str | None) -> None:
        if not self._is_narrow:
            self.record.show_firm(firm_id)

    def _open(self, firm_id: str) -> None:
        self._shows_record = True
        self.record.show_firm(firm_id)
        self._arrange()
        self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> None:
        self._shows_record = True
        self.record.new_firm()
        self._arrange()

    def _follow(self, firm_id: str) -> None:
        self._context.changes.looked_at.emit("firm", firm_id)
        if self._way_back is not None and firm_id != self._errand_at:
            self._way_back.offer(None)
        if self.list_pane.view.choice.current != firm_id:
            self.list_pane.view.choice.choose(firm_id)

    def _leave_record(self) -> None:
        self._shows_record = False
        self._arrange()
        self.list_pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, done: ChangeSet) -> None:
        self.list_pane.note(done)
        if self._record is not None:
            self._record.note(done)

    def _reload(self) -> None:
        self.list_pane.reload()

    def _remember(self) -> None:
        self._context.settings.put(_SPLIT, self._splitter.sizes())

    def _arrange(self) -> None:
        if self._record is None:
            return
        self._record.set_narrow(self._is_narrow)
        self.list_pane.setVisible(not (self._is_narrow and self._shows_record))
        self._record.setVisible(not self._is_narrow or self._shows_record)

    @override
    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._way_back is not None and not event.spontaneous():  # one went elsewhere by oneself
            self._way_back.offer(None)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._arrange()


def _import(context: TabContext, file: Path | None = None) -> QWidget:
    from mobilise_desktop.features.firms.ui.import_page import ImportPage  # noqa: PLC0415  when first shown

    return ImportPage(context, file)


def _trash(context: TabContext) -> QWidget:
    from mobilise_desktop.features.firms.ui.trash_page import TrashPage  # noqa: PLC0415  not for the first paint

    return TrashPage(context)


def _problems(context: TabContext) -> QWidget:
    from mobilise_desktop.features.firms.ui.problems_page import ProblemsPage  # noqa: PLC0415  when shown

    return ProblemsPage(context)


def _duplicates(context: TabContext) -> QWidget:
    from mobilise_desktop.features.firms.ui.duplicates_page import DuplicatesPage  # noqa: PLC0415  when shown

    return DuplicatesPage(context)


TAB = TabSpec("firms", N_("Member firms"), "building-2", 20, FirmsTab)
PAGES = (
    PageSpec("import", N_("Import firms"), "upload", _import, 21),
    PageSpec("duplicates", N_("Duplicates"), "copy-check", _duplicates, 22),
    PageSpec("problems", N_("Data problems"), "list-checks", _problems, 23),
    PageSpec("trash", N_("Trash"), "trash-2", _trash, 31),
)
