"""VAT and register numbers of invented firms, with the check digits of each country.

The rules are those of the tax offices, as in `firms-and-placements.md` 3.4; python-stdnum, which the
program checks numbers with, is only used by the tests: it would take ten times as long here.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import mul
from typing import NamedTuple

VatRule = Callable[[str], str | None]


def vat_number(country: str, seed: int, letter: str = "B") -> str:
    """The VAT number that `seed` (0 to 999,999,999) leads to, with its prefix (none in Türkiye).

    `letter` is the kind of company that Spanish numbers begin with (A: S.A., B: S.L., E: C.B., F: coop).
    """
    if country == "ES":
        return f"ES{_spanish(letter, f'{seed:09d}')}"
    rule = _RULES[country]
    while (found := rule(f"{seed:09d}")) is None:
        seed = (seed + 1) % 10**9
    return f"{_PREFIX.get(country, country)}{found}"


def luhn(digits: str) -> str:
    """The digit that makes `digits` pass the Luhn test (IT, FR, ES)."""
    return str(-(_doubled(digits[::-2]) + sum(map(int, digits[-2::-2]))) % 10)


def siret(siren: str, site: int) -> str:
    """The number of a French firm's site: SIREN, number of the site, check digit."""
    started = f"{siren}{site:04d}"
    return started + luhn(started)


def registrikood(seed: int) -> str:
    """An Estonian register code of a company."""
    digits = f"1{seed % 10**6:06d}"
    for weights in (range(1, 8), range(3, 10)):
        rest = _sum(digits, weights) % 11
        if rest < _TEN:
            return f"{digits}{rest}"
    return f"{digits}0"


def onrc(county: str, seed: int, year: int, *, person: bool) -> str:
    """A Romanian trade register number ("J12/1234/2015"; F for a person's business)."""
    return f"{'F' if person else 'J'}{county}/{seed % 5000 + 1}/{year}"


def mersis(vkn: str, seed: int) -> str:
    """A Turkish MERSİS number: the tax number with the number of the place."""
    return f"0{vkn}000{seed % 90 + 10}"


_TEN = 10
_PREFIX = {"GR": "EL", "TR": ""}


def _sum(digits: str, weights: Sequence[int] | range) -> int:
    return sum(map(mul, map(int, digits), weights))


def _doubled(digits: str) -> int:
    """The sum of the digits of twice each digit."""
    return sum(map(int, digits.translate(_TWICE)))


_TWICE = str.maketrans("0123456789", "0246813579")


def _german(s: str) -> str:
    return _mod_11_10(f"{int(s[0]) % 9 + 1}{s[1:8]}")


def _mod_11_10(digits: str) -> str:
    """ISO 7064, MOD 11,10."""
    product = 10
    for digit in digits:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return f"{digits}{(11 - product) % 10}"


def _italian(s: str) -> str:
    digits = f"{int(s[0]) % 9 + 1}{s[1:7]}{int(s[7:]) % 99 + 1:03d}"
    return digits + luhn(digits)


def _french(s: str) -> str:
    started = f"{int(s[0]) % 5 + 4}{s[1:8]}"
    siren = started + luhn(started)
    return f"{int(siren + '12') % 97:02d}{siren}"


def _spanish(letter: str, s: str) -> str:
    """Letter, province (first two of seven digits), check digit."""
    digits = f"{int(s[:2]) % 52 + 1:02d}{s[2:7]}"
    return f"{letter}{digits}{luhn(digits)}"


def _belgian(s: str) -> str:
    digits = f"0{int(s[0]) % 4 + 4}{s[1:7]}"
    return f"{digits}{97 - int(digits) % 97:02d}"


def _hungarian(s: str) -> str:
    digits = f"{int(s[0]) % 2 + 1}{s[1:7]}"
    return f"{digits}{-_sum(digits, (9, 7, 3, 1, 9, 7, 3)) % 10}"


def _estonian(s: str) -> str:
    digits = f"10{s[:6]}"
    return f"{digits}{-_sum(digits, (3, 7, 1, 3, 7, 1, 3, 7)) % 10}"


def _romanian(s: str) -> str:
    digits = f"{int(s[0]) % 4 + 1}{s[1:7]}"
    return f"{digits}{10 * _sum(digits, (3, 2, 1, 7, 5, 3, 2)) % 11 % 10}"


def _turkish(s: str) -> str:
    total = 0
    for place, digit in enumerate(s):
        shifted = (int(digit) + 9 - place) % 10
        total += shifted and ((shifted * 2 ** (9 - place)) % 9 or 9)
    return f"{s}{-total % 10}"


def _greek(s: str) -> str:
    digits = f"{('99', '80', '09')[int(s[0]) % 3]}{s[1:7]}"
    return f"{digits}{_sum(digits, [2**n for n in range(8, 0, -1)]) % 11 % 10}"


def _bulgarian(s: str) -> str:
    digits = f"{int(s[0]) % 2 + 1}{s[1:8]}"
    rest = _sum(digits, range(1, 9)) % 11
    return f"{digits}{rest if rest < _TEN else _sum(digits, range(3, 11)) % 11 % 10}"


def _polish(s: str) -> str | None:
    digits = f"{int(s[0]) % 9 + 1}{int(s[1]) % 9 + 1}{s[2:]}"
    rest = _sum(digits, (6, 5, 7, 2, 3, 4, 5, 6, 7)) % 11
    return f"{digits}{rest}" if rest < _TEN else None


