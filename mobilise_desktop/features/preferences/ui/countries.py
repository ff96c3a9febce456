"""The countries of the survey and of the focus groups: which ones, and how many are still to be chosen."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.preferences.queries import countries
from mobilise_desktop.features.preferences.ui.keeper import ProgrammeKeeper
from mobilise_desktop.settings.programme import Programme
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.check_columns import CheckColumns
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.labels import Caption, PlainLabel
from mobilise_desktop.ui.measures import XS, XXL, S
from mobilise_desktop.ui.refresh import retranslated, tr
from mobilise_desktop.ui.tab import TabContext

Named = tuple[tuple[str, str], ...]


class CountryList(QWidget):
    """One list of countries with its target; `field` is its name in the programme."""

    def __init__(self, title: str, field: str, keeper: ProgrammeKeeper) -> None:
        super().__init__()
        self._field, self._keeper = field, keeper
        self._target = f"{field}_target"
        self.list = CheckColumns(title)
        self.chip, self.message = Chip(), Caption()
        self._title = PlainLabel(look="head")
        tr(self._title.setText, title)
        self._arrange()
        self.list.ticked.connect(self._tick)
        keeper.loaded.connect(self.show_programme)
        keeper.judged.connect(self.retranslate)
        retranslated(self.retranslate)

    def offer(self, named: Named) -> None:
        """Offer these countries."""
        self.list.offer(Choice(code, name) for code, name in named)

    def show_programme(self, programme: Programme) -> None:
        """Show what is chosen."""
        self.list.set_keys(getattr(programme, self._field))
        self.retranslate()

    def retranslate(self) -> None:
        """Count again, and say how far the target is."""
        chosen = len(getattr(self._keeper.draft, self._field))
        target = getattr(self._keeper.draft, self._target)
        text = ngettext("{n} of {total} chosen", "{n} of {total} chosen", chosen)
        shown = text.format(n=formats.number(chosen), total=formats.number(target))
        reached = chosen == target
        self.chip.show_as(
            shown, "good" if reached else "attention", "circle-check" if reached else "circle-dashed"
        )
        self.message.setText(distance(chosen, target))

    def _tick(self, codes: list[str]) -> None:
        self._keeper.change({self._field: tuple(sorted(codes))})

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._title)
        head.addWidget(self.chip)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addSpacing(XS)
        column.addWidget(self.list)


class CountriesCard(Card):
    """Both lists; a list of other length than its target is told, never refused."""

    def __init__(self, context: TabContext, keeper: ProgrammeKeeper) -> None:
        super().__init__(
            N_("Countries"),
            N_("The countries of the partners are chosen already; the others are your choice."),
        )
        self._context = context
        self.survey = CountryList(N_("Survey countries"), "survey_countries", keeper)
        self.focus = CountryList(N_("Focus-group countries"), "focus_countries", keeper)
        self.body.addWidget(self.survey)
        self.body.addSpacing(XXL - S)
        self.body.addWidget(self.focus)
        keeper.kept.connect(self.say_saved)
        retranslated(self.retranslate)

    def retranslate(self) -> None:
        """Name the countries in the present language."""
        language = i18n.language()
        self._context.jobs.submit(READ, lambda: countries(language), self._offer)

    def _offer(self, named: Named) -> None:
        self.survey.offer(named)
        self.focus.offer(named)


def distance(chosen: int, target: int) -> str:
    """How far a number of countries is from its target, in words."""
    if chosen == target:
        return _("The target is reached.")
    if chosen < target:
        text = ngettext(
            "Choose {n} more country to reach the target.",
            "Choose {n} more countries to reach the target.",
            target - chosen,
        )
        return text.format(n=formats.number(target - chosen))
    text = ngettext(
        "{n} country more than the target. That is allowed.",
        "{n} countries more than the target. That is allowed.",
        chosen - target,
    )
    return text.format(n=formats.number(chosen - target))
