"""Reading offers, candidates and matches: frozen rows out, by plain SQL; put into SQL are own names."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.people import ADULT, age
from mobilise_desktop.features.firms.rules import address, person_name
from mobilise_desktop.features.market import rules
from mobilise_desktop.features.market.rules import WEIGHTS, Demand, Ranked, Skills, Supply
from mobilise_desktop.reference import nace
from mobilise_desktop.storage.reading import Reader

OFFER_FIELDS = (
    "firm_id", "site_id", "tasks", "skills_offered", "skills_wanted", "nace_code", "working_language",
    "window_from", "window_to", "lengths", "capacity", "accommodation", "accessibility", "valid_until",
    "status",
)  # fmt: skip
CANDIDATE_FIELDS = (
    "employee_id", "goals", "skills_have", "skills_sought", "countries", "regions", "window_from",
    "window_to", "lengths", "constraints", "interpreter", "status",
)  # fmt: skip
WEIGHTS_NAME = "match_weights"
_SIZES = ("micro", "small", "medium", "unknown")


class OfferRow(NamedTuple):
    """A line of the list of offers."""

    id: RowId
    firm: str
    country: str
    tasks: str
    status: str
    window_from: str
    window_to: str
    capacity: int


class CandidateRow(NamedTuple):
    """A line of the list of candidates."""

    id: RowId
    person: str
    firm: str
    country: str
    goals: str
    status: str
    window_from: str
    window_to: str


class Record(NamedTuple):
    """An offer or a candidate with all its fields, and what its firm or person adds to them.

    `sector` is a code of NACE, `stays` counts those that were at the hosting firm before, `taken` the
    accepted matches of an offer.
    """

    id: RowId
    values: Mapping[str, Any]
    title: str
    firm: str
    firm_id: str
    country: str
    sector: str = ""
    stays: int = 0
    languages: str = ""
    may_share: bool = True
    taken: int = 0


class Decision(NamedTuple):
    """What an office says of a match ("accepted", "declined", "" for nothing yet), and on which day."""

    said: str
    on: str


class Match(NamedTuple):
    """What became of a pair; `placement` is the reference of the stay that came of it, "" for none."""

    status: str
    reason: str
    decided_on: str
    sending: Decision = Decision("", "")
    hosting: Decision = Decision("", "")
    placement: str = ""
    placement_id: str = ""


class Market(NamedTuple):
    """Everything that is compared, with the skills that all share."""

    offers: dict[str, Supply]
    candidates: dict[str, Demand]
    skills: Skills


_OFFERS = """
SELECT o.id, f.legal_name_native, f.country, o.tasks, o.status, o.window_from, o.window_to, o.capacity
FROM host_offer o JOIN firm f ON f.id = o.firm_id WHERE o.deleted_at IS NULL ORDER BY o.id DESC
"""
_CANDIDATES = """
SELECT k.id, c.given_name, c.family_name, f.country, f.legal_name_native, k.goals, k.status, k.window_from,
    k.window_to
FROM candidate_profile k JOIN contact c ON c.id = k.employee_id JOIN firm f ON f.id = c.firm_id
WHERE k.deleted_at IS NULL ORDER BY k.id DESC
"""


_MATCHES = """
SELECT m.offer_id, m.candidate_id, m.status, m.reason, m.decided_on, m.sending_decision, m.sending_on,
    m.hosting_decision, m.hosting_on, p.ref, p.id
FROM market_match m LEFT JOIN placement p ON p.id = m.placement_id AND p.deleted_at IS NULL
    AND p.status NOT IN ('rejected', 'cancelled', 'superseded')
