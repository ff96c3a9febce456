"""Declares the overview; the page itself is loaded when it is first shown."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import TabContext, TabSpec


def _create(context: TabContext) -> QWidget:
    from mobilise_desktop.features.overview.ui.page import OverviewTab  # noqa: PLC0415  when first shown

    return OverviewTab(context)


TAB = TabSpec("overview", N_("Overview"), "layout-dashboard", 10, _create)
