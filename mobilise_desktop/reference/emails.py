"""E-mail addresses as they are stored, checked by email-validator without asking the network.

Plain addresses are recognised here; what is not plain (umlauts, Punycode, special endings) goes to the
library. A test holds both against each other. Domains reserved for examples are accepted.
"""

import re

_LOCAL = r"[a-zA-Z0-9_!#$%&'*+\-/=?^`{|}~]+"
_LABEL = r"(?:[a-zA-Z0-9](?:(?:[a-zA-Z0-9]|-(?!-)){0,61}[a-zA-Z0-9])?\.)"
_PLAIN = re.compile(rf"({_LOCAL}(?:\.{_LOCAL})*)@({_LABEL}+[a-zA-Z]{{2,24}})", re.ASCII)
_LONGEST = 200
# Endings that no mailbox has (RFC 6761, 6762, 7686): the library tells why.
_SPECIAL = ("arpa", "invalid", "local", "localhost", "onion", "test")
_NAMED = re.compile(r"<\s*([^<>]+?)\s*>")
_LABEL_BEFORE = re.compile(r"^[\w\- ]{1,20}:\s*|\([^()@]*\)")
_BETWEEN = re.compile(r"[\s;,|]+")
_LINKS = frozenset("/ - & + und and et e y ve or oder ou o vagy és ja või sau și eta en of".split())  # noqa: SIM905
_SLASH = re.compile(r"/(?=[^@/]+@)")


def check(text: str) -> tuple[str, str | None]:
    """The first good address of a cell and None; else the text as given and "email".

    The domain comes in small letters, the part before the @ as it was typed. "mailto:", names and angle
    brackets around an address fall away. An empty cell is no problem.
    """
    given = text.strip()
    if plain := _plainly(given):
        return plain, None
    addresses = (_address(part) for part in _parts(given))
    good = next((address for address in addresses if address), None)
    return (good, None) if good else (given, "email" if given else None)


def _plainly(text: str) -> str | None:
    """The address if it is a plain one; None leaves it to the library."""
    match = _PLAIN.fullmatch(text) if len(text) <= _LONGEST else None
    if not match:
        return None
    local, domain = match[1], match[2].lower()
    may_be_role = local.isalpha() and not local.islower()  # "Info" becomes "info", "Anna" stays
    if may_be_role or domain.endswith(_SPECIAL):
        return None
    return f"{local}@{domain}"


def _parts(given: str) -> list[str]:
    """What may be an address in a cell with more than one word; nothing if words are left over.

    They may belong to an address with a space typed into it ("anna bauer@firma.de").
    """
    named = _NAMED.findall(given)
    words = named or [word for word in _BETWEEN.split(_LABEL_BEFORE.sub("", given)) if word]
    addresses = [word.removeprefix("mailto:") for word in words if "@" in word]
    if any("@" not in word and word.lower() not in _LINKS for word in words):
        return []
    return [part for word in addresses for part in (_SLASH.split(word) if word.count("@") > 1 else [word])]


def _address(text: str) -> str | None:
    from email_validator import (  # noqa: PLC0415  off the way to the first paint
        EmailNotValidError,
        validate_email,
    )

    try:
        return _plainly(text) or validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        return None
