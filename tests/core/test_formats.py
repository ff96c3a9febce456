from datetime import date

import pytest
from babel import Locale
from babel.numbers import format_decimal

from mobilise_desktop.core import formats, i18n


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_names_of_countries_are_those_of_babel(language):
    for code in ("DE", "TR", "GR", "BE", "EE", "HU", "CZ", "NL"):
        assert formats.territory(code, language) == Locale(language).territories[code]


def test_the_pseudo_language_has_names_of_countries():
    assert formats.territory("DE", i18n.PSEUDO) == "Germany"


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "€1,234"), ("de", "1.234 €"), ("tr", "€1.234"), ("hu", "1 234 EUR")]
)
def test_whole_amounts_have_no_cents(language, shown):
    i18n.use(language)
    text = formats.money(123_400, "EUR").replace("\xa0", " ").replace("\u202f", " ")
    assert text == shown
    assert "50" in formats.money(123_450, "EUR")


def test_small_numbers_need_no_groups_and_large_ones_have_those_of_the_language():
    assert formats.number(999) == "999"
    i18n.use("de")
    assert formats.number(100_000) == "100.000"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("value", [0, 7, 999, 1000, 9_999, 10_000, 123_456, 1_000_000, -1_234, -12_345])
def test_numbers_are_grouped_as_babel_does(language, value):
    i18n.use(language)
    shown = format_decimal(value, locale=Locale(language))
    assert formats.number(value).replace("-", "") == shown.replace("-", "").replace("\u2212", "")


def test_a_day_is_written_as_the_language_does():
    i18n.use("hu")
    assert formats.day("2026-11-23") == "2026. nov. 23."
    assert formats.day(None) == ""


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2026-03-02", "2026ko martxoaren 2a"),
        ("2021-03-01", "2021eko martxoaren 1a"),
        ("2025-12-31", "2025eko abenduaren 31"),
        ("2030-11-11", "2030eko azaroaren 11"),
        ("2031-01-21", "2031ko urtarrilaren 21a"),
        ("2000-01-05", "2000ko urtarrilaren 5a"),
        ("1900-01-05", "1900eko urtarrilaren 5a"),
    ],
)
def test_basque_days_have_the_endings_that_are_spoken(iso, shown):
    i18n.use("eu")
    assert formats.day(iso, "long") == shown


def test_a_basque_month_and_a_short_day_are_whole():
    i18n.use("eu")
    assert formats.month(date(2027, 3, 1)) == "2027ko martxoa"
    assert formats.day("2027-03-01") == "2027ko mar. 1a"
    assert formats.day("2027-03-01", "short") == "2027/3/1"


@pytest.mark.parametrize(
    ("iso", "shown"),
    [("2027-03-01", "1er mars 2027"), ("2027-03-11", "11 mars 2027"), ("2027-01-21", "21 janvier 2027")],
)
def test_the_first_of_a_month_is_an_ordinal_in_french(iso, shown):
    i18n.use("fr")
    assert formats.day(iso, "long") == shown


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_years_have_four_digits_everywhere(language):
    i18n.use(language)
    assert "2027" in formats.day("2027-03-01", "short")
    assert "2027" in formats.moment("2027-03-01T12:00:00+00:00")
