"""Stored declarations as the rules take them, and what a new one takes over from the one before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from math import ceil
from typing import Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.features.declarations import limits, rules

Values = Mapping[str, Any]

_RELATED_KEPT = ("name", "country", "relation", "share_hundredths", "reg_no")


def declaration(values: Values, related: Sequence[tuple[str, Values]] = ()) -> rules.Declaration:
    """A row of declarations, with (id, values) of its related enterprises.

    `values` may also have `rate_before`, the rate of the declaration of the year before in this currency.
    """
    present, then = currency(values), rate(values.get("rate_before"))
    return rules.Declaration(
        own=rules.Figures(values["awu_hundredths"], values["turnover"], values["balance_total"]),
        ownership=values["ownership"],
        related=tuple(_related(row_id, other) for row_id, other in related),
        currency=present,
        has_public_control=bool(values["public_control"]),
        previous=rules.Figures(
            values["previous_awu_hundredths"], values["previous_turnover"], values["previous_balance_total"]
        ),
        previous_class=values["previous_class"],
        previous_currency=replace(present, rate=then) if then else None,
    )


def assess(values: Values, related: Sequence[tuple[str, Values]] = ()) -> rules.Result:
    """The size that follows from a row of declarations, by the ceilings of its day."""
    return rules.assess(declaration(values, related), limits.in_force(values["declared_on"]).limits)


def currency(values: Values) -> rules.Currency:
    """The currency of a row of declarations."""
    code = values["currency"] or "EUR"
    return rules.Currency(code, digits_of(code), rate(values["rate"]), values["rate_on"])


def rate(text: str | None) -> Decimal | None:
    """A stored rate; None where there is none that can be reckoned with."""
    try:
        value = Decimal(text) if text else None
    except InvalidOperation:
        return None
    return value if value is not None and value.is_finite() and value > 0 else None


@lru_cache(maxsize=64)
def digits_of(code: str) -> int:
    """The number of decimals that a currency has."""
    from babel.numbers import get_currency_precision  # noqa: PLC0415  off the way to the first paint

    return int(get_currency_precision(code))


def fresh(money: str) -> dict[str, Any]:
    """The values of a first declaration, for last year's accounts in this currency."""
    today = clock.today()
    names = (
        "awu_hundredths", "turnover", "balance_total", "rate", "rate_on", "previous_awu_hundredths",
        "previous_turnover", "previous_balance_total", "previous_class", "signed_on", "signed_by",
    )  # fmt: skip
    return {
        **dict.fromkeys(names), "ref_year": today.year - 1, "declared_on": today.isoformat(),
        "currency": money, "ownership": rules.AUTONOMOUS, "public_control": 0, "result": rules.UNKNOWN,
    }  # fmt: skip


def following(values: Values, related: Sequence[tuple[str, Values]]) -> dict[str, Any]:
    """The values of the declaration after this one: its totals and class are those of the period before."""
    result, unit = assess(values, related), currency(values)
    known = result.size != rules.UNKNOWN and not result.has_public_control
    year = max(values["ref_year"] + 1, clock.today().year - 1)
    return {
        **fresh(values["currency"]),
        "ref_year": year,
        "ownership": values["ownership"],
        "public_control": values["public_control"],
        **(_before(result.totals, unit.digits) if values["ref_year"] == year - 1 else {}),
        "previous_class": result.size if known else None,
    }


def kept_of_related(values: Values) -> dict[str, Any]:
    """What of a related enterprise stays the same from one declaration to the next."""
    return {name: values[name] for name in _RELATED_KEPT}


def _before(totals: rules.Totals, digits: int) -> dict[str, int | None]:
    """Totals as stored: work units cut, parts of a cent rounded up, so that no ceiling is met by rounding."""
    awu, turnover, balance = totals.awu, totals.turnover, totals.balance
    return {
        "previous_awu_hundredths": None if awu is None else int(awu.scaleb(2)),
        "previous_turnover": None if turnover is None else ceil(turnover.scaleb(digits)),
        "previous_balance_total": None if balance is None else ceil(balance.scaleb(digits)),
    }


def _related(row_id: str, values: Values) -> rules.Related:
    figures = rules.Figures(values["awu_hundredths"], values["turnover"], values["balance_total"])
    return rules.Related(row_id, values["name"], values["relation"], values["share_hundredths"], figures)


def work_units(hundredths: Any) -> str:
    """Annual work units as people read them, "" for none."""
    return "" if hundredths is None else formats.decimal(Decimal(hundredths).scaleb(-2))
