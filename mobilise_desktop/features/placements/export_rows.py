"""What an export says of a placement beside its own fields; by plain SQL.

S608 is excused: put into SQL are names of our own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.placements import queries
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.events import REMINDER
from mobilise_desktop.features.placements.export_layouts import Private
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.reading import Reader, in_list

Values = Mapping[str, Any]
FIRM = (
    "legal_name_native", "legal_name_latin", "country", "vat_no", "national_reg_no", "tax_number",
    "headcount_min", "headcount_max", "size_class", "nuts_code",
)  # fmt: skip
SITE = ("street", "postcode", "city", "region", "country", "nuts_code")
PERSON = ("given_name", "family_name", "email", "birth_date", "nationality")
MAJEURE = "force_majeure"
PEOPLE = ("employee_id", "mentor_host_id", "mentor_host_2_id", "mentor_host_3_id", "mentor_sending_id")
"""The fields of a placement that name people, the employee first."""

_DONE = """
SELECT party, max(completed_on) FROM placement_evaluation
WHERE placement_id = :id AND deleted_at IS NULL GROUP BY party
"""
BROKEN_OFF = ("interruption", "notice", MAJEURE)
"""The kinds of events that say why a stay was broken off."""


@dataclass(frozen=True, slots=True)
class Record:
    """A placement with its firms, the site of the stay (else the host's own), its employee and its papers.

    `evaluated` are the days of the evaluations by party, `asked_on` the day on which the employee was
    reminded of it. `reasons` say why the stay was broken off, `majeure` what of that was force majeure,
    `support` what the employee needs; empty unless wished for, and nothing confidential.
    """

    found: Placement
    sending: Values
    sending_site: Values
    hosting: Values
    hosting_site: Values
    stay_site: Values
    employee: Values
    names: Mapping[str, str]
    evaluated: Mapping[str, str]
    asked_on: str
    pauses: tuple[tuple[str, str | None], ...]
    reasons: tuple[str, ...]
    majeure: tuple[str, ...]
    support: str

    @property
    def values(self) -> Values:
        """The fields of the placement."""
        return self.found.values

    @property
    def is_majeure(self) -> bool:
        """Whether force majeure was noted."""
        return any(_told(self.found, MAJEURE))

    @property
    def currency(self) -> str:
        """The currency of all amounts."""
        return self.values["currency"] or "EUR"


def records(reader: Reader, ids: Sequence[RowId], private: Private, task: Task) -> Iterator[Record]:
    """The placements in the given order; those that are gone meanwhile are left out."""
    for number, own in enumerate(ids):
        task.check()
        task.report(number, len(ids))
        found = queries.placement(reader, own)
        if found is not None:
            yield _record(reader, found, private)


def people_of(reader: Reader, ids: Sequence[RowId], *, everybody: bool) -> list[RowId]:
    """The employees of these placements, or everybody whom they name; each once."""
    fields = PEOPLE if everybody else PEOPLE[:1]
    named: dict[RowId, None] = {}
    for own in ids:
        row = reader.one(
            f"SELECT {', '.join(fields)} FROM placement p LEFT JOIN placement_extra x "  # noqa: S608  own names
            "ON x.placement_id = p.id AND x.deleted_at IS NULL WHERE p.id = :id",
            {"id": own},
        )
        named.update(dict.fromkeys(RowId(person) for person in row or () if person))
    return list(named)


def confidential(reader: Reader, ids: Sequence[RowId]) -> int:
    """How many entries of the kinds that give reasons are confidential, and so in no list."""
    kinds, params = in_list("k", list(BROKEN_OFF))
    query = (
        "SELECT count(*) FROM placement_event WHERE deleted_at IS NULL AND confidential = 1 "  # noqa: S608
        f"AND kind IN {kinds} AND placement_id = :own"
    )
    rows = (reader.one(query, {**params, "own": own}) for own in ids)
    return sum(int(row[0]) for row in rows if row)


def _record(reader: Reader, found: Placement, private: Private) -> Record:
    values, own = found.values, {"id": found.id}
    hosting_site = _default_site(reader, values["hosting_firm_id"])
    return Record(
        found,
        _one(reader, "firm", FIRM, values["sending_firm_id"]),
        _default_site(reader, values["sending_firm_id"]),
        _one(reader, "firm", FIRM, values["hosting_firm_id"]),
        hosting_site,
        _one(reader, "firm_site", SITE, values["host_site_id"]) if values["host_site_id"] else hosting_site,
        _one(reader, "contact", PERSON, values["employee_id"]),
        queries.names_of(reader, values),
        dict(reader.all(_DONE, own)),
        min(_reminders(found), default=""),
        tuple((event.day, event.until) for event in found.events if event.kind == "interruption"),
        tuple(_reasons(found)) if private.reasons else (),
        tuple(event.text or "" for event in _told(found, MAJEURE)) if private.reasons else (),
        _support(reader, values["employee_id"]) if private.support else "",
    )


def _told(found: Placement, *kinds: str) -> Iterator[Event]:
    """What was noted of some kinds and is not confidential, the oldest first."""
    return (event for event in reversed(found.events) if event.kind in kinds and not event.confidential)


def _reasons(found: Placement) -> Iterator[str]:
    told = [found.values["status_reason"], *(event.text for event in _told(found, *BROKEN_OFF))]
    yield from dict.fromkeys(filter(None, told))


def _reminders(found: Placement) -> Iterator[str]:
    """The days on which the employee was reminded after the stay."""
    person, left = found.values["employee_id"], found.values["actual_end"] or ""
    return (one.day for one in found.events
            if one.kind == REMINDER and one.person_id == person and one.day >= left)  # fmt: skip


def _one(reader: Reader, table: str, names: Sequence[str], own: str) -> Values:
    row = reader.one(
        f"SELECT {', '.join(names)} FROM {table} WHERE id = :id",  # noqa: S608  own names
        {"id": own},
    )
    return dict(zip(names, row or (None,) * len(names), strict=True))


def _default_site(reader: Reader, firm_id: str) -> Values:
    row = reader.one(
        "SELECT id FROM firm_site WHERE firm_id = :firm AND deleted_at IS NULL "
        "ORDER BY is_default DESC, id LIMIT 1",
        {"firm": firm_id},
    )
    return _one(reader, "firm_site", SITE, row[0] if row else "")


def _support(reader: Reader, employee: str) -> str:
    row = reader.one(
        "SELECT support_needs FROM person_care WHERE contact_id = :id AND deleted_at IS NULL",
        {"id": employee},
    )
    return (row[0] if row else None) or ""
