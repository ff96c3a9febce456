"""The programme that the offices run: its name, dates, countries and targets, editable and undoable.

Defaults from the project's announcement: 100,000 firms contacted in 20 countries, two focus groups
in each of 13 countries, stays of 1 to 2 months.
"""

import json
from dataclasses import dataclass, fields
from typing import Any

from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage.reading import Reader

PARTNER_COUNTRIES = ("BE", "DE", "EE", "ES", "FR", "HU", "IT", "RO", "TR")
SURVEY_COUNTRIES = 20
FOCUS_COUNTRIES = 13


@dataclass(frozen=True, slots=True)
class Programme:
    """What the programme is and what it wants to reach; days as ISO text, countries as alpha-2 codes."""

    name: str = "MobiliseSME"
    starts: str | None = None
    ends: str | None = None
    firms_target: int = 100_000
    survey_countries: tuple[str, ...] = PARTNER_COUNTRIES
    survey_countries_target: int = SURVEY_COUNTRIES
    focus_countries: tuple[str, ...] = PARTNER_COUNTRIES
    focus_countries_target: int = FOCUS_COUNTRIES
    focus_groups_per_country: int = 2
    stay_months_min: int = 1
    stay_months_max: int = 2


def load(reader: Reader) -> Programme:
    """The programme as set in this database; defaults where nothing is set."""
    rows = reader.all("SELECT name, value FROM setting WHERE deleted_at IS NULL")
    known = {f.name for f in fields(Programme)}
    return Programme(**{name: _read(value) for name, value in rows if name in known})


def problems(programme: Programme) -> dict[str, str]:
    """What is wrong with the values, by field; empty when they can be saved."""
    found = {}
    if not programme.name.strip():
        found["name"] = _("Give the programme a name.")
    if programme.starts and programme.ends and programme.ends < programme.starts:
        found["ends"] = _("The programme ends before it starts. Check both days.")
    for name in (
        "firms_target",
        "survey_countries_target",
        "focus_countries_target",
        "focus_groups_per_country",
    ):
        if getattr(programme, name) < 1:
            found[name] = _("Give a number of at least 1.")
    if not 1 <= programme.stay_months_min <= programme.stay_months_max:
        found["stay_months_max"] = _("The longest stay must be at least as long as the shortest one.")
    return found


def _read(value: str) -> Any:
    found = json.loads(value)
    return tuple(found) if isinstance(found, list) else found
