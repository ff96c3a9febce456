"""Reading what deadlines are reckoned from: all placements of which something may be due."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.months import later
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import compliance
from mobilise_desktop.features.placements.event_queries import EVENT_FIELDS, Event
from mobilise_desktop.features.placements.extra_words import PAID, PAID_ON, PART_DAYS
from mobilise_desktop.features.placements.fields import column
from mobilise_desktop.features.placements.issue_queries import issues_of
from mobilise_desktop.features.placements.queries import confirmed
from mobilise_desktop.features.placements.refusals import Refusal, refusals_of
from mobilise_desktop.features.placements.states import CALLED_OFF
from mobilise_desktop.storage.reading import Reader, Row, in_list

TABLES = frozenset(
    {"placement", "placement_extra", "agreement_version", "agreement_signature", "placement_check",
     "placement_event", "placement_issue", "placement_evaluation", "compliance_rule", "firm", "contact"}
)  # fmt: skip
"""The tables that deadlines hang on."""

_VALUES = (
    "ref", "status", "status_at", "scheme", "end_kind", "start_date", "end_date", *PART_DAYS, "arrived_on",
    "actual_end", "certificate_on", "contact_frequency", "social_security_no", "security_requested_on",
    "security_issued_on", "security_from", "security_until", "insured_from", "insured_until",
    "immigration_until", "social_security", "grant_payee", "grant_amount", *PAID, *PAID_ON,
    "immigration_group", "ehic_until",
)  # fmt: skip
_SILENT = ("closed", *sorted(CALLED_OFF))
_TO_ASK = """
OR (p.status = 'closed' AND p.actual_end >= :since AND coalesce(p.end_kind, '') <> 'no_show'
AND NOT EXISTS (SELECT 1 FROM placement_event e WHERE e.placement_id = p.id AND e.kind = 'survey'
AND e.deleted_at IS NULL))
"""
_ASKED_MONTHS = 12
"""So long after the end of a closed stay the survey after six months is due; nothing is asked later."""


class Amendment(NamedTuple):
    """An amendment that waits for signatures; days are ISO, `effective_on` "" for none."""

    n: int
    frozen_on: str
    effective_on: str
    missing: tuple[str, ...]


class Course(NamedTuple):
    """A placement as far as its deadlines go; `stay` is what the checklist asks of it, None without days.

    `decided` are decisions by rule, `confirmed` what the office found about each rule; `refusal` is there
    while an agreement that somebody refused to sign waits to be made anew.
    """

    id: RowId
    values: Mapping[str, Any]
    who: str
    stay: compliance.Stay | None
    decided: Mapping[str, Mapping[str, Any]]
    confirmed: Mapping[str, Mapping[str, Any]]
    amendments: Sequence[Amendment]
    events: Sequence[Event]
    evaluated: frozenset[str]
    refusal: Refusal | None = None


def courses(reader: Reader, ids: Sequence[str] | None = None, *, today: date | None = None) -> list[Course]:
    """All placements that something may be due for, or those among some ids."""
    chosen, given = in_list("id", list(ids)) if ids is not None else ("", {})
    only = f"AND p.id IN {chosen}" if chosen else ""
    silent = ", ".join(f"'{status}'" for status in _SILENT)
    living = f"p.deleted_at IS NULL AND (p.status NOT IN ({silent}) {_TO_ASK}) {only}"
    params = {**given, "since": later(today or clock.today(), -_ASKED_MONTHS).isoformat()}
    named = ", ".join(map(column, _VALUES))
    rows = reader.all(
        f"SELECT p.id, c.given_name, c.family_name, s.country, h.country, c.nationality, {named} "  # noqa: S608
        "FROM placement p JOIN contact c ON c.id = p.employee_id JOIN firm s ON s.id = p.sending_firm_id "
        "JOIN firm h ON h.id = p.hosting_firm_id LEFT JOIN placement_extra x ON x.placement_id = p.id "
        f"AND x.deleted_at IS NULL WHERE {living}",
        params,
    )
    if not rows:
        return []
    belong = _Belongings(reader, living, params)
    return [_course(row, belong) for row in rows]


class _Belongings:
    """What belongs to the placements, by their ids."""

    def __init__(self, reader: Reader, living: str, params: Mapping[str, object]) -> None:
        self._reader, self._living, self._params = reader, living, params
        self.confirmed = confirmed(reader)
        self.decided: dict[str, dict[str, Mapping[str, Any]]] = defaultdict(dict)
        for own, rule, state in self._of("placement_check", "rule", "state"):
            self.decided[own][rule] = {"state": state}
        self.events: dict[str, list[Event]] = defaultdict(list)
        issues = issues_of(reader, living, params)
        for own, *row in self._of("placement_event", *EVENT_FIELDS):
            self.events[own].append(Event(*row)._replace(issues=issues.get(row[0], ())))
        self.evaluated: dict[str, set[str]] = defaultdict(set)
        for own, party in self._of("placement_evaluation", "party"):
            self.evaluated[own].add(party)
        self.amendments = self._amendments()
        self.refusals = refusals_of(reader, living, params)
        self.signed: dict[str, str] = dict(
            reader.all(
                "SELECT v.placement_id, max(s.signed_on) FROM agreement_version v "  # noqa: S608  own names
                "JOIN placement p ON p.id = v.placement_id JOIN agreement_signature s ON s.version_id = v.id "
                "WHERE v.kind = 'agreement' AND v.state = 'in_force' AND v.deleted_at IS NULL "
                f"AND s.deleted_at IS NULL AND s.signed_on IS NOT NULL AND {living} GROUP BY v.placement_id",
                params,
            )
        )

    def _of(self, table: str, *names: str) -> list[Row]:
        named = ", ".join(f"x.{name}" for name in names)
        return self._reader.all(
            f"SELECT x.placement_id, {named} FROM {table} x JOIN placement p ON p.id = x.placement_id "  # noqa: S608  own names
            f"WHERE x.deleted_at IS NULL AND {self._living} ORDER BY x.id",
            self._params,
        )

    def _amendments(self) -> dict[str, list[Amendment]]:
        signed: dict[str, set[str]] = defaultdict(set)
        rows = self._reader.all(
            "SELECT v.placement_id, v.id, v.n, v.frozen_on, v.effective_on, v.signers, s.party "  # noqa: S608  own names
            "FROM agreement_version v JOIN placement p ON p.id = v.placement_id "
            "LEFT JOIN agreement_signature s ON s.version_id = v.id AND s.deleted_at IS NULL "
            "AND s.decision = 'signed' "
            "WHERE v.kind = 'amendment' AND v.state = 'open' AND v.deleted_at IS NULL "
            f"AND {self._living} ORDER BY v.n",
            self._params,
        )
        for _own, version, *_what, party in rows:
            signed[version].add(party)
        found: dict[str, dict[int, Amendment]] = defaultdict(dict)
        for own, version, n, frozen_on, effective_on, signers, _party in rows:
            missing = tuple(party for party in signers.split() if party not in signed[version])
            found[own][n] = Amendment(int(n), frozen_on, effective_on or "", missing)
        return {own: list(by_number.values()) for own, by_number in found.items()}


def _course(row: Row, belong: _Belongings) -> Course:
    own, given, family, sender, host, nationality, *given_values = row
    values = dict(zip(_VALUES, given_values, strict=True))
    return Course(
        RowId(own),
        values,
        person_name(given, family, sender) or "–",
        compliance.stay_of(values, (sender, host), nationality, belong.signed.get(own)),
        belong.decided.get(own, {}),
        belong.confirmed,
        belong.amendments.get(own, ()),
        belong.events.get(own, ()),
        frozenset(belong.evaluated.get(own, ())),
        belong.refusals.get(own),
    )
