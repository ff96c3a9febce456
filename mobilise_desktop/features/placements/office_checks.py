"""What is wrong with an entry as it stands in a form, in words by field."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements.compliance import KIND as RULES
from mobilise_desktop.features.placements.office_data import Count, Entry, Kind
from mobilise_desktop.features.placements.schemes import KIND as SCHEMES
from mobilise_desktop.features.placements.schemes import Scheme

Flaws = dict[str, str]
_LONGEST_CODE = 36
_SOME_DAY = date(2027, 1, 1)


def scheme_flaws(entry: Entry, shown: Mapping[str, Any], taken: Collection[str]) -> Flaws:
    """What is wrong with a scheme; `shown` is what its form has, `taken` are the names of the others."""
    found = _fields(SCHEMES, shown)
    if fold(shown["name"] or "") in map(fold, taken):
        found["name"] = _("Another scheme has this name already.")
    if not shown["name"]:
        found["name"] = _("Please enter a name.")
    if not shown["min_months"] and not shown["min_days"]:
        found.setdefault("min_months", _("Please enter how long a stay is at least."))
    if shown["min_months"] and shown["min_days"]:
        found.setdefault("min_days", _("Please enter either months or days."))
    return found or _lengths(SCHEMES.make(entry))


def rule_flaws(shown: Mapping[str, Any], *, is_own: bool) -> Flaws:
    """What is wrong with a rule; `is_own` for one that says nothing without a title."""
    found = _fields(RULES, shown)
    if is_own and not shown["title"]:
        found["title"] = _("Please enter what is to be cleared.")
    return found


def free_code(wanted: str, taken: Collection[str], turn: Callable[[str], str]) -> str:
    """A code for a new entry, made of words, that no other has."""
    base = turn(re.sub(r"[^a-z0-9]+", "_", fold(wanted)).strip("_")[:_LONGEST_CODE].strip("_") or "x1")
    found, n = base, 1
    while found in taken:
        n += 1
        found = f"{base}_{n}"
    return found


def _fields(kind: Kind, shown: Mapping[str, Any]) -> Flaws:
    found = {}
    for name, value in shown.items():
        asked = kind.fields.get(name)
        if asked is None or (value is None and name not in kind.needed) or asked(value):
            continue
        if isinstance(asked, Count):
            text = _("Please enter a number from {least} to {most}.")
            found[name] = text.format(least=formats.number(asked.least), most=formats.number(asked.most))
        else:
            found[name] = _("Please fill this in.")
    return found


def _lengths(scheme: Scheme) -> Flaws:
    first, last = scheme.earliest_end(_SOME_DAY), scheme.latest_end(_SOME_DAY)
    if first > last:
        return {"max_months": _("The shortest stay is longer than the longest.")}
    if any(not first <= end <= last for end in scheme.ends(_SOME_DAY)):
        return {"lengths": _("One of these is shorter than the shortest stay or longer than the longest.")}
    return {}
