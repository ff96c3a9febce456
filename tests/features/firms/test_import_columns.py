"""The headings that lists may have, and what they become."""

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import exchange, import_columns
from mobilise_desktop.features.firms.exchange import Target
from mobilise_desktop.features.firms.rules import SIZES, STATUSES


def fields_of(*headings):
    return [c.target.dump() if c.target else "" for c in exchange.resolve(headings)]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_our_own_headings_are_unique_and_known_again(language):
    every = [*import_columns.fields(), import_columns.REASON]
    names = [import_columns.heading(field, language) for field in every]
    assert len({fold(name) for name in names}) == len(names)
    known = import_columns.headings().match(names)
    for place, field in enumerate(every):
        assert known[place].key == field, names[place]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_words_of_fixed_lists_are_known_in_every_language(language):
    for kind, codes in (("status", STATUSES), ("size_class", SIZES), ("yes", ("yes", "no"))):
        for code in codes:
            assert import_columns.words(kind)[fold(import_columns.word(kind, code, language))] == code


def test_every_heading_of_the_resource_means_its_own_column():
    headings = import_columns.headings()
    for field in import_columns.fields():
        for language in i18n.LANGUAGES:
            name = import_columns.heading(field, language)
            assert headings.match([name])[0].key == field


@pytest.mark.parametrize("heading", ["Nr.", "No.", "Jrk", "Nr. crt.", "Lfd. Nr.", "Sorszám", "Sıra no"])
def test_the_running_number_of_a_list_is_no_membership_number(heading):
    assert fields_of(heading, "Firma", "Mitglieds-Nr.") == ["", "legal_name_native", "member_no"]
    assert fields_of(heading, "Firma") == ["", "legal_name_native"]


def test_persons_are_told_from_firms():
    assert fields_of("Vorname", "Name", "Firma") == ["given_name", "family_name", "legal_name_native"]
    assert fields_of("Nombre", "Apellidos", "Razón social") == [
        "given_name",
        "family_name",
        "legal_name_native",
    ]
    assert fields_of("Firma", "Name") == ["legal_name_native", "contact_name"]
    assert fields_of("Name", "Ort") == ["legal_name_native", "city"]


def test_numbered_columns_count_contacts_and_sites():
    assert fields_of("E-Mail", "E-Mail 2", "Telefon (3)") == ["email", "email#2", "phone#3"]
    assert fields_of("Ort", "Straße", "Straße 2") == ["city", "street", "street"]
    assert fields_of("Ort", "Straße", "Ort 2", "Straße 2") == ["city", "street", "city#2", "street#2"]
    assert fields_of("Adresse", "PLZ", "Ort") == ["street", "postcode", "city"]
    assert fields_of("Notiz", "Bemerkung") == ["note", "note#2"]


def test_units_of_two_languages_count_once():
    column = exchange.resolve(["Omzet (k€) / CA (k€)"])[0]
    assert (column.unit.multiplier, column.unit.currency) == (1000, "EUR")


def test_register_numbers_name_their_kind():
    assert fields_of("N° SIRET", "Ort") == ["national_reg_no:SIRET", "city"]
    assert fields_of("Registrikood") == ["national_reg_no:REG"]
    assert fields_of("Vergi No", "Vergi Dairesi") == ["tax_number", ""]


def test_a_target_is_stored_and_read():
    for target in exchange.choices():
        assert Target.load(target.dump()) == target
        assert target.label
    assert Target.load("") is None
    assert Target.load("gone_for_ever") is None


def test_a_column_can_be_given_another_meaning_that_no_other_has():
    mapped = exchange.resolve(["Firma", "E-Mail", "Fax"])
    changed = exchange.with_target(mapped, 2, Target("email"))
    assert [c.target for c in changed] == [Target("legal_name_native"), None, Target("email")]
    assert exchange.not_imported(changed) == ("E-Mail",)


def test_choices_are_remembered_only_for_the_same_headings():
    mapped = exchange.resolve(["Firma", "Fax"])
    stored = [("Firma", "legal_name_native"), ("Fax", "note")]
    assert exchange.remembered(mapped, stored)[1].target == Target("note")
    assert exchange.remembered(exchange.resolve(["Firma", "Telefax"]), stored)[1].target is None
    corrected = exchange.resolve(["Grund", "Firma", "Fax"])
    assert exchange.remembered(corrected, stored)[2].target == Target("note")
