"""What must hold for people of a firm, and their fixed words; plain Python without storage."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import LANGUAGES, NC_, _, pgettext, speaking
from mobilise_desktop.core.text import fold

ADULT = 18
"""Years; only adults go on a stay (`firms-and-placements.md` 2.1)."""

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2", "native")
"""The levels of the Common European Framework of Reference for Languages, and the mother tongue."""

AUTHORITIES = {
    "statutory": NC_("authority to sign", "By law or articles"),
    "power_of_attorney": NC_("authority to sign", "Power of attorney"),
    "other": NC_("authority to sign", "Other"),
}
CONTRACTS = {
    "permanent": NC_("employment contract", "Permanent"),
    "fixed_term": NC_("employment contract", "Fixed term"),
    "apprentice": NC_("employment contract", "Apprentice"),
}
ROLES = {
    "employee": NC_("role in a firm", "Employee"),
    "manager": NC_("role in a firm", "Manager"),
    "owner": NC_("role in a firm", "Owner"),
    "co_owner": NC_("role in a firm", "Co-owner"),
}
_MOTHER = frozenset({"native", "nativ", "c2+", "l1", "mother", "muttersprache"})
_LONGEST_LIFE = 120
_CODE = 2
"""The letters of a code of ISO 639-1."""


def authority_word(code: str) -> str:
    """The word for what somebody signs by."""
    return pgettext("authority to sign", AUTHORITIES[code]) if code in AUTHORITIES else code


def contract_word(code: str) -> str:
    """The word for a kind of contract."""
    return pgettext("employment contract", CONTRACTS[code]) if code in CONTRACTS else code


def role_word(code: str) -> str:
    """The word for a role."""
    return pgettext("role in a firm", ROLES[code]) if code in ROLES else code


def spoken(text: str | None) -> list[tuple[str, str]]:
    """Language and level of "de:native, English (B2), fr": level "" where none is given.

    Languages are codes wherever their names are known in some language of the program; others stay texts.
    """
    parts = re.split(r"[,;/]", text or "")
    return [_language(*_leveled(part.replace(":", " "))) for part in parts if part.strip(" :")]


def _leveled(part: str) -> tuple[str, str]:
    """A language and its level, taken apart."""
    name, _open, bracket = part.partition("(")
    if not bracket.strip(") "):
        name, _space, bracket = part.strip("() ").rpartition(" ")
    said = bracket.strip("() ").casefold()
    level = next((one for one in LEVELS if one.casefold() == said), "")
    if not level and (said in _MOTHER or fold(said) in _mother_words()):
        level = "native"
    return (name, level) if level and name.strip() else (part, "")


def _language(name: str, level: str) -> tuple[str, str]:
    tidy = " ".join(name.split())
    if len(tidy) == _CODE and tidy.isalpha():
        return tidy.lower(), level
    return formats.language_code(tidy) or tidy, level


@cache
def _mother_words() -> frozenset[str]:
    """The word for "native", folded, in all languages."""
    words = set()
    for language in LANGUAGES:
        with speaking(language):
            words.add(fold(level_word("native")))
    return frozenset(words)


def stored_languages(text: str | None) -> str | None:
    """Languages as they are kept: "de:native, en:B2, fr"."""
    parts = [f"{name}:{level}" if level else name for name, level in spoken(text)]
    return ", ".join(parts) or None


def languages_shown(text: str) -> str:
    """Languages by their names, with their levels: "German (native), English (B2)"."""
    shown = []
    for code, level in spoken(text):
        name = formats.language(code)
        # Translators: a language and how well somebody speaks it, such as "English (B2)"
        words = _("{language} ({level})").format(language=name, level=level_word(level))
        shown.append(words if level else name)
    return ", ".join(shown)


def level_word(level: str) -> str:
    """The word for a level: those of the framework are the same everywhere."""
    return _("native") if level == "native" else level


def age(birth_date: str, on: date | None = None) -> int:
    """Full years of age on a day (today without one); dates in ISO form."""
    born, day = date.fromisoformat(birth_date), on or clock.today()
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birth_problem(birth_date: str | None) -> str:
    """What is wrong with a date of birth, "" for nothing."""
    if not birth_date:
        return ""
    if birth_date > clock.today().isoformat():
        return _("This day is still to come.")
    years = age(birth_date)
    if years > _LONGEST_LIFE:
        return _("Please check the year.")
    return _("Only adults can go on a stay abroad.") if years < ADULT else ""


def travel_gaps(person: Mapping[str, Any]) -> list[str]:
    """The fields that a stay abroad needs and that are still empty."""
    needed = ["birth_date", "nationality", "contract", "employed_since", "role_type"]
    if person.get("contract") == "fixed_term":
        needed.append("contract_until")
    return [name for name in needed if not person.get(name)]
