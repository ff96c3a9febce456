"""Amendments of signed agreements: who must sign, and that nothing changes before they have."""

from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import (
    actions,
    amending,
    compliance,
    fields,
    impact,
    queries,
    reference,
    returned,
    words,
)
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.storage import files
from mobilise_desktop.storage.undo import UndoStack
from placements_help import agree, ready, sign_all


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def own(store, reader):
    """A placement whose agreement is signed."""
    return agree(store, ready(store))


def draft(found, change, kind=None):
    return Draft(
        kind or impact.kind_of(change, found.values), "2027-03-15", "The project takes longer.", change
    )


def text_of(pdf):
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


@pytest.mark.parametrize(
    ("change", "kind", "parties"),
    [
        ({"end_date": "2027-04-20"}, "extend", impact.ALL),
        ({"end_date": "2027-04-01"}, "shorten", impact.ALL),
        ({"host_site_id": "x"}, "place_change", impact.ALL),
        ({"mentor_host_id": "x"}, "mentor_change", ("employee", "hosting")),
        ({"programme_l1": "x", "programme_l2": "y"}, "programme_change", ("employee", "hosting")),
        ({"outcomes_l1": "x"}, "programme_change", impact.ALL),
        ({"time_mon": "08:00-12:00/0"}, "working_time_change", ("employee", "hosting")),
        ({"hours_tenths": 400}, "working_time_change", impact.ALL),
        ({"cost_travel": "hosting", "amount_travel": 100}, "cost_change", impact.ALL),
        ({"insurance_health": "x"}, "cost_change", impact.ALL),
        ({"scheme": "CUSTOM"}, "party_data_correction", impact.ALL),
        ({"posting_ref": "x", "arrived_on": "2027-03-01"}, "party_data_correction", ()),
        ({"posting_ref": "x", "mentor_host_id": "y"}, "mentor_change", ("employee", "hosting")),
        (
            {"supervision_tenths": 30, "evaluation_plan": "x"},
            "mentor_change programme_change",
            ("employee", "hosting"),
        ),
        ({"start_date": "2027-03-08", "end_date": "2027-04-22"}, "period_change", impact.ALL),
        ({"second_part_start": "2027-04-01"}, "suspend", impact.ALL),
        (
            {"end_date": "2027-04-20", "cost_travel": "hosting", "hours_tenths": 400},
            "extend working_time_change cost_change",
            impact.ALL,
        ),
    ],
)
def test_each_change_has_its_kind_and_its_signers(change, kind, parties):
    assert impact.kind_of(change, {"end_date": "2027-04-15"}) == kind
    assert impact.signers(change) == parties


def test_every_field_of_the_record_is_weighed():
    known = {*fields.FIELDS, *fields.EXTRA_FIELDS}
    assert known >= impact.FREE | impact.LIGHT
    for names in impact.FIELDS.values():
        assert set(names) <= known
    assert not impact.FREE & impact.LIGHT


def test_what_was_agreed_is_not_changed_by_hand(store, reader, own):
    with pytest.raises(NeedsSignaturesError, match="Employee, Hosting firm") as told:
        actions.edit(store, own, {"mentor_host_id": None})
    assert told.value.change == {"mentor_host_id": None}
    actions.edit(store, own, {"posting_ref": "LIMOSA-1"})
    assert queries.placement(reader, own).values["posting_ref"] == "LIMOSA-1"


def test_a_longer_stay_holds_when_all_have_signed(store, reader, own):
    found = queries.placement(reader, own)
    change = {"end_date": "2027-04-25"}
    amending.amend(store, found, draft(found, change))
    found = queries.placement(reader, own)
    version = found.amending
    assert (version.n, version.amendment, version.signers) == (2, "extend", impact.ALL)
    assert version.changes == {"end_date": ["2027-04-15", "2027-04-25"]}
    assert found.values["end_date"] == "2027-04-15"
    assert found.present.n == 1
    with pytest.raises(UserError, match="being signed already"):
        amending.amend(store, found, draft(found, change))
    sign_all(store, version)
    found = queries.placement(reader, own)
    assert found.values["end_date"] == "2027-04-25"
    assert (found.amending, found.versions[0].state, found.present.n) == (None, "in_force", 1)
    UndoStack(store).undo()
    found = queries.placement(reader, own)
    assert found.values["end_date"] == "2027-04-15"
    assert found.amending.missing == ("hosting",)


def test_the_paper_says_what_changes_in_both_languages(store, reader, own):
    found = queries.placement(reader, own)
    amending.amend(store, found, draft(found, {"end_date": "2027-04-25", "cost_travel": "hosting"}))
    version = queries.placement(reader, own).amending
    pdf = files.get(reader, store.target, version.pdf_sha256)
    text = " ".join(text_of(pdf).split())
    for language in ("de", "hu"):
        with i18n.speaking(language):
            for said in (
                words.label("end_date"),
                words.label("cost_travel"),
                impact.type_word("extend"),
            ):
                assert " ".join(said.split()) in text, said
    for said in ("15. April", "25. April", "április 15.", "április 25."):
        assert said in text
    for said in (
        version.short_code,
        found.present.short_code,
        "The project takes longer.",
        found.values["ref"],
    ):
        assert said in text


