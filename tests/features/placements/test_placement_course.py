"""A placement from draft to closed dossier, on both databases: every guard, every refusal."""

import io
from contextlib import closing
from datetime import date, timedelta

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.months import later
from mobilise_desktop.features.data_rights.actions import erase_person
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    compliance,
    queries,
    reference,
    rules,
    words,
)
from mobilise_desktop.features.placements.due import due
from mobilise_desktop.storage import files
from mobilise_desktop.storage.undo import UndoStack
from papers_help import read
from placements_help import READY, note, on, parties, ready, sign_all, undeclare

TODAY = date(2027, 1, 15)


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


def status(store, own):
    return read(store, own).values["status"]


def pdf_of(store, version):
    with closing(store.reader()) as reader:
        return files.get(reader, store.target, version.pdf_sha256)


def text_of(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def sign(store, own, party, signer, **values):
    version = read(store, own).present
    given = {"party": party, "signer": signer, "method": "wet_ink_original", "decision": "signed",
             "signed_on": version.frozen_on, "place": "Berlin", **values}  # fmt: skip
    return actions.sign(store, version, given, version.short_code.lower().replace("-", " "))


def clear_all(store, own):
    for item in read(store, own).checklist:
        actions.decide(store, own, item, compliance.DONE, "In the paper file")


def test_the_whole_course(store, monkeypatch):
    own = ready(store)
    actions.take_step(store, own, "check")
    actions.take_step(store, own, "freeze")
    with pytest.raises(UserError, match="Nobody has signed"):
        actions.take_step(store, own, "partly")
    sign_all(store, read(store, own).present)
    actions.take_step(store, own, "partly")
    actions.take_step(store, own, "sign")
    assert read(store, own).present.state == "in_force"
    with pytest.raises(UserError, match="A1 certificate"):
        actions.take_step(store, own, "clear")
    clear_all(store, own)
    actions.take_step(store, own, "clear")
    with pytest.raises(UserError, match="has not begun"):
        actions.take_step(store, own, "start")
    monkeypatch.setattr(clock, "today", lambda: date(2027, 3, 2))
    actions.edit(store, own, {"arrived_on": "2027-03-01"})
    actions.take_step(store, own, "start")
    with pytest.raises(UserError, match="the employee left"):
        actions.take_step(store, own, "end")
    actions.edit(store, own, {"actual_end": "2027-04-10"})
    monkeypatch.setattr(clock, "today", lambda: date(2027, 4, 16))
    with pytest.raises(UserError, match="The stay ended early"):
        actions.take_step(store, own, "end")
    note(store, own, {"kind": "notice", "day": "2027-04-08", "text": "The employee, for family reasons"})
    actions.take_step(store, own, "end")
    assert read(store, own).values["end_kind"] == "early"
    with pytest.raises(UserError, match="Evaluations are missing: 3"):
        actions.take_step(store, own, "close")
    for party in words.PARTIES:
        actions.evaluate(store, own, party, {"objectives": 5})
    with pytest.raises(UserError, match=r"certificate was handed over[\s\S]*attendance sheet came back"):
        actions.take_step(store, own, "close")
    actions.edit(store, own, {"certificate_on": "2027-04-15"})
    note(store, own, {"kind": "attendance", "day": "2027-04-16", "text": "41 days, 220 hours"})
    with pytest.raises(UserError, match=r"no payment is noted[\s\S]*No signed paper of version 1"):
        actions.take_step(store, own, "close")
    for kind in ("settled", "elsewhere"):
        note(store, own, {"kind": kind, "day": "2027-04-16", "text": "All of it"})
    actions.take_step(store, own, "close")
    assert status(store, own) == "closed"
    item = read(store, own).checklist[0]
    for change in (
        lambda: actions.edit(store, own, {"actual_end": "2027-04-11"}),
        lambda: note(store, own, {"kind": "call", "day": "2027-04-16"}),
        lambda: actions.evaluate(store, own, "hosting", {"objectives": 1}),
        lambda: actions.decide(store, own, item, "done", None),
    ):
        with pytest.raises(UserError, match="Open it again first"):
            change()
    with pytest.raises(UserError, match="Please say why"):
        actions.take_step(store, own, "reopen")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"end_date": "2027-03-30"}, "Too short: the stay must last until 31 Mar 2027"),
        ({"end_date": "2027-05-01"}, "Too long: the stay may last until 30 Apr 2027"),
        ({"end_date": "2027-02-28"}, "The last day is before the first"),
        ({"start_date": None}, "First and last day are missing"),
        ({"purpose_no_replacement": 0}, "Not confirmed: The employee replaces nobody"),
    ],
)
def test_what_is_not_eligible_is_not_checked(store, change, said):
    own = ready(store, **change)
    with pytest.raises(UserError, match=said):
        actions.take_step(store, own, "check")
    assert status(store, own) == "draft"


