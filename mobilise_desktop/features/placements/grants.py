"""What a grant comes to by the days of the stay: months are thirtieths of days; plain Python.

(source: the programme's design of placements, 3.2, line "Month": days/30 for money)
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.features.placements import extra_rules, states, stay
from mobilise_desktop.features.placements.lengths import MONTH

Values = Mapping[str, Any]
_HUNDREDTHS = 100


class Reckoning(NamedTuple):
    """Days of the stay, the months they make in hundredths, and the amount in minor units."""

    days: int
    months: int
    amount: int | None


def reckoned(values: Values) -> Reckoning | None:
    """What the grant would be by the agreed days; None where the days are not known."""
    days = stay.length(values)
    if not days:
        return None
    months = _rounded(days * _HUNDREDTHS, MONTH)
    return Reckoning(days, months, amount(values["grant_rate"], months))


def amount(rate: int | None, months: int | None) -> int | None:
    """Rate times months in minor units."""
    if rate is None or months is None:
        return None
    return _rounded(rate * months, _HUNDREDTHS)


def filled_in(now: Values, change: Values) -> dict[str, Any]:
    """A change with the months and the amount that follow from it, where nobody has written any yet.

    Nothing is filled in once the agreement has been made.
    """
    if now["status"] in states.LOCKED or not change.keys() & {"grant_rate", "grant_months_hundredths"}:
        return dict(change)
    then = {**now, **change}
    found = reckoned(then)
    if then["grant_rate"] is None or found is None:
        return dict(change)
    months = change.get("grant_months_hundredths", now["grant_months_hundredths"])
    more: dict[str, Any] = {}
    if months is None and "grant_months_hundredths" not in change:
        months = more["grant_months_hundredths"] = found.months
    total = amount(then["grant_rate"], months)
    if now["grant_amount"] is None and total is not None:
        more["grant_amount"] = total
    return {**more, **change}


def with_proposal(now: Values, change: Values, expected: Values) -> tuple[Values, Values]:
    """A change with what is filled in along with it, and what all of it was before."""
    new = filled_in(now, change) if now else change
    return new, {**{name: now[name] for name in new if name not in change}, **expected}


def differing(values: Values) -> Reckoning | None:
    """What the days make of the grant, where the record says something else; None where it does not."""
    found = reckoned(values)
    if found is None or values["grant_rate"] is None or values["grant_payee"] == "none":
        return None
    said = (values["grant_months_hundredths"], values["grant_amount"])
    return None if said == (found.months, found.amount) else found


def uneven(values: Values) -> int | None:
    """What the instalments come to, where that is not the grant; None where it is, or there are none."""
    paid = extra_rules.instalments(values)
    if not paid or values["grant_amount"] is None or values["grant_payee"] == "none":
        return None
    return None if paid == values["grant_amount"] else paid


def _rounded(over: int, under: int) -> int:
    """The quotient of two whole numbers from 0 on, halves rounded up."""
    return (2 * over + under) // (2 * under)
