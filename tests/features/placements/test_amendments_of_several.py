"""Amendments with changes of several kinds: weighed and printed together, and in force in one step."""

from datetime import UTC, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import (
    actions,
    amending,
    amending_rules,
    changed,
    drafts,
    impact,
    queries,
    returned,
    rules,
)
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.sections import FIELDS
from mobilise_desktop.features.placements.timetable import DAYS
from mobilise_desktop.storage import files
from mobilise_desktop.storage.undo import UndoStack
from papers_help import text_of
from placements_help import agree, ready, sign_all

DAY = "08:00-16:30/30"
TWICE = ("objective_sending", "objective_hosting", "objective_employee", "outcomes", "programme")


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


def signed(store, **values):
    """A placement whose agreement is signed, its hosting firm with a second place and a second mentor."""
    own = ready(store, **values)
    found = read(store, own)
    where = {"street": "Új út 5.", "postcode": "9022", "city": "Győr"}
    firms.add_part(store, "firm_site", found.values["hosting_firm_id"], where)
    more = {"given_name": "Béla", "family_name": "Kis"}
    firms.add_part(store, "contact", found.values["hosting_firm_id"], more)
    return agree(store, own)


def read(store, own):
    reader = store.reader()
    try:
        return queries.placement(reader, own)
    finally:
        reader.close()


def change_of(kind, store, found):
    """Other values for fields of a kind that go well together."""
    reader = store.reader()
    people = [own for own, _name in queries.people_of(reader, found.values["hosting_firm_id"])]
    at_home = queries.people_of(reader, found.values["sending_firm_id"])[-1][0]
    place = queries.sites_of(reader, found.values["hosting_firm_id"])[-1][0]
    reader.close()
    costs = dict.fromkeys((name for name in impact.FIELDS[impact.COSTS] if name.startswith("cost_")), "grant")
    amounts = {name: 9_900 for name in impact.FIELDS[impact.COSTS] if name.startswith("amount_")}
    insured = {name: "Generali 12" for name in impact.FIELDS[impact.COSTS] if name.startswith("insurance_")}
    return {
        impact.EXTEND: {"end_date": "2027-04-25"},
        impact.SHORTEN: {"end_date": "2027-04-05"},
        impact.EARLY: {"end_date": "2027-03-20"},
        impact.MOVE: {"start_date": "2027-03-08", "end_date": "2027-04-22"},
        impact.SUSPEND: {"first_part_end": "2027-03-10", "second_part_start": "2027-03-15"},
        impact.RESUME: {"second_part_start": "2027-03-18"},
        "place_change": {"host_site_2_id": place, "site_2_share": 30, "remote_days": 1},
        "mentor_change": {
            "mentor_host_id": people[-1], "mentor_host_2_id": people[0], "mentor_sending_id": at_home,
            "supervision_tenths": 25,
        },
        "programme_change": {
            **{f"{name}_{end}": f"Something else that is long enough: {name} {end}" for name in TWICE
               for end in ("l1", "l2")},
            "working_language": "en:C1", "cefr_required": "B2", "course": 1,
            "prerequisites_l1": "CAD", "prerequisites_l2": "CAD",
        },
        "working_time_change": {
            "hours_tenths": 400, **dict.fromkeys(list(DAYS)[:5], DAY), "timetable": "8–16.30",
            "timetable_l2": "8.00–16.30", "night_work": 1,
        },
        impact.COSTS: {
            **costs, "cost_salary": "sending", **amounts, **insured, "grant_payee": "sending",
            "grant_amount": 150_000, "instalment_1": 100_000, "instalment_2": 50_000, "currency": "HUF",
            "insured_where": "EU", "insured_where_l2": "EU", "costs_note_l1": "Werkzeug", "costs_note_l2": "Szerszám",
            "grant_rate": 90_000, "grant_months_hundredths": 150, "pay_currency": "HUF",
            "benefits_l1": "Essen", "benefits_l2": "ebéd", "return_terms_l1": "Bahn", "return_terms_l2": "vonat",
            "host_pay_l1": "Tarif", "host_pay_l2": "bér",
        },
        impact.TERMS: {
            "induction_on": "2027-03-02", "protective_l1": "Schuhe", "protective_l2": "cipő", "medical_check": 1,
            "secrecy_years": 5, "results_owner": "shared", "publication": "none", "non_solicitation_months": 12,
            "notice_days": 10,
        },
        impact.CORRECTION: {
            "prevailing": "first", "occupation_l1": "Gießerin", "occupation_l2": "Öntő",
            "purpose_text_l1": "Lernen", "purpose_text_l2": "Tanulás", "transfer_basis": "eea",
            "social_security": "none_needed", "posting": "notified", "posting_reason": "Gemeldet",
            "posting_reason_l2": "Bejelentve", "immigration": "registration",
        },
    }[kind]  # fmt: skip


