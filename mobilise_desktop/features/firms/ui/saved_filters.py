"""The filters of the list of firms that were saved."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.ui.filters import FirmFilters
from mobilise_desktop.ui import saved_filters
from mobilise_desktop.ui.list_filters import restored
from mobilise_desktop.ui.tab import TabContext

SUBJECT = "firms"


class SavedFilters(saved_filters.SavedFilters):
    """The menu of them."""

    def __init__(self, parent: QWidget, context: TabContext, filters: FirmFilters) -> None:
        super().__init__(parent, context, filters, SUBJECT, read)


def read(values: Mapping[str, Any]) -> FirmFilter:
    """A filter from what was saved; what this program does not know is left out."""
    found: FirmFilter = restored(FirmFilter(), values)
    return found
