"""The list of placements as a file: everything, or the report to the EU; read back as others read it."""

import csv
import json
from contextlib import closing
from datetime import date, datetime

import openpyxl
import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CARE
from mobilise_desktop.features.placements import (
    actions,
    export,
    export_all,
    export_eu,
    fields,
    lengths,
    list_document,
    queries,
    results_document,
)
from mobilise_desktop.features.placements.export_layouts import EU, EVERYTHING, Private, Wish
from mobilise_desktop.privacy.model import DISCLOSURE
from mobilise_desktop.ui.jobs import Stopped
from papers_help import over, text_of
from placements_help import note, ready

ALL, REPORT = Wish(EVERYTHING), Wish(EU)


def written(reader, path, ids, wish):
    """The first row of a spreadsheet by heading, after writing it."""
    assert export.export(reader, path, ids, wish) == len(ids)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    head, *rows = sheet.iter_rows(values_only=True)
    values = [value.date() if isinstance(value, datetime) else value for value in rows[0]]
    return dict(zip(head, values, strict=True))


def disclosed(store):
    with store.maintain() as connection:
        rows = connection.execute(DISCLOSURE.select()).mappings().all()
    return [(row["kind"], row["purpose"], json.loads(row["persons"])) for row in rows]


@pytest.fixture
def own(store):
    return ready(store, amount_travel=30_050, mentor_sending_id=None)


def test_everything_has_real_days_and_amounts_and_words(store, reader, own, tmp_path):
    found = over(store, own)
    actions.evaluate(store, own, "hosting", {"matched": 5})
    row = written(reader, tmp_path / "all.xlsx", [own], ALL)
    assert row["Reference"] == found.values["ref"]
    assert row["Status"] == "Ended"
    assert (row["Employee"], row["Date of birth"]) == ("Anna Krause", date(1990, 5, 3))
    assert row["Sending firm"] == "Köster Druck & Söhne GmbH"
    assert row["Sending firm: VAT number"] == "DE136695976"
    assert row["Mentor at the hosting firm"] == "Őri Zsófia"
    assert row["Place of the stay"] == "Fő utca 12., 9021 Győr"
    assert (row["First day"], row["Last day"]) == (date(2027, 3, 1), date(2027, 4, 15))
    assert (row["Calendar months"], row["Days besides the months"]) == (1, 15)
    assert (row["Amount of the grant"], row["Currency"]) == (1250, "EUR")
    assert (row["Travel there and back: paid by"], row["Travel there and back: amount"]) == ("Grant", 300.5)
    assert row["Hours a week"] == 38.5
    assert row["Code of the agreement"] == found.present.short_code
    assert row["Employee: signed on"] == date(2027, 1, 15)
    assert row["Hosting firm: evaluated on"] == date(2027, 1, 15)
    assert row["Employee: evaluated on"] is None


@pytest.mark.parametrize("language", ["en", "de", "tr"])
def test_every_field_has_a_column_of_its_own_name(language):
    with i18n.speaking(language):
        heads = [column.heading for column in export_all.columns(Private(reasons=True, support=True))]
        report = [column.heading for column in export_eu.columns()]
    assert len(heads) == len(set(heads))
    assert len(report) == len(set(report))
    elsewhere = {
        "ref", "sending_firm_id", "employee_id", "hosting_firm_id", "sending_office", "status",
        "status_reason", "status_at", "end_kind", "actual_start", "host_site_id", "host_site_2_id",
    }  # fmt: skip
    told = set(export_all.told_fields()) | elsewhere
    assert told == {*fields.FIELDS, *fields.EXTRA_FIELDS}


def test_the_report_has_english_headings_and_codes_in_any_language(store, reader, own, tmp_path):
    over(store, own)
    actions.evaluate(store, own, "employee", {"skills": 5})
    with i18n.speaking("hu"):
        row = written(reader, tmp_path / "eu.xlsx", [own], REPORT)
    assert row["Activity type"] == "MobiliseSME, 1 to 2 months"
    assert (row["Participant first name"], row["Participant last name"]) == ("Anna", "Krause")
    assert (row["Participant nationality"], row["Participant gender"]) == ("DE", None)
    assert row["Sending organisation VAT number"] == "DE136695976"
    assert row["Sending organisation below 250 employees"] == "Yes"
    assert row["Sending organisation postcode"] == "10969"
    assert (row["Receiving city"], row["Receiving country"]) == ("Győr", "HU")
    assert row["Main working language"] == "en"
    assert (row["Start date"], row["End date"]) == (date(2027, 3, 1), date(2027, 4, 15))
    funded = [row[name] for name in ("Funded days", "Full months (30 days)", "Extra days")]
    assert funded == [46, 1, 16]
    assert (row["Total grant"], row["Currency"], row["Grant for travel"]) == (1250, "EUR", 300.5)
    assert row["Report received on"] == date(2027, 1, 15)


