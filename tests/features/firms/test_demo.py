"""Invented firms: always the same, right in every number, and nobody's."""

import unicodedata
from collections import Counter
from itertools import islice

import phonenumbers
import pytest

from mobilise_desktop.core.i18n import LANGUAGES
from mobilise_desktop.core.text import legal_form_of
from mobilise_desktop.features.firms.demo import DemoFirm, demo_firms
from mobilise_desktop.features.firms.demo_numbers import vat_number
from mobilise_desktop.features.firms.demo_profiles import world
from mobilise_desktop.features.firms.details import CONTACT_FIELDS, FIRM_FIELDS, SITE_FIELDS
from mobilise_desktop.reference import activity_codes, identifiers, nace, phones, regions

PARTNERS = {"DE", "IT", "FR", "ES", "BE", "HU", "EE", "RO", "TR"}
HOUSEKEEPING = {
    "created_at",
    "updated_at",
    "updated_by",
    "version",
    "vat_checked_on",
    "merged_into",
    "same_as",
}
FRENCH_FILM_MOBILE = "+3363998"


@pytest.fixture(scope="module")
def firms() -> list[DemoFirm]:
    return list(demo_firms(3000))


def every_text(firm: DemoFirm) -> list[str]:
    rows = (firm.firm, *firm.sites, *firm.contacts)
    texts = [v for row in rows for name, v in row.items() if isinstance(v, str) and name != "email"]
    return [*texts, *firm.tags, *firm.notes]


def test_the_first_firms_are_the_same_for_every_count(firms: list[DemoFirm]) -> None:
    assert list(demo_firms(40)) == firms[:40]
    assert list(islice(demo_firms(100_000), 40)) == firms[:40]


def test_another_seed_makes_other_firms(firms: list[DemoFirm]) -> None:
    assert list(demo_firms(40, seed=1)) != firms[:40]


def test_every_field_of_the_tables_is_there(firms: list[DemoFirm]) -> None:
    for firm in firms[:200]:
        assert set(FIRM_FIELDS) - HOUSEKEEPING <= firm.firm.keys()
        assert all(row.keys() == set(SITE_FIELDS) for row in firm.sites)
        assert all(row.keys() == set(CONTACT_FIELDS) for row in firm.contacts)


def test_all_partner_countries_are_there_and_others_too(firms: list[DemoFirm]) -> None:
    countries = Counter(firm.firm["country"] for firm in firms)
    assert countries.keys() >= PARTNERS | {"GR", "BG", "PL", "CZ", "SI", "AT", "NL", "PT", "LT", "LV", "HR"}
    assert sum(countries[c] for c in PARTNERS) > 0.8 * len(firms)


@pytest.mark.parametrize("country", sorted({p.country for p in world().profiles}))
def test_check_digits_are_right_in_every_country(country: str) -> None:
    for seed in range(0, 10**9, 4_999_999):
        number = vat_number(country, seed)
        assert identifiers.check_vat(number, country) == identifiers.Checked(number, "checksum_ok")


def test_vat_and_register_numbers_pass_the_programs_own_checks(firms: list[DemoFirm]) -> None:
    for one in firms:
        firm, country = one.firm, one.firm["country"]
        assert firm["vat_no"] or firm["national_reg_no"]
        if firm["vat_no"]:
            assert identifiers.check_vat(firm["vat_no"], country).status == firm["vat_status"]
        if firm["tax_number"]:
            assert identifiers.check_vat(firm["tax_number"], country).detail == firm["tax_number"]
        if firm["national_reg_no"]:
            checked = identifiers.check_register(firm["national_reg_no"], country, firm["reg_no_scheme"])
            assert checked.problem_code is None
            assert checked.compact == firm["national_reg_no"]


def test_all_addresses_of_the_web_are_under_example(firms: list[DemoFirm]) -> None:
    for firm in firms:
        for contact in firm.contacts:
            local, _at, domain = contact["email"].partition("@")
            assert local.isascii()
            assert domain.endswith(".example")
        website = firm.firm["website"]
        assert website is None or (website.isascii() and website.endswith(".example"))


