"""Addresses in one cell taken apart."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mobilise_desktop.core.formats import locale
from mobilise_desktop.core.i18n import LANGUAGES
from mobilise_desktop.core.text import fold


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address.

    `rest` has what stands beside the city: county, province, country ("MI", "jud. Brașov"). What can't be
    told stays in `street`. No letter or digit of the text is lost, but for a country's sign before the
    postcode ("D-01067").
    """

    street: str
    postcode: str = ""
    city: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """A postcode in a segment of the address: how well it sits there, and what surrounds it."""

    score: int
    segment: int
    code: str
    before: str
    after: str


_CODES: Mapping[str, str] = {
    **dict.fromkeys(("DE", "FR", "IT", "ES", "EE", "TR", "FI", "HR", "RS", "UA", "MC", "SM", "ME"), r"\d{5}"),
    **dict.fromkeys(("AT", "CH", "BE", "HU", "LU", "SI", "BG", "CY", "DK", "NO", "LI", "MK", "AL"), r"\d{4}"),
    **dict.fromkeys(("CZ", "SK", "GR", "SE"), r"\d{3} ?\d{2}"),
    "RO": r"\d{6}",
    "NL": r"\d{4} ?[A-Z]{2}",
    "PT": r"\d{4}-\d{3}",
    "PL": r"\d{2}-\d{3}",
    "LV": r"(?:LV-?)?\d{4}",
    "LT": r"(?:LT-?)?\d{5}",
    "MT": r"[A-Z]{3} ?\d{4}",
    "GB": r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
    "IE": r"[A-Z]\d[\dW] ?[A-Z\d]{4}",
}
_ANY_CODE = r"\d{4,6}"
_SIGN = (
    r"(?:(?:D|A|CH|F|I|E|B|NL|L|H|EE|RO|TR|PL|CZ|SK|SLO|SI|HR|P|DK|DE|FR|IT|ES|BE|HU|AT|GR|LU|FI)[-– ]\s?)?"
)
_SEPARATOR = re.compile(r"\s*[,;|\n]\s*|\s+[-–—·•]\s+")
_AT_START, _ALONE, _AT_END, _INSIDE = 4, 3, 3, 2
_LABEL = re.compile(
    r"(?:plz|cap|c\.?p\.?|code postal|codigo postal|cod(?:ul)? postal|postcode|post ?code|zip"
    r"|irsz\.?|iranyitoszam|postiindeks|posta kodu|pk|indeks)\W*"
)
_REGION = re.compile(
    r"(?:jud|judet\w*|sector\w*|prov|provincia|comitat\w*|kanton|canton|dept|departement|region\w*|land)\b.*"
    r"|.*\b(?:maakond|linnaosa|vald|megye|varmegye|probintzia|ili|county|eyaleti)"
)
_IN_BRACKETS = re.compile(r"(.*?\S)\s*\(([^()]*)\)")
_PROVINCE = re.compile(r"(.*?\S)\s+([A-Z]{2})")
_DISTRICT = re.compile(r"(.*?\S)\s*/\s*([^/]+)")
_USUAL_LENGTH = 120
_LAST_PLACE = re.compile(r"(.*\d\S*)\s+(\D+)")


def split_address(text: str, country: str = "") -> Address:
    """The parts of the address `text`; `country` (ISO 3166 alpha-2) says how postcodes look.

    Knows street first and city first, postcodes before and after the city, several lines, and provinces in
    brackets or after a slash.
    """
    if len(text) <= _USUAL_LENGTH:
        for form in _usual(country):
            if (found := form.fullmatch(text)) and not (
                country == "IT" and _PROVINCE.fullmatch(found["city"])
            ):
                return Address(found["street"], found["code"], found["city"], found["rest"] or "")
    plain = re.sub(r"[ \t\u00a0\u202f]+", " ", text.replace("\r", "\n")).strip(" ,;\n")
    segments = [part for part in _SEPARATOR.split(plain) if part]
    found_code = _find_code(segments, country)
    if not found_code:
        return _without_code(segments, country)
    return _with_code(segments, found_code, country)


