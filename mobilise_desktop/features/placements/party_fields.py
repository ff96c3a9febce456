"""Which fields of a placement belong to one of its parties, and go with it when another takes its place."""

from collections.abc import Collection

from mobilise_desktop.features.placements.extra_words import PAID_ON

MENTORS = ("mentor_host_id", "mentor_host_2_id", "mentor_host_3_id", "mentor_sending_id")

OF_HOST = (
    "host_site_id", "host_site_2_id", "site_2_share", "host_site_3_id", "site_3_share", "mentor_host_id",
    "mentor_host_2_id", "mentor_host_3_id", "objective_hosting_l1", "objective_hosting_l2", "hosting_ok_on",
    "posting_ref", "posting_on", "posting_contact", "insurance_liability_host", "policy_liability_host",
    "induction_on", "protective_l1", "protective_l2", "medical_check",
)  # fmt: skip
OF_COUNTRY = (
    "hosting_office", "transfer_basis", "social_security", "security_form", "security_country",
    "social_security_no", "security_requested_on", "security_issued_on", "security_from", "security_until",
    "posting", "posting_reason", "posting_reason_l2", "posting_portal", "immigration", "immigration_no",
    "immigration_until", "insured_where", "insured_where_l2", "host_pay_l1", "host_pay_l2",
)  # fmt: skip
"""What depends on the country of the hosting firm."""
OF_PERSON = (
    "occupation_l1", "occupation_l2", "objective_employee_l1", "objective_employee_l2", "cefr_held",
    "social_security", "security_form", "security_country", "social_security_no", "security_requested_on",
    "security_issued_on", "security_from", "security_until", "posting_ref", "posting_on", "immigration_group",
    "immigration", "immigration_no", "immigration_until", "ehic_until", "insurance_health", "policy_health",
    "insurance_accident", "policy_accident", "insurance_liability_employee", "policy_liability_employee",
    "insurance_repatriation", "policy_repatriation", "insured_from", "insured_until", "insured_where",
    "insured_where_l2", *PAID_ON, "emergency_printed",
)  # fmt: skip
OF_SENDER = (
    "mentor_sending_id", "objective_sending_l1", "objective_sending_l2", "pay_currency", "benefits_l1",
    "benefits_l2",
)  # fmt: skip

_OF = {"hosting_firm_id": OF_HOST, "employee_id": OF_PERSON, "sending_firm_id": OF_SENDER}


def of_former(changed: Collection[str], *, is_other_country: bool) -> tuple[str, ...]:
    """The fields that belong to the former party of each column that changes."""
    names = [name for party, fields in _OF.items() if party in changed for name in fields]
    return tuple(dict.fromkeys([*names, *(OF_COUNTRY if is_other_country else ())]))
