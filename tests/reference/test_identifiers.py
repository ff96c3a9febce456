import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import i18n
from mobilise_desktop.reference.countries import EU_COUNTRIES, PARTNER_COUNTRIES, SURVEY_COUNTRIES
from mobilise_desktop.reference.identifiers import (
    check_register,
    check_vat,
    format_vat,
    scheme_of,
    schemes,
    vat_prefix,
)

VALID = {
    "AT": "ATU13585627",
    "BE": "BE0428759497",
    "BG": "BG175074752",
    "CY": "CY10259033P",
    "CZ": "CZ25123891",
    "DE": "DE136695976",
    "DK": "DK13585628",
    "EE": "EE100931558",
    "ES": "ESB64717838",
    "FI": "FI20774740",
    "FR": "FR40303265045",
    "GR": "EL094259216",
    "HR": "HR33392005961",
    "HU": "HU12892312",
    "IE": "IE6433435F",
    "IT": "IT00743110157",
    "LT": "LT119511515",
    "LU": "LU15027442",
    "LV": "LV40003521600",
    "MT": "MT11679112",
    "NL": "NL004495445B01",
    "PL": "PL8567346215",
    "PT": "PT501964843",
    "RO": "RO18547290",
    "SE": "SE123456789701",
    "SI": "SI50223054",
    "SK": "SK2022749619",
}


# The check digits, written down once more from the rules of the countries, independent of the library.


def iso_7064_mod_11_10(body):
    product = 10
    for digit in map(int, body):
        product = (((digit + product) % 10) or 10) * 2 % 11
    return str((11 - product) % 10)


def luhn(body):
    doubled = [int(d) * 2 if i % 2 == 0 else int(d) for i, d in enumerate(reversed(body))]
    return str(-sum(d - 9 if d > 9 else d for d in doubled) % 10)


def weighted(weights):
    return lambda body: str(-sum(w * int(d) for w, d in zip(weights, body, strict=True)) % 10)


def romanian(body):
    total = sum(w * int(d) for w, d in zip((7, 5, 3, 2, 1, 7, 5, 3, 2), body.zfill(9), strict=True))
    return str(total * 10 % 11 % 10)


def turkish(body):
    total = 0
    for i, digit in enumerate(map(int, body), 1):
        c = (digit + 10 - i) % 10
        total += (c * 2 ** (10 - i) % 9 or 9) if c else 0
    return str((10 - total) % 10)


def belgian(body):
    return f"{-int(body) % 97:02}"


def french(body):
    siren = body + luhn(body)
    return siren, f"{int(siren + '12') % 97:02}"


ENDS_WITH_ITS_CHECK = {
    "DE": (r"[1-9]\d{7}", iso_7064_mod_11_10),
    "IT": (r"[1-9]\d{6}(?:0[1-9]\d|100|120|121|888|999)", luhn),
    "BE": (r"0[1-9]\d{6}", belgian),
    "HU": (r"[1-9]\d{6}", weighted((9, 7, 3, 1, 9, 7, 3))),
    "EE": (r"\d{8}", weighted((3, 7, 1, 3, 7, 1, 3, 7))),
    "RO": (r"[1-9]\d{3,8}", romanian),
    "TR": (r"\d{9}", turkish),
}


@pytest.mark.parametrize("country", sorted(ENDS_WITH_ITS_CHECK))
@given(data=st.data())
def test_the_right_check_digit_is_right_and_every_other_is_wrong(country, data):
    form, check = ENDS_WITH_ITS_CHECK[country]
    body = data.draw(st.from_regex(re.compile(form, re.ASCII), fullmatch=True))
    right = check(body)
    checked = check_vat(body + right, country)
    assert (checked.compact, checked.status) == (vat_prefix(country) + body + right, "checksum_ok")
    wrong = data.draw(st.integers(1, 9).map(lambda n: f"{(int(right) + n) % 10 ** len(right):0{len(right)}}"))
    checked = check_vat(body + wrong, country)
    assert (checked.status, checked.problem_code) == ("checksum_bad", "vat_checksum")
    assert checked.compact.endswith(body + wrong)


@given(st.from_regex(re.compile(r"[1-9]\d{7}", re.ASCII), fullmatch=True), st.integers(1, 96))
def test_the_french_key_is_checked(body, off):
    siren, key = french(body)
    assert check_vat(f"FR{key}{siren}", "FR").status == "checksum_ok"
    assert check_vat(f"FR{(int(key) + off) % 97:02}{siren}", "FR").problem_code == "vat_checksum"


