"""What belongs to a party goes with it: data, files and the match of the market."""

from contextlib import closing

import pytest

from market_help import allow, market
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.market import actions as matching
from mobilise_desktop.features.market.queries import matches
from mobilise_desktop.features.placements import actions, exchanging, line_files, party_queries, replacing
from mobilise_desktop.features.placements.extra_words import PAID, PART_DAYS
from mobilise_desktop.features.placements.fields import EXTRA_FIELDS, FIELDS
from mobilise_desktop.features.placements.party_fields import (
    MENTORS,
    OF_COUNTRY,
    OF_HOST,
    OF_PERSON,
    OF_SENDER,
)
from mobilise_desktop.storage.undo import UndoStack
from papers_help import read
from placements_help import parties, ready

OF_NONE = {
    "ref", "scheme", "sending_firm_id", "employee_id", "hosting_firm_id", "sending_office", "status",
    "status_reason", "status_at", "end_kind", "start_date", "end_date", "actual_start", "actual_end",
    "hours_tenths", "days_per_week", "remote_days", "timetable", "timetable_l2", "purpose_learning",
    "purpose_no_replacement", "purpose_no_invoice", "purpose_contract", "purpose_returns",
    "purpose_text_l1", "purpose_text_l2", "outcomes_l1", "outcomes_l2", "programme_l1", "programme_l2",
    "monitoring", "monitoring_l2", "working_language", "cefr_required", "cost_salary", "cost_contributions",
    "cost_travel", "cost_accommodation", "cost_subsistence", "cost_transport", "cost_insurance",
    "cost_visa", "cost_course", "cost_other", "grant_payee", "grant_amount", "grant_rate",
    "grant_months_hundredths", "currency", "language_1", "language_2", "prevailing", "arrived_on",
    "certificate_on", "certificate_withdrawn_on", "certificate_withdrawn_why", *PART_DAYS,
    "course", "supervision_tenths", "contact_frequency", "evaluation_plan",
    "evaluation_plan_l2", "night_work", "time_mon", "time_tue", "time_wed", "time_thu", "time_fri",
    "time_sat", "time_sun", "amount_salary", "amount_contributions", "amount_travel",
    "amount_accommodation", "amount_subsistence", "amount_transport", "amount_insurance", "amount_visa",
    "amount_course", "amount_other", "costs_note_l1", "costs_note_l2", *PAID,
    "notice_version", "return_terms_l1", "return_terms_l2", "prerequisites_l1", "prerequisites_l2",
    "secrecy_years", "results_owner", "publication", "non_solicitation_months", "notice_days",
}  # fmt: skip
"""The fields that stay whoever takes part."""

PERSON = {
    "policy_health": "H 1", "policy_accident": "U 1", "policy_liability_employee": "L 1",
    "policy_repatriation": "R 1", "ehic_until": "2027-12-31", "security_form": "A1", "security_country": "DE",
    "immigration_group": "eu",
}  # fmt: skip
HOST = {"site_3_share": 20, "policy_liability_host": "K 1", "security_form": "A1"}


def test_every_field_is_of_a_party_or_of_none():
    of_parties = {*OF_HOST, *OF_COUNTRY, *OF_PERSON, *OF_SENDER}
    assert not of_parties & OF_NONE
    assert of_parties | OF_NONE == {*FIELDS, *EXTRA_FIELDS}
    assert {*FIELDS, *EXTRA_FIELDS} >= replacing._OWN
    assert {name for name in FIELDS + EXTRA_FIELDS if name.startswith("mentor_")} == set(MENTORS)


def colleague(store, own):
    firm = read(store, own).values["sending_firm_id"]
    return firms.add_part(store, "contact", firm, {"given_name": "Bea", "family_name": "Lang"})


def exchange(store, own, change):
    before = read(store, own).values
    exchanging.exchange(store, own, change, {name: before[name] for name in change})