def test_an_exact_month_and_exactly_two_are_allowed(store):
    for last in ("2027-03-31", "2027-04-30"):
        own = ready(store, end_date=last)
        found = rules.eligibility(read(store, own).dossier, TODAY)
        assert not [one for one in found if one.code == "length" and one.level != rules.OK]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"objective_hosting_l2": "kevés"}, "What the hosting firm gains"),
        ({"mentor_host_id": None}, "Missing: Mentor at the hosting firm"),
        ({"hours_tenths": 481}, "More than 48 hours"),
        ({"cost_salary": "hosting"}, "The salary must be paid by the sending firm"),
        ({"hosting_ok_on": None}, "The hosting office has not agreed"),
        ({"insurance_accident": None}, "Missing: Accident insurance"),
        ({"posting": None}, "Missing: Posting"),
    ],
)
def test_an_incomplete_agreement_is_not_made(store, change, said):
    own = ready(store, **change)
    actions.take_step(store, own, "check")
    with pytest.raises(UserError, match=said):
        actions.take_step(store, own, "freeze")
    assert read(store, own).versions == ()


def test_firms_of_one_country_large_senders_and_strangers_are_refused(store):
    sending, anna, hosting, mentor = parties(store, host="DE")
    undeclare(store)  # what is declared comes before the figures
    firms.edit_firm(store, sending, {"headcount_min": 400, "headcount_max": 400})
    given = {"sending_firm_id": hosting, "employee_id": anna, "hosting_firm_id": sending}
    own = actions.add(store, {**READY, **given})
    said = [one.text for one in rules.blocking(rules.eligibility(read(store, own).dossier, TODAY))]
    assert "Both firms are in Germany." in said
    assert "Anna Krause does not work for the sending firm." in said
    own = actions.add(store, {**READY, **given, "sending_firm_id": sending, "hosting_firm_id": hosting})
    said = [one.text for one in rules.blocking(rules.eligibility(read(store, own).dossier, TODAY))]
    assert any("is a large enterprise" in text for text in said)
    assert mentor


def test_the_same_person_can_not_be_abroad_twice(store):
    own = ready(store)
    values = read(store, own).values
    other = actions.add(store, {**READY, "start_date": "2027-04-15", "end_date": "2027-05-31",
                                **{n: values[n] for n in ("sending_firm_id", "employee_id", "hosting_firm_id")}})  # fmt: skip
    with pytest.raises(UserError, match=f"Another stay of the same person at that time: {values['ref']}"):
        actions.take_step(store, other, "check")
    actions.edit(store, other, {"start_date": "2027-04-16"})
    actions.take_step(store, other, "check")


def test_references_count_up_and_are_never_given_twice(store):
    own = ready(store)
    first = read(store, own).values["ref"]
    actions.delete(store, own)
    second = read(store, ready(store)).values["ref"]
    assert reference.is_reference(first)
    assert int(second.split("-")[3]) == int(first.split("-")[3]) + 1


def frozen(store, **values):
    own = ready(store, **values)
    actions.take_step(store, own, "check")
    actions.take_step(store, own, "freeze")
    return own


def test_a_version_is_pdf_a_small_and_the_same_every_time(store, tmp_path):
    own = frozen(store)
    version = read(store, own).present
    pdf = pdf_of(store, version)
    assert len(pdf) < 120_000
    assert files.digest(pdf) == version.pdf_sha256
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "de"
    (tmp_path / "a.pdf").write_bytes(pdf)
    assert pdfa.validate_written(tmp_path / "a.pdf", "2b").passed
    assert pdf_of(store, read(store, own).present) == pdf


