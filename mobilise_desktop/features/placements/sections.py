"""The sections of the record of a placement, and which fields stand in each; for window and paper alike."""

from collections.abc import Mapping, Sequence

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.placements import extra_words, texts, words
from mobilise_desktop.features.placements.timetable import DAYS

SECTIONS = {
    "eligibility": N_("Eligibility"),
    "parties": N_("Parties"),
    "period": N_("Period and working time"),
    "purpose": N_("Purpose test"),
    "objectives": N_("Objectives and programme"),
    "mentoring": N_("Mentoring and language"),
    "costs": N_("Costs and grant"),
    "compliance": N_("Social security, posting, residence"),
    "insurance": N_("Insurance"),
    "agreed": N_("What else is agreed"),
    "agreement": N_("Agreement and signatures"),
    "checklist": N_("Checklist before departure"),
    "after": N_("During and after the stay"),
    "files": N_("Files"),
}
"""The sections of the record in their order, with their headings."""

_TEXTS = (
    "objective_sending",
    "objective_hosting",
    "objective_employee",
    "outcomes",
    "programme",
    "prerequisites",
)


def _twice(*names: str) -> tuple[str, ...]:
    """Texts in both languages, each with the other beside it."""
    return tuple(one for name in names for one in (name, texts.SECOND[name]))


FIELDS: Mapping[str, Sequence[str]] = {
    "parties": (
        "scheme", "host_site_id", "host_site_2_id", "site_2_share", "host_site_3_id", "site_3_share",
        "hosting_office", "hosting_ok_on",
        "language_1", "language_2", "prevailing", *_twice("occupation_l1"), "transfer_basis",
        "notice_version", "emergency_printed",
    ),
    "period": (
        "start_date", "end_date", *extra_words.PART_DAYS, "hours_tenths", "days_per_week",
        "remote_days", *DAYS, *_twice("timetable"), "night_work",
    ),
    "purpose": (*words.PURPOSES, *_twice("purpose_text_l1")),
    "objectives": tuple(f"{name}_{ending}" for name in _TEXTS for ending in ("l1", "l2")),
    "mentoring": (
        "mentor_host_id", "mentor_sending_id", "mentor_host_2_id", "mentor_host_3_id", "supervision_tenths",
        "working_language", "cefr_required", "cefr_held", "course", "contact_frequency",
        *_twice("monitoring", "evaluation_plan"),
    ),
    "costs": (
        *words.ALL_COSTS, *words.AMOUNTS, *_twice("costs_note_l1"), "currency", "grant_payee", "grant_rate",
        "grant_months_hundredths", "grant_amount",
        *(one for name in extra_words.PAID for one in (name, f"{name}_on")),
    ),
    "compliance": (
        "social_security", "security_form", "security_country", "social_security_no",
        "security_requested_on", "security_issued_on", "security_from", "security_until", "posting",
        *_twice("posting_reason"), "posting_ref", "posting_on",
        "posting_portal", "posting_contact", "immigration_group", "immigration", "immigration_no",
        "immigration_until",
    ),
    "insurance": (
        *(one for name in words.INSURANCES for one in (name, extra_words.policy_of(name))), "ehic_until",
        "insured_from", "insured_until", *_twice("insured_where"),
    ),
    "agreed": (
        "pay_currency", *_twice("benefits_l1", "return_terms_l1", "host_pay_l1"), "induction_on",
        *_twice("protective_l1"), "medical_check", "secrecy_years", "results_owner", "publication",
        "non_solicitation_months", "notice_days",
    ),
    "after": (
        "arrived_on", "actual_end", "certificate_on", "certificate_withdrawn_on", "certificate_withdrawn_why",
    ),
}  # fmt: skip
"""The fields of the sections that have any."""


def section_of(name: str) -> str:
    """The section in which a field stands, "" for none."""
    return next((section for section, names in FIELDS.items() if name in names), "")
