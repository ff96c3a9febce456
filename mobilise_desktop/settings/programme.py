"""The programme that the offices run: its name, dates, countries and targets, editable and undoable.

Defaults from the project's announcement: 100,000 firms contacted in 20 countries, two focus groups
in each of 13 countries, stays of 1 to 2 months.
"""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.base import field, record_table
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

PARTNER_COUNTRIES = ("BE", "DE", "EE", "ES", "FR", "HU", "IT", "RO", "TR")
SURVEY_COUNTRIES = 20
FOCUS_COUNTRIES = 13

SETTING = record_table(6, "setting", field(10, "name", nullable=False), field(11, "value", nullable=False))
"""One setting of the programme a row; `value` is JSON."""


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


def save(store: Store, programme: Programme) -> None:
    """Keep the programme; one undo step.

    Raises:
        UserError: a value can't be right.
    """
    wrong = problems(programme)
    if wrong:
        raise UserError(next(iter(wrong.values())))
    with store.write(Label(N_("Change programme settings"))) as work:
        for name, value in asdict(programme).items():
            _put(work, name, json.dumps(value, ensure_ascii=False))


def _put(work: Work, name: str, value: str) -> None:
    row_id = pair_id("setting", name)
    kept = work.connection.execute(select(SETTING.c.deleted_at).where(SETTING.c.id == row_id)).first()
    if kept is None and value == json.dumps(getattr(Programme(), name), ensure_ascii=False):
        return
    if kept is None:
        work.insert(SETTING, {"name": name, "value": value}, row_id)
        return
    if kept.deleted_at is not None:
        work.restore(SETTING, row_id)
    work.update(SETTING, row_id, {"value": value})


def _read(value: str) -> Any:
    found = json.loads(value)
    return tuple(found) if isinstance(found, list) else found
