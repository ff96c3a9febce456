"""Declares the page; it is loaded when it is first shown."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import PageSpec, TabContext


def _create(context: TabContext) -> QWidget:
    from mobilise_desktop.features.retention.ui.page import RetentionPage  # noqa: PLC0415  when first shown

    return RetentionPage(context)


PAGES = (PageSpec("retention", N_("Due for erasure"), "timer", _create, 32),)
