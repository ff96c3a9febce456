"""The checklist for a pair of countries: what is to be cleared, until when, and where the rule is from.

The rules are data (`resources/compliance.json`), each with its source and the day on which the office last
confirmed it. The program records what the office decides and never decides itself.
"""

import json
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.core.months import later

EEA = frozenset(
    "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()  # noqa: SIM905  short
)
TITLES = {
    "a1": N_("A1 certificate, or proof that it was requested"),
    "bilateral": N_("Certificate under the bilateral treaty on social security"),
    "posting": N_("Notification of the posting, or the reason why none is needed"),
    "health": N_("Health cover in the host country"),
    "accident": N_("Accident insurance"),
    "liability": N_("Liability insurance"),
    "permit": N_("Visa, permit or exemption"),
    "information": N_("Written information on working abroad handed over"),
    "transfer": N_("Basis for the transfer of personal data"),
    "emergency": N_("Emergency contact noted"),
    "induction": N_("Information on risks and first instruction planned"),
}
OPEN, DONE, NOT_APPLICABLE, WAIVED = "open", "done", "not_applicable", "waived"
STATES = {
    OPEN: NC_("decision about a rule", "Open"),
    DONE: NC_("decision about a rule", "Done"),
    NOT_APPLICABLE: NC_("decision about a rule", "Does not apply"),
    WAIVED: NC_("decision about a rule", "Waived by the office"),
}
SOURCES = (
    N_("Bilateral treaty on social security, such as form T/A 1 between Germany and Türkiye"),
    N_("Communication to the labour authority for stays over 8 days"),
    N_("Directive (EU) 2019/1152 Art. 7: written information for stays over four weeks"),
    N_("Directive 91/383/EEC: information on risks before work begins"),
    N_("European Health Insurance Card in the EEA; it is not valid in Türkiye"),
    N_("GDPR Art. 46: standard contractual clauses"),
    N_("Labour Inspectorate, no later than the day on which work begins"),
    N_("Law 6698 of Türkiye: standard contract, notified to the authority within five working days"),
    N_("Law 6735 of Türkiye: exemption or work permit"),
    N_("Limosa declaration"),
    N_("Meldeportal-Mindestlohn, in the branches it lists only"),
    N_("National visa or permit of the host country"),
    N_("Notification to the labour authority"),
    N_("Notification to the territorial labour inspectorate (ITM), one working day before"),
    N_("Regulation (EC) 883/2004 Art. 12; Regulation (EC) 987/2009 Art. 15"),
    N_("SIPSI declaration before the start"),
    N_("UNI_DISTACCO: by 24:00 of the day before"),
    N_("Rules of the pilot"),
)
"""The sources of the rules as delivered, for translation; what an office writes itself stays as it is."""

_STALE_MONTHS = 12


def state_word(state: str) -> str:
    """The word for a decision about a rule."""
    return pgettext("decision about a rule", STATES[state])


class Rule(NamedTuple):
    """A rule as the data have it; `over_days` 0: for stays of any length."""

    code: str
    sender: str
    host: str
    before: str
    lead_days: int
    working: bool
    source: str
    last_confirmed: str | None = None
    over_days: int = 0
    confirmed_by: str = ""
    note: str = ""

    @property
    def title(self) -> str:
        """What is to be cleared, in the present language."""
        return _(TITLES[self.code.partition("_")[0]])

    @property
    def basis(self) -> str:
        """Where the rule is from, in the present language."""
        return _(self.source)

    def is_unconfirmed(self, today: date) -> bool:
        """Whether nobody looked it up for a year, or ever."""
        if not self.last_confirmed:
            return True
        return later(date.fromisoformat(self.last_confirmed), _STALE_MONTHS) < today


class Item(NamedTuple):
    """A rule for one placement: until when, and what the office decided."""

    rule: Rule
    due: date
    state: str
    note: str = ""
    row_id: str | None = None
    decided_by: str = ""
    decided_on: str = ""


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """All rules as the office has set them."""
    with (paths.resources() / "compliance.json").open(encoding="utf-8") as file:
        return tuple(Rule(**one) for one in json.load(file)["rules"])


def as_confirmed(rule: Rule, row: Mapping[str, Any] | None) -> Rule:
    """The rule with what the office found when it looked it up."""
    if row is None:
        return rule
    days = rule.lead_days if row["lead_days"] is None else row["lead_days"]
    return rule._replace(
        last_confirmed=row["confirmed_on"], confirmed_by=row["confirmed_by"], lead_days=days,
        note=row["note"] or "",
    )  # fmt: skip


def for_stay(sender: str, host: str, start: date, end: date) -> list[Rule]:
    """The rules for a stay, each code once."""
    length = (end - start).days + 1
    found = [
        rule
        for rule in rules()
        if _fits(rule.sender, sender) and _fits(rule.host, host) and length > rule.over_days
    ]
    return list({rule.code: rule for rule in found}.values())


def checklist(
    stay: tuple[str, str, date, date],
    decided: Mapping[str, Mapping[str, Any]],
    confirmed: Mapping[str, Mapping[str, Any]],
) -> list[Item]:
    """The items in the order in which they are due.

    `stay` is sender's and host's country, first and last day; `decided` and `confirmed` are rows by rule.
    """
    sender, host, start, end = stay
    items = []
    for known in for_stay(sender, host, start, end):
        rule = as_confirmed(known, confirmed.get(known.code))
        row = decided.get(rule.code, {})
        items.append(
            Item(
                rule,
                due_day(rule, start, sender),
                row.get("state", OPEN),
                row.get("note") or "",
                row.get("id"),
                row.get("decided_by") or "",
                row.get("decided_on") or "",
            )
        )
    return sorted(items, key=lambda item: (item.due, item.rule.code))


def due_day(rule: Rule, start: date, country: str) -> date:
    """The day by which a rule is to be cleared: lead days, or working days of a country, before the start."""
    if not rule.working:
        return start - timedelta(days=rule.lead_days)
    return working_days_before(start, rule.lead_days, country)


def working_days_before(day: date, count: int, country: str) -> date:
    """The day that lies `count` working days before another: weekends and public holidays don't count."""
    closed = _holidays(country, tuple(range(day.year - 1, day.year + 1)))
    left = count
    while left:
        day -= timedelta(days=1)
        if day.weekday() < 5 and day not in closed:  # noqa: PLR2004  Saturday
            left -= 1
    return day


@lru_cache(maxsize=64)
def _holidays(country: str, years: tuple[int, ...]) -> Collection[date]:
    import holidays  # noqa: PLC0415  only for deadlines

    try:
        return frozenset(holidays.country_holidays(country, years=years))
    except NotImplementedError:
        return frozenset()


def _fits(wanted: str, country: str) -> bool:
    if wanted == "ANY":
        return True
    return country in EEA if wanted == "EEA" else country == wanted
