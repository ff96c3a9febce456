"""About the program: its version, what it stands on, and under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from mobilise_desktop import __version__
from mobilise_desktop.core import paths
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.preferences.components import Component, components, details
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, S
from mobilise_desktop.ui.reading_page import ReadingPage
from mobilise_desktop.ui.refresh import restyled, tr
from mobilise_desktop.ui.section import Section
from mobilise_desktop.ui.tab import TabContext

_NOTES = (
    N_(
        "Qt for Python and psycopg are used under the GNU Lesser General Public Licence, version 3, "
        "python-stdnum under version 2.1 or later. Each lies beside this program as a package of its own, "
        "so that you may put another version in its place."
    ),
    N_("The icons are Lucide and Feather, under the ISC and the MIT licence."),
    N_(
        "Lists of sectors (NACE) and regions (NUTS): © European Union, Eurostat, "
        "Creative Commons Attribution 4.0. Names of countries, languages and currencies: Unicode CLDR."
    ),
)


class AboutPage(ReadingPage):
    """Version, components, licences; read-only."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QWidget()
        self._table = QGridLayout(self._rows)
        self._table.setContentsMargins(0, 0, 0, 0)
        self.add(self._program())
        self.add(self._licences())
        context.jobs.submit(READ, components, self._show)

    def copy_details(self) -> None:
        """Put versions and machine on the clipboard."""
        QGuiApplication.clipboard().setText(details())
        self._context.notices.say(_("The details are on the clipboard."))

    def _program(self) -> Card:
        card = Card(N_("The desk program of the MobiliseSME offices"))
        name = Heading()
        # Translators: the name of the program stays as it is
        tr(name.setText, N_("Mobilise Desktop {version}"), version=__version__)
        row = QHBoxLayout()
        row.addWidget(Button(N_("Copy details for support"), self.copy_details, icon="copy"))
        row.addStretch(1)
        card.body.addWidget(name)
        card.body.addLayout(row)
        return card

    def _licences(self) -> Card:
        card = Card(N_("What it stands on"))
        for text in _NOTES:
            words = PlainLabel(wrap=True)
            tr(words.setText, text)
            card.body.addWidget(words)
        self._table.setHorizontalSpacing(XL)
        self._table.setVerticalSpacing(S)
        self._table.setColumnStretch(3, 1)
        card.body.addWidget(self._rows)
        card.body.addWidget(_icon_licence())
        return card

    def _show(self, found: tuple[Component, ...]) -> None:
        for row, one in enumerate(found):
            for column, text in enumerate((one.name, one.version, one.licence)):
                label = PlainLabel(text, "data")
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
                self._table.addWidget(label, row, column)
                label.ensurePolished()
        self._rows.setMinimumHeight(self._rows.sizeHint().height())


class LicenceText(QPlainTextEdit):
    """A licence as its authors wrote it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        tr(self.setAccessibleName, N_("Licence of the icons"))
        restyled(self.renew_look)

    def renew_look(self) -> None:
        """Show a dozen lines."""
        self.setFixedHeight(theme.px(240))


def _icon_licence() -> Section:
    section = Section(N_("Licence of the icons"))
    section.body.addWidget(LicenceText((paths.resources() / "icons" / "LICENSE").read_text("utf-8")))
    section.set_open(False)
    return section
