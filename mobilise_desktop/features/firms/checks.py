"""What there is to say about a value of a firm, in words; warnings never block, the value is kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms import people
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.reference import emails, identifiers, nace, phones, regions

Values = Mapping[str, Any]

WARNING, INFO = "warning", "info"

_VAT_PROBLEMS = {
    "vat_checksum": N_(
        "The check digit is wrong. Please compare the number with the firm’s papers; it is kept as it is."
    ),
    "vat_format": N_("This does not look like a VAT number of {country}. It is kept as it is."),
    "vat_country": N_("This is a VAT number of another country than {country}."),
}
_VAT_STATES = {
    "verified_online": (INFO, N_("Confirmed by the tax authorities.")),
    "not_registered": (WARNING, N_("The tax authorities do not know this number.")),
    "checksum_ok": (INFO, N_("The check digit is right.")),
    "valid_format": (INFO, N_("The number is well formed; this kind has no check digit.")),
}
_REGISTER_PROBLEMS = {
    "reg_checksum": N_(
        "The check digit is wrong. Please compare the number with the firm’s papers; it is kept as it is."
    ),
    "reg_format": N_("This does not look like a number of this kind: {kind}. It is kept as it is."),
}
_LAST_LATIN, _FULL_TIME = 0x24F, 100
_PATH = " › "  # noqa: RUF001  the sign for "inside"


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a value; `level` is "warning" or "info"."""

    level: str
    text: str


def vat(firm: Values) -> Remark | None:
    """The state of the VAT number."""
    number, country = firm["vat_no"], firm["country"]
    if not number:
        return None
    problem = identifiers.check_vat(number, country).problem_code
    online = firm["vat_status"] in ("verified_online", "not_registered")
    if problem and not online:
        return Remark(WARNING, _(_VAT_PROBLEMS[problem]).format(country=formats.country(country)))
    if firm["vat_status"] not in _VAT_STATES:
        return None
    level, text = _VAT_STATES[firm["vat_status"]]
    return Remark(level, _(text))


def register(firm: Values) -> Remark | None:
    """The state of the number in the national register."""
    number, country, scheme = firm["national_reg_no"], firm["country"], firm["reg_no_scheme"] or ""
    if not number:
        return None
    checked = identifiers.check_register(number, country, scheme)
    if checked.problem_code:
        kind = next((k.label for k in identifiers.schemes(country) if k.code == scheme), scheme)
        return Remark(WARNING, _(_REGISTER_PROBLEMS[checked.problem_code]).format(kind=kind))
    right = checked.status == identifiers.OK
    return Remark(INFO, _("The check digit is right.")) if right else None


def no_number(firm: Values) -> Remark | None:
    """A firm without any number needs a reason, or it can't be told from others."""
    if firm["vat_no"] or firm["national_reg_no"] or firm["tax_number"] or firm["no_id_reason"]:
        return None
    return Remark(WARNING, _("Give one of the numbers above, or say here why there is none."))


def latin_name(firm: Values) -> Remark | None:
    """A name in other letters is asked for in Latin ones too."""
    foreign = any(sign.isalpha() and ord(sign) > _LAST_LATIN for sign in firm["legal_name_native"] or "")
    if firm["legal_name_latin"] or not foreign:
        return None
    return Remark(WARNING, _("Partner offices can’t read the name. Please give it in Latin letters too."))


def website(firm: Values) -> Remark | None:
    """Whether the address can be one of a web page."""
    address = firm["website"]
    if not address or is_web_address(address):
        return None
    return Remark(WARNING, _("This does not look like the address of a web page."))


def is_web_address(text: str) -> bool:
    """Such as "example.eu", "https://example.eu/about"; no other protocol."""
    bare = text.lower().removeprefix("https://").removeprefix("http://")
    host = bare.partition("/")[0]
    return "." in host.strip(".") and not set(host) & set(" @\\") and "://" not in bare


