"""A stay in up to six parts and a grant in six instalments: days, steps, deadlines, amendments and papers."""

from datetime import UTC, date, datetime, timedelta

import openpyxl
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    agreement_days,
    amending,
    calendar_file,
    due,
    export,
    extra_words,
    grants,
    impact,
    lengths,
    occupied,
    papers,
    rules,
    states,
    stay,
    timeline,
    words,
)
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.export_layouts import EU, Private, Wish
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.schemes import schemes
from mobilise_desktop.storage import files
from papers_help import read, text_of
from placements_help import agree, note, ready, sign_all
from tagged_text import bare, said

PARTS = {
    "scheme": "EASI_2020", "start_date": "2027-03-01", "first_part_end": "2027-03-10",
    "second_part_start": "2027-03-15", "second_part_end": "2027-03-31", "third_part_start": "2027-04-10",
    "end_date": "2027-04-25",
}  # fmt: skip
SPANS = [("2027-03-01", "2027-03-10"), ("2027-03-15", "2027-03-31"), ("2027-04-10", "2027-04-25")]
START = date(2027, 1, 1)
STEPS = st.lists(st.integers(-1, 12), min_size=1, max_size=11).filter(lambda steps: len(steps) % 2)
PAUSES = st.lists(st.tuples(st.integers(-5, 90), st.none() | st.integers(0, 20)), max_size=4)


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 1, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


def iso(spans):
    return [(first.isoformat(), last.isoformat()) for first, last in spans]


def values_of(steps):
    """The days of a stay by how far each lies behind the one before, and these days."""
    days = [START]
    for step in steps:
        days.append(days[-1] + timedelta(days=step))
    names = ["start_date", *extra_words.PART_DAYS[: len(days) - 2], "end_date"]
    none = dict.fromkeys((*extra_words.PART_DAYS, "arrived_on", "actual_start", "actual_end"))
    own = {name: day.isoformat() for name, day in zip(names, days, strict=True)}
    return {**none, "status": "ended", "end_kind": "as_planned", **own}, days


def signed(store, **values):
    own = ready(store, **{**PARTS, **values})
    return agree(store, own)


@given(STEPS, PAUSES)
def test_any_number_of_parts_lies_one_after_the_other_or_there_are_none(steps, pauses):
    values, days = values_of(steps)
    in_order = all(step >= (2 if place % 2 else 0) for place, step in enumerate(steps))
    found = stay.parts(values)
    assert bool(stay.split_problem(values, schemes()["EASI_2020"])) == (not in_order and len(days) > 2)
    if not in_order:
        assert found == []
        return
    assert [day for part in found for day in part] == days
    assert stay.length(values) + stay.gap(values) == (days[-1] - days[0]).days + 1
    assert stay.moved(found, timedelta(days=3)) == {
        name: (day + timedelta(days=3)).isoformat()
        for name, day in zip(extra_words.PART_DAYS, days[1:-1], strict=False)
    }
    told = [((START + timedelta(days=a)).isoformat(),
             None if n is None else (START + timedelta(days=a + n)).isoformat()) for a, n in pauses]  # fmt: skip
    reckoned = lengths.days(values, told)
    there = [day for first, last in found for day in stay._each(first, last)]
    there = [day for day in there if not any(a <= day.isoformat() <= (b or "9999") for a, b in told)]
    assert (reckoned.there, reckoned.away) == (len(there), (days[-1] - days[0]).days + 1 - len(there))
    assert occupied.days(values) == found


@given(STEPS, st.integers(0, 110))
def test_a_shorter_stay_keeps_the_parts_before_its_end(steps, days):
    values, _days = values_of(steps)
    parts, end = stay.parts(values), START + timedelta(days=days)
    if not parts or end > parts[-1][1]:
        return
    then = {**values, **stay.cut(values, end.isoformat()), "end_date": end.isoformat()}
    if any(first <= end <= last for first, last in parts):
        assert stay.parts(then) == [(first, min(last, end)) for first, last in parts if first <= end]
    else:
        assert stay.parts(then) == [], "between two parts nobody knows which is meant to be the last"


