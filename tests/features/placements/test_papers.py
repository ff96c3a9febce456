"""Papers of a stay: read back from the PDF, tagged for screen readers, fit for the archive."""

import io
from contextlib import closing
from datetime import date

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.attachments.actions import attach
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, agreement, dossier, papers, queries, words
from placements_help import ready

DAY = date(2027, 5, 20)
PAIRS = [("de", "it"), ("hu", "ro"), ("tr", "en"), ("eu", "fr"), ("et", "nl"), ("es", "es")]


@pytest.fixture
def found(store, reader):
    own = ready(store, first_part_end="2027-03-20", second_part_start="2027-03-25", time_mon="08:00-16:30/30")
    return queries.placement(reader, own)


def in_languages(found, first, second):
    return agreement.with_values(found, {**found.values, "language_1": first, "language_2": second})


def text_of(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def tree(pdf):
    """The tags in their order, each with its depth, and the texts of the marks by page."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang)
        found = []

        def walk(node, depth):
            found.append((depth, str(node.S)[1:], str(node.get("/Lang", ""))))
            for kid in node.K:
                if isinstance(kid, int):
                    assert node.Pg.StructParents is not None
                elif "/S" in kid:
                    assert kid.P.objgen == node.objgen
                    walk(kid, depth + 1)
                else:
                    assert kid.Pg.StructParents is not None

        walk(root.StructTreeRoot.K, 0)
        numbers = root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(document.pages):
            assert page.obj.StructParents == number
            assert len(numbers[2 * number + 1]) == marked(page)
        return found


def marked(page):
    """How many marks a page has; every text stands in one of them or in an artifact."""
    open_marks, seen = [], 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BDC":
            assert int(operands[1].MCID) == seen
            seen += 1
            open_marks.append(name)
        elif name == "BMC":
            assert str(operands[0]) == "/Artifact"
            open_marks.append(name)
        elif name == "EMC":
            open_marks.pop()
        elif name in ("Tj", "TJ", "S", "f", "'"):
            assert len(open_marks) == 1, operands
    assert open_marks == []
    return seen


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
@pytest.mark.parametrize("kind", list(papers.KINDS))
def test_each_paper_says_who_and_when_in_both_languages(reader, found, kind, pair):
    pdf = papers.write(reader, in_languages(found, *pair), kind, DAY, "BVMW")
    text = text_of(pdf)
    assert found.values["ref"] in text
    for language in pair:
        with i18n.speaking(language):
            wanted = [words.word("party", kind.removeprefix("evaluation_"))] if "evaluation" in kind else [
                formats.country("HU"), "Anna Krause"
            ]  # fmt: skip
            if kind == "certificate":
                wanted += [
                    formats.day("2027-03-01", "long"),
                    formats.country("HU"),
                    "Őri és Társa Öntöde Kft.",
                ]
            for said in wanted:
                assert " ".join(said.split()) in text, (language, said)
    tags = tree(pdf)
    assert tags[0][:2] == (0, "Document")
    assert [tag for _depth, tag, _language in tags].count("H1") == len(set(pair))
    languages = {language for _depth, _tag, language in tags}
    assert languages == ({"", pair[1]} if len(set(pair)) > 1 else {""})


def test_every_day_of_both_parts_is_on_the_attendance_sheet(reader, found):
    text = text_of(papers.write(reader, in_languages(found, "en", "en"), "attendance", DAY, "BVMW"))
    assert "Mon 01/03/2027" in text
    assert "Sat 20/03/2027" in text
    assert "21/03/2027" not in text
    assert "24/03/2027" not in text
    assert "Thu 15/04/2027" in text


def test_every_question_is_asked_on_one_page(reader, found):
    for party in words.PARTIES:
        pdf = papers.write(reader, in_languages(found, "de", "fr"), f"evaluation_{party}", DAY, "BVMW")
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            assert len(document) == 1
        text = text_of(pdf)
        with i18n.speaking("fr"):
            for question in words.QUESTIONS[party].values():
                assert " ".join(i18n._(question).split())[:30].replace("\u202f", "\u00a0") in text.replace(
                    "\u202f", "\u00a0"
                )


def test_the_agreement_is_tagged_with_headings_tables_and_languages(store, reader, found):
    own = ready(store)
    pdf = agreement.make(reader, queries.placement(reader, own), 1, DAY).pdf
    tags = tree(pdf)
    names = [tag for _depth, tag, _language in tags]
    assert names.count("H1") == 2
    assert names.count("H2") > 50
    assert names.count("Table") >= 8
    assert names.count("TR") >= 30
    rows = [place for place, tag in enumerate(names) if tag == "TR"]
    assert all(names[place + 1] == "TH" and names[place + 2] == "TD" for place in rows)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "de"


def test_every_paper_is_fit_for_the_archive(reader, found, tmp_path):
    for kind in papers.KINDS:
        out = tmp_path / f"{kind}.pdf"
        out.write_bytes(papers.write(reader, found, kind, DAY, "BVMW"))
        pdfa.validate_written(out, "2b")


def test_a_sign_that_cannot_be_printed_names_its_field(store, reader):
    own = ready(store, programme_l1="Planning 🙂")
    with pytest.raises(UserError, match="Programme"):
        papers.write(reader, queries.placement(reader, own), "certificate", DAY, "BVMW")


def test_the_dossier_has_everything_and_says_what_is_missing(store, reader, tmp_path):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    actions.add_event(store, own, {"kind": "visit", "day": "2027-03-10", "text": "All is well."})
    actions.evaluate(store, own, "hosting", {"matched": 5, "obstacle": "paperwork", "recommend": 9})
    scan = tmp_path / "a1.pdf"
    scan.write_bytes(papers.write(reader, queries.placement(reader, own), "attendance", DAY, "BVMW"))
    attach(store, "placement", own, [scan])
    found = queries.placement(reader, own)
    pdf = dossier.dossier(reader, store.target, found, DAY)
    text = text_of(pdf)
    for said in (found.values["ref"], "Anna Krause", "All is well.", "Paperwork, social security", found.present.short_code,
                 "Anwesenheitsblatt", "A1 certificate, or proof that it was requested"):  # fmt: skip
        assert said in text, said
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert len(document) >= 10
    with store.maintain() as connection:
        connection.exec_driver_sql("UPDATE attachment SET sha256 = '" + "0" * 64 + "' WHERE name = 'a1.pdf'")
    text = text_of(dossier.dossier(reader, store.target, found, DAY))
    assert "Files that could not be added" in text
    assert "a1.pdf" in text


def test_whoever_signs_for_the_firm_alone_is_told(store, reader):
    own = ready(store)
    found = queries.placement(reader, own)
    text = text_of(agreement.preview(reader, in_languages(found, "en", "en"), DAY))
    assert "signs for the sending firm too" in text
    values = {"given_name": "Karl", "family_name": "Köster", "can_sign": 1}
    firms.add_part(store, "contact", found.values["sending_firm_id"], values)
    text = text_of(agreement.preview(reader, in_languages(found, "en", "en"), DAY))
    assert "signs for the sending firm too" not in text


@pytest.mark.parametrize(
    "field", ["objective_sending_l1", "timetable", "evaluation_plan", "insurance_health"]
)
def test_hostile_and_very_long_texts_are_printed_as_typed(store, reader, field):
    nasty = '<b>&amp;</b><img src="http://x/y.png"/> ' + "Donaudampfschifffahrt" * 40
    found = queries.placement(reader, ready(store, **{field: nasty}))
    pdf = agreement.make(reader, found, 1, DAY).pdf
    assert '<img src="http://x/y.png"/>' in text_of(pdf).replace(" ", "").replace("<imgsrc", "<img src")
    tree(pdf)
