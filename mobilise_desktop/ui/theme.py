"""The look of the program: colours, sizes and one style sheet, light or dark as the system says.

`apply` is called once at the start and again when the user chooses another scheme or text size; a
change of the system's scheme is followed by itself. Each window that has no parent asks for its clothes
(`clothe`). The application wears none itself: then Qt would dress everything inside a widget anew each
time that widget is put into another one, which makes a page of forms take four times as long.
"""

import re
from functools import lru_cache
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from mobilise_desktop.core import paths
from mobilise_desktop.ui import focus_ring
from mobilise_desktop.ui.colours import Colours, mix, preset, scheme
from mobilise_desktop.ui.measures import RADIUS
from mobilise_desktop.ui.refresh import LOOKS
from mobilise_desktop.ui.svg import outline, register

LEAST_POINTS = 9.75
"""13 px on an ordinary screen: smaller system fonts are hard to read all day."""

TITLE, CAPTION = 1.35, 0.92
ARGUMENTS = ("-style", "Fusion")
"""What the QApplication is to be made with; `app.setStyle` would take 15 ms for the enums of QStyle."""

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

_LEAST = (18, 24)
"""Sizes that make a target to hit, which small text must not make smaller."""

_Role = QPalette.ColorRole


class _State:
    def __init__(self) -> None:
        self.app: QApplication | None = None
        self.choice, self.scale, self.number = "system", 1.0, 0
        self.base: QFont | None = None
        self.sheet = ""
        self.windows: WeakSet[QObject] = WeakSet()
        self.colours: Colours = preset(dark=False)


_state = _State()


def apply(app: QApplication, choice: str = "system", text_scale: float = 1.0) -> None:
    """Dress the program: `choice` is "system", "light" or "dark", `text_scale` 0.8 to 2.0."""
    if _state.app is not app:
        _begin(app)
    _state.choice, _state.scale = choice, min(max(text_scale, SCALES[0]), SCALES[-1])
    _ask_for_scheme(app, choice)
    _dress()


def clothe(window: QWidget) -> None:
    """Dress a window, now and after each change of theme; one with a parent wears the parent's clothes."""
    if window.parentWidget() is None:
        _state.windows.add(window)
        _put_on(window)


def colours() -> Colours:
    """The colours in force."""
    return _state.colours


def colour_name(role: str) -> str:
    """The colour in force of a role (a field of `Colours`) as "#RRGGBB"."""
    return str(getattr(_state.colours, role))


def colour(role: str) -> QColor:
    """The colour in force of a role, for painting; not to be changed."""
    return _colour(colour_name(role))


def text_scale() -> float:
    """The text size in force, 1.0 being the system's."""
    return _state.scale


def px(size: float) -> int:
    """A size in px at 100 % text, grown with the text."""
    return round(size * _state.scale)


def font(factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font, `factor` times as large, figures of equal width."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * factor)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=128)
def _colour(name: str) -> QColor:
    return QColor(name)


def _begin(app: QApplication) -> None:
    _state.app, _state.base = app, QFont(app.font())
    app.styleHints().colorSchemeChanged.connect(_follow_system)
    focus_ring.install(app)


def _ask_for_scheme(app: QApplication, choice: str) -> None:
    """Tell the system too, so that its part of the window (frame, dialogs) goes along."""
    hints = app.styleHints()
    asked = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice)
    if asked is not None:
        hints.setColorScheme(asked)
    else:
        hints.unsetColorScheme()


def _follow_system() -> None:
    if _state.choice == "system":
        _dress()


def _dress() -> None:
    app = _state.app
    if app is None:
        return
    _state.colours = _chosen(app)
    app.setPalette(_palette(_state.colours))
    QToolTip.setPalette(app.palette())
    _set_font(app)
    _state.sheet = _style_sheet()
    for window in list(_state.windows):
        if isValid(window):
            _put_on(window)
    LOOKS.run()


def _put_on(window: QObject) -> None:
    window.setProperty("styleSheet", _state.sheet)  # the method would load all enums of QStyle, 15 ms


