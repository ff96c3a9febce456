"""The help over a dialog, for the mirror of looks."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.help.ui.dialog import HelpDialog


def over_a_dialog(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The topic about firms."""
    dialog = HelpDialog(desk.window, "firms")
    dialog.show()
    yield "help-dialog", dialog


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (over_a_dialog,)
