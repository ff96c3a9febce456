"""Numbers of insurances, a third place, other costs, the grant, the form of the certificate; both databases."""

import json
from datetime import date

import pytest

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    check_facts,
    due,
    export,
    export_rows,
    extra_words,
    grants,
    impact,
    import_run,
    papers,
    queries,
    rules,
    words,
)
from mobilise_desktop.features.placements.export_layouts import EVERYTHING, Private, Wish
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.features.placements.model import VERSION
from papers_help import DAY, over, read, text_of
from placements_help import ready

NUMBERS = {name: f"{number:04}-Ő" for number, name in enumerate(extra_words.POLICIES, 47)}
MORE = {
    **NUMBERS, "ehic_until": "2027-12-31", "cost_other": "other", "amount_other": 12_050,
    "costs_note_l1": "Werkzeug; die Kammer zahlt", "costs_note_l2": "szerszám; a kamara fizet",
    "grant_rate": 80_000, "grant_months_hundredths": 153, "security_country": "DE",
    "security_form": "T/A 1", "immigration_group": "eea", "site_3_share": 20,
}  # fmt: skip


def signed(store, **values):
    own = ready(store, **values)
    over(store, own, status="signed", actual_end=None, arrived_on=None, end_kind=None)
    return own


def site(store, own, city):
    return firms.add_part(store, "firm_site", read(store, own).values["hosting_firm_id"], {"city": city})


def test_a_number_needs_no_signature_and_the_insurer_does(store):
    own = signed(store)
    before = read(store, own).present.sha256
    actions.edit(store, own, NUMBERS)
    assert actions.edit(
        store, own, {"ehic_until": "2027-12-31", "security_form": "A1", "security_country": "DE"}
    )
    now = read(store, own)
    assert {name: now.values[name] for name in NUMBERS} == NUMBERS
    assert now.present.sha256 == before
    assert not now.amending
    with pytest.raises(NeedsSignaturesError) as found:
        actions.edit(store, own, {"insurance_health": "Other insurer"})
    assert set(found.value.parties) == {"employee", "sending", "hosting"}


@pytest.mark.parametrize(
    ("name", "parties"),
    [("policy_health", 0), ("ehic_until", 0), ("immigration_group", 0), ("security_form", 0),
     ("mentor_host_3_id", 2), ("host_site_3_id", 3), ("site_3_share", 3), ("cost_other", 3), ("amount_other", 3),
     ("costs_note_l1", 3), ("grant_rate", 3), ("grant_months_hundredths", 3)],
)  # fmt: skip
def test_who_signs_a_change_of_the_new_fields(name, parties):
    assert len(impact.signers({name})) == parties


@pytest.mark.parametrize(
    ("name", "kind"),
    [("cost_other", "cost_change"), ("costs_note_l2", "cost_change"), ("grant_rate", "cost_change"),
     ("host_site_3_id", "place_change"), ("mentor_host_3_id", "mentor_change")],
)  # fmt: skip
def test_which_amendment_a_change_of_them_is(name, kind):
    assert impact.kind_of({name: "x"}, {"end_date": "2027-04-15"}) == kind


def test_nothing_of_it_is_needed_before_signing(store):
    own = ready(store)
    assert rules.blocking(rules.before_signing(read(store, own).dossier)) == []
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    assert read(store, own).values["status"] == "to_sign"


def test_the_agreement_says_what_is_known(store, reader):
    own = ready(store, **{**MORE, "site_3_share": None})
    bare = text_of(agreement.preview(reader, read(store, ready(store)), date(2027, 1, 15)))
    text = text_of(agreement.preview(reader, read(store, own), date(2027, 1, 15)))
    for number in NUMBERS.values():
        assert text.count(f"Allianz 4711-A, no. {number}") == 2 or text.count(number) == 2
        assert number not in bare
    with i18n.speaking("de"):
        for said in (formats.day("2027-12-31", "long"), formats.money(80_000, "EUR"), "1,53",
                     "T/A 1", formats.country("DE"), formats.money(12_050, "EUR")):  # fmt: skip
            assert " ".join(said.split()) in text, said
    assert "Werkzeug; die Kammer zahlt" in text
    assert "szerszám; a kamara fizet" in text
    assert "Werkzeug" not in bare


