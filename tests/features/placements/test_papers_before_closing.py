"""A stay is closed with its papers: what is kept, what may be missing for a reason, and the way there."""

import io
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from mobilise_desktop import screens
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.placements import actions, badges, compliance, events, line_files, states
from mobilise_desktop.features.placements.model import EVALUATION, PLACEMENT
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.wrap_label import WrapLabel
from papers_help import over, read
from placements_help import on, ready


def pdf(path):
    content = io.BytesIO()
    with closing(pypdfium2.PdfDocument.new()) as document:
        document.new_page(200, 300)
        document.save(content)
    Path(path).write_bytes(content.getvalue())
    return path


def ended(store, **values):
    """A stay that is over, with all that closing asks for but papers; no grant."""
    own = ready(store, **{"grant_payee": "none", "grant_amount": None, **values})
    over(store, own, certificate_on="2027-04-15")
    for party in states.PARTIES:
        actions.evaluate(store, own, party, {"objectives": 5})
    actions.add_event(store, own, {"kind": "attendance", "day": "2027-01-15", "text": "46 days"})
    return own


def lacking(store, own):
    found = read(store, own)
    blocks = states.blocks(states.step("close"), found.dossier, found.facts(date(2027, 5, 20)))
    return {one.code: one.section for one in blocks}


def item(store, own, kind):
    return next(one for one in read(store, own).checklist if one.rule.kind == kind)


def test_what_is_done_needs_its_paper_or_a_reason(store, tmp_path):
    own = ended(store)
    assert lacking(store, own) == {"scan_1": "agreement"}, "what is open or does not apply needs none"
    for kind in ("a1", "health", "emergency", "posting"):
        actions.decide(store, own, item(store, own, kind), compliance.DONE, None)
    actions.decide(store, own, item(store, own, "accident"), compliance.WAIVED, "Covered by law")
    codes = {one: f"paper_{item(store, own, one).rule.code}" for one in ("a1", "health")}
    assert lacking(store, own) == {"scan_1": "agreement", **dict.fromkeys(codes.values(), "checklist")}
    paper = pdf(tmp_path / "a1.pdf")
    (kept,) = attachments.attach(
        store, "placement_check", line_files.of_check(own, item(store, own, "a1").rule.code), [paper]
    )
    assert codes["a1"] not in lacking(store, own)
    actions.decide(store, own, item(store, own, "health"), compliance.DONE, "Card seen, no copy taken")
    assert set(lacking(store, own)) == {"scan_1"}
    attachments.remove(store, kept, "a1.pdf")
    assert set(lacking(store, own)) == {"scan_1", codes["a1"]}


def test_a_signed_version_needs_a_scan_or_a_word_on_where_it_is(store, tmp_path):
    own = ended(store)
    with pytest.raises(UserError, match="No signed paper of version 1 is kept"):
        actions.take_step(store, own, "close")
    with pytest.raises(UserError, match="which papers"):
        actions.add_event(store, own, {"kind": events.ELSEWHERE, "day": "2027-01-15"})
    signature = read(store, own).present.signatures[1]
    attachments.attach_evidence(store, "agreement_signature", signature.id, pdf(tmp_path / "scan.pdf"))
    assert lacking(store, own) == {}
    actions.take_step(store, own, "close")
    assert read(store, own).values["status"] == "closed"


def test_the_place_of_the_papers_may_be_noted_instead(store):
    own = ended(store)
    actions.add_event(store, own, {"kind": "elsewhere", "day": "2027-01-15", "text": "Folder 12"})
    actions.take_step(store, own, "close")


def test_of_a_grant_something_is_noted_as_paid(store):
    own = ended(store, grant_payee="employee", grant_amount=125_000)
    actions.add_event(store, own, {"kind": "elsewhere", "day": "2027-01-15", "text": "Folder 12"})
    assert lacking(store, own) == {"grant": "after"}
    with pytest.raises(UserError, match="what was paid"):
        actions.add_event(store, own, {"kind": "settled", "day": "2027-01-15", "text": " "})
    actions.add_event(store, own, {"kind": "settled", "day": "2027-01-15", "text": "1,250 EUR on 15 January"})
    assert lacking(store, own) == {}


