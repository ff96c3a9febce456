"""National codes of activities (WZ, ATECO, NAF, CNAE, TEÁOR, …) brought down to NACE.

All these classifications share their first four digits with NACE: the older editions with Rev. 2,
those of 2025 with Rev. 2.1. A code is never carried from one revision to the other.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from mobilise_desktop.core.text import fold
from mobilise_desktop.reference import nace
from mobilise_desktop.reference.nace import NACE2, NACE2_1


@dataclass(frozen=True, slots=True)
class Scheme:
    """An edition of a national classification, the revision of NACE it refines, the digits of its codes."""

    name: str
    nace: str
    digits: int


@dataclass(frozen=True, slots=True)
class Reduced:
    """A national code in terms of NACE.

    `national` is the code as given, with the zero it lost in a number cell; `rest` has the further
    codes of the same cell. `exact` is False when NACE has no such class (the group or division above
    is given instead) or when a lost zero leaves two readings.
    """

    nace_scheme: str
    nace_code: str
    national: str
    exact: bool
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Family:
    """A classification: its editions on NACE Rev. 2 and Rev. 2.1 and what headers call it, folded."""

    older: Scheme
    newer: Scheme
    words: tuple[str, ...]


def _family(older: str, newer: str, digits: int, *words: str) -> _Family:
    return _Family(Scheme(older, NACE2, digits), Scheme(newer, NACE2_1, digits), words)


_FAMILIES = (
    _family("WZ 2008", "WZ 2025", 5, "wz", "wirtschaftszweig"),
    _family("ATECO 2007", "ATECO 2025", 6, "ateco"),
    _family("NAF rév. 2", "NAF 2025", 4, "naf", "ape"),
    _family("CNAE-2009", "CNAE-2025", 4, "cnae", "ejsn"),
    _family("NACE-BEL 2008", "NACE-BEL 2025", 5, "nace bel", "nacebel"),
    _family("TEÁOR'08", "TEÁOR'25", 4, "teaor"),
    _family("EMTAK 2008", "EMTAK 2025", 5, "emtak"),
    _family("CAEN Rev. 2", "CAEN Rev. 3", 4, "caen"),
    _family("NACE Rev. 2 (TR)", "NACE Rev. 2.1 (TR)", 6, "nace kodu", "faaliyet kodu"),
    _family("ÖNACE 2008", "ÖNACE 2025", 5, "onace"),
    _family("SBI 2008", "SBI 2025", 5, "sbi"),
    _family("PKD 2007", "PKD 2025", 4, "pkd"),
    _family("CAE Rev. 3", "CAE Rev. 4", 5, "cae"),
    _family("SK NACE Rev. 2", "SK NACE Rev. 2.1", 5, "sk nace"),
    _family("CZ-NACE 2008", "CZ-NACE 2025", 6, "cz nace"),
    _family("SNI 2007", "SNI 2025", 5, "sni"),
    _family("NKD 2007", "NKD 2025", 4, "nkd"),
    _family("SKD 2008", "SKD 2025", 5, "skd"),
    _family("NACE Rev. 2", "NACE Rev. 2.1", 4, "nace"),
)
SCHEMES = {scheme.name: scheme for family in _FAMILIES for scheme in (family.older, family.newer)}

_GROUP, _CLASS, _LONGEST = 3, 4, 6
_SAMPLE = 200
_READABLE = 300

_CODE = re.compile(r"([A-V]?)[ .\-]*(\d+(?:\.\d+)*|\d\d(?: \d\d?){1,3})[ .]?([A-Z]?)")
_AT_FRONT = re.compile(r"[A-V]?[ .\-]?\d[\d.]*(?: \d\d?)*(?:[ .]?[A-Z])?(?![^\W_])", re.IGNORECASE)
_BETWEEN = re.compile(r"[;,|/\n]|\s(?=\d{4}|\d\d\.\d)")
_FLOAT = re.compile(r"(\d{3,})\.0")
_DECIMAL_COMMA = re.compile(r"\d\d?,\d\d?")
_GLUED_YEAR = re.compile(r"(?<=[a-z])\d+")
_PUNCTUATION = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+(?:\.\d)?")


def reduce(cell: str, scheme: str | None) -> Reduced | None:
    """The NACE class of a cell with one or more national codes; None when there is none.

    `scheme` is a name in `SCHEMES`. None or another name: Rev. 2, or Rev. 2.1 for a class that only
    that has. Understood are "25.62.0", "2562", "25.62B", "C25.62", "25.62 Machining", numbers of a
    spreadsheet ("1623.0"), and codes without the zero at their front ("162" for 01.62, where the
    scheme has codes of four digits).
    """
    cell = cell.strip()[:_READABLE]
    if found := _one(cell.upper(), scheme):
        return found
    first, *others = _codes_in(cell) or [""]
    found = _one(first.upper(), scheme)
    return replace(found, rest=tuple(others)) if found else None


def scheme_of_header(header: str, codes: Iterable[str] = ()) -> str | None:
    """The scheme that the header of a column names ("Codice ATECO 2007"); None when it names none.

    If the header leaves the edition open, that is taken which knows more of the sample `codes`.
    """
    folded = fold(header)
    words = f" {_PUNCTUATION.sub(' ', _GLUED_YEAR.sub(' ', folded))} "
    family = next((family for word, family in _by_word() if f" {word} " in words), None)
    if family is None:
        return None
    marks = _marks(folded)
    if marks & _marks(family.newer.name):
        return family.newer.name
    if marks & _marks(family.older.name) or nace_of(codes) == NACE2:
        return family.older.name
    return family.newer.name


def nace_of(codes: Iterable[str]) -> str:
    """The revision of NACE that has more of the codes (the first 200 count); Rev. 2 in doubt."""
    sample = [code.strip().upper() for code in islice(codes, _SAMPLE)]
    older = sum(_is_exact(_one(code, "NACE Rev. 2")) for code in sample)
    newer = sum(_is_exact(_one(code, "NACE Rev. 2.1")) for code in sample)
    return NACE2_1 if newer > older else NACE2


def _is_exact(found: Reduced | None) -> bool:
    return found is not None and found.exact


def _marks(text: str) -> set[str]:
    """The numbers that tell editions apart: "08" of 2008 or '08, "2.1", "3" of Rev. 3."""
    return {number if "." in number else number[-2:] for number in _NUMBER.findall(text)}