def _czech(s: str) -> str:
    digits = f"{int(s[0]) % 3 + 2}{s[1:7]}"
    return f"{digits}{(-_sum(digits, range(8, 1, -1)) % 11 or 1) % 10}"


def _slovenian(s: str) -> str | None:
    digits = f"{int(s[0]) % 9 + 1}{s[1:7]}"
    check = 11 - _sum(digits, range(8, 1, -1)) % 11
    return f"{digits}{check % 10}" if check <= _TEN else None


def _austrian(s: str) -> str:
    return f"U{s[:7]}{(6 - _doubled(s[1:7:2]) - sum(map(int, s[:7:2]))) % 10}"


def _dutch(s: str) -> str | None:
    digits = f"8{s[1:8]}"
    rest = _sum(digits, range(9, 1, -1)) % 11
    return f"{digits}{rest}B01" if rest < _TEN else None


def _portuguese(s: str) -> str:
    digits = f"5{s[1:8]}"
    return f"{digits}{-_sum(digits, range(9, 1, -1)) % 11 % 10}"


def _lithuanian(s: str) -> str:
    digits = f"{int(s[0]) % 2 + 1}{s[1:7]}1"
    rest = _sum(digits, (1, 2, 3, 4, 5, 6, 7, 8)) % 11
    return f"{digits}{rest if rest < _TEN else _sum(digits, (3, 4, 5, 6, 7, 8, 9, 1)) % 11 % 10}"


def _latvian(s: str) -> str | None:
    digits = f"40{s[1:]}"[:10]
    check = (3 - _sum(digits, (9, 1, 4, 8, 3, 10, 2, 5, 7, 6))) % 11
    return f"{digits}{check}" if check < _TEN else None


def _croatian(s: str) -> str:
    return _mod_11_10(f"{int(s[0]) % 9 + 1}{s}")


_RULES: Mapping[str, VatRule] = {
    "DE": _german,
    "IT": _italian,
    "FR": _french,
    "BE": _belgian,
    "HU": _hungarian,
    "EE": _estonian,
    "RO": _romanian,
    "TR": _turkish,
    "GR": _greek,
    "BG": _bulgarian,
    "PL": _polish,
    "CZ": _czech,
    "SI": _slovenian,
    "AT": _austrian,
    "NL": _dutch,
    "PT": _portuguese,
    "LT": _lithuanian,
    "LV": _latvian,
    "HR": _croatian,
}


class Registration(NamedTuple):
    """What a register number depends on: the firm's VAT number without prefix, form, town, court and year."""

    vat: str
    form: str
    town: str
    court: str
    year: int


def register_number(country: str, scheme: str, seed: int, of: Registration) -> str | None:
    """A number of the scheme (`reference/identifiers.py`); None for forms that are in no register."""
    rule = _REGISTERS.get(f"NAT {country}" if scheme == "NAT" else scheme)
    return rule(f"{seed:09d}", of) if rule else of.vat


def hungarian_tax_number(of: Registration) -> str:
    """The VAT number with the kind of taxation and the county ("12345678-2-41")."""
    county = "41" if of.court == "01" else of.court
    return f"{of.vat}-{1 if of.form in _BY_TAX_NUMBER else 2}-{county}"


_HUNGARIAN_KINDS = {"Kft.": "09", "Bt.": "06", "Zrt.": "10", "Nyrt.": "10", "Szövetkezet": "02"}
_BY_TAX_NUMBER = {"E.v."}
_PERSONS = {"P.F.A.", "Î.I."}
_PARTNERSHIPS = {"e.K.", "OHG", "GmbH & Co. KG"}


def _handelsregister(s: str, of: Registration) -> str | None:
    part = "A" if of.form in _PARTNERSHIPS else "B"
    return None if of.form == "GbR" else f"{of.town} HR{part} {int(s[:5]) + 100}"


def _cegjegyzek(s: str, of: Registration) -> str | None:
    kind = _HUNGARIAN_KINDS.get(of.form)
    return f"{of.court}-{kind}-{s[:6]}" if kind else None


_REGISTERS: Mapping[str, Callable[[str, Registration], str | None]] = {
    "HR": _handelsregister,
    "REA": lambda s, of: f"{of.court}-{int(s[:7]) % 900000 + 100000}",
    "SIREN": lambda _s, of: of.vat[2:],
    "SIRET": lambda s, of: siret(of.vat[2:], int(s[0]) + 1),
    "CEGJ": _cegjegyzek,
    "REG": lambda s, _of: registrikood(int(s)),
    "ORC": lambda s, of: onrc(of.court, int(s), of.year, person=of.form in _PERSONS),
    "MERSIS": lambda s, of: mersis(of.vat, int(s)),
    "NAT GR": lambda s, _of: f"{s[:6]}{int(s[6:]) % 90 + 10:02d}0000"[:12],
    "NAT PL": lambda s, _of: f"0000{s[:6]}",
    "NAT SI": lambda s, _of: f"{int(s[0]) % 4 + 5}{s[1:7]}000",
    "NAT AT": lambda s, _of: f"FN {int(s[:6]) % 500000 + 40000}{'abdfghikmpstvwxyz'[int(s) % 17]}",
    "NAT NL": lambda s, _of: f"{int(s[0]) % 8 + 1}{s[1:8]}",
    "NAT LT": lambda s, _of: f"30{s[:7]}",
    "NAT HR": lambda s, _of: f"0{s[:8]}",
}
