"""Learning outcomes and programme of a stay, read from their four columns and written back; plain Python.

A column has one entry a line, in one language. A line may have further parts behind TABs: an outcome its kind
and its evidence; a week of the programme its number or numbers ("2-3"), the numbers of its outcomes ("1 3"),
the place, who is responsible, and what comes out of it. Where both languages name what is no text, that of
the first decides. "–" stands where a language says nothing, so that the lines of both go together.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from mobilise_desktop.features.placements import language_pair

Values = Mapping[str, Any]
Both = tuple[str, str]
OUTCOMES, PROGRAMME = ("outcomes_l1", "outcomes_l2"), ("programme_l1", "programme_l2")
COLUMNS = (*OUTCOMES, *PROGRAMME)
KINDS = ("knowledge", "skill", "competence")
SEPARATOR, NOTHING = "\t", "–"
_BULLETS = " -•\t"
_WEEKS = re.compile(r"([0-9]{1,3})(?:-([0-9]{1,3}))?")
_NUMBERS = re.compile(r"[0-9]{1,3}(?: [0-9]{1,3})*")
_SPAN, _REFERS = 1, 2
"""Where weeks and numbers of outcomes stand among the parts of a line."""

_OF_OUTCOME, _OF_WEEK = 3, 6
"""Parts of a line."""


class Outcome(NamedTuple):
    """What will be learned, its kind ("" for none) and by what it is shown; texts are in each language."""

    texts: Both
    kind: str = ""
    evidence: Both = ("", "")

    def text(self, place: int) -> str:
        """What it says in the first or second language (0, 1); what one does not say, in the other."""
        return _said(self.texts[place]) or _said(self.texts[1 - place])


class Week(NamedTuple):
    """What is done in the weeks `first` to `last` (0 for none named), in each language.

    `outcomes` are the numbers of those it serves, from 1.
    """

    texts: Both
    first: int = 0
    last: int = 0
    outcomes: tuple[int, ...] = ()
    place: Both = ("", "")
    responsible: Both = ("", "")
    result: Both = ("", "")

    def text(self, place: int) -> str:
        """What is done, as for an outcome."""
        return _said(self.texts[place]) or _said(self.texts[1 - place])


class Plan(NamedTuple):
    """What a stay is for, and what is done when."""

    outcomes: tuple[Outcome, ...] = ()
    weeks: tuple[Week, ...] = ()


def read(values: Values) -> Plan:
    """The plan of a placement, or of what was frozen of it."""
    outcomes = zip_longest(*(_each(values.get(one), _of_outcome) for one in OUTCOMES), fillvalue=[""] * 3)
    weeks = zip_longest(*(_each(values.get(one), _of_week) for one in PROGRAMME), fillvalue=[""] * 6)
    return Plan(tuple(_outcome(*both) for both in outcomes), tuple(_week(*both) for both in weeks))


def written(plan: Plan) -> dict[str, str | None]:
    """The columns of a plan; None for a language that says nothing."""
    columns: dict[str, str | None] = {}
    for place, (of_outcomes, of_weeks) in enumerate(zip(OUTCOMES, PROGRAMME, strict=True)):
        said = any(one.texts[place] or one.evidence[place] for one in plan.outcomes)
        columns[of_outcomes] = "\n".join(_outcome_line(one, place) for one in plan.outcomes) if said else None
        said = any(one.texts[place] or one.place[place] or one.result[place] for one in plan.weeks)
        columns[of_weeks] = "\n".join(_week_line(one, place) for one in plan.weeks) if said else None
    return columns


def change(values: Values, plan: Plan) -> dict[str, str | None]:
    """The columns that become others with a plan; a list that says the same stays as it is written."""
    before, columns = read(values), written(plan)
    same = [] if plan.outcomes != before.outcomes else [*OUTCOMES]
    same += [] if plan.weeks != before.weeks else PROGRAMME
    return {name: new for name, new in columns.items() if name not in same and new != values.get(name)}


def without_host(values: Values) -> dict[str, str | None]:
    """The columns that become others when nobody knows any more where a week is, and who is responsible."""
    plan = read(values)
    nowhere = ("", "")
    weeks = tuple(one._replace(place=nowhere, responsible=nowhere) for one in plan.weeks)
    return change(values, plan._replace(weeks=weeks))


def clean(text: str | None) -> str:
    """A text as a part of a line: line breaks and TABs are spaces; "" for "–"."""
    bare = " ".join((text or "").split())
    return "" if bare == NOTHING else bare


def head(text: str | None) -> str:
    """A text as the first part of a line, without a bullet before it; "" for "–"."""
    return clean(clean(text).strip(_BULLETS))


def without_outcome(plan: Plan, place: int) -> Plan:
    """The plan without an outcome (from 0): the weeks name the others by their new numbers."""
    left = [n for n in range(len(plan.outcomes)) if n != place]
    return _renumbered(plan, left)


def outcome_moved(plan: Plan, place: int, to: int) -> Plan:
    """The plan with an outcome at another place."""
    order = [n for n in range(len(plan.outcomes)) if n != place]
    order.insert(to, place)
    return _renumbered(plan, order)


def without_week(plan: Plan, place: int) -> Plan:
    """The plan without a line of the programme (from 0)."""
    return plan._replace(weeks=_marked(plan.weeks, (*plan.weeks[:place], *plan.weeks[place + 1 :])))


def week_moved(plan: Plan, place: int, to: int) -> Plan:
    """The plan with a line of the programme at another place."""
    order = [*plan.weeks[:place], *plan.weeks[place + 1 :]]
    order.insert(to, plan.weeks[place])
    return plan._replace(weeks=_marked(plan.weeks, order))


# -- reading -----------------------------------------------------------------------------------------


def lines(text: str | None) -> list[str]:
    """The lines of a column, without empty ones."""
    return [line for line in (text or "").splitlines() if line.strip(_BULLETS)]


def is_structured(text: str | None) -> bool:
    """Whether a column says more than one text a line."""
    return SEPARATOR in (text or "")


def _each(text: str | None, parts_of: Any) -> list[list[str]]:
    return [parts_of(line) for line in lines(text)]


def _of_outcome(line: str) -> list[str]:
    parts = _parts(line, _OF_OUTCOME)
    is_one = _begins(line) and parts[_SPAN] in ("", *KINDS)
    return _taken(parts) if is_one else [head(line), "", ""]


def _of_week(line: str) -> list[str]:
    parts = _parts(line, _OF_WEEK)
    is_one = (
        _begins(line)
        and (not parts[_SPAN] or bool(_WEEKS.fullmatch(parts[_SPAN])))
        and (not parts[_REFERS] or bool(_NUMBERS.fullmatch(parts[_REFERS])))
    )
    return _taken(parts) if is_one else [head(line), *[""] * (_OF_WEEK - 1)]


def _said(text: str) -> str:
    """A text, "" for one that says nothing but the language of those below it: "(DE) –"."""
    return "" if language_pair.parted(text)[1] == NOTHING else text


def _begins(line: str) -> bool:
    """Whether a line begins with a text; one with a TAB before it is a text that was pasted so."""
    return bool(line.partition(SEPARATOR)[0].strip(_BULLETS))


def _parts(line: str, count: int) -> list[str]:
    parts = line.split(SEPARATOR)
    return [*map(clean, parts), *[""] * count][:count]


def _taken(parts: list[str]) -> list[str]:
    return [head(parts[0]), *parts[1:]]


def _outcome(one: Sequence[str], other: Sequence[str]) -> Outcome:
    return Outcome((one[0], other[0]), one[1] or other[1], (one[2], other[2]))


def _week(one: Sequence[str], other: Sequence[str]) -> Week:
    found = _WEEKS.fullmatch(one[_SPAN] or other[_SPAN])
    ends = sorted(int(end) for end in (found[1], found[2] or found[1])) if found else [0, 0]
    refers = tuple(dict.fromkeys(int(n) for n in (one[_REFERS] or other[_REFERS]).split()))
    place, responsible, result = zip(one[_REFERS + 1 :], other[_REFERS + 1 :], strict=True)
    first, last = ends if ends[0] else (ends[1], ends[1])
    return Week((one[0], other[0]), first, last, refers, place, responsible, result)


# -- writing -----------------------------------------------------------------------------------------


def _outcome_line(one: Outcome, place: int) -> str:
    return _line(one.texts[place], one.kind, one.evidence[place])


def _week_line(one: Week, place: int) -> str:
    span = f"{one.first}-{one.last}" if one.last > one.first else str(one.first or "")
    refers = " ".join(map(str, one.outcomes))
    return _line(one.texts[place], span, refers, one.place[place], one.responsible[place], one.result[place])


def _line(text: str, *more: str) -> str:
    return SEPARATOR.join([head(text) or NOTHING, *map(clean, more)]).rstrip(SEPARATOR)


def _renumbered(plan: Plan, order: Sequence[int]) -> Plan:
    """The plan with the outcomes of an order, each by its place so far."""
    new = {old + 1: number for number, old in enumerate(order, 1)}
    known = len(plan.outcomes)
    weeks = tuple(
        one._replace(outcomes=tuple(new.get(n, n) for n in one.outcomes if n in new or n > known))
        for one in plan.weeks
    )
    return Plan(_marked(plan.outcomes, [plan.outcomes[n] for n in order]), weeks)


def _marked(before: Sequence[Any], after: Sequence[Any]) -> tuple[Any, ...]:
    """Entries in another order: the code of another language stays before the whole column."""
    marks = [language_pair.parted(before[0].texts[place])[0] for place in (0, 1)]
    if not any(marks) or not after:
        return tuple(after)
    found = list(after)
    if before[0] in found:
        bare = [clean(language_pair.parted(text)[1]) for text in before[0].texts]
        found[found.index(before[0])] = before[0]._replace(texts=tuple(bare))
    texts = [
        f"{mark}{text or NOTHING}" if any(one.texts[place] for one in found) else ""
        for place, (mark, text) in enumerate(zip(marks, found[0].texts, strict=True))
    ]
    found[0] = found[0]._replace(texts=(clean(texts[0]), clean(texts[1])))
    return tuple(found)
