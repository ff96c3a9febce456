"""What the settings say about schemes and rules: lengths, deadlines, countries, where an entry comes from."""

from datetime import date

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import NC_, _, ngettext, pgettext
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import nationals, office_lists
from mobilise_desktop.features.placements.compliance import SIGNED, Rule
from mobilise_desktop.features.placements.schemes import Scheme

ORIGINS = {
    office_lists.DELIVERED: NC_("where an entry comes from", "as delivered"),
    office_lists.ADAPTED: NC_("where an entry comes from", "adapted"),
    office_lists.OWN: NC_("where an entry comes from", "your own"),
}
AREAS = {
    nationals.ANY: NC_("countries of a rule", "any country"),
    "EEA": NC_("countries of a rule", "EEA and Switzerland"),
    nationals.NOT_EEA: NC_("countries of a rule", "outside the EEA and Switzerland"),
    nationals.OTHER: NC_("countries of a rule", "every other country"),
    nationals.SENDER: NC_("countries of a rule", "country of the sending firm"),
    nationals.HOST: NC_("countries of a rule", "country of the hosting firm"),
}
_STALE_MONTHS = 12


def origin_word(origin: str) -> str:
    """Where an entry comes from."""
    return pgettext("where an entry comes from", ORIGINS[origin])


def country_word(code: str) -> str:
    """A country, or what stands for several."""
    return pgettext("countries of a rule", AREAS[code]) if code in AREAS else formats.country(code)


def days(n: int) -> str:
    """So many days."""
    return ngettext("{n} day", "{n} days", n).format(n=formats.number(n))


def months(n: int) -> str:
    """So many months."""
    return ngettext("{n} month", "{n} months", n).format(n=formats.number(n))


def length_word(length: str) -> str:
    """A length as the data have it ("14d", "1m", "1.5m")."""
    if length.endswith("d"):
        return days(int(length[:-1]))
    whole, half, _m = length.removesuffix("m").partition(".5")
    if half:
        return _("{n} months").format(n=formats.tenths(int(whole) * 10 + 5))
    return months(int(whole))


def span(scheme: Scheme) -> str:
    """How long a stay of a scheme may be."""
    if scheme.lengths:
        return _("only {lengths}").format(lengths=", ".join(map(length_word, scheme.lengths)))
    least = months(scheme.min_months) if scheme.min_months else days(scheme.min_days)
    most = months(scheme.max_months)
    # Translators: from a length to a length, such as "1 month to 2 months"
    return _("{least} to {most}").format(least=least, most=most)


def per_firm(scheme: Scheme) -> str:
    """How many stays of a firm there may be."""
    n = formats.number(scheme.per_sender)
    return _("{n} in all").format(n=n) if scheme.per_sender_total else _("{n} at a time").format(n=n)


def deadline(rule: Rule) -> str:
    """Until when a rule is to be cleared."""
    n = rule.lead_days
    if rule.counted_from == SIGNED and rule.working:
        text = ngettext(
            "{n} working day after the last signature", "{n} working days after the last signature", n
        )
    elif rule.counted_from == SIGNED:
        text = ngettext("{n} day after the last signature", "{n} days after the last signature", n)
    elif not n:
        text = _("on the first day")
    elif rule.working:
        text = ngettext("{n} working day before the start", "{n} working days before the start", n)
    else:
        text = ngettext("{n} day before the start", "{n} days before the start", n)
    return text.format(n=formats.number(n))


def is_stale(confirmed: str | None, today: date) -> bool:
    """Whether nobody looked a thing up for a year, or ever."""
    return not confirmed or later(date.fromisoformat(confirmed), _STALE_MONTHS) < today
