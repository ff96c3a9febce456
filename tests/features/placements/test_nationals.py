"""Whom the rules of the checklist are for, from when their days count, and how many stays a firm may send."""

import json
from datetime import date

import pytest

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, compliance, due, nationals, rules, schemes
from mobilise_desktop.features.placements.compliance import Stay
from papers_help import over, read
from placements_help import READY, parties, ready


def write(folder, *found):
    text = json.dumps({"rules": found}, ensure_ascii=False)
    (folder / "compliance.json").write_text(text, encoding="utf-8")


START, END = date(2027, 3, 1), date(2027, 4, 15)
ASKED = ("a1", "bilateral", "security", "permit", "transfer")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    return tmp_path


def codes(sender, host, national=""):
    found = compliance.for_stay(sender, host, START, END, national)
    return {rule.code for rule in found if rule.kind in ASKED}


@pytest.mark.parametrize(
    ("sender", "host", "national", "wanted"),
    [
        ("DE", "IT", "DE", {"a1"}),
        ("DE", "IT", "PL", {"a1"}),
        ("DE", "IT", "CH", {"a1"}),
        ("DE", "IT", "IN", {"a1", "permit_eea"}),
        ("DE", "IT", "TR", {"a1", "permit_eea"}),
        ("DE", "IT", "GB", {"a1", "permit_eea"}),
        ("DE", "GB", "DE", {"a1_gb", "permit_gb", "transfer_gb"}),
        ("DE", "GB", "GB", {"a1_gb", "transfer_gb"}),
        ("DE", "GB", "IE", {"a1_gb", "transfer_gb"}),
        ("GB", "DE", "GB", {"a1_gb", "permit_eea"}),
        ("DE", "TR", "DE", {"bilateral", "permit", "transfer_tr"}),
        ("DE", "TR", "TR", {"bilateral", "transfer_tr"}),
        ("DE", "TR", "FR", {"security_tr", "permit", "transfer_tr"}),
        ("TR", "BE", "TR", {"bilateral", "permit", "transfer_contract", "transfer_kvkk"}),
        ("TR", "BE", "IT", {"security_be", "transfer_contract", "transfer_kvkk"}),
        ("TR", "GB", "TR", {"security_gb", "permit_gb", "transfer_contract_other_gb", "transfer_kvkk_other_gb"}),
        ("DE", "US", "DE", {"security_us", "permit_other_us", "transfer_us"}),
        ("GB", "TR", "GB", {"security_tr", "permit_tr"}),
    ],
)  # fmt: skip
def test_who_needs_what(sender, host, national, wanted):
    assert codes(sender, host, national) == wanted


@pytest.mark.parametrize("sender", ["DE", "GB", "TR", "US", "CH"])
@pytest.mark.parametrize("host", ["IT", "GB", "TR", "US", "NO"])
@pytest.mark.parametrize("national", ["DE", "GB", "TR", "US", "IN"])
def test_social_security_is_always_asked_once_and_residence_where_somebody_is_a_foreigner(
    sender, host, national
):
    if sender == host:
        return
    found = compliance.for_stay(sender, host, START, END, national)
    assert sum(rule.kind in ("a1", "bilateral", "security") for rule in found) == 1
    is_free = national == host or (host in nationals.EEA and national in nationals.EEA)
    assert sum(rule.kind == "permit" for rule in found) == (not is_free)


@pytest.mark.parametrize(
    ("nationality", "group", "counts_as"),
    [
        (None, None, "DE"), ("IN", None, "IN"), ("IN", "eea", "EEA"), ("FR", "eea", "FR"), ("FR", "other", "XX"),
        ("IN", "other", "IN"), ("DE", "tr", "TR"), (None, "other", "XX"), ("TR", "other", "XX"),
    ],
)  # fmt: skip
def test_the_group_that_the_office_chose_comes_before_the_nationality(nationality, group, counts_as):
    assert nationals.counted(nationality, group, "DE") == counts_as


def test_the_nationality_of_the_employee_makes_the_checklist(store, reader):
    own = ready(store)

    def asked():
        found = {item.rule.code for item in read(store, own).checklist}
        tasks = {task.key for task in due.due(reader, date(2027, 1, 15), 400)}
        assert {code for code in found if code.startswith("permit")} == {
            key for key in tasks if key.startswith("permit")
        }
        return found

    assert "permit_eea" not in asked()
    employee = read(store, own).values["employee_id"]
    firms.edit_part(store, "contact", employee, {"nationality": "IN"})
    assert "permit_eea" in asked()
    actions.edit(store, own, {"immigration_group": "eea"})
    assert "permit_eea" not in asked()


def test_a_nationality_that_nobody_noted_is_told(store):
    own = ready(store)
    person = read(store, own).values["employee_id"]

    def told():
        return [one for one in rules.eligibility(read(store, own).dossier, date(2027, 1, 15))
                if one.code == "nationality"]  # fmt: skip

    assert told() == []
    firms.edit_part(store, "contact", person, {"nationality": None})
    assert [(one.level, "Germany" in one.text) for one in told()] == [(rules.WARNING, True)]


