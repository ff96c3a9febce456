"""Another hosting firm or employee before the first signature: whether it may be, and what goes with it.

(source of the limit: the programme's design of placements, 2.3; with another person it is another placement)
"""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.features.placements import compliance, party_fields
from mobilise_desktop.features.placements.queries import Placement

HOSTING, EMPLOYEE = "hosting_firm_id", "employee_id"
_EARLY = frozenset({"draft", "checked", "to_sign"})


def may_change(found: Placement) -> bool:
    """Whether nobody has signed a version yet, also one that was withdrawn later."""
    if found.values["status"] not in _EARLY:
        return False
    return not any(one.decision == "signed" for version in found.versions for one in version.signatures)


def emptied(found: Placement, change: Mapping[str, Any], country: str) -> list[str]:
    """The fields that belong to the party of before, as far as they are filled in.

    `change` is the new party; `country` that of the new hosting firm.
    """
    is_other_country = HOSTING in change and country != found.dossier.hosting.country
    names = [*party_fields.of_former(change, is_other_country=is_other_country)]
    if EMPLOYEE in change and found.values["mentor_sending_id"] == change[EMPLOYEE]:
        names.append("mentor_sending_id")
    return [name for name in names if found.values[name] not in (None, "")]


def decided(found: Placement) -> int:
    """How many rules of the checklist have been decided; for other parties they are open again."""
    return sum(item.state != compliance.OPEN for item in found.checklist)
