"""The size of an enterprise on every boundary of the Recommendation, and what must hold for any figures."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.features.declarations import limits as editions
from mobilise_desktop.features.declarations.rules import (
    Addition,
    Currency,
    Declaration,
    Figures,
    Missing,
    Related,
    Totals,
    assess,
    counts_as,
    ownership_of,
)
from mobilise_desktop.features.firms.rules import SIZES

LIMITS = editions.in_force("2026-11-26").limits
M = 100_000_000  # a million euro in cents
SMALL_MONEY = 1


def figures(awu=None, turnover=None, balance=None):
    return Figures(None if awu is None else round(Decimal(str(awu)) * 100), turnover, balance)


def related(awu=None, turnover=None, balance=None, *, share, relation="partner", key="r"):
    cut = None if share is None else round(Decimal(str(share)) * 100)
    return Related(key, f"Firm {key}", relation, cut, figures(awu, turnover, balance))


def result(own, **more):
    return assess(Declaration(own, **more), LIMITS)


def size(*own, **more):
    return result(figures(*own), **more).size


@pytest.mark.parametrize(
    ("awu", "expected"),
    [
        (0, "micro"), (9.99, "micro"), (10, "small"), (49.99, "small"), (50, "medium"), (249.99, "medium"),
        (250, "large"), (250.01, "large"),
    ],
)  # fmt: skip
def test_headcount_is_a_ceiling_that_must_not_be_reached(awu, expected):
    assert size(awu, SMALL_MONEY, SMALL_MONEY) == expected
    assert size(awu, SMALL_MONEY, 900 * M) == expected


@pytest.mark.parametrize(
    ("turnover", "balance", "expected"),
    [
        (2 * M, 2 * M, "micro"), (2 * M + 1, 2 * M, "micro"), (2 * M, 2 * M + 1, "micro"),
        (2 * M + 1, 2 * M + 1, "small"), (10 * M, 10 * M + 1, "small"), (10 * M + 1, 10 * M, "small"),
        (10 * M + 1, 10 * M + 1, "medium"), (50 * M, 43 * M + 1, "medium"), (50 * M + 1, 43 * M, "medium"),
        (50 * M, 43 * M, "medium"), (50 * M + 1, 43 * M + 1, "large"),
    ],
)  # fmt: skip
def test_one_of_two_amounts_up_to_its_ceiling_is_enough(turnover, balance, expected):
    assert size(5, turnover, balance) == expected


@pytest.mark.parametrize(
    ("turnover", "balance", "expected"),
    [
        (2 * M, None, "micro"), (None, 2 * M, "micro"), (2 * M + 1, None, "unknown"), (None, 2 * M + 1, "unknown"),
        (None, None, "unknown"),
    ],
)  # fmt: skip
def test_a_missing_amount_matters_only_where_it_could_decide(turnover, balance, expected):
    assert size(5, turnover, balance) == expected


def test_a_headcount_of_a_large_enterprise_needs_no_amounts():
    assert size(250) == "large"
    assert size(None, 51 * M, 44 * M) == "large"
    assert size(249.99) == "unknown"


def test_amounts_between_two_classes_are_enough_where_the_headcount_is_above_both():
    assert size(60, 3 * M, None) == "medium"
    assert size(60, 51 * M, None) == "unknown"


@pytest.mark.parametrize(
    ("own", "more", "missing"),
    [
        ((None, None, None), {}, (Missing("awu"), Missing("money"))),
        ((5, None, None), {}, (Missing("money"),)),
        ((None, 1 * M, None), {}, (Missing("awu"),)),
        ((5, 3 * M, None), {}, (Missing("balance"),)),
        ((5, None, 3 * M), {}, (Missing("turnover"),)),
        ((5, 1 * M, 1 * M), {"currency": Currency("TRY")}, (Missing("rate"),)),
        ((5, 1 * M, 1 * M), {"ownership": "partner"}, (Missing("related"),)),
        (
            (5, 1 * M, 1 * M),
            {"related": (related(share=None),)},
            (Missing("share", "r"), Missing("awu", "r"), Missing("money", "r")),
        ),
        ((5, 1 * M, 1 * M), {"related": (related(4, 1, 1, share=None),)}, (Missing("share", "r"),)),
        ((5, 1 * M, 1 * M), {"related": (related(share=24.99),)}, ()),
        ((5, 1 * M, 1 * M), {}, ()),
    ],
)  # fmt: skip
def test_what_is_missing_is_named(own, more, missing):
    found = result(figures(*own), **more)
    assert found.missing == missing
    assert (found.size == "unknown") == bool(missing)


@pytest.mark.parametrize(
    ("share", "relation", "kind"),
    [
        (24.99, "partner", ""), (25, "partner", "partner"), (50, "partner", "partner"),
        (50.01, "partner", "linked"), (100, "partner", "linked"), (50, "linked", "linked"),
        (10, "linked", "linked"), (None, "linked", "linked"), (None, "partner", "partner"),
    ],
)  # fmt: skip
def test_the_share_says_how_an_enterprise_counts(share, relation, kind):
    assert counts_as(related(share=share, relation=relation), LIMITS) == kind


@pytest.mark.parametrize(
    ("share", "adds", "expected"),
    [
        (24.99, "0", "micro"), (25, "0.25", "small"), (50, "0.5", "small"), (50.01, "1", "small"),
    ],
)  # fmt: skip
def test_partners_are_added_pro_rata_and_linked_enterprises_whole(share, adds, expected):
    found = result(figures(9.75, 1 * M, 1 * M), related=(related(1, 100, 200, share=share),))
    assert found.additions[0].adds.awu == Decimal(adds)
    assert found.totals.awu == Decimal("9.75") + Decimal(adds)
    assert found.size == expected


def test_the_example_of_the_card():
    """A partner with 30 % of 13.67 annual work units adds 4.101."""
    partner = related(13.67, 2 * M, 1 * M, share=30)
    found = result(figures(34.4, 6.6 * M, 5 * M), related=(partner,))
    assert found.size == "small"
    assert found.totals == Totals(Decimal("38.501"), Decimal(7_200_000), Decimal(5_300_000))
    adds = Totals(Decimal("4.101"), Decimal(600_000), Decimal(300_000))
    assert found.additions == (Addition("r", "Firm r", "partner", Decimal(30), adds),)
    micro, small, _medium = found.tests
    assert [(c.measure, c.met) for c in small.ceilings] == [
        ("awu", True),
        ("turnover", True),
        ("balance", True),
    ]
    assert (micro.met, small.met) == (False, True)


def test_a_part_of_a_cent_above_the_ceiling_is_above_it():
    own = figures(5, 2 * M - 30, 9 * M)
    assert result(own, related=(related(0, 100, 0, share=30),)).size == "micro"
    assert result(own, related=(related(0, 101, 0, share=30),)).size == "small"


def test_ownership_follows_from_the_related_enterprises():
    partner, linked = related(share=30), related(share=60)
    assert ownership_of((), LIMITS) == "autonomous"
    assert ownership_of((related(share=10),), LIMITS) == "autonomous"
    assert ownership_of((partner,), LIMITS) == "partner"
    assert ownership_of((partner, linked), LIMITS) == "linked"


@pytest.mark.parametrize(
    ("status", "before", "now", "expected"),
    [
        ("small", "small", "small", "small"),
        ("small", "small", "medium", "small"),  # above once
        ("small", "medium", "medium", "medium"),  # above twice
        ("small", "medium", "large", "medium"),  # above twice, above medium once
        ("small", "large", "large", "large"),
        ("small", "micro", "medium", "small"),  # below, then above: neither twice
        ("small", "micro", "micro", "micro"),  # below twice
        ("medium", "micro", "small", "small"),  # below twice, below small once
        ("medium", "small", "medium", "medium"),
        ("medium", "medium", "micro", "medium"),  # below once
        ("large", "medium", "medium", "medium"),
        ("large", "large", "medium", "large"),
        (None, "small", "medium", "small"),
        (None, "medium", "medium", "medium"),
    ],
)  # fmt: skip
def test_a_class_changes_only_after_two_periods(status, before, now, expected):
    heads = {"micro": 5, "small": 20, "medium": 100, "large": 300}
    found = result(figures(heads[now], 1, 1), previous=figures(heads[before], 1, 1), previous_class=status)
    assert found.size == expected
    assert found.by_figures == now
    assert found.periods.keeps == (expected == (status or before) != now)


def test_without_figures_of_the_period_before_the_status_stays_and_the_result_says_so():
    found = result(figures(60, 1, 1), previous_class="small")
    assert found.size == "small"
    assert found.periods.keeps and found.periods.lacks_figures
    assert not result(figures(20, 1, 1), previous_class="small").periods.lacks_figures


def test_a_first_declaration_knows_no_period_before():
    assert result(figures(60, 1, 1)).periods is None


def test_public_control_makes_no_sme_whatever_the_figures_say():
    found = result(figures(5, 1, 1), has_public_control=True)
    assert (found.size, found.by_figures, found.is_sme) == ("large", "micro", False)
    assert result(figures(), has_public_control=True).size == "large"


@pytest.mark.parametrize(
    ("code", "rate", "at_limit"),
    [("TRY", "48.5", 97_000_000_00), ("HUF", "391.27", 782_540_000_00), ("RON", "4.9764", 9_952_800_00)],
)  # fmt: skip
def test_amounts_are_converted_exactly_at_the_ceiling(code, rate, at_limit):
    currency = Currency(code, 2, Decimal(rate), "2025-12-31")
    assert size(5, at_limit, at_limit, currency=currency) == "micro"
    assert size(5, at_limit + 1, at_limit + 1, currency=currency) == "small"
    assert size(5, at_limit + 1, at_limit, currency=currency) == "micro"


def test_a_currency_without_decimals_is_counted_in_whole_units():
    currency = Currency("JPY", 0, Decimal(160), "2025-12-31")
    assert size(5, 320_000_000, 320_000_001, currency=currency) == "micro"
    assert size(5, 320_000_001, 320_000_001, currency=currency) == "small"


def test_a_rate_that_never_ends_is_compared_without_rounding():
    currency = Currency("RON", 2, Decimal(3), "2025-12-31")
    assert size(5, 3 * 2 * M, None, currency=currency) == "micro"
    assert size(5, 3 * 2 * M + 1, 3 * 2 * M + 1, currency=currency) == "small"


AMOUNTS = st.none() | st.integers(0, 10**12)
HEADS = st.none() | st.integers(0, 100_000)
FIGURES = st.builds(Figures, HEADS, AMOUNTS, AMOUNTS)
KNOWN = st.builds(Figures, st.integers(0, 100_000), st.integers(0, 10**12), st.integers(0, 10**12))
SHARES = st.integers(0, 10_000)
RELATIONS = st.sampled_from(["partner", "linked"])


def others(shares, contents):
    return st.builds(Related, st.uuids().map(str), st.text(max_size=5), RELATIONS, shares, contents)


DECLARATIONS = st.builds(
    Declaration, FIGURES, st.sampled_from(["autonomous", "partner", "linked"]),
    st.lists(others(st.none() | SHARES, FIGURES), max_size=3).map(tuple),
    previous=FIGURES, previous_class=st.none() | st.sampled_from(SIZES[:4]), has_public_control=st.booleans(),
)  # fmt: skip


@given(KNOWN, st.lists(others(SHARES, KNOWN), max_size=3), others(SHARES, KNOWN))
def test_one_more_related_enterprise_never_lowers_the_class(own, known, more):
    before, after = (result(own, related=tuple(some)).size for some in (known, [*known, more]))
    assert SIZES.index(after) >= SIZES.index(before)


@given(KNOWN, others(st.integers(0, 9_999), KNOWN))
def test_a_larger_share_never_lowers_the_class(own, one):
    larger = Related(one.id, one.name, one.relation, one.share_hundredths + 1, one.figures)
    assert SIZES.index(result(own, related=(larger,)).size) >= SIZES.index(result(own, related=(one,)).size)


@given(DECLARATIONS)
def test_something_is_missing_exactly_where_the_class_is_unknown(declared):
    found = assess(declared, LIMITS)
    assert (found.size == "unknown") == bool(found.missing)


@given(DECLARATIONS, KNOWN)
def test_a_known_class_stays_whatever_the_missing_figures_turn_out_to_be(declared, filling):
    found = assess(declared, LIMITS)
    if found.by_figures != "unknown":
        filled = Declaration(
            _filled(declared.own, filling), declared.ownership,
            tuple(
                Related(r.id, r.name, r.relation, 4_000 if r.share_hundredths is None else r.share_hundredths,
                        _filled(r.figures, filling))
                for r in declared.related
            ),
        )  # fmt: skip
        assert assess(filled, LIMITS).by_figures == found.by_figures


def _filled(known, filling):
    pairs = zip(
        (known.awu_hundredths, known.turnover, known.balance),
        (filling.awu_hundredths, filling.turnover, filling.balance),
        strict=True,
    )
    return Figures(*(other if own is None else own for own, other in pairs))


@given(KNOWN, KNOWN, st.sampled_from(SIZES[:4]))
def test_the_two_period_rule_never_leads_past_both_periods(now, before, status):
    found = result(now, previous=before, previous_class=status)
    places = [SIZES.index(word) for word in (found.by_figures, found.periods.before, status)]
    assert min(places) <= SIZES.index(found.size) <= max(places)


def test_the_year_before_is_converted_with_its_own_rate():
    now, then = (
        Currency("TRY", 2, Decimal(rate), f"{year}-12-31") for rate, year in ((50, 2025), (35, 2024))
    )
    own = Figures(3_000, 9_000_000_00 * 50, None)
    before = Figures(3_000, 11_000_000_00 * 35, 11_000_000_00 * 35)
    found = result(own, currency=now, previous=before, previous_class="medium", previous_currency=then)
    assert (found.by_figures, found.periods.before, found.size) == ("small", "medium", "medium")


@given(KNOWN, st.integers(1, 10**9))
def test_a_currency_is_nothing_but_another_unit(own, rate):
    currency = Currency("TRY", 2, Decimal(rate), "2025-12-31")
    foreign = Figures(own.awu_hundredths, own.turnover * rate, own.balance * rate)
    assert result(foreign, currency=currency).size == result(own).size


def test_the_edition_in_force_is_the_newest_one_before_the_day():
    assert editions.in_force("2026-01-01").since == "2005-01-01"
    assert editions.in_force("1999-01-01").since == "2005-01-01"
    assert "2003/361/EC" in editions.in_force("2026-01-01").source
