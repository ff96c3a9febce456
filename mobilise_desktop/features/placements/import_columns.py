"""The columns of a table of placements, known by their headings in every language of the program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from mobilise_desktop.core.i18n import LANGUAGES, N_, _, speaking
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import export_all, texts, words
from mobilise_desktop.features.placements.export_layouts import Private

REASON = N_("What is wrong")
"""The heading of the column of reasons in a list to correct; it is passed over."""

_BEFORE = {"outcomes": N_("Learning outcomes, one a line"), "programme": N_("Programme, one week a line")}
"""What fields were called in exports that were made before."""

RECKONED = ""
"""What stands for a column that the program reckons or keeps itself: known, and never imported."""

_FIRM = ("name", "name_latin", "vat_no", "national_reg_no", RECKONED, "address", "country")
HEAD = (
    "ref", "status", RECKONED, RECKONED, RECKONED,
    "employee", "employee_email", "employee_birth_date", "employee_nationality",
    *(f"sending_{one}" if one else RECKONED for one in _FIRM),
    *(f"hosting_{one}" if one else RECKONED for one in _FIRM),
    "host_site_id", "host_site_2_id",
)  # fmt: skip
"""What the first columns of an export with everything hold, in their order."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The language of the headings, the place of each field, and the headings nobody knows."""

    language: str
    places: Mapping[str, int]
    unknown: tuple[str, ...]

    @property
    def can_tell(self) -> bool:
        """Whether they tell which placement a row means."""
        names_host = any(name.startswith("hosting_") for name in HEAD if name in self.places)
        names_person = any(name in self.places for name in ("employee", "employee_email"))
        return "ref" in self.places or (names_host and names_person)


def is_known(heading: str) -> bool:
    """Whether a text is the heading of a column in some language."""
    return any(fold(heading) in _fields(language) for language in LANGUAGES)


def recognise(headings: Sequence[str]) -> Columns:
    """What each column holds, in the one language that knows most of the headings.

    Of two columns for one field the first counts; the other is told as unknown, as nothing is guessed.
    """
    folded = [fold(one) for one in headings]
    language = max(LANGUAGES, key=lambda code: sum(one in _fields(code) for one in folded))
    known = _fields(language)
    places: dict[str, int] = {}
    unknown: list[str] = []
    for place, one in enumerate(folded):
        field = known.get(one)
        if field is None or field in places:
            unknown.extend(filter(None, (headings[place].strip(),)))
        elif field != RECKONED:
            places[field] = place
    return Columns(language, places, tuple(unknown))


@cache
def _fields(language: str) -> Mapping[str, str]:
    """The field behind each folded heading of a language; a heading of the export before a plain label."""
    found: dict[str, str] = {}
    with speaking(language):
        exported = [one.heading for one in export_all.columns(Private(reasons=True, support=True))]
        names = export_all.told_fields()
        found[fold(_(REASON))] = RECKONED
        for heading, field in zip(exported, HEAD, strict=False):
            found.setdefault(fold(heading), field)
        for name in names:
            found.setdefault(fold(export_all.heading_of(name)), name)
        for heading in exported:
            found.setdefault(fold(heading), RECKONED)
        for name in names:
            found.setdefault(fold(words.label(name)), name)
            found.setdefault(fold(_before(name)), name)
    return found


def _before(name: str) -> str:
    """The heading that a field had before, that of today for most."""
    old = _BEFORE.get(texts.plain(name))
    return export_all.heading_with(_(old), name) if old else words.label(name)
