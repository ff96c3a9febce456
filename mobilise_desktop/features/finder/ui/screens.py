"""The search over everything at work, for the mirror of looks."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.finder.ui.field import FinderField


def finder(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """What it finds, and what it says when there is nothing."""
    field: FinderField = desk.window.findChild(FinderField)
    field.setFocus()
    field.setText("an")
    yield "finder", desk.window
    field.setText("qqqq")
    yield "finder-nothing", desk.window
    field.leave()


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (finder,)
