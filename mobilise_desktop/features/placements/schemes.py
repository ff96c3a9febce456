"""Schemes of stays from `resources/schemes.json`: how long a stay may be, how early it is registered.

An office adapts them by a file of the same name in the folder of its data.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import office_data
from mobilise_desktop.features.placements.office_data import Count, Entry, is_day, is_text

NAMES = {
    "MOBILISE_1_2M": NC_("scheme of stays", "MobiliseSME, 1 to 2 months"),
    "PILOT_2017": NC_("scheme of stays", "Pilot 2017, 2 weeks to 2 months"),
    "EASI_2020": NC_("scheme of stays", "MobiliseSME 2020, 1 to 6 months"),
    "CUSTOM": NC_("scheme of stays", "Own agreement"),
}
SOURCES = (
    N_("Announcement of the MobiliseSME project: one to two months, registered 15 days before the start"),
    N_("Pilot action 2017: two weeks, one month, one and a half or two months"),
    N_("MobiliseSME 2020 (EaSI): one to six months, weekly parts allowed"),
    N_("The office’s own agreement"),
)
"""The sources of the schemes as delivered, for translation; what an office writes itself stays as it is."""

DEFAULT, OWN = "MOBILISE_1_2M", "CUSTOM"
_LENGTH = re.compile(r"[1-9]\d{0,2}(d|m|\.5m)")
_HALF_MONTH = 15


class Scheme(NamedTuple):
    """The numbers of a scheme; `source` says where they are from.

    `lengths` are the only lengths of a scheme that has fixed ones ("14d", "1m", "1.5m"). A stay is reported
    late from `lead_days` calendar days before the start on, and too late from `least_days` working days on.
    `per_sender` counts the stays of a firm that are not over, with `per_sender_total` all of the scheme.
    """

    code: str
    source: str
    max_months: int
    max_periods: int
    lead_days: int
    per_sender: int
    min_months: int = 0
    min_days: int = 0
    last_confirmed: str | None = None
    lengths: tuple[str, ...] = ()
    least_days: int = 2
    as_of: str | None = None
    name: str = ""
    per_sender_total: bool = False

    @property
    def basis(self) -> str:
        """Where the numbers are from, in the present language."""
        return _(self.source)

    def earliest_end(self, start: date) -> date:
        """The first day on which a stay may end; both days count."""
        if self.min_months:
            return later(start, self.min_months) - timedelta(days=1)
        return start + timedelta(days=self.min_days - 1)

    def latest_end(self, start: date) -> date:
        """The last day on which a stay may end."""
        return later(start, self.max_months) - timedelta(days=1)

    def ends(self, start: date) -> list[date]:
        """The only days on which a stay may end; none for a scheme without fixed lengths."""
        return sorted(_end(start, length) for length in self.lengths)


def schemes() -> dict[str, Scheme]:
    """All schemes by code.

    Raises:
        UserError: the office's own file can't be used.
    """
    return {one.code: one for one in office_data.entries(KIND)}


def to_choose() -> dict[str, Scheme]:
    """All schemes by code; the delivered ones while the office's own file can't be used."""
    try:
        return schemes()
    except UserError:  # told by whoever reckons with the numbers, and in the settings
        return {one["code"]: KIND.make(one) for one in office_data.delivered(KIND)}


def scheme_of(code: str) -> Scheme:
    """A scheme by its code; one that is not known here sets the widest limits."""
    known = schemes()
    return known.get(code) or known[OWN]


def scheme_word(code: str) -> str:
    """The name of a scheme."""
    own = to_choose().get(code)
    if own is not None and own.name:
        return own.name
    return pgettext("scheme of stays", NAMES[code]) if code in NAMES else code


def _end(start: date, length: str) -> date:
    if length.endswith("d"):
        return start + timedelta(days=int(length[:-1]) - 1)
    months, half, _m = length.removesuffix("m").partition(".5")
    return later(start, int(months)) + timedelta(days=_HALF_MONTH if half else 0) - timedelta(days=1)


def _problem(entry: Entry) -> str:
    scheme = _made(entry)
    if not scheme.min_months and not scheme.min_days:
        return _("“{field}” is missing.").format(field="min_days")
    day = date(2027, 1, 1)
    if scheme.earliest_end(day) > scheme.latest_end(day):
        return _("The shortest stay is longer than the longest.")
    return ""


def _made(entry: Entry) -> Scheme:
    return Scheme(**{**entry, "lengths": tuple(entry.get("lengths", ()))})


def _are_lengths(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and _LENGTH.fullmatch(one) for one in value)


KIND = office_data.Kind(
    file="schemes.json",
    key="schemes",
    same=("code",),
    fields={
        "code": lambda value: is_text(value) and re.fullmatch(r"\w{2,40}", value) is not None,
        "name": is_text,
        "source": is_text,
        "min_months": Count(0, 60),
        "min_days": Count(0, 1800),
        "max_months": Count(1, 60),
        "max_periods": Count(1, 99),
        "lead_days": Count(0, 365),
        "least_days": Count(0, 60),
        "per_sender": Count(1, 9999),
        "per_sender_total": lambda value: isinstance(value, bool),
        "lengths": _are_lengths,
        "last_confirmed": is_day,
        "as_of": is_day,
    },
    needed=("code", "source", "max_months", "max_periods", "lead_days", "per_sender"),
    usual=Scheme._field_defaults,
    problem=_problem,
    make=_made,
)