def test_the_letter_says_insurer_and_number(store, reader):
    own = ready(store, **{**MORE, "site_3_share": None})
    text = text_of(papers.write(reader, read(store, own), "information", DAY, "BVMW"))
    for name in ("policy_health", "policy_accident", "policy_repatriation"):
        assert NUMBERS[name] in text
    assert "T/A 1" in text
    assert "Werkzeug; die Kammer zahlt" in text
    assert "szerszám; a kamara fizet" in text


def test_three_places_with_their_shares_are_printed(store, reader):
    own = ready(store)
    second, third = site(store, own, "Sopron"), site(store, own, "Pécs")
    mentor = read(store, own).values["mentor_host_id"]
    actions.edit(
        store, own,
        {"host_site_2_id": second, "site_2_share": 30, "host_site_3_id": third, "site_3_share": 25,
         "mentor_host_3_id": mentor},
    )  # fmt: skip
    found = read(store, own)
    assert rules.blocking(rules.before_signing(found.dossier)) == []
    text = text_of(agreement.preview(reader, found, date(2027, 1, 15)))
    with i18n.speaking("de"):
        place = ", ".join(("Fő utca 12., 9021 Győr", formats.country("HU"), formats.percent(0.45)))
        assert " ".join(place.split()) in text
        assert "Sopron, 30 %" in text
        assert "Pécs, 25 %" in text
    ended = over(store, own)
    assert all(town in text_of(papers.write(reader, ended, "certificate", DAY, "BVMW"))
               for town in ("Győr", "Sopron", "Pécs"))  # fmt: skip


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"host_site_2_id": "a", "site_2_share": 0}, "site_2_share"),
        ({"host_site_3_id": "b", "site_3_share": 20}, "host_site_2_id"),
        (
            {"host_site_2_id": "a", "site_2_share": 50, "host_site_3_id": "b", "site_3_share": None},
            "site_3_share",
        ),
        (
            {"host_site_2_id": "a", "site_2_share": 60, "host_site_3_id": "b", "site_3_share": 40},
            "site_3_share",
        ),
        ({"cost_other": "hosting"}, "costs_note_l1"),
        ({"cost_travel": "other"}, "costs_note_l1"),
        ({"amount_other": 100}, "costs_note_l1"),
        ({"cost_other": "none"}, None),
        ({"cost_other": "hosting", "costs_note_l1": "Werkzeug"}, None),
        ({"host_site_2_id": "a", "site_2_share": 60, "host_site_3_id": "b", "site_3_share": 39}, None),
    ],
)
def test_places_and_costs_that_can_not_be_agreed_are_told(store, given, code):
    own = ready(store, **given)
    found = rules.blocking(rules.before_signing(read(store, own).dossier))
    assert [one.code for one in found] == ([code] if code else [])
    assert all(one.section in ("parties", "costs") for one in found)


def test_the_mentor_at_the_third_place_works_there(store):
    own = ready(store)
    actions.edit(store, own, {"mentor_host_3_id": read(store, own).values["employee_id"]})
    found = rules.blocking(rules.before_signing(read(store, own).dossier))
    assert [one.code for one in found] == ["mentor_host_3_id"]


def test_a_mentor_of_the_third_place_is_among_those_whom_a_file_names(store, reader):
    own = ready(store)
    host = read(store, own).values["hosting_firm_id"]
    other = firms.add_part(store, "contact", host, {"family_name": "Szabó"})
    actions.edit(store, own, {"mentor_host_3_id": other})
    assert other in export_rows.people_of(reader, [own], everybody=True)
    assert other not in export_rows.people_of(reader, [own], everybody=False)


def test_everything_goes_out_and_comes_back(store, reader, tmp_path):
    own = ready(store, **MORE)
    third = site(store, own, "Pécs")
    mentor = read(store, own).values["mentor_host_id"]
    actions.edit(store, own, {"host_site_3_id": third, "mentor_host_3_id": mentor})
    before = read(store, own).values
    file = tmp_path / "all.xlsx"
    export.export(reader, file, [own], Wish(EVERYTHING, Private(reasons=True, support=True)))
    unchanged = import_run.preview(store, file, "cp1252")
    assert [outcome.kind for outcome in unchanged.outcomes] == ["same"]
    assert unchanged.table.columns.unknown == ()
    actions.edit(store, own, dict.fromkeys([*MORE, "host_site_3_id", "mentor_host_3_id"]))
    report = import_run.preview(store, file, "cp1252")
    assert list(report.problems) == []
    import_run.execute(store, report)
    assert read(store, own).values == before


