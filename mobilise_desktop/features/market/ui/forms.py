"""The fields of an offer and of a candidate."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms.people import languages_shown, stored_languages
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_binding import Meaning
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.market import words
from mobilise_desktop.reference import nace
from mobilise_desktop.settings.programme import PARTNER_COUNTRIES
from mobilise_desktop.ui.checks_field import ChecksField
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.text_fields import NotesField, TextField

Label = words.LABELS
_NEEDED = N_("This can’t be empty.")
_SKILLS = N_("Separated by commas, such as: CNC milling, price calculation")


def offer_form(sites: Callable[[], list[Choice]]) -> RowForm:
    """What a firm offers; `sites` are those of the firm that is shown."""
    return _form(_offer(sites))


def candidate_form() -> RowForm:
    """What a person wants."""
    return _form(_candidate())


def _offer(sites: Callable[[], list[Choice]]) -> Iterator[tuple[str, Field]]:
    yield "status", _states("offer", words.OFFER_STATES)
    yield "tasks", NotesField(Label["tasks"])
    yield "site_id", ChoiceField(Label["site_id"], sites)
    yield "skills_offered", TextField(Label["skills_offered"], _SKILLS)
    yield "skills_wanted", TextField(Label["skills_wanted"])
    find = partial(choices.find_sector, nace.NACE2_1)
    yield "nace_code", PickerField(Label["nace_code"], find, partial(choices.sector_name, nace.NACE2_1),
                                   N_("Empty: that of the firm"))  # fmt: skip
    yield "working_language", TextField(Label["working_language"], N_("Such as en B2"))
    yield from _when()
    yield "capacity", NumberField(Label["capacity"], least=1)
    yield "valid_until", DateField(Label["valid_until"])
    yield "accommodation", CheckField(Label["accommodation"])
    yield "accessibility", TextField(Label["accessibility"])


def _candidate() -> Iterator[tuple[str, Field]]:
    yield "status", _states("candidate", words.CANDIDATE_STATES)
    yield "goals", NotesField(Label["goals"])
    yield "skills_sought", TextField(Label["skills_sought"], _SKILLS)
    yield "skills_have", TextField(Label["skills_have"])
    yield from _when()
    yield "countries", ChecksField(Label["countries"], _countries)
    yield "regions", TextField(Label["regions"], N_("Codes of regions (NUTS), such as ES21, DE3"))
    yield "interpreter", CheckField(Label["interpreter"])
    yield "constraints", NotesField(Label["constraints"], lines=2)


def _when() -> Iterator[tuple[str, Field]]:
    yield "window_from", DateField(Label["window_from"])
    yield "window_to", DateField(Label["window_to"])
    yield (
        "lengths",
        ChecksField(
            Label["lengths"],
            lambda: [Choice(code, words.word("length", code)) for code in words.LENGTH_WORDS],
        ),
    )


def _form(fields: Iterator[tuple[str, Field]]) -> RowForm:
    form = RowForm()
    for name, field in fields:
        form.bind(field, name, meaning=_MEANINGS.get(name, Meaning()))
    return form


_YES = Meaning(shown=lambda value, _row: bool(value), read=int)
_MEANINGS: Mapping[str, Meaning] = {
    "working_language": Meaning(
        shown=lambda value, _row: languages_shown(value or "") or None, read=stored_languages
    ),
    "accommodation": _YES,
    "interpreter": _YES,
    **{name: Meaning(required=_NEEDED) for name in ("tasks", "goals", "capacity", "status")},
}


def _states(kind: str, known: Mapping[str, str]) -> ChoiceField:
    found: Callable[[], list[Choice]] = lambda: [Choice(code, words.word(kind, code)) for code in known]  # noqa: E731
    return ChoiceField(Label["status"], found, empty=False)


def _countries() -> list[Choice]:
    return [Choice(code, formats.country(code)) for code in PARTNER_COUNTRIES]
