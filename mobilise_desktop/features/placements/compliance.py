"""The checklist for a pair of countries: what is to be cleared, until when, and where the rule is from.

The rules are data (`resources/compliance.json`, and a file of that name in the folder of the office's data),
each with its source and the day on which the office last confirmed it. The program records what the office
decides and never decides itself.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import nationals, office_data
from mobilise_desktop.features.placements.office_data import Count, Entry, is_day, is_text
from mobilise_desktop.features.placements.stay import gap

EEA = nationals.EEA
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
    "security": N_("Social security during the stay, where neither A1 nor a treaty is known here"),
    "own": N_("A rule of the office’s own"),
}
"""What is to be cleared, by kind of rule: the first word of its code."""

TITLES_OF = {"transfer_kvkk": N_("Turkish standard contract notified to the data protection authority")}
"""What is to be cleared, by the code of a rule whose kind says too little."""

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
    N_("Law 6735 of Türkiye: whether and when the stay is notified; sources differ"),
    N_("Law of the host country; in the EU Directive 2014/67/EU Art. 9: declaration before work begins"),
    N_("Limosa declaration"),
    N_("Meldeportal-Mindestlohn, in the branches it lists only"),
    N_("National visa or permit of the host country"),
    N_("Notification to the labour authority"),
    N_("Notification to the territorial labour inspectorate (ITM), one working day before"),
    N_("Regulation (EC) 883/2004 Art. 12; Regulation (EC) 987/2009 Art. 15"),
    N_("SIPSI declaration before the start"),
    N_("Swiss Posted Workers Act (EntsG), Art. 6: eight days before work begins"),
    N_("UNI_DISTACCO: by 24:00 of the day before"),
    N_("Rules of the pilot"),
    N_("Agreement on trade and cooperation EU–UK, Protocol on Social Security: A1 for up to 24 months"),
    N_("Law of both countries: ask the institution of the sender’s country"),
    N_("National law of the host country; Court of Justice C-43/93 on staff employed in another EU country"),
    N_("Immigration Rules of the United Kingdom: visa, or what visitors may do; travel authorisation"),
    N_("Law 6698 of Türkiye Art. 9: standard contract or another safeguard before data are sent"),
    N_("GDPR Art. 44 to 49: adequacy decision, standard contractual clauses or an exception"),
)
"""The sources of the rules as delivered, for translation; what an office writes itself stays as it is."""

OTHER, OWN = nationals.OTHER, "own"
START, SIGNED = "start", "signed"
"""What a deadline is counted from: back from the first day, or on from the last signature."""

_STALE_MONTHS, _SATURDAY = 12, 5
_HOST = "host"


def state_word(state: str) -> str:
    """The word for a decision about a rule."""
    return pgettext("decision about a rule", STATES[state])


class Rule(NamedTuple):
    """A rule as the data have it; `over_days` 0: for stays of any length, else days at home don't count.

    `calendar` "host" is for deadlines towards an authority of the host country. `as_of` is the day on which
    the rule was written down, `last_confirmed` that on which the office looked it up. `nationals` are those
    whom it is for, `not_nationals` those whom it is not for; with `unless` it is only for stays that have no
    rule of these kinds. `counted_from` "signed": `lead_days` count on from the last signature.
    """

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
    calendar: str = "sender"
    as_of: str | None = None
    name: str = ""
    nationals: tuple[str, ...] = ()
    not_nationals: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    counted_from: str = START

    @property
    def kind(self) -> str:
        """What sort of rule it is ("posting")."""
        return self.code.partition("_")[0]

    @property
    def title(self) -> str:
        """What is to be cleared, in the office's own words or in the present language."""
        return self.name or title_of(self.code)

    @property
    def basis(self) -> str:
        """Where the rule is from, in the present language."""
        return _(self.source)

    def is_unconfirmed(self, today: date) -> bool:
        """Whether nobody looked it up for a year, or ever."""
        if not self.last_confirmed:
            return True
        return later(date.fromisoformat(self.last_confirmed), _STALE_MONTHS) < today