GRANT = {"status": "draft", "start_date": "2027-03-01", "end_date": "2027-04-15", "grant_rate": None,
         "grant_months_hundredths": None, "grant_amount": None, "grant_payee": "employee"}  # fmt: skip


@pytest.mark.parametrize(
    ("now", "change", "filled"),
    [
        ({}, {"grant_rate": 80_000}, {"grant_months_hundredths": 153, "grant_amount": 122_400}),
        ({"grant_amount": 100}, {"grant_rate": 80_000}, {"grant_months_hundredths": 153}),
        ({"grant_months_hundredths": 200}, {"grant_rate": 80_000}, {"grant_amount": 160_000}),
        ({"grant_rate": 80_001}, {"grant_months_hundredths": 150}, {"grant_amount": 120_002}),
        ({"grant_rate": 80_000}, {"grant_months_hundredths": None}, {}),
        ({}, {"grant_rate": None}, {}),
        ({}, {"hours_tenths": 385}, {}),
        ({"status": "signed"}, {"grant_rate": 80_000}, {}),
        ({"end_date": None}, {"grant_rate": 80_000}, {}),
        ({"first_part_end": "2027-03-15", "second_part_start": "2027-04-01"}, {"grant_rate": 30_000},
         {"grant_months_hundredths": 100, "grant_amount": 30_000}),
    ],
)  # fmt: skip
def test_the_grant_is_reckoned_by_thirtieths_of_days(now, change, filled):
    assert grants.filled_in({**GRANT, **now}, change) == {**filled, **change}


def test_what_the_days_say_otherwise_is_told():
    asked = {**GRANT, "grant_rate": 80_000}
    assert grants.differing(asked) == (46, 153, 122_400)
    assert grants.differing({**asked, "grant_months_hundredths": 153, "grant_amount": 122_400}) is None
    assert grants.differing({**asked, "grant_payee": "none"}) is None
    assert grants.differing(GRANT) is None


def test_a_health_card_that_ends_on_the_way_is_due(store, reader):
    own = ready(store, ehic_until="2027-04-01")
    found = [one for one in due.due(reader, date(2027, 1, 15), 400) if one.key == "ehic_until"]
    assert [(one.placement_id, one.day, one.section) for one in found] == [(own, "2027-04-01", "insurance")]
    actions.edit(store, own, {"ehic_until": "2027-04-15"})
    assert not [one for one in due.due(reader, date(2027, 1, 15), 400) if one.key == "ehic_until"]


def test_the_checklist_says_what_the_record_knows(store):
    values = read(store, ready(store, **MORE, social_security_no="DE 12")).values
    assert check_facts.noted("health", values) == ["Allianz 4711-A, no. 0047-Ő", "EHIC until 31 Dec 2027"]
    assert check_facts.noted("accident", values) == ["Allianz 4711-A, no. 0048-Ő"]
    assert check_facts.noted("liability", values) == [
        "Employee: Allianz 4711-A, no. 0049-Ő", "Hosting firm: Allianz 4711-A, no. 0050-Ő",
    ]  # fmt: skip
    assert check_facts.noted("a1", values) == ["T/A 1, no. DE 12, Germany"]
    assert check_facts.noted("permit", values) == ["Residence and work: None needed"]
    assert check_facts.noted("emergency", values) == []
    empty = dict.fromkeys(values)
    assert all(
        not check_facts.noted(kind, empty) for kind in ("health", "liability", "a1", "permit", "posting")
    )


def test_a_certificate_comes_of_an_agreement_that_knew_two_places(store, reader):
    own = ready(store)
    found = over(store, own)
    ((_kind, data),) = queries.frozen_of(reader, own)
    for name in ("site_3", "mentor_3"):
        del data[name]
    data["values"] = {name: value for name, value in data["values"].items() if name not in MORE}
    with store.write(Label("older")) as work:
        work.update(VERSION, found.present.id, {"canonical": json.dumps(data)})
    assert "Győr" in text_of(papers.write(reader, read(store, own), "certificate", DAY, "BVMW"))
    assert read(store, own).corrections == ()


def test_every_number_belongs_to_an_insurance():
    assert [extra_words.policy_of(name) for name in words.INSURANCES] == list(extra_words.POLICIES)
    assert set(extra_words.POLICIES) <= set(words.LABELS)