WHERE m.deleted_at IS NULL
"""


def offers(reader: Reader) -> list[OfferRow]:
    """All offers, the newest first."""
    return [
        OfferRow(RowId(own), firm, country, tasks, status, first or "", last or "", capacity)
        for own, firm, country, tasks, status, first, last, capacity in reader.all(_OFFERS)
    ]


def candidates(reader: Reader) -> list[CandidateRow]:
    """All candidates, the newest first."""
    return [
        CandidateRow(
            RowId(own), person_name(given, family, country), firm, country, goals, status, first or "",
            last or "",
        )
        for own, given, family, country, firm, goals, status, first, last in reader.all(_CANDIDATES)
    ]  # fmt: skip


def trashed(reader: Reader, kind: str) -> list[tuple[str, str, str, str]]:
    """Id, name, tasks or goals, and when: what of a kind lies in the trash, the last first."""
    if kind == "offer":
        return reader.all(
            "SELECT o.id, f.legal_name_native, o.tasks, o.deleted_at FROM host_offer o "
            "JOIN firm f ON f.id = o.firm_id WHERE o.deleted_at IS NOT NULL ORDER BY o.deleted_at DESC"
        )
    rows = reader.all(
        "SELECT k.id, c.given_name, c.family_name, f.country, k.goals, k.deleted_at FROM candidate_profile k "
        "JOIN contact c ON c.id = k.employee_id JOIN firm f ON f.id = c.firm_id "
        "WHERE k.deleted_at IS NOT NULL AND c.deleted_at IS NULL ORDER BY k.deleted_at DESC"
    )
    return [
        (own, person_name(given, family, country), goals, at)
        for own, given, family, country, goals, at in rows
    ]


def offer(reader: Reader, own: RowId) -> Record | None:
    """An offer with all its fields; None when it is gone."""
    row = reader.one(
        "SELECT f.legal_name_native, f.country, f.nace_code, (SELECT count(*) FROM placement p "  # noqa: S608
        "WHERE p.hosting_firm_id = f.id AND p.status IN ('ended', 'closed') AND p.deleted_at IS NULL), "
        "(SELECT count(*) FROM market_match m WHERE m.offer_id = o.id AND m.status = 'accepted' "
        f"AND m.deleted_at IS NULL), {_prefixed('o', OFFER_FIELDS)} FROM host_offer o "
        "JOIN firm f ON f.id = o.firm_id WHERE o.id = :id AND o.deleted_at IS NULL",
        {"id": own},
    )
    if row is None:
        return None
    name, country, sector, stays, taken, *rest = row
    kept = dict(zip(OFFER_FIELDS, rest, strict=True))
    return Record(
        own, kept, name, name, kept["firm_id"], country, kept["nace_code"] or sector or "", int(stays),
        taken=int(taken),
    )  # fmt: skip


def candidate(reader: Reader, own: RowId) -> Record | None:
    """A candidate with all its fields; None when it is gone."""
    row = reader.one(
        "SELECT c.given_name, c.family_name, c.languages, c.firm_id, f.legal_name_native, "  # noqa: S608
        f"f.country, f.nace_code, {_prefixed('k', CANDIDATE_FIELDS)} FROM candidate_profile k "
        "JOIN contact c ON c.id = k.employee_id JOIN firm f ON f.id = c.firm_id "
        "WHERE k.id = :id AND k.deleted_at IS NULL",
        {"id": own},
    )
    if row is None:
        return None
    given, family, languages, firm_id, firm, country, sector, *rest = row
    kept = dict(zip(CANDIDATE_FIELDS, rest, strict=True))
    title = person_name(given, family, country)
    shares = may_share(reader, kept["employee_id"])
    return Record(own, kept, title, firm, firm_id, country, sector or "", 0, languages or "", shares)


def sites_of(reader: Reader, firm_id: str) -> list[tuple[str, str]]:
    """Id and address of the sites of a firm, the usual one first."""
    rows = reader.all(
        "SELECT id, street, postcode, city FROM firm_site WHERE firm_id = :firm AND deleted_at IS NULL "
        "ORDER BY is_default DESC, id",
        {"firm": firm_id},
    )
    return [(own, address(*place)) for own, *place in rows]


def may_share(reader: Reader, person: str) -> bool:
    """Whether a person allows that their profile is shown to possible partners."""
    row = reader.one(
        "SELECT 1 FROM consent k WHERE k.person_table = 'contact' AND k.person_id = :id "
        "AND k.purpose = 'matching_share' AND k.deleted_at IS NULL AND k.withdrawn_on IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM consent n WHERE n.person_id = k.person_id AND n.purpose = k.purpose "
        "AND n.deleted_at IS NULL AND n.withdrawn_on >= k.given_on)",
        {"id": person},
    )
    return row is not None


def matches(reader: Reader) -> dict[tuple[str, str], Match]:
    """What became of each pair of offer and candidate that somebody looked at."""
    rows = reader.all(_MATCHES)
    return {
        (offer, candidate): Match(
            status, why or "", day or "", Decision(one or "", one_on or ""),
            Decision(other or "", other_on or ""), ref or "", own or "",
        )
        for offer, candidate, status, why, day, one, one_on, other, other_on, ref, own in rows
    }  # fmt: skip


def looked_at(
    market: Market, own: str, pairs: Iterable[tuple[str, str]], points: Mapping[str, int]
) -> list[Ranked]:
    """Those of the pairs that belong to an offer or a candidate and are on the market still, with points."""
    return [
        rules.ranked(market.offers[offer], market.candidates[candidate], points)
        for offer, candidate in pairs
        if own in (offer, candidate) and offer in market.offers and candidate in market.candidates
    ]


def weights(reader: Reader) -> dict[str, int]:
    """The points of each criterion as the office has set them."""
    row = reader.one(
        "SELECT value FROM setting WHERE name = :name AND deleted_at IS NULL", {"name": WEIGHTS_NAME}
    )
    kept = json.loads(row[0]) if row else {}
    return {name: int(kept.get(name, usual)) for name, usual in WEIGHTS.items()}


def market(reader: Reader, today: str) -> Market:
    """All offers and candidates, made ready for comparing on a day."""
    skills = Skills()
    return Market(
        {one.id: one for one in _supplies(reader, skills, today)},
        {one.id: one for one in _demands(reader, skills)},
        skills,
    )


def named_offers(reader: Reader, ids: Sequence[str]) -> dict[str, OfferRow]:
    """The lines of some offers."""
    wanted = set(ids)
    return {row.id: row for row in offers(reader) if row.id in wanted}


def named_candidates(reader: Reader, ids: Sequence[str]) -> dict[str, CandidateRow]:
    """The lines of some candidates."""
    wanted = set(ids)
    return {row.id: row for row in candidates(reader) if row.id in wanted}


def _supplies(reader: Reader, skills: Skills, today: str) -> Iterable[Supply]:
    taken: dict[str, int] = dict(
        reader.all(
            "SELECT offer_id, count(*) FROM market_match WHERE status = 'accepted' AND deleted_at IS NULL "
            "GROUP BY offer_id"
        )
    )
    stays: dict[str, int] = dict(
        reader.all(
            "SELECT hosting_firm_id, count(*) FROM placement WHERE status IN ('ended', 'closed') "
            "AND deleted_at IS NULL GROUP BY hosting_firm_id"
        )
    )
    linked = _linked(reader)
    rows = reader.all(
        "SELECT o.id, f.country, f.size_class, f.nace_code, f.nuts_code, f.status, "  # noqa: S608  own names
        f"{_prefixed('o', OFFER_FIELDS)} FROM host_offer o JOIN firm f ON f.id = o.firm_id "
        "WHERE o.deleted_at IS NULL AND f.deleted_at IS NULL ORDER BY o.id"
    )
    for own, country, size, firm_nace, nuts, firm_status, *rest in rows:
        kept = dict(zip(OFFER_FIELDS, rest, strict=True))
        code = kept["nace_code"] or firm_nace or ""
        stands = not kept["valid_until"] or kept["valid_until"] >= today
        language, level = rules.needed_language(kept["working_language"])
        start, end = rules.window(kept["window_from"], kept["window_to"])
        start = max(start, date.fromisoformat(today).toordinal())  # nobody comes in days gone by
        is_open = kept["status"] == "open" and firm_status == "active" and stands
        yield Supply(
            own, kept["firm_id"], country, is_open, code,
            _section(code), skills.bits(kept["skills_offered"]), skills.bits(kept["skills_wanted"]), language,
            level, start, end, _codes(kept["lengths"]), kept["capacity"] - int(taken.get(own, 0)), size,
            nuts or country, int(stays.get(kept["firm_id"], 0)), linked.get(kept["firm_id"], frozenset()),
        )  # fmt: skip


def _demands(reader: Reader, skills: Skills) -> Iterable[Demand]:
    rows = reader.all(
        "SELECT k.id, c.firm_id, c.languages, c.birth_date, c.may_travel, f.country, f.size_class, "  # noqa: S608
        f"f.nace_code, f.status, {_prefixed('k', CANDIDATE_FIELDS)} FROM candidate_profile k "
        "JOIN contact c ON c.id = k.employee_id JOIN firm f ON f.id = c.firm_id "
        "WHERE k.deleted_at IS NULL AND c.deleted_at IS NULL AND f.deleted_at IS NULL ORDER BY k.id"
    )
    for own, firm_id, spoken, born, travels, country, size, code, firm_status, *rest in rows:
        kept = dict(zip(CANDIDATE_FIELDS, rest, strict=True))
        adult = bool(born) and age(born) >= ADULT
        start, end = rules.window(kept["window_from"], kept["window_to"])
        yield Demand(
            own, firm_id, country, kept["status"] == "open",
            adult and bool(travels) and firm_status == "active" and size in _SIZES, code or "",
            _section(code or ""), skills.bits(kept["skills_have"]), skills.bits(kept["skills_sought"]),
            rules.spoken_levels(spoken), bool(kept["interpreter"]), start, end, _codes(kept["lengths"]), size,
            _codes(kept["countries"]), tuple(rules.listed(kept["regions"])),
        )  # fmt: skip


def _linked(reader: Reader) -> dict[str, frozenset[str]]:
    """Firms whose declarations of size name each other, by number or name, in both directions."""
    named = reader.all(
        "SELECT d.firm_id, r.name, r.reg_no FROM sme_related r "
        "JOIN sme_declaration d ON d.id = r.declaration_id "
        "WHERE r.deleted_at IS NULL AND d.deleted_at IS NULL"
    )
    if not named:
        return {}
    known: dict[str, str] = {}
    for own, name, number in reader.all(
        "SELECT id, legal_name_native, national_reg_no FROM firm WHERE deleted_at IS NULL"
    ):
        known[fold(name)] = own
        if number:
            known[number] = own
    found: dict[str, set[str]] = {}
    for own, name, number in named:
        other = known.get(number or "") or known.get(fold(name))
        if other:
            found.setdefault(own, set()).add(other)
            found.setdefault(other, set()).add(own)
    return {own: frozenset(others) for own, others in found.items()}


def _section(code: str) -> str:
    return nace.section_of(nace.NACE2_1, code) or "" if code else ""


def _codes(text: str | None) -> frozenset[str]:
    return frozenset(rules.listed(text))


def _prefixed(table: str, names: Sequence[str]) -> str:
    return ", ".join(f"{table}.{name}" for name in names)