def test_telephone_numbers_are_possible_and_read_as_typed(firms: list[DemoFirm]) -> None:
    for firm in firms[:1500]:
        for contact in firm.contacts:
            for kind in ("phone", "mobile"):
                if not contact[kind]:
                    continue
                number = contact[f"{kind}_e164"]
                assert phones.e164(contact[kind], firm.firm["country"]) == number
                film = number.startswith(FRENCH_FILM_MOBILE)
                assert film or phonenumbers.is_valid_number(phonenumbers.parse(number))


def test_codes_exist_and_agree(firms: list[DemoFirm]) -> None:
    for one in firms:
        firm = one.firm
        assert nace.exists(firm["nace_scheme"], firm["nace_code"])
        if firm["activity_code"]:
            reduced = activity_codes.reduce(firm["activity_code"], firm["activity_scheme"])
            assert reduced is not None
            assert (reduced.nace_scheme, reduced.nace_code) == (firm["nace_scheme"], firm["nace_code"])
        for site in one.sites:
            region = regions.find(site["nuts_code"])
            assert region is not None
            assert firm["nuts_version"] in region.versions
            assert region.code.startswith(regions.code_of(firm["country"]))


def test_names_bear_their_legal_form(firms: list[DemoFirm]) -> None:
    for one in firms:
        firm = one.firm
        if firm["legal_form"] != "Şahıs işletmesi":
            assert legal_form_of(firm["legal_name_native"], firm["country"]) == firm["legal_form"]


def test_names_in_other_scripts_also_stand_in_latin_letters(firms: list[DemoFirm]) -> None:
    scripts = set()
    for one in firms:
        name, latin = one.firm["legal_name_native"], one.firm["legal_name_latin"]
        script = unicodedata.name(next(filter(str.isalpha, name))).split()[0]
        scripts.add(script)
        assert (latin is None) == (script == "LATIN")
        if latin:
            assert all(unicodedata.name(c).startswith("LATIN") for c in latin if c.isalpha())
    assert scripts == {"LATIN", "GREEK", "CYRILLIC"}


def test_no_pattern_is_left_in_any_text(firms: list[DemoFirm]) -> None:
    for firm in firms:
        for text in every_text(firm):
            assert text == " ".join(text.split())
            assert not set("{}#%@").intersection(text)


def test_sizes_and_states_are_mixed_as_in_a_register(firms: list[DemoFirm]) -> None:
    sizes = Counter(firm.firm["size_class"] for firm in firms)
    states = Counter(firm.firm["status"] for firm in firms)
    assert sizes["micro"] > sizes["small"] > sizes["medium"] > 20
    assert states["active"] > 0.7 * len(firms)
    assert {"candidate", "inactive", "closed"} <= states.keys()
    assert 0.15 < sum(len(firm.contacts) > 1 for firm in firms) / len(firms) < 0.35
    assert any(len(firm.sites) > 1 for firm in firms)
    assert any(firm.notes for firm in firms)
    assert all(len(firm.tags) == len(set(firm.tags)) for firm in firms)


def test_the_main_site_and_contact_come_first(firms: list[DemoFirm]) -> None:
    for firm in firms:
        assert [site["is_default"] for site in firm.sites] == [1, 0][: len(firm.sites)]
        assert [person["is_main"] for person in firm.contacts] == [1, 0][: len(firm.contacts)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tags_are_in_the_language_of_the_program(language: str) -> None:
    used = {tag for firm in demo_firms(300, language=language) for tag in firm.tags}
    assert used == set(world().tags[language])
    assert len(used) == 10


def test_every_country_has_enough_words(firms: list[DemoFirm]) -> None:
    for profile in world().profiles:
        assert len(profile.women) + len(profile.men) >= 25
        assert len(profile.families) >= 25
        assert len(profile.places) >= 10
        assert profile.trades.keys() == {sector.key for sector in world().sectors}
    assert len({firm.firm["legal_name_native"] for firm in firms}) > 0.9 * len(firms)
