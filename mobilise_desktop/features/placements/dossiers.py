"""What the rules look at beside a placement: its firms, its employee, other placements of the same."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import occupied
from mobilise_desktop.features.placements.rules import Dossier, Firm, Person
from mobilise_desktop.features.placements.states import CALLED_OFF, OVER
from mobilise_desktop.storage.reading import Reader


def dossier_of(reader: Reader, own: RowId, values: Mapping[str, Any]) -> Dossier:
    """The dossier of a placement whose fields are `values`."""
    mine = {"firm": values["sending_firm_id"], "own": own}
    over = ", ".join(f"'{status}'" for status in sorted(OVER))
    off = ", ".join(f"'{status}'" for status in sorted(CALLED_OFF))
    count = reader.one(
        "SELECT count(*) FROM placement WHERE sending_firm_id = :firm AND id <> :own "  # noqa: S608  own
        f"AND deleted_at IS NULL AND status NOT IN ({over})",
        mine,
    )
    before = reader.one(
        "SELECT count(*) FROM placement WHERE sending_firm_id = :firm AND id <> :own "  # noqa: S608  own
        f"AND scheme = :scheme AND deleted_at IS NULL AND status NOT IN ({off})",
        {**mine, "scheme": values["scheme"]},
    )
    mentors = [
        _firm_of(reader, values[name]) for name in ("mentor_host_id", "mentor_host_2_id", "mentor_host_3_id")
    ]
    return Dossier(
        values,
        _firm(reader, values["sending_firm_id"]),
        _firm(reader, values["hosting_firm_id"]),
        _person(reader, values["employee_id"]),
        int(count[0]) if count else 0,
        _overlapping(reader, own, values),
        mentors[0],
        mentors[1],
        mentors[2],
        int(before[0]) if before else 0,
    )


def _overlapping(reader: Reader, own: RowId, values: Mapping[str, Any]) -> tuple[str, ...]:
    """The other stays of the same person that take one of the days of this one."""
    mine = occupied.days(values)
    rows = reader.all(
        f"SELECT p.ref, {occupied.COLUMNS} FROM placement p {occupied.JOINED} "  # noqa: S608  own names
        "WHERE p.employee_id = :person AND p.id <> :own AND p.deleted_at IS NULL ORDER BY p.ref",
        {"person": values["employee_id"], "own": own},
    )
    others = ((ref, occupied.days(dict(zip(occupied.FIELDS, days, strict=True)))) for ref, *days in rows)
    return tuple(ref for ref, taken in others if occupied.meet(mine, taken))


def _firm_of(reader: Reader, person: str | None) -> str | None:
    row = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": person or ""})
    return row[0] if row else None


def _firm(reader: Reader, own: str) -> Firm:
    row = reader.one(
        "SELECT legal_name_native, country, status, size_class, (SELECT max(d.ref_year) "
        "FROM sme_declaration d WHERE d.firm_id = firm.id AND d.signed_on IS NOT NULL "
        "AND d.deleted_at IS NULL) FROM firm WHERE id = :id",
        {"id": own},
    )
    name, country, status, size, year = row or ("–", "", "inactive", "unknown", None)
    return Firm(own, name, country, status, size, year is not None, year)


def _person(reader: Reader, own: str) -> Person:
    row = reader.one(
        "SELECT c.given_name, c.family_name, f.country, c.firm_id, c.birth_date, c.contract, "
        "c.contract_until, c.employed_since, c.may_travel, c.nationality FROM contact c "
        "JOIN firm f ON f.id = c.firm_id "
        "WHERE c.id = :id",
        {"id": own},
    )
    empty = (None, None, "", "", None, None, None, None, 0, None)
    given, family, country, *rest, travels, nationality = row or empty
    firm, born, contract, until, since = rest
    name = person_name(given, family, country) or "–"
    return Person(own, name, firm, born, contract, until, since, bool(travels), nationality)
