import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mobilise_desktop.reference import phones

REGIONS = (
    "DE",
    "IT",
    "FR",
    "ES",
    "BE",
    "HU",
    "EE",
    "RO",
    "TR",
    "AT",
    "PT",
    "GR",
    "PL",
    "NL",
    "FI",
    "GB",
    "US",
)
CODES = {"DE": 49, "IT": 39, "FR": 33, "ES": 34, "BE": 32, "HU": 36, "EE": 372, "RO": 40, "TR": 90, "AT": 43}


@st.composite
def plain_numbers(draw):
    """What people type: a prefix or none, 3 to 18 digits, separators in between."""
    region = draw(st.sampled_from(REGIONS))
    code = CODES.get(region, 44)
    prefixes = [
        "",
        "0",
        "00",
        "000",
        "06",
        "+",
        f"+{code}",
        f"00{code}",
        f"{code}",
        f"+{code}0",
        f"+{code}(0)",
    ]
    prefix = draw(st.sampled_from([*prefixes, f"+{code} 06", "+49", "0039", "+1", "+0"]))
    digits = draw(st.text("0123456789", min_size=3, max_size=18))
    gaps = draw(
        st.lists(st.sampled_from(["", "", "", " ", "-", "/", ".", "(", ")"]), min_size=18, max_size=18)
    )
    return prefix + "".join(d + gap for d, gap in zip(digits, gaps, strict=False)), region


@settings(max_examples=400)
@given(plain_numbers())
@example(("+90 79 901 3902", "TR"))
@example(("065/928 2755", "DE"))
@example(("+36 (06) 1 123 4567", "HU"))
@example(("+39 06 1234 5678", "IT"))
def test_plain_numbers_come_out_as_from_the_library(pair):
    text, region = pair
    assert phones.e164(text, region) == phones._by_library(text.strip(), region)


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("030 1234567", "DE", "+49301234567"),
        ("0711/123-0", "DE", "+497111230"),
        ("+49 (0)30 1234567", "DE", "+49301234567"),
        ("0049 30 1234567", "TR", "+49301234567"),
        ("49 30 1234567", "DE", "+49301234567"),
        ("06 12345678", "IT", "+390612345678"),
        ("+39 (0)6 12345678", "IT", "+390612345678"),
        ("01 23 45 67 89", "FR", "+33123456789"),
        ("943 12 34 56", "ES", "+34943123456"),
        ("+34 (0)943 123456", "ES", "+34943123456"),
        ("02 123 45 67", "BE", "+3221234567"),
        ("06-30/123-4567", "HU", "+36301234567"),
        ("612 3456", "EE", "+3726123456"),
        ("0721.234.567", "RO", "+40721234567"),
        ("0 (212) 555 12 34", "TR", "+902125551234"),
        ("+44 20 7946 0958", "DE", "+442079460958"),
        ("Tel.: 030 1234567", "DE", "+49301234567"),
        ("030 1234567 Durchwahl 12", "DE", "+49301234567"),
        ("030 1234567 ext. 12", "DE", "+49301234567"),
        ("01 23 45 67 89 poste 12", "FR", "+33123456789"),
        ("030/1234567 / 0171 2345678", "DE", "+49301234567"),
        ("030 1234567; 0171 2345678", "DE", "+49301234567"),
        ("keine; 0171 2345678", "DE", "+491712345678"),
        ("301234567.0", "DE", "+49301234567"),
        ("+90 79 901 3902", "TR", None),
        ("112", "DE", None),
        ("kein Telefon", "DE", None),
        ("", "DE", None),
        ("   ", "DE", None),
        ("12 " * 5000, "DE", None),
    ],
)
def test_numbers_become_international(text, region, number):
    assert phones.e164(text, region) == number


@given(st.text(max_size=60), st.sampled_from(REGIONS))
def test_any_text_is_survived(text, region):
    number = phones.e164(text, region)
    assert number is None or (number[0] == "+" and number[1:].isdecimal())


def test_a_number_is_shown_in_groups_and_understood_again():
    assert phones.display("+49301234567") == "+49 30 1234567"
    assert phones.display("+902125551234") == "+90 212 555 12 34"
    assert phones.display("no number") == "no number"
    assert phones.e164(phones.display("+36301234567"), "DE") == "+36301234567"


def test_an_unknown_region_leaves_international_numbers():
    assert phones.e164("+49 30 1234567", "ZZ") == "+49301234567"
    assert phones.e164("030 1234567", "ZZ") is None
