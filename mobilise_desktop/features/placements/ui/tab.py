"""Declares the tab of the placements; it is loaded when it is first shown."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import TabContext, TabSpec


def _create(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.page import PlacementsTab  # noqa: PLC0415  when first shown

    return PlacementsTab(context)


TAB = TabSpec("placements", N_("Placements"), "briefcase", 50, _create)
