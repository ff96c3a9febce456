"""The section of the agreement with the learning outcomes and what is done in each week.

A column is about 80 mm wide: what belongs to an outcome or a week stands below it in small letters.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mobilise_desktop.documents import parts
from mobilise_desktop.documents.safe import SMALL, TEXT
from mobilise_desktop.features.placements import course_plan
from mobilise_desktop.features.placements.agreement_parts import Data, Wording
from mobilise_desktop.features.placements.course_plan import Outcome, Plan, Week

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_HEAD, _BETWEEN = "head", " · "
Row = tuple[str, Sequence[str]]


def story(data: Data, wordings: Sequence[Wording]) -> "list[Flowable]":
    """Outcomes and weeks in each language, side by side; the same number stands left and right."""
    rows = _rows(course_plan.read(data["values"]), wordings)
    return [
        parts.lead(*texts) if role == _HEAD else parts.row(*texts, role=role)
        for role, texts in rows
        if any(texts)
    ]  # fmt: skip


def _rows(plan: Plan, wordings: Sequence[Wording]) -> Iterator[Row]:
    both = list(enumerate(wordings))
    yield _HEAD, [one.label("outcomes") for one in wordings]
    for number, outcome in enumerate(plan.outcomes, 1):
        yield TEXT, [f"{number}. {outcome.text(place)}" for place, _one in both]
        yield SMALL, [_of_outcome(outcome, one, place) for place, one in both]
    yield _HEAD, [one.label("programme") for one in wordings]
    for number, week in enumerate(plan.weeks, 1):
        yield _HEAD, [_when(week, one) for one in wordings]
        start = "" if week.first else f"{number}. "
        yield TEXT, [f"{start}{week.text(place)}" for place, _one in both]
        yield SMALL, [_of_week(week, one, place) for place, one in both]


def _when(week: Week, one: Wording) -> str:
    if not week.first:
        return ""
    label = one.label("weeks" if week.last > week.first else "week")
    return label.format(n=week.first, first=week.first, last=week.last)


def _of_outcome(outcome: Outcome, one: Wording, place: int) -> str:
    kind = one.label(outcome.kind) if outcome.kind else ""
    return _told(one, [("outcome_type", kind), ("evidence", _own(outcome.evidence, place))])


def _of_week(week: Week, one: Wording, place: int) -> str:
    return _told(
        one,
        [
            ("outcome_numbers", ", ".join(map(str, week.outcomes))),
            ("week_place", _own(week.place, place)),
            ("responsible", _own(week.responsible, place)),
            ("result", _own(week.result, place)),
        ],
    )


def _own(pair: tuple[str, str], place: int) -> str:
    return pair[place] or pair[1 - place]


def _told(one: Wording, pairs: Sequence[tuple[str, str]]) -> str:
    return _BETWEEN.join(f"{one.label(name)}: {text}" for name, text in pairs if text)
