"""The head of papers: a logo that is small and opaque, and who pays, on the first page and in what is frozen."""

import io
import json
import shutil
from contextlib import closing

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa
from PIL import Image

from logo_help import noise, picture
from mobilise_desktop import composition
from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.documents import archive, logos
from mobilise_desktop.features.placements import actions, agreement, amendment, dossier, papers
from mobilise_desktop.settings import letterhead
from mobilise_desktop.storage import files
from mobilise_desktop.storage.target import Target
from papers_help import DAY, PAIRS, in_languages, over, pages_of, read, text_of, tree
from placements_help import ready

OFFICIAL = {
    "en": "Co-funded by the European Union",
    "de": "Kofinanziert von der Europäischen Union",
    "it": "Cofinanziato dall’Unione europea",
    "fr": "Cofinancé par l’Union européenne",
    "es": "Cofinanciado por la Unión Europea",
    "hu": "Az Európai Unió társfinanszírozásával",
    "et": "Kaasrahastanud Euroopa Liit",
    "ro": "Cofinanțat de Uniunea Europeană",
    "nl": "Medegefinancierd door de Europese Unie",
}
PAPERS = ("information", "attendance", "evaluation_employee", "evaluation_sending", "evaluation_hosting")


def set_logo(store, content=None):
    letterhead.keep_logo(store, logos.prepare(content or picture(), "logo.png"))


def images(pdf):
    """How many images each page has; none is transparent."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            held = list(page.get_images().values())
            assert not any("/SMask" in image or "/Mask" in image for image in held)
            found.append(len(held))
    return found


def proved(pdf, out):
    """Whether a document is PDF/A-2b."""
    out.write_bytes(pdf)
    return pdfa.validate_written(out, "2b").passed


def figures(pdf):
    """What the figures of a document show, in words."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        kids = document.Root.StructTreeRoot.K.K
        return [str(kid.Alt) for kid in kids if kid.S == "/Figure"]


@pytest.mark.parametrize("pair", [PAIRS[0], PAIRS[1], PAIRS[-1]], ids="/".join)
def test_every_paper_says_in_both_languages_who_pays_and_shows_the_logo_once(store, reader, pair, tmp_path):
    set_logo(store)
    found = in_languages(read(store, ready(store)), *pair)
    made = agreement.make(reader, found, 1, DAY).pdf
    for pdf in (made, *(papers.write(reader, found, kind, DAY, "BVMW") for kind in PAPERS)):
        first, *others = pages_of(pdf)
        for language in pair:
            assert letterhead.usual_lines()[language] in first
            assert not any(letterhead.usual_lines()[language] in page for page in others)
        assert images(pdf) == [1, *[0] * len(others)]
        assert proved(pdf, tmp_path / "paper.pdf")
        assert figures(pdf) == [_told(pair[0])]
        tags = [tag for _depth, tag, _language in tree(pdf)]
        assert tags[1 : 3 + len(set(pair))] == ["Figure", *["P"] * len(set(pair)), "H1"]
    assert len(made) < 120_000


def _told(language):
    with i18n.speaking(language):
        return i18n._("Logo of {office}").format(office="BVMW")


def test_the_official_sentences_are_those_of_the_union():
    assert {code: letterhead.usual_lines()[code] for code in OFFICIAL} == OFFICIAL


def test_no_text_moves_because_of_it(store, reader):
    found = read(store, ready(store))
    set_logo(store)
    with_both = agreement.make(reader, found, 1, DAY).pdf
    letterhead.keep_logo(store, b"")
    letterhead.keep_funding(store, {}, printed=False)
    without = agreement.make(reader, found, 1, DAY).pdf

    def places(pdf, sentence):
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            for number, page in enumerate(document):
                text = page.get_textpage()
                if place := text.search(sentence).get_next():
                    return number, text.get_charbox(place[0])
        return None

    for sentence in ("Köster Druck", "Reads a Hungarian", "Unterschrift"):
        assert places(with_both, sentence) == places(without, sentence) is not None
    assert "Union" not in pages_of(without)[0].partition("Vereinbarung")[0]
    assert images(without)[0] == 0
    assert "letterhead" in agreement.make(reader, found, 1, DAY).canonical