@lru_cache(maxsize=1)
def _by_word() -> tuple[tuple[str, _Family], ...]:
    """Families by the words of headers, long ones first ("nace bel" before "nace")."""
    pairs = [(word, family) for family in _FAMILIES for word in family.words]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@lru_cache(maxsize=8192)
def _one(code: str, scheme: str | None) -> Reduced | None:
    """The reduction of a cell that has one code and nothing else."""
    known = SCHEMES.get(scheme or "")
    revisions = (known.nace,) if known else (NACE2, NACE2_1)
    text = _without_number_format(code)
    match = _CODE.fullmatch(text)
    if not match:
        return Reduced(revisions[0], code, code, exact=True) if nace.exists(revisions[0], code) else None
    section, body, letter = match.groups()
    digits, sure = re.sub(r"\D", "", body), True
    if body[1:2] == ".":
        digits = f"0{digits}"
    elif body == digits and not section:
        digits, sure = _with_lost_zero(digits, revisions[0], known.digits if known else 0)
        text = text if digits == body else f"{digits}{letter}"
    return _climb(digits, revisions, text, sure=sure)


def _without_number_format(code: str) -> str:
    """What was typed: "1623.0" was 1623, "25,62" was 25.62."""
    if number := _FLOAT.fullmatch(code):
        return number[1]
    return code.replace(",", ".") if _DECIMAL_COMMA.fullmatch(code) else code


def _with_lost_zero(digits: str, revision: str, full: int) -> tuple[str, bool]:
    """The digits, with a zero at the front if it was lost, and whether there is no other reading.

    `full` digits make a code of the scheme, 0 when unknown.
    """
    padded = f"0{digits}"
    if len(digits) == 1:
        return padded, True
    is_short = len(digits) == full - 1 if full else _GROUP <= len(digits) < _LONGEST
    if not is_short or not nace.exists(revision, _dotted(padded[:_CLASS])):
        return digits, True
    if full == _CLASS or not nace.exists(revision, _dotted(digits[:_CLASS])):
        return padded, True
    return (padded, False) if full == _LONGEST else (digits, not full and len(digits) > _GROUP)


def _climb(digits: str, revisions: tuple[str, ...], text: str, *, sure: bool) -> Reduced | None:
    """The class, else the group, else the division that the digits begin with."""
    for length in range(min(len(digits), _CLASS), 1, -1):
        for revision in revisions:
            code = _dotted(digits[:length])
            if nace.exists(revision, code):
                only = _only_class(revision, code)
                is_inside = only != code or not digits[length:_CLASS].strip("0")
                return Reduced(revision, only, text, sure and is_inside)
    return None


def _dotted(digits: str) -> str:
    return f"{digits[:2]}.{digits[2:]}" if digits[2:] else digits


def _only_class(revision: str, code: str) -> str:
    """The class of a group that has only one: "41.2" and "41.20" are the same activity.

    A country may divide it further (CNAE 41.21, 41.22), but not leave it.
    """
    below = nace.children(revision, code) if len(code) == len("41.2") else ()
    return below[0].code if len(below) == 1 else code


def _codes_in(cell: str) -> list[str]:
    """The codes at the fronts of the parts of a cell ("25.62 Machining; 28.41")."""
    return list(_fronts(cell))


def _fronts(cell: str) -> Iterator[str]:
    for part in _BETWEEN.split(cell):
        if match := _AT_FRONT.match(part.strip()):
            yield match[0]
