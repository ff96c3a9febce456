"""Who refused to sign an agreement that was not made anew since; by plain SQL."""

from collections.abc import Mapping
from typing import NamedTuple

from mobilise_desktop.storage.reading import Reader

_WAITING = ("checked", "to_sign", "partly_signed")
"""The states in which an agreement that was refused has to be corrected; in a draft it is being done."""


class Refusal(NamedTuple):
    """The parties that refused the newest version, and the day of the last refusal (ISO)."""

    parties: tuple[str, ...]
    day: str


def refusals_of(reader: Reader, where: str, params: Mapping[str, object]) -> dict[str, Refusal]:
    """What was refused and waits for a new version, by placement; `where` is about the placement `p`."""
    waiting = ", ".join(f"'{status}'" for status in _WAITING)
    rows = reader.all(
        "SELECT v.placement_id, s.party, coalesce(s.signed_on, substr(s.created_at, 1, 10)) "  # noqa: S608  own
        "FROM agreement_version v JOIN placement p ON p.id = v.placement_id "
        "JOIN agreement_signature s ON s.version_id = v.id "
        "WHERE s.decision = 'refused' AND s.deleted_at IS NULL AND v.kind = 'agreement' "
        f"AND v.deleted_at IS NULL AND p.status IN ({waiting}) AND {where} "
        "AND NOT EXISTS (SELECT 1 FROM agreement_version o WHERE o.placement_id = v.placement_id "
        "AND o.kind = 'agreement' AND o.n > v.n AND o.deleted_at IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM agreement_signature o WHERE o.version_id = v.id "
        "AND o.party = s.party AND o.decision = 'signed' AND o.deleted_at IS NULL) ORDER BY s.id",
        params,
    )
    found: dict[str, Refusal] = {}
    for own, party, day in rows:
        before = found.get(own, Refusal((), ""))
        found[own] = Refusal(tuple(dict.fromkeys((*before.parties, party))), max(before.day, day))
    return found