def test_with_instalments_their_days_are_asked_for_and_nothing_else(store):
    own = ended(store, grant_payee="employee", grant_amount=125_000, instalment_1=125_000)
    assert set(lacking(store, own)) == {"scan_1", "instalment_1_on"}


def test_who_gave_notice_is_said(store):
    own = ready(store)
    with pytest.raises(UserError, match="who gave notice, and why"):
        actions.add_event(store, own, {"kind": "notice", "day": "2027-01-15"})


def test_who_has_arrived_did_not_stay_away(store):
    own = ready(store)
    over(store, own, status="running", actual_end=None)
    with on("2027-03-02"):
        with pytest.raises(UserError, match=r"arrived on 1 Mar 2027"):
            actions.take_step(store, own, "no_show", "Ill")
        actions.edit(store, own, {"arrived_on": None})
        actions.take_step(store, own, "no_show", "Ill")
    assert read(store, own).values["end_kind"] == "no_show"


# -- in the window ---------------------------------------------------------------------------------


@pytest.fixture
def record(desk):
    desk.window.resize(1500, 900)
    tab = desk.window.show_tab("placements")
    own = ended(desk.session.store)
    actions.decide(desk.session.store, own, item(desk.session.store, own, "a1"), compliance.DONE, None)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    return tab.record


def link(box, said):
    """The button at the end of the line that says something."""
    label = next(one for one in box.findChildren(WrapLabel) if said in one.text() and one.isVisibleTo(box))
    line = label.parentWidget()
    while not line.findChildren(IconButton):
        line = line.parentWidget()
    return line.findChildren(IconButton)[0]


@pytest.mark.parametrize(
    ("said", "section", "name"),
    [
        ("A1 certificate", "checklist", "Attach files…"),
        ("No signed paper of version 1", "agreement", "Attach signed paper…"),
    ],
)
def test_the_button_leads_to_the_one_that_attaches_the_paper(desk, record, said, section, name):
    assert record.next_button.text() == "Close"
    link(record.lines.hindrances, said).click()
    screens.settle(desk.jobs)
    assert record.sections[section].is_open()
    focus = record.window().focusWidget()
    assert isinstance(focus, IconButton) and focus.toolTip() == name
    assert focus.isVisible()


def test_an_evaluation_says_when_and_how_it_was_filled_in(desk, record):
    own = RowId(record.placement_id)
    actions.evaluate(desk.session.store, own, "hosting", {"objectives": 4, "way": "paper"})
    with desk.session.store.write(Label("older")) as work:
        sending = record.found.files.evaluations["sending"]
        work.update(EVALUATION, sending.id, {"completed_on": "2027-01-09"})
    screens.settle(desk.jobs)
    told = [
        one.text()
        for one in record.lines.events.findChildren(WrapLabel)
        if one.isVisibleTo(record.lines.events)
    ]
    place = told.index("Evaluation: Hosting firm")
    assert told[place + 1] == "Filled in on 15 Jan 2027 · On paper, typed in afterwards"
    assert told[told.index("Evaluation: Sending firm") + 1] == "Filled in on 9 Jan 2027"


def test_the_head_has_the_badges_with_what_they_mean(desk, record):
    with desk.session.store.write(Label("state")) as work:
        values = {"status": "signed", "start_date": "2027-01-20", "insured_until": "2027-02-01"}
        work.update(PLACEMENT, RowId(record.placement_id), values)
    screens.settle(desk.jobs)
    chips = {one.text(): one for one in record.chips.findChildren(Chip) if one.isVisibleTo(record.chips)}
    assert record.found.badges == (badges.OVERDUE, badges.NO_CERTIFICATE, badges.GAP)
    for word, tone, meant in (
        ("Overdue", "bad", "“What is due” says what has to be done"),
        ("A1 missing", "attention", "has not come yet"),
        ("Insurance gap", "attention", "does not cover the whole stay"),
    ):
        chip = chips[word]
        assert chip.property("tone") == tone and chip.accessibleName() == word
        assert meant in chip.toolTip() and meant in chip.accessibleDescription()
        assert not chip._picture.pixmap().isNull()
    record.chips.setFixedWidth(360)
    screens.settle(desk.jobs)
    assert all(one.geometry().right() < 360 for one in chips.values()), "they go on in the next line"
