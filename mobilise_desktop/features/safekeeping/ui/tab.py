"""The page that the menu opens; its widgets are loaded when they are first wanted."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import PageSpec, TabContext


def _backups(context: TabContext) -> QWidget:
    from mobilise_desktop.features.safekeeping.ui.page import BackupsPage  # noqa: PLC0415  not for the first paint

    return BackupsPage(context)


PAGES = (PageSpec("backups", N_("Backups"), "shield-check", _backups, 30),)