@lru_cache(maxsize=64)
def _usual(country: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The two forms that most lists have, street first and city first: a short way for whole registers."""
    code = f"(?P<code>{_CODES.get(country, _ANY_CODE)})"
    city, street = r"(?P<city>[^\W\d][^\d\n,;|()/–-]*[^\W\d])", r"(?P<street>[^\n,;|()]*[^\s,;|()])"
    return (
        re.compile(
            rf"(?=[^,\n]*\d\S* ?(?:,|-|\n)){street}(?:, | - |\n){code} {city}(?: \((?P<rest>[^()\n]*)\))?"
        ),
        re.compile(rf"{code} {city}, (?=.*\d){street}(?P<rest>)"),
    )


@lru_cache(maxsize=64)
def _code_pattern(country: str) -> re.Pattern[str]:
    code = _CODES.get(country, _ANY_CODE)
    return re.compile(rf"(?<![\w.-]){_SIGN}({code})(?![\w-])")


def _find_code(segments: Sequence[str], country: str) -> _Found | None:
    """The likeliest postcode; where several sit equally well, the one nearer to the end."""
    for pattern in dict.fromkeys((_code_pattern(country), _code_pattern(""))):
        found = [
            _judged(at, segment, hit)
            for at, segment in enumerate(segments)
            for hit in pattern.finditer(segment)
        ]
        if best := max(found, key=lambda f: (f.score, f.segment), default=None):
            return best
    return None


def _judged(at: int, segment: str, hit: re.Match[str]) -> _Found:
    before, after = segment[: hit.start()].strip(" -–"), segment[hit.end() :].strip(" -–")
    if not before or _is_label(before):
        score = _AT_START if after and not after[0].isdigit() else _ALONE
    else:
        score = _INSIDE if after or _has_number(before) else _AT_END
    return _Found(score, at, hit[1], before, after)


def _with_code(segments: Sequence[str], found: _Found, country: str) -> Address:
    parts = _Parts(list(segments[: found.segment]), list(segments[found.segment + 1 :]), country)
    city = found.after
    if found.before and _is_label(found.before):
        parts.beside.append(found.before)
    elif found.before and city:
        parts.before.append(found.before)
    elif found.before:
        street, city = _last_place(found.before)
        parts.before += [street] if street else []
    if not city:
        city = parts.neighbour()
    elif parts.is_alone() and _has_number(city):
        city, _space, street = city.partition(" ")
        parts.after.insert(0, street)
    return parts.address(found.code, city)


def _is_label(text: str) -> bool:
    return _LABEL.fullmatch(fold(text)) is not None


def _last_place(text: str) -> tuple[str, str]:
    """The words after the last number, which are the city when the postcode follows it."""
    found = _LAST_PLACE.fullmatch(text)
    return (found[1], found[2]) if found else ("", text)


class _Parts:
    """The segments around the city's, while it is found out what they are."""

    def __init__(self, before: list[str], after: list[str], country: str) -> None:
        self.before, self.after, self.country = before, after, country
        self.beside: list[str] = []

    def is_alone(self) -> bool:
        """Whether there is no segment left for a street."""
        return not self.before and all(_is_beside(part, self.country) for part in self.after)

    def neighbour(self) -> str:
        """The city next to a postcode that stands alone, taken out of the segments."""
        for parts, places in (
            (self.after, range(len(self.after))),
            (self.before, range(len(self.before))[::-1]),
        ):
            for at in places:
                if not _has_number(parts[at]) and not _is_beside(parts[at], self.country):
                    return parts.pop(at)
        return ""

    def address(self, code: str, city: str) -> Address:
        """The address: what has a number, or follows a city at the beginning, is its street."""
        street: list[str] = []
        for part in self.before:
            (self.beside if _is_beside(part, self.country) else street).append(part)
        for part in self.after:
            may_be_street = _has_number(part) or not self.before
            (street if may_be_street and not _is_beside(part, self.country) else self.beside).append(part)
        city, more, district = _city(city, self.country)
        street += [district] if district else []
        return Address(", ".join(street), code, city, ", ".join(filter(None, [more, *self.beside])))


def _has_number(text: str) -> bool:
    return any(map(str.isdigit, text))


def _city(text: str, country: str) -> tuple[str, str, str]:
    """City, what stands beside it, and a district that goes with the street."""
    if found := _IN_BRACKETS.fullmatch(text):
        return found[1], found[2], ""
    if country == "IT" and (found := _PROVINCE.fullmatch(text)):
        return found[1], found[2], ""
    if country == "TR" and (found := _DISTRICT.fullmatch(text)):
        return found[2], "", found[1]
    return text, "", ""


def _without_code(segments: Sequence[str], country: str) -> Address:
    """An address without postcode: the city is the one segment at an end that has no number."""
    if len(segments) > 1 and _has_number(segments[0]) and not _has_number(segments[-1]):
        names = [at for at, part in enumerate(segments) if at and not _is_beside(part, country)]
        at = names[-1] if names else len(segments) - 1
        return _Parts(list(segments[:at]), list(segments[at + 1 :]), country).address("", segments[at])
    if (
        len(segments) > 1
        and not any(map(_has_number, segments[:-1]))
        and not _is_beside(segments[0], country)
    ):
        return _Parts([], list(segments[1:]), country).address("", segments[0])
    if country == "TR" and segments and (found := _LAST_PLACE.fullmatch(segments[-1])) and "/" in found[2]:
        return _Parts([*segments[:-1], found[1]], [], country).address("", found[2].strip("/ "))
    return Address(", ".join(segments))


@lru_cache(maxsize=4096)
def _is_beside(part: str, country: str) -> bool:
    """Whether a segment names a county or the country."""
    folded = fold(part).strip(".")
    return folded in _names_of(country) or _REGION.fullmatch(folded) is not None


@lru_cache(maxsize=64)
def _names_of(country: str) -> frozenset[str]:
    """The names of a country in the languages of the program (source: CLDR)."""
    names = (locale(language).territories.get(country, "") for language in LANGUAGES)
    return frozenset(fold(name) for name in names if name)