def test_the_code_proves_the_data(store):
    own = frozen(store)
    version = read(store, own).present
    with closing(store.reader()) as reader:
        canonical = reader.one("SELECT canonical FROM agreement_version WHERE id = :id", {"id": version.id})[
            0
        ]
    assert reference.digest(canonical) == version.sha256
    assert reference.short_code(version.sha256) == version.short_code
    assert "Köster Druck" in canonical


def test_every_page_has_reference_version_and_code(store):
    own = frozen(store)
    version = read(store, own).present
    document = pypdfium2.PdfDocument(pdf_of(store, version))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    for text in texts:
        assert read(store, own).values["ref"] in text
        assert version.short_code in text
    assert "Őri" in texts[-1], "the signatures are not alone on the last page"


@pytest.mark.parametrize(
    "pair", [("de", "it"), ("hu", "ro"), ("tr", "en"), ("eu", "fr"), ("et", "nl"), ("es", "es")]
)
def test_both_languages_say_the_same_data(store, pair):
    own = ready(store, language_1=pair[0], language_2=pair[1])
    with closing(store.reader()) as reader:
        text = " ".join(text_of(agreement.preview(reader, queries.placement(reader, own), TODAY)).split())
    for language in pair:
        one = agreement.wording(language)
        for section in one.sections:
            assert section["title"].split()[0] in text
        with i18n.speaking(language):
            assert words.word("payer", "sending").split()[0] in text
    for value in ("MS-", "Köster Druck & Söhne GmbH", "Őri és Társa", "DE136695976", "Gießereimechanikerin"):
        assert value in text


def test_all_wordings_have_the_same_sections_clauses_labels_and_placeholders():
    english = agreement.wording("en").texts
    for language in i18n.LANGUAGES:
        own = agreement.wording(language).texts
        assert own["labels"].keys() == english["labels"].keys(), language
        for mine, theirs in zip(own["sections"], english["sections"], strict=True):
            assert mine["key"] == theirs["key"]
            assert len(mine["clauses"]) == len(theirs["clauses"]), (language, mine["key"])
        for name, text in english["labels"].items():
            for mark in ("{n}", "{total}"):
                assert (mark in own["labels"][name]) == (mark in text), (language, name)
        assert language == "en" or own["title"] != english["title"], language


def test_what_can_not_be_printed_is_named(store):
    own = ready(store, objective_employee_l1="She learns 计划 of orders in a small foundry in Hungary.")
    actions.take_step(store, own, "check")
    with pytest.raises(UserError, match="What the employee learns"):
        actions.take_step(store, own, "freeze")
    assert read(store, own).versions == ()


@pytest.mark.parametrize("text", ["<b>x</b> & <img src='/etc/passwd'/>", "x" * 3000, "line\n" * 200])
def test_hostile_and_long_texts_are_printed_as_they_are(store, text):
    own = ready(store, timetable=text, monitoring=text)
    with closing(store.reader()) as reader:
        printed = text_of(agreement.preview(reader, queries.placement(reader, own), TODAY))
    flat = "".join(printed.split())
    assert "".join(text.split())[:500] in flat or text.startswith("line")


def test_a_wrong_code_a_second_signature_and_one_person_for_two_parties_are_refused(store):
    own = frozen(store)
    version = read(store, own).present
    given = {"party": "employee", "signer": "Anna Krause", "method": "wet_ink_original", "decision": "signed"}
    with pytest.raises(UserError, match="not that of version 1"):
        actions.sign(store, version, given, "AAAA-AAAA")
    sign(store, own, "employee", "Anna Krause")
    with pytest.raises(UserError, match="has signed this version already"):
        sign(store, own, "employee", "Anna Krause")
    with pytest.raises(UserError, match="for another party already"):
        sign(store, own, "sending", "Anna Krause")


