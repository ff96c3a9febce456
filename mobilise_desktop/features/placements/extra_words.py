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
}


def policy_of(insurance: str) -> str:
    """The field with the number of an insurance ("insurance_health" → "policy_health")."""
    return insurance.replace("insurance_", "policy_")
