"""Reading placements: frozen rows out, by plain SQL. S608 is excused: put into SQL are names of our own."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import address, person_name
from mobilise_desktop.features.placements import compliance, filing, replaced
from mobilise_desktop.features.placements.around import NOTHING, Around
from mobilise_desktop.features.placements.corrections import Correction, of_placement
from mobilise_desktop.features.placements.dossiers import dossier_of
from mobilise_desktop.features.placements.event_queries import Event, events_of
from mobilise_desktop.features.placements.fields import EXTRA_FIELDS, FIELDS
from mobilise_desktop.features.placements.impact import EARLY, SUSPEND
from mobilise_desktop.features.placements.line_queries import NO_FILES, LineFiles
from mobilise_desktop.features.placements.rules import BLOCK, Dossier, Finding
from mobilise_desktop.features.placements.states import Facts, Step, offered
from mobilise_desktop.storage.reading import Reader

_VALUES = f"""
SELECT {", ".join([*(f"p.{name}" for name in FIELDS), *(f"x.{name}" for name in EXTRA_FIELDS)])}
FROM placement p LEFT JOIN placement_extra x ON x.placement_id = p.id AND x.deleted_at IS NULL
WHERE p.id = :id AND p.deleted_at IS NULL
"""  # noqa: S608  as above
_SIGNED, _REFUSED = "signed", "refused"


class PlacementRow(NamedTuple):
    """A line of the list."""

    id: RowId
    ref: str
    status: str
    employee: str
    sending: str
    hosting: str
    country: str
    start: str
    end: str


class Signature(NamedTuple):
    """What a party did with a version."""

    id: RowId
    party: str
    signer: str
    method: str
    signed_on: str | None
    decision: str
    refusal_reason: str | None
    evidence_id: RowId | None
    function: str | None
    authority: str | None
    second_signer: str | None


class Version(NamedTuple):
    """A frozen agreement or amendment with its signatures; `changes` are old and new value by field."""

    id: RowId
    n: int
    state: str
    sha256: str
    short_code: str
    pdf_sha256: str
    frozen_on: str
    kind: str
    amendment: str
    effective_on: str
    reason: str
    changes: Mapping[str, Sequence[Any]]
    signers: tuple[str, ...]
    signatures: tuple[Signature, ...]

    @property
    def is_amendment(self) -> bool:
        """Whether it changes an agreement instead of being one."""
        return self.kind == "amendment"

    @property
    def missing(self) -> tuple[str, ...]:
        """The parties that must sign and have not."""
        signed = {one.party for one in self.signatures if one.decision == _SIGNED}
        return tuple(party for party in self.signers if party not in signed)


@dataclass(frozen=True, slots=True)
class Placement:
    """A placement with everything that belongs to it; `versions` the newest first."""

    id: RowId
    values: Mapping[str, Any]
    dossier: Dossier
    versions: tuple[Version, ...]
    checklist: tuple[compliance.Item, ...]
    events: tuple[Event, ...]
    evaluated: frozenset[str]
    unsigned_firms: tuple[str, ...] = ()
    """Ids of the firms for which nobody may sign."""
    corrections: tuple[Correction, ...] = ()
    """What the register says of the parties otherwise than the newest paper."""
    told: tuple[replaced.Told, ...] = ()
    """What is said before anything else: what it replaces, or why it will not take place."""
    files: LineFiles = NO_FILES
    around: Around = NOTHING
    """The files of its lines and what its dialogs name; read for the record only."""
    badges: tuple[str, ...] = ()
    """What stands out of it; read for the record only."""
    filed: frozenset[str] = frozenset()
    """Ids of the decisions about rules that a file is kept of."""

    @property
    def present(self) -> Version | None:
        """The version that is being signed or is in force."""
        agreements = (one for one in self.versions if not one.is_amendment)
        return next((one for one in agreements if one.state in ("open", "in_force")), None)

    @property
    def amending(self) -> Version | None:
        """The amendment that is being signed."""
        return next((one for one in self.versions if one.is_amendment and one.state == "open"), None)

    def facts(self, today: date) -> Facts:
        """What the guards of steps look at."""
        mine = self.present.signatures if self.present else ()
        signed = [one for one in mine if one.decision == _SIGNED]
        return Facts(
            today,
            frozenset(one.party for one in signed),
            frozenset(one.party for one in mine if one.decision == _REFUSED),
            max((one.signed_on for one in signed if one.signed_on), default=None),
            self._open_before("depart"),
            self.evaluated,
            len({event.day for event in self.events
                 if event.kind == "reminder" and event.day >= (self.values["actual_end"] or "")}),
            self._has_noted("notice"),
            self.unsigned_firms,
            self._open_before("start"),
            any(SUSPEND in one.amendment.split() and one.state == "in_force" for one in self.versions),
            self._has_noted("declined"),
            self._has_noted("attendance"),
            self._has_noted("settled"),
            filing.lacking(self.values, self.checklist, self.filed, self._unscanned()),
        )  # fmt: skip

    def steps(self, today: date) -> list[Step]:
        """What can be done with it, first what comes next as things are."""
        return offered(self.dossier, self.facts(today))

    def _unscanned(self) -> list[int]:
        """The versions in force of which no signed paper is kept, where nothing says that it is elsewhere."""
        mine = (
            [] if self._has_noted("elsewhere") else [one for one in self.versions if one.state == "in_force"]
        )
        return [one.n for one in mine if not any(sign.evidence_id for sign in one.signatures)]

    def _has_noted(self, kind: str) -> bool:
        return any(event.kind == kind for event in self.events)

    def _open_before(self, moment: str) -> tuple[Finding, ...]:
        """The open rules of the checklist that must be seen to before a moment ("depart", "start")."""
        open_ones = (item for item in self.checklist if item.state == compliance.OPEN)
        return tuple(_open(item) for item in open_ones if item.rule.before == moment)

    @property
    def is_cut_short(self) -> bool:
        """Whether an early end was agreed."""
        return any(EARLY in one.amendment.split() and one.state == "in_force" for one in self.versions)


_ROWS = """
SELECT p.id, p.ref, p.status, c.given_name, c.family_name, s.country, s.legal_name_native,
    h.legal_name_native, h.country, p.start_date, p.end_date