@pytest.mark.parametrize("way", ["exchange", "replace"])
def test_another_employee_has_no_policies_of_the_former_one(store, way):
    own = ready(store, **PERSON, policy_liability_host="K 1", mentor_sending_id=None)
    bea = colleague(store, own)
    actions.edit(store, own, {"mentor_sending_id": bea})
    if way == "exchange":
        exchange(store, own, {"employee_id": bea})
    else:
        own = actions.replace(store, own, "Anna is ill", {"employee_id": bea})
    values = read(store, own).values
    gone = {*PERSON, "social_security", "objective_employee_l1", "objective_employee_l2", "mentor_sending_id"}
    assert {name: values[name] for name in gone} == dict.fromkeys(gone)
    assert values["policy_liability_host"] == "K 1"
    assert values["objective_hosting_l1"]


@pytest.mark.parametrize("way", ["exchange", "replace"])
def test_another_host_has_no_third_place_of_the_former_one(store, way):
    own = ready(store, **HOST, policy_health="H 1")
    old = read(store, own).values
    site = firms.add_part(store, "firm_site", old["hosting_firm_id"], {"city": "Pécs"})
    actions.edit(store, own, {"host_site_3_id": site, "mentor_host_3_id": old["mentor_host_id"]})
    with closing(store.reader()) as reader:
        assert "mentor_host_3_id" in party_queries.mentors_of(reader, read(store, own).values)
    far = parties(store, host="IT")[2]
    if way == "exchange":
        exchange(store, own, {"hosting_firm_id": far})
    else:
        own = actions.replace(store, own, "Other host", {"hosting_firm_id": far})
    values = read(store, own).values
    gone = {*HOST, "host_site_3_id", "mentor_host_3_id", "social_security", "objective_hosting_l1"}
    assert {name: values[name] for name in gone} == dict.fromkeys(gone)
    assert values["policy_health"] == "H 1"
    assert values["objective_employee_l1"]


def test_the_same_parties_keep_what_is_theirs(store):
    own = ready(store, **PERSON, **{name: HOST[name] for name in ("site_3_share", "policy_liability_host")})
    old = read(store, own).values
    same = {name: old[name] for name in ("employee_id", "hosting_firm_id", "sending_firm_id")}
    assert PERSON.items() <= replacing.kept(old, same).items()


def lasting(store):
    """The names of the files that are not in the trash."""
    with closing(store.reader()) as reader:
        return [name for (name,) in reader.all("SELECT name FROM attachment WHERE deleted_at IS NULL", {})]


def test_files_of_the_checklist_go_with_the_party_of_before(store, tmp_path):
    own = ready(store)
    paper = tmp_path / "a1.pdf"
    paper.write_bytes(b"%PDF-1.4 the A1 of Anna")
    attachments.attach(store, "placement_check", line_files.of_check(own, "a1"), [paper])
    undo = UndoStack(store)
    exchange(store, own, {"employee_id": colleague(store, own)})
    assert lasting(store) == []
    undo.undo()
    assert lasting(store) == ["a1.pdf"]
    rule = next(one for one in read(store, own).checklist if one.rule.code == "a1")
    assert rule.row_id


def test_the_scan_of_a_signature_goes_with_it(store, tmp_path):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version = read(store, own).present
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.4 signed by Anna")
    given = {"party": "employee", "signer": "Anna Krause", "method": "wet_ink_scan", "decision": "signed",
             "signed_on": version.frozen_on}  # fmt: skip
    signature = actions.sign(store, version, given, version.short_code, scan)
    undo = UndoStack(store)
    actions.remove_signature(store, signature)
    assert lasting(store) == []
    undo.undo()
    assert lasting(store) == ["signed.pdf"]
    assert len(read(store, own).present.signatures) == 1


@pytest.mark.parametrize("change", ["employee_id", "hosting_firm_id", None])
def test_a_match_that_was_set_free_is_not_taken_again_from_the_trash(store, reader, change):
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    match = matching.decide(store, (offer, candidate), "accepted")
    sending = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    given = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    own = actions.add(store, given, match)
    if change:
        others = {"employee_id": lambda: colleague(store, own), "hosting_firm_id": lambda: parties(store)[2]}
        exchange(store, own, {change: others[change]()})
    actions.delete(store, own)
    assert matches(reader)[offer, candidate].status == "declined"
    actions.restore(store, own)
    assert matches(reader)[offer, candidate].status == ("declined" if change else "accepted")