SPLIT = {"first_part_end": "2027-03-10", "second_part_start": "2027-03-15"}


@pytest.mark.parametrize("kind", impact.TYPES)
def test_the_fields_of_a_kind_change_together_in_one_step_and_back(store, kind):
    own = signed(store, **(SPLIT if kind == impact.RESUME else {}))
    before = read(store, own)
    change = change_of(kind, store, before)
    change = {name: value for name, value in change.items() if before.values[name] != value}
    assert set(change) <= set(impact.FIELDS[kind])
    assert impact.kinds_of(change, before.values) == ((impact.SHORTEN,) if kind == impact.EARLY else (kind,))
    amending.amend(store, before, Draft(kind, "2027-03-01", "So it was agreed.", change))
    version = read(store, own).amending
    assert {name: new for name, (_old, new) in version.changes.items()} == change
    assert read(store, own).values == before.values, "nothing changes before all have signed"
    sign_all(store, version)
    assert {name: read(store, own).values[name] for name in change} == change
    UndoStack(store).undo()
    assert read(store, own).values == before.values


def test_changes_of_several_kinds_are_one_paper_one_version_one_step(store, reader):
    own = signed(store)
    found = read(store, own)
    kinds = (impact.EXTEND, "place_change", "working_time_change", impact.COSTS)
    change = {name: new for kind in kinds for name, new in change_of(kind, store, found).items()}
    assert impact.kinds_of(change, found.values) == kinds
    amending.amend(store, found, Draft(" ".join(kinds), "2027-03-01", "A larger project.", change))
    found = read(store, own)
    version = found.amending
    assert [(one.n, one.kind) for one in found.versions] == [(2, "amendment"), (1, "agreement")]
    text = text_of(files.get(reader, store.target, version.pdf_sha256))
    for language in ("de", "hu"):
        with i18n.speaking(language):
            places = [
                text.index(impact.type_word(kind), text.index(i18n._("What changes"))) for kind in kinds
            ]
            assert places == sorted(places), "each kind has its heading, in their order"
            assert impact.type_word(version.amendment) in text
    for said in ("25. April 2027", "2027. április 25.", "38,5", "40", "Új út 5., 9022 Győr", "30", "HUF"):
        assert said in text
    sign_all(store, version)
    assert {name: read(store, own).values[name] for name in change} == change
    UndoStack(store).undo()
    assert read(store, own).values == found.values


def test_what_belongs_together_is_weighed_together(store):
    own = signed(store)
    found = read(store, own)
    place = change_of("place_change", store, found)["host_site_2_id"]
    alone = {"host_site_2_id": place}
    with pytest.raises(UserError, match="how much of the stay"):
        amending.amend(store, found, Draft("place_change", "2027-03-01", "Two halls.", alone))
    with pytest.raises(UserError, match=r"how much of the stay[\s\S]*48 hours|48 hours[\s\S]*how much"):
        both = {**alone, "hours_tenths": 490}
        amending.amend(store, found, Draft("place_change working_time_change", "2027-03-01", "?", both))
    whole = {**alone, "site_2_share": 40}
    amending.amend(store, found, Draft("place_change", "2027-03-01", "Two halls.", whole))
    sign_all(store, read(store, own).amending)
    assert {name: read(store, own).values[name] for name in whole} == whole


def weighed(store, found, change, kind=""):
    reader = store.reader()
    try:
        after = drafts.after(reader, found, change)
    finally:
        reader.close()
    kind = kind or impact.kind_of(change, found.values)
    return amending_rules.weigh(found, after, change, kind, clock.today())


def test_another_stay_at_the_new_days_is_seen(store):
    own = signed(store)
    values = read(store, own).values
    parties = {name: values[name] for name in ("sending_firm_id", "employee_id", "hosting_firm_id")}
    actions.add(store, {**parties, "start_date": "2027-04-20", "end_date": "2027-06-01"})
    found = read(store, own)
    assert not rules.blocking(weighed(store, found, {"end_date": "2027-04-19"}))
    (one,) = rules.blocking(weighed(store, found, {"end_date": "2027-04-25"}))
    assert one.code == "overlap" and "end_date" in amending_rules.fields_of(one)


def test_hours_and_weekdays_that_do_not_fit_are_a_warning(store):
    found = read(store, signed(store, **dict.fromkeys(list(DAYS)[:5], "08:00-16:12/30")))
    days = dict.fromkeys(list(DAYS)[:5], DAY)
    assert [one.code for one in weighed(store, found, {"hours_tenths": 400})] == ["hours_sum"]
    assert not weighed(store, found, {"hours_tenths": 400, **days})