def test_a_frozen_version_stays_as_it_is_and_a_new_one_has_another_code(store, reader):
    set_logo(store)
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version = read(store, own).present
    kept = files.get(reader, store.target, version.pdf_sha256)
    again = agreement.make(reader, read(store, own), version.n, DAY)
    set_logo(store, picture(ink=(120, 0, 0)))
    letterhead.keep_funding(store, {"de": "Gefördert: VS/2027/0001"}, printed=True)
    assert files.get(reader, store.target, read(store, own).present.pdf_sha256) == kept
    other = agreement.make(reader, read(store, own), version.n, DAY)
    assert agreement.make(reader, read(store, own), version.n, DAY).canonical == other.canonical
    drafts = [agreement.preview(reader, read(store, own), DAY) for _time in range(2)]
    assert drafts[0] == drafts[1]
    assert other.code != again.code
    assert json.loads(other.canonical)["letterhead"]["funding"][0] == "Gefördert: VS/2027/0001"
    assert len(json.loads(other.canonical)["letterhead"]["logo"]) == 64
    assert "VS/2027/0001" in text_of(other.pdf)
    assert "VS/2027/0001" not in text_of(kept)


def test_versions_from_before_there_was_a_letterhead_are_still_proved(store, reader):
    own = ready(store)
    found = over(store, own)
    with store.write(actions.Label("older")) as work:
        told = json.loads(_canonical(reader, own))
        del told["letterhead"]
        work.update(actions.VERSION, found.present.id, {"canonical": json.dumps(told)})
    assert "Őri Zsófia" in text_of(papers.write(reader, read(store, own), "certificate", DAY, "BVMW"))


def _canonical(reader, own):
    return reader.one("SELECT canonical FROM agreement_version WHERE placement_id = :id", {"id": own})[0]


def test_amendment_and_dossier_have_it_too(store, reader, tmp_path):
    set_logo(store)
    own = ready(store)
    found = over(store, own)
    draft = amendment.Draft("early_termination", "2027-04-01", "Krank", {"end_date": "2027-04-10"})
    made = amendment.make(reader, found, draft, 2, DAY)
    assert OFFICIAL["de"] in pages_of(made.pdf)[0]
    assert images(made.pdf)[0] == 1
    assert json.loads(made.canonical)["letterhead"]["funding"] == [OFFICIAL["de"], OFFICIAL["hu"]]
    whole = dossier.dossier(reader, store.target, found, DAY)
    assert OFFICIAL["en"] in pages_of(whole)[0]
    assert images(whole)[0] == 1
    assert proved(whole, tmp_path / "dossier.pdf")


def test_a_draft_says_so_beside_it(store, reader):
    set_logo(store)
    first, *others = pages_of(agreement.preview(reader, read(store, ready(store)), DAY))
    assert "Entwurf, nicht" in first
    assert OFFICIAL["de"] in first
    assert all("Entwurf, nicht" in page for page in others)


def test_long_lines_are_printed_whole_and_longer_ones_refused(store, reader):
    text = "KOFINANZIERT VON DER EUROPÄISCHEN UNION – PROGRAMM FÜR BESCHÄFTIGUNG UND SOZIALE INNOVATION (EASI) 2027"
    letterhead.keep_funding(store, {"de": text, "hu": text[:-1] + "8"}, printed=True)
    set_logo(store)
    first = pages_of(agreement.preview(reader, read(store, ready(store)), DAY))[0]
    assert text in first
    assert text[:-1] + "8" in first
    with pytest.raises(UserError, match="121 characters"):
        letterhead.keep_funding(store, {"de": "x" * 121}, printed=True)


