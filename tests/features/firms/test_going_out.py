"""Who goes out for a purpose and how: cards, mails, labels, lists; on both databases."""

import csv
import email
import json

import openpyxl
import pypdfium2
import pytest

from mobilise_desktop import cli
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.documents import labels
from mobilise_desktop.features.firms import actions, export, list_document, people_out
from mobilise_desktop.interchange import mail_drafts, vcards
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.privacy.purposes import NO_BASIS, NO_MAIL, NO_PLACE


@pytest.fixture
def firms(store):
    made = []
    for name, country, city in (("=Adler & Söhne", "DE", "Ulm"), ("Őry Malom Kft.", "HU", "Győr")):
        firm = actions.add_firm(store, {"legal_name_native": name, "country": country})
        actions.add_part(
            store,
            "firm_site",
            firm,
            {"street": "Fő u. 1", "postcode": "01067", "city": city, "country": country},
        )
        made.append(firm)
    return made


def person(store, firm, purpose=None, **values):
    made = actions.add_part(store, "contact", firm, values)
    if purpose:
        row = {"person_table": "contact", "person_id": made, "purpose": purpose, "legal_basis": "consent",
               "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
        with store.write(Label("consent")) as work:
            work.insert(CONSENT, row)
    return made


@pytest.fixture
def going(store, reader, firms):
    person(store, firms[0], "invitation", given_name="Eva", family_name="Adler", email="eva@adler.example")
    person(store, firms[0], given_name="Max", family_name="Stumm", email="max@adler.example")
    person(store, firms[1], "invitation", given_name="Zoltán", family_name="Őry", email="z@ory.example")
    return people_out.gather(reader, firms, "invitation", Unwatched())


def test_only_those_with_a_basis_go_out_and_the_others_are_named(going):
    assert [one.name for one in going.people] == ["Eva Adler", "Őry Zoltán"]
    assert going.left_out == (("Max Stumm", "=Adler & Söhne", NO_BASIS),)


def test_mails_and_cards_name_nobody_else(going, tmp_path):
    letter = mail_drafts.Letter("Für {firm}", "Liebe/r {given_name}")
    files = mail_drafts.write_single(tmp_path, letter, list(people_out.recipients(going.people)))
    texts = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
    assert [text["To"].addresses[0].addr_spec for text in texts] == ["eva@adler.example", "z@ory.example"]
    assert texts[1]["Subject"] == "Für Őry Malom Kft."
    vcards.write_vcards(tmp_path / "all.vcf", people_out.cards(going.people))
    assert "Stumm" not in (tmp_path / "all.vcf").read_text("utf-8")


def test_who_can_not_be_reached_is_left_out_and_named(store, reader, firms):
    homeless = actions.add_firm(store, {"legal_name_native": "Ohne Ort", "country": "DE"})
    for name, mail in (
        ("A", "a@z.example"),
        ("B", None),
        ("C", "info(at)z.example"),
        ("D", "D <d@z.example>"),
    ):
        person(store, homeless, "invitation", family_name=name, email=mail)
    mails = people_out.gather(reader, [homeless], "invitation", Unwatched(), NO_MAIL)
    addresses = [one.address for one in people_out.recipients(mails.people)]
    assert sorted(addresses) == ["a@z.example", "d@z.example"]
    assert {(one.name, one.reason) for one in mails.left_out} == {("B", NO_MAIL), ("C", NO_MAIL)}
    person(store, firms[0], "invitation", family_name="Eva")
    person(store, firms[0], family_name="Max")
    letters = people_out.gather(reader, [*firms, homeless], "invitation", Unwatched(), NO_PLACE)
    assert [one.name for one in letters.people] == ["Eva"]
    assert {one.name: one.reason for one in letters.left_out} == {
        "Max": NO_BASIS, **dict.fromkeys("ABCD", NO_PLACE),
    }  # fmt: skip


def test_a_list_for_a_purpose_leaves_out_who_has_no_basis(store, reader, firms, going, tmp_path):
    export.export(reader, tmp_path / "l.csv", firms, purpose="invitation")
    said = (tmp_path / "l.csv").read_text("utf-8-sig")
    assert "Eva" in said
    assert "Stumm" not in said
    export.export(reader, tmp_path / "own.csv", firms)
    assert "Stumm" in (tmp_path / "own.csv").read_text("utf-8-sig")


class TestLabels:
    """Labels on sheets."""

    def pages(self, pdf):
        return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]

    def test_the_country_stands_abroad_only(self, going):
        at_home, abroad = people_out.labels(going.people, "DE")
        assert at_home == ["=Adler & Söhne", "Eva Adler", "Fő u. 1", "01067 Ulm"]
        assert abroad[-1] == "HUNGARY"

    def test_an_address_is_no_name(self, store, reader, firms):
        person(store, firms[0], "invitation", email="info@adler.example")
        (nobody,) = people_out.gather(reader, firms, "invitation", Unwatched(), NO_PLACE).people
        assert people_out.labels([nobody], "DE") == [["=Adler & Söhne", "Fő u. 1", "01067 Ulm"]]

    def test_every_line_is_on_paper_however_long_it_is(self):
        long = "Gesellschaft für " + "außerordentlich " * 8 + "lange Namen mbH"
        pdf = labels.make([[long, "Eva", "Straße 1", "01067 Ulm"]] * 3, labels.sheets()["L7160"])
        (page,) = self.pages(pdf)
        assert " ".join(page.split()).count(long) == 3

    def test_a_begun_sheet_is_filled_from_the_first_free_label(self):
        sheet = labels.sheets()["L7163"]
        assert len(self.pages(labels.make([["A"]] * 14, sheet))) == 1
        assert len(self.pages(labels.make([["A"]] * 14, sheet, first=2))) == 2

    @pytest.mark.parametrize("code", sorted(labels.sheets()))
    def test_no_label_leaves_the_paper(self, code):
        sheet = labels.sheets()[code]
        assert sheet.left + (sheet.across - 1) * sheet.step_x + sheet.width <= 210.01
        assert sheet.top + (sheet.down - 1) * sheet.step_y + sheet.height <= 297

    def test_a_character_without_a_glyph_names_the_firm(self):
        with pytest.raises(UserError, match="株式会社 Nord"):
            labels.make([["株式会社 Nord", "Eva"]], labels.sheets()["L7160"])


