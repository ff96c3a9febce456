"""What stands out of a placement besides its state, and when the next thing is due; nothing is stored.

(source of the badges: the programme's design of placements, 2.5)
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import stay
from mobilise_desktop.features.placements.due import days_of
from mobilise_desktop.features.placements.due_rows import Course, courses
from mobilise_desktop.features.placements.schemes import scheme_of
from mobilise_desktop.features.placements.states import OVER
from mobilise_desktop.storage.reading import Reader

BEGUN_UNSIGNED, OVERDUE, STARTS_SOON, NO_CERTIFICATE, GAP = (
    "unsigned_at_start", "overdue", "late_start_risk", "a1_missing", "insurance_gap",
)  # fmt: skip
WORDS = {
    BEGUN_UNSIGNED: NC_("badge of a placement", "Begun unsigned"),
    OVERDUE: NC_("badge of a placement", "Overdue"),
    STARTS_SOON: NC_("badge of a placement", "Starts soon, unsigned"),
    NO_CERTIFICATE: NC_("badge of a placement", "A1 missing"),
    GAP: NC_("badge of a placement", "Insurance gap"),
}
"""The badges, the gravest first."""

HINTS = {
    BEGUN_UNSIGNED: N_("The first day has come, but not all parties have signed."),
    OVERDUE: N_("The day for something is over. “What is due” says what has to be done."),
    STARTS_SOON: N_("It begins in a few days, but not all parties have signed."),
    NO_CERTIFICATE: N_("The certificate of social security has not come yet."),
    GAP: N_("The insurance does not cover the whole stay."),
}
"""What each badge means, in a sentence."""

_UNSIGNED = frozenset({"draft", "checked", "to_sign", "partly_signed"})
_AGREED = frozenset({"signed", "cleared", "running", "suspended"})
_CERTIFIED = frozenset({"A1", "bilateral"})


class Glance(NamedTuple):
    """The next day on which something is due (ISO, "" for none), and the badges."""

    due: str = ""
    badges: tuple[str, ...] = ()


def glances(reader: Reader, today: date, ids: Sequence[str] | None = None) -> dict[RowId, Glance]:
    """What there is to see of each placement that is not over, or of those among some ids."""
    return {found.id: _glance(found, today) for found in courses(reader, ids)}


def word(code: str) -> str:
    """The word for a badge."""
    return pgettext("badge of a placement", WORDS[code]) if code in WORDS else code


def hint(code: str) -> str:
    """What a badge means."""
    return _(HINTS[code]) if code in HINTS else ""


def _glance(found: Course, today: date) -> Glance:
    due = min(days_of(found), default="")
    own = {*_of_start(found, today), *_of_papers(found)}
    if due and due < today.isoformat():
        own.add(OVERDUE)
    return Glance(due, tuple(code for code in WORDS if code in own))


def _of_start(found: Course, today: date) -> Iterator[str]:
    values = found.values
    if values["status"] not in _UNSIGNED or not values["start_date"]:
        return
    left = (date.fromisoformat(values["start_date"]) - today).days
    if left <= 0:
        yield BEGUN_UNSIGNED
    elif left < scheme_of(values["scheme"]).lead_days:
        yield STARTS_SOON


def _of_papers(found: Course) -> Iterator[str]:
    values = found.values
    has_come = values["security_issued_on"] or values["social_security_no"]
    if values["status"] in _AGREED and values["social_security"] in _CERTIFIED and not has_come:
        yield NO_CERTIFICATE
    if values["status"] not in OVER and "insured_until" in dict(stay.uncovered(values)):
        yield GAP
