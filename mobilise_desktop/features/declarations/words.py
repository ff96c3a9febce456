"""The steps of a result as sentences of the present language, for the screen and for paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.features.declarations import rules
from mobilise_desktop.features.declarations.rules import Addition, Ceiling, Currency, Missing, Result, Totals
from mobilise_desktop.features.firms.rules import size_word

_RESULTS = {
    "micro": NC_("result", "Micro-enterprise"),
    "small": NC_("result", "Small enterprise"),
    "medium": NC_("result", "Medium-sized enterprise"),
    "large": NC_("result", "No small or medium-sized enterprise"),
    "unknown": NC_("result", "Size not known yet"),
}
_CEILINGS = {
    (rules.AWU, True): N_("headcount {value} AWU < {limit}"),
    (rules.AWU, False): N_("headcount {value} AWU ≥ {limit}"),
    (rules.AWU, None): N_("headcount not known (ceiling: {limit} AWU)"),
    (rules.TURNOVER, True): N_("turnover {value} ≤ {limit}"),
    (rules.TURNOVER, False): N_("turnover {value} > {limit}"),
    (rules.TURNOVER, None): N_("turnover not known (ceiling: {limit})"),
    (rules.BALANCE, True): N_("balance sheet total {value} ≤ {limit}"),
    (rules.BALANCE, False): N_("balance sheet total {value} > {limit}"),
    (rules.BALANCE, None): N_("balance sheet total not known (ceiling: {limit})"),
}
_AMOUNTS = {
    rules.AWU: N_("headcount {value} AWU"),
    rules.TURNOVER: N_("turnover {value}"),
    rules.BALANCE: N_("balance sheet total {value}"),
}
_ADDS = {
    rules.PARTNER: N_("{name} is a partner with {share} and adds that share of its figures: {figures}."),
    rules.LINKED: N_("{name} is linked and adds all of its figures: {figures}."),
}
_ADDS_UNKNOWN = {
    rules.PARTNER: N_("{name} is a partner; what it adds is not known yet."),
    rules.LINKED: N_("{name} is linked; what it adds is not known yet."),
}
_MISSING = {
    rules.AWU: N_("The headcount in annual work units is missing."),
    "money": N_("Turnover and balance sheet total are missing; often one of the two is enough."),
    rules.TURNOVER: N_("The turnover is missing; it can still decide."),
    rules.BALANCE: N_("The balance sheet total is missing; it can still decide."),
    "rate": N_("The exchange rate to the euro is missing."),
    "related": N_("Name the partner or linked enterprises, or choose “Autonomous enterprise”."),
}
_MISSING_OF = {
    rules.AWU: N_("{name}: the headcount in annual work units is missing."),
    "money": N_("{name}: turnover and balance sheet total are missing."),
    rules.TURNOVER: N_("{name}: the turnover is missing; it can still decide."),
    rules.BALANCE: N_("{name}: the balance sheet total is missing; it can still decide."),
    "share": N_("{name}: the share in capital or voting rights is missing."),
}
FIELD_OF = {
    rules.AWU: "awu_hundredths",
    "money": "turnover",
    rules.TURNOVER: "turnover",
    rules.BALANCE: "balance_total",
    "rate": "rate",
    "share": "share_hundredths",
    "related": "ownership",
}
"""The field of the form that each missing thing is typed into."""


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence of the arithmetic; `met` True or False where it is a test, None where it is none."""

    text: str
    met: bool | None = None


def result_word(size: str) -> str:
    """What the result is called."""
    return pgettext("result", _RESULTS[size])


def steps(result: Result, currency: Currency) -> list[Step]:
    """The arithmetic in the order in which it was done."""
    found = [Step(addition(one, currency)) for one in result.additions]
    found += [Step(text) for text in (total(result, currency), conversion(currency)) if text]
    found += [Step(test.text, test.met) for test in tests(result)]
    found += [Step(text) for text in (periods(result), public_control(result)) if text]
    return found


def addition(one: Addition, currency: Currency) -> str:
    """What a related enterprise adds."""
    name = one.name or _("Enterprise without a name")
    if not one.counts_as:
        text = _("{name} holds or is held with {share}, less than 25%, and adds nothing.")
        return text.format(name=name, share=_percent(one.share))
    figures = amounts(one.adds, currency)
    if not figures:
        return _(_ADDS_UNKNOWN[one.counts_as]).format(name=name)
    return _(_ADDS[one.counts_as]).format(
        name=name, share=_percent(one.share), figures=formats.listing(figures)
    )


