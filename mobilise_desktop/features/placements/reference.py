"""Reference numbers that offline offices make without asking each other, and the codes of versions.

`MS-<OFFICE>-<YYYY>-<NNNN>-<C>`: a counter of the office's own, and a check character after ISO 7064
(MOD 37,36), so that a slip of the finger or two letters changed over are found when it is typed from paper.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MODULUS = len(_SIGNS)
_SHAPE = re.compile(r"MS-([A-Z]{3,8})-(\d{4})-(\d{4,6})-([0-9A-Z])")
_CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are misread on paper."""
_CODE_LENGTH, _BITS = 8, 5
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def make(office: str, year: int, number: int) -> str:
    """The reference of the placement `number` (from 1) of an office in a year."""
    body = f"MS-{office}-{year:04d}-{number:04d}"
    return f"{body}-{_check_sign(body)}"


def read(typed: str) -> str | None:
    """The reference that somebody typed, in any case and with any separators; None when a sign is wrong."""
    signs = re.sub(r"[^0-9A-Z]", "", typed.upper())
    found = re.fullmatch(r"MS([A-Z]{3,8})(\d{4})(\d{4,6})([0-9A-Z])", signs)
    if not found:
        return None
    body = f"MS-{found[1]}-{found[2]}-{found[3]}"
    return f"{body}-{found[4]}" if _check_sign(body) == found[4] else None


def is_mistyped(typed: str) -> bool:
    """Whether a text has all the parts of a reference, but another check character than theirs."""
    signs = re.sub(r"[^0-9A-Z]", "", typed.upper())
    return re.fullmatch(r"MS[A-Z]{3,8}\d{8,10}[0-9A-Z]", signs) is not None and read(typed) is None


def is_reference(text: str) -> bool:
    """Whether a text is a reference with the right check character."""
    return _SHAPE.fullmatch(text) is not None and read(text) == text


def canonical(values: Mapping[str, Any]) -> str:
    """Data as the one JSON text that they have: keys in order, no spaces, letters as they are."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """The SHA-256 of a canonical text."""
    return hashlib.sha256(text.encode()).hexdigest()


def short_code(sha256: str) -> str:
    """Eight signs of a hash, which are printed on every page: "7F3K-9Q2M"."""
    number = int(sha256, 16) >> (256 - _CODE_LENGTH * _BITS)
    signs = [_CODE_SIGNS[(number >> shift) & 31] for shift in range((_CODE_LENGTH - 1) * _BITS, -1, -_BITS)]
    return f"{''.join(signs[:4])}-{''.join(signs[4:])}"


def read_code(typed: str) -> str:
    """A code as typed from paper: letters that look like digits are taken for them."""
    signs = re.sub(r"[^0-9A-Z]", "", typed.upper()).translate(_MISREAD)
    return f"{signs[:4]}-{signs[4:]}"


def _check_sign(body: str) -> str:
    """ISO 7064 MOD 37,36 over the letters and digits."""
    product = _MODULUS
    for sign in re.sub(r"[^0-9A-Z]", "", body):
        total = (product + _SIGNS.index(sign)) % _MODULUS or _MODULUS
        product = total * 2 % (_MODULUS + 1)
    return _SIGNS[(_MODULUS + 1 - product) % _MODULUS]
