"""The sums of the answers, each of at least as many as nobody can be recognised among."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import events, issues, questionnaire, small_groups, words
from mobilise_desktop.features.placements.questionnaire import (
    CHOICE,
    GRADE,
    HOURS,
    LEVEL,
    SCORE,
    STEPS,
    YES,
    Question,
)
from mobilise_desktop.features.placements.results_filter import ResultFilter
from mobilise_desktop.features.placements.results_queries import OPEN, Told, Way
from mobilise_desktop.features.placements.small_groups import Traits

SHARE, MEAN, COUNT = "share", "mean", "count"
PUBLISHED = {
    ("sending", "matched"): 91,
    ("sending", "business"): 90,
    ("sending", "products"): 75,
    ("hosting", "matched"): 95,
    ("hosting", "learned"): 100,
    ("employee", "skills"): 90,
    ("employee", "development"): 81,
}
"""Per cent, by party and question."""

_GOOD, _TENTHS = 4, 10
_CONTACTS = (
    N_("Stays without a visit or call"),
    N_("Stays with one visit or call"),
    N_("Stays with two visits or calls"),
    N_("Stays with three or more visits or calls"),
)
_MEANS = {
    SCORE: N_("Would recommend it (0 to 10), on average"),
    HOURS: N_("Hours spent on paperwork, on average"),
}
_ROSE = N_("The level of the working language rose")
_AFTER = "level_after"


class Result(NamedTuple):
    """Something that is told: `value` is None when there are too few `answers`.

    A share is in per cent, a mean in tenths, a count is of what was noted; `answers` are those counted, or
    if they are too few, those that there are. A row with a `heading` stands above others.
    """

    id: str
    party: str
    text: str
    answers: int = 0
    value: int | None = None
    published: int | None = None
    kind: str = SHARE
    heading: str = ""


Given = Sequence[tuple[Traits, Any]]
Reckon = Callable[[list[Any]], int]


class Counted:
    """Reckons with the answers that a filter leaves and nobody can be recognised by."""

    def __init__(self, chosen: ResultFilter) -> None:
        self._chosen = chosen
        self._groups: dict[tuple[Traits, ...], list[list[int]]] = {}

    def of(self, given: Given) -> tuple[list[Any], int]:
        """The answers that are counted, and how many there are that were chosen."""
        traits = tuple(stay for stay, _answer in given)
        if traits not in self._groups:
            self._groups[traits] = small_groups.groups(traits)
        places = small_groups.told(traits, self._groups[traits], self._chosen.fits)
        return [given[place][1] for place in places], sum(map(self._chosen.fits, traits))

    def result(self, row: Result, given: Given, reckon: Reckon) -> Result:
        """A row with its value."""
        found, fits = self.of(given)
        if not found:
            return row._replace(answers=fits)
        return row._replace(answers=len(found), value=reckon(found))


def of_party(party: str, told: Sequence[Told], counted: Counted) -> list[Result]:
    """What a party said: what is asked now, and what only older forms asked where somebody answered it."""
    answered = {name: None for one in told for name in one.answers}
    rows: list[Result] = []
    for one in questionnaire.asked(party, answered):
        if one.kind in _WAYS:
            rows += _WAYS[one.kind](party, one, told, counted)
    return rows


def noted(ways: Sequence[Way], counted: Counted) -> tuple[list[Result], int]:
    """How many stays had how many visits and calls, what happened, and confidential entries left out."""
    rows = [Result("contacts", "", "", heading=_("Visits and calls"))]
    most = len(_CONTACTS) - 1
    had = [(one.traits, min(sum(one.noted[kind] for kind in events.VISITS), most)) for one in ways]
    for many, text in enumerate(_CONTACTS):
        row = Result(f"contacts/{many}", "", _(text), kind=COUNT)
        rows.append(counted.result(row, [(stay, n == many) for stay, n in had], sum))
    rows += _kinds(ways, events.VISITS, counted)
    rows.append(Result("incidents", "", "", heading=_("Incidents")))
    rows += _kinds(ways, events.INCIDENTS, counted)
    rows.append(Result("issues", "", "", heading=_("Issues of visits and incidents")))
    for code, text in _issues():
        row = Result(f"issues/{code or 'ungraded'}", "", text, kind=COUNT)
        rows.append(counted.result(row, [(one.traits, one.issues[code]) for one in ways], sum))
    hidden, _fits = counted.of([(one.traits, one.hidden) for one in ways])
    return rows, sum(hidden)


def _issues() -> Iterator[tuple[str, str]]:
    """What issues are counted by: how serious they are, and whether they are open."""
    for code in reversed(issues.GRADES):
        yield code, _("Issues: {severity}").format(severity=issues.word(code))
    yield "", _("Issues that nobody has graded")
    yield OPEN, _("Of all issues still open")


def _kinds(ways: Sequence[Way], kinds: Sequence[str], counted: Counted) -> Iterator[Result]:
    for kind in kinds:
        row = Result(f"noted/{kind}", "", words.word("event", kind), kind=COUNT)
        yield counted.result(row, [(one.traits, one.noted[kind]) for one in ways], sum)


def _graded(party: str, one: Question, told: Sequence[Told], counted: Counted) -> list[Result]:
    given = [(stay, grade >= _GOOD) for stay, grade in _numbers(told, one.name, questionnaire.GRADES)]
    row = Result(f"{party}/{one.name}", party, _(one.text), published=PUBLISHED.get((party, one.name)))
    return [counted.result(row, given, _share)]


def _agreed(party: str, one: Question, told: Sequence[Told], counted: Counted) -> list[Result]:
    given = [(stay, answer == "yes") for stay, answer in _given(told, one.name, ("yes", "no"))]
    return [counted.result(Result(f"{party}/{one.name}", party, _(one.text)), given, _share)]


def _chosen(party: str, one: Question, told: Sequence[Told], counted: Counted) -> list[Result]:
    """The share of each choice."""
    codes = questionnaire.codes(one.name)
    given, rows = _given(told, one.name, codes), []
    for code in codes:
        text = f"{_(one.text)}: {questionnaire.word(one.name, code)}"
        row = Result(f"{party}/{one.name}/{code}", party, text)
        rows.append(counted.result(row, [(stay, answer == code) for stay, answer in given], _share))
    return rows


def _averaged(party: str, one: Question, told: Sequence[Told], counted: Counted) -> list[Result]:
    most = questionnaire.BEST if one.kind == SCORE else questionnaire.MOST_HOURS
    row = Result(f"{party}/{one.name}", party, _(_MEANS[one.kind]), kind=MEAN)
    return [counted.result(row, _numbers(told, one.name, range(most + 1)), _mean)]


def _rose(party: str, one: Question, told: Sequence[Told], counted: Counted) -> list[Result]:
    """Whether the language rose, of those who gave both levels."""
    if one.name != _AFTER:
        return []
    known = words.LEVELS
    given = [
        (each.traits, known.index(each.answers[_AFTER]) > known.index(each.answers["level_before"]))
        for each in told
        if each.answers.get(_AFTER) in known and each.answers.get("level_before") in known
    ]
    return [counted.result(Result(f"{party}/{one.name}", party, _(_ROSE)), given, _share)]


_WAYS = {
    GRADE: _graded, YES: _agreed, CHOICE: _chosen, STEPS: _chosen, SCORE: _averaged, HOURS: _averaged,
    LEVEL: _rose,
}  # fmt: skip


def _given(told: Sequence[Told], name: str, known: Sequence[Any]) -> list[tuple[Traits, Any]]:
    return [(one.traits, one.answers[name]) for one in told if one.answers.get(name) in known]


def _numbers(told: Sequence[Told], name: str, known: Sequence[int]) -> list[tuple[Traits, int]]:
    """Answers that are numbers; a mere yes is none."""
    return [(stay, answer) for stay, answer in _given(told, name, known) if answer is not True]


def _share(answers: Sequence[bool]) -> int:
    return round(100 * sum(answers) / len(answers))


def _mean(answers: Sequence[int]) -> int:
    return round(_TENTHS * sum(answers) / len(answers))
