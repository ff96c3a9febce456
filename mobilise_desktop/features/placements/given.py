"""What is added to a certificate before it is issued: place, level of each outcome, the mentor's words."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import course_plan

LONGEST = 600
"""Characters of a mentor's statement (design of placements, 2.9)."""

LEFT_OUT = "none"
LEVELS = {
    "partly": N_("reached in part"),
    "fully": N_("fully reached"),
    "beyond": N_("reached beyond expectation"),
    LEFT_OUT: N_("not reached, leave it out"),
}
"""How far an outcome was reached; one that was not is left out of the certificate."""


class Given(NamedTuple):
    """`levels` in the order of the outcomes, "" for one of which nothing is said; a statement by language.

    `n` counts the certificates of a stay: another one is issued when the first was withdrawn.
    """

    place: str = ""
    levels: tuple[str, ...] = ()
    statements: tuple[str, str] = ("", "")
    n: int = 1


def outcomes(values: Mapping[str, Any], given: Given, place: int) -> list[str]:
    """The outcomes in the first or second language (1, 2), each with the level that was reached."""
    told = []
    for number, one in enumerate(course_plan.read(values).outcomes):
        line = one.text(place - 1)
        level = given.levels[number] if number < len(given.levels) else ""
        if level == LEFT_OUT:
            continue
        # Translators: on a certificate: "Plans an order alone – fully reached"
        text = _("{outcome} – {level}")
        told.append(text.format(outcome=line, level=_(LEVELS[level])) if level in LEVELS else line)
    return told


def statements(values: Mapping[str, Any], given: Given) -> tuple[str, ...]:
    """What the mentor says in each language; where it is in one only, after the code of that one."""
    own = tuple(" ".join(text.split()) for text in given.statements)
    codes = [values[name].upper() for name in ("language_1", "language_2")]
    if not any(own) or codes[0] == codes[1]:
        return own[:1] if any(own[:1]) else ()
    written = 0 if own[0] else 1
    return tuple(text or f"({codes[written]}) {own[written]}" for text in own)


def problems(statement: Sequence[str | None]) -> list[str]:
    """What is wrong with each statement, "" for nothing."""
    text = _("The statement has {n} characters. At most {most} are printed.")
    return [text.format(n=len(one), most=LONGEST) if one and len(one) > LONGEST else "" for one in statement]
