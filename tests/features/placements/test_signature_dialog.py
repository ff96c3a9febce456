"""Entering signatures: the code typed or read from a scan, what is proposed, and what is refused in place."""

import io
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.documents import qr
from mobilise_desktop.features.attachments import queries as attachments
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, agreement, scanned
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage import files
from placements_help import ready
from typing_help import type_text


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def tab(desk):
    """The tab with the record of a placement whose agreement is being signed since 10 February."""
    desk.window.resize(1500, 900)
    found, store = desk.window.show_tab("placements"), desk.session.store
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


def shown(desk, tab):
    return placement(desk.session.reader, RowId(tab.record.placement_id))


def pdf_of(desk, version):
    return files.get(desk.session.reader, desk.session.store.target, version.pdf_sha256)


def scanned_pages(pdf, *, turned=0, dpi=150):
    """The pages as a copier gives them: grey, not quite straight."""
    document = pypdfium2.PdfDocument(pdf)
    pictures = [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    document.close()
    return [one.rotate(turned, expand=True, fillcolor=250) for one in pictures]


def as_pdf(pictures, file):
    pictures[0].save(file, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return file


def enter(desk, tab, fill):
    """Open the dialog and `fill` it in; it is closed if that has not done so."""

    def respond(dialog):
        fill(dialog)
        if dialog.isVisible():
            dialog.reject()

    answer_next(respond)
    tab.record.acts.sign(tab.record.found.present)
    screens.settle(desk.jobs)


def drop(field, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    act, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), act, mime, left, no))
    QApplication.sendEvent(field, QDropEvent(QPoint(5, 5), act, mime, left, no))


def message(dialog, name):
    return dialog.fields[name].editor.accessibleDescription()


def test_a_wrong_code_is_told_beside_its_field_and_nothing_typed_is_lost(desk, tab):
    version = tab.record.found.present

    def fill(dialog):
        type_text(dialog.fields["code"].line, "AAAA-AAAA")
        type_text(dialog.fields["place"].line, "Győr")
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert "not that of version 1" in message(dialog, "code")
        assert dialog.fields["place"].value() == "Győr"
        dialog.fields["code"].line.selectAll()
        type_text(dialog.fields["code"].line, version.short_code.lower().replace("-", " "))
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        screens.settle(desk.jobs)
        assert not dialog.isVisible()

    enter(desk, tab, fill)
    (one,) = shown(desk, tab).present.signatures
    assert one.signer == "Anna Krause"


@pytest.mark.parametrize(
    ("day", "said"), [("2027-02-09", "nobody can have signed it before"), ("2027-02-11", "still to come")]
)
def test_nobody_signs_before_there_was_a_version_nor_tomorrow(desk, tab, day, said):
    version = tab.record.found.present

    def fill(dialog):
        type_text(dialog.fields["code"].line, version.short_code)
        dialog.fields["signed_on"].propose(day)
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert said in message(dialog, "signed_on")

    enter(desk, tab, fill)
    assert shown(desk, tab).present.signatures == ()


def test_function_and_authority_are_proposed_and_an_employee_has_none(desk, tab):
    found, store = tab.record.found, desk.session.store
    (signs,) = [
        own
        for own, name in desk.session.reader.all(
            "SELECT id, family_name FROM contact WHERE firm_id = :firm AND can_sign = 1",
            {"firm": found.values["sending_firm_id"]},
        )
        if name == "Köster"
    ]
    firms.edit_part(
        store, "contact", RowId(signs), {"function": "Prokurist", "authority": "power_of_attorney"}
    )
    screens.settle(desk.jobs)

    def fill(dialog):
        fields = dialog.fields
        fields["party"].propose("sending")
        assert [fields[name].value() for name in ("signer", "function", "authority")] == [
            "Karl Köster", "Prokurist", "power_of_attorney"
        ]  # fmt: skip
        fields["party"].propose("employee")
        assert [fields[name].value() for name in ("signer", "function", "authority")] == [
            "Anna Krause", None, None
        ]  # fmt: skip
        assert fields["function"].isHidden()
        assert fields["second_signer"].isHidden()
        assert fields["refusal_reason"].isHidden()
        fields["decision"].propose("refused")
        assert not fields["refusal_reason"].isHidden()

    enter(desk, tab, fill)


@pytest.mark.parametrize("turned", [0, 2, 90, 180])
def test_a_scan_gives_the_code_and_is_kept_with_the_signature(desk, tab, tmp_path, turned):
    version = tab.record.found.present
    file = as_pdf(scanned_pages(pdf_of(desk, version), turned=turned), tmp_path / "zurück.pdf")

    def fill(dialog):
        drop(dialog.scan, file)
        screens.settle(desk.jobs)
        assert dialog.fields["code"].value() == version.short_code
        assert "bear the code of this version" in message(dialog, "scan")
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)

    enter(desk, tab, fill)
    (one,) = shown(desk, tab).present.signatures
    held = attachments.one(desk.session.reader, one.evidence_id)
    assert held.name == "zurück.pdf"
    assert files.get(desk.session.reader, desk.session.store.target, held.sha256) == file.read_bytes()
    desk.undo()
    screens.settle(desk.jobs)
    assert shown(desk, tab).present.signatures == ()
    assert attachments.one(desk.session.reader, one.evidence_id) is None, "one step takes both back"


