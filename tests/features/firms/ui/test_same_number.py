"""A number that another firm has too is said beside the field, with the way to that firm."""

import pytest

from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.adding import firms_with_numbers
from mobilise_desktop.features.firms.details import details


def said(bench, name):
    """The texts below a number; none when nothing is to be seen."""
    place = bench.page.fields.same_number[name]
    return [button.text() for button in place.buttons] if place.isVisible() else []


def test_a_number_typed_twice_is_said_and_leads_to_the_other_firm(bench):
    other = bench.add("Zebra & Co KG", vat_no="DE136695976")
    assert said(bench, "vat_no") == []
    bench.type_into("vat_no", "DE 136 695 976")
    assert said(bench, "vat_no") == ["“Zebra && Co KG” has this number too"]
    assert said(bench, "national_reg_no") == []
    bench.page.fields.same_number["vat_no"].buttons[0].click()
    bench.settle()
    assert bench.record.firm_id == other
    assert said(bench, "vat_no") == ["“Köster Druck GmbH” has this number too"]


def test_it_is_gone_when_the_number_is(bench):
    bench.add("Zebra KG", vat_no="DE136695976")
    bench.type_into("vat_no", "DE136695976")
    bench.type_into("vat_no", "")
    assert said(bench, "vat_no") == []


def test_register_numbers_are_told_apart_by_their_kind(bench):
    bench.add("Zebra KG", national_reg_no="12345", reg_no_scheme="HRB")
    bench.type_into("national_reg_no", "12345")
    assert said(bench, "national_reg_no") == []
    actions.edit_firm(bench.store, bench.record.firm_id, {"reg_no_scheme": "HRB"})
    bench.record._desk.reload()
    bench.settle()
    assert said(bench, "national_reg_no") == ["“Zebra KG” has this number too"]


@pytest.mark.parametrize("gone", [False, True])
def test_firms_in_the_trash_do_not_count(store, gone):
    values = {"country": "DE", "status": "active", "vat_no": "DE136695976"}
    one, two = (actions.add_firm(store, {"legal_name_native": name, **values}) for name in ("A", "B"))
    if gone:
        actions.delete_firms(store, [two])
    reader = store.reader()
    found = firms_with_numbers(reader, one, details(reader, one).values)
    reader.close()
    assert [like.name for like in found["vat_no"]] == ([] if gone else ["B"])
