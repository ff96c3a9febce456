"""The fields of one kind of change in the dialog of an amendment, filled in with what holds now."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.ui.record_binding import Binding
from mobilise_desktop.features.firms.ui.record_form import RowForm, amount_digits
from mobilise_desktop.features.placements import changed, impact, texts, words
from mobilise_desktop.features.placements.sections import SECTIONS, section_of
from mobilise_desktop.features.placements.ui import staged
from mobilise_desktop.features.placements.ui.forms import show_stay
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.number_fields import MoneyField

Values = Mapping[str, Any]
_ENDS = (impact.EXTEND, impact.SHORTEN, impact.EARLY)
"""Kinds that change the last day alone: which one it is, is chosen beside it."""

_FEW = 8
"""Fields that need no headings among them."""


class ChangeGroup(QFrame):
    """`altered()` when a value was changed, `dropped(self)` when the change is not wanted any more.

    `now` is what holds, `given` what has been changed of it already.
    """

    altered = Signal()
    dropped = Signal(object)

    def __init__(self, kind: str, bindings: Mapping[str, Binding], now: Values, given: Values) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.kind, self._now, self._bindings = kind, now, bindings
        names = [name for one in bindings.values() for name in one.names]
        self._values = {name: given.get(name, now[name]) for name in names}
        self.fields: dict[str, Field] = {name: one.field for name, one in bindings.items()}
        self._head = PlainLabel(impact.type_word(kind), "head", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, M, L, L)
        self._column.setSpacing(M)
        self._column.addLayout(self._heading())
        for binding in bindings.values():
            binding.show({**now, **self._values}, fresh=True)
            binding.changed.connect(self._take)
        self._name_languages()
        show_stay(self.fields.values(), {**now, **self._values})
        staged.show_needed(self.fields, {**now, **self._values})
        self.renew_currency(self._values.get("currency", now["currency"]))
        self.choice = self._add_choice() if kind in _ENDS else None
        for heading, fields in _parted(self.fields):
            if heading:
                self._column.addWidget(PlainLabel(_(heading), "head", wrap=True))
            self._column.addWidget(form_of(*fields))

    def change(self) -> dict[str, Any]:
        """What differs from what holds now."""
        return {
            name: value
            for name, value in self._values.items()
            if changed.differs(name, self._now[name], value)
        }

    def commit(self) -> None:
        """Take what is being typed."""
        for field in self.fields.values():
            field.commit()

    def renew_currency(self, code: str | None) -> None:
        """Have the amounts stand in a currency."""
        for field in self.fields.values():
            if isinstance(field, MoneyField):
                field.set_currency(code or "", amount_digits(code))

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self._head, 1)
        drop = IconButton("x", N_("Remove this change"), lambda: self.dropped.emit(self), small=True)
        drop.setAccessibleDescription(self._head.text())
        row.addWidget(drop)
        return row

    def _add_choice(self) -> ChoiceField:
        choices = [Choice(one, impact.type_word(one)) for one in _ENDS]
        choice = ChoiceField(N_("Kind of amendment"), lambda: choices, empty=False)
        choice.set_value(self.kind)
        choice.committed.connect(self._turn)
        self.fields = {"kind": choice, **self.fields}
        return choice

    def _turn(self, kind: str) -> None:
        self.kind = kind
        self._head.setText(impact.type_word(kind))
        self.altered.emit()

    def _take(self, _binding: Binding, change: Values, _expected: Values) -> None:
        self._values |= change
        kind = self._kind_now()
        if self.choice is not None and kind != self.kind:
            self.choice.set_value(kind)
            self._turn(kind)
        if "currency" in change:
            self.renew_currency(change["currency"])
        staged.show_needed(self.fields, {**self._now, **self._values})
        self.altered.emit()

    def _kind_now(self) -> str:
        """A longer stay whose last day became an earlier one is a shorter one, and the other way round."""
        last, new = self._now["end_date"] or "", self._values.get("end_date") or ""
        if self.kind not in _ENDS or not new or new == last:
            return self.kind
        if new > last:
            return impact.EXTEND
        return impact.SHORTEN if self.kind == impact.EXTEND else self.kind

    def _name_languages(self) -> None:
        """Say at each text which language it is in; with one language there is no second text."""
        codes = list(dict.fromkeys(self._now[name] for name in ("language_1", "language_2")))
        for name in list(self.fields):
            place = int(texts.is_second(name))
            if not texts.other(name):
                continue
            if place >= len(codes):
                self.fields.pop(name)
            elif len(codes) > 1:
                self.fields[name].set_aside(formats.language(codes[place]))


def form_of(*fields: Field) -> RowForm:
    """Fields below each other, labels beside them as in the record."""
    form = RowForm()
    for field in fields:
        form.add(field)
    return form


def _parted(fields: Mapping[str, Field]) -> Iterator[tuple[str, Sequence[Field]]]:
    """The fields under their headings (marked by `N_`); one heading alone says nothing."""
    found: dict[str, list[Field]] = {}
    for name, field in fields.items():
        found.setdefault(_heading_of(name), []).append(field)
    several = len(found) > 1 and len(fields) > _FEW
    for heading, some in found.items():
        yield (heading if several else ""), some


def _heading_of(name: str) -> str:
    if name in words.COSTS:
        return N_("Who pays")
    return (
        N_("Amounts, where they are agreed") if name in words.AMOUNTS else SECTIONS.get(section_of(name), "")
    )
