"""A firm as a few lines of plain text, to paste into a letter or a message."""

from collections.abc import Iterator, Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import shown
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.rules import person_name, status_word
from mobilise_desktop.reference import identifiers

Values = Mapping[str, Any]


def as_text(firm: FirmDetails) -> str:
    """Name, address, numbers and people, each on a line of its own; what is not known is left out."""
    blocks = [_head(firm), *(_site(site.values, firm.values) for site in firm.sites), _facts(firm.values)]
    blocks += [_contact(contact.values, firm.values) for contact in firm.contacts if contact.values["active"]]
    return "\n\n".join("\n".join(lines) for block in blocks if (lines := [line for line in block if line]))


def full_name(contact: Values, country: str) -> str:
    """A person with title, in the order of the country; the e-mail address where there is no name."""
    name = person_name(contact["given_name"], contact["family_name"], country)
    return " ".join(part for part in (contact["title"], name) if part) or contact["email"] or ""


def address_lines(site: Values, country: str) -> list[str]:
    """Street, postcode and town, region; the country only where it is not the firm's own."""
    town = " ".join(part for part in (site["postcode"], site["city"]) if part)
    abroad = site["country"] if site["country"] and site["country"] != country else ""
    region = site["region"] if site["region"] != site["city"] else ""
    lines = (site["street"], town, region, formats.country(abroad) if abroad else "")
    return [line for line in lines if line]


def _head(firm: FirmDetails) -> Iterator[str]:
    values = firm.values
    for name in ("legal_name_native", "legal_name_latin", "trade_name"):
        yield values[name] or ""
    yield f"{formats.country(values['country'])} · {status_word(values['status'])}"


def _site(site: Values, firm: Values) -> list[str]:
    return [site["label"] or "", *address_lines(site, firm["country"])]


def _facts(firm: Values) -> Iterator[str]:
    facts = {
        "vat_no": identifiers.format_vat(firm["vat_no"] or "", firm["country"]),
        "national_reg_no": firm["national_reg_no"],
        "tax_number": firm["tax_number"],
        "member_no": firm["member_no"],
        "member_since": formats.day(firm["member_since"]),
        "website": firm["website"],
        "nace_code": shown.sector(firm["nace_scheme"] or "NACE2.1", firm["nace_code"] or ""),
        "size_class": shown.size(firm["size_class"]),
    }
    for name, text in facts.items():
        if text:
            yield _line(FIELD_LABELS[name], text)


def _contact(contact: Values, firm: Values) -> Iterator[str]:
    yield full_name(contact, firm["country"])
    for name in ("function", "email", "phone", "mobile"):
        if contact[name]:
            yield _line(FIELD_LABELS[name], contact[name])


def _line(label: str, text: str) -> str:
    return _("{field}: {value}").format(field=Label(label).text(), value=text)
