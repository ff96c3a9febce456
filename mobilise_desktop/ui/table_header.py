"""The columns of a list as the user arranges them: shown or not, moved, sized, sorted, remembered."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QMenu, QTableView

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.measures import ICON
from mobilise_desktop.ui.table_columns import EDGE, PICTURE_GAP, ColumnSpec
from mobilise_desktop.ui.table_pages import Page
from mobilise_desktop.ui.table_widths import TextWidths, spread

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_CUSTOM = Qt.ContextMenuPolicy.CustomContextMenu
_TITLE_ROOM = 36
"""What a title needs beside its letters: the margins and the arrow of sorting."""

_CELL_ROOM = 16
"""What a text of a cell needs beside its letters: the margins."""

_SHRUNK = 0.75
"""To what part of their width the other columns give way before the main column does."""


class ColumnKeeper(QObject):
    """Arranges the columns of `view`. `sorted_by(key, descending)` and `changed` tell what the user did."""

    sorted_by = Signal(str, bool)
    changed = Signal()

    def __init__(self, view: QTableView, columns: Sequence[ColumnSpec[Any]]) -> None:
        super().__init__(view)
        self._view, self.columns = view, tuple(columns)
        self._header = view.horizontalHeader()
        self._chars = {spec.key: float(spec.width_chars) for spec in columns}
        self._hidden: set[str] = set()
        self._asked: set[str] = set()
        self._texts = TextWidths(view)
        self._main_sized = False
        self._fitting = False
        self.sort, self.descending = "", False
        header = self._header
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(_CUSTOM)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setAccessibleName(_("Columns"))
        header.sectionClicked.connect(self._click)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_moved: self.changed.emit())
        header.customContextMenuRequested.connect(self._open_menu)
        self.reset()

    # ------------------------------------------------------------ widths

    def fit(self) -> None:
        """Give each column its width; the main one takes what the others don't need, and gives way last."""
        shown = self._with_room()
        widths = {n: self._wanted(n) for n in shown}
        room = self._view.viewport().width() - sum(widths.values())
        main = next((n for n in shown if self.columns[n].main), None)
        if room < 0:
            others = [n for n in shown if n != main and not self.columns[n].whole]
            total = sum(widths[n] for n in others)
            factor = max(_SHRUNK, 1 + room / total) if total else 1.0
            widths |= {n: max(int(widths[n] * factor), self._least(n)) for n in others}
        elif main is not None and not self._main_sized:
            widths = self._shared(widths, main, room)
        self._fitting = True
        for number in range(len(self.columns)):
            self._header.setSectionHidden(number, number not in widths)
        for number, width in widths.items():
            self._header.resizeSection(number, width)
        self._fitting = False

    def learn(self, page: Page | None, *, afresh: bool = False) -> bool:
        """Look how wide the texts of the first rows are, and fit the columns to them if that changes any."""
        if afresh:
            self._texts.forget()
        shown = [n for n in range(len(self.columns)) if self.is_shown(n)]
        grown = (page is not None and self._texts.learn(page, shown)) or afresh
        if grown:
            self.fit()
        return grown

    def _shared(self, widths: dict[int, int], main: int, room: int) -> dict[int, int]:
        """What the main column doesn't need goes to those with cut texts, or the other way round."""
        spare = widths[main] + room - max(self._needed(main), self._least(main))
        usual = [n for n in widths if n != main and self._is_usual(self.columns[n])]
        lacks = {n: self._needed(n) - widths[n] for n in usual}
        free = {n: self._free(n, widths[n]) for n in usual if spare < 0}
        given = spread({**lacks, main: -spare}, max(spare, 0) + sum(free.values()))
        taken = spread(free, sum(given.values())) if free else {}
        more = {n: given.get(n, 0) - taken.get(n, 0) for n in usual}
        wider = {n: width + more.get(n, 0) for n, width in widths.items()}
        return {**wider, main: widths[main] + room - sum(more.values())}

    def _free(self, number: int, width: int) -> int:
        """What a column can give away without cutting its title or the texts that are known."""
        least = max(self._needed(number), self._least(number), round(width * _SHRUNK))
        return max(width - least, 0)

    def _needed(self, number: int) -> int:
        """The width that shows the texts of a column whole, as far as they are known."""
        edge = EDGE if self._header.visualIndex(number) == 0 else 0
        return self._texts.of(number) + self._beside(self.columns[number]) + edge

    def _is_usual(self, spec: ColumnSpec[Any]) -> bool:
        """Whether nobody has sized a column."""
        return self._chars[spec.key] == spec.width_chars

    def _with_room(self) -> list[int]:
        """The columns the user wants, without those that leave when there is no room for all."""
        shown = [n for n, spec in enumerate(self.columns) if spec.key not in self._hidden]
        leaving = [n for n in shown if self.columns[n].leaves and self.columns[n].key not in self._asked]
        for number in sorted(leaving, key=lambda n: self.columns[n].leaves):
            if sum(map(self._wanted, shown)) <= self._view.viewport().width():
                break
            shown.remove(number)
        return shown

    def _wanted(self, number: int) -> int:
        """The width of a column: as the user left it, else for its letters and at least for its title."""
        spec = self.columns[number]
        letters = self._chars[spec.key] * self._view.fontMetrics().averageCharWidth()
        wanted = round(letters) + self._beside(spec)
        return max(wanted, self._least(number)) if self._is_usual(spec) else wanted

    def _least(self, number: int) -> int:
        """The width a column needs for its title."""
        title = self._header.fontMetrics().horizontalAdvance(_(self.columns[number].title))
        return title + _TITLE_ROOM + (EDGE if self._header.visualIndex(number) == 0 else 0)

    def _beside(self, spec: ColumnSpec[Any]) -> int:
        """What the cells of a column need beside their letters: margins and icon."""
        return _CELL_ROOM + (theme.px(ICON) + PICTURE_GAP if spec.icon else 0)

    def _resized(self, number: int, _old: int, new: int) -> None:
        if self._fitting or new == 0:
            return
        spec = self.columns[number]
        letters = new - self._beside(spec)
        self._chars[spec.key] = max(letters / self._view.fontMetrics().averageCharWidth(), 1)
        self._main_sized = self._main_sized or spec.main
        self.changed.emit()

    # ------------------------------------------------------------ order

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Show the order by column `key` in the header, without telling anybody."""
        self.sort, self.descending = key, descending
        number = self._number(key)
        with QSignalBlocker(self._header):
            self._header.setSortIndicator(
                -1 if number is None else number, _DESCENDING if descending else _ASCENDING
            )

    def _click(self, number: int) -> None:
        spec = self.columns[number]
        if spec.sortable:
            self.ask_order(spec.key, spec.key == self.sort and not self.descending)
        else:
            self.sort_by(self.sort, descending=self.descending)

    def ask_order(self, key: str, descending: bool) -> None:  # noqa: FBT001  as the signal has it
        """Show the order by a column, and have the rows read in it."""
        self.sort_by(key, descending=descending)
        self.sorted_by.emit(key, descending)
        self.changed.emit()

    # ------------------------------------------------------------ showing, moving, remembering

    def reset(self) -> None:
        """All columns as they were at first."""
        self._chars = {spec.key: float(spec.width_chars) for spec in self.columns}
        self._main_sized = False
        self._order([spec.key for spec in self.columns])
        self._hidden = {spec.key for spec in self.columns if not spec.visible}
        self._asked = set()
        self.fit()
        self.changed.emit()

    def set_visible(self, key: str, visible: bool) -> None:  # noqa: FBT001  a slot
        """Show or hide a column; the main one stays."""
        number = self._number(key)
        if number is not None and (visible or not self.columns[number].main):
            self._hidden, self._asked = self._hidden - {key}, self._asked - {key}
            (self._asked if visible else self._hidden).add(key)
            self.fit()
            self.changed.emit()

    def is_shown(self, number: int) -> bool:
        """Whether a column is to be seen."""
        return not self._header.isSectionHidden(number)

    def state(self) -> dict[str, Any]:
        """The arrangement as plain values, columns by their keys."""
        header = self._header
        order = [self.columns[header.logicalIndex(place)].key for place in range(header.count())]
        return {
            "order": order,
            "hidden": [spec.key for spec in self.columns if spec.key in self._hidden],
            "asked": [spec.key for spec in self.columns if spec.key in self._asked],
            "chars": {key: round(chars, 1) for key, chars in self._chars.items()},
            "main_sized": self._main_sized,
            "sort": self.sort,
            "descending": self.descending,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Arrange as `state` says; columns it doesn't know stay as they were at first."""
        known = set(state.get("chars", {}))
        hidden = {key for key in state.get("hidden", ()) if key in known}
        self._hidden = hidden | {s.key for s in self.columns if s.key not in known and not s.visible}
        self._hidden -= {spec.key for spec in self.columns if spec.main}
        self._asked = set(state.get("asked", ()))
        self._order([key for key in state.get("order", ()) if self._number(key) is not None])
        for spec in self.columns:
            if spec.key in known:
                self._chars[spec.key] = float(state["chars"][spec.key])
        self._main_sized = bool(state.get("main_sized"))
        if self._number(state.get("sort", "")) is not None:
            self.sort_by(state["sort"], descending=bool(state.get("descending")))
        self.fit()

    def _order(self, keys: Sequence[str]) -> None:
        for place, key in enumerate(keys):
            number = self._number(key)
            if number is not None:
                self._header.moveSection(self._header.visualIndex(number), place)

    def _number(self, key: str) -> int | None:
        return next((n for n, spec in enumerate(self.columns) if spec.key == key), None)

    def move(self, number: int, step: int) -> None:
        """Put a column some places on, over hidden ones too."""
        place = self._header.visualIndex(number) + step
        while 0 <= place < self._header.count():
            if not self._header.isSectionHidden(self._header.logicalIndex(place)):
                self._header.moveSection(self._header.visualIndex(number), place)
                return
            place += step

    def fill_menu(self, menu: QMenu, number: int | None = None) -> None:
        """Put everything that can be done with the columns into `menu`; `number` is the one clicked on."""
        from mobilise_desktop.ui.table_column_menu import fill  # noqa: PLC0415  off the way to the first paint

        fill(self, menu, number)

    def _open_menu(self, place: QPoint) -> None:
        number = self._header.logicalIndexAt(place)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, number if number >= 0 else None)
        menu.popup(self._header.mapToGlobal(place))
