"""The quick check of VAT numbers never says yes where python-stdnum says no."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.features.firms.demo import demo_firms
from mobilise_desktop.reference.identifiers import OK, check_vat
from mobilise_desktop.reference.vat_digits import surely

COUNTRIES = {"DE": 9, "IT": 11, "FR": 11, "BE": 10, "HU": 8, "EE": 9, "TR": 10}


@pytest.mark.parametrize("country", COUNTRIES)
@given(data=st.data())
def test_what_is_surely_right_is_right(country, data):
    number = data.draw(st.text("0123456789", min_size=COUNTRIES[country], max_size=COUNTRIES[country]))
    for last in range(100):
        whole = f"{number[:-2]}{last:02}"
        sure = surely(whole, country)
        if sure:
            assert (sure, OK) == (check_vat(whole, country).compact, check_vat(whole, country).status)
            assert surely(sure, country) == sure


def test_right_numbers_of_the_partners_are_all_told_quickly():
    firms = [d.firm for d in demo_firms(600) if d.firm["country"] in COUNTRIES and d.firm.get("vat_no")]
    assert firms
    assert all(surely(firm["vat_no"], firm["country"]) == firm["vat_no"] for firm in firms)


@pytest.mark.parametrize(
    "text", ["", "DE", "DE39194322", "DE391943228", "DE 391943229", "٣٩١٩٤٣٢٢٩", "FR391943229"]
)
def test_anything_else_is_left_to_the_library(text):
    assert surely(text, "DE") is None
    assert surely("DE391943229", "XX") is None
