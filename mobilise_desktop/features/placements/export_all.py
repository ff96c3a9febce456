"""The columns of an export of placements with everything, in the present language."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.rules import address, size_word
from mobilise_desktop.features.placements import (
    course_plan,
    course_words,
    export_issues,
    lengths,
    shown,
    texts,
    words,
)
from mobilise_desktop.features.placements.export_layouts import Private
from mobilise_desktop.features.placements.export_rows import Record, Values
from mobilise_desktop.features.placements.impact import type_word
from mobilise_desktop.features.placements.queries import Version
from mobilise_desktop.features.placements.sections import FIELDS
from mobilise_desktop.interchange.writer import Value

_ELSEWHERE = frozenset({"host_site_id", "host_site_2_id"})


class Column(NamedTuple):
    """A column: its heading and what it says of a placement."""

    heading: str
    get: Callable[[Record], Value]


def columns(private: Private) -> list[Column]:
    """The columns, those that go out on a wish at the end."""
    return [*_head(), *_sections(), *_papers(), *_private(private)]


def day(iso: str | None) -> Value:
    """A day as a real one; what is none stays a text."""
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return iso


def _head() -> Iterator[Column]:
    yield Column(_("Reference"), lambda one: one.values["ref"])
    yield Column(_("Status"), lambda one: words.word("status", one.values["status"]))
    yield Column(_("Status since"), lambda one: day((one.values["status_at"] or "")[:10]))
    yield Column(_("End of the stay"), lambda one: words.word("end_kind", one.values["end_kind"]))
    yield Column(_("Sending office"), lambda one: one.values["sending_office"])
    yield Column(_("Employee"), lambda one: one.found.dossier.employee.name)
    yield Column(_("E-mail"), lambda one: one.employee["email"])
    yield Column(_("Date of birth"), lambda one: day(one.employee["birth_date"]))
    yield Column(_("Nationality"), lambda one: _country(one.employee["nationality"]))
    yield from _firm(_("Sending firm"), lambda one: one.sending, lambda one: one.sending_site)
    yield from _firm(_("Hosting firm"), lambda one: one.hosting, lambda one: one.hosting_site)
    yield Column(_("Place of the stay"), lambda one: _address(one.stay_site))
    yield Column(
        words.label("host_site_2_id"), lambda one: one.names.get(one.values["host_site_2_id"] or "", "")
    )


def _firm(party: str, firm: Callable[[Record], Values], site: Callable[[Record], Values]) -> Iterator[Column]:
    def heading(of: str) -> str:
        # Translators: heading of a column, such as "Hosting firm: Country"
        return _("{party}: {field}").format(party=party, field=of)

    yield Column(party, lambda one: firm(one)["legal_name_native"])
    yield Column(heading(_("Name in Latin letters")), lambda one: firm(one)["legal_name_latin"])
    yield Column(heading(_("VAT number")), lambda one: firm(one)["vat_no"])
    yield Column(heading(_("Register number")), lambda one: firm(one)["national_reg_no"])
    yield Column(heading(_("Size")), lambda one: size_word(firm(one)["size_class"] or "unknown"))
    yield Column(heading(_("Address")), lambda one: _address(site(one)))
    yield Column(heading(_("Country")), lambda one: _country(firm(one)["country"]))


def told_fields() -> list[str]:
    """The fields that are told in the order of the record; the others have columns of their own."""
    return [name for fields in FIELDS.values() for name in fields if name not in _ELSEWHERE]


def _sections() -> Iterator[Column]:
    for name in told_fields():
        yield Column(heading_of(name), partial(_value, name))
        if name == "end_date":
            yield from _lengths()
        if name == "arrived_on":
            yield Column(_("Began on"), lambda one: day(one.values["actual_start"]))


def _lengths() -> Iterator[Column]:
    def in_months(one: Record) -> lengths.Length:
        return lengths.in_calendar_months(one.values) or lengths.Length(0, 0)

    def count(one: Record) -> Value:
        found = lengths.days(one.values, one.pauses)
        return found.there if found else None

    yield Column(_("Calendar months"), lambda one: in_months(one).months or None)
    yield Column(_("Days besides the months"), lambda one: in_months(one).days or None)
    yield Column(_("Days without interruptions"), count)


def _papers() -> Iterator[Column]:
    yield Column(_("Version of the agreement"), _of_version(lambda version: version.n))
    yield Column(_("Code of the agreement"), _of_version(lambda version: version.short_code))
    yield Column(_("Agreement made on"), _of_version(lambda version: day(version.frozen_on[:10])))
    for party in words.PARTIES:
        heading = _("{party}: signed on").format(party=words.word("party", party))
        yield Column(heading, partial(_signed, party))
    yield Column(_("Amendments in force"), _amendments)
    yield Column(
        _("Issues of visits and incidents"), lambda one: export_issues.told(one.found.events) or None
    )
    for party in words.PARTIES:
        heading = _("{party}: evaluated on").format(party=words.word("party", party))
        yield Column(heading, partial(_evaluated, party))


def _of_version(get: Callable[[Version], Value]) -> Callable[[Record], Value]:
    """What a column says of the agreement that is being signed or in force."""
    return lambda one: get(one.found.present) if one.found.present else None


def _private(private: Private) -> Iterator[Column]:
    if private.reasons:
        yield Column(_("Reasons of interruptions and early ends"), lambda one: "\n".join(one.reasons))
    if private.support:
        yield Column(_("Support needed"), lambda one: one.support)


def heading_of(name: str) -> str:
    """What a field is called, told apart from others of the same name."""
    if name == "certificate_on":
        return _("Certificate handed over on")
    plain = words.label(name)
    if texts.other(name):
        return heading_with(plain, name)
    if name.startswith("cost_"):
        # Translators: heading of a column, such as "Travel there and back: paid by"
        return _("{cost}: paid by").format(cost=plain)
    if name.startswith("amount_"):
        return _("{cost}: amount").format(cost=plain)
    return plain


def heading_with(label: str, name: str) -> str:
    """The heading of a column with a text in one of the languages, of a field with a label."""
    which = words.label("language_2" if texts.is_second(name) else "language_1")
    # Translators: heading of a column: a text and which language of the agreement it is in
    return _("{field} ({language})").format(field=label, language=which)


def _value(name: str, one: Record) -> Value:
    given = one.currency if name == "currency" else one.values[name]
    if given in (None, ""):
        return None
    for belongs, real in _WAYS:
        if belongs(name):
            return real(given, one)
    return shown.value(name, given, one.names, one.currency)


_WAYS: tuple[tuple[Callable[[str], bool], Callable[[Any, Record], Value]], ...] = (
    (shown.is_amount, lambda given, one: formats.amount(given, one.currency)),
    (shown.is_day, lambda given, _one: day(given)),
    (lambda name: name.endswith(shown.TENTHS), lambda given, _one: Decimal(given).scaleb(-1)),
    (lambda name: name.endswith(shown.HUNDREDTHS), lambda given, _one: Decimal(given).scaleb(-2)),
    (lambda name: name in shown.NUMBERS, lambda given, _one: int(given)),
    (lambda name: name in shown.LANGUAGES, lambda given, _one: formats.language(given)),
    (
        lambda name: name in course_plan.OUTCOMES,
        lambda given, _one: course_words.cell(course_plan.OUTCOMES[0], given),
    ),
    (
        lambda name: name in course_plan.PROGRAMME,
        lambda given, _one: course_words.cell(course_plan.PROGRAMME[0], given),
    ),
)
"""Values that are real numbers and days in a spreadsheet, or that `shown` has no words for."""


def _signed(party: str, one: Record) -> Value:
    signatures = one.found.present.signatures if one.found.present else ()
    days = [sign.signed_on for sign in signatures if sign.party == party and sign.decision == "signed"]
    return day(max(filter(None, days), default=None))


def _amendments(one: Record) -> Value:
    found = [version for version in reversed(one.found.versions) if version.is_amendment]
    return "; ".join(type_word(version.amendment) for version in found if version.state == "in_force")


def _evaluated(party: str, one: Record) -> Value:
    return day(one.evaluated.get(party))


def _address(site: Mapping[str, str | None]) -> str:
    return address(site["street"], site["postcode"], site["city"])


def _country(code: str | None) -> str:
    return formats.country(code) if code else ""
