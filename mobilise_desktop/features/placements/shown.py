"""Values of a placement in words, for paper and window alike."""

from collections.abc import Callable, Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.placements import course_words, timetable, words
from mobilise_desktop.features.placements.schemes import scheme_word

_DAYS = ("_on", "_date", "_from", "_until", "_end", "_start")
KINDS = {
    "grant_payee": "grant_payee",
    "social_security": "social_security",
    "posting": "posting",
    "immigration": "immigration",
    "immigration_group": "immigration_group",
    "transfer_basis": "transfer_basis",
    "prevailing": "prevailing",
    "contact_frequency": "frequency",
    "results_owner": "results_owner",
    "publication": "publication",
    "status": "status",
}
"""The list of words that a field has its value from, by field; costs have theirs from "payer"."""

TENTHS = "_tenths"
"""What fields end with that are kept in tenths."""

NUMBERS = frozenset(
    {"days_per_week", "remote_days", "site_2_share", "site_3_share", "secrecy_years",
     "non_solicitation_months", "notice_days"}
)  # fmt: skip
CURRENCIES = frozenset({"currency", "pay_currency"})
HUNDREDTHS = "_hundredths"
COUNTRY = "security_country"
LANGUAGES = frozenset({"language_1", "language_2"})
YES = frozenset({*words.PURPOSES, "course", "night_work", "medical_check", "emergency_printed"})
IDS = frozenset(
    {"host_site_id", "host_site_2_id", "host_site_3_id", "mentor_host_id", "mentor_host_2_id",
     "mentor_host_3_id", "mentor_sending_id"}
)  # fmt: skip
_AMOUNTS = ("amount_", "instalment_", "grant_amount", "grant_rate")


def value(name: str, given: Any, names: Mapping[str, str], currency: str | None) -> str:
    """A value in words, "–" for none; `names` are those of sites and people by id."""
    if given in (None, ""):
        return "–"
    for belongs, show in _WAYS:
        if belongs(name):
            return show(name, given, names, currency or "EUR")
    return str(given)


def is_day(name: str) -> bool:
    """Whether a field is a day."""
    return name.endswith(_DAYS)


def is_amount(name: str) -> bool:
    """Whether a field is an amount of money."""
    return name.startswith(_AMOUNTS) and not is_day(name)


def hundredths(given: int) -> str:
    """A number in hundredths: 153 is "1.53" in English."""
    from decimal import Decimal  # noqa: PLC0415  off the way to the first paint

    return formats.decimal(Decimal(given).scaleb(-2))


Show = Callable[[str, Any, Mapping[str, str], str], str]
_WAYS: tuple[tuple[Callable[[str], bool], Show], ...] = (
    (lambda name: name in IDS, lambda _n, given, names, _c: names.get(given, "–")),
    (lambda name: name in timetable.DAYS, lambda _n, given, _names, _c: timetable.shown(given)),
    (lambda name: name in YES, lambda _n, given, _names, _c: _("yes") if given else _("no")),
    (lambda name: name in KINDS, lambda name, given, _names, _c: words.word(KINDS[name], given)),
    (lambda name: name.startswith("cost_"), lambda _n, given, _names, _c: words.word("payer", given)),
    (lambda name: name == "scheme", lambda _n, given, _names, _c: scheme_word(given)),
    (lambda name: name == "working_language", lambda _n, given, _names, _c: languages_shown(given)),
    (lambda name: name.endswith(TENTHS), lambda _n, given, _names, _c: formats.tenths(given)),
    (lambda name: name.endswith(HUNDREDTHS), lambda _n, given, _names, _c: hundredths(given)),
    (lambda name: name == COUNTRY, lambda _n, given, _names, _c: formats.country(given)),
    (course_words.is_plan, lambda name, given, _names, _c: course_words.shown(name, given)),
    (is_day, lambda _n, given, _names, _c: formats.day(given, "long")),
    (is_amount, lambda _n, given, _names, unit: formats.money(given, unit)),
)
