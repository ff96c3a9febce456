"""What an agreement says of firms, federations and the checklist besides the placement's own fields."""

from typing import Any

from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import compliance
from mobilise_desktop.features.placements.agreement_parts import Data
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.reference import offices
from mobilise_desktop.storage.reading import Reader

_SECURITY = ("a1", "bilateral", "security")


def of_firm(reader: Reader, own: str, known: Data) -> dict[str, Any]:
    """A firm as it is known so far, with its sector, its size and what its signatory signs by."""
    row = reader.one("SELECT nace_scheme, nace_code, size_class FROM firm WHERE id = :id", {"id": own})
    scheme, code, size = row or (None, None, None)
    declared = reader.one(
        "SELECT signed_on FROM sme_declaration WHERE firm_id = :id AND deleted_at IS NULL "
        "AND signed_on IS NOT NULL AND result = :size ORDER BY ref_year DESC, signed_on DESC, id",
        {"id": own, "size": size or ""},
    )
    may_sign, authority = _authority(reader, own, known)
    return {
        **known, "nace_scheme": scheme, "nace_code": code, "size_class": size,
        "size_declared_on": declared[0] if declared else None, "may_sign": may_sign, "authority": authority,
    }  # fmt: skip


def _authority(reader: Reader, own: str, known: Data) -> tuple[int, str | None]:
    """Whether the signatory may sign, and by what; people are known by name, as they are printed."""
    people = reader.all(
        "SELECT given_name, family_name, can_sign, authority FROM contact WHERE firm_id = :id "
        "AND deleted_at IS NULL ORDER BY can_sign DESC, id",
        {"id": own},
    )
    for given, family, may_sign, authority in people:
        if known["signatory"] and person_name(given, family, known["country"] or "") == known["signatory"]:
            return int(may_sign), authority if may_sign else None
    return 0, None


def federations(values: Data) -> dict[str, dict[str, str]]:
    """The federations of both sides by side ("sending", "hosting"); "" for what is not known."""
    return {side: _federation(values[f"{side}_office"] or "") for side in ("sending", "hosting")}


def _federation(typed: str) -> dict[str, str]:
    known = {one.code: one for one in offices.offices()}.get(typed.strip().upper())
    if known is None:
        return {"name": typed.strip(), "city": "", "country": ""}
    return {"name": known.name, "city": known.city, "country": known.country}


def security_checks(found: Placement) -> list[dict[str, str]]:
    """What the office decided about the certificates of social security; open rules say nothing."""
    return [
        {"rule": item.rule.code, "state": item.state, "on": item.decided_on}
        for item in found.checklist
        if item.rule.code.partition("_")[0] in _SECURITY and item.state != compliance.OPEN
    ]
