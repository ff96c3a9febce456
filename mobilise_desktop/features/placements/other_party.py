"""Another hosting firm or employee before the first signature: whether it may be, and what goes with it.

(source of the limit: the programme's design of placements, 2.3; with another person it is another placement)
"""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.features.placements import compliance
from mobilise_desktop.features.placements.queries import Placement

HOSTING, EMPLOYEE = "hosting_firm_id", "employee_id"
_EARLY = frozenset({"draft", "checked", "to_sign"})

_OF_HOST = (
    "host_site_id", "host_site_2_id", "site_2_share", "mentor_host_id", "mentor_host_2_id", "hosting_ok_on",
    "posting_ref", "posting_on", "posting_contact", "insurance_liability_host",
)  # fmt: skip
_OF_COUNTRY = (
    "hosting_office", "transfer_basis", "social_security", "social_security_no", "security_requested_on",
    "security_issued_on", "security_from", "security_until", "posting", "posting_reason", "posting_reason_l2",
    "posting_portal", "immigration", "immigration_no", "immigration_until", "insured_where",
    "insured_where_l2",
)  # fmt: skip
_OF_PERSON = (
    "occupation_l1", "occupation_l2", "cefr_held", "social_security_no", "security_requested_on",
    "security_issued_on", "security_from", "security_until", "posting_ref", "posting_on", "immigration",
    "immigration_no", "immigration_until", "insurance_health", "insurance_accident",
    "insurance_liability_employee", "insurance_repatriation", "insured_from", "insured_until",
)  # fmt: skip


def may_change(found: Placement) -> bool:
    """Whether nobody has signed a version yet, also one that was withdrawn later."""
    if found.values["status"] not in _EARLY:
        return False
    return not any(one.decision == "signed" for version in found.versions for one in version.signatures)


def emptied(found: Placement, change: Mapping[str, Any], country: str) -> list[str]:
    """The fields that belong to the party of before, as far as they are filled in.

    `change` is the new party; `country` that of the new hosting firm.
    """
    names: list[str] = []
    if HOSTING in change:
        names += _OF_HOST
        if country != found.dossier.hosting.country:
            names += _OF_COUNTRY
    if EMPLOYEE in change:
        names += _OF_PERSON
        if found.values["mentor_sending_id"] == change[EMPLOYEE]:
            names.append("mentor_sending_id")
    return [name for name in dict.fromkeys(names) if found.values[name] not in (None, "")]


def decided(found: Placement) -> int:
    """How many rules of the checklist have been decided; for other parties they are open again."""
    return sum(item.state != compliance.OPEN for item in found.checklist)
