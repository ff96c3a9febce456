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
from mobilise_desktop.features.placements import saving, states, stepping, watchers
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_OWN = frozenset(
    {"ref", "sending_office", "status", "status_reason", "status_at", "end_kind", "actual_start",
     "actual_end", "hosting_ok_on", "arrived_on", "certificate_on", "certificate_withdrawn_on",
     "certificate_withdrawn_why"}
)  # fmt: skip
"""What is of one placement alone: its course."""

_OF_HOST = frozenset(
    {"host_site_id", "host_site_2_id", "site_2_share", "mentor_host_id", "mentor_host_2_id", "hosting_office",
     "objective_hosting_l1", "objective_hosting_l2", "insurance_liability_host", "security_requested_on",
     "security_issued_on", "security_from", "security_until", "social_security_no", "posting",
     "posting_reason", "posting_reason_l2", "posting_ref", "posting_on", "posting_portal", "posting_contact",
     "immigration", "immigration_no", "immigration_until"}
)  # fmt: skip
_OF_PERSON = frozenset(
    {"occupation_l1", "occupation_l2", "objective_employee_l1", "objective_employee_l2", "cefr_held",
     "social_security", "social_security_no", "security_requested_on", "security_issued_on", "security_from",
     "security_until", "posting_ref", "posting_on", "immigration", "immigration_no", "immigration_until",
     "insurance_health", "insurance_accident", "insurance_liability_employee", "insurance_repatriation",
     "insured_from", "insured_until", "insured_where", "insured_where_l2", "instalment_1_on",
     "instalment_2_on"}
)  # fmt: skip
_OF_SENDER = frozenset({"mentor_sending_id", "objective_sending_l1", "objective_sending_l2"})
_LEFT = {"hosting_firm_id": _OF_HOST, "employee_id": _OF_PERSON, "sending_firm_id": _OF_SENDER}
"""The fields that a new placement leaves when one of its parties is another."""


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
    left = set(_OWN)
    for name, fields in _LEFT.items():
        left |= fields if parties[name] != old[name] else frozenset()
    taken = {name: value for name, value in old.items() if name not in left and value is not None}
    return {**taken, **parties}


def _parties(work: Work, old: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, str]:
    found = {name: given.get(name) or old[name] for name in ("employee_id", "hosting_firm_id")}
    own = RowId(found["employee_id"])
    row = work.present(CONTACT, [own], ("firm_id", "deleted_at")).get(own)
    if row is None or row["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
    is_same = found["employee_id"] == old["employee_id"]
    return {**found, "sending_firm_id": old["sending_firm_id"] if is_same else row["firm_id"]}