def test_the_turkish_contract_is_notified_five_working_days_after_the_signature():
    def due_on(signed):
        stay = Stay("TR", "DE", START, END, "TR", signed)
        (item,) = (one for one in compliance.checklist(stay, {}, {}) if one.rule.code == "transfer_kvkk")
        return item.due

    assert due_on(date(2027, 1, 18)) == date(2027, 1, 25)  # Monday to Monday
    assert due_on(date(2027, 1, 22)) == date(2027, 1, 29)  # Friday to Friday
    assert due_on(date(2026, 12, 30)) == date(2027, 1, 7)  # New Year's Day lies between
    assert due_on(None) == START


def test_the_day_of_the_last_signature_counts(store, reader):
    sending, anna, hosting, mentor = parties(store, "TR", "HU")
    firms.edit_part(store, "contact", anna, {"nationality": "TR"})
    given = {
        "sending_firm_id": sending,
        "employee_id": anna,
        "hosting_firm_id": hosting,
        "mentor_host_id": mentor,
    }
    own = actions.add(store, {**given, **READY, "social_security": "bilateral"})

    def due_on():
        (item,) = (one for one in read(store, own).checklist if one.rule.code == "transfer_kvkk")
        (task,) = (one for one in due.due(reader, date(2027, 1, 15), 400) if one.key == "transfer_kvkk")
        assert task.day == item.due.isoformat()
        return item.due

    assert due_on() == START
    over(store, own, status="signed", actual_end=None, arrived_on=None, end_kind=None)
    assert due_on() == date(2027, 1, 22)  # signed on Friday, 15 January


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"nationals": "TR"}, "nationals"), ({"not_nationals": ["Turkey"]}, "not_nationals"),
        ({"unless": ["a1_gb"]}, "unless"), ({"counted_from": "printed"}, "counted_from"), ({"host": "XEA"}, "host"),
    ],
)  # fmt: skip
def test_an_entry_that_can_not_be_read_is_told(folder, entry, said):
    whole = {"code": "own_test", "title": "Test", "sender": "ANY", "host": "ANY", "before": "depart",
             "lead_days": 1, "working": True, "source": "Ours", **entry}  # fmt: skip
    write(folder, whole)
    with pytest.raises(UserError, match=said):
        compliance.rules()


def test_an_office_writes_a_rule_for_nationals(folder):
    rule = {"code": "own_india", "title": "Form of the consulate", "sender": "DE", "host": "IT", "before": "depart",
            "lead_days": 20, "working": True, "source": "Consulate", "nationals": ["IN", "HOST"]}  # fmt: skip
    write(folder, rule)

    def has(national):
        return "own_india" in {one.code for one in compliance.for_stay("DE", "IT", START, END, national)}

    assert (has("IN"), has("IT"), has("DE"), has("")) == (True, True, False, False)


def test_every_new_rule_has_a_source_and_waits_for_the_office():
    for rule in compliance.rules():
        assert rule.source in compliance.SOURCES
        assert rule.as_of
        assert rule.is_unconfirmed(date(2026, 11, 28))


def counted(open_ones, before, scheme="PILOT_2017"):
    values = {"scheme": scheme, "status": "draft", "start_date": None, "end_date": None}
    firm = rules.Firm("a", "A", "DE", "active", "small", is_declared=True, declared_year=2026)
    anna = rules.Person("p", "Anna", "a", "1990-01-01", "permanent", None, "2018-09-01", may_travel=True)
    whole = rules.Dossier(
        values, firm, firm._replace(id="b", country="IT"), anna, open_ones, sent_before=before
    )
    (found,) = (one for one in rules._of_firms(whole) if one.code == "per_sender")
    return found.level


def test_a_scheme_counts_open_stays_or_all_of_them():
    assert schemes.schemes()["PILOT_2017"].per_sender_total
    assert not schemes.schemes()["MOBILISE_1_2M"].per_sender_total
    assert counted(0, 2) == rules.BLOCK
    assert counted(0, 1) == rules.OK
    assert counted(0, 2, "MOBILISE_1_2M") == rules.OK
    assert counted(2, 2, "MOBILISE_1_2M") == rules.BLOCK


def test_stays_that_are_over_count_in_the_total_and_called_off_ones_do_not(store):
    own = ready(store, scheme="PILOT_2017", start_date="2027-03-01", end_date="2027-03-31")
    values = read(store, own).values
    given = {name: values[name] for name in ("sending_firm_id", "employee_id", "hosting_firm_id")}
    over(store, own)
    again = actions.add(store, {**given, "scheme": "PILOT_2017"})
    assert read(store, again).dossier.sent_before == 1
    assert read(store, again).dossier.open_of_sender == 0, "an ended stay is not open any more"
    third = actions.add(store, {**given, "scheme": "PILOT_2017"})
    actions.take_step(store, again, "reject", "No interest")
    assert read(store, third).dossier.sent_before == 1
    elsewhere = actions.add(store, {**given, "scheme": "EASI_2020"})
    assert read(store, elsewhere).dossier.sent_before == 0
