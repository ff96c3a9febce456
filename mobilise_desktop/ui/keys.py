"""Keys as they are written on the keyboards of the user's language.

Qt's own names for them come from translators who had no keyboard at hand ("Kontrol+Z" in Turkish).
"""

import sys

from PySide6.QtGui import QKeySequence

from mobilise_desktop.core.i18n import NC_, pgettext

_Format = QKeySequence.SequenceFormat
_CAPS = {
    "Ctrl": NC_("key", "Ctrl"),
    "Shift": NC_("key", "Shift"),
    "Alt": NC_("key", "Alt"),
    "Esc": NC_("key", "Esc"),
    "Tab": NC_("key", "Tab"),
    "Return": NC_("key", "Enter"),
    "Del": NC_("key", "Delete"),
    "Home": NC_("key", "Home"),
    "End": NC_("key", "End"),
    "PgUp": NC_("key", "Page Up"),
    "PgDown": NC_("key", "Page Down"),
    "Space": NC_("key", "Space"),
}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(keys: "str | QKeySequence.StandardKey") -> str:
    """Keys pressed together in the present language ("Strg+Z"); on a Mac with its own signs."""
    sequence = QKeySequence(keys)
    if sys.platform == "darwin":
        return sequence.toString(_Format.NativeText)
    named, _plus, last = sequence.toString(_Format.PortableText).rpartition("+")
    if not last:  # the key is "+" itself
        named, last = named.removesuffix("+"), "+"
    return "+".join(_cap(name) for name in [*filter(None, named.split("+")), last])


def _cap(name: str) -> str:
    if name in _CAPS:
        return pgettext("key", _CAPS[name])
    return _ARROWS.get(name, name)