def test_empty_and_official_texts_are_not_kept_as_own_ones(store, reader):
    letterhead.keep_funding(store, {"de": " ", "hu": OFFICIAL["hu"], "it": "Finanziato"}, printed=True)
    found = letterhead.load(reader)
    assert found.own == {"it": "Finanziato"}
    assert found.line("de") == OFFICIAL["de"]
    letterhead.keep_funding(store, found.own, printed=False)
    assert letterhead.load(reader).line("it") == ""


def test_a_logo_is_opaque_cropped_small_and_can_be_taken_back(store, reader):
    framed = Image.new("RGBA", (3000, 2000), (255, 255, 255, 0))
    framed.paste(Image.open(io.BytesIO(picture())), (800, 700))
    into = io.BytesIO()
    framed.save(into, "PNG")
    made = logos.prepare(into.getvalue(), "logo.png")
    with Image.open(io.BytesIO(made)) as kept:
        assert kept.mode == "RGB"
        assert kept.width / kept.height == pytest.approx(1400 / 420, abs=0.1)
        assert kept.height <= 118
    assert len(made) <= logos.LARGEST
    letterhead.keep_logo(store, made)
    assert letterhead.load(reader).logo == made
    letterhead.keep_logo(store, b"")
    assert letterhead.load(reader).logo == b""


@pytest.mark.parametrize(
    "content",
    [picture(kind="JPEG", mode="CMYK"), picture(mode="L"), picture(mode="P"), picture(mode="1"), noise()],
    ids=["CMYK", "grey", "palette", "bits", "photo"],
)
def test_pictures_of_every_kind_become_logos(content):
    made = logos.prepare(content, "logo")
    assert len(made) <= logos.LARGEST
    with Image.open(io.BytesIO(made)) as kept:
        assert kept.mode == "RGB"


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"", "wrong_type", "no PNG and no JPEG"),
        (b"<svg/>", "wrong_type", "no PNG and no JPEG"),
        (picture(kind="GIF", mode="P"), "wrong_type", "no PNG and no JPEG"),
        (picture()[:400], "damaged", "damaged"),
        (picture(kind="JPEG", mode="RGB")[:300], "wrong_type|damaged", "logo.png"),
        (b"\x89PNG" + bytes(11 << 20), "too_large", "larger than 10 MB"),
        (picture(size=(9000, 6000), mode="1"), "too_large", "too many dots"),
        (picture(size=(60, 20)), "too_small", "too few dots"),
        (picture(ink=(250, 250, 250)), "pale", "white paper"),
    ],
    ids=["empty", "svg", "gif", "cut png", "cut jpeg", "large", "bomb", "small", "pale"],
)
def test_what_can_t_be_a_logo_is_refused_with_a_reason(content, code, said):
    with pytest.raises(FileError, match=said) as refused:
        logos.prepare(content, "logo.png")
    assert refused.value.code in code.split("|")


def test_logo_and_lines_go_with_the_database_to_another_computer(tmp_path):
    target, other = Target(tmp_path / "here.sqlite"), Target(tmp_path / "there.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk", "BVMW")
    set_logo(store)
    letterhead.keep_funding(store, {"de": "EU-Projekt"}, printed=True)
    with closing(store.reader()) as reader:
        kept = letterhead.load(reader)
    store.close()
    shutil.copyfile(target.file, other.file)
    again = composition.make_store(other, "berta", "other desk", "BVMW")
    with closing(again.reader()) as reader:
        assert letterhead.load(reader) == kept
    again.close()
    assert kept.logo


def test_a_draft_to_be_sent_stays_small_with_the_largest_logo(store, reader, tmp_path):
    set_logo(store, noise())
    found = read(store, ready(store))
    drafts = [
        archive.packed(agreement.preview(reader, in_languages(found, *pair), DAY))
        for pair in (PAIRS[0], PAIRS[-1])
    ]
    assert all(len(draft) < 90_000 for draft in drafts)
    first = pages_of(drafts[0])[0]
    assert "BVMW" in first or found.values["ref"] in first
    assert images(drafts[0])[0] == 1