def member_since(firm: Values) -> Remark | None:
    """A day to come is likely a slip."""
    if (firm["member_since"] or "") <= clock.today().isoformat():
        return None
    return Remark(WARNING, _("This day is still to come."))


def figures_year(firm: Values) -> Remark | None:
    """A year to come is likely a slip."""
    if (firm["figures_year"] or 0) <= clock.today().year:
        return None
    return Remark(WARNING, _("This year is still to come."))


def sector(firm: Values) -> Remark | None:
    """The section that the code belongs to, in the present language."""
    code, scheme = firm["nace_code"], firm["nace_scheme"] or nace.NACE2_1
    if not code:
        return None
    section = nace.section_of(scheme, code)
    if section is None:
        return Remark(WARNING, _("This code is not in the chosen edition of NACE. Please choose another."))
    if section == code:
        return None
    title = nace.title(scheme, section)
    return Remark(INFO, _("Section {letter}: {title}").format(letter=section, title=title))


def region(firm: Values) -> Remark | None:
    """The regions that the region lies in; or that it lies in another country."""
    code = firm["nuts_code"]
    if not code:
        return None
    if not code.startswith(regions.code_of(firm["country"])):
        return Remark(WARNING, _("This region is not in {country}.").format(country=_country(firm)))
    above = regions.path(code)[:-1]
    return Remark(INFO, _PATH.join(one.name for one in above)) if above else None


def email(address: str | None) -> Remark | None:
    """Whether the address can be one."""
    if not address or emails.check(address)[1] is None:
        return None
    return Remark(WARNING, _("This does not look like an e-mail address. It is kept as it is."))


def phone(typed: str | None, international: str | None) -> Remark | None:
    """The number as it is dialled from abroad."""
    if not typed:
        return None
    if international:
        return Remark(INFO, phones.display(international))
    return Remark(WARNING, _("This is not a complete phone number. It is kept as it is."))


def birth_date(person: Values) -> Remark | None:
    """Whether somebody is of age for a stay abroad."""
    problem = people.birth_problem(person["birth_date"])
    return Remark(WARNING, problem) if problem else None


def employed_since(person: Values) -> Remark | None:
    """Nobody is employed before they are born, or from a day to come on."""
    day = person["employed_since"] or ""
    if day > clock.today().isoformat():
        return Remark(WARNING, _("This day is still to come."))
    if day and day <= (person["birth_date"] or ""):
        return Remark(WARNING, _("This is before the date of birth."))
    return None


def fte_percent(person: Values) -> Remark | None:
    """Working time is a share of full time."""
    if (person["fte_percent"] or 0) <= _FULL_TIME:
        return None
    return Remark(WARNING, _("This is more than full time (100 %)."))


def _country(firm: Values) -> str:
    return formats.country(firm["country"])


OF_FIRM: dict[str, Callable[[Values], Remark | None]] = {
    "vat_no": vat,
    "national_reg_no": register,
    "no_id_reason": no_number,
    "legal_name_latin": latin_name,
    "website": website,
    "member_since": member_since,
    "figures_year": figures_year,
    "nace_code": sector,
    "nuts_code": region,
}
"""What is said beside the fields of a firm."""

OF_CONTACT: dict[str, Callable[[Values], Remark | None]] = {
    "email": lambda contact: email(contact["email"]),
    "phone": lambda contact: phone(contact["phone"], contact["phone_e164"]),
    "mobile": lambda contact: phone(contact["mobile"], contact["mobile_e164"]),
    "birth_date": birth_date,
    "employed_since": employed_since,
    "fte_percent": fte_percent,
}
"""What is said beside the fields of a contact."""


def all_of(firm: FirmDetails) -> list[Remark]:
    """Everything there is to say about a firm and its contacts, in the order of the fields.

    Asked once in the thread that reads, it also loads what the checks need, before a window waits for it.
    """
    rows = [(OF_FIRM, firm.values), *((OF_CONTACT, contact.values) for contact in firm.contacts)]
    found = (check(values) for checks, values in rows for check in checks.values())
    return [remark for remark in found if remark is not None]
