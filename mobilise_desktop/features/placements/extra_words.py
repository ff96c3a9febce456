"""The fixed words of the fields that a placement has in its second table."""

from collections.abc import Mapping

from mobilise_desktop.core.i18n import N_, NC_

OTHER_COST = {"cost_other": N_("Other costs")}
GROUPS = {
    "eea": NC_("group of nationals", "EU, EEA or Switzerland"),
    "tr": NC_("group of nationals", "Türkiye"),
    "other": NC_("group of nationals", "Another country"),
}
"""The nationals whom rules on residence tell apart."""

POLICIES = {
    "policy_health": N_("Health insurance, number"),
    "policy_accident": N_("Accident insurance, number"),
    "policy_liability_employee": N_("Liability of the employee, number"),
    "policy_liability_host": N_("Liability of the hosting firm, number"),
    "policy_repatriation": N_("Repatriation, number"),
}
"""The numbers of the insurances, in the order of `words.INSURANCES`."""

OUTCOMES = {
    "knowledge": NC_("kind of outcome", "knowledge"),
    "skill": NC_("kind of outcome", "skill"),
    "competence": NC_("kind of outcome", "competence"),
}
RESULTS = {
    "law": NC_("owner of the results", "Whom the law assigns them"),
    "sending": NC_("owner of the results", "Sending firm"),
    "hosting": NC_("owner of the results", "Hosting firm"),
    "shared": NC_("owner of the results", "Both firms together"),
}
PUBLICATIONS = {
    "each": NC_("publication", "Only if all three parties agree"),
    "free": NC_("publication", "Free, except secrets and names"),
    "none": NC_("publication", "Not allowed"),
}
SEVERITIES = {
    "low": NC_("severity", "minor"),
    "medium": NC_("severity", "noticeable"),
    "high": NC_("severity", "serious"),
}
PARTS = {
    "second_part_end": N_("Second part ends on"),
    "third_part_start": N_("Third part begins on"),
    "third_part_end": N_("Third part ends on"),
    "fourth_part_start": N_("Fourth part begins on"),
    "fourth_part_end": N_("Fourth part ends on"),
    "fifth_part_start": N_("Fifth part begins on"),
    "fifth_part_end": N_("Fifth part ends on"),
    "sixth_part_start": N_("Sixth part begins on"),
}
"""The further parts of a stay of more than two; the last one ends with the stay."""

INSTALMENTS = {
    "instalment_3": N_("Third instalment"),
    "instalment_3_on": N_("Third instalment paid on"),
    "instalment_4": N_("Fourth instalment"),
    "instalment_4_on": N_("Fourth instalment paid on"),
    "instalment_5": N_("Fifth instalment"),
    "instalment_5_on": N_("Fifth instalment paid on"),
    "instalment_6": N_("Sixth instalment"),
    "instalment_6_on": N_("Sixth instalment paid on"),
}
PART_DAYS = ("first_part_end", "second_part_start", *PARTS)
"""The days on which the parts of a stay end and begin, as they follow on each other."""

PAID = ("instalment_1", "instalment_2", *(name for name in INSTALMENTS if not name.endswith("_on")))
PAID_ON = tuple(f"{name}_on" for name in PAID)
"""The instalments of a grant, and the days on which they were paid."""

CHOSEN = {
    "pay_currency": N_("Currency of the pay"),
    "induction_on": N_("Safety training on"),
    "protective": N_("Protective equipment"),
    "medical_check": N_("A medical check is needed"),
    "benefits": N_("Benefits in cash and in kind"),
    "return_terms": N_("Terms of the return"),
    "host_pay": N_("Pay by the law of the host country"),
    "prerequisites": N_("What the employee should know before"),
    "secrecy_years": N_("Secrecy, years after the stay"),
    "results_owner": N_("Results belong to"),
    "publication": N_("Publication"),
    "non_solicitation_months": N_("No hiring away, months after the stay"),
    "notice_days": N_("Notice to end the stay, working days"),
    "emergency_printed": N_("Name the emergency contact"),
}
"""What the parties agree besides, and choose among the clauses of their agreement."""

LABELS: Mapping[str, str] = {
    "host_site_3_id": N_("Third place"),
    "site_3_share": N_("Share of the third place (%)"),
    "mentor_host_3_id": N_("Mentor at the third place"),
    "costs_note": N_("Note on the costs"),
    "grant_rate": N_("Grant for a month"),
    "grant_months_hundredths": N_("Months with a grant"),
    "security_country": N_("Certificate issued by"),
    "security_form": N_("Name of the form"),
    "immigration_group": N_("Counts as a national of"),
    "ehic_until": N_("Health insurance card (EHIC) valid until"),
    **POLICIES,
    **PARTS,
    **INSTALMENTS,
    **CHOSEN,
}


def policy_of(insurance: str) -> str:
    """The field with the number of an insurance ("insurance_health" → "policy_health")."""
    return insurance.replace("insurance_", "policy_")
