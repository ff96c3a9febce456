"""Fields that are shown one after the other, as those before them are filled in: parts and instalments."""

from collections.abc import Iterator, Mapping
from typing import Any

from mobilise_desktop.features.placements import stay
from mobilise_desktop.features.placements.extra_words import PAID, PART_DAYS
from mobilise_desktop.features.placements.schemes import scheme_of
from mobilise_desktop.ui.field import Field

_ALWAYS = 2
"""Instalments that are shown even while there is none."""


def show_needed(fields: Mapping[str, Field], values: Mapping[str, Any]) -> None:
    """Show the fields among some that are needed; what is filled in is always shown."""
    needed = {*_parts(fields, values), *_instalments(values)}
    for name in (*PART_DAYS, *PAID, *(f"{name}_on" for name in PAID)):
        if name in fields:
            fields[name].setVisible(name in needed)


def _parts(fields: Mapping[str, Field], values: Mapping[str, Any]) -> list[str]:
    if PART_DAYS[0] in fields:
        return stay.asked(values, scheme_of(values["scheme"]))
    given = [name for name in PART_DAYS if values.get(name)]
    return given or list(PART_DAYS[:2])  # a resumption changes the days that there are


def _instalments(values: Mapping[str, Any]) -> Iterator[str]:
    is_next = True
    for number, name in enumerate(PAID, 1):
        if number <= _ALWAYS or is_next or values[name] or values[f"{name}_on"]:
            yield name
            yield f"{name}_on"
        is_next = bool(values[name])
