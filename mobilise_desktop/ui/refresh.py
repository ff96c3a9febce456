"""Texts and looks that renew themselves when the language or the theme changes.

`tr(button.setText, N_("Save"))` shows the text now and again after each change of language; the
button is held weakly, so nothing has to be taken back when it is gone.
"""

from collections.abc import Callable
from typing import Any, cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mobilise_desktop.core.i18n import _

Act = Callable[[Any], object]


class Renewals:
    """Acts to do now and again later, each bound to the object it works on (held weakly)."""

    def __init__(self) -> None:
        self._acts: WeakKeyDictionary[QObject, dict[str, Act]] = WeakKeyDictionary()

    def bind(self, owner: QObject, name: str, act: Act) -> None:
        """Do `act(owner)` now and at each renewal; a later act of the same name takes its place.

        The act must not hold the owner itself, or the owner would never go.
        """
        self._acts.setdefault(owner, {})[name] = act
        act(owner)

    def run(self) -> None:
        """Do all acts again whose owners still live."""
        for owner, acts in list(self._acts.items()):
            for act in list(acts.values()):
                if isValid(owner):
                    act(owner)


TEXTS = Renewals()
LOOKS = Renewals()


def tr(setter: Callable[[str], object], msgid: str, **values: object) -> None:
    """Show a text through the bound method `setter`, now and after each change of language.

    `values` fill the `{names}` of the text; a value that can be called is asked each time.
    """
    name = setter.__name__
    TEXTS.bind(_owner(setter), name, lambda owner: getattr(owner, name)(_filled(msgid, values)))


def retranslated(method: Callable[[], object]) -> None:
    """Run the bound method now and after each change of language; for texts made of several."""
    name = method.__name__
    TEXTS.bind(_owner(method), name, lambda owner: getattr(owner, name)())


def restyled(method: Callable[[], object]) -> None:
    """Run the bound method now and after each change of theme or text size."""
    name = method.__name__
    LOOKS.bind(_owner(method), name, lambda owner: getattr(owner, name)())


def _owner(method: Callable[..., object]) -> QObject:
    return cast("QObject", method.__self__)  # type: ignore[attr-defined]


def _filled(msgid: str, values: dict[str, object]) -> str:
    text = _(msgid)
    if not values:
        return text
    return text.format(**{key: value() if callable(value) else value for key, value in values.items()})
