"""The fields of what else the parties agree, and choose among the clauses of their agreement."""

from collections.abc import Iterator

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms.ui.record_choices import currencies
from mobilise_desktop.features.placements import extra_words, texts, words
from mobilise_desktop.features.placements.ui.field_makers import choice
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.text_fields import NotesField

Label = words.LABELS
_TEXTS = {
    "benefits_l1": N_("Such as meals, a company car, an allowance for each day; empty for none"),
    "return_terms_l1": N_("When and how the employee travels back, and who arranges it"),
    "host_pay_l1": N_("Only where it is a posting: pay, allowances and what is refunded"),
    "protective_l1": N_("What the hosting firm provides, such as shoes, goggles"),
}


def agreed() -> Iterator[tuple[str, Field]]:
    """The section "What else is agreed"."""
    yield "pay_currency", ChoiceField(Label["pay_currency"], currencies)
    for first in ("benefits_l1", "return_terms_l1", "host_pay_l1"):
        yield from _in_both(first)
    yield "induction_on", DateField(Label["induction_on"])
    yield from _in_both("protective_l1")
    yield "medical_check", CheckField(Label["medical_check"])
    yield "secrecy_years", NumberField(Label["secrecy_years"], N_("2 to 5; empty means 3"), least=1)
    yield "results_owner", choice("results_owner", "results_owner", extra_words.RESULTS)
    yield "publication", choice("publication", "publication", extra_words.PUBLICATIONS)
    months = N_("Up to 24; the clause is printed only with a number")
    yield "non_solicitation_months", NumberField(Label["non_solicitation_months"], months)
    yield "notice_days", NumberField(Label["notice_days"], N_("1 to 60; empty means 5"), least=1)


def prerequisites(ending: str) -> tuple[str, Field]:
    """What the employee should know before, in a language of the agreement ("l1", "l2")."""
    return f"prerequisites_{ending}", NotesField(Label["prerequisites"], lines=2)


def emergency() -> tuple[str, Field]:
    """Whether the agreement names whom to call."""
    text = N_("Without this tick the contact stays in this office, and the agreement has a line to write on")
    return "emergency_printed", CheckField(Label["emergency_printed"], text)


def _in_both(first: str) -> Iterator[tuple[str, Field]]:
    """A text in both languages, explained below the first."""
    for name in (first, texts.SECOND[first]):
        yield name, NotesField(Label[texts.plain(name)], _TEXTS.get(name, ""), lines=2)