def test_a_late_signature_is_told(store):
    own = frozen(store)
    with on("2027-03-05"):
        sign(store, own, "employee", "Anna Krause", signed_on="2027-03-05")
    sign(store, own, "sending", "Karl Köster")
    sign(store, own, "hosting", "Őri Zsófia")
    actions.take_step(store, own, "partly")
    with pytest.raises(UserError, match="later than the first day"):
        actions.take_step(store, own, "sign")


def test_a_refusal_leads_back_and_a_new_version_has_another_code(store):
    own = frozen(store)
    first = read(store, own).present
    sign(store, own, "hosting", "Őri Zsófia", decision="refused", refusal_reason="Dates", signed_on=None)
    actions.take_step(store, own, "refused")
    assert status(store, own) == "checked"
    actions.take_step(store, own, "edit")
    actions.edit(store, own, {"end_date": "2027-04-20"})
    actions.take_step(store, own, "check")
    actions.take_step(store, own, "freeze")
    versions = read(store, own).versions
    assert [(one.n, one.state) for one in versions] == [(2, "open"), (1, "withdrawn")]
    assert versions[0].short_code != first.short_code
    assert [one.decision for one in versions[1].signatures] == ["refused"]


def test_what_the_agreement_says_is_locked_and_other_fields_are_free(store):
    own = frozen(store)
    with pytest.raises(UserError, match="Withdraw the version first"):
        actions.edit(store, own, {"end_date": "2027-04-20"})
    assert actions.edit(store, own, {"posting_ref": "UNI 12", "social_security_no": "A1 77"})
    with pytest.raises(UserError, match="stays as proof"):
        actions.delete(store, own)


def test_nobody_is_erased_out_of_an_agreement(store):
    own = frozen(store)
    with pytest.raises(UserError, match="MS-"):
        erase_person(store, read(store, own).values["employee_id"])


def test_a_decision_without_a_reason_is_not_taken(store):
    own = ready(store)
    item = read(store, own).checklist[0]
    with pytest.raises(UserError, match="Please say why"):
        actions.decide(store, own, item, compliance.WAIVED, " ")
    actions.decide(store, own, item, compliance.NOT_APPLICABLE, "Stays insured in Hungary")
    actions.decide(store, own, read(store, own).checklist[0], compliance.DONE, "No. 12")
    found = read(store, own).checklist[0]
    assert (found.state, found.note, found.decided_on) == ("done", "No. 12", TODAY.isoformat())


def test_what_is_due_is_listed_by_day(store):
    own = ready(store)
    with closing(store.reader()) as reader:
        assert due(reader, TODAY, 7) == []
        found = due(reader, date(2027, 2, 24), 7)
    days = [one.day for one in found]
    assert days == sorted(days)
    texts = [one.text for one in found]
    assert "Have the agreement signed" in texts
    assert "Confirm the arrival" in texts
    assert own in {one.placement_id for one in found}


def test_a_rule_is_looked_up_and_again_after_a_year(store, reader):
    own = ready(store)
    item = next(
        one for one in queries.placement(reader, own).checklist if one.rule.code.startswith("posting")
    )
    assert item.rule.is_unconfirmed(clock.today())
    actions.confirm_rule(store, item.rule, 30, "Portal of the ministry")
    found = next(one for one in queries.placement(reader, own).checklist if one.rule.code == item.rule.code)
    assert (found.rule.lead_days, found.rule.note, found.rule.confirmed_by) == (
        30,
        "Portal of the ministry",
        store.actor.who,
    )
    assert found.due < item.due
    today = clock.today()
    assert not found.rule.is_unconfirmed(today)
    assert found.rule.is_unconfirmed(later(today, 12) + timedelta(days=1))
    actions.confirm_rule(store, found.rule, item.rule.lead_days, None)
    found = next(one for one in queries.placement(reader, own).checklist if one.rule.code == item.rule.code)
    assert (found.due, found.rule.note) == (item.due, "")
    with pytest.raises(UserError, match="365"):
        actions.confirm_rule(store, found.rule, 400, None)
    UndoStack(store).undo()
    found = next(one for one in queries.placement(reader, own).checklist if one.rule.code == item.rule.code)
    assert found.rule.lead_days == 30
