"""Declares the tab of offers and candidates; it is loaded when it is first shown."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import TabContext, TabSpec


def _create(context: TabContext) -> QWidget:
    from mobilise_desktop.features.market.ui.page import MarketTab  # noqa: PLC0415  when first shown

    return MarketTab(context)


TAB = TabSpec("market", N_("Matching"), "handshake", 45, _create)
