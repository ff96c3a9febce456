"""What holds on this computer only: language, light or dark, size of the text. All at once, no button."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.segments import SegmentField
from mobilise_desktop.ui.tab import TabContext

_SCHEMES = (
    ("system", N_("As the system"), "sun-moon"),
    ("light", N_("Light"), "sun"),
    ("dark", N_("Dark"), "moon"),
)


class ComputerCard(Card):
    """Language, theme and text size of this user on this computer."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(N_("This computer"))
        self._context = context
        self.language = ChoiceField(N_("Language"), _languages, empty=False)
        self.scheme = SegmentField(N_("Appearance"), _SCHEMES)
        keys = N_("Ctrl with + and - changes it in every window.")
        self.text_size = ChoiceField(N_("Text size"), _sizes, keys, empty=False)
        self.body.addWidget(FormGrid(self.language, self.scheme, self.text_size))
        self.language.committed.connect(context.language.use)
        self.scheme.committed.connect(self._dress)
        self.text_size.committed.connect(self._dress)
        retranslated(self.retranslate)
        restyled(self.renew_values)

    def retranslate(self) -> None:
        """Show the language in use, wherever it was chosen."""
        self.language.set_value(i18n.language())

    def renew_values(self) -> None:
        """Show the looks in force, wherever they were chosen."""
        self.scheme.set_value(str(self._context.settings.get("theme", "system")))
        self.text_size.set_value(str(float(theme.text_scale())))

    def _dress(self) -> None:
        scheme, size = self.scheme.value() or "system", float(self.text_size.value() or 1)
        self._context.settings.put("theme", scheme)
        self._context.settings.put("text_scale", size)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, scheme, size)


def _languages() -> Iterator[Choice]:
    for code, own_name in i18n.OWN_NAMES.items():
        yield Choice(code, own_name)


def _sizes() -> Iterator[Choice]:
    for scale in theme.SCALES:
        yield Choice(str(scale), formats.percent(scale))
