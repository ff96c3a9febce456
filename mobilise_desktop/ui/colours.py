"""The colours of the program, light and dark, and how well two of them can be told apart."""

from functools import lru_cache
from typing import NamedTuple

_LINEAR_BELOW = 0.04045
TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
"""What WCAG 2.2 AA asks of text (1.4.3) and of icons, borders and focus marks (1.4.11)."""

PAPER = "#FFFFFF"
"""What is shown as it is printed is white in either scheme."""


class Colours(NamedTuple):
    """One scheme; each value is "#RRGGBB". The lower half is mixed from the upper one by `scheme`.

    No dataclass: making one of so many fields takes 5 ms of the time to the first paint.
    """

    dark: bool
    window: str
    surface: str
    text: str
    secondary: str
    placeholder: str
    hairline: str
    border: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    good: str
    attention: str
    bad: str
    visited: str
    demo: str
    on_demo: str
    edge: str = ""
    hover: str = ""
    row_line: str = ""
    pressed: str = ""
    window_hover: str = ""
    accent_hover: str = ""
    accent_pressed: str = ""
    on_bad: str = ""
    bad_hover: str = ""
    accent_tint: str = ""
    good_tint: str = ""
    attention_tint: str = ""
    bad_tint: str = ""
    plain_tint: str = ""
    disabled: str = ""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours "#RRGGBB", 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """The colour between two others; `share` (0 to 1) is the part of the first."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4


def scheme(*, dark: bool, **given: str) -> Colours:
    """A whole scheme from its named colours: the tints and the shades of pressing are mixed here."""
    surface, text, accent, bad = given["surface"], given["text"], given["accent"], given["bad"]
    tint = 0.16 if dark else 0.10
    mixed = {
        "edge": mix(given["border"], given["hairline"], 0.3),
        "row_line": mix(given["hairline"], surface, 0.55),
        "hover": mix(text, surface, 0.05),
        "pressed": mix(text, surface, 0.10),
        "window_hover": mix(text, given["window"], 0.06),
        "accent_hover": mix(text, accent, 0.14),
        "accent_pressed": mix(text, accent, 0.28),
        "on_bad": given["on_accent"],
        "bad_hover": mix(text, bad, 0.14),
        "accent_tint": mix(accent, surface, tint),
        "good_tint": mix(given["good"], surface, tint),
        "attention_tint": mix(given["attention"], surface, tint),
        "bad_tint": mix(bad, surface, tint),
        "plain_tint": mix(text, surface, 0.07),
        "disabled": mix(text, surface, 0.38),
    }
    return Colours(dark=dark, **{**mixed, **given})


_LIGHT = {
    "window": "#F5F6F8",
    "surface": "#FFFFFF",
    "text": "#1B1F24",
    "secondary": "#4F5965",
    "placeholder": "#67717D",
    "hairline": "#D8DDE3",
    "border": "#838C97",
    "accent": "#1D5FA6",
    "on_accent": "#FFFFFF",
    "selection": "#D6E6F7",
    "on_selection": "#10243A",
    "good": "#17693F",
    "attention": "#8A5A00",
    "bad": "#B3261E",
    "visited": "#6B3FA0",
    "demo": "#FFD470",
    "on_demo": "#3A2800",
}
_DARK = {
    "window": "#15181C",
    "surface": "#1D2126",
    "text": "#E7EAEE",
    "secondary": "#AEB6C0",
    "placeholder": "#98A1AC",
    "hairline": "#343B44",
    "border": "#7E8894",
    "accent": "#7DB8F5",
    "on_accent": "#0B1B2B",
    "selection": "#24405E",
    "on_selection": "#F2F6FA",
    "good": "#7FD1A2",
    "attention": "#E8B84A",
    "bad": "#FF9A90",
    "visited": "#C7A6F0",
    "demo": "#F0BE55",
    "on_demo": "#2B1E00",
}


@lru_cache(maxsize=2)
def preset(*, dark: bool) -> Colours:
    """The light or the dark scheme of the program."""
    return scheme(dark=dark, **(_DARK if dark else _LIGHT))


PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, "surface", TEXT_CONTRAST) for ink in ("text", "secondary", "placeholder", "accent", "visited")),
    *((ink, "surface", TEXT_CONTRAST) for ink in ("good", "attention", "bad")),
    *((ink, "selection", SHAPE_CONTRAST) for ink in ("good", "attention", "bad", "secondary")),
    *((ink, "window", TEXT_CONTRAST) for ink in ("text", "secondary", "accent", "good", "attention", "bad")),
    *(("text", ground, TEXT_CONTRAST) for ground in ("hover", "pressed", "window_hover", "plain_tint")),
    *(("secondary", ground, TEXT_CONTRAST) for ground in ("hover", "window_hover", "plain_tint")),
    *(("on_accent", ground, TEXT_CONTRAST) for ground in ("accent", "accent_hover", "accent_pressed")),
    *(("on_bad", ground, TEXT_CONTRAST) for ground in ("bad", "bad_hover")),
    *((ink, f"{ink}_tint", TEXT_CONTRAST) for ink in ("accent", "good", "attention", "bad")),
    *(("text", f"{ink}_tint", TEXT_CONTRAST) for ink in ("accent", "good", "attention", "bad")),
    ("on_selection", "selection", TEXT_CONTRAST),
    ("accent", "selection", TEXT_CONTRAST),
    ("on_demo", "demo", TEXT_CONTRAST),
    ("placeholder", "window", TEXT_CONTRAST),
    ("border", "surface", SHAPE_CONTRAST),
    ("border", "window", SHAPE_CONTRAST),
    ("accent", "hairline", SHAPE_CONTRAST),
)
"""Which colours stand on which, and the contrast they need; a test computes all of them."""
