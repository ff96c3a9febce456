"""What the fields of a declaration are called, for the form, the history and messages."""

from mobilise_desktop.core.i18n import N_, NC_, pgettext

FIELD_LABELS = {
    "ref_year": N_("Year of the accounts"),
    "declared_on": N_("Declared on"),
    "awu_hundredths": N_("Headcount (annual work units)"),
    "turnover": N_("Annual turnover"),
    "balance_total": N_("Annual balance sheet total"),
    "currency": N_("Currency"),
    "rate": N_("Exchange rate"),
    "rate_on": N_("Rate of"),
    "ownership": N_("Type of enterprise"),
    "public_control": N_("Public bodies control 25% or more"),
    "previous_awu_hundredths": N_("Headcount in the period before"),
    "previous_turnover": N_("Turnover in the period before"),
    "previous_balance_total": N_("Balance sheet total in the period before"),
    "previous_class": N_("Size class until now"),
    "signed_on": N_("Signed on"),
    "signed_by": N_("Signed by"),
    "evidence_id": N_("Evidence"),
    "name": N_("Name of the enterprise"),
    "country": N_("Country"),
    "relation": N_("Relation"),
    "share_hundredths": N_("Share"),
    "reg_no": N_("Register number"),
}

OWNERSHIPS = {
    "autonomous": NC_("ownership", "Autonomous enterprise"),
    "partner": NC_("ownership", "Partner enterprise"),
    "linked": NC_("ownership", "Linked enterprise"),
}
RELATIONS = {
    "partner": NC_("relation", "Partner (25% to 50%)"),
    "linked": NC_("relation", "Linked (over 50% or control)"),
}


def ownership_word(code: str) -> str:
    """The word for a type of enterprise in the present language."""
    return pgettext("ownership", OWNERSHIPS[code])


def relation_word(code: str) -> str:
    """The words for how another enterprise is related, in the present language."""
    return pgettext("relation", RELATIONS[code])
