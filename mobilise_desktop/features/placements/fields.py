"""The names of the fields of a placement, in the order in which they are read."""

FIELDS = (
    "ref", "scheme", "sending_firm_id", "employee_id", "hosting_firm_id", "host_site_id", "sending_office",
    "hosting_office", "status", "status_reason", "status_at", "end_kind", "start_date", "end_date",
    "actual_start", "actual_end", "hours_tenths", "days_per_week", "remote_days", "timetable",
    "purpose_learning", "purpose_no_replacement", "purpose_no_invoice", "purpose_contract",
    "purpose_returns", "objective_sending_l1", "objective_sending_l2", "objective_hosting_l1",
    "objective_hosting_l2", "objective_employee_l1", "objective_employee_l2", "outcomes_l1", "outcomes_l2",
    "programme_l1", "programme_l2", "monitoring", "working_language", "cefr_required", "mentor_host_id",
    "mentor_sending_id", "cost_salary", "cost_contributions", "cost_travel", "cost_accommodation",
    "cost_subsistence", "cost_transport", "cost_insurance", "cost_visa", "cost_course", "grant_payee",
    "grant_amount", "currency", "social_security", "social_security_no", "posting", "posting_reason",
    "posting_ref", "immigration", "immigration_no", "insurance_health", "insurance_accident",
    "insurance_liability_employee", "insurance_liability_host", "insurance_repatriation", "insured_until",
    "transfer_basis", "language_1", "language_2", "prevailing", "hosting_ok_on", "arrived_on",
    "certificate_on",
    "first_part_end", "second_part_start", "host_site_2_id", "site_2_share", "mentor_host_2_id",
    "cefr_held", "course", "supervision_tenths", "contact_frequency", "evaluation_plan", "night_work",
    "time_mon", "time_tue", "time_wed", "time_thu", "time_fri", "time_sat", "time_sun", "amount_salary",
    "amount_contributions", "amount_travel", "amount_accommodation", "amount_subsistence",
    "amount_transport", "amount_insurance", "amount_visa", "amount_course", "instalment_1",
    "instalment_1_on", "instalment_2", "instalment_2_on", "security_requested_on", "security_issued_on",
    "security_from", "security_until", "posting_on", "posting_portal", "posting_contact",
    "immigration_until", "insured_from", "insured_where", "notice_version"
)  # fmt: skip
EXTRA_FIELDS = (
    "timetable_l2", "monitoring_l2", "evaluation_plan_l2", "posting_reason_l2", "insured_where_l2",
    "occupation_l1", "occupation_l2", "purpose_text_l1", "purpose_text_l2", "certificate_withdrawn_on",
    "certificate_withdrawn_why", "host_site_3_id", "site_3_share", "mentor_host_3_id", "cost_other",
    "amount_other", "costs_note_l1", "costs_note_l2", "grant_rate", "grant_months_hundredths",
    "security_country", "security_form", "immigration_group", "policy_health", "policy_accident",
    "policy_liability_employee", "policy_liability_host", "policy_repatriation", "ehic_until",
    "second_part_end", "third_part_start", "third_part_end", "fourth_part_start", "fourth_part_end",
    "fifth_part_start", "fifth_part_end", "sixth_part_start", "instalment_3", "instalment_3_on",
    "instalment_4", "instalment_4_on", "instalment_5", "instalment_5_on", "instalment_6",
    "instalment_6_on", "pay_currency", "induction_on", "protective_l1", "protective_l2", "medical_check",
    "benefits_l1", "benefits_l2", "return_terms_l1", "return_terms_l2", "host_pay_l1", "host_pay_l2",
    "prerequisites_l1", "prerequisites_l2", "secrecy_years", "results_owner", "publication",
    "non_solicitation_months", "notice_days", "emergency_printed",
)  # fmt: skip
"""Fields that stand in a table of their own (`placement_extra`)."""


def column(name: str) -> str:
    """A field as queries name it: `p` is the placement, `x` its row in the other table."""
    return f"{'x' if name in EXTRA_FIELDS else 'p'}.{name}"