class Stay(NamedTuple):
    """What the checklist asks of a stay: sender's and host's country, its days, the nationality, "" unknown.

    `signed` is the day of the last signature of the agreement; `away` are the days between the parts.
    """

    sender: str
    host: str
    start: date
    end: date
    national: str = ""
    signed: date | None = None
    away: int = 0


class Item(NamedTuple):
    """A rule for one placement: until when, and what the office decided."""

    rule: Rule
    due: date
    state: str
    note: str = ""
    row_id: str | None = None
    decided_by: str = ""
    decided_on: str = ""


def rules() -> tuple[Rule, ...]:
    """All rules as the office has set them.

    Raises:
        UserError: the office's own file can't be used.
    """
    return office_data.entries(KIND)


def as_confirmed(rule: Rule, row: Mapping[str, Any] | None) -> Rule:
    """The rule with what the office found when it looked it up."""
    if row is None:
        return rule
    days = rule.lead_days if row["lead_days"] is None else row["lead_days"]
    return rule._replace(
        last_confirmed=row["confirmed_on"], confirmed_by=row["confirmed_by"], lead_days=days,
        note=row["note"] or "",
    )  # fmt: skip


def title_of(code: str) -> str:
    """What is to be cleared by a rule as delivered, in the present language; a code of nobody's stays."""
    own = (text for known, text in TITLES_OF.items() if f"{code}_".startswith(f"{known}_"))
    text = next(own, TITLES.get(code.partition("_")[0]))
    return _(text) if text else code


def stay_of(
    values: Mapping[str, Any], countries: tuple[str, str], nationality: str | None, signed: str | None
) -> Stay | None:
    """The stay of a placement as the checklist sees it; None while its days are missing or out of order."""
    start, end = values["start_date"], values["end_date"]
    if not start or not end or end < start:
        return None
    national = nationals.counted(nationality, values.get("immigration_group"), countries[0])
    last = date.fromisoformat(signed) if signed else None
    days = (date.fromisoformat(start), date.fromisoformat(end))
    return Stay(*countries, *days, national, last, gap(values))


def for_stay(sender: str, host: str, start: date, end: date, national: str = "") -> list[Rule]:
    """The rules for a stay, each code once; one for all other hosts gets the country into its code.

    Where no nationality is known, it is taken for that of the sender's country.
    """
    length, known = (end - start).days + 1, rules()
    named = {rule.kind for rule in known if nationals.names_host(rule.host, host)}
    person = nationals.Person(national or sender, sender, host)
    found: dict[str, Rule] = {}
    for rule in sorted(known, key=lambda one: bool(one.unless)):
        is_other = rule.host == OTHER and rule.kind not in named
        is_here = nationals.fits(rule.sender, sender) and (is_other or nationals.fits(rule.host, host))
        kinds = {one.kind for one in found.values() if not one.unless}
        if not is_here or length <= rule.over_days or not kinds.isdisjoint(rule.unless):
            continue
        if nationals.is_meant(person, rule.nationals, rule.not_nationals):
            own = rule._replace(code=f"{rule.code}_{host.lower()}", host=host) if is_other else rule
            found[own.code] = own
    return list(found.values())


def checklist(
    stay: Stay | tuple[str, str, date, date],
    decided: Mapping[str, Mapping[str, Any]],
    confirmed: Mapping[str, Mapping[str, Any]],
) -> list[Item]:
    """The items in the order in which they are due.

    `stay` is sender's and host's country, first and last day, …; `decided` and `confirmed` are rows by rule.
    """
    sender, host, start, end, national, signed, away = Stay(*stay)
    items = []
    for known in for_stay(sender, host, start, end - timedelta(days=away), national):
        rule = as_confirmed(known, confirmed.get(known.code))
        row = decided.get(rule.code, {})
        items.append(
            Item(
                rule,
                due_day(rule, start, sender, host, signed),
                row.get("state", OPEN),
                row.get("note") or "",
                row.get("id"),
                row.get("decided_by") or "",
                row.get("decided_on") or "",
            )
        )
    return sorted(items, key=lambda item: (item.due, item.rule.code))


