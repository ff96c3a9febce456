"""What excludes a pair, and how many points each criterion gives."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.market import rules
from mobilise_desktop.features.market.rules import WEIGHTS, Demand, Skills, Supply

SKILLS = Skills()
START, END = rules.window("2027-03-01", "2027-05-31")
OFFER = Supply(
    "o", "host", "HU", 1, "25.62", "C", SKILLS.bits("costing, casting"), SKILLS.bits("printing"), "en", 2, START,
    END, frozenset({"1m"}), 1, "small", "HU221", 0,
)  # fmt: skip
CANDIDATE = Demand(
    "c", "sender", "DE", 1, 1, "25.62", "C", SKILLS.bits("Printing"), SKILLS.bits("Costing"), {"en": 4}, 0,
    START, END, frozenset(), "small", frozenset({"HU"}), (),
)  # fmt: skip


def test_a_pair_that_fits_in_all_but_the_record():
    assert rules.exclusion(OFFER, CANDIDATE) == ""
    assert rules.values(OFFER, CANDIDATE) == (1, 1, 1, 1, 1, 1, 0)
    assert rules.points(rules.values(OFFER, CANDIDATE), WEIGHTS) == 95


@pytest.mark.parametrize(
    ("why", "offer", "candidate"),
    [
        ("country", {"country": "DE"}, {}),
        ("closed", {"is_open": False}, {}),
        ("closed", {}, {"is_open": False}),
        ("firm", {"firm_id": "sender"}, {}),
        ("linked", {"linked": frozenset({"sender"})}, {}),
        ("ineligible", {}, {"is_eligible": False}),
        ("capacity", {"free": 0}, {}),
        ("length", {}, {"lengths": frozenset({"2m"})}),
        ("dates", {"end": START + 28}, {}),
        ("language", {"level": 5}, {}),
        ("language", {"language": "hu"}, {}),
    ],
)
def test_each_hard_rule_excludes(why, offer, candidate):
    assert rules.exclusion(OFFER._replace(**offer), CANDIDATE._replace(**candidate)) == why


def test_thirty_days_together_are_just_enough_and_an_interpreter_helps():
    assert rules.exclusion(OFFER._replace(end=START + 29), CANDIDATE) == ""
    assert rules.exclusion(OFFER._replace(language="hu"), CANDIDATE._replace(interpreter=True)) == ""


@pytest.mark.parametrize(
    ("place", "offer", "candidate", "value"),
    [
        (0, {"nace": "25.69"}, {}, 0.8),
        (0, {"nace": "25.99"}, {}, 0.6),
        (0, {"nace": "10.11"}, {}, 0.3),
        (0, {"nace": "62.10", "section": "K"}, {}, 0),
        (0, {"nace": "", "section": ""}, {}, 0),
        (1, {}, {"sought": SKILLS.bits("costing, welding")}, 0.5),
        (1, {}, {"sought": 0}, 0),
        (2, {"level": 4}, {}, 0.5),
        (2, {"language": ""}, {}, 1),
        (3, {"end": START + 29}, {}, 0.5),
        (4, {"size": "micro"}, {}, 0.7),
        (5, {}, {"countries": frozenset()}, 0.5),
        (5, {}, {"countries": frozenset({"IT"})}, 0),
        (5, {}, {"countries": frozenset(), "regions": ("HU22",)}, 1),
        (6, {"stays": 1}, {}, 0.5),
        (6, {"stays": 9}, {}, 1),
    ],
)
def test_each_criterion(place, offer, candidate, value):
    assert rules.values(OFFER._replace(**offer), CANDIDATE._replace(**candidate))[place] == pytest.approx(
        value
    )


def test_skills_are_the_same_whatever_case_and_accents():
    skills = Skills()
    assert skills.bits("Őrlés; CNC") == skills.bits("cnc\norles")
    assert skills.shown(skills.bits("CNC")) == ["CNC"]


weights = st.lists(st.integers(0, 100), min_size=7, max_size=7).map(
    lambda found: dict(zip(WEIGHTS, found, strict=True))
)


@given(weights, st.lists(st.floats(0, 1), min_size=7, max_size=7))
def test_points_stay_between_nought_and_a_hundred_and_grow_with_each_value(points, found):
    total = rules.points(found, points)
    assert 0 <= total <= 100
    for place in range(7):
        assert rules.points([*found[:place], 1.0, *found[place + 1 :]], points) >= total


@dataclass
class Watch:
    """Counts how often the work looks whether it shall stop."""

    looks: int = 0
    told: tuple = ()

    def check(self):
        self.looks += 1
        if self.looks > 3:
            raise InterruptedError

    def report(self, done, total):
        self.told = (done, total)


def test_the_whole_market_gives_the_best_of_each_offer_as_ranking_does():
    people = [
        CANDIDATE._replace(id=f"c{n}", country="DE" if n % 3 else "HU", spoken={"en": n % 7}, end=END - n)
        for n in range(40)
    ]
    offers = [OFFER, OFFER._replace(id="p", level=5)]
    found = rules.market(offers, people, WEIGHTS, Unwatched(), best=3)
    for offer in offers:
        ranked, excluded = rules.rank([offer], people, WEIGHTS)
        assert [one for one in found if one.offer == offer.id] == ranked[:3]
        assert len(ranked) + excluded.total() == len(people)
    assert found == sorted(found, key=lambda one: -one.score)


def test_the_whole_market_can_be_stopped():
    watch = Watch()
    with pytest.raises(InterruptedError):
        rules.market([OFFER] * 9, [CANDIDATE] * 250, WEIGHTS, watch)
    assert watch.told == (0, 9)
