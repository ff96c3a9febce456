"""Declares the tab of offers and candidates; it is loaded when it is first shown."""

from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec


def _create(context: TabContext) -> QWidget:
    from mobilise_desktop.features.market.ui.page import MarketTab  # noqa: PLC0415  when first shown

    return MarketTab(context)


def _whole(context: TabContext, **arguments: Any) -> QWidget:
    from mobilise_desktop.features.market.ui.whole import WholeMarketPage  # noqa: PLC0415  as above

    return WholeMarketPage(context, **arguments)


TAB = TabSpec("market", N_("Matching"), "handshake", 45, _create)
PAGES = (PageSpec("whole_market", N_("The whole market"), "handshake", _whole),)
