"""The programme that the offices run together: name, time, and what it wants to reach."""

from collections.abc import Callable
from typing import Any

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.preferences.ui.keeper import ProgrammeKeeper
from mobilise_desktop.settings.programme import Programme
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import ERROR, Field
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.number_fields import NumberField, RangeField
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.text_fields import TextField

_STAY = ("stay_months_min", "stay_months_max")
_EMPTY: dict[str, Any] = {"name": "", "starts": None, "ends": None}
"""What an emptied field stands for; of numbers 0, which is then told to be too little."""


class ProgrammeCard(Card):
    """Fields by the names of the programme; `stay` is the pair of the shortest and the longest stay."""

    def __init__(self, keeper: ProgrammeKeeper) -> None:
        super().__init__(N_("Programme"), N_("The same in all offices. Every change can be undone."))
        self._keeper = keeper
        self.fields: dict[str, Field] = {
            "name": TextField(N_("Name"), chars=36),
            "starts": DateField(N_("Begins on")),
            "ends": DateField(N_("Ends on")),
            "firms_target": NumberField(N_("Firms to be contacted"), least=None),
            "survey_countries_target": NumberField(N_("Survey countries"), least=None),
            "focus_countries_target": NumberField(N_("Focus-group countries"), least=None),
            "focus_groups_per_country": NumberField(N_("Focus groups per country"), least=None),
            "stay": _stay(),
        }
        self.body.addWidget(FormGrid(*self.fields.values()))
        for name, field in self.fields.items():
            field.committed.connect(self._taker(name))
        keeper.loaded.connect(self.show_programme)
        keeper.judged.connect(self._show_problems)
        keeper.kept.connect(self.say_saved)

    def show_programme(self, programme: Programme) -> None:
        """Show the values; what is just being typed stays."""
        for name, field in self.fields.items():
            if not field.is_changed():
                stay = tuple(getattr(programme, part) for part in _STAY)
                field.set_value(stay if name == "stay" else getattr(programme, name))

    def _taker(self, name: str) -> Callable[[Any], None]:
        def take(value: Any) -> None:
            if name == "stay":
                self._keeper.change(dict(zip(_STAY, (part or 0 for part in value), strict=True)))
            else:
                self._keeper.change({name: _EMPTY.get(name, 0) if value is None else value})

        return take

    def _show_problems(self, problems: dict[str, str]) -> None:
        for name, field in self.fields.items():
            text = problems.get(_STAY[1] if name == "stay" else name, "")
            field.set_message(ERROR if text else "", text)


def _stay() -> RangeField:
    field = RangeField(N_("Length of a stay"), single=False)
    tr(field.unit.setText, N_("months"))
    field.set_value(None)
    return field
