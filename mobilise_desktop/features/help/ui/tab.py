"""Declares the page of the help; it is loaded when it is first shown."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import PageSpec, TabContext


def _create(_context: TabContext, topic: str = "") -> QWidget:
    from mobilise_desktop.features.help.ui.view import HelpView  # noqa: PLC0415  when first shown

    return HelpView(topic)


PAGES = (PageSpec("help", N_("Help"), "circle-question-mark", _create, 49),)