def test_the_sending_firm_is_told_of_another_mentor(store, reader, own):
    found = queries.placement(reader, own)
    change = {"timetable": "Mo–Do 8:00–18:00", "timetable_l2": "h–cs 8.00–18.00"}
    amending.amend(store, found, draft(found, change))
    version = queries.placement(reader, own).amending
    assert version.signers == ("employee", "hosting")
    with pytest.raises(UserError, match="need not sign"):
        actions.sign(
            store, version, {"party": "sending", "signer": "X", "decision": "signed"}, version.short_code
        )
    sign_all(store, version)
    found = queries.placement(reader, own)
    assert {name: found.values[name] for name in change} == change


def test_a_refusal_or_a_withdrawal_ends_an_amendment(store, reader, own):
    found = queries.placement(reader, own)
    for way in ("refuse", "withdraw"):
        amending.amend(store, found, draft(found, {"hours_tenths": 400}))
        version = queries.placement(reader, own).amending
        if way == "refuse":
            values = {"party": "hosting", "signer": "X", "method": "wet_ink_original", "decision": "refused",
                      "refusal_reason": "no"}  # fmt: skip
            actions.sign(store, version, values, version.short_code)
        else:
            amending.withdraw(store, version)
        found = queries.placement(reader, own)
        assert found.amending is None
        assert found.values["hours_tenths"] == 385


def test_an_amendment_keeps_to_the_rules_and_changes_something(store, reader, own):
    found = queries.placement(reader, own)
    with pytest.raises(UserError, match="Too long"):
        amending.amend(store, found, draft(found, {"end_date": "2027-06-01"}))
    with pytest.raises(UserError, match="Nothing would change"):
        amending.amend(store, found, draft(found, {"end_date": "2027-04-15"}))
    with pytest.raises(UserError, match="48 hours"):
        amending.amend(store, found, draft(found, {"hours_tenths": 490}))
    with pytest.raises(UserError, match="that is signed"):
        amending.check(queries.placement(reader, ready(store)), {"end_date": "2027-04-20"})


def test_an_extension_is_asked_for_in_time():
    now = {"end_date": "2027-04-15"}

    def before(day, count):
        return compliance.working_days_before(day, count, "DE")

    last = before(date(2027, 4, 15), impact.EXTENSION_DAYS)
    assert impact.warning("extend", now, last, before) == ""
    assert "10 working days" in impact.warning("extend", now, last + timedelta(days=1), before)
    assert impact.warning("shorten", now, date(2027, 4, 15), before) == ""


def test_one_person_signs_twice_only_with_a_second_or_as_sole_owner(store, reader):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version = queries.placement(reader, own).present
    same = {
        "signer": "Anna Krause",
        "method": "wet_ink_original",
        "signed_on": clock.today().isoformat(),
        "decision": "signed",
    }
    actions.sign(store, version, {**same, "party": "employee"}, version.short_code)
    version = queries.placement(reader, own).present
    with pytest.raises(UserError, match="second signatory"):
        actions.sign(store, version, {**same, "party": "sending"}, version.short_code)
    actions.sign(store, version, {**same, "party": "sending", "authority": "sole_owner"}, version.short_code)
    version = queries.placement(reader, own).present
    assert version.missing == ("hosting",)


def test_late_signatures_need_a_reason(store, reader):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    late = queries.placement(reader, own).present
    clock.set_source(lambda: datetime(2027, 3, 3, 12, tzinfo=UTC))
    sign_all(store, late, signed_on="2027-03-02")
    actions.take_step(store, own, "partly")
    with pytest.raises(UserError, match="later than the first day"):
        actions.take_step(store, own, "sign")
    with pytest.raises(UserError, match="say why"):
        actions.take_step(store, own, "sign_late")
    actions.take_step(store, own, "sign_late", "Post was slow")
    found = queries.placement(reader, own)
    assert (found.values["status"], found.present.state) == ("signed", "in_force")


def test_a_stay_may_end_before_its_shortest_length(store, reader, own):
    for item in queries.placement(reader, own).checklist:
        actions.decide(store, own, item, "done", None)
    actions.take_step(store, own, "clear")
    actions.edit(store, own, {"arrived_on": "2027-03-01"})
    clock.set_source(lambda: datetime(2027, 3, 18, 12, tzinfo=UTC))
    actions.take_step(store, own, "start")
    found = queries.placement(reader, own)
    change = {"end_date": "2027-03-20"}
    with pytest.raises(UserError, match="Too short"):
        amending.amend(store, found, draft(found, change, "shorten"))
    amending.amend(store, found, draft(found, change, "early_termination"))
    sign_all(store, queries.placement(reader, own).amending)
    actions.edit(store, own, {"actual_end": "2027-03-20"})
    clock.set_source(lambda: datetime(2027, 3, 21, 12, tzinfo=UTC))
    actions.take_step(store, own, "end")
    assert queries.placement(reader, own).values["end_kind"] == "early"


