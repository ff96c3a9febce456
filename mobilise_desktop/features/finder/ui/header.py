"""Puts the search over everything into the header."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.finder.ui.field import FinderField
from mobilise_desktop.ui.tab import TabContext


def create(context: TabContext) -> QWidget:
    """The field of the search."""
    return FinderField(context)
