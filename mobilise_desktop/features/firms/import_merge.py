"""Two rows of a list that mean one firm, put together: nothing that a row says is lost unsaid."""

from collections.abc import Callable, Sequence

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.import_draft import CONTACT_AT, FIRM, Draft, Values

_NAMES = (CONTACT_AT["given_name"], CONTACT_AT["family_name"])
_MAIL = CONTACT_AT["email"]
_TOLD = {
    "vat_no": "vat_no", "national_reg_no": "national_reg_no", "tax_number": "tax_number", "status": "status",
    "member_since": "member_since", "website": "website",
    "headcount_max": "headcount", "turnover_max": "turnover", "balance_max": "balance",
}  # fmt: skip
"""The fields of a firm whose difference is told, with the columns of lists that they stand in.

Not the membership number: a firm that is entered twice has one of each entry.
"""


def merged(first: Draft, second: Draft) -> Draft:
    """The first draft with what only the second one says: its other sites and people are further ones."""
    return first._replace(
        firm=_filled(first.firm, second.firm),
        sites=_joined(first.sites, second.sites, _same_site),
        contacts=_joined(first.contacts, second.contacts, _same_person),
        tags=tuple(dict.fromkeys(first.tags + second.tags)),
        notes=tuple(dict.fromkeys(first.notes + second.notes)),
        record_id=first.record_id or second.record_id,
    )


def differs(first: Draft, second: Draft) -> list[str]:
    """The columns in which two rows say different things about the firm itself."""
    pairs = zip(FIRM, first.firm, second.firm, strict=True)
    return [
        _TOLD[name] for name, one, two in pairs if name in _TOLD and None not in (one, two) and one != two
    ]


def _filled(first: Values, second: Values) -> Values:
    return tuple(two if one is None else one for one, two in zip(first, second, strict=True))


def _joined(
    first: Values, second: Values, same: Callable[[Sequence[Values], Values], int | None]
) -> tuple[Values, ...]:
    """Parts of a firm with those of another row: what is the same is filled up, the others come behind."""
    parts: list[Values] = list(first)
    for part in second:
        if not _says(part):
            continue
        place = same(parts, part)
        if place is None:
            place = next((at for at, one in enumerate(parts) if not _says(one)), None)
        if place is None:
            parts.append(part)
        else:
            parts[place] = _filled(parts[place], part)
    return tuple(parts)


def _says(part: Values) -> bool:
    return any(value is not None for value in part)


def _same_site(sites: Sequence[Values], site: Values) -> int | None:
    """The place of the site whose address the given one contradicts nowhere."""
    return next((at for at, one in enumerate(sites) if _says(one) and _agree(one, site)), None)


def _same_person(people: Sequence[Values], person: Values) -> int | None:
    """The place of the same person: by name, else by e-mail address; who has neither is the main contact."""
    name, mail = _name(person), _key(person[_MAIL])
    for at, one in enumerate(people):
        if (name and _name(one) == name) or (mail and _key(one[_MAIL]) == mail and not (name and _name(one))):
            return at
    return 0 if people and not name and _says(people[0]) and _agree(people[0], person) else None


def _agree(one: Values, other: Values) -> bool:
    """Whether two parts contradict each other nowhere."""
    return all(_key(a) == _key(b) for a, b in zip(one, other, strict=True) if None not in (a, b))


def _name(person: Values) -> Sequence[str]:
    return sorted(fold(" ".join(person[at] for at in _NAMES if person[at])).split())


def _key(value: object) -> object:
    return fold(value) if isinstance(value, str) else value