def due_day(rule: Rule, start: date, sender: str, host: str, signed: date | None = None) -> date:
    """The day by which a rule is to be cleared: so many days, or working days, before the start.

    What is counted from the signature is due on the first day as long as nobody has signed. What goes to an
    authority of the host country is counted with the holidays there, and due on a day on which people work
    in both countries.
    """
    if rule.counted_from == SIGNED:
        return _after(signed, rule, host if rule.calendar == _HOST else sender) if signed else start
    if rule.working:
        day = working_days_before(start, rule.lead_days, host if rule.calendar == _HOST else sender)
    else:
        day = start - timedelta(days=rule.lead_days)
    return last_working_day(day, sender, host) if rule.calendar == _HOST else day


def _after(signed: date, rule: Rule, country: str) -> date:
    """The day that lies the days of a rule after the signature."""
    if not rule.working:
        return signed + timedelta(days=rule.lead_days)
    closed = _holidays(country, tuple(range(signed.year, signed.year + 2)))
    day, left = signed, rule.lead_days
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY and day not in closed
    return day


def last_working_day(day: date, *countries: str) -> date:
    """A day, or the last one before it on which people work in all of some countries."""
    years = tuple(range(day.year - 1, day.year + 1))
    while day.weekday() >= _SATURDAY or any(day in _holidays(country, years) for country in countries):
        day -= timedelta(days=1)
    return day


def working_days_before(day: date, count: int, country: str) -> date:
    """The day that lies `count` working days before another: weekends and public holidays don't count."""
    closed = _holidays(country, tuple(range(day.year - 1, day.year + 1)))
    left = count
    while left:
        day -= timedelta(days=1)
        if day.weekday() < _SATURDAY and day not in closed:
            left -= 1
    return day


@lru_cache(maxsize=64)
def _holidays(country: str, years: tuple[int, ...]) -> Collection[date]:
    import holidays  # noqa: PLC0415  only for deadlines

    try:
        return frozenset(holidays.country_holidays(country, years=years))
    except NotImplementedError:
        return frozenset()


def _problem(entry: Entry) -> str:
    kind = str(entry["code"]).partition("_")[0]
    if kind not in TITLES:
        said = _("The code has to begin with one of: {kinds}")
        return said.format(kinds=", ".join(TITLES))
    if kind == "own" and "title" not in entry:
        return _("“{field}” is missing.").format(field="title")
    return ""


def _made(entry: Entry) -> Rule:
    lists = {field: tuple(entry[field]) for field in _LISTS if field in entry}
    return Rule(
        **{("name" if field == "title" else field): value for field, value in {**entry, **lists}.items()}
    )


def _is_code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z0-9_]{2,40}", value) is not None


def _is_country(*more: str) -> Callable[[object], bool]:
    return lambda value: (
        value in ("ANY", "EEA", "NOT_EEA", *more)
        or (isinstance(value, str) and re.fullmatch("[A-Z]{2}", value) is not None)
    )


def _are_nationals(value: object) -> bool:
    is_one = _is_country("SENDER", "HOST")
    return isinstance(value, list) and all(is_one(one) for one in value)


def _are_kinds(value: object) -> bool:
    return isinstance(value, list) and all(one in TITLES for one in value)


_LISTS = ("nationals", "not_nationals", "unless")
KIND = office_data.Kind(
    file="compliance.json",
    key="rules",
    same=("code", "sender", "host"),
    fields={
        "code": _is_code,
        "title": is_text,
        "sender": _is_country(),
        "host": _is_country(OTHER),
        "before": lambda value: value in ("depart", "start"),
        "lead_days": Count(0, 365),
        "working": lambda value: isinstance(value, bool),
        "calendar": lambda value: value in ("sender", _HOST),
        "source": is_text,
        "last_confirmed": is_day,
        "as_of": is_day,
        "over_days": Count(0, 999),
        "confirmed_by": is_text,
        "note": is_text,
        "nationals": _are_nationals,
        "not_nationals": _are_nationals,
        "unless": _are_kinds,
        "counted_from": lambda value: value in (START, SIGNED),
    },
    needed=("code", "sender", "host", "before", "lead_days", "working", "source"),
    usual=Rule._field_defaults,
    problem=_problem,
    make=_made,
)
