"""The sheet for the Europass Mobility: what the document asks for, and the texts that are entered."""

from dataclasses import replace

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.placements import europass, papers, queries
from papers_help import DAY, in_languages, over, text_of
from placements_help import ready


def test_it_tells_what_was_done_and_learned_and_leaves_lines_for_the_rest(store, reader):
    found = over(store, ready(store, cefr_held="B1"))
    text = text_of(papers.write(reader, in_languages(found, "de", "hu"), "europass", DAY, "BVMW"))
    for place in (1, 2):
        for name in ("outcomes", "programme"):
            first = found.values[f"{name}_l{place}"].splitlines()[0]
            assert " ".join(first.split("\t")[0].split()) in text
    for language in ("de", "hu"):
        with i18n.speaking(language):
            for group in europass.GROUPS:
                assert " ".join(i18n._(group).split()) in text


def told(found, days=46, **values):
    """Which conditions are met, were some values others."""
    return [
        one.is_met for one in europass.conditions(replace(found, values={**found.values, **values}), days)
    ]


def test_what_the_document_asks_for_is_told_one_by_one(store):
    found = over(store, ready(store))
    assert told(found, cefr_held="B1", mentor_host_id="m") == [True, True, True, True]
    assert told(replace(found, versions=[])) == [False, True, False, True]
    assert not told(found, mentor_host_id=None)[1]
    assert not told(found, cefr_held="A2")[2]
    assert told(found, cefr_held="A2", course=1)[2], "a course prepares too"
    assert told(found, days=15)[3]
    assert not told(found, days=14)[3]


def test_it_tells_the_days_on_which_the_employee_was_there(store, reader):
    found = over(store, ready(store, language_2="de"), arrived_on="2027-03-02", actual_end="2027-03-12")
    text = text_of(papers.write(reader, found, "europass", DAY, "BVMW"))
    assert "Von 2. März 2027 Bis 12. März 2027 Tage der Teilnahme 11" in text
    assert "Er hat 11 noch nicht" in text
    never = replace(found, values={**found.values, "arrived_on": "2027-05-01"})
    with pytest.raises(UserError, match="never there"):
        papers.write(reader, never, "europass", DAY, "BVMW")


def test_there_is_none_before_the_stay_is_over(store, reader):
    found = queries.placement(reader, ready(store))
    with pytest.raises(UserError, match="when the stay is over"):
        papers.write(reader, found, "europass", DAY, "BVMW")
