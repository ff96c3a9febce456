"""Which rows of a list are chosen, by their ids, so that the choice outlives reading and sorting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_pages import Loaded

MOST_KEPT = 40
"""Up to so many chosen rows are found again after a reload; of more only "all of them" is kept."""

_Flag = QItemSelectionModel.SelectionFlag
_CHOOSE = _Flag.ClearAndSelect | _Flag.Rows
_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


def chosen_parts(view: QTableView) -> list[tuple[int, int]]:
    """The chosen rows as pairs of first and last row, in the order shown."""
    chosen = view.selectionModel().selection()
    parts = [chosen.at(n) for n in range(chosen.count())]
    return sorted((part.top(), part.bottom()) for part in parts)


def chosen_rows(view: QTableView, first: int, last: int) -> set[int]:
    """The chosen ones of the rows `first` to `last`."""
    found: set[int] = set()
    for top, bottom in chosen_parts(view):
        found.update(range(max(top, first), min(bottom, last) + 1))
    return found


class RowChoice(QObject):
    """The chosen rows of `view`. `current_changed(id or None)` and `count_changed(int)` tell of changes."""

    current_changed = Signal(object)
    count_changed = Signal(int)

    def __init__(self, view: QTableView, model: LazyTableModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._all = False
        self._kept: list[str] = []
        self._current: str | None = None
        self._count = 0
        self._restoring = False
        view.selectionModel().selectionChanged.connect(self._note)
        view.selectionModel().currentChanged.connect(self._note)
        model.dataChanged.connect(self._settle)
        model.modelAboutToBeReset.connect(self._begin)

    @property
    def current(self) -> str | None:
        """The id of the row the keyboard is on."""
        return self._current

    @property
    def count(self) -> int:
        """How many rows are chosen."""
        return self._count

    def ids(self, done: Callable[[Sequence[str]], object]) -> None:
        """Call `done` with the ids of all chosen rows in the order shown; at once when they are known."""
        parts = chosen_parts(self._view)
        known = self._known(parts)
        if known is not None:
            done(known)
            return
        first, last = parts[0][0], parts[-1][1]

        def pick(ids: Sequence[str]) -> None:
            done([row_id for top, bottom in parts for row_id in ids[top - first : bottom + 1 - first]])

        self._model.ids_between(first, last, pick)

    def choose(self, row_id: str) -> None:
        """Make the row with this id the current and only chosen one, and bring it to sight."""
        row = self._model.row_of(row_id)
        if row is not None:
            self.choose_row(row)
        else:
            self._model.find(row_id, self.choose_row)

    def choose_row(self, row: int | None) -> None:
        """Make a row the current and only chosen one."""
        if row is None or not 0 <= row < self._model.rowCount():
            return
        index = self._model.index(row, 0)
        self._view.selectionModel().setCurrentIndex(index, _CHOOSE)
        self._view.scrollTo(index, _VISIBLE)

    def choose_current(self) -> None:
        """Choose the row the keyboard is on, and nothing else; the list stays where it is."""
        self._view.selectionModel().select(self._view.currentIndex(), _CHOOSE)

    def to_keep(self) -> list[str]:
        """The ids to be found again when the list is read anew: the current one and a few chosen ones."""
        chosen = [] if self._all else self._kept
        return list(dict.fromkeys([*([self._current] if self._current else []), *chosen]))

    def restore(self, answer: Loaded, *, follow: bool) -> None:
        """Choose again what was chosen; `follow` brings the current row to sight."""
        model, chosen = self._model, self._view.selectionModel()
        if self._all and answer.total:
            last = model.index(answer.total - 1, len(model.columns) - 1)
            chosen.select(QItemSelection(model.index(0, 0), last), _Flag.ClearAndSelect)
        for row_id in () if self._all else self._kept:
            if row_id in answer.places:
                chosen.select(model.index(answer.places[row_id], 0), _Flag.Select | _Flag.Rows)
        if self._current in answer.places:
            index = model.index(answer.places[self._current], 0)
            self._view.setAutoScroll(False)  # who has scrolled away from the current row stays there
            chosen.setCurrentIndex(index, _Flag.NoUpdate)
            self._view.setAutoScroll(True)
            if follow:
                self._view.scrollTo(index, _VISIBLE)
        self._restoring = False
        wish = self._current if self._current is not None and self._current not in answer.asked else None
        self._tell(
            count=sum(bottom - top + 1 for top, bottom in chosen_parts(self._view)),
            kept=[row_id for row_id in self._kept if row_id in answer.places],
            current=self._current if wish or self._current in answer.places else None,
        )
        if wish is not None:  # chosen while the list was read: the latest wish wins
            self._model.find(wish, self._choose_found)

    def _choose_found(self, row: int | None) -> None:
        """Choose a row that was looked for; without one nothing is chosen any more."""
        if row is None:
            self._note()
        else:
            self.choose_row(row)

    def _begin(self) -> None:
        self._restoring = True

    def _settle(self) -> None:
        """A page has come: perhaps the current row now has an id."""
        if self._current is None and self._view.currentIndex().isValid():
            self._note()

    def _note(self) -> None:
        """Tell of what is chosen now, as far as it is another than before."""
        if self._restoring:
            return
        parts = chosen_parts(self._view)
        count = sum(bottom - top + 1 for top, bottom in parts)
        index = self._view.currentIndex()
        current = self._model.id_at(index.row()) if index.isValid() else None
        self._tell(count=count, kept=self._known(parts) or [], current=current)

    def _tell(self, *, count: int, kept: list[str], current: str | None) -> None:
        self._all = count > MOST_KEPT and count == self._model.rowCount()
        self._kept = kept
        if count != self._count:
            self._count = count
            self.count_changed.emit(count)
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)

    def _known(self, parts: Sequence[tuple[int, int]]) -> list[str] | None:
        """The ids of these rows; None when they are many or not all here."""
        if sum(bottom - top + 1 for top, bottom in parts) > MOST_KEPT:
            return None
        found = [self._model.id_at(n) for top, bottom in parts for n in range(top, bottom + 1)]
        known = [row_id for row_id in found if row_id is not None]
        return known if len(known) == len(found) else None
