"""The field with the scheme of a placement; schemes that the office adds are offered at once."""

from collections.abc import Sequence
from typing import Any

from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements.ui.dialogs import scheme_choices
from mobilise_desktop.features.placements.words import LABELS
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice


class SchemeField(ChoiceField):
    """Looks with each value whether the schemes are others than before."""

    def __init__(self) -> None:
        self._offered: Sequence[Choice] = ()
        super().__init__(LABELS["scheme"], self._offer, empty=False)

    @override
    def set_value(self, value: Any) -> None:
        if self._offered != scheme_choices():
            self.refill()
        super().set_value(value)

    def _offer(self) -> Sequence[Choice]:
        self._offered = scheme_choices()
        return self._offered
