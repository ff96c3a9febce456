"""Learning outcomes and programme in words: as they are read, and as a cell of a spreadsheet holds them.

In a cell the parts of a line stand between " | "; where a text has that itself, its bar is doubled.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import course_plan, texts, words
from mobilise_desktop.features.placements.course_plan import NOTHING, SEPARATOR, Outcome, Week

_BAR = "|"
_BETWEEN = f" {_BAR} "
_WEEKS = re.compile(r"\D{0,24}?([0-9]{1,3})(?:\D{1,5}([0-9]{1,3}))?\D{0,24}")
_NUMBERS = re.compile(r"\D{0,40}?[0-9]{1,3}(?:\D{1,5}[0-9]{1,3})*\D{0,40}")
_OUTCOME, _LINE = 3, 6
"""Parts of a line."""

CodeOf = Callable[[str], str | None]


def is_plan(name: str) -> bool:
    """Whether a field holds outcomes or a programme."""
    return name in course_plan.COLUMNS


def shown(name: str, text: str) -> str:
    """A column as it is read, an entry a line: "1. Plans an order (skill; shown at the machine)"."""
    if not course_plan.is_structured(text):
        return "\n".join(course_plan.lines(text))
    return "\n".join(_entry(number, one) for number, one in enumerate(_entries(name, text), 1))


def week(one: Week) -> str:
    """The week or weeks of a line of the programme, "" for none."""
    if not one.first:
        return ""
    if one.last > one.first:
        # Translators: weeks of a stay, such as "Weeks 2–3"
        return _("Weeks {first}–{last}").format(first=one.first, last=one.last)
    # Translators: a week of a stay, such as "Week 2"
    return _("Week {n}").format(n=one.first)


def numbers(one: Week) -> str:
    """The outcomes that a line of the programme serves, "" for none."""
    told = ", ".join(map(str, one.outcomes))
    # Translators: which learning outcomes a week is for, such as "Outcomes 1, 3"
    return _("Outcomes {numbers}").format(numbers=told) if told else ""


def besides(one: Outcome | Week, places: Iterable[int] = (0, 1)) -> list[str]:
    """What is said besides the text, of both languages what differs; each thing for itself."""
    if isinstance(one, Outcome):
        return [*filter(None, (words.word("outcome", one.kind), _both(one.evidence, places)))]
    told = [numbers(one), _both(one.place, places), _both(one.responsible, places)]
    result = _both(one.result, places)
    # Translators: what comes out of a week of a stay, such as "Result: a plan of costs"
    told.append(_("Result: {text}").format(text=result) if result else "")
    return [*filter(None, told)]


def cell(name: str, text: str) -> str:
    """A column as a cell: "Plans an order | skill | shown at the machine"."""
    return "\n".join(_BETWEEN.join(_cells(one)) for one in _entries(name, text))


def from_cell(name: str, text: str, code_of: CodeOf) -> str:
    """The column that a cell means; `code_of` tells the kind of an outcome by its word.

    A line that is no such list of parts is a text, whatever stands in it.
    """
    of_line = _outcome_of if name in course_plan.OUTCOMES else _week_of
    told = (course_plan.clean(line) for line in course_plan.lines(text))
    return "\n".join(SEPARATOR.join(of_line(line, code_of)).rstrip(SEPARATOR) for line in told)


# -- inside ------------------------------------------------------------------------------------------


def _entries(name: str, text: str) -> tuple[Any, ...]:
    """The entries of one column, as if it were in the first language."""
    plan = course_plan.read({texts.plain(name) + "_l1": text})
    return plan.outcomes if name in course_plan.OUTCOMES else plan.weeks


def _entry(number: int, one: Outcome | Week) -> str:
    when = week(one) if isinstance(one, Week) else ""
    start = f"{when}: " if when else f"{number}. "
    more = "; ".join(besides(one))
    return f"{start}{one.text(0) or NOTHING}" + (f" ({more})" if more else "")


def _both(pair: tuple[str, str], places: Iterable[int]) -> str:
    return " / ".join(dict.fromkeys(filter(None, (pair[place] for place in places))))


def _cells(one: Outcome | Week) -> list[str]:
    parts = [*_parts_of(one)]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return [_doubled(part) or NOTHING for part in parts]


def _parts_of(one: Outcome | Week) -> Iterator[str]:
    yield one.texts[0]
    if isinstance(one, Outcome):
        yield words.word("outcome", one.kind)
        yield one.evidence[0]
    else:
        yield week(one)
        yield numbers(one)
        yield from (one.place[0], one.responsible[0], one.result[0])


def _doubled(text: str) -> str:
    return " ".join(f"{word}{_BAR}" if _is_bars(word) else word for word in text.split(" "))


def _is_bars(word: str) -> bool:
    return bool(word) and not word.strip(_BAR)


def _parts(line: str) -> list[str]:
    """The parts between single bars; a doubled bar is one of the text."""
    parts: list[list[str]] = [[]]
    for word in line.split(" "):
        if word == _BAR:
            parts.append([])
        else:
            parts[-1].append(word[:-1] if _is_bars(word) else word)
    return [" ".join(part) for part in parts]


def _outcome_of(line: str, code_of: CodeOf) -> list[str]:
    text, *more = _parts(line)
    if not more:
        return [course_plan.head(text) or NOTHING]
    kind = _given(more[0])
    code = code_of(kind) if kind else ""
    if code is None or not text:
        return [course_plan.head(line) or NOTHING]
    return [course_plan.head(text) or NOTHING, code, _rest(more[1:])]


def _week_of(line: str, _code_of: CodeOf) -> list[str]:
    text, *more = _parts(line)
    if not more:
        return [course_plan.head(text) or NOTHING]
    span, refers, place, responsible = map(_given, [*more, *[""] * _LINE][: _LINE - 2])
    when = _WEEKS.fullmatch(span)
    if not text or (span and not when) or (refers and not _NUMBERS.fullmatch(refers)):
        return [course_plan.head(line) or NOTHING]
    ends = "-".join(filter(None, when.groups())) if when else ""
    result = _rest(more[_LINE - 2 :])
    found = " ".join(re.findall("[0-9]+", refers))
    return [course_plan.head(text) or NOTHING, ends, found, place, responsible, result]


def _given(part: str) -> str:
    return "" if part == NOTHING else part


def _rest(parts: list[str]) -> str:
    """The last part, and whatever stands behind it."""
    return _BETWEEN.join(filter(None, map(_given, parts)))
