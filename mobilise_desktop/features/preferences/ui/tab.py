"""The pages that the menu opens; their widgets are loaded when they are first wanted."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import PageSpec, TabContext


def _settings(context: TabContext, section: str = "") -> QWidget:
    """The settings; `section` ("programme") is brought to sight."""
    from mobilise_desktop.features.preferences.ui.page import PreferencesPage  # noqa: PLC0415  not for the first paint

    return PreferencesPage(context, section)


def _keyboard(_context: TabContext) -> QWidget:
    from mobilise_desktop.features.preferences.ui.keyboard import KeyboardPage  # noqa: PLC0415  not for the first paint

    return KeyboardPage()


def _about(context: TabContext) -> QWidget:
    from mobilise_desktop.features.preferences.ui.about import AboutPage  # noqa: PLC0415  not for the first paint

    return AboutPage(context)


PAGES = (
    PageSpec("preferences", N_("Settings"), "settings", _settings, 40),
    PageSpec("keyboard", N_("Keyboard shortcuts"), "keyboard", _keyboard, 50),
    PageSpec("about", N_("About Mobilise Desktop"), "info", _about, 51),
)
