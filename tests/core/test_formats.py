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
