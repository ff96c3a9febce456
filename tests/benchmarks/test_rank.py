"""Ranking candidates against the bare walk over the same pairs."""

import random
import time
from datetime import date

from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.market import rules
from mobilise_desktop.features.market.rules import WEIGHTS, Demand, Skills, Supply
from report import note

CANDIDATES, OFFERS = 20_000, 20
COUNTRIES = ("DE", "IT", "FR", "ES", "BE", "HU", "EE", "RO", "TR")
LANGUAGES = ("en", "de", "it")
STEP_S = 0.1
MOST_RATIO = 40
"""Times of a walk that only asks each pair for its country: a guard against getting slower."""


def made():
    chance, skills = random.Random(7), Skills()  # noqa: S311  no secret
    first = date(2027, 1, 1).toordinal()

    def some(count):
        return skills.bits(", ".join(f"skill {chance.randrange(300)}" for _n in range(count)))

    def window():
        start = first + chance.randrange(300)
        return start, start + chance.randrange(20, 150)

    people = []
    for n in range(CANDIDATES):
        start, end = window()
        spoken = {language: chance.randrange(7) for language in LANGUAGES[:2]}
        people.append(
            Demand(f"c{n}", f"f{n}", chance.choice(COUNTRIES), 1, chance.random() < 0.9, f"{chance.randrange(10, 96)}.1",
                   "C", some(4), some(4), spoken, 0, start, end, frozenset(), "small", frozenset(), ())
        )  # fmt: skip
    offers = []
    for n in range(OFFERS):
        start, end = window()
        offers.append(
            Supply(f"o{n}", f"h{n}", chance.choice(COUNTRIES), 1, f"{chance.randrange(10, 96)}.1", "C", some(5), some(3),
                   chance.choice(LANGUAGES), 2, start, end, frozenset(), 1, "small", "DE2", 0)
        )  # fmt: skip
    return offers, people


def test_ranking_costs_little_more_than_looking_at_each_pair():
    offers, people = made()
    start = time.process_time()
    ranked, excluded = rules.rank(offers[:1], people, WEIGHTS)
    one = time.process_time() - start
    assert len(ranked) + excluded.total() == CANDIDATES
    start = time.process_time()
    found = rules.market(offers, people, WEIGHTS, Unwatched())
    took = time.process_time() - start
    start = time.process_time()
    walked = sum(offer.country != candidate.country for offer in offers for candidate in people)
    bare = time.process_time() - start
    assert len(found) <= 5 * OFFERS
    assert walked > 0
    note(
        "one offer against 20,000 candidates (ms)",
        ours=one * 1000,
        baseline=STEP_S * 1000,
        ratio=one / STEP_S,
    )
    note(f"{OFFERS} offers against them (s)", ours=took, baseline=bare, ratio=took / bare)
    assert took <= MOST_RATIO * bare