@pytest.mark.parametrize(
    ("change", "scheme", "text"),
    [
        ({}, "EASI_2020", ""),
        ({}, "MOBILISE_1_2M", "Too many parts: 3. The scheme allows at most 2."),
        ({"second_part_end": None}, "EASI_2020", "its beginning and its end. Missing: Second part ends on"),
        ({"third_part_start": None}, "EASI_2020", "its beginning and its end. Missing: Third part begins on"),
        ({"first_part_end": None, "second_part_start": None}, "EASI_2020",
         "A part in the middle is left out. Missing: First part ends on"),
        ({"third_part_start": "2027-04-01"}, "EASI_2020", "Check: Third part begins on"),
        ({"second_part_end": "2027-03-14"}, "EASI_2020", "Check: Second part ends on"),
        ({"third_part_start": "2027-04-26"}, "EASI_2020", "Check: Last day"),
        ({"second_part_end": "2027-03-15", "third_part_start": "2027-03-17"}, "EASI_2020", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_parts_is_said(change, scheme, text):
    told = stay.split_problem({**PARTS, **change}, schemes()[scheme])
    assert told.endswith(text)
    assert bool(told) == bool(text)


def test_six_parts_are_the_most_and_fields_are_asked_for_one_part_at_a_time():
    days = {name: (START + timedelta(days=2 * n)).isoformat() for n, name in enumerate(extra_words.PART_DAYS)}
    six = {"start_date": "2026-12-30", "end_date": "2027-03-01", **days}
    easi, two = schemes()["EASI_2020"], schemes()["MOBILISE_1_2M"]
    assert stay.split_problem(six, easi) == ""
    assert len(stay.parts(six)) == 6
    assert stay.allowed(easi._replace(max_periods=99)) == 6
    assert stay.asked({}, easi) == list(extra_words.PART_DAYS[:2]) == stay.asked({}, two)
    assert stay.asked(PARTS, easi) == list(extra_words.PART_DAYS[:6])
    assert stay.asked({**PARTS, "third_part_start": None}, easi) == list(extra_words.PART_DAYS[:4])
    assert stay.asked(PARTS, two) == list(extra_words.PART_DAYS[:4]), "what is filled in is always shown"
    assert stay.asked({}, two._replace(max_periods=1)) == []


def test_three_parts_pass_the_rules_of_their_scheme_only(store):
    own = ready(store, **PARTS)
    actions.take_step(store, own, "check")
    other = ready(store, **{**PARTS, "scheme": "MOBILISE_1_2M"})
    with pytest.raises(UserError, match="Too many parts: 3"):
        actions.take_step(store, other, "check")


def test_the_days_between_the_parts_are_free_and_seen_on_the_line_of_time_and_in_calendars(store, reader):
    own = ready(store, **PARTS)
    (bar,) = timeline.bars(reader)
    assert iso(bar.parts) == SPANS
    same = {
        name: read(store, own).values[name] for name in ("sending_firm_id", "employee_id", "hosting_firm_id")
    }
    between = actions.add(store, {**same, "start_date": "2027-04-01", "end_date": "2027-04-09"})
    assert not read(store, between).dossier.overlapping
    actions.edit(store, between, {"end_date": "2027-04-10"})
    assert read(store, between).dossier.overlapping == (read(store, own).values["ref"],)
    events = vobject.readOne(calendar_file.calendar([bar], [], clock.now_utc())).vevent_list
    days = [(one.dtstart.value, one.dtend.value - timedelta(days=1)) for one in events]
    assert iso(days) == SPANS
    assert len({one.uid.value for one in events}) == 3


def test_the_eu_hears_of_all_days_away_and_of_six_instalments(store, reader, tmp_path):
    paid = dict.fromkeys(extra_words.PAID, 20_000)
    own = ready(store, **PARTS, **paid, instalment_6_on="2027-04-30")
    note(store, own, {"kind": "interruption", "day": "2027-04-11", "until": "2027-04-12"})
    export.export(reader, tmp_path / "eu.xlsx", [own], Wish(EU, Private()))
    heads, row = list(openpyxl.load_workbook(tmp_path / "eu.xlsx").active.values)[:2]
    told = dict(zip(heads, row, strict=True))
    assert (told["Interruption days"], told["Funded days"]) == (4 + 9 + 2, 43 - 2)
    assert (told["Sixth instalment"], told["Third instalment paid on"]) == (200, None)
    assert told["Sixth instalment paid on"].date() == date(2027, 4, 30)


@pytest.mark.parametrize("pair", [("de", "hu"), ("fr", "tr")])
def test_the_agreement_says_every_part_and_every_instalment_in_both_languages(store, reader, pair):
    paid = {name: 10_000 + number for number, name in enumerate(extra_words.PAID)}
    found = agreement.in_languages(read(store, ready(store, **PARTS, **paid)), *pair)
    elements = said(agreement.preview(reader, found, date(2027, 2, 1)))
    for language in pair:
        column = "\n".join(one.text for one in elements if one.language == language)
        with i18n.speaking(language):
            wanted = agreement.PAIRS["period"](agreement.gathered(reader, found), agreement.wording(language))
            parts = wanted[2:5]
            assert "43" in wanted[5][1]
            for (label, text), days in zip(parts, ("10", "17", "16"), strict=True):
                assert days in text
                assert bare(text) in column
                assert bare(label) in column
            for number, name in enumerate(extra_words.PAID):
                assert bare(words.label(name)) in column
                assert bare(formats.money(10_000 + number, "EUR")) in column


def test_attendance_sheet_and_information_letter_know_the_days_of_all_parts(store, reader):
    found = agreement.in_languages(read(store, ready(store, **PARTS)), "de", "hu")
    sheet = text_of(papers.write(reader, found, "attendance", date(2027, 2, 1), "BVMW"))
    for day in ("2027-03-10", "2027-03-15", "2027-03-31", "2027-04-10", "2027-04-25"):
        assert f"{day} " in sheet
    for between in ("2027-03-11 – 2027-03-14", "2027-04-01 – 2027-04-09"):
        assert between in sheet
    assert "2027-04-05 " not in sheet
    letter = bare(text_of(papers.write(reader, found, "information", date(2027, 2, 1), "BVMW")))
    for language in ("de", "hu"):
        with i18n.speaking(language):
            for part in SPANS:
                assert bare(" – ".join(map(formats.day, part))) in letter


def test_old_frozen_data_know_two_parts_only():
    old = {name: PARTS[name] for name in ("start_date", "end_date", "first_part_end", "second_part_start")}
    told = [(label, text.replace("\u00a0", " ")) for label, text in agreement_days.parts(old)]
    assert told == [
        ("Part 1", "1 March 2027 – 10 March 2027 (10 days)"), ("Part 2", "15 March 2027 – 25 April 2027 (42 days)"),
    ]  # fmt: skip
    assert agreement_days.parts({**old, "second_part_start": None}) == [
        ("First part ends on", "10 March 2027")
    ]


@pytest.mark.parametrize(
    ("change", "kinds"),
    [
        ({"second_part_end": "2027-04-02"}, (impact.MOVE,)),
        ({"third_part_start": "2027-04-12"}, (impact.RESUME,)),
        ({"third_part_end": "2027-04-15", "fourth_part_start": "2027-04-18"}, (impact.SUSPEND,)),
        ({"first_part_end": "2027-03-03", "second_part_start": "2027-03-05", "second_part_end": "2027-03-10",
          "third_part_start": "2027-03-15", "third_part_end": "2027-03-31", "fourth_part_start": "2027-04-10"},
         (impact.SUSPEND,)),
        ({"second_part_end": None, "third_part_start": None}, (impact.MOVE,)),
        ({"end_date": "2027-04-30"}, (impact.EXTEND,)),
        ({"end_date": "2027-04-30", "third_part_start": "2027-04-12"}, (impact.EXTEND, impact.RESUME)),
    ],
)  # fmt: skip
def test_an_amendment_of_a_part_has_its_kind_holds_and_is_undone(store, change, kinds):
    own = signed(store)
    found = read(store, own)
    assert impact.kinds_of(change, found.values) == kinds
    amending.amend(store, found, Draft(" ".join(kinds), "2027-03-01", "So it was agreed.", change))
    version = read(store, own).amending
    assert version.signers == impact.ALL
    sign_all(store, version)
    assert {name: read(store, own).values[name] for name in change} == change
    assert not stay.split_problem(read(store, own).values, schemes()["EASI_2020"])


def test_a_stay_that_is_cut_short_in_a_part_loses_the_later_ones(store, reader):
    own = signed(store)
    found = read(store, own)
    early = Draft(impact.EARLY, "2027-03-20", "Illness.", {"end_date": "2027-03-20"})
    with pytest.raises(UserError, match="Check: Last day"):
        amending.amend(store, found, early._replace(change={"end_date": "2027-04-05"}))
    amending.amend(store, found, early)
    version = read(store, own).amending
    assert version.changes == {
        "end_date": ["2027-04-25", "2027-03-20"], "second_part_end": ["2027-03-31", None],
        "third_part_start": ["2027-04-10", None],
    }  # fmt: skip
    assert files.get(reader, store.target, version.pdf_sha256)
    sign_all(store, version)
    assert iso(stay.parts(read(store, own).values)) == [SPANS[0], ("2027-03-15", "2027-03-20")]


def test_a_seventh_part_is_an_event(store):
    days = {name: (date(2027, 4, 1) + timedelta(days=2 * n)).isoformat()
            for n, name in enumerate(extra_words.PART_DAYS)}  # fmt: skip
    own = signed(store, **days, end_date="2027-05-20")
    found = read(store, own)
    with pytest.raises(UserError, match="as the scheme allows: 6"):
        amending.amend(
            store, found, Draft("suspend", "2027-03-01", "Flood", {"first_part_end": "2027-03-20"})
        )


@pytest.mark.parametrize(
    ("today", "text"),
    [
        ("2027-03-09", "suspended only after 10 Mar 2027"),
        ("2027-03-12", ""),
        ("2027-03-20", "suspended only after 31 Mar 2027"),
        ("2027-04-09", ""),
        ("2027-04-12", "goes on again from 10 Apr 2027"),
    ],
)
def test_a_stay_is_suspended_between_two_of_its_parts(store, today, text):
    own = ready(store, **PARTS)
    found = read(store, own)
    facts = found.facts(date.fromisoformat(today))
    facts = type(facts)(
        **{**{name: getattr(facts, name) for name in facts.__slots__}, "is_suspension_agreed": True}
    )
    blocks = [one.text for one in states._suspension(found.dossier, facts)]
    assert bool(blocks) == bool(text)
    assert all(text in one for one in blocks)


def test_what_was_suspended_before_the_third_part_is_resumed_with_it(store, reader):
    own = ready(store, **PARTS)
    with store.write(Label("course")) as work:
        work.update(PLACEMENT, own, {"status": "suspended", "status_at": "2027-04-01T12:00:00Z"})
    note(store, own, {"kind": "interruption", "day": "2027-04-01", "text": "As agreed"})
    asked = {one.key: one.day for one in due.due(reader, date(2027, 4, 2), 60)}
    assert asked["resume"] == "2027-04-10"
    clock.set_source(lambda: datetime(2027, 4, 14, 12, tzinfo=UTC))
    actions.take_step(store, own, "resume")
    (event,) = read(store, own).events
    assert event.until == "2027-04-09"


def test_all_instalments_are_settled_before_a_stay_is_closed(store, reader):
    values = {
        **read(store, ready(store, **PARTS)).values,
        "instalment_1": 100,
        "instalment_1_on": "2027-03-01",
    }
    assert list(states.unpaid(values)) == []
    told = dict(states.unpaid({**values, "instalment_6": 50}))
    assert told == {"instalment_6_on": "Note on which day the grant was paid: Sixth instalment"}


@pytest.mark.parametrize(
    ("amounts", "grant", "uneven", "is_more"),
    [
        ({"instalment_1": 100_000, "instalment_4": 25_000}, 125_000, None, False),
        ({"instalment_1": 100_000}, 125_000, 100_000, False),
        ({"instalment_1": 100_000, "instalment_6": 25_001}, 125_000, 125_001, True),
        ({}, 125_000, None, False),
        ({"instalment_3": 5}, None, None, False),
    ],
)
def test_instalments_are_weighed_against_the_grant(store, amounts, grant, uneven, is_more):
    found = read(store, ready(store, **PARTS, **amounts, grant_amount=grant))
    assert grants.uneven(found.values) == uneven
    told = [one.code for one in rules.before_signing(found.dossier)]
    assert ("instalments" in told) == is_more