@given(st.from_regex(re.compile(r"[ABCDEFGHJNPQRSUVW]\d{7}", re.ASCII), fullmatch=True), st.integers(1, 9))
def test_a_spanish_firm_has_a_check_digit_or_a_letter(body, off):
    digit = int(luhn(body[1:]))
    assert check_vat(f"{body}{digit}", "ES").status == "checksum_ok"
    assert check_vat(f"{body}{'JABCDEFGHI'[digit]}", "ES").status == "checksum_ok"
    assert check_vat(f"{body}{(digit + off) % 10}", "ES").status == "checksum_bad"


@pytest.mark.parametrize("country", EU_COUNTRIES)
def test_every_country_of_the_union_is_checked_with_and_without_prefix_and_separators(country):
    number = VALID[country]
    bare = number[2:]
    for text in (number, number.lower(), f"{number[:2]} {bare}", bare, ".".join(number), f" {number}\u00a0"):
        checked = check_vat(text, country)
        assert (checked.compact, checked.status, checked.problem_code) == (number, "checksum_ok", None), text


@pytest.mark.parametrize(
    ("text", "country", "compact"),
    [
        ("4736270580.0", "IT", "IT04736270580"),
        ("743110157", "IT", "IT00743110157"),
        ("428759497", "BE", "BE0428759497"),
        ("314707345.0", "TR", "0314707345"),
        ("94259216", "GR", "EL094259216"),
    ],
)
def test_zeros_lost_in_a_number_cell_are_put_back_and_told(text, country, compact):
    checked = check_vat(text, country)
    assert (checked.compact, checked.status, checked.padded) == (compact, "checksum_ok", True)


def test_a_full_number_is_not_called_padded():
    assert not check_vat("19143470581.0", "IT").padded
    assert not check_vat("IT00743110157", "IT").padded


def test_the_hungarian_tax_number_gives_the_vat_number_and_is_kept():
    for text in ("15413673-2-41", "15413673241", "HU15413673-2-41"):
        checked = check_vat(text, "HU")
        assert (checked.compact, checked.status, checked.detail) == (
            "HU15413673",
            "checksum_ok",
            "15413673-2-41",
        )
    assert check_vat("15413674-2-41", "HU").problem_code == "vat_checksum"


def test_a_turkish_number_has_no_prefix_and_may_be_a_persons():
    assert check_vat("4540536920", "TR").compact == "4540536920"
    assert check_vat("454 053 69 20", "TR").status == "checksum_ok"
    assert check_vat("17291716060", "TR").status == "checksum_ok"
    assert check_vat("17291716061", "TR").status == "checksum_bad"


@pytest.mark.parametrize(
    ("text", "country", "code"),
    [
        ("DE12345", "DE", "vat_format"),
        ("nicht vorhanden", "DE", "vat_format"),
        ("DE039194322", "DE", "vat_format"),
        ("ATU13585627", "DE", "vat_country"),
        ("DE136695976", "FR", "vat_country"),
        ("ATU13585628", "DE", "vat_checksum"),
        ("", "DE", None),
        ("--", "DE", "vat_format"),
        ("9" * 5000, "DE", "vat_format"),
        ("123456", "BA", None),
    ],
)
def test_other_flaws_have_their_code_and_the_text_is_kept(text, country, code):
    checked = check_vat(text, country)
    assert checked.problem_code == code
    assert checked.compact == text


@given(st.text(max_size=30), st.sampled_from(SURVEY_COUNTRIES))
def test_any_text_is_survived(text, country):
    assert check_vat(text, country).status in {"checksum_ok", "checksum_bad", "unknown"}
    assert check_register(text, country).status in {"checksum_ok", "checksum_bad", "valid_format", "unknown"}


@pytest.mark.parametrize(
    ("compact", "country", "shown"),
    [
        ("BE0428759497", "BE", "BE 0428.759.497"),
        ("FR40303265045", "FR", "FR 40 303 265 045"),
        ("4540536920", "TR", "454 053 6920"),
        ("DE136695976", "DE", "DE136695976"),
        ("DE136695976", "FR", "DE136695976"),
        ("rubbish", "BE", "rubbish"),
    ],
)
def test_numbers_are_shown_as_in_their_country(compact, country, shown):
    assert format_vat(compact, country) == shown