def amounts(totals: Totals, currency: Currency) -> list[str]:
    """The figures that are known, each with its name."""
    values = (_awu(totals.awu), _money(totals.turnover, currency), _money(totals.balance, currency))
    return [
        _(_AMOUNTS[measure]).format(value=value)
        for measure, value in zip(rules.MEASURES, values, strict=True)
        if value
    ]


def total(result: Result, currency: Currency) -> str:
    """The sum, where there is something to add; else ""."""
    figures = amounts(result.totals, currency)
    if not figures or not result.additions:
        return ""
    return _("Together: {figures}.").format(figures=formats.listing(figures))


def conversion(currency: Currency) -> str:
    """The rate that amounts are converted by; "" for euro and where it is missing."""
    if currency.is_euro or currency.rate is None:
        return ""
    rate = formats.decimal(currency.rate, 6)
    if not currency.rate_on:
        return _("Converted at {rate} {currency} for 1 euro.").format(rate=rate, currency=currency.code)
    return _("Converted at {rate} {currency} for 1 euro, the rate of {day}.").format(
        rate=rate, currency=currency.code, day=formats.day(currency.rate_on)
    )


def tests(result: Result) -> list[Step]:
    """The classes from the smallest to the one that fits, each with its ceilings."""
    found = []
    for test in result.tests:
        said = "; ".join(ceiling(one) for one in test.ceilings)
        # Translators: a size class and its ceilings, "Small: headcount 38.5 AWU < 50; turnover …"
        text = _("{size}: {ceilings}").format(size=size_word(test.size), ceilings=said)
        found.append(Step(text, test.met))
        if test.met:
            break
    return found


def ceiling(one: Ceiling) -> str:
    """A figure against its ceiling."""
    if one.measure == rules.AWU:
        return _(_CEILINGS[one.measure, one.met]).format(value=_awu(one.value), limit=_awu(one.limit))
    return _(_CEILINGS[one.measure, one.met]).format(value=_euro(one.value), limit=_euro(one.limit))


def periods(result: Result) -> str:
    """What the two-period rule does here; "" where there is no period before."""
    rule = result.periods
    if rule is None:
        return ""
    words = {
        "now": size_word(result.by_figures),
        "status": size_word(rule.status),
        "size": size_word(result.size),
    }
    if rule.lacks_figures:
        return _(
            "The figures of this period say “{now}”, but the class until now, “{status}”, stays: it changes "
            "after two consecutive periods, and the figures of the period before are not known."
        ).format(**words)
    if rule.keeps:
        return _(
            "The figures of this period say “{now}”, but the class until now, “{status}”, stays: it changes "
            "only after two consecutive periods."
        ).format(**words)
    if result.size != rule.status:
        return _(
            "For two consecutive periods “{status}” no longer fits, so the class is now “{size}”."
        ).format(**words)
    return _("The class stays as it was in the period before: “{status}”.").format(**words)


def public_control(result: Result) -> str:
    """What control by public bodies does; "" without any."""
    if not result.has_public_control:
        return ""
    return _(
        "Public bodies control 25% or more of the capital or voting rights, so this is no small or "
        "medium-sized enterprise (Article 3(4); exceptions: Article 3(2), among them autonomous local "
        "authorities with less than 5,000 inhabitants and an annual budget of less than €10 million)."
    )


def missing(one: Missing, names: Mapping[str, str]) -> str:
    """What is missing, in one sentence; `names` of related enterprises by id."""
    if not one.of:
        return _(_MISSING[one.what])
    name = names.get(one.of) or _("Enterprise without a name")
    return _(_MISSING_OF[one.what]).format(name=name)


def _percent(share: Decimal | None) -> str:
    return "?" if share is None else formats.share(int(share * 100))


def _awu(value: Decimal | None) -> str:
    """Cut, not rounded: 49.999 is no 50."""
    return "" if value is None else formats.decimal(value)


def _euro(value: Decimal | None) -> str:
    return _money(value, Currency())


def _money(value: Decimal | None, currency: Currency) -> str:
    """An amount in units; parts of the smallest unit are rounded up, so that > never looks like ≤."""
    if value is None:
        return ""
    minor = value.scaleb(currency.digits).to_integral_value(rounding=ROUND_CEILING)
    return formats.money(int(minor), currency.code)
