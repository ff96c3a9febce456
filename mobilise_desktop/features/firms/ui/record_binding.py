"""A field on the screen and the columns of a row behind it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.checks import Remark
from mobilise_desktop.ui.field import ERROR, Field

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Meaning:
    """How a field and its columns go together.

    `remark` says something about the row's value; `required` (marked by `N_`) is said when the field
    is emptied, and the old value comes back; `shown` and `read` turn a stored value into that of the
    field and back.
    """

    remark: Callable[[Values], Remark | None] | None = None
    required: str = ""
    shown: Callable[[Any, Values], Any] | None = None
    read: Callable[[Any], Any] | None = None


AS_IS = Meaning()
"""The value of the column is the value of the field, and nothing is said about it."""


class Binding(QObject):
    """Shows the values of a row in a field and tells what was typed into it.

    `changed(Binding, change, expected)` when a value is to be written; `typed(Binding)` at each key.
    A field that somebody is typing in keeps what is typed, whatever comes from the database.
    """

    changed = Signal(object, object, object)
    typed = Signal(object)

    def __init__(self, field: Field, *names: str, meaning: Meaning = AS_IS) -> None:
        super().__init__(field)
        self.field, self.names, self._meaning = field, names, meaning
        self._base: tuple[Any, ...] = (None,) * len(names)
        self._row: Values = dict.fromkeys(names)
        field.committed.connect(self._commit)
        field.edited.connect(self._tell_typed)

    @property
    def is_typed(self) -> bool:
        """Whether something stands in the field that is not written yet."""
        return self.field.is_changed()

    def show(self, row: Values, *, fresh: bool = False) -> None:
        """Show the row; `fresh` for another row, whatever stands in the field."""
        if fresh or not self.is_typed:
            self._base = tuple(row[name] for name in self.names)
            value = self._to_field(row)
            if fresh or self.field.value() != value:
                self.field.set_value(value)
        self._row = {**row, **dict(zip(self.names, self._base, strict=True))}
        if fresh or not (self.is_typed or self.field.level() == ERROR):
            self.renew_remark()

    def renew_remark(self) -> None:
        """Say again what there is to say, as after a change of language."""
        remark = self._meaning.remark(self._row) if self._meaning.remark else None
        self.field.set_message(remark.level if remark else "", remark.text if remark else "")

    def propose(self, value: Any) -> None:
        """Put a value into the field as if it had just been typed."""
        self.field.propose(tuple(value) if isinstance(value, list) else value)

    def reject(self, expected: Values) -> None:
        """The write failed: what was typed stands in the field as not written yet."""
        value = self.field.value()
        self.settle(expected)
        self.field.propose(value)

    def settle(self, values: Values) -> None:
        """These are the values of the columns now."""
        self.show({**self._row, **values}, fresh=True)

    def _to_field(self, row: Values) -> Any:
        values = [row[name] for name in self.names]
        value = values[0] if len(values) == 1 else tuple(values)
        return self._meaning.shown(value, row) if self._meaning.shown else value

    def _commit(self, value: Any) -> None:
        if value is None and self._meaning.required:
            self.field.set_value(self._to_field(self._row))
            self.field.set_message(ERROR, _(self._meaning.required))
            return
        stored = self._meaning.read(value) if self._meaning.read else value
        parts = stored if isinstance(stored, tuple) else (stored,)
        expected = dict(zip(self.names, self._base, strict=True))
        self._base = tuple(int(part) if isinstance(part, bool) else part for part in parts)
        self.changed.emit(self, dict(zip(self.names, self._base, strict=True)), expected)

    def _tell_typed(self) -> None:
        if self.field.level() == ERROR:
            self.field.set_message("")
        self.typed.emit(self)
