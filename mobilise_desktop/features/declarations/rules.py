"""The size of an enterprise by Recommendation 2003/361/EC, with its arithmetic; plain and exact.

Missing figures are reckoned as anything between nothing and infinity: a class is given where it is the
same for both, and otherwise what is missing is named.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal, localcontext

from mobilise_desktop.features.declarations.terms import (
    AUTONOMOUS,
    AWU,
    BALANCE,
    HUNDRED_PERCENT,
    LARGE,
    LINKED,
    MEASURES,
    OWNERSHIPS,
    PARTNER,
    RELATIONS,
    TURNOVER,
    UNKNOWN,
    Addition,
    Ceiling,
    ClassLimit,
    ClassTest,
    Currency,
    Declaration,
    Figures,
    Limits,
    Missing,
    Periods,
    Related,
    Result,
    Totals,
)
from mobilise_desktop.features.firms.rules import SIZES

__all__ = [
    "AUTONOMOUS",
    "AWU",
    "BALANCE",
    "HUNDRED_PERCENT",
    "LARGE",
    "LINKED",
    "MEASURES",
    "OWNERSHIPS",
    "PARTNER",
    "RELATIONS",
    "TURNOVER",
    "UNKNOWN",
    "Addition",
    "Ceiling",
    "ClassLimit",
    "ClassTest",
    "Currency",
    "Declaration",
    "Figures",
    "Limits",
    "Missing",
    "Periods",
    "Related",
    "Result",
    "Totals",
    "assess",
    "counts_as",
    "in_euro",
    "ownership_of",
]

_HUNDREDTHS = 100
_DIGITS = 60
_NOTHING, _BOUNDLESS = Decimal(0), Decimal("Infinity")


def assess(given: Declaration, limits: Limits) -> Result:
    """The size class of a declaration, with every step that led there."""
    with localcontext() as exact:
        exact.prec = _DIGITS
        return _assess(given, limits)


def ownership_of(related: Iterable[Related], limits: Limits) -> str:
    """What the related enterprises make of a firm: linked before partner before autonomous."""
    kinds = {counts_as(one, limits) for one in related}
    return LINKED if LINKED in kinds else PARTNER if PARTNER in kinds else AUTONOMOUS


def counts_as(one: Related, limits: Limits) -> str:
    """How a related enterprise counts: "linked" whole, "partner" pro rata, "" not at all.

    One may be linked with half or less by dominant influence, so a declared link stands.
    """
    share = one.share_hundredths
    if one.relation == LINKED or (share is not None and share > limits.linked_above):
        return LINKED
    return PARTNER if share is None or share >= limits.partner_from else ""


def _assess(given: Declaration, limits: Limits) -> Result:
    additions = tuple(_addition(one, given.currency, limits) for one in given.related)
    own = _units(given.own, given.currency)
    totals = _sum([own, *(one.adds for one in additions)])
    found = ownership_of(given.related, limits)
    lacks_related = found == AUTONOMOUS and given.ownership != AUTONOMOUS
    parts = [own, *(one.adds for one in additions)]
    by_figures = UNKNOWN if lacks_related else _size(parts, given, limits)
    periods = _periods(given, by_figures, limits)
    size = _status(by_figures, periods)
    if given.has_public_control:
        size, periods = SIZES[LARGE], None
    return Result(
        size=size,
        by_figures=by_figures,
        ownership=max(found, given.ownership, key=OWNERSHIPS.index),
        totals=totals,
        additions=additions,
        tests=tuple(_test(limit, totals, given.currency) for limit in limits.classes),
        missing=tuple(_missing(given, parts, limits, lacks_related=lacks_related)) if size == UNKNOWN else (),
        periods=periods,
        has_public_control=given.has_public_control,
    )


# ------------------------------------------------------------ adding up


def _units(figures: Figures, currency: Currency) -> Totals:
    return Totals(
        _scaled(figures.awu_hundredths, -2),
        _scaled(figures.turnover, -currency.digits),
        _scaled(figures.balance, -currency.digits),
    )


def _scaled(value: int | None, power: int) -> Decimal | None:
    return None if value is None else Decimal(value).scaleb(power)


def _addition(one: Related, currency: Currency, limits: Limits) -> Addition:
    kind = counts_as(one, limits)
    share = _scaled(one.share_hundredths, -2)
    whole = _units(one.figures, currency)
    if kind == "":
        adds = Totals(_NOTHING, _NOTHING, _NOTHING)
    elif kind == LINKED:
        adds = whole
    else:
        adds = Totals(*(_part(value, share) for value in (whole.awu, whole.turnover, whole.balance)))
    return Addition(one.id, one.name, kind, share, adds)


def _part(value: Decimal | None, share: Decimal | None) -> Decimal | None:
    return None if value is None or share is None else value * share / _HUNDREDTHS


def _sum(parts: Sequence[Totals]) -> Totals:
    return Totals(*(_sum_of([getattr(part, name) for part in parts]) for name in MEASURES))


def _sum_of(values: Sequence[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, _NOTHING) if len(known) == len(values) else None


# ------------------------------------------------------------ comparing


def _size(parts: Sequence[Totals], given: Declaration, limits: Limits) -> str:
    """The class, if whatever is missing can't change it."""
    ranks = _ranks(parts, given, limits)
    return SIZES[ranks.pop()] if len(ranks) == 1 else UNKNOWN


