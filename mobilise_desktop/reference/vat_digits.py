"""VAT numbers of the partners' countries that are surely right, told in a microsecond.

An import asks for a hundred thousand of them. Here are only the check digits (source: the national rules
as python-stdnum has them; a test holds both against each other). What isn't surely right goes to
`identifiers`, which knows the rest.
"""

from collections.abc import Callable, Sequence
from operator import getitem

_ZERO = ord("0")
_ITALIAN_OFFICES = frozenset((*range(1, 101), 120, 121, 888, 999))


def _table(values: Sequence[int]) -> tuple[int, ...]:
    """What each digit counts, by the code of its sign."""
    return (*(0,) * _ZERO, *values)


def _weights(*weights: int) -> tuple[tuple[int, ...], ...]:
    return tuple(_table([weight * digit for digit in range(10)]) for weight in weights)


def _turkish(digit: int, place: int) -> int:
    shifted = (digit + place) % 10
    return (shifted * 2**place % 9 or 9) if shifted else 0


_LUHN = (_table(range(10)), _table((0, 2, 4, 6, 8, 1, 3, 5, 7, 9)))
_DE = [[(((check or 10) * 2) % 11 + digit) % 10 for digit in range(10)] for check in range(10)]
_IT, _SIREN = (_LUHN * 6)[:11], (_LUHN * 5)[:9]
_HU, _EE = _weights(9, 7, 3, 1, 9, 7, 3, 1), _weights(3, 7, 1, 3, 7, 1, 3, 7, 1)
_TR = (
    *(_table([_turkish(digit, place) for digit in range(10)]) for place in range(9, 0, -1)),
    _table(range(10)),
)


def _total(tables: Sequence[Sequence[int]], digits: bytes) -> int:
    return sum(map(getitem, tables, digits))


def _german(digits: bytes) -> bool:
    check = 5
    for sign in digits:
        check = _DE[check][sign - _ZERO]
    return check == 1 and digits[0] != _ZERO


def _italian(digits: bytes) -> bool:
    return (
        _total(_IT, digits) % 10 == 0 and int(digits[7:10]) in _ITALIAN_OFFICES and digits[:7] != b"0000000"
    )


def _french(digits: bytes) -> bool:
    return _total(_SIREN, digits[2:]) % 10 == 0 and int(digits[2:] + b"12") % 97 == int(digits[:2])


def _belgian(digits: bytes) -> bool:
    return digits[0] in b"01" and 97 - int(digits[:8]) % 97 == int(digits[8:]) and int(digits) > 0


_RULES: dict[str, tuple[str, int, Callable[[bytes], bool]]] = {
    "DE": ("DE", 9, _german),
    "IT": ("IT", 11, _italian),
    "FR": ("FR", 11, _french),
    "BE": ("BE", 10, _belgian),
    "HU": ("HU", 8, lambda digits: _total(_HU, digits) % 10 == 0),
    "EE": ("EE", 9, lambda digits: _total(_EE, digits) % 10 == 0),
    "TR": ("", 10, lambda digits: _total(_TR, digits) % 10 == 0),
}


def surely(text: str, country: str) -> str | None:
    """The number with its prefix ("DE391943229") if it is plainly written and right; else None.

    In Türkiye it is the VKN, which has no prefix.
    """
    rule = _RULES.get(country)
    if rule is None:
        return None
    prefix, length, is_right = rule
    number = text.removeprefix(prefix)
    if len(number) != length or not (number.isascii() and number.isdigit() and is_right(number.encode())):
        return None
    return prefix + number