def test_interruptions_and_the_days_between_two_parts_are_not_funded(store, reader, tmp_path):
    own = ready(store, first_part_end="2027-03-20", second_part_start="2027-03-25")
    note(store, own, {"kind": "interruption", "day": "2027-04-01", "until": "2027-04-03"})
    row = written(reader, tmp_path / "eu.xlsx", [own], REPORT)
    names = ("Interruption days", "Funded days", "Full months (30 days)", "Extra days")
    assert [row[name] for name in names] == [7, 39, 1, 9]


@pytest.mark.parametrize(
    ("start", "end", "months", "days"),
    [
        ("2027-02-01", "2027-02-28", 1, 0),
        ("2027-01-31", "2027-02-27", 1, 0),
        ("2027-03-01", "2027-04-15", 1, 15),
        ("2027-03-01", "2027-03-30", 0, 30),
    ],
)
def test_calendar_months(start, end, months, days):
    assert lengths.in_calendar_months({"start_date": start, "end_date": end}) == (months, days)


@pytest.mark.parametrize(
    ("low", "high", "size", "said"),
    [
        (249, 249, "large", "Yes"), (250, None, "large", "No"), (None, None, "small", "Yes"),
        (None, None, "large", ""), (10, 400, "unknown", ""),
    ],
)  # fmt: skip
def test_fewer_than_250(low, high, size, said):
    firm = {"headcount_min": low, "headcount_max": high, "size_class": size}
    assert export_eu.below(firm) == said


@pytest.mark.parametrize("layout", [EVERYTHING, EU])
def test_what_is_private_goes_out_on_a_wish_only(store, reader, own, tmp_path, layout):
    found = queries.placement(reader, own)
    for text, confidential in (("Flood at the host", 0), ("Told in confidence", 1)):
        event = {"kind": "force_majeure", "day": "2027-04-01", "text": text}
        note(store, own, {**event, "confidential": confidential})
    with store.write(Label("care")) as work:
        work.insert(CARE, {"contact_id": found.values["employee_id"], "support_needs": "Step-free access"})
    told = {}
    for private in (Private(), Private(reasons=True), Private(support=True)):
        row = written(reader, tmp_path / "list.xlsx", [own], Wish(layout, private))
        text = " ".join(str(value) for value in row.values())
        told[private] = ("Flood at the host" in text, "Step-free access" in text)
        assert "Told in confidence" not in text
    assert list(told.values()) == [(False, False), (True, False), (False, True)]


def test_what_is_left_out_as_confidential_is_counted(store, reader, own, tmp_path):
    for number, hidden in enumerate((1, 0, 1)):
        event = {"kind": "force_majeure", "day": "2027-04-01", "text": f"{number}", "confidential": hidden}
        note(store, own, event)
    wish = Wish(EVERYTHING, Private(reasons=True))
    for name in ("all.xlsx", "all.csv"):
        lacking = export.export(reader, tmp_path / name, [own], wish).lacking
        assert lacking == "2 confidential entries were left out."
    assert openpyxl.load_workbook(tmp_path / "all.xlsx")["Notes"]["A2"].value == lacking
    assert export.export(reader, tmp_path / "all.xlsx", [own], Wish(EVERYTHING, Private())).lacking == ""