def _chosen(app: QApplication) -> Colours:
    hints = app.styleHints()
    access = hints.accessibility()
    if access is not None and access.contrastPreference() == Qt.ContrastPreference.HighContrast:
        app.setPalette(QPalette())
        return _of_system(QGuiApplication.palette())
    if _state.choice in {"light", "dark"}:
        return preset(dark=_state.choice == "dark")
    return preset(dark=hints.colorScheme() == Qt.ColorScheme.Dark)


def _of_system(palette: QPalette) -> Colours:
    """The system's own colours in our roles, for people who set a high contrast."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(role).name().upper()

    text, window, accent = name(_Role.Text), name(_Role.Window), name(_Role.Highlight)
    same_text = dict.fromkeys(("text", "secondary", "placeholder", "hairline", "border"), text)
    states = dict.fromkeys(("good", "attention", "bad", "demo"), text)
    on_accent = name(_Role.HighlightedText)
    return scheme(
        dark=QColor(window).lightness() < QColor(text).lightness(),
        window=window,
        surface=name(_Role.Base),
        accent=accent,
        on_accent=on_accent,
        selection=accent,
        on_selection=on_accent,
        visited=name(_Role.LinkVisited),
        on_demo=name(_Role.Base),
        **same_text,
        **states,
    )


def _palette(look: Colours) -> QPalette:
    made = QPalette()
    for role, value in _roles(look).items():
        made.setColor(role, QColor(value))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Base, QColor(look.window))
    return made


def _roles(look: Colours) -> dict[QPalette.ColorRole, str]:
    text = dict.fromkeys((_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.ToolTipText), look.text)
    ground = dict.fromkeys((_Role.Base, _Role.Button, _Role.ToolTipBase, _Role.Light), look.surface)
    return {
        **text,
        **ground,
        _Role.Window: look.window,
        _Role.AlternateBase: look.window,
        _Role.BrightText: look.on_accent,
        _Role.Highlight: look.selection,
        _Role.HighlightedText: look.on_selection,
        _Role.Accent: look.accent,
        _Role.Link: look.accent,
        _Role.LinkVisited: look.visited,
        _Role.PlaceholderText: look.placeholder,
        _Role.Midlight: look.hover,
        _Role.Mid: look.hairline,
        _Role.Dark: look.border,
        _Role.Shadow: mix(look.text, look.window, 0.3),
    }


def _set_font(app: QApplication) -> None:
    made = QFont(_state.base or app.font())
    made.setPointSizeF(max(made.pointSizeF(), LEAST_POINTS) * _state.scale)
    app.setFont(made)


def _style_sheet() -> str:
    """The style sheet of the program with the numbers and colours in force."""
    _state.number += 1
    root = f"/theme/{_state.number}"
    register(root, _pictures(_state.colours))
    points = QApplication.font().pointSizeF()
    values: dict[str, object] = dict(_state.colours._asdict())
    values |= {f"px{n}": px(n) for n in (8, 10, 12, 16, 20, 30)}
    values |= {f"px{n}": max(px(n), n) for n in _LEAST}
    values |= {"radius": RADIUS, "pictures": f":{root}"}
    values |= {"title": f"{points * TITLE:.2f}pt", "caption": f"{points * CAPTION:.2f}pt"}
    return re.sub(r"\$(?:(\w+)|{(\w+)})", lambda found: str(values[found[1] or found[2]]), _sheet())


@lru_cache(maxsize=1)
def _sheet() -> str:
    return (paths.resources() / "style" / "window.qss").read_text("utf-8")


def _pictures(look: Colours) -> dict[str, str]:
    ways = ("up", "down", "left", "right")
    arrows = {f"{way}.svg": outline(f"chevron-{way}", look.secondary) for way in ways}
    return arrows | {
        "faded-down.svg": outline("chevron-down", look.disabled),
        "check.svg": outline("check", look.on_accent, "3"),
        "minus.svg": outline("minus", look.on_accent, "3"),
        "check-faded.svg": outline("check", look.surface, "3"),
        "check-menu.svg": outline("check", look.accent, "2.5"),
        "check-grey.svg": outline("check", look.disabled, "2.5"),
        "dot.svg": _dot(look.on_accent),
    }


def _dot(colour: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
        f'<circle cx="12" cy="12" r="5" fill="{colour}"/></svg>'
    )
