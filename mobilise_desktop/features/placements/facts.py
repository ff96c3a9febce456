"""What papers of a stay say of the parties and the days, and how each of them ends."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import footers, letterhead, stay, words
from mobilise_desktop.features.placements.bilingual import Pairs, Paper, word
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.reading import Reader

NONE = "–"


class Facts(NamedTuple):
    """What papers say of the parties: `data` as the agreement gathers it, the day, who prints by name."""

    reader: Reader
    data: Mapping[str, Any]
    name: str
    day: date
    office: str


def begun(facts: Facts, found: Placement) -> Paper:
    """A paper in the two languages of a placement, under the letterhead of the office."""
    languages = (found.values["language_1"], found.values["language_2"])
    return Paper(languages, letterhead.of_office(facts.reader, languages))


def who(facts: Facts, *, with_birth: bool = True) -> Pairs:
    """The employee, both firms, place and mentor."""
    data = facts.data
    born = [(word("birth_date"), day_text(data["employee"]["birth_date"]))]
    return [
        (words.word("party", "employee"), facts.name),
        *(born if with_birth else []),
        (words.word("party", "sending"), data["sending"]["legal_name_native"] or NONE),
        (words.word("party", "hosting"), data["hosting"]["legal_name_native"] or NONE),
        (word("place"), place(facts)),
        (word("mentor"), ", ".join(_all(data, "mentor")) or NONE),
    ]


def place(facts: Facts) -> str:
    """Where the stay is, with the country."""
    data = facts.data
    country = formats.country(data["hosting"]["country"] or "")
    return ", ".join(filter(None, ("; ".join(_all(data, "site")), country)))


def _all(data: Mapping[str, Any], what: str) -> list[str]:
    """The places or mentors of a stay; papers of older versions of the program know two."""
    return [found for name in (what, f"{what}_2", f"{what}_3") if (found := data.get(name))]


def period(facts: Facts, found: Placement) -> Pairs:
    """The days as agreed, and the country."""
    values = found.values
    told = [(_("Stay"), days_shown(values))]
    if stay.parts(values):
        told.append((_("Calendar days"), formats.number(stay.length(values))))
    if values["hours_tenths"]:
        told.append((words.label("hours_tenths"), formats.tenths(values["hours_tenths"])))
    told.append((_("Country"), formats.country(facts.data["hosting"]["country"] or "")))
    return told


def days_shown(values: Mapping[str, Any]) -> str:
    """First and last day of each part, a part a line; days are not torn at the end of a line."""
    shown = [[_whole(formats.day(day.isoformat())) for day in part] for part in stay.parts(values)]
    return "\n".join(f"{first} – {last}" for first, last in shown) or NONE


def day_text(iso: str | None) -> str:
    """A day in words that stay together, "–" for none."""
    return _whole(formats.day(iso, "long")) if iso else NONE


def _whole(text: str) -> str:
    return text.replace(" ", "\u00a0")


def built(paper: Paper, title: Callable[[], str], facts: Facts, found: Placement) -> bytes:
    """The PDF, with reference, version and code of the agreement at the foot of each page."""
    ref, version = found.values["ref"], found.present
    n, code = (version.n, version.short_code) if version else (0, "")
    foot = footers.marks(paper.languages, ref, n, code)
    return paper.build(title, facts.office, foot, f"{ref}#{code}" if code else "")
