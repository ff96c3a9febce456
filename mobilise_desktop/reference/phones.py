"""Telephone numbers as international ones (E.164), by Google's libphonenumber in its small build.

An import asks for a hundred thousand numbers, most of them written plainly. For these the few steps of the
library that matter are done here, on the library's own data; a test holds both ways against each
other. Everything else goes to the library.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

# Shorter ones are extensions, emergency or service numbers, which mean nothing abroad.
_SHORTEST = 6
# As much of a cell as the library looks at.
_READABLE = 250
_PLAIN = re.compile(r"\+?[\d ()./\-]{5,40}", re.ASCII)
_TO_DIGITS = dict.fromkeys(map(ord, " ()./-"))
_SEVERAL = re.compile(r"[;,|\n]|\s/\s|\s(?:oder|or|ou|of|o|edo|vagy|või|sau|veya)\s", re.IGNORECASE)
_EXTENSION = re.compile(
    r"[\s,;(]*(?:ext(?:ension)?|x|durchwahl|dw|app|poste|int(?:erno)?|mell[eé]k|dahili|toestel|sise)"
    r"[\s.:]*\d{1,6}\)?\s*$",
    re.IGNORECASE,
)
_NUMBER_CELL = re.compile(r"(\d{5,})\.0")
_ZERO_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the library knows of the numbers of a region, as far as plain ones need it."""

    code: str
    trunk: re.Pattern[str] | None
    usual: re.Pattern[str]
    lengths: frozenset[int]


def e164(text: str, region: str) -> str | None:
    """The first number of a cell in international form ("+493012345678"); None when there is none.

    `region` is the country (ISO 3166 alpha-2) whose numbers may stand without a country code. A number is
    one if its length is possible in its country. Extensions fall away.
    """
    given = text.strip()[:_READABLE]
    if cell := _NUMBER_CELL.fullmatch(given):
        given = cell[1]
    if _PLAIN.fullmatch(given) and " / " not in given and (plan := _plan(region)):
        number = _plainly(given.translate(_TO_DIGITS), plan)
        if number or (number == "" and not _ZERO_IN_BRACKETS.search(given)):
            return number or None
    return _thoroughly(given, region) if given else None


@lru_cache(maxsize=4096)
def display(number: str) -> str:
    """An international number in groups ("+49 30 12345678"); another text as it is."""
    from phonenumbers import (  # noqa: PLC0415  off the way to the first paint
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        parse,
    )

    try:
        return format_number(parse(number), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return number


def _thoroughly(given: str, region: str) -> str | None:
    """By the library: the first number of the cell, else the cell as one number."""
    numbers = (_by_library(part, region) for part in dict.fromkeys([*_SEVERAL.split(given), given]))
    return next((number for number in numbers if number), None)


def _by_library(given: str, region: str) -> str | None:
    from phonenumbers import (  # noqa: PLC0415  off the way to the first paint
        NumberParseException,
        PhoneNumberFormat,
        ValidationResult,
        format_number,
        is_possible_number_with_reason,
        national_significant_number,
        parse,
    )

    for text in dict.fromkeys([given, _ZERO_IN_BRACKETS.sub(" ", given)]):
        try:
            number = parse(_EXTENSION.sub("", text), region)
        except NumberParseException:
            continue
        possible = is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
        if possible and len(national_significant_number(number)) >= _SHORTEST:
            number.extension = None
            return format_number(number, PhoneNumberFormat.E164)
    return None


def _plainly(signs: str, plan: _Plan) -> str | None:
    """A number of the plan's own country, "" if its length is impossible; None leaves it to the library."""
    if signs.startswith("+"):
        rest = signs[1:]
    elif signs.startswith("00"):
        rest = signs[2:]
    else:
        rest = "" if signs.startswith(plan.code) else plan.code + signs
    if not rest.startswith(plan.code):
        return None
    number = _without_trunk(rest[len(plan.code) :], plan)
    is_possible = len(number) >= _SHORTEST and len(number) in plan.lengths
    return f"+{plan.code}{number}" if is_possible else ""


def _without_trunk(number: str, plan: _Plan) -> str:
    """The number without the digit dialled inside the country, where the library takes it off."""
    trunk = plan.trunk.match(number) if plan.trunk else None
    if not trunk:
        return number
    short = number[trunk.end() :]
    is_spoilt = plan.usual.fullmatch(number) and not plan.usual.fullmatch(short)
    is_too_short = len(short) < max(plan.lengths) and len(short) not in plan.lengths
    return number if is_spoilt or is_too_short else short


@lru_cache(maxsize=512)
def _plan(region: str) -> _Plan | None:
    """The plan of a region; None when its numbers need more than the plain steps."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata  # noqa: PLC0415

    data = PhoneMetadata.metadata_for_region(region, None)
    if not data or not data.country_code or not data.general_desc:
        return None
    if data.international_prefix != "00" or data.national_prefix_transform_rule:
        return None
    if COUNTRY_CODE_TO_REGION_CODE[data.country_code][0] != region:
        return None
    trunk = data.national_prefix_for_parsing
    return _Plan(
        code=str(data.country_code),
        trunk=re.compile(trunk) if trunk else None,
        usual=re.compile(data.general_desc.national_number_pattern or ""),
        lengths=frozenset(data.general_desc.possible_length),
    )
