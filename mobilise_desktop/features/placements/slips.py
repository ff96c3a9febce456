"""Slips of the finger in what is typed from paper: one sign wrong, changed over, missing or too many."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from mobilise_desktop.core.i18n import _


class Slip(NamedTuple):
    """What was typed instead of what; "" where a sign is missing or one too many."""

    typed: str
    right: str

    @property
    def told(self) -> str:
        """The slip as a sentence."""
        if not self.typed:
            return _("The sign “{right}” is missing.").format(right=self.right)
        if not self.right:
            return _("The sign “{typed}” is one too many.").format(typed=self.typed)
        return _("“{typed}” was typed for “{right}”.").format(typed=self.typed, right=self.right)


def signs(text: str) -> str:
    """The letters and digits of a text, without what stands between them and in capitals."""
    return re.sub(r"[^0-9A-Z]", "", text.upper())


def slip(typed: str, right: str) -> Slip | None:
    """The one slip between two texts of signs; None when they are equal or further apart."""
    if typed == right or abs(len(typed) - len(right)) > 1:
        return None
    head = next(
        (n for n, pair in enumerate(zip(typed, right, strict=False)) if pair[0] != pair[1]),
        min(len(typed), len(right)),
    )
    for wrong, meant in ((1, 1), (2, 2), (0, 1), (1, 0)):
        one, other = typed[head : head + wrong], right[head : head + meant]
        is_turned = wrong < 2 or one == other[::-1]  # noqa: PLR2004  two neighbours
        if is_turned and typed[head + wrong :] == right[head + meant :]:
            return Slip(one, other)
    return None


def nearest(typed: str, known: Iterable[str]) -> tuple[str, Slip] | None:
    """The one of the known texts that is a slip away; None when there is none, or more than one."""
    asked = signs(typed)
    found = [(one, said) for one in known if (said := slip(asked, signs(one))) is not None]
    return found[0] if len(found) == 1 else None
