"""The settings: cards below each other, each kept as one goes."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.preferences.queries import OfficeView, look
from mobilise_desktop.features.preferences.ui.adapting import AdaptingCard
from mobilise_desktop.features.preferences.ui.computer import ComputerCard
from mobilise_desktop.features.preferences.ui.countries import CountriesCard
from mobilise_desktop.features.preferences.ui.keeper import ProgrammeKeeper
from mobilise_desktop.features.preferences.ui.letterhead import LetterheadCard
from mobilise_desktop.features.preferences.ui.office import OfficeCard
from mobilise_desktop.features.preferences.ui.place import PlaceCard
from mobilise_desktop.features.preferences.ui.programme import ProgrammeCard
from mobilise_desktop.ui.buttons import Act, QuietButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.reading_page import ReadingPage
from mobilise_desktop.ui.tab import TabContext


class PreferencesPage(ReadingPage):
    """`section` names the card that is brought to sight: "computer", "office", "letterhead", …."""

    def __init__(self, context: TabContext, section: str = "") -> None:
        super().__init__()
        self._context, self._section = context, section
        self.keeper = ProgrammeKeeper(context)
        self.computer = ComputerCard(context)
        self.office = OfficeCard(context)
        self.letterhead = LetterheadCard(context)
        self.adapting = AdaptingCard(context)
        self.programme = ProgrammeCard(self.keeper)
        self.countries = CountriesCard(context, self.keeper)
        self.place = PlaceCard()
        self.cards = {
            "computer": self.computer,
            "office": self.office,
            "letterhead": self.letterhead,
            "adapting": self.adapting,
            "programme": self.programme,
            "countries": self.countries,
            "place": self.place,
        }
        for card in self.cards.values():
            self.add(card)
        self.add(_links(context))
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Read the settings of this database again."""
        context = self._context
        context.jobs.submit(READ, lambda: look(context.reader(), context.store().target), self._show)
        self.keeper.reload()
        self.letterhead.reload()

    def _show(self, found: OfficeView) -> None:
        self.office.show_office(found)
        self.place.show_place(found.place)

    def _note(self, done: ChangeSet) -> None:
        if "setting" in done.tables:
            self.keeper.reload()
            self.letterhead.reload()

    def _go_to_section(self) -> None:
        card = self.cards.get(self._section)
        if card is not None:
            self.show_widget(card)

    @override
    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._go_to_section)


def _links(context: TabContext) -> QWidget:
    """The ways to the other pages of this feature."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for key, text, icon in (
        ("keyboard", N_("Keyboard shortcuts"), "keyboard"),
        ("about", N_("About Mobilise Desktop"), "info"),
    ):
        row.addWidget(QuietButton(text, _opener(context, key), icon=icon))
    row.addStretch(1)
    return holder


def _opener(context: TabContext, key: str) -> Act:
    return lambda: context.navigator.open_page(key)