def test_nobody_stays_longer_than_agreed(store, reader, own):
    for item in queries.placement(reader, own).checklist:
        actions.decide(store, own, item, "done", None)
    actions.take_step(store, own, "clear")
    actions.edit(store, own, {"arrived_on": "2027-03-01"})
    clock.set_source(lambda: datetime(2027, 5, 18, 12, tzinfo=UTC))
    actions.take_step(store, own, "start")
    actions.edit(store, own, {"actual_end": "2027-05-01"})
    with pytest.raises(UserError, match="after the last day that was agreed"):
        actions.take_step(store, own, "end")


@pytest.mark.parametrize(
    ("change", "kind", "said"),
    [
        ({"hosting_firm_id": "x"}, None, "Cancel this placement"),
        ({"employee_id": "x"}, None, "Cancel this placement"),
        ({"programme_l1": "Other"}, None, "in both languages"),
    ],
)
def test_what_no_amendment_can_do_is_refused(store, reader, own, change, kind, said):
    found = queries.placement(reader, own)
    with pytest.raises(UserError, match=said):
        amending.amend(store, found, draft(found, change, kind))


def test_a_text_is_amended_in_the_column_of_its_language(store, reader, own):
    found = queries.placement(reader, own)
    texts = {"programme_l1": "Schweißen", "programme_l2": "Hegesztés"}
    amending.amend(store, found, draft(found, texts))
    version = queries.placement(reader, own).amending
    assert version.changes["programme_l2"][1] == "Hegesztés"
    text = text_of(files.get(reader, store.target, version.pdf_sha256))
    assert text.count("Schweißen") == text.count("Hegesztés") == 1


def test_a_third_part_is_no_amendment(store, reader):
    found = ready(store, first_part_end="2027-03-20", second_part_start="2027-03-25")
    for step in ("check", "freeze"):
        actions.take_step(store, found, step)
    sign_all(store, queries.placement(reader, found).present)
    for step in ("partly", "sign"):
        actions.take_step(store, found, step)
    signed = queries.placement(reader, found)
    change = {"first_part_end": "2027-03-10", "second_part_start": "2027-03-20"}
    with pytest.raises(UserError, match="as the scheme allows: 2"):
        amending.amend(store, signed, draft(signed, change, "suspend"))


def test_signatures_stay_with_what_is_signed(store, reader, own):
    found = queries.placement(reader, own)
    with pytest.raises(UserError, match="no longer being signed"):
        actions.remove_signature(store, found.present.signatures[0].id)
    values = {"party": "hosting", "signer": "X", "method": "wet_ink_original", "decision": "signed"}
    with pytest.raises(UserError, match="no longer being signed"):
        actions.sign(store, found.present, values, found.present.short_code)


@pytest.mark.parametrize("name", ["karl köster ", "Köster, Karl", "KOSTER KARL"])
def test_one_person_signs_once_however_the_name_is_written(store, reader, name):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version = queries.placement(reader, own).present
    usual = {"method": "wet_ink_original", "signed_on": clock.today().isoformat(), "decision": "signed"}
    actions.sign(store, version, {"party": "sending", "signer": "Karl Köster", **usual}, version.short_code)
    with pytest.raises(UserError, match="has signed for another party"):
        actions.sign(store, version, {"party": "hosting", "signer": name, **usual}, version.short_code)
    second = {"party": "hosting", "signer": "Őri Zsófia", "second_signer": name, **usual}
    with pytest.raises(UserError, match="has signed for another party"):
        actions.sign(store, version, second, version.short_code)


def test_a_version_whose_making_was_undone_is_withdrawn_and_its_number_gone(store, reader):
    own, undo = ready(store), UndoStack(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    first = queries.placement(reader, own).present
    pdf = files.get(reader, store.target, first.pdf_sha256)
    undo.undo()
    assert queries.placement(reader, own).present is None
    told = " ".join(returned.examine(reader, pdf).told())
    assert "version 1" in told and "withdrawn" in told
    actions.take_step(store, own, "freeze")
    assert [(one.n, one.state) for one in queries.placement(reader, own).versions] == [
        (2, "open"), (1, "withdrawn")
    ]  # fmt: skip


def test_after_the_number_9999_comes_10000(store, reader):
    from mobilise_desktop.features.placements.model import PLACEMENT

    own = ready(store)
    with store.write(Label("x")) as work:
        work.update(PLACEMENT, own, {"ref": reference.make("BVMW", 2027, 9999)})
    sending = queries.placement(reader, own).values
    parties = {name: sending[name] for name in ("sending_firm_id", "employee_id", "hosting_firm_id")}
    refs = [queries.placement(reader, actions.add(store, parties)).values["ref"] for _n in range(2)]
    assert [ref[:-2] for ref in refs] == ["MS-BVMW-2027-10000", "MS-BVMW-2027-10001"]
