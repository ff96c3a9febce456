"""The quick ways that cells are read give what the thorough ways give."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.features.firms import import_figures, import_values
from mobilise_desktop.features.firms.import_draft import CONTACT_AT, FIRM_AT, Shape, Slots
from mobilise_desktop.interchange.units import Unit
from mobilise_desktop.interchange.values import NumberStyle, parse_number
from mobilise_desktop.reference import emails

SHAPE = Shape(1, 1)


def read(put, cell):
    slots = Slots()
    slots.begin(1, SHAPE.empty.copy(), "DE", "EUR")
    put(cell, slots)
    return slots


@given(st.from_regex(r"[a-z0-9._+\-]{1,20}@[a-z0-9.\-]{1,20}\.[a-z]{2,9}", fullmatch=True))
def test_e_mail_addresses(text):
    at = SHAPE.contact(1, "email")
    slots = read(import_values.email(at, "E-mail"), text)
    checked, flaw = emails.check(text)
    assert slots.values[at] == checked
    assert bool(slots.flaws) == bool(flaw)


@given(
    st.integers(0, 10**11),
    st.integers(0, 99),
    st.sampled_from([1, 1000, 1_000_000]),
    st.sampled_from(list(NumberStyle)),
    st.booleans(),
)
def test_amounts(whole, cents, multiplier, style, grouped):
    point, group = (",", ".") if style is NumberStyle.COMMA else (".", ",")
    text = f"{whole:,}".replace(",", group) if grouped else str(whole)
    text += f"{point}{cents:02}" if cents else ""
    at = FIRM_AT["turnover_min"]
    slots = read(import_figures.money(at, "Turnover", style, Unit(multiplier, "EUR")), text)
    expected = int(parse_number(text, style) * 100) * multiplier
    if expected < 10**15:
        assert slots.values[at] == slots.values[at + 1] == expected
        assert slots.values[FIRM_AT["currency"]] == "EUR"
    else:
        assert slots.notes == [f"Turnover: {text}"]


@pytest.mark.parametrize(
    "cell", ["Okt 49", "Oct-49", "49 okt.", "10-49 oct", date(1949, 10, 1), "oct.-49", "eki.49"]
)
def test_ranges_that_a_spreadsheet_made_days_of_are_told(cell):
    at = FIRM_AT["headcount_min"]
    slots = read(import_figures.heads(at, "Employees", NumberStyle.COMMA), cell)
    was_one = cell != "10-49 oct"
    assert (slots.values[at] is None) == was_one
    assert [("range such as 10-49" in flaw.message) for flaw in slots.flaws] == [True] * was_one


@pytest.mark.parametrize("cell", ["49 employees", "max. 49", "maggiore di 49", "über 49", "49 fő", "ca. 49"])
def test_words_beside_a_number_of_people_are_passed_over(cell):
    slots = read(import_figures.heads(FIRM_AT["headcount_min"], "Employees", NumberStyle.COMMA), cell)
    assert not slots.flaws
    assert 49 in slots.values or 50 in slots.values


@given(st.text(max_size=40))
def test_texts_are_tidied_alike_in_all_columns(text):
    of = import_values.Texts().of
    slots = read(import_values.text(0, "Name", import_values.Texts()), text or "x")
    again = read(import_values.repeated(0, "Town", import_values.Texts()), text or "x")
    assert slots.values[0] == again.values[0] == (of(text or "x") or None)


def test_places_of_contacts_follow_those_of_sites():
    assert SHAPE.contact(1, "title") == SHAPE.site(1, "label") + 8
    assert CONTACT_AT["title"] == 0
