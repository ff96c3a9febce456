"""The fixed words of placements, for the window and for paper in any language."""

from collections.abc import Mapping

from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.features.placements import extra_words, texts
from mobilise_desktop.features.placements.timetable import DAYS

STATUSES = {
    "draft": NC_("status of a placement", "Draft"),
    "checked": NC_("status of a placement", "Checked"),
    "to_sign": NC_("status of a placement", "To be signed"),
    "partly_signed": NC_("status of a placement", "Partly signed"),
    "signed": NC_("status of a placement", "Signed"),
    "cleared": NC_("status of a placement", "Ready to depart"),
    "running": NC_("status of a placement", "Abroad"),
    "suspended": NC_("status of a placement", "Suspended"),
    "ended": NC_("status of a placement", "Ended"),
    "closed": NC_("status of a placement", "Closed"),
    "rejected": NC_("status of a placement", "Rejected"),
    "cancelled": NC_("status of a placement", "Cancelled"),
    "superseded": NC_("status of a placement", "Replaced"),
}
VERSION_STATES = {
    "open": N_("To be signed"),
    "in_force": N_("In force"),
    "withdrawn": N_("Withdrawn"),
    "superseded": N_("Replaced"),
    "issued": N_("Issued"),
}
END_KINDS = {
    "as_planned": NC_("end of a stay", "As planned"),
    "early": NC_("end of a stay", "Early"),
    "no_show": NC_("end of a stay", "Never arrived"),
}
PARTIES = {
    "employee": NC_("party", "Employee"),
    "sending": NC_("party", "Sending firm"),
    "hosting": NC_("party", "Hosting firm"),
}
METHODS = {
    "wet_ink_original": NC_("way of signing", "By hand, original on paper"),
    "wet_ink_scan": NC_("way of signing", "By hand, scan received"),
    "simple_e": NC_("way of signing", "Simple electronic signature"),
    "advanced_e": NC_("way of signing", "Advanced electronic signature"),
    "qualified_e": NC_("way of signing", "Qualified electronic signature"),
}
AUTHORITIES = {
    "statutory": NC_("authority to sign", "By law or articles"),
    "power_of_attorney": NC_("authority to sign", "Power of attorney"),
    "sole_owner": NC_("authority to sign", "Sole owner, by declaration"),
    "other": NC_("authority to sign", "Other"),
}
PURPOSES = {
    "purpose_learning": N_("The stay serves learning only"),
    "purpose_no_replacement": N_("The employee replaces nobody"),
    "purpose_no_invoice": N_("No invoice between the firms"),
    "purpose_contract": N_("The employment contract continues"),
    "purpose_returns": N_("The employee returns afterwards"),
}
COSTS = {
    "cost_salary": N_("Salary"),
    "cost_contributions": N_("Social contributions"),
    "cost_travel": N_("Travel there and back"),
    "cost_accommodation": N_("Accommodation"),
    "cost_subsistence": N_("Subsistence"),
    "cost_transport": N_("Local transport"),
    "cost_insurance": N_("Additional insurance"),
    "cost_visa": N_("Visa and permits"),
    "cost_course": N_("Language course"),
}
ALL_COSTS = {**COSTS, **extra_words.OTHER_COST}
"""The items of the costs; who pays the last one is said only where there is such a cost."""