def _ranks(parts: Sequence[Totals], given: Declaration, limits: Limits) -> set[int]:
    """The lowest and the highest place among the classes that the figures allow."""
    ranks = set()
    for lacking in (_NOTHING, _BOUNDLESS):
        filled = [
            Totals(*(lacking if value is None else value for value in (p.awu, p.turnover, p.balance)))
            for p in parts
        ]
        ranks.add(_rank(_sum(filled), given.currency, limits, lacking))
    return ranks


def _rank(totals: Totals, currency: Currency, limits: Limits, unconverted: Decimal) -> int:
    """The place of the smallest class whose tests are met; `unconverted` stands for money without a rate."""
    turnover, balance = (
        value if value in (_NOTHING, _BOUNDLESS) or _has_rate(currency) else unconverted
        for value in (totals.turnover, totals.balance)
    )
    for place, limit in enumerate(limits.classes):
        is_staff_low = totals.awu is not None and totals.awu < limit.awu
        if is_staff_low and (
            _within(turnover, limit.turnover, currency) or _within(balance, limit.balance, currency)
        ):
            return place
    return LARGE


def _has_rate(currency: Currency) -> bool:
    return currency.is_euro or currency.rate is not None


def _within(value: Decimal | None, limit: Decimal, currency: Currency) -> bool:
    """Whether an amount is at most `limit` euro; the limit is converted, so that nothing is rounded."""
    rate = Decimal(1) if currency.is_euro or currency.rate is None else currency.rate
    return value is not None and value <= limit * rate


def _test(limit: ClassLimit, totals: Totals, currency: Currency) -> ClassTest:
    staff_met = None if totals.awu is None else totals.awu < limit.awu
    ceilings = [Ceiling(AWU, totals.awu, limit.awu, staff_met)]
    for measure in (TURNOVER, BALANCE):
        value, most = getattr(totals, measure), getattr(limit, measure)
        can_tell = value is not None and _has_rate(currency)
        met = _within(value, most, currency) if can_tell else None
        ceilings.append(Ceiling(measure, in_euro(value, currency), most, met))
    return ClassTest(limit.size, tuple(ceilings), _both(staff_met, _either(ceilings[1].met, ceilings[2].met)))


def in_euro(value: Decimal | None, currency: Currency) -> Decimal | None:
    """An amount in units of the currency as euro; None without a rate."""
    if value is None or currency.is_euro:
        return value
    return value / currency.rate if currency.rate else None


def _either(one: bool | None, other: bool | None) -> bool | None:  # noqa: FBT001  three values, two of them bool
    if one or other:
        return True
    return None if one is None or other is None else False


def _both(one: bool | None, other: bool | None) -> bool | None:  # noqa: FBT001  as above
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


# ------------------------------------------------------------ two periods


def _periods(given: Declaration, now: str, limits: Limits) -> Periods | None:
    """The rule of Article 4(2); None when there is no period before to compare with.

    Without a declared status the class of the period before stands for it.
    """
    if now == UNKNOWN or (given.previous.is_empty and not given.previous_class):
        return None
    then = replace(given, currency=given.previous_currency or given.currency)
    before = _size([_units(given.previous, then.currency)], then, limits)
    status = given.previous_class or before
    if status == UNKNOWN:
        return None
    kept = _after_two(
        SIZES.index(now), None if before == UNKNOWN else SIZES.index(before), SIZES.index(status)
    )
    return Periods(
        before, status, keeps=SIZES[kept] == status != now, lacks_figures=before == UNKNOWN and now != status
    )


def _after_two(now: int, before: int | None, status: int) -> int:
    """A status changes as far as both periods go beyond it, in the same direction."""
    if before is None:
        return status
    if min(now, before) > status:
        return min(now, before)
    return min(status, max(now, before))


def _status(by_figures: str, periods: Periods | None) -> str:
    if periods is None or by_figures == UNKNOWN:
        return by_figures
    before = None if periods.before == UNKNOWN else SIZES.index(periods.before)
    return SIZES[_after_two(SIZES.index(by_figures), before, SIZES.index(periods.status))]


# ------------------------------------------------------------ what is missing


def _missing(
    given: Declaration, parts: Sequence[Totals], limits: Limits, *, lacks_related: bool
) -> Iterable[Missing]:
    """What a person should find out, in the order of the form."""
    nobody = [replace(part, awu=_NOTHING) for part in parts]
    needs_money = len(_ranks(nobody, given, limits)) > 1
    has_rate = _has_rate(given.currency)
    yield from _lacking(given.own, "", needs_money=needs_money, has_rate=has_rate)
    if needs_money and not has_rate:
        yield Missing("rate")
    if lacks_related:
        yield Missing("related")
    for one in given.related:
        if counts_as(one, limits):
            if one.share_hundredths is None and one.relation != LINKED:
                yield Missing("share", one.id)
            yield from _lacking(one.figures, one.id, needs_money=needs_money, has_rate=has_rate)


def _lacking(figures: Figures, of: str, *, needs_money: bool, has_rate: bool) -> Iterable[Missing]:
    """Of two amounts one is enough as a rule; the other one is asked for where it can still decide."""
    if figures.awu_hundredths is None:
        yield Missing(AWU, of)
    if not needs_money:
        return
    if figures.turnover is None and figures.balance is None:
        yield Missing("money", of)
    elif has_rate and figures.turnover is None:
        yield Missing(TURNOVER, of)
    elif has_rate and figures.balance is None:
        yield Missing(BALANCE, of)
