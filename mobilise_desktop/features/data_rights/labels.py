"""What the tables and fields of people are called, where somebody is told what is kept about them."""

from mobilise_desktop.core.i18n import N_

TABLE_LABELS = {
    "contact": N_("Person"),
    "person_care": N_("Emergency contact and support"),
    "consent": N_("Consent"),
    "attachment": N_("Attachment"),
}

FIELD_LABELS = {
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
    "name": N_("Name"),
}
"""The other fields are told by the names they have in the database."""
