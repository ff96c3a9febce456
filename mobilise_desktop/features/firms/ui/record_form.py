"""The fields of one row of the database, and a few kinds of fields that only records have."""

from PySide6.QtCore import Signal

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.ui.record_binding import AS_IS, Binding, Meaning, Values
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import CONTROL
from mobilise_desktop.ui.number_fields import NumberField

_LABEL, _BESIDE = 152, 440
_YEARS = range(1900, 2101)


class RowForm(FormGrid):
    """Fields bound to columns; `changed(Binding, change, expected)` and `typed(Binding)` as in `Binding`."""

    beside_from = _BESIDE
    changed = Signal(object, object, object)
    typed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.bindings: dict[str, Binding] = {}

    def bind(self, field: Field, *names: str, meaning: Meaning = AS_IS) -> None:
        """One more field at the end, for these columns."""
        self.add(field)
        binding = Binding(field, *names, meaning=meaning)
        binding.changed.connect(self.changed)
        binding.typed.connect(self.typed)
        self.bindings[names[0]] = binding

    def field(self, name: str) -> Field:
        """The field of a column (the first one of its columns)."""
        return self.bindings[name].field

    def show_row(self, row: Values, *, fresh: bool = False) -> None:
        """Show a row; `fresh` for another one than before."""
        for binding in self.bindings.values():
            binding.show(row, fresh=fresh)

    @override
    def _label_width(self) -> int:
        """The same in all sections of a record, so that the editors stand in one column."""
        return theme.px(_LABEL)


class Fact(Field):
    """A value that follows from others: shown, not edited. Empty facts are hidden."""

    def __init__(self, label: str, help_text: str = "") -> None:
        super().__init__(label, help_text)
        self.words = PlainLabel(wrap=True)
        self._install(self.words)

    @override
    def _show(self, value: str | None) -> None:
        self.words.setText(value or "")
        self.setVisible(bool(value))

    @override
    def _read(self) -> str | None:
        return self.words.text() or None

    @override
    def renew_look(self) -> None:
        super().renew_look()
        self.words.setMinimumHeight(theme.px(CONTROL))


class YearField(NumberField):
    """A year of four digits, written without groups."""

    @override
    def _show(self, value: int | None) -> None:
        self.line.setText("" if value is None else str(value))

    @override
    def _read(self) -> int | None:
        text = self.line.text().strip()
        if not text:
            return None
        if not text.isdecimal() or int(text) not in _YEARS:
            raise ValueError(text)
        return int(text)

    @override
    def _misread(self) -> str:
        return _("Please enter a year with four digits.")


def amount_digits(currency: str | None) -> int:
    """The number of decimals that a currency has."""
    from babel.numbers import get_currency_precision  # noqa: PLC0415  off the way to the first paint

    return int(get_currency_precision(currency)) if currency else 2