@given(st.sampled_from(sorted(VALID.items())))
def test_what_is_shown_is_understood_again(pair):
    country, number = pair
    assert check_vat(format_vat(number, country), country).compact == number


@pytest.mark.parametrize(
    ("text", "country", "scheme", "compact", "status"),
    [
        ("HRB 12345 B", "DE", "HR", "HRB 12345 B", "valid_format"),
        ("hrb12345", "DE", "HR", "HRB 12345", "valid_format"),
        ("Amtsgericht München HRB Nr. 123456", "DE", "HR", "München HRB 123456", "valid_format"),
        ("HRB 12345 Amtsgericht Köln", "DE", "HR", "Köln HRB 12345", "valid_format"),
        ("HRB 12345, AG Ulm", "DE", "HR", "Ulm HRB 12345", "valid_format"),
        ("HRB 77 FL (Amtsgericht Flensburg)", "DE", "HR", "Flensburg HRB 77 FL", "valid_format"),
        ("AG Charlottenburg, HRA 77 B", "DE", "HR", "Charlottenburg HRA 77 B", "valid_format"),
        ("00743110157", "IT", "CF", "00743110157", "checksum_ok"),
        ("743110157.0", "IT", "CF", "00743110157", "checksum_ok"),
        ("RCCMNL83S18D969H", "IT", "CF", "RCCMNL83S18D969H", "checksum_ok"),
        ("MI 1234567", "IT", "REA", "MI-1234567", "valid_format"),
        ("552 008 443", "FR", "SIREN", "552008443", "checksum_ok"),
        ("73282932000074", "FR", "SIRET", "73282932000074", "checksum_ok"),
        ("B-64717838", "ES", "NIF", "B64717838", "checksum_ok"),
        ("0428.759.497", "BE", "KBO", "0428759497", "checksum_ok"),
        ("01-09-123456", "HU", "CEGJ", "01-09-123456", "valid_format"),
        ("Cg. 01 09 123456", "HU", "CEGJ", "01-09-123456", "valid_format"),
        ("15413673-2-41", "HU", "ADO", "15413673-2-41", "valid_format"),
        ("12345678", "EE", "REG", "12345678", "checksum_ok"),
        ("RO 18547290", "RO", "CUI", "18547290", "checksum_ok"),
        ("J40/123/2020", "RO", "ORC", "J40/123/2020", "valid_format"),
        ("4540536920", "TR", "VKN", "4540536920", "checksum_ok"),
        ("0454-0536-9200-0013", "TR", "MERSIS", "0454053692000013", "valid_format"),
        ("FN 122119m", "AT", "NAT", "FN 122119m", "unknown"),
    ],
)
def test_national_numbers_are_recognised_and_brought_to_one_form(text, country, scheme, compact, status):
    assert scheme_of(text, country) == scheme
    for checked in (check_register(text, country, scheme), check_register(text, country)):
        assert (checked.compact, checked.status, checked.problem_code) == (compact, status, None)


@pytest.mark.parametrize(
    ("text", "country", "scheme", "code"),
    [
        ("552008444", "FR", "SIREN", "reg_checksum"),
        ("12345", "FR", "SIREN", "reg_format"),
        ("ohne", "DE", "HR", "reg_format"),
        ("12345679", "EE", "REG", "reg_checksum"),
        ("9" * 5000, "DE", "HR", "reg_format"),
        ("", "DE", "HR", None),
    ],
)
def test_a_wrong_national_number_is_reported_and_kept(text, country, scheme, code):
    checked = check_register(text, country, scheme)
    assert (checked.compact, checked.problem_code) == (text, code)


def test_every_partner_country_has_its_kinds_of_numbers_with_names_in_the_users_language():
    for country in PARTNER_COUNTRIES:
        assert schemes(country)[0].code != "NAT"
        with i18n.speaking(i18n.PSEUDO):
            assert all(kind.label.startswith("⟦") for kind in schemes(country))
    assert [kind.code for kind in schemes("AT")] == ["NAT"]
    assert scheme_of("", "AT") == scheme_of("rubbish", "DE") == ""


def test_prefixes_are_those_of_the_vat_system():
    assert (vat_prefix("GR"), vat_prefix("DE"), vat_prefix("TR")) == ("EL", "DE", "")
