"""A new placement instead of one that is agreed already or wrongly begun: what it takes over, what it leaves.

(source: the programme's design of placements, 1 "Corrections / amendments" and 2.5)
"""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.features.placements import course_plan, party_fields, saving, states, stepping, watchers
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_OWN = frozenset(
    {"ref", "sending_office", "status", "status_reason", "status_at", "end_kind", "actual_start",
     "actual_end", "hosting_ok_on", "arrived_on", "certificate_on", "certificate_withdrawn_on",
     "certificate_withdrawn_why"}
)  # fmt: skip
"""What is of one placement alone: its course."""
_PARTIES = ("hosting_firm_id", "employee_id", "sending_firm_id")


def replace(store: Store, found: Placement, reason: str, parties: Mapping[str, str] | None = None) -> RowId:
    """Make a new placement instead of one, and return its id; the old one no longer holds.

    `parties` may name another `employee_id` (whose firm sends) and another `hosting_firm_id`.

    Raises:
        UserError: it has begun, or is over; or nothing says why.
    """
    step = states.step("supersede")
    stepping.allow(step, found, reason)
    with store.write(Label(N_("Replace placement {ref}"), {"ref": found.values["ref"]})) as work:
        new = _parties(work, found.values, parties or {})
        placement_id, ref = saving.begin(work, kept(found.values, new))
        why = f"{ref} · {reason.strip()}"
        stepping.go(work, step, found, why)
        if all(found.values[name] == value for name, value in new.items()):
            watchers.moved(work, found.id, placement_id)
        else:
            watchers.off(work, found.id, why)
        return placement_id


def kept(old: Mapping[str, Any], parties: Mapping[str, str]) -> dict[str, Any]:
    """What a new placement between some parties takes over of an old one."""
    changed = {name for name in _PARTIES if parties[name] != old[name]}
    is_other_host = "hosting_firm_id" in changed  # even in the same country: its notices named the old host
    left = {*_OWN, *party_fields.of_former(changed, is_other_country=is_other_host)}
    if old["mentor_sending_id"] == parties["employee_id"]:
        left.add("mentor_sending_id")
    plan = course_plan.without_host(old) if is_other_host else {}
    taken = {name: value for name, value in {**old, **plan}.items() if name not in left and value is not None}
    return {**taken, **parties}


def _parties(work: Work, old: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, str]:
    found = {name: given.get(name) or old[name] for name in ("employee_id", "hosting_firm_id")}
    own = RowId(found["employee_id"])
    row = work.present(CONTACT, [own], ("firm_id", "deleted_at")).get(own)
    if row is None or row["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
    is_same = found["employee_id"] == old["employee_id"]
    return {**found, "sending_firm_id": old["sending_firm_id"] if is_same else row["firm_id"]}
