"""How the stays went, beside the published results of the programme.

A share is how many of the answers from 1 to 5 were 4 or 5; with fewer than five answers nothing is said, so
that nobody can be recognised. (source: the programme's design of placements, 2.10)
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import questionnaire, results_queries, results_sums, words
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter
from mobilise_desktop.features.placements.results_queries import Told
from mobilise_desktop.features.placements.results_sums import COUNT, MEAN, Counted, Result
from mobilise_desktop.features.placements.small_groups import LEAST
from mobilise_desktop.storage.reading import Reader

_NOT_QUOTED = frozenset({"dates_text"})


class Quote(NamedTuple):
    """What somebody said who may be quoted: questions and texts; `person_id` is "" where a firm said it."""

    party: str
    who: str
    said: Sequence[tuple[str, str]]
    person_id: str = ""


class Results(NamedTuple):
    """The rows under their headings, what may be quoted, and how many confidential entries were left out."""

    rows: list[Result]
    quotes: list[Quote]
    hidden: int = 0

    def row(self, own: str) -> Result:
        """The row with an id."""
        return next(one for one in self.rows if one.id == own)


def results(reader: Reader, chosen: ResultFilter = EVERYTHING) -> Results:
    """What all parties said and what was noted on the way, as far as it was chosen."""
    told, counted = results_queries.told(reader), Counted(chosen)
    rows: list[Result] = []
    for party in questionnaire.ASKED:
        rows.append(Result(party, party, "", heading=words.word("party", party)))
        rows += results_sums.of_party(party, [one for one in told if one.party == party], counted)
    noted, hidden = results_sums.noted(results_queries.ways(reader), counted)
    return Results([*rows, *noted], list(_quotes(told, chosen)), hidden)


def about() -> str:
    """What the shares mean, for the page and for paper."""
    text = _(
        "How many of the answers from 1 to 5 were 4 or 5. With fewer than {n} answers nothing is said, "
        "so that nobody can be recognised."
    )
    return text.format(n=LEAST)


def about_filters() -> str:
    """What filters leave out, for the page and for paper."""
    text = _(
        "With filters, answers are left out by which somebody could be recognised when filters are compared; "
        "at least {n} are always counted together."
    )
    return text.format(n=LEAST)


def shown(row: Result) -> str:
    """A result in words, "–" where nothing is said."""
    if row.value is None:
        return "–"
    if row.kind == MEAN:
        return formats.tenths(row.value)
    return formats.number(row.value) if row.kind == COUNT else formats.percent(row.value / 100)


def shown_answers(row: Result) -> str:
    """How many answers are counted; that there are too few, where nothing is said."""
    if row.value is not None:
        return formats.number(row.answers)
    return f"<\u00a0{formats.number(LEAST)}" if row.answers < LEAST else "–"


def shown_published(row: Result) -> str:
    """The published share in words, "–" for none."""
    return "–" if row.published is None else formats.percent(row.published / 100)


def _quotes(told: Sequence[Told], chosen: ResultFilter) -> Iterator[Quote]:
    """What those wrote who agreed to be quoted with their names."""
    for one in told:
        if one.answers.get("quote") is not True or not chosen.fits(one.traits):
            continue
        texts = [
            (_(question.text), str(one.answers[question.name]))
            for question in questionnaire.ASKED.get(one.party, ())
            if question.kind == questionnaire.TEXT and question.name not in _NOT_QUOTED
            and question.name in one.answers
        ]  # fmt: skip
        if texts:
            yield Quote(one.party, one.who, texts, one.person_id)
