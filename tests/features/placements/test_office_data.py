"""An office adapts rules, sources and schemes by files of its own; what is wrong in one is told by entry."""

import json
import os
from datetime import date

import pytest

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.placements import compliance, schemes
from mobilise_desktop.features.placements.ui.dialogs import scheme_choices

AUSTRIA = {"code": "posting_at", "sender": "ANY", "host": "AT", "before": "depart", "lead_days": 1,
           "working": True, "calendar": "host", "source": "ZKO 3 notification", "as_of": "2027-01-04"}  # fmt: skip
NORDIC = {"code": "NORDIC_2028", "name": "Nordic exchange", "source": "Agreement of 2028", "min_months": 1,
          "max_months": 3, "max_periods": 1, "lead_days": 30, "per_sender": 5, "least_days": 0}  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    return tmp_path


def write(folder, name, key, *found):
    file = folder / f"{name}.json"
    file.write_text(json.dumps({key: found}, ensure_ascii=False), encoding="utf-8")
    stamp = write.count = getattr(write, "count", 1_700_000_000) + 10
    os.utime(file, (stamp, stamp))
    return file


def rules_for(host):
    found = compliance.for_stay("DE", host, date(2027, 3, 1), date(2027, 4, 15))
    return {rule.code: rule for rule in found}


def test_without_a_file_the_delivered_lists_count(folder):
    assert not list(folder.iterdir())
    assert len(compliance.rules()) > 20
    assert set(schemes.schemes()) == set(schemes.NAMES)


def test_a_rule_of_the_office_stands_instead_of_the_general_one(folder):
    assert rules_for("AT")["posting_at"].source.startswith("Law of the host country")
    write(folder, "compliance", "rules", AUSTRIA)
    assert rules_for("AT")["posting_at"].basis == "ZKO 3 notification"
    assert rules_for("PL")["posting_pl"].source.startswith("Law of the host country")


def test_an_entry_replaces_what_it_gives_and_leaves_the_rest(folder):
    write(
        folder, "compliance", "rules", {"code": "posting_it", "lead_days": 3, "last_confirmed": "2027-01-04"}
    )
    rule = rules_for("IT")["posting_it"]
    assert (rule.lead_days, rule.last_confirmed) == (3, "2027-01-04")
    assert rule.source == "UNI_DISTACCO: by 24:00 of the day before"


def test_an_entry_with_countries_means_the_rule_of_these_countries(folder):
    write(folder, "compliance", "rules", {"code": "permit", "host": "TR", "lead_days": 60})
    found = {rule.host: rule.lead_days for rule in compliance.rules() if rule.code == "permit"}
    assert found == {"TR": 60, "EEA": 45}


def test_a_rule_of_a_kind_of_its_own_brings_its_title(folder):
    own = {**AUSTRIA, "code": "own_badge", "host": "ANY", "title": "Badge ordered", "before": "start"}
    write(folder, "compliance", "rules", own)
    assert rules_for("IT")["own_badge"].title == "Badge ordered"
    write(folder, "compliance", "rules", {**own, "title": None})
    with pytest.raises(UserError, match="“title” can’t be “None”"):
        compliance.rules()


def test_a_changed_file_counts_without_a_new_start(folder):
    file = write(folder, "compliance", "rules", AUSTRIA)
    assert rules_for("AT")["posting_at"].lead_days == 1
    write(folder, "compliance", "rules", {**AUSTRIA, "lead_days": 5})
    assert rules_for("AT")["posting_at"].lead_days == 5
    file.unlink()
    assert rules_for("AT")["posting_at"].source.startswith("Law of the host country")


def test_a_scheme_of_the_office_can_be_chosen_by_its_name(folder):
    write(
        folder,
        "schemes",
        "schemes",
        NORDIC,
        {"code": "PILOT_2017", "lengths": ["14d", "3.5m"], "max_months": 4},
    )
    found = schemes.schemes()
    assert found["NORDIC_2028"].basis == "Agreement of 2028"
    assert schemes.scheme_word("NORDIC_2028") == "Nordic exchange"
    assert "Nordic exchange" in [one.text for one in scheme_choices()]
    assert found["PILOT_2017"].ends(date(2027, 3, 1)) == [date(2027, 3, 14), date(2027, 6, 15)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"lead_days": -1}, "“lead_days” can’t be “-1”"),
        ({"lead_days": True}, "“lead_days” can’t be “True”"),
        ({"working": "yes"}, "“working” can’t be “yes”"),
        ({"before": "sign"}, "“before” can’t be “sign”"),
        ({"host": "Austria"}, "“host” can’t be “Austria”"),
        ({"sender": "OTHER"}, "“sender” can’t be “OTHER”"),
        ({"calendar": "both"}, "“calendar” can’t be “both”"),
        ({"source": " "}, "“source” can’t be “ ”"),
        ({"last_confirmed": "4.1.2027"}, "“last_confirmed” can’t be “4.1.2027”"),
        ({"lead": 3}, "“lead” is not known"),
        ({"code": "holiday_at"}, "has to begin with one of: a1, bilateral"),
        ({"code": "own_badge"}, "“title” is missing"),
        ({"code": 5}, "“code” can’t be “5”"),
    ],
)
def test_what_is_wrong_with_a_rule_is_told_by_file_and_entry(folder, change, said):
    file = write(folder, "compliance", "rules", {"code": "a1", "lead_days": 20}, {**AUSTRIA, **change})
    with pytest.raises(UserError, match=said) as told:
        compliance.rules()
    assert str(file) in str(told.value)
    assert "entry 2" in str(told.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"max_months": 0}, "“max_months” can’t be “0”"),
        ({"min_months": 4}, "The shortest stay is longer than the longest"),
        ({"lengths": ["6 weeks"]}, "“lengths” can’t be"),
        ({"lengths": "14d"}, "“lengths” can’t be “14d”"),
        ({"per_sender": None}, "“per_sender” can’t be “None”"),
        ({"min_months": 0}, "“min_days” is missing"),
    ],
)
def test_what_is_wrong_with_a_scheme_is_told_too(folder, change, said):
    file = write(folder, "schemes", "schemes", {**NORDIC, **change})
    with pytest.raises(UserError, match=said) as told:
        schemes.schemes()
    assert f"File “{file}”, entry 1 (NORDIC_2028)" in str(told.value)


def test_a_missing_field_is_named(folder):
    write(folder, "compliance", "rules", {key: value for key, value in AUSTRIA.items() if key != "source"})
    with pytest.raises(UserError, match="“source” is missing"):
        compliance.rules()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"rules": [\n{"code": "a1",}\n]}', "line 2 can’t be read"),
        (b"[]", "the list “rules” is missing"),
        (b'{"rules": ["a1"]}', "is no list of entries"),
        ('{"rules": [], "é": 1}'.encode("cp1252"), "has to be text in UTF-8"),
    ],
)
def test_a_file_that_can_not_be_read_is_named(folder, content, said):
    (folder / "compliance.json").write_bytes(content)
    with pytest.raises(UserError, match=said) as told:
        compliance.rules()
    assert str(folder / "compliance.json") in str(told.value)


def test_a_mark_at_the_beginning_of_a_file_does_no_harm(folder):
    (folder / "compliance.json").write_text('{"rules": []}', encoding="utf-8-sig")
    assert len(compliance.rules()) > 20
