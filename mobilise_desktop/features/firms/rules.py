"""What must hold for firms: states, size classes, names; plain Python without storage."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core.i18n import NC_, _, pgettext

STATUSES = ("candidate", "active", "inactive", "closed", "merged")
STATUS_LABELS = {
    "candidate": NC_("firm status", "Candidate"),
    "active": NC_("firm status", "Active"),
    "inactive": NC_("firm status", "Inactive"),
    "closed": NC_("firm status", "Closed"),
    "merged": NC_("firm status", "Merged"),
}
SIZES = ("micro", "small", "medium", "large", "unknown")
SIZE_LABELS = {
    "micro": NC_("size class", "Micro"),
    "small": NC_("size class", "Small"),
    "medium": NC_("size class", "Medium"),
    "large": NC_("size class", "Large"),
    "unknown": NC_("size class", "Unknown"),
}
BULK_FIELDS = (
    "status", "legal_form", "nace_code", "nuts_code", "currency", "figures_year", "no_id_reason",
)  # fmt: skip
"""The fields that can be changed of many firms at once."""
BULK_EMPTIED = tuple(name for name in BULK_FIELDS if name != "status")
"""Those of them that many firms can also be left without."""

AFTER_NAMES = "\x1e"
"""Stands in the search text of a firm before what comes of addresses and phones; nobody can type it."""

VAT_STATUSES = (
    "valid_format",
    "checksum_ok",
    "checksum_bad",
    "verified_online",
    "not_registered",
    "unknown",
)


def status_word(code: str) -> str:
    """The word for a status in the present language."""
    return pgettext("firm status", STATUS_LABELS[code]) if code in STATUS_LABELS else code


def size_word(code: str) -> str:
    """The word for a size class in the present language."""
    return pgettext("size class", SIZE_LABELS[code]) if code in SIZE_LABELS else code


SORTS: dict[str, tuple[str, ...]] = {
    "name": ("name_key",),
    "city": ("city_key", "name_key"),
    "contact": ("contact_key", "name_key"),
    "country": ("country_key", "name_key"),
    "sector": ("sector", "name_key"),
    "size": ("size", "name_key"),
    "status": ("status", "name_key"),
    "headcount": ("headcount", "name_key"),
    "vat_no": ("vat_no",),
    "reg_no": ("reg_no",),
    "member_no": ("member_no",),
    "member_since": ("member_since",),
    "email": ("email",),
    "phone": ("phone",),
}
"""The sortable columns of the list and the stored keys behind each."""

_STAFF = (10, 50, 250)
_TURNOVER_EUR = (2_000_000, 10_000_000, 50_000_000)
_BALANCE_EUR = (2_000_000, 10_000_000, 43_000_000)
_CENTS = 100


def size_class(firm: Mapping[str, Any]) -> str:
    """The size class that the register's figures suggest, until there is a signed declaration.

    The headcount decides where the financial figures are missing or not in euro; where both
    turnover and balance total are known and both exceed a class, the firm is in a higher one.

    Source: Recommendation 2003/361/EC, Annex, Article 2.
    """
    low, high = firm.get("headcount_min"), firm.get("headcount_max")
    if low is None and high is None:
        return "unknown"
    by_staff = {_rank(n, _STAFF) for n in (low, high) if n is not None}
    if len(by_staff) > 1:
        return "unknown"
    return SIZES[max(by_staff.pop(), _by_money(firm))]


def size_reason(firm: Mapping[str, Any]) -> str:
    """Why the size class is what it is, in one sentence."""
    if firm.get("size_declared"):
        return _("From the declaration of size.")
    low, high = firm.get("headcount_min"), firm.get("headcount_max")
    if low is None and high is None:
        return _("The number of employees is not known.")
    classes = {_rank(n, _STAFF) for n in (low, high) if n is not None}
    if len(classes) > 1:
        return _("The number of employees fits more than one class.")
    if _by_money(firm) > classes.pop():
        return _("Turnover and balance sheet total are both above the limits of the smaller class.")
    return _("From the number of employees.")


def _by_money(firm: Mapping[str, Any]) -> int:
    turnover, balance = firm.get("turnover_max"), firm.get("balance_max")
    if firm.get("currency") != "EUR" or turnover is None or balance is None:
        return 0
    return min(
        _rank_up_to(turnover, [limit * _CENTS for limit in _TURNOVER_EUR]),
        _rank_up_to(balance, [limit * _CENTS for limit in _BALANCE_EUR]),
    )


def _rank(value: float, limits: tuple[int, ...]) -> int:
    return sum(value >= limit for limit in limits)


def _rank_up_to(value: float, limits: list[int]) -> int:
    return sum(value > limit for limit in limits)


def person_name(given: str | None, family: str | None, country: str) -> str:
    """A person's name in the order of the country: Hungarians write the family name first."""
    parts = (family, given) if country == "HU" else (given, family)
    return " ".join(part for part in parts if part)


def address(street: str | None, postcode: str | None, city: str | None) -> str:
    """A site in one line: "Domstraße 1, 50667 Köln"; "" for one without street and town."""
    return ", ".join(filter(None, (street, " ".join(filter(None, (postcode, city))))))


def next_step(status: str, *, has_contact: bool, is_deleted: bool) -> str:
    """What is sensible to do next with a firm: "restore", "activate", "add_contact" or "" for nothing."""
    if is_deleted:
        return "restore"
    if status in ("candidate", "inactive"):
        return "activate"
    return "add_contact" if status == "active" and not has_contact else ""
