"""What the agreement says of the parts of a stay: their days, and how many they are."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.features.placements import extra_words, stay, words

Pairs = list[tuple[str, str]]


def parts(values: Mapping[str, Any]) -> Pairs:
    """A line for each part, nothing for a stay in one; days that don't fit together as they are."""
    found = stay.parts(values)
    if len(found) > 1:
        return [_part(number, first.isoformat(), last.isoformat(), (last - first).days + 1)
                for number, (first, last) in enumerate(found, 1)]  # fmt: skip
    given = [name for name in extra_words.PART_DAYS if values.get(name)]
    return [(words.label(name), formats.day(values[name], "long")) for name in given]


def _part(number: int, first: str, last: str, n: int) -> tuple[str, str]:
    # Translators: a part of a stay that is in several parts, such as "Part 2"
    title = _("Part {n}").format(n=formats.number(number))
    # Translators: the days of a part of a stay: from when to when, and how many days that is
    text = ngettext("{first} – {last} ({n} day)", "{first} – {last} ({n} days)", n)
    days = {"first": _whole(first), "last": _whole(last)}
    return title, text.format(**days, n=formats.number(n))


def _whole(iso: str) -> str:
    """A day in words that stay together at the end of a line."""
    return formats.day(iso, "long").replace(" ", "\u00a0")