def test_the_list_on_paper_has_every_firm_and_only_named_people(reader, firms, going):
    allowed = frozenset([firms[0]])
    pdf = list_document.make(reader, firms, "BVMW", allowed)
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    assert "=Adler & Söhne" in text
    assert "Őry Malom Kft." in text
    assert "Eva Adler" in text
    assert "Őry Zoltán" not in text


def test_the_command_line_narrows_the_export(tmp_path, capsys):
    database = str(tmp_path / "r.sqlite")
    cli.main(["--database", database, "init", "--office", "BVMW", "--language", "en", "--demo", "30"])
    out = tmp_path / "l.csv"
    capsys.readouterr()
    order = ["export", "firms", str(out), "--filter", "gmbh", "--columns", "legal_name_native,city", "--json"]
    assert cli.main(["--database", database, *order]) == 0
    count = json.loads(capsys.readouterr().out)["firms"]
    with out.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text, delimiter=";"))
    assert {name.rstrip(" 2") for name in rows[0]} == {"Legal name", "Town"}
    assert 0 < count == len(rows) - 1 < 30
    with pytest.raises(SystemExit) as ended:
        cli.main(["--database", database, "export", "firms", str(out), "--columns", "nonsense"])
    assert ended.value.code == 2
    assert "nonsense" in capsys.readouterr().err


def test_a_text_too_long_for_a_cell_is_told(store, reader, firms, tmp_path):
    actions.add_part(store, "firm_note", firms[0], {"text": "start " + "y" * 40_000 + " END"})
    written = export.export(reader, tmp_path / "l.xlsx", firms)
    assert (written, written.cut) == (2, 1)
    assert "1 text is longer" in written.told
    book = openpyxl.load_workbook(tmp_path / "l.xlsx")
    assert [cell.value for cell in book["Notes"]["A"]] == ["Notes", written.told]
    whole = export.export(reader, tmp_path / "l.csv", firms)
    assert (whole.cut, whole.told) == (0, "")
    assert " END" in (tmp_path / "l.csv").read_text("utf-8-sig")
