import pytest
from babel import Locale

from mobilise_desktop.core import i18n
from mobilise_desktop.reference import countries
from mobilise_desktop.reference.countries import EU_COUNTRIES, PARTNER_COUNTRIES, SURVEY_COUNTRIES, from_text


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_countries_of_the_programme_are_known_in_every_language(language):
    names = Locale(language).territories
    for country in {*PARTNER_COUNTRIES, *SURVEY_COUNTRIES}:
        assert from_text(names[country]) == country
        assert from_text(names[country].upper()) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Deutschland", "DE"),
        (" de ", "DE"),
        ("DEU", "DE"),
        ("D", "DE"),
        ("D-", "DE"),
        ("D-10115", "DE"),
        ("I-20121 Milano", "IT"),
        ("E", "ES"),
        ("EST", "EE"),
        ("EL", "GR"),
        ("GRC", "GR"),
        ("UK", "GB"),
        ("Magyarorszag", "HU"),
        ("MAGYARORSZÁG", "HU"),
        ("Türkei", "TR"),
        ("TÜRKİYE", "TR"),
        ("Turkey", "TR"),
        ("Türkiye Cumhuriyeti", "TR"),
        ("Polska", "PL"),
        ("Ελλάδα", "GR"),
        ("България", "BG"),
        ("Suomi", "FI"),
        ("Éire", "IE"),
        ("Belgique/België", "BE"),
        ("Germania (DE)", "DE"),
        ("Repubblica Ceca", "CZ"),
        ("Holland", "NL"),
        ("Großbritannien", "GB"),
        ("Atlantis", None),
        ("XX", None),
        ("", None),
        ("-", None),
        ("x" * 5000, None),
    ],
)
def test_countries_are_recognised_as_people_write_them(text, country):
    assert from_text(text) == country


def test_the_lists_are_in_order():
    assert len(EU_COUNTRIES) == len(set(EU_COUNTRIES)) == 27
    assert len(SURVEY_COUNTRIES) == len(set(SURVEY_COUNTRIES))
    assert set(PARTNER_COUNTRIES) <= set(SURVEY_COUNTRIES)


@pytest.mark.parametrize(
    ("country", "currency"),
    [("DE", "EUR"), ("HU", "HUF"), ("RO", "RON"), ("TR", "TRY"), ("EE", "EUR"), ("BG", "EUR"), ("ZZ", "EUR")],
)
def test_countries_have_their_money(country, currency):
    assert countries.currency_of(country) == currency