@pytest.mark.parametrize(
    ("kind", "day", "said"),
    [
        (impact.EXTEND, "2027-04-10", "A longer stay ends after the last day agreed: 15 Apr 2027."),
        (impact.SHORTEN, "2027-04-20", "A shorter stay ends before the last day agreed: 15 Apr 2027."),
        (impact.EARLY, "2027-04-15", "A shorter stay ends before the last day agreed: 15 Apr 2027."),
    ],
)
def test_a_longer_stay_ends_later_and_a_shorter_one_earlier(store, kind, day, said):
    found = read(store, signed(store))
    assert said in [one.text for one in weighed(store, found, {"end_date": day}, kind)]


def test_a_draft_that_nobody_signed_is_replaced_by_one_with_more(store, reader):
    own = signed(store)
    firm = read(store, own).values["sending_firm_id"]
    firms.edit_firm(store, firm, {"legal_name_native": "Köster Druckhaus GmbH"})
    found = read(store, own)
    amending.amend(store, found, Draft(impact.EXTEND, "2027-03-01", "More.", {"end_date": "2027-04-25"}))
    first = read(store, own).amending
    pdf = files.get(reader, store.target, first.pdf_sha256)
    assert "Köster Druckhaus" in text_of(pdf)
    more = {"end_date": "2027-04-25", "cost_travel": "hosting"}
    second = Draft("extend cost_change", "2027-03-01", "More and more.", more)
    amending.amend(store, read(store, own), second, first)
    found = read(store, own)
    assert [(one.n, one.state) for one in found.versions] == [(3, "open"), (2, "superseded"), (1, "in_force")]
    assert set(found.amending.changes) == set(more)
    assert "Köster Druckhaus" in text_of(files.get(reader, store.target, found.amending.pdf_sha256))
    assert "withdrawn" in " ".join(returned.examine(reader, pdf).told())
    with pytest.raises(UserError, match="no longer being signed"):
        sign_all(store, first)
    UndoStack(store).undo()
    assert read(store, own).amending.id == first.id, "one step back the first draft is there again"


def test_what_somebody_signed_is_not_replaced(store):
    own = signed(store)
    change = {"end_date": "2027-04-25"}
    amending.amend(store, read(store, own), Draft(impact.EXTEND, "2027-03-01", "More.", change))
    stale = read(store, own)
    sign_all(store, stale.amending, ["employee"])
    with pytest.raises(UserError, match="being signed already"):
        amending.amend(store, stale, Draft(impact.EXTEND, "2027-03-01", "!", {"end_date": "2027-04-20"}),
                       stale.amending)  # fmt: skip
    assert read(store, own).amending.changes == {"end_date": ["2027-04-15", "2027-04-25"]}


def test_every_field_that_was_agreed_can_be_amended():
    agreed = {name for names in FIELDS.values() for name in names} - impact.FREE - set(impact.FIXED)
    assert agreed == {name for names in impact.FIELDS.values() for name in names}
    for one, other in combinations(impact.TYPES, 2):
        shared = set(impact.FIELDS[one]) & set(impact.FIELDS[other])
        assert shared <= set(impact.FIELDS[impact.MOVE]), (one, other)


APART = [impact.EXTEND, *(kind for kind in impact.TYPES if len(impact.FIELDS[kind]) > 3
                          and kind not in (impact.MOVE, impact.RESUME))]  # fmt: skip


@given(st.data())
def test_any_fields_of_any_kinds_are_sorted_under_those_kinds(data):
    kinds = data.draw(st.sets(st.sampled_from(APART), min_size=1))
    change = {}
    for kind in kinds:
        names = data.draw(st.sets(st.sampled_from(impact.FIELDS[kind]), min_size=1))
        change |= dict.fromkeys(names, "2027-05-01")
    found = impact.kinds_of(change, {"end_date": "2027-04-15", "first_part_end": None})
    assert set(found) == kinds
    sorted_out = impact.by_kind(change, " ".join(found))
    assert [kind for kind, _names in sorted_out] == [kind for kind in impact.TYPES if kind in kinds]
    assert sorted(name for _kind, names in sorted_out for name in names) == sorted(change)
    assert all(set(names) <= set(impact.FIELDS[kind]) and names for kind, names in sorted_out)


def test_amounts_are_told_in_the_currency_that_holds_with_them():
    now = {"currency": "EUR", "amount_travel": 10_000, "language_1": "de", "language_2": "de"}
    change = {"currency": "HUF", "amount_travel": 4_000_000}
    ((_kind, told),) = changed.told(now, change, impact.COSTS, {})
    assert [(one.name, one.old, one.new) for one in told] == [
        ("currency", "EUR", "HUF"), ("amount_travel", "€100", "HUF40,000"),
    ]  # fmt: skip


def test_nothing_and_an_empty_text_are_the_same(store):
    own = signed(store)
    found = read(store, own)
    with pytest.raises(UserError, match="Nothing would change"):
        same = {"insured_where": "", "night_work": 0, "end_date": "2027-04-15"}
        amending.amend(store, found, Draft(impact.EXTEND, "2027-03-01", "?", same))
