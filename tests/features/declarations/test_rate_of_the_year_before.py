"""Last year's figures are converted with last year's rate, which stands in last year's declaration."""

import pytest

from mobilise_desktop.features.declarations import actions, queries, reckoning
from mobilise_desktop.features.firms import actions as firm_actions


@pytest.fixture
def years(store):
    """Two declarations in lira: 11 m euro at a rate of 35, then 9 m euro at a rate of 50."""
    firm = firm_actions.add_firm(
        store, {"legal_name_native": "Adler A.Ş.", "country": "TR", "currency": "TRY"}
    )
    first = actions.add_declaration(store, firm)
    figures = {"awu_hundredths": 3_000, "currency": "TRY"}
    year = {"ref_year": 2024, "declared_on": "2025-06-01"}
    actions.edit_declaration(store, first, {**figures, **year, "turnover": 11_000_000_00 * 35, "rate": "35"})
    second = actions.add_declaration(store, firm)
    year = {"ref_year": 2025, "declared_on": "2026-06-01", "previous_class": "medium"}
    then = 11_000_000_00 * 35
    before = {
        "previous_awu_hundredths": 3_000, "previous_turnover": then, "previous_balance_total": then,
    }  # fmt: skip
    own = {**figures, **year, **before, "turnover": 9_000_000_00 * 50, "rate": "50"}
    actions.edit_declaration(store, second, own)
    return first, second


def test_the_size_stays_where_only_one_year_went_below(store, reader, years):
    _first, second = years
    row = queries.declaration(reader, second)
    assert row.values["rate_before"] == "35"
    assert reckoning.assess(row.values, row.others).size == row.values["result"] == "medium"


def test_another_rate_of_the_year_before_changes_the_result_of_this_year(store, reader, years):
    first, second = years
    actions.edit_declaration(store, first, {"rate": "50"})
    row = queries.declaration(reader, second)
    assert reckoning.assess(row.values, row.others).size == row.values["result"] == "small"
    actions.edit_declaration(store, first, {"rate": "35"})
    assert queries.declaration(reader, second).values["result"] == "medium"
    actions.remove_declaration(store, first)
    row = queries.declaration(reader, second)
    assert row.values["rate_before"] is None
    assert row.values["result"] == "small"
