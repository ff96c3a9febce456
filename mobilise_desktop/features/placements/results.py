"""How the stays went, beside the published results of the programme.

A share is how many of the answers from 1 to 5 were 4 or 5; with fewer than five answers nothing is said, so
that nobody can be recognised. (source of the published shares: the programme's design of placements, 2.10)
"""

import json
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import words
from mobilise_desktop.storage.reading import Reader

LEAST = 5
"""Answers below which a share is not shown."""

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
_GOOD = 4


class Result(NamedTuple):
    """A statement with its answers: `share` in per cent, None when there are too few."""

    id: str
    party: str
    text: str
    answers: int
    share: int | None
    published: int | None


def results(reader: Reader) -> list[Result]:
    """Every statement of every party, in the order of the forms."""
    given: dict[tuple[str, str], list[int]] = {}
    rows = reader.all(
        "SELECT e.party, e.answers FROM placement_evaluation e JOIN placement p ON p.id = e.placement_id "
        "WHERE e.deleted_at IS NULL AND p.deleted_at IS NULL"
    )
    for party, answers in rows:
        for name, grade in json.loads(answers).items():
            if name in words.QUESTIONS.get(party, {}) and isinstance(grade, int):
                given.setdefault((party, name), []).append(grade)
    return [
        _result(party, name, text, given.get((party, name), []))
        for party, questions in words.QUESTIONS.items()
        for name, text in questions.items()
    ]


def about() -> str:
    """What the shares mean, for the page and for paper."""
    text = _(
        "How many of the answers from 1 to 5 were 4 or 5. With fewer than {n} answers nothing is said, "
        "so that nobody can be recognised."
    )
    return text.format(n=LEAST)


def shown(share: int | None) -> str:
    """A share in words, "–" where nothing is said."""
    return "–" if share is None else formats.percent(share / 100)


def share(grades: list[int]) -> int | None:
    """How many per cent of the grades are 4 or 5; None for fewer than five."""
    if len(grades) < LEAST:
        return None
    return round(100 * sum(grade >= _GOOD for grade in grades) / len(grades))


def _result(party: str, name: str, text: str, grades: list[int]) -> Result:
    own = f"{party}/{name}"
    return Result(own, party, _(text), len(grades), share(grades), PUBLISHED.get((party, name)))
