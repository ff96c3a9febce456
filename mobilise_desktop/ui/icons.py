"""Icons of one family (Lucide outlines, `resources/icons/`) in the colours of the theme.

Drawn when first wanted, in the resolution of the screens, and kept; `set_icon` also redraws them
when the theme changes.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.measures import ICON
from mobilise_desktop.ui.refresh import LOOKS
from mobilise_desktop.ui.svg import outline


def icon(name: str, role: str = "text", size: int = ICON) -> QIcon:
    """The icon `name` in the colour `role` (a name of `Colours`), `size` px at 100 % text.

    Redrawn by the caller after a change of theme; `set_icon` does that by itself.
    """
    return _icon(name, theme.colour_name(role), theme.px(size))


def pixmap(name: str, role: str = "text", size: int = ICON) -> QPixmap:
    """The same as a picture, for own painting and labels."""
    return _drawn(name, theme.colour_name(role), theme.px(size), _finest())


def set_icon(setter: Callable[[QIcon], object], name: str, role: str = "text", size: int = ICON) -> None:
    """Give an icon through the bound method `setter`, now and after each change of theme."""
    method = setter.__name__
    owner = cast("QObject", setter.__self__)  # type: ignore[attr-defined]
    LOOKS.bind(owner, method, lambda given: getattr(given, method)(icon(name, role, size)))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in {1.0, _finest()}:
        made.addPixmap(_drawn(name, colour, size, ratio))
        faded = _drawn(name, theme.colours().disabled, size, ratio)
        made.addPixmap(faded, QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  a window without icons needs no SVG

    drawing = QSvgRenderer(QByteArray(outline(name, colour).encode()))
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _finest() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
