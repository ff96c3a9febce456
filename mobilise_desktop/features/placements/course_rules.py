"""What is wrong with the learning outcomes and the programme of a stay, in words; plain Python."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.features.placements import course_plan, stay, words
from mobilise_desktop.features.placements.course_plan import OUTCOMES, PROGRAMME, Outcome, Plan, Week

MOST, LONGEST = 10, 500
"""Outcomes of a stay; characters of a part."""

BEYOND = "weeks_beyond"
"""What is found of weeks that lie beyond the stay."""

_WEEK = 7
Values = Mapping[str, Any]


class Flaw(NamedTuple):
    """What is wrong, the field (or `BEYOND`) that it is about, and whether nobody can sign it so."""

    field: str
    text: str
    blocks: bool = False


def flaws(values: Values) -> Iterator[Flaw]:
    """What is wrong with the plan of a placement, what forbids an agreement before what is only advice."""
    plan = course_plan.read(values)
    found = [*_of_lists(values, plan), *_of_outcomes(plan), *_of_weeks(plan, weeks(values))]
    return iter(sorted(found, key=lambda one: not one.blocks))


def weeks(values: Values) -> int:
    """How many weeks a stay has, the last one begun counted; 0 while its days are not known."""
    return -(-stay.length(values) // _WEEK)


def too_long(text: str | None) -> str:
    """What to say of a part that is too long, "" for one that is not."""
    length = len(course_plan.clean(text))
    said = _("This has {n} characters. At most {most} are possible.")
    return said.format(n=formats.number(length), most=LONGEST) if length > LONGEST else ""


def _of_lists(values: Values, plan: Plan) -> Iterator[Flaw]:
    """What is missing or too long, list by list and language by language."""
    is_single = values["language_1"] == values["language_2"]
    lists: Sequence[tuple[tuple[str, str], Sequence[Outcome | Week]]] = (
        (OUTCOMES, plan.outcomes), (PROGRAMME, plan.weeks),
    )  # fmt: skip
    for columns, entries in lists:
        label = words.label(columns[0])
        for place, name in enumerate(columns[: 1 if is_single else 2]):
            missing = [number for number, one in enumerate(entries, 1) if not one.texts[place]]
            if len(missing) == len(entries):
                yield Flaw(name, _("Missing: {field}").format(field=label), blocks=True)
            elif missing:
                language = formats.language(values[f"language_{place + 1}"])
                text = _("{field}: not written yet ({language}): {numbers}")
                yield Flaw(name, text.format(field=label, language=language, numbers=_told(missing)))
        if long := _numbers(entries, _is_long):
            text = _("{field}: longer than {most} characters: {numbers}")
            told = text.format(field=label, most=LONGEST, numbers=_told(long))
            yield Flaw(columns[0], told)


def _of_outcomes(plan: Plan) -> Iterator[Flaw]:
    if len(plan.outcomes) > MOST:
        text = _("There are {n} learning outcomes; at most {most} are possible.")
        yield Flaw(OUTCOMES[0], text.format(n=len(plan.outcomes), most=MOST), blocks=True)
    plain = _numbers(plan.outcomes, lambda one: not one.kind or not any(one.evidence))
    if plain:
        text = _("Learning outcomes without type or evidence: {numbers}")
        yield Flaw(OUTCOMES[0], text.format(numbers=_told(plain)))


def _of_weeks(plan: Plan, count: int) -> Iterator[Flaw]:
    unknown = {n for one in plan.weeks for n in one.outcomes if not 0 < n <= len(plan.outcomes)}
    if unknown:
        text = _("The programme names learning outcomes that there are not: {numbers}")
        yield Flaw(PROGRAMME[0], text.format(numbers=_told(sorted(unknown))), blocks=True)
    later = {n for one in plan.weeks for n in range(max(one.first, count + 1), one.last + 1)}
    if count and later:
        text = ngettext(
            "The stay has {n} week; the programme goes beyond it: {numbers}",
            "The stay has {n} weeks; the programme goes beyond it: {numbers}",
            count,
        )
        told = text.format(n=formats.number(count), numbers=_told(sorted(later)))
        yield Flaw(BEYOND, told, blocks=True)
    starts = [one.first for one in plan.weeks if one.first]
    if starts != sorted(starts):
        yield Flaw(PROGRAMME[0], _("The weeks of the programme are not in their order."))


def _numbers(entries: Iterable[Any], belongs: Callable[[Any], bool]) -> list[int]:
    return [number for number, one in enumerate(entries, 1) if belongs(one)]


def _is_long(one: Outcome | Week) -> bool:
    texts = (text for part in one if isinstance(part, tuple) for text in part if isinstance(text, str))
    return any(len(text) > LONGEST for text in texts)


def _told(numbers: Iterable[int]) -> str:
    return ", ".join(map(formats.number, numbers))
