"""Files on the line that they prove: checklist, events, evaluations; on both databases and in the window."""

import io
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from mobilise_desktop import screens
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.placements import actions, dossier, line_files
from mobilise_desktop.features.placements.line_queries import files_of_lines
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.ui.line_files import LineWithFiles
from mobilise_desktop.storage.undo import UndoStack
from mobilise_desktop.ui.buttons import IconButton, LinkButton
from papers_help import DAY, over, read, text_of
from placements_help import ready


@pytest.fixture
def paper(tmp_path):
    """Makes a PDF of one page."""

    def make(name):
        content = io.BytesIO()
        with closing(pypdfium2.PdfDocument.new()) as document:
            document.new_page(200, 300)
            document.save(content)
        (tmp_path / name).write_bytes(content.getvalue() + f"\n% {name}\n".encode())
        return tmp_path / name

    return make


def files(store, own):
    with closing(store.reader()) as reader:
        found = files_of_lines(reader, own)
    return {line: [file.name for file in some] for line, some in found.by_line.items()}


def attach(store, kind, owner, *paths):
    return attachments.attach(store, f"placement_{kind}", owner, paths)


def item(store, own, code="a1"):
    return next(one for one in read(store, own).checklist if one.rule.code == code)


def test_a_file_on_an_open_rule_decides_nothing(store, reader, paper):
    own = ready(store)
    attach(store, "check", line_files.of_check(own, "a1"), paper("a1.pdf"))
    found = item(store, own)
    assert (found.state, found.decided_on) == ("open", "")
    assert files(store, own) == {found.row_id: ["a1.pdf"]}
    attach(store, "check", line_files.of_check(own, "a1"), paper("again.pdf"))
    assert files(store, own) == {found.row_id: ["a1.pdf", "again.pdf"]}
    actions.decide(store, own, found, "done", "DE 12")
    assert files(store, own) == {found.row_id: ["a1.pdf", "again.pdf"]}
    text = text_of(dossier.dossier(reader, store.target, read(store, own), DAY))
    assert "a1.pdf" in text
    assert "again.pdf" in text


def test_the_rule_names_its_newest_file_as_evidence(store, reader, paper):
    own = ready(store)
    (first,) = attach(store, "check", line_files.of_check(own, "a1"), paper("a1.pdf"))
    (second,) = attach(store, "check", line_files.of_check(own, "a1"), paper("b.pdf"))

    def evidence():
        return reader.one("SELECT evidence_id FROM placement_check WHERE placement_id = :id", {"id": own})[0]

    assert evidence() == second
    attachments.remove(store, second, "b.pdf")
    assert evidence() == first
    attachments.remove(store, first, "a1.pdf")
    assert evidence() is None


def test_the_row_of_an_open_rule_goes_with_its_file(store, paper):
    own = ready(store)
    undo = UndoStack(store)
    attach(store, "check", line_files.of_check(own, "a1"), paper("a1.pdf"))
    undo.undo()
    assert item(store, own).row_id is None
    assert files(store, own) == {}


def test_what_a_party_said_may_be_typed_again_and_keeps_its_form(store, reader, paper):
    own = ready(store)
    with pytest.raises(UserError, match="Enter the evaluation first"):
        attach(store, "evaluation", line_files.of_evaluation(own, "hosting"), paper("form.pdf"))
    actions.evaluate(store, own, "hosting", {"matched": 4})
    attach(store, "evaluation", line_files.of_evaluation(own, "hosting"), paper("form.pdf"))
    actions.evaluate(store, own, "hosting", {"matched": 5})
    assert list(files(store, own).values()) == [["form.pdf"]]
    assert reader.one("SELECT count(*) FROM placement_evaluation WHERE deleted_at IS NULL")[0] == 1
    assert "form.pdf" in text_of(dossier.dossier(reader, store.target, read(store, own), DAY))


def test_a_confidential_report_stays_out_unless_it_is_asked_for(store, reader, paper):
    own = ready(store)
    values = {
        "kind": "accident",
        "day": "2027-01-10",
        "text": "Hand",
        "insurer_on": "2027-01-11",
        "confidential": 1,
    }
    event = actions.add_event(store, own, values)
    attach(store, "event", line_files.of_event(event), paper("report.pdf"))
    found = read(store, own)
    assert "report.pdf" not in text_of(dossier.dossier(reader, store.target, found, DAY))
    assert "report.pdf" in text_of(dossier.dossier(reader, store.target, found, DAY, confidential=True))


def test_an_event_takes_its_files_along(store, paper):
    own = ready(store)
    event = actions.add_event(store, own, {"kind": "call", "day": "2027-01-10", "text": "Ok"})
    attach(store, "event", line_files.of_event(event), paper("mail.pdf"))
    undo = UndoStack(store)
    actions.remove_event(store, event)
    with closing(store.reader()) as reader:
        assert reader.one("SELECT count(*) FROM attachment WHERE deleted_at IS NULL")[0] == 0
    undo.undo()
    assert files(store, own) == {event: ["mail.pdf"]}


