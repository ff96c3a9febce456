"""A list inside a longer page: as high as its rows need, within bounds."""

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.measures import ROW
from mobilise_desktop.ui.refresh import LOOKS
from mobilise_desktop.ui.table_view import ListView

_EDGE = 2
_EMPTY = 6
"""The rows whose room is needed to say why a list is empty."""


def follow_rows(view: ListView, least: int, most: int) -> None:
    """Keep `view` as high as its rows and its head need, for `least` to `most` rows."""

    def fit(given: ListView) -> None:
        count = given.list_model.rowCount()
        rows = min(max(count, least), most) if count else _EMPTY
        given.setFixedHeight(rows * theme.px(ROW) + given.horizontalHeader().sizeHint().height() + _EDGE)

    view.list_model.loaded.connect(lambda: fit(view))
    LOOKS.bind(view, "follow_rows", fit)
