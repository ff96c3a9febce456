"""What the fields of a firm are called, for lists, records, history and files."""

from collections.abc import Iterable

from mobilise_desktop.core.i18n import N_

FIELD_LABELS = {
    "legal_name_native": N_("Legal name"),
    "legal_name_latin": N_("Name in Latin letters"),
    "trade_name": N_("Trade name"),
    "legal_form": N_("Legal form"),
    "country": N_("Country"),
    "vat_no": N_("VAT number"),
    "vat_status": N_("State of the VAT number"),
    "national_reg_no": N_("Register number"),
    "reg_no_scheme": N_("Kind of register number"),
    "tax_number": N_("Tax number"),
    "no_id_reason": N_("Reason for no number"),
    "nace_scheme": N_("Edition of NACE"),
    "nace_code": N_("Sector (NACE)"),
    "activity_scheme": N_("National classification"),
    "activity_code": N_("National activity code"),
    "nuts_version": N_("Edition of NUTS"),
    "nuts_code": N_("Region (NUTS)"),
    "status": N_("Status"),
    "merged_into": N_("Merged into"),
    "member_no": N_("Membership number"),
    "member_since": N_("Member since"),
    "website": N_("Website"),
    "headcount_min": N_("Employees (from)"),
    "headcount_max": N_("Employees (to)"),
    "turnover_min": N_("Turnover (from)"),
    "turnover_max": N_("Turnover (to)"),
    "balance_min": N_("Balance sheet total (from)"),
    "balance_max": N_("Balance sheet total (to)"),
    "currency": N_("Currency"),
    "figures_year": N_("Year of the figures"),
    "size_class": N_("Size class"),
    "office_code": N_("Office"),
    "label": N_("Name of the site"),
    "street": N_("Street and number"),
    "postcode": N_("Postcode"),
    "city": N_("Town"),
    "region": N_("Region"),
    "is_default": N_("Main site"),
    "accessibility_note": N_("Accessibility"),
    "given_name": N_("Given name"),
    "family_name": N_("Family name"),
    "title": N_("Title"),
    "function": N_("Function"),
    "email": N_("E-mail"),
    "phone": N_("Phone"),
    "phone_e164": N_("Phone, international"),
    "mobile": N_("Mobile phone"),
    "mobile_e164": N_("Mobile phone, international"),
    "languages": N_("Languages"),
    "is_main": N_("Main contact"),
    "active": N_("In office (contact)"),
    "speaks_for_firm": N_("Speaks for the firm"),
    "can_sign": N_("May sign for the firm"),
    "authority": N_("Authority to sign"),
    "may_travel": N_("May go on a stay abroad"),
    "birth_date": N_("Date of birth"),
    "nationality": N_("Nationality"),
    "contract": N_("Employment contract"),
    "contract_until": N_("Contract until"),
    "employed_since": N_("Employed since"),
    "fte_percent": N_("Working time (% of full time)"),
    "role_type": N_("Role in the firm"),
    "occupation": N_("Occupation"),
    "home_address": N_("Home address"),
    "text": N_("Text of the note"),
    "tag": N_("Tag"),
    "name": N_("Name"),
    "value": N_("Value"),
}

GROUP_LABELS = {
    frozenset({"headcount_min", "headcount_max"}): N_("Employees"),
    frozenset({"turnover_min", "turnover_max"}): N_("Turnover"),
    frozenset({"balance_min", "balance_max"}): N_("Balance sheet total"),
    frozenset({"nuts_code", "nuts_version"}): FIELD_LABELS["nuts_code"],
}
"""What fields that are edited together are called."""


def label_of(fields: Iterable[str]) -> str:
    """The label (to be translated) of a field or of fields edited together; "" for any others."""
    names = frozenset(fields)
    return GROUP_LABELS.get(names) or (FIELD_LABELS.get(next(iter(names)), "") if len(names) == 1 else "")
