"""What is due for erasure: frozen rows out, by plain SQL."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.months import end_of_month, later
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.retention.rules import Class, classes
from mobilise_desktop.storage.reading import Reader


class Due(NamedTuple):
    """A record that has been kept long enough: `since` and `due` are ISO days.

    `firm_id` is the firm to show, None for one in the trash. `hold` is why it must be kept all the same,
    until the day `held_until` (None: until somebody ends it). `kept` says which record in use names it, so
    that it can't be erased.
    """

    id: RowId
    table: str
    code: str
    name: str
    since: str
    due: str
    firm_id: RowId | None = None
    hold_id: RowId | None = None
    hold: str = ""
    held_until: str | None = None
    kept: str = ""


_FIRMS = """
SELECT id, legal_name_native, deleted_at FROM firm WHERE deleted_at < :before AND legal_name_native <> ''
"""
_TRASHED_PEOPLE = """
SELECT c.id, c.given_name, c.family_name, f.country, c.email, c.deleted_at, c.firm_id, f.deleted_at
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE c.deleted_at < :before AND (f.deleted_at IS NULL OR f.deleted_in <> c.deleted_in)
AND coalesce(c.given_name, c.family_name, c.email, c.phone, c.mobile) IS NOT NULL
"""
_FORMER = """
SELECT c.id, c.given_name, c.family_name, f.country, c.email, c.updated_at, c.firm_id, f.deleted_at
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE c.active = 0 AND c.deleted_at IS NULL AND c.updated_at < :before
"""
_TRASHED_FILES = "SELECT id, name, deleted_at FROM attachment WHERE deleted_at < :before AND name <> ''"
_FILES = """
SELECT id, name, created_at FROM attachment
WHERE deleted_at IS NULL AND retention_class = :code AND created_at < :before
"""
_PROOFS = """
SELECT a.id, a.name, max(c.withdrawn_on) FROM attachment a JOIN consent c ON c.evidence_id = a.id
WHERE a.deleted_at IS NULL AND c.withdrawn_on < :before GROUP BY a.id, a.name
"""
_OWNERS = """
SELECT a.id, a.owner_id FROM attachment a JOIN firm f ON f.id = a.owner_id
WHERE a.owner_table = 'firm' AND f.deleted_at IS NULL
"""
_HOLDS = "SELECT owner_id, id, reason, until FROM retention_hold WHERE deleted_at IS NULL"


def due(reader: Reader, today: date) -> list[Due]:
    """What is due by the end of this month, the longest due first; what is held stands among it."""
    by = end_of_month(today)
    found = [one for kept in classes() for one in _of(reader, kept, by)]
    holds = {owner: rest for owner, *rest in reader.all(_HOLDS)}
    owners = {own: RowId(firm) for own, firm in reader.all(_OWNERS)} if found else {}
    kept = _kept(reader, [one.id for one in found if one.table == "firm"])
    shown = [
        one._replace(firm_id=one.firm_id or owners.get(one.id), kept=kept.get(one.id, "")) for one in found
    ]
    held = [_held(one, holds, today) for one in shown]
    return sorted(held, key=lambda one: (one.due, one.name, one.id))


def count(reader: Reader, today: date) -> int:
    """How many records are due and not held."""
    return sum(one.hold_id is None for one in due(reader, today))


def _kept(reader: Reader, firms: list[RowId]) -> dict[RowId, str]:
    if not firms:
        return {}
    from mobilise_desktop.privacy.keepers import keepers  # noqa: PLC0415  loads SQLAlchemy, seldom needed

    return keepers(reader, "firm", firms)


def _of(reader: Reader, kept: Class, by: date) -> Iterator[Due]:
    before = later(by, -kept.months).isoformat() + "T99"  # later than any time of that day
    params = {"before": before}
    if kept.kind == "trash":
        for own, name, since in reader.all(_FIRMS, params):
            yield _due(own, "firm", kept, name, since)
        yield from _people(reader, _TRASHED_PEOPLE, kept, params)
        for own, name, since in reader.all(_TRASHED_FILES, params):
            yield _due(own, "attachment", kept, name, since)
    elif kept.kind == "inactive":
        yield from _people(reader, _FORMER, kept, params)
    elif kept.code == "consent_evidence":
        for own, name, since in reader.all(_PROOFS, params):
            yield _due(own, "attachment", kept, name, since)
    else:
        for own, name, since in reader.all(_FILES, {**params, "code": kept.code}):
            yield _due(own, "attachment", kept, name, since)


def _people(reader: Reader, sql: str, kept: Class, params: dict[str, str]) -> Iterator[Due]:
    for own, given, family, country, mail, since, firm, gone in reader.all(sql, params):
        name = person_name(given, family, country) or mail or "–"
        yield _due(own, "contact", kept, name, since, None if gone else RowId(firm))


def _due(own: str, table: str, kept: Class, name: str, since: str, firm: RowId | None = None) -> Due:  # noqa: PLR0913, PLR0917  a row
    day = since[:10]
    return Due(
        RowId(own), table, kept.code, name, day, later(date.fromisoformat(day), kept.months).isoformat(), firm
    )


def _held(one: Due, holds: dict[str, list[str | None]], today: date) -> Due:
    if one.id not in holds:
        return one
    hold, reason, until = holds[one.id]
    if until is not None and until < today.isoformat():
        return one
    return one._replace(hold_id=RowId(hold or ""), hold=reason or "", held_until=until)