def test_nothing_is_attached_to_a_closed_stay(store, paper):
    own = ready(store)
    event = actions.add_event(store, own, {"kind": "call", "day": "2027-01-10", "text": "Ok"})
    actions.evaluate(store, own, "hosting", {"matched": 5})
    over(store, own, status="closed")
    owners = {
        "check": line_files.of_check(own, "a1"), "event": line_files.of_event(event),
        "evaluation": line_files.of_evaluation(own, "hosting"),
    }  # fmt: skip
    for kind, owner in owners.items():
        with pytest.raises(UserError, match="closed"):
            attach(store, kind, owner, paper(f"{kind}.pdf"))
    assert files(store, own) == {}


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(at, copy, data, *buttons)
    entered.ignore()
    QApplication.sendEvent(widget, entered)
    if entered.isAccepted():
        assert widget.property("level") == "ready"
        QApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, data, *buttons))
    return entered.isAccepted()


@pytest.fixture
def record(desk):
    tab = desk.window.show_tab("placements")
    desk.window.resize(1500, 900)
    own = ready(desk.session.store)
    actions.add_event(desk.session.store, own, {"kind": "call", "day": "2027-01-10", "text": "Ok"})
    over(desk.session.store, own)
    actions.evaluate(desk.session.store, own, "hosting", {"matched": 5})
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    return tab.record


def line(box, name):
    return next(one for one in box.findChildren(LineWithFiles) if one.holder.name.startswith(name))


def links(box, name):
    return [button.text() for button in line(box, name).findChildren(LinkButton)]


def press(box, name, tip):
    (button,) = (one for one in line(box, name).findChildren(IconButton) if one.toolTip() == tip)
    button.click()


def test_a_file_is_dropped_on_a_rule_opened_and_taken_away(desk, record, paper, opened_folders):
    scan = paper("A1 Krause.pdf")
    assert drop(line(record.lines.checks, "A1"), scan)
    screens.settle(desk.jobs)
    assert links(record.lines.checks, "A1") == ["A1 Krause.pdf"]
    line(record.lines.checks, "A1").findChildren(LinkButton)[0].click()
    screens.settle(desk.jobs)
    assert Path(opened_folders[-1]).read_bytes() == scan.read_bytes()
    press(record.lines.checks, "A1", "Remove file")
    screens.settle(desk.jobs)
    assert links(record.lines.checks, "A1") == []
    desk.undo()
    screens.settle(desk.jobs)
    assert links(record.lines.checks, "A1") == ["A1 Krause.pdf"]


@pytest.mark.parametrize("name", ["Call", "Hosting firm"])
def test_files_are_chosen_for_an_event_and_an_evaluation(desk, record, paper, monkeypatch, name):
    chosen = [str(paper(one)) for one in ("one.pdf", "two.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: (chosen, ""))
    press(record.lines.events, name, "Attach files…")
    screens.settle(desk.jobs)
    assert links(record.lines.events, name) == ["one.pdf", "two.pdf"]


def test_a_form_of_an_evaluation_that_nobody_entered_is_refused(desk, record, paper, told):
    assert drop(line(record.lines.events, "Employee"), paper("form.pdf"))
    screens.settle(desk.jobs)
    assert len(told) == 1
    assert "Enter the evaluation first" in told[0]
    assert links(record.lines.events, "Employee") == []
    assert not [one for one in line(record.lines.events, "Employee").findChildren(IconButton)
                if one.toolTip() == "Attach files…"]  # fmt: skip


def test_a_closed_stay_offers_no_files(desk, record, paper):
    drop(line(record.lines.checks, "A1"), paper("a1.pdf"))
    screens.settle(desk.jobs)
    own = record.placement_id
    with desk.session.store.write(Label("closed")) as work:
        work.update(PLACEMENT, own, {"status": "closed"})
    screens.settle(desk.jobs)
    assert links(record.lines.checks, "A1") == ["a1.pdf"], "it can still be opened"
    assert not drop(line(record.lines.checks, "A1"), paper("b.pdf"))
    names = {one.toolTip() for one in record.lines.checks.findChildren(IconButton)}
    assert not names & {"Attach files…", "Remove file"}


def test_the_rate_fills_in_months_and_amount_and_says_when_the_days_change(desk):
    tab = desk.window.show_tab("placements")
    own = ready(desk.session.store, grant_amount=None)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    form = tab.record.forms["costs"][0]
    form.field("grant_rate").line.setText("800")
    form.field("grant_rate").commit()
    screens.settle(desk.jobs)
    values = read(desk.session.store, own).values
    assert (values["grant_rate"], values["grant_months_hundredths"], values["grant_amount"]) == (
        80_000, 153, 122_400,
    )  # fmt: skip
    assert form.field("grant_months_hundredths").line.text() == "1.53"
    assert tab.record.lines.grant.isHidden()
    actions.edit(desk.session.store, own, {"end_date": "2027-04-30"})
    screens.settle(desk.jobs)
    assert not tab.record.lines.grant.isHidden()
    tab.record.lines.grant.findChildren(QPushButton)[0].click()
    screens.settle(desk.jobs)
    values = read(desk.session.store, own).values
    assert (values["grant_months_hundredths"], values["grant_amount"]) == (203, 162_400)
    assert tab.record.lines.grant.isHidden()
    desk.undo()
    screens.settle(desk.jobs)
    assert read(desk.session.store, own).values["grant_months_hundredths"] == 153
