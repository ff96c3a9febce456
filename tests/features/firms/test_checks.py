"""What is said about values, what follows from them, and how they are read."""

import pytest

from mobilise_desktop.core.i18n import use
from mobilise_desktop.features.firms import checks, derive, shown
from mobilise_desktop.features.firms.details import FIRM_FIELDS
from mobilise_desktop.features.firms.labels import label_of
from mobilise_desktop.features.firms.rules import next_step, size_class, size_reason


def firm(**values):
    given = {"country": "DE", "vat_status": "unknown", "status": "active", "size_class": "unknown", **values}
    return {**dict.fromkeys(FIRM_FIELDS), **derive.firm_values(given, {})}


@pytest.mark.parametrize(
    ("country", "number", "level", "words"),
    [
        ("DE", "DE136695976", "info", "right"),
        ("DE", "DE136695977", "warning", "check digit is wrong"),
        ("DE", "abc", "warning", "does not look like a VAT number of Germany"),
        ("FR", "DE136695976", "warning", "another country than France"),
        ("US", "12-3456789", None, ""),
    ],
)
def test_a_vat_number_has_its_state(country, number, level, words):
    remark = checks.vat(firm(country=country, vat_no=number))
    assert (remark.level if remark else None) == level
    assert words in (remark.text if remark else "")


def test_what_the_authorities_said_counts_more_than_the_check_digit():
    known = {**firm(vat_no="DE136695977"), "vat_status": "verified_online"}
    assert checks.vat(known) == checks.Remark("info", "Confirmed by the tax authorities.")


@pytest.mark.parametrize(
    ("country", "typed", "kept", "scheme", "level"),
    [
        ("DE", "hrb 4711 Nr. 12", "hrb 4711 Nr. 12", "HR", "warning"),
        ("DE", "hrb 4711 Amtsgericht München", "München HRB 4711", "HR", None),
        ("DE", "Amtsgericht München, HRB 4711", "München HRB 4711", "HR", None),
        ("FR", "404 833 048", "404833048", "SIREN", "info"),
        ("FR", "404 833 047", "404 833 047", None, "warning"),
        ("US", "X 12", "X 12", "NAT", None),
    ],
)
def test_a_register_number_finds_its_kind(country, typed, kept, scheme, level):
    values = firm(country=country, national_reg_no=typed)
    remark = checks.register(values)
    assert (values["national_reg_no"], values["reg_no_scheme"]) == (kept, scheme)
    assert (remark.level if remark else None) == level


def test_a_kind_that_was_chosen_stays():
    present = firm(country="HU", national_reg_no="01-09-123456", reg_no_scheme="CEGJ")
    changed = derive.firm_values({"national_reg_no": "01 09 654321"}, present)
    assert changed == {"national_reg_no": "01-09-654321", "reg_no_scheme": "CEGJ"}


def test_a_sector_without_an_edition_is_of_the_newest():
    assert firm(nace_code="25.53")["nace_scheme"] == "NACE2.1"
    assert firm(nace_code="25.62", nace_scheme="NACE2")["nace_scheme"] == "NACE2"


@pytest.mark.parametrize(
    ("scheme", "code", "remark"),
    [
        ("NACE2", "25.62", ("info", "Section C: Manufacturing")),
        ("NACE2", "C", None),
        (
            "NACE2.1",
            "99.99",
            ("warning", "This code is not in the chosen edition of NACE. Please choose another."),
        ),
    ],
)
def test_a_sector_is_told_with_its_section(scheme, code, remark):
    found = checks.sector(firm(nace_scheme=scheme, nace_code=code))
    assert (found and (found.level, found.text)) == remark


def test_a_region_of_another_country_is_told():
    assert checks.region(firm(nuts_code="DE212")).text == "Bayern › Oberbayern"
    assert checks.region(firm(country="GR", nuts_code="EL303")).level == "info"
    assert checks.region(firm(country="FR", nuts_code="DE212")).text == "This region is not in France."


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("koester.example", True),
        ("https://www.koester.example/über?x=1", True),
        ("HTTP://koester.example", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("\\\\server\\share.x", False),
        ("smb://server.x/y", False),
        ("a@b.example", False),
        ("koester", False),
    ],
)
def test_only_web_pages_open_without_a_question(address, is_one):
    assert checks.is_web_address(address) is is_one


@pytest.mark.parametrize(
    ("name", "is_asked"),
    [("Őrségi Kft.", False), ("Ελληνική ΑΕ", True), ("Български ООД", True), ("日本", True)],
)
def test_a_name_in_other_letters_is_asked_for_in_latin_ones(name, is_asked):
    assert (checks.latin_name(firm(legal_name_native=name)) is not None) is is_asked
    assert checks.latin_name(firm(legal_name_native=name, legal_name_latin="x")) is None


@pytest.mark.parametrize(
    ("values", "size", "reason"),
    [
        ({}, "unknown", "not known"),
        ({"headcount_min": 10, "headcount_max": 49}, "small", "From the number of employees."),
        ({"headcount_min": 40, "headcount_max": 60}, "unknown", "more than one class"),
        (
            {"headcount_min": 5, "headcount_max": 5, "turnover_max": 3 * 10**8, "balance_max": 3 * 10**8,
             "currency": "EUR"},
            "small",
            "both above the limits",
        ),
    ],
)  # fmt: skip
def test_the_size_class_says_why(values, size, reason):
    assert size_class(values) == size
    assert reason in size_reason(values)


@pytest.mark.parametrize(
    ("status", "has_contact", "is_deleted", "step"),
    [
        ("candidate", False, False, "activate"),
        ("inactive", True, False, "activate"),
        ("active", False, False, "add_contact"),
        ("active", True, False, ""),
        ("closed", False, False, ""),
        ("active", True, True, "restore"),
    ],
)
def test_the_next_step_is_the_sensible_one(status, has_contact, is_deleted, step):
    assert next_step(status, has_contact=has_contact, is_deleted=is_deleted) == step


def test_fields_edited_together_have_one_label():
    assert label_of(["headcount_max", "headcount_min"]) == "Employees"
    assert label_of(["vat_no"]) == "VAT number"
    assert label_of(["vat_no", "country"]) == ""


def test_values_are_read_in_the_language_of_the_reader():
    assert shown.value("country", "DE") == "Germany"
    assert shown.value("is_main", 0) == "no"
    assert shown.value("turnover_max", 123_400, "EUR") == "€1,234"
    assert shown.value("vat_status", "checksum_bad") == "check digit wrong"
    assert shown.value("status", None) == ""
    assert shown.languages("de, EN, Platt") == "German, English, Platt"
    use("de")
    assert shown.value("country", "DE") == "Deutschland"