def test_only_force_majeure_explains_itself_to_the_eu(store, reader, own, tmp_path):
    wish = Private(reasons=True)
    note(store, own, {"kind": "interruption", "day": "2027-04-01", "text": "Wedding of a sister"})
    row = written(reader, tmp_path / "eu.xlsx", [own], Wish(EU, wish))
    assert (row["Force majeure"], row["Force majeure explanation"]) == (None, None)
    note(store, own, {"kind": "force_majeure", "day": "2027-04-02", "text": "Flood"})
    row = written(reader, tmp_path / "eu.xlsx", [own], Wish(EU, wish))
    assert (row["Force majeure"], row["Force majeure explanation"]) == ("Yes", "Flood")
    row = written(reader, tmp_path / "all.xlsx", [own], Wish(EVERYTHING, wish))
    assert row["Reasons of interruptions and early ends"] == "Wedding of a sister\nFlood"


def test_the_report_was_asked_for_when_the_employee_was_reminded(store, reader, own, tmp_path):
    found = over(store, own)
    for day, person in (("2027-04-20", None), ("2027-05-02", "employee_id"), ("2027-04-25", "employee_id")):
        event = {"kind": "reminder", "day": day, "person_id": person and found.values[person]}
        note(store, own, event)
    row = written(reader, tmp_path / "eu.xlsx", [own], REPORT)
    assert row["Report requested on"] == date(2027, 4, 25)


def test_a_text_is_never_a_formula_and_a_zero_stays(store, reader, own, tmp_path):
    actions.edit(store, own, {"posting_ref": "=1+1", "social_security_no": "00123"})
    row = written(reader, tmp_path / "list.xlsx", [own], ALL)
    assert (row["Number of the notification"], row["Number of the certificate"]) == ("=1+1", "00123")
    cells = [cell for line in openpyxl.load_workbook(tmp_path / "list.xlsx").active.rows for cell in line]
    assert not [cell for cell in cells if cell.data_type == "f"]
    export.export(reader, tmp_path / "list.csv", [own], ALL)
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        line = next(csv.DictReader(file, delimiter=";"))
    assert (line["Number of the notification"], line["Number of the certificate"]) == ("'=1+1", "00123")
    assert (line["First day"], line["Amount of the grant"]) == ("2027-03-01", "1250.00")


def test_the_heading_stays_in_view(reader, own, tmp_path):
    export.export(reader, tmp_path / "list.xlsx", [own], ALL)
    assert openpyxl.load_workbook(tmp_path / "list.xlsx").active.freeze_panes == "A2"


def test_the_disclosure_names_whose_data_went_out(store, reader, own):
    values = queries.placement(reader, own).values
    export.note(store, reader, [own, own], REPORT)
    export.note(store, reader, [own], ALL)
    assert disclosed(store) == [
        ("export", "placement", [values["employee_id"]]),
        ("export", "placement", [values["employee_id"], values["mentor_host_id"]]),
    ]


def test_a_stopped_or_wrong_export_leaves_the_old_file(reader, own, tmp_path):
    class Stopping:
        def check(self):
            raise Stopped

        def report(self, done, total):
            pass

    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "list.xlsx"
    file.write_text("old")
    with pytest.raises(Stopped):
        export.export(reader, file, [own], ALL, Stopping())
    assert file.read_text() == "old"
    assert list(folder.iterdir()) == [file]
    with pytest.raises(FileError, match="no kind of list"):
        export.export(reader, tmp_path / "list.doc", [own], ALL)


def test_the_list_on_paper(store, reader, own):
    other = ready(store, start_date="2027-05-01", end_date="2027-06-15")
    text = text_of(list_document.make(reader, [other, own], "BVMW"))
    refs = [queries.placement(reader, one).values["ref"] for one in (other, own)]
    assert "2 placements" in text
    assert text.index(refs[0]) < text.index(refs[1])
    assert "Anna Krause" in text
    assert "Győr" not in text
    assert "Hungary" in text


def test_results_on_paper_name_the_number_and_say_nothing_of_few(store):
    for number, grade in enumerate((5, 4, 4, 3, 1)):
        own = ready(store, start_date=f"2027-0{number + 3}-01")
        actions.evaluate(store, own, "hosting", {"matched": grade})
        if number:
            actions.evaluate(store, own, "employee", {"skills": 5})
    with closing(store.reader()) as reader:
        text = text_of(results_document.make(reader, "BVMW"))
    assert "Needs and competences matched 60% n = 5 95%" in text
    assert "I acquired the skills that I expected – < 5 90%" in text
    assert "With fewer than 5 answers nothing is said" in text