def test_nothing_is_saved_while_a_scan_is_being_read(desk, tab, tmp_path):
    version = tab.record.found.present
    file = as_pdf(scanned_pages(pdf_of(desk, version))[:1], tmp_path / "page.pdf")

    def fill(dialog):
        type_text(dialog.fields["code"].line, version.short_code)
        dialog.scan.take(file)
        assert not dialog.do_button.isEnabled()
        screens.settle(desk.jobs)
        assert dialog.do_button.isEnabled()
        dialog.scan.take(file)
        QTest.mouseClick(dialog.scan.off_button, Qt.MouseButton.LeftButton)
        assert dialog.do_button.isEnabled()

    enter(desk, tab, fill)


def test_the_scan_of_another_version_is_refused_until_it_is_taken_off(desk, tab, tmp_path):
    reader, found = desk.session.reader, tab.record.found
    other = agreement.make(reader, found, 2, date(2027, 2, 10))
    file = as_pdf(scanned_pages(other.pdf)[:2], tmp_path / "other.pdf")

    def fill(dialog):
        drop(dialog.scan, file)
        screens.settle(desk.jobs)
        assert other.code in message(dialog, "scan")
        type_text(dialog.fields["code"].line, found.present.short_code)
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible(), "a paper of another version proves nothing"
        QTest.mouseClick(dialog.scan.off_button, Qt.MouseButton.LeftButton)
        assert dialog.scan.value() is None
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        screens.settle(desk.jobs)
        assert not dialog.isVisible()

    enter(desk, tab, fill)
    (one,) = shown(desk, tab).present.signatures
    assert one.evidence_id is None


def test_a_scan_without_a_code_is_kept_and_the_code_is_typed(desk, tab, tmp_path):
    file, version = tmp_path / "last page.png", tab.record.found.present
    Image.new("L", (800, 1100), 245).save(file)

    def fill(dialog):
        drop(dialog.scan, file)
        screens.settle(desk.jobs)
        assert "Type the code" in message(dialog, "scan")
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        type_text(dialog.fields["code"].line, version.short_code)
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)

    enter(desk, tab, fill)
    (one,) = shown(desk, tab).present.signatures
    assert one.evidence_id


def test_a_file_that_is_no_scan_is_told(desk, tab, tmp_path):
    file = tmp_path / "list.pdf"
    file.write_bytes(b"%PDF-1.7\nnothing of it")

    def fill(dialog):
        drop(dialog.scan, file)
        screens.settle(desk.jobs)
        assert "no scan that can be read" in message(dialog, "scan")

    enter(desk, tab, fill)


def test_pages_are_counted_and_mixed_versions_told(desk, tab, tmp_path):
    reader, found = desk.session.reader, tab.record.found
    ours = scanned_pages(pdf_of(desk, found.present))[:3]
    other = scanned_pages(agreement.make(reader, found, 2, date(2027, 2, 10)).pdf)[:1]
    blank = Image.new("L", ours[0].size, 255)
    code = found.present.short_code
    clean = scanned.read(as_pdf(ours, tmp_path / "clean.pdf"))
    assert (clean.bearing(code), clean.flaw(code), clean.remark(code)) == (3, "", "")
    short = scanned.read(as_pdf([*ours, blank], tmp_path / "short.pdf"))
    assert "On 1 page no code" in short.remark(code)
    mixed = scanned.read(as_pdf([*ours, *other], tmp_path / "mixed.pdf"))
    assert mixed.flaw(code) == ""
    assert "Some pages bear another code" in mixed.remark(code)


def test_what_others_wrote_into_a_code_is_no_mark(tmp_path):
    squares = qr.squares("https://example.org/MS-BVMW-2027-0001-7#AAAA-AAAA")
    picture = Image.new("L", (len(squares) + 8, len(squares) + 8), 255)
    for row, line in enumerate(squares):
        for column, dark in enumerate(line):
            if dark:
                picture.putpixel((column + 4, row + 4), 0)
    picture = picture.resize((picture.width * 6, picture.height * 6), Image.Resampling.NEAREST)
    picture.save(tmp_path / "foreign.png")
    assert qr.in_scan((tmp_path / "foreign.png").read_bytes(), "foreign.png")[0][0].startswith("https")
    assert scanned.read(tmp_path / "foreign.png").codes == []


def test_a_picture_larger_than_any_scan_is_refused(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    into = io.BytesIO()
    Image.new("1", (400, 400)).save(into, "PNG")
    with pytest.raises(FileError, match="no scan"):
        qr.in_scan(into.getvalue(), "bomb.png")
