"""Icons of one family (Lucide outlines, `resources/icons/`) in the colours of the theme.

Drawn when first wanted, in the resolution of the screens, and kept; `set_icon` also redraws them
when the theme changes.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.measures import ICON
from mobilise_desktop.ui.refresh import LOOKS
from mobilise_desktop.ui.svg import outline


def icon(name: str, role: str = "text", size: int = ICON, gap: int = 0) -> QIcon:
    """The icon `name` in the colour `role` (a name of `Colours`), `size` px at 100 % text.

    `gap` px are left free behind it, for buttons whose word would stand too near. Redrawn by the
    caller after a change of theme; `set_icon` does that by itself.
    """
    return _icon(name, (theme.colour_name(role), theme.colour_name("disabled")), theme.px(size), gap)


def pixmap(name: str, role: str = "text", size: int = ICON) -> QPixmap:
    """The same as a picture, for own painting and labels."""
    return _drawn(name, theme.colour_name(role), (theme.px(size), 0), _finest())


def set_icon(
    setter: Callable[[QIcon], object], name: str, role: str = "text", size: int = ICON, gap: int = 0
) -> None:
    """Give an icon through the bound method `setter`, now and after each change of theme."""
    method = setter.__name__
    owner = cast("QObject", setter.__self__)  # type: ignore[attr-defined]
    LOOKS.bind(owner, method, lambda given: getattr(given, method)(icon(name, role, size, gap)))


def wear(button: QAbstractButton, name: str, role: str = "text", size: int = ICON, gap: int = 0) -> None:
    """Give a button an icon that grows with the text; as `set_icon` otherwise."""

    def dress(given: QAbstractButton) -> None:
        given.setIcon(icon(name, role, size, gap))
        given.setIconSize(QSize(theme.px(size) + gap, theme.px(size)))

    LOOKS.bind(button, "wear", dress)


@lru_cache(maxsize=512)
def _icon(name: str, colours: tuple[str, str], size: int, gap: int) -> QIcon:
    """An icon in two colours: as usual, and on what is disabled (Qt's own greying may leave nothing)."""
    made = QIcon()
    usual, disabled = colours
    for ratio in {1.0, _finest()}:
        drawing = _drawn(name, usual, (size, gap), ratio)
        made.addPixmap(drawing)
        made.addPixmap(_tinted(drawing, disabled), QIcon.Mode.Disabled)
    return made


def _tinted(drawing: QPixmap, colour: str) -> QPixmap:
    """The same drawing in another colour: a third of the time of drawing it again."""
    made = QPixmap(drawing.size())
    made.fill(Qt.GlobalColor.transparent)  # gives it transparency
    made.fill(QColor(colour))
    made.setDevicePixelRatio(drawing.devicePixelRatio())
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawPixmap(0, 0, drawing)
    painter.end()
    return made


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: tuple[int, int], ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  a window without icons needs no SVG

    drawing = QSvgRenderer(QByteArray(outline(name, colour).encode()))
    side, gap = round(size[0] * ratio), round(size[1] * ratio)
    made = QPixmap(side + gap, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(_start(gap), 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _start(gap: int) -> int:
    """Where an icon with a gap begins: the gap is towards the word."""
    return gap if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0


def _finest() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
