"""Nothing is said of fewer than five, whatever filters somebody compares, adds or takes from each other."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.features.placements import results_sums, small_groups
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter
from mobilise_desktop.features.placements.results_queries import Told
from mobilise_desktop.features.placements.results_sums import Counted
from mobilise_desktop.features.placements.small_groups import LEAST, Traits

DAYS = [f"202{year}-{month:02}-15" for year in (6, 7) for month in range(1, 13)]
COUNTRIES, SCHEMES = ("DE", "FR", "HU", "IT", "TR"), ("MOBILISE_1_2M", "CUSTOM")

STAYS = st.lists(
    st.builds(
        Traits, st.sampled_from(DAYS), st.sampled_from(COUNTRIES), st.sampled_from(COUNTRIES),
        st.sampled_from(SCHEMES),
    ),
    max_size=60,
)  # fmt: skip
SOME = st.lists(st.sampled_from(COUNTRIES), max_size=3, unique=True).map(tuple)
DAY = st.none() | st.sampled_from([*DAYS, "2026-06-20", "2027-01-01"])
FILTERS = st.builds(
    ResultFilter, DAY, DAY, SOME, SOME, st.lists(st.sampled_from(SCHEMES), max_size=1).map(tuple)
)


@given(STAYS, st.lists(FILTERS, max_size=8))
def test_no_comparison_of_filters_singles_out_fewer_than_five(stays, filters):
    parted = small_groups.groups(stays)
    told = [small_groups.told(stays, parted, one.fits) for one in (EVERYTHING, *filters)]
    for chosen, places in zip((EVERYTHING, *filters), told, strict=True):
        assert all(chosen.fits(stays[place]) for place in places), "only what was chosen"
    assert told[0] == (list(range(len(stays))) if len(stays) >= LEAST else [])
    # Who is told of by the same filters can't be told apart; whatever is reckoned is about such people together.
    alike = Counter(tuple(place in set(one) for one in told) for place in range(len(stays)))
    assert all(count >= LEAST for seen_in, count in alike.items() if any(seen_in))


@given(STAYS)
def test_groups_hold_everybody_once(stays):
    parted = small_groups.groups(stays)
    places = sorted(place for group in parted for place in group)
    assert places == (list(range(len(stays))) if len(stays) >= LEAST else [])
    assert all(len(group) >= LEAST for group in parted)


@pytest.mark.parametrize("trait", range(4))
def test_those_that_are_alike_are_told_of_together(trait):
    """Two countries with five stays each: each can be asked for by itself."""
    one, other = Traits("2026-05-01", "DE", "HU", "A"), ["2027-05-01", "FR", "IT", "B"]
    another = Traits(*(other[n] if n == trait else one[n] for n in range(4)))
    stays = [one, another] * 5
    parted = small_groups.groups(stays)
    told = small_groups.told(stays, parted, lambda stay: stay == one)
    assert told == [0, 2, 4, 6, 8]


def test_the_rest_of_a_filter_is_never_left_alone():
    """Seven of one country, three of another: the seven would tell of the three, so neither is told alone."""
    stays = [Traits("2026-05-01", "DE", "HU", "A")] * 7 + [Traits("2026-05-01", "FR", "HU", "A")] * 3
    parted = small_groups.groups(stays)
    assert small_groups.told(stays, parted, lambda stay: stay.sending == "DE") == []
    assert len(small_groups.told(stays, parted, lambda _stay: True)) == 10


def test_many_stays_of_a_year_are_told_by_its_halves():
    stays = [Traits(f"2026-{month:02}-01", "DE", "HU", "A") for month in range(1, 13) for _twice in range(2)]
    parted = small_groups.groups(stays)
    first = small_groups.told(stays, parted, ResultFilter(last="2026-06-30").fits)
    assert first == list(range(12))


def people(stays, grades):
    return [
        Told(
            stay, "employee",
            {"skills": grade, "recommend": 2 * grade, "paper_hours": grade, "obstacle": ("cost", "time")[grade % 2],
             "costs": ("yes", "no")[grade % 2], "level_before": "A1", "level_after": ("A1", "B1")[grade % 2]},
            "",
        )
        for stay, grade in zip(stays, grades, strict=True)
    ]  # fmt: skip


@given(STAYS, st.lists(FILTERS, max_size=4), st.data())
def test_answers_within_a_group_can_change_places_and_nobody_sees_it(stays, filters, data):
    grades = data.draw(st.lists(st.integers(1, 5), min_size=len(stays), max_size=len(stays)))
    changed = list(grades)
    for group in small_groups.groups(stays):
        for here, there in pairwise(group):
            changed[here], changed[there] = changed[there], changed[here]
    for chosen in (EVERYTHING, *filters):
        both = [
            results_sums.of_party("employee", people(stays, each), Counted(chosen))
            for each in (grades, changed)
        ]
        assert both[0] == both[1]
        assert all((row.value is None) or row.answers >= LEAST for row in both[0])
