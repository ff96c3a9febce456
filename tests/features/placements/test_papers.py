"""Papers of a stay: read back from the PDF, tagged for screen readers, fit for the archive."""

import io
import json
from contextlib import closing

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa
from sqlalchemy import select

from mobilise_desktop.core import formats, i18n, paths
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.features.placements import actions, agreement, papers, queries, words
from papers_help import DAY, PAIRS, in_languages, over, text_of, tree
from placements_help import ready


@pytest.fixture
def found(store, reader):
    own = ready(store, first_part_end="2027-03-20", second_part_start="2027-03-25", time_mon="08:00-16:30/30")
    return queries.placement(reader, own)


@pytest.fixture
def ended(store):
    parts = {"first_part_end": "2027-03-20", "second_part_start": "2027-03-25"}
    return over(store, ready(store, **parts))


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
@pytest.mark.parametrize("kind", list(papers.KINDS))
def test_each_paper_says_who_and_when_in_both_languages(reader, ended, kind, pair):
    pdf = papers.write(reader, in_languages(ended, *pair), kind, DAY, "BVMW")
    text = text_of(pdf)
    assert ended.values["ref"] in text
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


def test_every_paper_is_fit_for_the_archive(reader, ended, tmp_path):
    for kind in papers.KINDS:
        out = tmp_path / f"{kind}.pdf"
        out.write_bytes(papers.write(reader, ended, kind, DAY, "BVMW"))
        pdfa.validate_written(out, "2b")


def test_a_sign_that_cannot_be_printed_names_its_field(store, reader):
    own = ready(store, programme_l1="Planning 🙂")
    with pytest.raises(UserError, match="Programme"):
        papers.write(reader, queries.placement(reader, own), "attendance", DAY, "BVMW")


def let_sign(store, found, **allowed):
    """Say of people of the sending firm whether they may sign."""
    for name, may in allowed.items():
        with store.write(Label("x")) as work:
            mine = (CONTACT.c.given_name == name) & (CONTACT.c.firm_id == found.values["sending_firm_id"])
            row_id = work.connection.scalar(select(CONTACT.c.id).where(mine))
            work.update(CONTACT, RowId(row_id), {"can_sign": may})


def test_nobody_is_printed_who_may_not_sign(store, reader):
    own = ready(store)
    actions.take_step(store, own, "check")
    let_sign(store, queries.placement(reader, own), Karl=0)
    with pytest.raises(UserError, match="Nobody may sign for Köster Druck"):
        actions.take_step(store, own, "freeze")
    text = text_of(agreement.preview(reader, queries.placement(reader, own), DAY))
    assert "Karl" not in text
    let_sign(store, queries.placement(reader, own), Karl=1)
    actions.take_step(store, own, "freeze")


def test_whoever_signs_for_the_firm_alone_is_told(store, reader):
    own = ready(store)
    found = queries.placement(reader, own)
    let_sign(store, found, Karl=0, Anna=1)
    text = text_of(agreement.preview(reader, in_languages(found, "en", "en"), DAY))
    assert "signs for the sending firm too" in text
    let_sign(store, found, Karl=1, Anna=1)
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


LONG = "Karl-Heinz Maximilian Freiherr von Hohenlohe-Schillingsfürst zu Waldenburg"
FUNCTION = "Sprecher der Geschäftsführung und Leiter der internationalen Zusammenarbeit"


def test_long_names_and_functions_are_written_one_below_the_other(store, reader):
    own = ready(store)
    with store.write(Label("x")) as work:
        sending = queries.placement(reader, own).values["sending_firm_id"]
        karl = work.connection.scalar(select(CONTACT.c.id).where(CONTACT.c.given_name == "Karl"))
        work.update(CONTACT, RowId(karl), {"family_name": LONG, "function": FUNCTION})
        assert sending
    pdf = agreement.make(reader, in_languages(queries.placement(reader, own), "de", "eu"), 1, DAY).pdf
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        words_at = boxes(document[len(document) - 1])
    for place, one in enumerate(words_at):
        for other in words_at[place + 1 :]:
            assert not overlap(one, other), (one, other)


def boxes(page):
    """The rectangles of the lines of text on a page."""
    text = page.get_textpage()
    return [text.get_rect(number) for number in range(text.count_rects())]


def overlap(one, other):
    """Whether two rectangles lie on each other by more than the edges of letters."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > 1 and high > 2


def test_a_draft_says_so_on_each_page_and_a_version_does_not(store, reader):
    found = queries.placement(reader, ready(store))
    for pdf, wanted in (
        (agreement.preview(reader, found, DAY), 1),
        (agreement.make(reader, found, 1, DAY).pdf, 0),
    ):
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            for page in document:
                text = page.get_textpage().get_text_range()
                for language in ("de", "hu"):
                    with i18n.speaking(language):
                        assert text.count(i18n._("Draft, not to be signed")) == wanted


def test_a_draft_in_other_languages_has_each_text_under_its_own(store, reader):
    found = queries.placement(reader, ready(store))
    swapped = agreement.in_languages(found, "hu", "de").values
    assert swapped["objective_sending_l1"] == found.values["objective_sending_l2"]
    assert swapped["objective_sending_l2"] == found.values["objective_sending_l1"]
    other = agreement.in_languages(found, "hu", "it").values
    assert other["outcomes_l1"] == found.values["outcomes_l2"]
    assert other["outcomes_l2"] == "(DE) " + found.values["outcomes_l1"]
    assert (other["language_1"], other["language_2"]) == ("hu", "it")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda own: "{", "de.json"),
        (lambda own: json.dumps({**own, "sections": own["sections"][1:]}), "the sections are not"),
        (lambda own: json.dumps({**own, "labels": {}}), "missing: "),
        (lambda own: json.dumps({**own, "sections": [
            {**one, "clauses": [*one["clauses"], "Noch eine."]} for one in own["sections"]
        ]}), "same number of clauses"),
    ],
)  # fmt: skip
def test_an_own_wording_that_cannot_be_used_says_why(store, reader, change, said):
    found = queries.placement(reader, ready(store))
    shipped = json.loads((paths.resources() / "agreement" / "de.json").read_text(encoding="utf-8"))
    folder = paths.user_data() / "agreement"
    folder.mkdir(parents=True)
    (folder / "de.json").write_text(change(shipped), encoding="utf-8")
    with pytest.raises(FileError, match=said):
        agreement.preview(reader, found, DAY)
