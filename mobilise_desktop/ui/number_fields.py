"""Fields of numbers: whole, with decimals, money, and ranges from one to another."""

from typing import Any

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import typed
from mobilise_desktop.ui.field import ERROR, Field, beside_each_other
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.text_fields import LineEditor, LineField

_CHARS = 14
_EURO_CENTS = 2


class NumberField(LineField):
    """A number in units of 10⁻ᵈⁱᵍⁱᵗˢ (`digits` 2: cents), None when empty; `unit` stands behind it."""

    def __init__(
        self, label: str, help_text: str = "", *, digits: int = 0, unit: str = "", least: int | None = 0
    ) -> None:
        super().__init__(label, help_text, LineEditor(_CHARS))
        self._digits, self._least = digits, least
        self.unit = PlainLabel(unit, "secondary")
        self._install(self.line, beside_each_other(self.line, self.unit))

    @override
    def _show(self, value: int | None) -> None:
        self.line.setText(typed.number_text(value, self._digits))

    @override
    def _read(self) -> int | None:
        value = typed.read_number(self.line.text(), self._digits)
        if value is not None and self._least is not None and value < self._least:
            raise ValueError(value)
        return value

    @override
    def _misread(self) -> str:
        return misread_number(self._digits)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        if not self.is_changed():
            self._show(self._saved)


class MoneyField(NumberField):
    """An amount in minor units (cents), its currency behind it."""

    def __init__(self, label: str, help_text: str = "", *, currency: str = "EUR") -> None:
        super().__init__(label, help_text, digits=_EURO_CENTS, unit=currency)

    def set_currency(self, code: str, digits: int = _EURO_CENTS) -> None:
        """Show another currency (ISO 4217) with its number of decimals; the value in minor units stays."""
        self._digits = digits
        self.unit.setText(code)
        self._show(self._saved)


class RangeField(Field):
    """Two numbers, from and to; the value is a pair, each part None when empty.

    Equal parts are shown as one number in the first field; typing there alone gives equal parts when
    `single` is True.
    """

    def __init__(
        self, label: str, help_text: str = "", *, digits: int = 0, unit: str = "", single: bool = True
    ) -> None:
        super().__init__(label, help_text)
        self._digits, self._single = digits, single
        self.low, self.high = LineEditor(_CHARS), LineEditor(_CHARS)
        self.unit = PlainLabel(unit, "secondary")
        tr(self.low.setPlaceholderText, N_("from"))
        tr(self.high.setPlaceholderText, N_("to"))
        for line in (self.low, self.high):
            line.textEdited.connect(self._typed)
            line.left.connect(self._left)
            line.escaped.connect(self.revert)
        dash = PlainLabel("–", "secondary")
        self._install(self.low, beside_each_other(self.low, dash, self.high, self.unit))

    def set_currency(self, code: str, digits: int = _EURO_CENTS) -> None:
        """Show a currency (ISO 4217) behind the amounts, with its number of decimals."""
        self._digits = digits
        self.unit.setText(code)
        self._show(self._saved)

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        name = self.label.text()
        self.low.setAccessibleName(_("{field}, from").format(field=name))
        self.high.setAccessibleName(_("{field}, to").format(field=name))

    @override
    def renew_look(self) -> None:
        super().renew_look()
        self.low.fit()
        self.high.fit()

    @override
    def propose(self, value: Any) -> None:
        super().propose(value)
        self.low.takes_escape = self.high.takes_escape = True

    @override
    def revert(self) -> None:
        super().revert()
        self.low.takes_escape = self.high.takes_escape = False

    @override
    def _show(self, value: tuple[int | None, int | None] | None) -> None:
        low, high = value or (None, None)
        same = self._single and low == high
        self.low.setText(typed.number_text(low, self._digits))
        self.high.setText("" if same else typed.number_text(high, self._digits))

    @override
    def _read(self) -> tuple[int | None, int | None]:
        low = typed.read_number(self.low.text(), self._digits)
        high = typed.read_number(self.high.text(), self._digits)
        if high is None and self._single:
            high = low
        if low is not None and high is not None and low > high:
            raise ValueError((low, high))
        return low, high

    @override
    def set_value(self, value: Any) -> None:
        super().set_value(tuple(value) if value is not None else (None, None))

    @override
    def _misread(self) -> str:
        try:
            low = typed.read_number(self.low.text(), self._digits)
            high = typed.read_number(self.high.text(), self._digits)
        except ValueError:
            return misread_number(self._digits)
        backwards = low is not None and high is not None and low > high
        return _("The first number is greater than the second.") if backwards else ""

    def _typed(self) -> None:
        self.low.takes_escape = self.high.takes_escape = True
        self._tell_edited()

    def _left(self) -> None:
        """Commit when both parts are left, not on the way from one to the other."""
        if not (self.low.hasFocus() or self.high.hasFocus()) or self.level() == ERROR:
            self.commit()


def misread_number(digits: int) -> str:
    """What to say about a text that is no number."""
    example = typed.number_text(1250 * 10**digits + (50 if digits else 0), digits)
    return _("Please enter a number, such as {example}.").format(example=example)
