"""The dossier holds everything, in one file that is numbered through, tagged and fit for the archive."""

import io

import pikepdf
import pytest
from pikepdf import pdfa
from PIL import Image

from mobilise_desktop.core import i18n
from mobilise_desktop.documents import joined
from mobilise_desktop.features.attachments.actions import attach
from mobilise_desktop.features.placements import actions, dossier, papers, sections, words
from papers_help import DAY, over, pages_of, read, text_of, tree
from placements_help import note as note_event
from placements_help import ready


def made(store, reader, own):
    return dossier.dossier(reader, store.target, read(store, own), DAY)


@pytest.fixture
def picture(tmp_path):
    def save(name, mode="RGB", size=(400, 600)):
        file = tmp_path / name
        Image.new(mode, size, "white").save(file)
        return file

    return save


def test_it_has_everything_and_says_what_is_missing(store, reader, tmp_path, picture):
    own = ready(store, amount_travel=45_000)
    note_event(store, own, {"kind": "visit", "day": "2027-03-10", "text": "All is well."})
    actions.evaluate(store, own, "hosting", {"matched": 5, "obstacle": "paperwork", "recommend": 9})
    found = over(store, own)
    scan, note = tmp_path / "a1.pdf", tmp_path / "note.txt"
    scan.write_bytes(papers.write(reader, found, "attendance", DAY, "BVMW"))
    note.write_text("by telephone")
    attach(store, "placement", own, [scan, note, picture("scan.jpg"), picture("clear.png", "RGBA")])
    pages = pages_of(made(store, reader, own))
    text = " ".join(pages)
    for said in (found.values["ref"], "Anna Krause", "All is well.", "Paperwork, social security", found.present.short_code,
                 "Anwesenheitsblatt", "A1 certificate, or proof that it was requested", "note.txt", "Grant, €450"):  # fmt: skip
        assert said in text, said
    for said in ("Prokurist", "Győr", "By hand, original on paper", "By law or articles", "Zweite Hand"):
        assert said in text, said
    assert "→" not in text
    assert any("scan.jpg" in page and "clear" not in page for page in pages)
    assert any("clear.png" in page and "scan" not in page for page in pages)
    for number, page in enumerate(pages, 1):
        assert f"Page {number}/{len(pages)}" in page
    start = next(number for number, page in enumerate(pages, 1) if "· a1.pdf ·" in page)
    assert f"a1.pdf {start}" in text
    with store.maintain() as connection:
        connection.exec_driver_sql("UPDATE attachment SET sha256 = '" + "0" * 64 + "' WHERE name = 'a1.pdf'")
    text = text_of(made(store, reader, own))
    assert "Files that could not be added a1.pdf" in text


def test_it_tells_why_steps_were_taken_and_marks_versions_that_were_withdrawn(store, reader):
    own = ready(store, hosting_ok_on=None)
    actions.take_step(store, own, "check")
    actions.take_step(store, own, "freeze_override", "The host agreed by telephone")
    actions.take_step(store, own, "withdraw", "The dates were wrong")
    for step in ("reject",):
        actions.take_step(store, own, step, "No more interest")
    text = text_of(made(store, reader, own))
    for reason in ("The host agreed by telephone", "The dates were wrong", "No more interest"):
        assert f"Reason: {reason}" in text
    assert "Withdrawn Without signatures" in text
    assert "Version 1 – Withdrawn" in text
    assert "Status: Rejected (before: Draft)" in text


def test_texts_in_two_languages_name_their_language_and_nothing_is_told_twice(store, reader):
    text = text_of(made(store, reader, ready(store)))
    assert "What the employee learns (German)" in text
    assert "What the employee learns (Hungarian)" in text
    with i18n.speaking("it"):
        assert "(tedesco)" in text_of(made(store, reader, ready(store)))


def test_the_sections_are_those_of_the_record():
    shown = [name for fields in sections.FIELDS.values() for name in fields]
    assert len(shown) == len(set(shown))
    assert set(sections.FIELDS) <= set(sections.SECTIONS)
    hidden = {"ref", "status", "sending_firm_id", "employee_id", "hosting_firm_id"}
    assert words.SHOWN - hidden <= set(shown)


def test_the_whole_is_tagged_and_fit_for_the_archive(store, reader, tmp_path, picture):
    own = ready(store)
    found = over(store, own)
    attach(store, "placement", own, [picture("scan.jpg", size=(3000, 1000))])
    out = tmp_path / "dossier.pdf"
    out.write_bytes(made(store, reader, own))
    pdfa.validate_written(out, "2b")
    names = tree(out.read_bytes())
    assert sum(tag == "Document" for _depth, tag, _language in names) == 3
    with pikepdf.open(out) as document:
        assert str(document.Root.Lang) == "en"
        assert found.values["ref"] in str(document.docinfo["/Title"])


def test_a_file_of_somebody_elses_is_bound_in_even_if_it_is_not_for_the_archive(store, reader, tmp_path):
    from reportlab.pdfgen.canvas import Canvas

    own = ready(store)
    for turned in (0, 90, 180, 270):
        file = tmp_path / f"foreign{turned}.pdf"
        canvas = Canvas(str(file))
        canvas.setPageRotation(turned)
        canvas.drawString(100, 400, f"Helvetica {turned}")
        canvas.save()
        attach(store, "placement", own, [file])
    pages = pages_of(made(store, reader, own))
    assert "Helvetica 270" in pages[-1]
    assert f"{len(pages)}/{len(pages)}" in pages[-1]


def test_what_is_no_picture_is_named_as_missing(store, reader, tmp_path):
    own = ready(store)
    file = tmp_path / "broken.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    attach(store, "placement", own, [file])
    assert "Files that could not be added broken.png" in text_of(made(store, reader, own))


def test_joining_keeps_each_language(store, reader):
    found = read(store, ready(store))
    sheets = [papers.write(reader, found, kind, DAY, "BVMW") for kind in ("attendance", "information")]
    whole = joined.join(sheets, joined.Binding("Two", "de"))
    assert b"pdfaid" in whole
    assert b"pdfaid" not in joined.join(sheets, joined.Binding("Two", "de", is_kept=False))
    with pikepdf.open(io.BytesIO(whole)) as document:
        assert str(document.docinfo["/Title"]) == "Two"
    assert joined.pages(whole) == sum(joined.pages(sheet) for sheet in sheets)
    assert {language for _depth, _tag, language in tree(whole)} >= {"de", "hu"}