AMOUNTS = {name.replace("cost_", "amount_"): text for name, text in ALL_COSTS.items()}
PAYERS = {
    "sending": NC_("who pays", "Sending firm"),
    "hosting": NC_("who pays", "Hosting firm"),
    "employee": NC_("who pays", "Employee"),
    "grant": NC_("who pays", "Grant"),
    "other": NC_("who pays", "Somebody else"),
    "none": NC_("who pays", "Does not arise"),
}
GRANT_PAYEES = {
    "employee": NC_("who gets the grant", "Employee"),
    "sending": NC_("who gets the grant", "Sending firm"),
    "none": NC_("who gets the grant", "No grant"),
}
INSURANCES = {
    "insurance_health": N_("Health insurance"),
    "insurance_accident": N_("Accident insurance"),
    "insurance_liability_employee": N_("Liability insurance of the employee"),
    "insurance_liability_host": N_("Liability insurance of the hosting firm"),
    "insurance_repatriation": N_("Repatriation"),
}
SOCIAL_SECURITY = {
    "A1": NC_("social security", "A1 certificate"),
    "bilateral": NC_("social security", "Certificate under a bilateral treaty"),
    "exception": NC_("social security", "Exception agreement"),
    "none_needed": NC_("social security", "None needed"),
}
POSTINGS = {
    "outside_scope": NC_("posting", "Outside the scope: no service"),
    "notified": NC_("posting", "Notified to the host country"),
    "exempt": NC_("posting", "Exempt by a rule of the host country"),
}
IMMIGRATION = {
    "none": NC_("immigration", "None needed"),
    "registration": NC_("immigration", "Registration of residence"),
    "visa": NC_("immigration", "Visa"),
    "permit": NC_("immigration", "Work permit"),
    "exemption": NC_("immigration", "Exemption from the work permit"),
}
TRANSFERS = {
    "eea": NC_("transfer of data", "Within the European Economic Area"),
    "scc_eu": NC_("transfer of data", "EU standard contractual clauses"),
    "scc_tr": NC_("transfer of data", "Turkish standard contract"),
}
PREVAILING = {
    "equal": NC_("prevailing language", "Both languages equally"),
    "first": NC_("prevailing language", "The first language"),
    "second": NC_("prevailing language", "The second language"),
}
EVENTS = {
    "visit": NC_("event of a stay", "Visit on site"),
    "video": NC_("event of a stay", "Video call"),
    "call": NC_("event of a stay", "Call"),
    "accident": NC_("event of a stay", "Accident"),
    "complaint": NC_("event of a stay", "Complaint"),
    "absence": NC_("event of a stay", "Absence"),
    "misconduct": NC_("event of a stay", "Misconduct"),
    "force_majeure": NC_("event of a stay", "Force majeure"),
    "incident": NC_("event of a stay", "Other incident"),
    "interruption": NC_("event of a stay", "Interruption"),
    "notice": NC_("event of a stay", "Notice to end early"),
    "reminder": NC_("event of a stay", "Reminder sent"),
    "attendance": NC_("event of a stay", "Attendance sheet came back"),
    "declined": NC_("event of a stay", "Certificate declined"),
    "settled": NC_("event of a stay", "Grant settled"),
    "elsewhere": NC_("event of a stay", "Papers kept elsewhere"),
    "survey": NC_("event of a stay", "Survey after six months"),
    "planned_visit": NC_("event of a stay", "Planned visit on site"),
    "planned_video": NC_("event of a stay", "Planned video call"),
    "planned_call": NC_("event of a stay", "Planned call"),
}
RATINGS = {
    "1": NC_("rating of a stay", "very poor"),
    "2": NC_("rating of a stay", "poor"),
    "3": NC_("rating of a stay", "fair"),
    "4": NC_("rating of a stay", "good"),
    "5": NC_("rating of a stay", "very good"),
}
OBSTACLES = {
    "partner": NC_("obstacle", "Finding a partner"),
    "language": NC_("obstacle", "Language"),
    "paperwork": NC_("obstacle", "Paperwork, social security"),
    "cost": NC_("obstacle", "Costs"),
    "time": NC_("obstacle", "Time away from work"),
    "lodging": NC_("obstacle", "Lodging"),
    "other": NC_("obstacle", "Something else"),
}
FREQUENCIES = {
    "weekly": NC_("contact with the office", "Every week"),
    "fortnightly": NC_("contact with the office", "Every two weeks"),
    "mid_term": NC_("contact with the office", "At half-time"),
}
LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
LABELS = {
    "ref": N_("Reference"),
    "status": N_("Status"),
    "scheme": N_("Scheme"),
    "sending_firm_id": N_("Sending firm"),
    "employee_id": N_("Employee"),
    "hosting_firm_id": N_("Hosting firm"),
    "host_site_id": N_("Place of the stay"),
    "hosting_office": N_("Hosting office"),
    "start_date": N_("First day"),
    "end_date": N_("Last day"),
    "hours_tenths": N_("Hours a week"),
    "days_per_week": N_("Days a week"),
    "remote_days": N_("Days of remote work a week"),
    "timetable": N_("Timetable"),
    "objective_sending": N_("What the sending firm gains"),
    "objective_hosting": N_("What the hosting firm gains"),
    "objective_employee": N_("What the employee learns"),
    "outcomes": N_("Learning outcomes"),
    "programme": N_("Programme by week"),
    "monitoring": N_("Monitoring"),
    "working_language": N_("Working language"),
    "cefr_required": N_("Level needed"),
    "mentor_host_id": N_("Mentor at the hosting firm"),
    "mentor_sending_id": N_("Contact at the sending firm"),
    "grant_payee": N_("Grant goes to"),
    "grant_amount": N_("Amount of the grant"),
    "currency": N_("Currency"),
    "social_security": N_("Social security"),
    "social_security_no": N_("Number of the certificate"),
    "posting": N_("Posting"),
    "posting_reason": N_("Reason for the decision"),
    "posting_ref": N_("Number of the notification"),
    "immigration": N_("Residence and work"),
    "immigration_no": N_("Number of the document"),
    "insured_until": N_("Insured until"),
    "transfer_basis": N_("Transfer of data"),
    "language_1": N_("First language"),
    "language_2": N_("Second language"),
    "prevailing": N_("Which language decides"),
    "hosting_ok_on": N_("Agreed by the hosting office on"),
    "arrived_on": N_("Arrived on"),
    "actual_end": N_("Left on"),
    "first_part_end": N_("First part ends on"),
    "second_part_start": N_("Second part begins on"),
    "host_site_2_id": N_("Second place"),
    "site_2_share": N_("Share of the second place (%)"),
    "mentor_host_2_id": N_("Mentor at the second place"),
    "cefr_held": N_("Level held"),
    "course": N_("A language course is planned"),
    "supervision_tenths": N_("Hours of guidance a week"),
    "contact_frequency": N_("Contact with the office"),
    "evaluation_plan": N_("How the results are checked"),
    "night_work": N_("Work at night or on holidays"),
    "instalment_1": N_("First instalment"),
    "instalment_1_on": N_("First instalment paid on"),
    "instalment_2": N_("Second instalment"),
    "instalment_2_on": N_("Second instalment paid on"),
    "security_requested_on": N_("Certificate requested on"),
    "security_issued_on": N_("Certificate issued on"),
    "security_from": N_("Certificate valid from"),
    "security_until": N_("Certificate valid until"),
    "posting_on": N_("Notified on"),
    "posting_portal": N_("Notified at"),
    "posting_contact": N_("Contact for the authorities"),
    "immigration_until": N_("Document valid until"),
    "insured_from": N_("Insured from"),
    "insured_where": N_("Where the insurance holds"),
    "notice_version": N_("Version of the data notice"),
    "occupation": N_("Occupation"),
    "purpose_text": N_("About the purpose"),
    "certificate_withdrawn_on": N_("Certificate withdrawn on"),
    "certificate_withdrawn_why": N_("Why it was withdrawn"),
    **AMOUNTS,
    **DAYS,
    **PURPOSES,
    **ALL_COSTS,
    **INSURANCES,
    **extra_words.LABELS,
}
"""What the fields are called; those in two languages by the name without its ending."""

