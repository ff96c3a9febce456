"""What is wrong or missing in the data of a firm, as far as a list of all firms can tell it.

Each problem has a bit in `firm_list.problems`, which is computed; the order of `PROBLEMS` is for ever.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from mobilise_desktop.core.i18n import N_, _

PROBLEMS = {
    "vat_no": N_("VAT number with a wrong check digit, or not known"),
    "no_number": N_("No VAT, register or tax number, and no reason"),
    "nace_code": N_("No sector"),
    "size_class": N_("Size not known"),
    "city": N_("No address"),
    "contact": N_("No contact"),
    "email": N_("E-mail address missing or not well formed"),
    "phone": N_("Phone number not complete"),
}
"""The problems by the field where they are mended."""

SECTIONS = {
    "vat_no": "numbers", "no_number": "numbers", "nace_code": "sector", "size_class": "size", "city": "place",
    "contact": "contacts", "email": "contacts", "phone": "contacts",
}  # fmt: skip
"""The section of the record where each is mended."""

_BIT = {code: 1 << place for place, code in enumerate(PROBLEMS)}
_BAD_STATES = frozenset({"checksum_bad", "not_registered"})
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_VAT, _NUMBER, _SECTOR, _SIZE, _CITY, _CONTACT, _EMAIL, _PHONE = _BIT.values()


def mask(firm: Sequence[Any]) -> int:
    """The problems of a firm as bits.

    `firm`: state of the VAT number, the three numbers, the reason for none, sector, size class, town,
    name, e-mail, phone as typed and phone as dialled of the main contact.
    """
    state, vat, number, tax, reason, sector, size, city, person, mail, phone, dialled = firm
    found = _VAT if vat and state in _BAD_STATES else 0
    if not (vat or number or tax or reason):
        found |= _NUMBER
    if not sector:
        found |= _SECTOR
    if size == "unknown":
        found |= _SIZE
    if not city:
        found |= _CITY
    if not (person or mail or phone):
        found |= _CONTACT
    elif not mail or not _MAIL.fullmatch(mail):
        found |= _EMAIL
    if phone and not dialled:
        found |= _PHONE
    return found


def masks_with(codes: Iterable[str]) -> list[int]:
    """All masks that have one of the problems: a list that an index can be asked for."""
    wanted = sum({_BIT[code] for code in codes if code in _BIT})
    return [mask_ for mask_ in range(1 << len(_BIT)) if mask_ & wanted]


def counted(by_mask: Iterable[tuple[int, int]]) -> dict[str, int]:
    """How many firms have each problem, from (mask, number of firms)."""
    found = dict.fromkeys(PROBLEMS, 0)
    for mask_, count in by_mask:
        for code, bit in _BIT.items():
            if mask_ & bit:
                found[code] += count
    return found


def problem_word(code: str) -> str:
    """What the problem is called."""
    return _(PROBLEMS[code])