FROM placement p JOIN contact c ON c.id = p.employee_id JOIN firm s ON s.id = p.sending_firm_id
JOIN firm h ON h.id = p.hosting_firm_id
WHERE p.deleted_at IS NULL ORDER BY p.start_date DESC, p.ref DESC
"""


def placements(reader: Reader) -> list[PlacementRow]:
    """All placements, the latest first."""
    return [
        PlacementRow(
            RowId(own), ref, status, person_name(given, family, country), sending, hosting, where,
            start or "", end or "",
        )
        for own, ref, status, given, family, country, sending, hosting, where, start, end in reader.all(_ROWS)
    ]  # fmt: skip


def trashed(reader: Reader) -> list[tuple[str, str, str, str]]:
    """Id, reference, person with hosting firm, and when: the placements in the trash, the last first."""
    rows = reader.all(
        "SELECT p.id, p.ref, c.given_name, c.family_name, s.country, h.legal_name_native, p.deleted_at "
        "FROM placement p JOIN contact c ON c.id = p.employee_id JOIN firm s ON s.id = p.sending_firm_id "
        "JOIN firm h ON h.id = p.hosting_firm_id WHERE p.deleted_at IS NOT NULL ORDER BY p.deleted_at DESC"
    )
    return [
        (own, ref, f"{person_name(given, family, country)} · {host}", at)
        for own, ref, given, family, country, host, at in rows
    ]


def by_reference(reader: Reader, ref: str) -> RowId | None:
    """The placement with a reference."""
    row = reader.one("SELECT id FROM placement WHERE ref = :ref AND deleted_at IS NULL", {"ref": ref})
    return RowId(row[0]) if row else None


def is_trashed(reader: Reader, ref: str) -> bool:
    """Whether the placement with a reference lies in the trash."""
    return (
        reader.one("SELECT 1 FROM placement WHERE ref = :ref AND deleted_at IS NOT NULL", {"ref": ref})
        is not None
    )


def placement(reader: Reader, placement_id: RowId) -> Placement | None:
    """A placement with everything that belongs to it; None when it is gone."""
    row = reader.one(_VALUES, {"id": placement_id})
    if row is None:
        return None
    values = dict(zip((*FIELDS, *EXTRA_FIELDS), row, strict=True))
    dossier = dossier_of(reader, placement_id, values)
    done = reader.all(
        "SELECT DISTINCT party FROM placement_evaluation WHERE placement_id = :id AND deleted_at IS NULL",
        {"id": placement_id},
    )
    versions = tuple(_versions(reader, placement_id))
    return Placement(
        placement_id,
        values,
        dossier,
        versions,
        tuple(_checklist(reader, placement_id, dossier, _signed_on(versions))),
        events_of(reader, placement_id),
        frozenset(party for (party,) in done),
        tuple(
            firm.id
            for firm in (dossier.sending, dossier.hosting)
            if not signatory(reader, firm.id, values["employee_id"]).name
        ),
        of_placement(reader, placement_id, values),
        replaced.told(reader, values["ref"], values),
        filed=filing.filed(reader, placement_id),
    )


def frozen_of(reader: Reader, placement_id: RowId) -> list[tuple[str, dict[str, Any]]]:
    """Kind and canonical data of the versions in force: the agreement, then its amendments."""
    rows = reader.all(
        "SELECT kind, canonical FROM agreement_version WHERE placement_id = :id AND state = 'in_force' "
        "AND deleted_at IS NULL ORDER BY n",
        {"id": placement_id},
    )
    return [(kind, json.loads(canonical)) for kind, canonical in rows]


def languages_of(reader: Reader, contact_id: str) -> str:
    """The languages of somebody with their levels, as they are kept ("de:native, en:B2")."""
    row = reader.one("SELECT languages FROM contact WHERE id = :id", {"id": contact_id})
    return (row[0] if row else None) or ""


def people_of(reader: Reader, firm_id: str) -> list[tuple[str, str]]:
    """Id and name of the people of a firm, for choosing."""
    rows = reader.all(
        "SELECT c.id, c.given_name, c.family_name, f.country, c.email FROM contact c JOIN firm f "
        "ON f.id = c.firm_id WHERE c.firm_id = :firm AND c.deleted_at IS NULL ORDER BY c.is_main DESC, c.id",
        {"firm": firm_id},
    )
    return [
        (own, person_name(given, family, country) or mail or "–")
        for own, given, family, country, mail in rows
    ]


class Signatory(NamedTuple):
    """Who may sign for a firm, and what by; "" for what is not known."""

    name: str
    function: str
    authority: str


def signatory(reader: Reader, firm_id: str, employee: str = "") -> Signatory:
    """Who may sign for a firm, the employee who goes abroad at last."""
    row = reader.one(
        "SELECT c.given_name, c.family_name, f.country, c.function, c.authority FROM contact c JOIN firm f "
        "ON f.id = c.firm_id WHERE c.firm_id = :firm AND c.deleted_at IS NULL AND c.active = 1 "
        "AND c.can_sign = 1 ORDER BY CASE WHEN c.id = :employee THEN 1 ELSE 0 END, c.is_main DESC, c.id",
        {"firm": firm_id, "employee": employee},
    )
    given, family, country, function, authority = row or (None, None, "", "", "")
    return Signatory(person_name(given, family, country or ""), function or "", authority or "")


def sites_of(reader: Reader, firm_id: str) -> list[tuple[str, str]]:
    """Id and address of the sites of a firm."""
    rows = reader.all(
        "SELECT id, street, postcode, city FROM firm_site WHERE firm_id = :firm AND deleted_at IS NULL "
        "ORDER BY is_default DESC, id",
        {"firm": firm_id},
    )
    return [(own, address(*place)) for own, *place in rows]


def names_of(reader: Reader, values: Mapping[str, Any]) -> dict[str, str]:
    """The names of the sites and people that a placement may name, by id."""
    hosting, sending = values["hosting_firm_id"], values["sending_firm_id"]
    return dict([*sites_of(reader, hosting), *people_of(reader, hosting), *people_of(reader, sending)])


def _versions(reader: Reader, placement_id: RowId) -> Iterator[Version]:
    """All versions: one whose making was undone may be on paper somewhere, so it counts as withdrawn."""
    rows = reader.all(
        "SELECT id, changes, signers, n, state, sha256, short_code, pdf_sha256, frozen_on, kind, amendment, "
        "effective_on, reason, deleted_at FROM agreement_version WHERE placement_id = :id "
        "AND kind <> 'certificate' ORDER BY n DESC",
        {"id": placement_id},
    )
    for own, changes, signers, n, state, sha256, code, pdf, frozen, kind, *why, deleted in rows:
        signatures = reader.all(
            "SELECT id, party, signer, method, signed_on, decision, refusal_reason, evidence_id, function, "
            "authority, second_signer "
            "FROM agreement_signature WHERE version_id = :id AND deleted_at IS NULL ORDER BY id",
            {"id": own},
        )
        signed = tuple(Signature(RowId(i), *rest) for i, *rest in signatures)
        amendment, effective, reason = (text or "" for text in why)
        told = json.loads(changes) if changes else {}
        yield Version(
            RowId(own), int(n), "withdrawn" if deleted else state,
            sha256, code, pdf, frozen, kind, amendment, effective, reason, told,
            tuple(signers.split()), signed,
        )  # fmt: skip


def _checklist(
    reader: Reader, placement_id: RowId, dossier: Dossier, signed_on: str | None
) -> list[compliance.Item]:
    own, values = dossier.employee, dossier.values
    countries = (dossier.sending.country, dossier.hosting.country)
    stay = compliance.stay_of(values, countries, own.nationality, signed_on)
    if stay is None:
        return []
    names = ("id", "state", "note", "decided_by", "decided_on")
    rows = reader.all(
        f"SELECT rule, {', '.join(names)} FROM placement_check "  # noqa: S608  own names
        "WHERE placement_id = :id AND deleted_at IS NULL ORDER BY id",
        {"id": placement_id},
    )
    decided = {rule: dict(zip(names, rest, strict=True)) for rule, *rest in rows}
    return compliance.checklist(stay, decided, confirmed(reader))


def _signed_on(versions: Sequence[Version]) -> str | None:
    """The day of the last signature of the agreement in force."""
    return max((sign.signed_on for one in versions if one.state == "in_force" and not one.is_amendment
                for sign in one.signatures if sign.signed_on), default=None)  # fmt: skip


def confirmed(reader: Reader) -> dict[str, dict[str, Any]]:
    """What the office found about each rule that it looked up."""
    names = ("confirmed_on", "confirmed_by", "lead_days", "note")
    rows = reader.all(
        f"SELECT rule, {', '.join(names)} FROM compliance_rule WHERE deleted_at IS NULL"  # noqa: S608  own names
    )
    return {rule: dict(zip(names, rest, strict=True)) for rule, *rest in rows}


def _open(item: compliance.Item) -> Finding:
    return Finding(item.rule.code, BLOCK, item.rule.title, item.rule.basis, "checklist")
