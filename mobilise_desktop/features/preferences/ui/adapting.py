"""The ways to what the office adapts: pages of other features, known by their keys."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.buttons import Act, Button
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.tab import TabContext

_WAYS = (
    ("office_schemes", N_("Schemes of stays"), "sliders-horizontal"),
    ("office_rules", N_("Rules of the checklist"), "list-checks"),
    ("office_wording", N_("Wording of the agreement"), "file-text"),
)


class AdaptingCard(Card):
    """A button for each thing that an office may adapt."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(
            N_("What this office adapts"),
            N_("Numbers, rules and texts as your office has them. The delivered ones come back at any time."),
        )
        self.buttons = {key: Button(text, _opener(context, key), icon=icon) for key, text, icon in _WAYS}
        holder = QWidget()
        row = FlowLayout(holder)
        for button in self.buttons.values():
            row.addWidget(button)
        self.body.addWidget(holder)


def _opener(context: TabContext, key: str) -> Act:
    return lambda: context.navigator.open_page(key)
