"""Things to choose from, with a search that knows the letters of all languages."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded

Index = QModelIndex | QPersistentModelIndex
Fold = Callable[[str], str]

_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_CHECKED = Qt.ItemDataRole.CheckStateRole.value
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole.value
COUNT = Qt.ItemDataRole.UserRole.value
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_CHECKABLE = _FLAGS | Qt.ItemFlag.ItemIsUserCheckable


class Choice(NamedTuple):
    """One thing to choose: its value, its text for people, and how many there are of it ("" unknown)."""

    key: str | None
    text: str
    number: str = ""


def languages() -> list[Choice]:
    """The languages of the program by their names in the present one."""
    return [Choice(code, formats.language(code)) for code in i18n.LANGUAGES]


class ChoiceModel(QAbstractListModel):
    """Choices to tick, narrowed by what is typed. `ticked` tells of each tick."""

    ticked = Signal()

    def __init__(self, fold: Fold = str.casefold, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fold = fold
        self._all: list[tuple[str, Choice]] = []
        self._shown: list[Choice] = []
        self._keys: set[str | None] = set()

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer these choices, all of them; ticks of keys that are offered stay."""
        self._all = [(self._fold(choice.text), choice) for choice in choices]
        self.narrow("")

    def recount(self, choices: Sequence[Choice]) -> None:
        """Take the counts of the same choices anew; what is shown, ticked and current stays."""
        new = {choice.key: choice for choice in choices}
        if new.keys() != {choice.key for _text, choice in self._all}:
            self.offer(choices)
            return
        self._all = [(text, new[choice.key]) for text, choice in self._all]
        self._shown = [new[choice.key] for choice in self._shown]
        self._tell_shown()

    def narrow(self, typed: str) -> None:
        """Show the choices that have every word typed, those that begin with the text first."""
        words = self._fold(typed).split()
        found = [(text, choice) for text, choice in self._all if all(word in text for word in words)]
        if words:
            found.sort(key=lambda pair: not pair[0].startswith(words[0]))
        self.beginResetModel()
        self._shown = [choice for _text, choice in found]
        self.endResetModel()

    def keys(self) -> list[str | None]:
        """The ticked keys in the order offered."""
        return [choice.key for _text, choice in self._all if choice.key in self._keys]

    def tick_all(self, keys: Sequence[str | None]) -> None:
        """Tick exactly these keys; nothing is told."""
        self._keys = set(keys)
        self._tell_shown()

    def toggle(self, row: int) -> None:
        """Tick or untick a shown choice."""
        if 0 <= row < len(self._shown):
            self._keys ^= {self._shown[row].key}
            self._tell_shown()
            self.ticked.emit()

    def at(self, row: int) -> Choice:
        """A shown choice."""
        return self._shown[row]

    def _tell_shown(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    @override
    @guarded(safe=0)
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    @guarded(safe=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CHECKABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    @guarded(safe=None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        choice = self._shown[index.row()]
        if role == _DISPLAY:
            return choice.text
        if role == _CHECKED:
            return _ON if choice.key in self._keys else _OFF
        if role == COUNT:
            return choice.number
        return f"{choice.text} {choice.number}".rstrip() if role == _SPOKEN else None

    @override
    @guarded(safe=False)
    def setData(self, index: Index, value: Any, role: int = _DISPLAY) -> bool:
        if role != _CHECKED or not index.isValid():
            return False
        self.toggle(index.row())
        return True
