"""The fixed words of offers, candidates and matches."""

from collections.abc import Mapping, Sequence

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, NC_, _, ngettext, pgettext

OFFER_STATES = {
    "draft": NC_("status of an offer", "Draft"),
    "open": NC_("status of an offer", "Open"),
    "paused": NC_("status of an offer", "Paused"),
    "filled": NC_("status of an offer", "Filled"),
    "expired": NC_("status of an offer", "Expired"),
}
CANDIDATE_STATES = {
    "draft": NC_("status of a candidate", "Draft"),
    "open": NC_("status of a candidate", "Open"),
    "matched": NC_("status of a candidate", "Matched"),
    "withdrawn": NC_("status of a candidate", "Withdrawn"),
}
MATCH_STATES = {
    "shortlisted": NC_("status of a match", "Shortlisted"),
    "contacted": NC_("status of a match", "Contacted"),
    "accepted": NC_("status of a match", "Accepted"),
    "declined": NC_("status of a match", "Declined"),
}
DECISIONS = {
    ("sending", "accepted"): N_("The sending office accepted on {day}."),
    ("sending", "declined"): N_("The sending office declined on {day}."),
    ("sending", ""): N_("The sending office has not decided yet."),
    ("hosting", "accepted"): N_("The hosting office accepted on {day}."),
    ("hosting", "declined"): N_("The hosting office declined on {day}."),
    ("hosting", ""): N_("The hosting office has not decided yet."),
}
"""What the office of each side says of a match."""

LENGTH_WORDS = {
    "14d": NC_("length of a stay", "2 weeks"),
    "1m": NC_("length of a stay", "1 month"),
    "6w": NC_("length of a stay", "1½ months"),
    "2m": NC_("length of a stay", "2 months"),
}
CRITERIA = {
    "sector": N_("Sector"),
    "skills": N_("Skills offered and sought"),
    "language": N_("Language"),
    "dates": N_("Dates"),
    "win_win": N_("What the host gains"),
    "region": N_("Region"),
    "record": N_("Earlier stays at the host"),
}
EXCLUDED = {
    "closed": N_("offer or profile is not open"),
    "country": N_("same country"),
    "firm": N_("same firm"),
    "linked": N_("the firms are linked"),
    "ineligible": N_("not eligible: firm not active or too large, or person not free to travel"),
    "capacity": N_("no place left"),
    "dates": N_("windows leave too little time together"),
    "length": N_("no length in common"),
    "language": N_("language not sufficient"),
}
LABELS = {
    "firm_id": N_("Hosting firm"),
    "site_id": N_("Place of the stay"),
    "tasks": N_("What is done there"),
    "skills_offered": N_("Skills to learn there"),
    "skills_wanted": N_("Skills the host would like"),
    "nace_code": N_("Sector"),
    "working_language": N_("Working language"),
    "window_from": N_("Not before"),
    "window_to": N_("Not after"),
    "lengths": N_("How long"),
    "capacity": N_("Places"),
    "accommodation": N_("Helps with lodging"),
    "accessibility": N_("Accessibility"),
    "valid_until": N_("Offer stands until"),
    "status": N_("Status"),
    "employee_id": N_("Who would go"),
    "goals": N_("What they want to learn"),
    "skills_have": N_("Skills they bring"),
    "skills_sought": N_("Skills they look for"),
    "countries": N_("Countries wanted"),
    "regions": N_("Regions wanted"),
    "constraints": N_("To be considered"),
    "interpreter": N_("With an interpreter"),
}
_CONTEXTS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "offer": ("status of an offer", OFFER_STATES),
    "candidate": ("status of a candidate", CANDIDATE_STATES),
    "match": ("status of a match", MATCH_STATES),
    "length": ("length of a stay", LENGTH_WORDS),
}


def word(kind: str, code: str | None) -> str:
    """The word for a code of a list ("offer", "candidate", "match", "length"), "" for none."""
    if not code:
        return ""
    context, known = _CONTEXTS[kind]
    return pgettext(context, known[code]) if code in known else code


def decision_shown(side: str, said: str, on: str) -> str:
    """What the office of a side ("sending", "hosting") says of a match, as a sentence."""
    return _(DECISIONS[side, said]).format(day=formats.day(on or None))


def decisions_shown(sending: tuple[str, str], hosting: tuple[str, str]) -> str:
    """What both offices say of a match, as sentences."""
    return " ".join((decision_shown("sending", *sending), decision_shown("hosting", *hosting)))


def day_wrong(day: str | None, today: str) -> str:
    """What is wrong with the day of a decision, "" for nothing."""
    if not day:
        return _("Please enter the day of the decision.")
    return _("The day of the decision has not come yet.") if day > today else ""


def match_shown(status: str, sending: str, hosting: str) -> str:
    """The status of a match in a word, or which office it waits for when the other one has accepted."""
    if status == "contacted" and "accepted" in (sending, hosting):
        return _("Sender undecided") if not sending else _("Host undecided")
    return word("match", status)


def lengths_shown(text: str | None) -> str:
    """Lengths of a stay in words."""
    return ", ".join(word("length", code) for code in (text or "").split(",") if code)


def window_shown(first: str | None, last: str | None) -> str:
    """A window of days in words, "" for none."""
    if not first and not last:
        return ""
    return f"{formats.day(first or None, 'short')} – {formats.day(last or None, 'short')}"


def excluded_shown(excluded: Mapping[str, int]) -> list[str]:
    """How many are excluded by which rule, the most first."""
    most = sorted(excluded.items(), key=lambda entry: -entry[1])
    return [f"{formats.number(count)}: {_(EXCLUDED[code])}" for code, count in most]


def excluded_word(why: str) -> str:
    """Why a pair can't be, in words."""
    return _(EXCLUDED[why]) if why in EXCLUDED else why


def listed_shown(kind: str, count: int) -> str:
    """How many offers or candidates are listed."""
    if kind == "offer":
        return ngettext("{n} offer", "{n} offers", count).format(n=formats.number(count))
    return ngettext("{n} candidate", "{n} candidates", count).format(n=formats.number(count))


def possible_shown(count: int) -> str:
    """How many pairs are possible."""
    return ngettext("{n} possible match", "{n} possible matches", count).format(n=formats.number(count))


def taken_shown(taken: int, capacity: int) -> str:
    """How many places of an offer are taken."""
    text = ngettext("{taken} of {n} place taken", "{taken} of {n} places taken", capacity)
    return text.format(taken=formats.number(taken), n=formats.number(capacity))


def names_of(weights: Mapping[str, int], found: Sequence[float]) -> list[tuple[str, int, int]]:
    """Each criterion in words with its points and the most that there are."""
    return [
        (_(CRITERIA[name]), round(value * weight), weight)
        for (name, weight), value in zip(weights.items(), found, strict=True)
    ]
