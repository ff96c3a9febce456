"""The fields of a placement, section by section."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms.people import languages_shown, stored_languages
from mobilise_desktop.features.firms.ui.record_binding import Binding, Meaning
from mobilise_desktop.features.firms.ui.record_choices import currencies, find_country
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.placements import extra_words, sections, shown, texts, timetable, words
from mobilise_desktop.features.placements.course_plan import COLUMNS
from mobilise_desktop.features.placements.queries import Placement, people_of, sites_of
from mobilise_desktop.features.placements.ui import agreed_forms
from mobilise_desktop.features.placements.ui.course_field import CourseField
from mobilise_desktop.features.placements.ui.field_makers import choice as _choice
from mobilise_desktop.features.placements.ui.field_makers import in_both as _in_both
from mobilise_desktop.features.placements.ui.field_makers import short_notes as _short_notes
from mobilise_desktop.features.placements.ui.office_choices import office_choices
from mobilise_desktop.features.placements.ui.scheme_field import SchemeField
from mobilise_desktop.features.placements.ui.workday_field import WorkdayField
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice, languages
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.number_fields import MoneyField, NumberField
from mobilise_desktop.ui.suggest_field import SuggestField
from mobilise_desktop.ui.text_fields import NotesField, TextField

Label = words.LABELS
_NEEDED = N_("This can’t be empty.")


class PlacementForms:
    """Makes the forms; people and places to choose are those of the firms of the placement shown."""

    def __init__(self, reader: Callable[[], Reader]) -> None:
        self._reader = reader
        self.sending = self.hosting = self.host_country = ""

    def take(self, found: Placement) -> bool:
        """Choose from now on among the people and places of a placement; whether they are others."""
        before = self.sending, self.hosting
        self.sending, self.hosting = (found.values[f"{party}_firm_id"] for party in ("sending", "hosting"))
        self.host_country = found.dossier.hosting.country
        return before != (self.sending, self.hosting)

    def forget(self) -> None:
        """Take what there is to choose anew with the next placement shown, be it the same."""
        self.sending = self.hosting = ""

    def make(self) -> Mapping[str, list[RowForm]]:
        """The forms of each section; the objectives have one for each language."""
        return {section: [_form(fields()) for fields in makers] for section, makers in self._makers().items()}

    def bindings(self, names: Collection[str]) -> dict[str, Binding]:
        """Some fields of the record in the order of their names, each for itself and bound to its column."""
        makers = [makers for section, makers in self._makers().items() if _has(section, names)]
        found = {name: field for parts in makers for fields in parts for name, field in fields()}
        return {
            name: Binding(found[name], *_columns(name), meaning=_meaning(name))
            for name in names
            if name in found or name not in COLUMNS
        }

    def _makers(self) -> Mapping[str, Sequence[Callable[[], Iterator[tuple[str, Field]]]]]:
        """What makes the fields of each form."""
        return {
            "parties": [self._parties],
            "period": [self._period],
            "purpose": [_purpose],
            "objectives": [partial(_objectives, "l1"), partial(_objectives, "l2"), self._course],
            "mentoring": [self._mentoring],
            "costs": [_costs, _amounts],
            "compliance": [_compliance],
            "insurance": [_insurance],
            "agreed": [agreed_forms.agreed],
            "after": [_after],
        }

    def _parties(self) -> Iterator[tuple[str, Field]]:
        yield "scheme", SchemeField()
        yield "host_site_id", ChoiceField(Label["host_site_id"], self._sites)
        yield "host_site_2_id", ChoiceField(Label["host_site_2_id"], self._sites)
        yield "site_2_share", NumberField(Label["site_2_share"])
        yield "host_site_3_id", ChoiceField(Label["host_site_3_id"], self._sites)
        yield "site_3_share", NumberField(Label["site_3_share"])
        yield (
            "hosting_office",
            SuggestField(Label["hosting_office"], lambda: office_choices(self.host_country)),
        )
        yield "hosting_ok_on", DateField(Label["hosting_ok_on"])
        yield "language_1", ChoiceField(Label["language_1"], languages, empty=False)
        yield "language_2", ChoiceField(Label["language_2"], languages, empty=False)
        yield "prevailing", _choice("prevailing", "prevailing", words.PREVAILING, empty=False)
        yield from _in_both("occupation_l1", TextField)
        yield "transfer_basis", _choice("transfer_basis", "transfer_basis", words.TRANSFERS)
        yield "notice_version", TextField(Label["notice_version"], chars=16)
        yield agreed_forms.emergency()

    def _period(self) -> Iterator[tuple[str, Field]]:
        yield "start_date", DateField(Label["start_date"])
        yield "end_date", DateField(Label["end_date"])
        for name in extra_words.PART_DAYS:
            is_first = name == "first_part_end"
            yield name, DateField(Label[name], N_("Only for a stay in parts") if is_first else "")
        yield "hours_tenths", NumberField(Label["hours_tenths"], digits=1, least=10)
        yield "days_per_week", NumberField(Label["days_per_week"], least=1)
        yield "remote_days", NumberField(Label["remote_days"])
        for name, text in timetable.DAYS.items():
            yield name, WorkdayField(text, N_("Such as 8:00–16:30, break 30") if name == "time_mon" else "")
        yield from _in_both("timetable", TextField)
        yield "night_work", CheckField(Label["night_work"])

    def _mentoring(self) -> Iterator[tuple[str, Field]]:
        yield "mentor_host_id", ChoiceField(Label["mentor_host_id"], lambda: self._people(self.hosting))
        yield "mentor_sending_id", ChoiceField(Label["mentor_sending_id"], lambda: self._people(self.sending))
        for name in ("mentor_host_2_id", "mentor_host_3_id"):
            yield name, ChoiceField(Label[name], lambda: self._people(self.hosting))
        yield "supervision_tenths", NumberField(Label["supervision_tenths"], digits=1)
        yield "working_language", TextField(Label["working_language"], N_("Such as en B2"))
        for name in ("cefr_required", "cefr_held"):
            yield name, ChoiceField(Label[name], lambda: [Choice(level, level) for level in words.LEVELS])
        yield "course", CheckField(Label["course"])
        yield "contact_frequency", _choice("contact_frequency", "frequency", words.FREQUENCIES)
        yield from _in_both("monitoring", _short_notes)
        yield from _in_both("evaluation_plan", _short_notes)

    def _course(self) -> Iterator[tuple[str, Field]]:
        """Outcomes and programme in one field: they refer to each other, and change in one step."""
        yield COLUMNS[0], CourseField(self._responsible)

    def _responsible(self) -> list[Choice]:
        people = [*self._people(self.hosting), *self._people(self.sending)]
        return [Choice(name, name) for name in dict.fromkeys(one.text for one in people)]

    def _people(self, firm: str) -> list[Choice]:
        return [Choice(own, name) for own, name in people_of(self._reader(), firm)] if firm else []

    def _sites(self) -> list[Choice]:
        return (
            [Choice(own, name) for own, name in sites_of(self._reader(), self.hosting)]
            if self.hosting
            else []
        )


def _has(section: str, names: Collection[str]) -> bool:
    return not set(sections.FIELDS[section]).isdisjoint(names)


def refill(forms: Mapping[str, list[RowForm]]) -> None:
    """Ask for people and places again, as another placement is shown."""
    for section, name in (
        ("parties", "host_site_id"), ("parties", "host_site_2_id"), ("mentoring", "mentor_host_id"),
        ("mentoring", "mentor_sending_id"), ("mentoring", "mentor_host_2_id"), ("parties", "host_site_3_id"),
        ("mentoring", "mentor_host_3_id"),
    ):  # fmt: skip
        field = forms[section][0].field(name)
        if isinstance(field, ChoiceField):
            field.refill()


def name_languages(forms: Mapping[str, list[RowForm]], languages: Sequence[str]) -> None:
    """Say at each text which language it is in; `languages` by name, one when both are the same.

    The objectives have a heading for each language instead.
    """
    for section, parts in forms.items():
        for name, field in _fields(parts) if section != "objectives" else ():
            if texts.other(name):
                place = int(texts.is_second(name))
                field.setVisible(place < len(languages))
                field.set_aside(languages[place] if place < len(languages) > 1 else "")


def _fields(forms: Sequence[RowForm]) -> Iterator[tuple[str, Field]]:
    return ((name, binding.field) for form in forms for name, binding in form.bindings.items())


def _form(fields: Iterator[tuple[str, Field]]) -> RowForm:
    form = RowForm()
    for name, field in fields:
        form.bind(field, *_columns(name), meaning=_meaning(name))
    return form


def _columns(name: str) -> Sequence[str]:
    """The columns behind the field of a name."""
    return COLUMNS if name == COLUMNS[0] else (name,)


def show_stay(fields: Iterable[Field], values: Mapping[str, Any]) -> None:
    """Tell the fields that ask for more than their own columns which placement it is."""
    for field in fields:
        if isinstance(field, CourseField):
            field.show_stay(values)


def _meaning(name: str) -> Meaning:
    if name == "working_language":
        return Meaning(shown=lambda value, _row: languages_shown(value or "") or None, read=stored_languages)
    if name in shown.YES:
        return Meaning(shown=lambda value, _row: bool(value), read=int)
    if name in ("language_1", "language_2", "scheme", "prevailing", "currency"):
        return Meaning(required=_NEEDED)
    return Meaning()


def _objectives(ending: str) -> Iterator[tuple[str, Field]]:
    for name in ("objective_sending", "objective_hosting", "objective_employee"):
        yield f"{name}_{ending}", NotesField(Label[name])
    yield agreed_forms.prerequisites(ending)


def _purpose() -> Iterator[tuple[str, Field]]:
    for name, text in words.PURPOSES.items():
        yield name, CheckField(text)
    yield from _in_both("purpose_text_l1", _short_notes)


def _costs_note(label: str) -> NotesField:
    return NotesField(label, N_("What the other costs are, or who else pays"), lines=2)


def _costs() -> Iterator[tuple[str, Field]]:
    for name in words.ALL_COSTS:
        yield name, _choice(name, "payer", words.PAYERS)
    yield from _in_both("costs_note_l1", _costs_note)
    yield "grant_payee", _choice("grant_payee", "grant_payee", words.GRANT_PAYEES)
    yield "currency", ChoiceField(Label["currency"], currencies, empty=False)
    yield (
        "grant_rate",
        MoneyField(
            Label["grant_rate"],
            N_("Months and amount are filled in by the days of the stay, 30 days a month"),
        ),
    )
    yield "grant_months_hundredths", NumberField(Label["grant_months_hundredths"], digits=2)
    yield "grant_amount", MoneyField(Label["grant_amount"])
    for name in extra_words.PAID:
        yield name, MoneyField(Label[name])
        yield f"{name}_on", DateField(Label[f"{name}_on"])


def _amounts() -> Iterator[tuple[str, Field]]:
    for name, text in words.AMOUNTS.items():
        yield name, MoneyField(text)


def _compliance() -> Iterator[tuple[str, Field]]:
    yield "social_security", _choice("social_security", "social_security", words.SOCIAL_SECURITY)
    yield "security_form", TextField(Label["security_form"], N_("Such as A1 or T/A 1"), chars=16)
    country = PickerField(Label["security_country"], find_country, formats.country)
    yield "security_country", country
    yield "social_security_no", TextField(Label["social_security_no"], chars=24)
    for name in ("security_requested_on", "security_issued_on", "security_from", "security_until"):
        yield name, DateField(Label[name])
    yield "posting", _choice("posting", "posting", words.POSTINGS)
    yield from _in_both("posting_reason", _short_notes)
    yield "posting_ref", TextField(Label["posting_ref"], chars=24)
    yield "posting_on", DateField(Label["posting_on"])
    yield "posting_portal", TextField(Label["posting_portal"])
    yield "posting_contact", TextField(Label["posting_contact"])
    yield "immigration_group", _choice("immigration_group", "immigration_group", extra_words.GROUPS)
    yield "immigration", _choice("immigration", "immigration", words.IMMIGRATION)
    yield "immigration_no", TextField(Label["immigration_no"], chars=24)
    yield "immigration_until", DateField(Label["immigration_until"])


def _insurance() -> Iterator[tuple[str, Field]]:
    for name in words.INSURANCES:
        policy, is_first = extra_words.policy_of(name), name == "insurance_health"
        insurer = N_("The insurer; it is needed for the agreement")
        number = N_("Of the policy or the EHIC; numbers can be added after signing, too")
        yield name, TextField(Label[name], insurer if is_first else "")
        yield policy, TextField(Label[policy], number if is_first else "", chars=24)
    yield "ehic_until", DateField(Label["ehic_until"])
    yield "insured_from", DateField(Label["insured_from"])
    yield "insured_until", DateField(Label["insured_until"])
    yield from _in_both("insured_where", lambda label: TextField(label, N_("Countries in which it holds")))


def _after() -> Iterator[tuple[str, Field]]:
    yield "arrived_on", DateField(Label["arrived_on"])
    yield "actual_end", DateField(Label["actual_end"])
    yield "certificate_on", DateField(N_("Certificate handed over on"))
    withdrawn = N_("Only when it was wrong: it is not printed again while this is filled in")
    yield "certificate_withdrawn_on", DateField(Label["certificate_withdrawn_on"], withdrawn)
    yield "certificate_withdrawn_why", TextField(Label["certificate_withdrawn_why"])
