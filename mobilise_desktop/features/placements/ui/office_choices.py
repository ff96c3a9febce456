"""The partner offices to choose from, those of the host country first."""

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.reference.offices import Office, offices
from mobilise_desktop.ui.choices import Choice


def office_choices(country: str) -> list[Choice]:
    """The offices by code, with name and place to be found by."""
    ordered = sorted(offices(), key=lambda one: one.country != country)
    return [Choice(one.code, _shown(one)) for one in ordered]


def _shown(one: Office) -> str:
    country = formats.country(one.country)
    place = _("{town}, {country}").format(town=one.city, country=country) if one.city else country
    name = "" if one.name == one.code else one.name
    return " · ".join(filter(None, (one.code, name, place)))
