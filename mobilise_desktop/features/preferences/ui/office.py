"""Which office this is, and in which code page it gets older files."""

from collections.abc import Iterator

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.preferences.queries import OfficeView
from mobilise_desktop.interchange.decoding import label_of
from mobilise_desktop.reference.offices import office
from mobilise_desktop.settings.office import CODE_PAGES, keep_code_page
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext


class OfficeCard(Card):
    """The office is a fact of the database; the code page can be chosen."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(N_("This office"))
        self._context = context
        self._shown: OfficeView | None = None
        self.name, self._about = (PlainLabel(look="data", wrap=True) for _n in range(2))
        self.code_page = ChoiceField(
            N_("Code page of older files"),
            _code_pages,
            N_(
                "In which letters files are written that are not in Unicode. "
                "It is only a first guess: the import shows the text before it takes anything."
            ),
            empty=False,
        )
        self.body.setSpacing(XS)
        self.body.addWidget(self.name)
        self.body.addWidget(self._about)
        self.body.addSpacing(XS * 2)
        self.body.addWidget(FormGrid(self.code_page))
        self.code_page.committed.connect(self._keep)
        retranslated(self.retranslate)

    def show_office(self, found: OfficeView) -> None:
        """Show the office of the database."""
        self._shown = found
        self.code_page.set_value(found.code_page)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the place of the office in the present language."""
        if self._shown is None or not self._shown.office:
            return
        one = office(self._shown.office)
        country = formats.country(one.country)
        self.name.setText(one.name)
        both = _("{town}, {country}").format(town=one.city, country=country)
        self._about.setText(both if one.city else country)

    def _keep(self, code: str) -> None:
        store = self._context.store
        self._context.jobs.submit(
            WRITE, lambda: keep_code_page(store(), code), lambda _none: self.say_saved()
        )


def _code_pages() -> Iterator[Choice]:
    for code in CODE_PAGES:
        yield Choice(code, label_of(code))