_CONTEXTS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "status": ("status of a placement", STATUSES),
    "end_kind": ("end of a stay", END_KINDS),
    "party": ("party", PARTIES),
    "method": ("way of signing", METHODS),
    "authority": ("authority to sign", AUTHORITIES),
    "obstacle": ("obstacle", OBSTACLES),
    "payer": ("who pays", PAYERS),
    "grant_payee": ("who gets the grant", GRANT_PAYEES),
    "social_security": ("social security", SOCIAL_SECURITY),
    "posting": ("posting", POSTINGS),
    "immigration": ("immigration", IMMIGRATION),
    "immigration_group": ("group of nationals", extra_words.GROUPS),
    "transfer_basis": ("transfer of data", TRANSFERS),
    "prevailing": ("prevailing language", PREVAILING),
    "event": ("event of a stay", EVENTS),
    "rating": ("rating of a stay", RATINGS),
    "frequency": ("contact with the office", FREQUENCIES),
    "outcome": ("kind of outcome", extra_words.OUTCOMES),
    "results_owner": ("owner of the results", extra_words.RESULTS),
    "publication": ("publication", extra_words.PUBLICATIONS),
}


def codes(kind: str) -> list[str]:
    """The codes of a list ("status", "payer", …)."""
    return list(_CONTEXTS[kind][1])


def word(kind: str, code: str | None) -> str:
    """The word for a code of a list ("status", "payer", …), "" for none."""
    if not code:
        return ""
    context, words = _CONTEXTS[kind]
    return pgettext(context, words[code]) if code in words else code


SHOWN = frozenset(name for name in LABELS if name not in texts.IN_BOTH) | {
    *texts.SECOND,
    *texts.SECOND.values(),
}
"""The fields that papers about a placement show."""


def rating(grade: int) -> str:
    """A rating with its word."""
    # Translators: a rating from 1 to 5 and its word, such as "4 – good"
    return _("{grade} – {word}").format(grade=grade, word=word("rating", str(grade)))


def label(name: str) -> str:
    """What a field is called; without the ending of its language."""
    plain = texts.plain(name)
    return _(LABELS[plain]) if plain in LABELS else name
