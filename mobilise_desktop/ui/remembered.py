"""What of a list is kept between starts."""

from mobilise_desktop.ui.tab import Settings
from mobilise_desktop.ui.table_view import ListView


def keep_arrangement(view: ListView, settings: Settings, key: str) -> None:
    """Arrange columns and order as they were left, before the first reading, and remember each change."""
    state = settings.get(key)
    if isinstance(state, dict):
        view.arrange(state)
    view.arranged.connect(lambda: settings.put(key, view.arrangement()))
