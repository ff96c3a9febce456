"""A table of placements brought in: read back unchanged, corrected, refused, taken back; on both databases."""

from contextlib import closing

import openpyxl
import pytest

from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import LANGUAGES, _, speaking
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, export, import_run, queries
from mobilise_desktop.features.placements.export_layouts import EVERYTHING, Private, Wish
from mobilise_desktop.features.placements.import_row import CHANGED, LEFT_OUT, NEW, SAME
from papers_help import over
from placements_help import parties, ready

MORE = {
    "scheme": "EASI_2020", "first_part_end": "2027-03-20", "second_part_start": "2027-03-28",
    "second_part_end": "2027-04-01", "third_part_start": "2027-04-06", "instalment_3": 2_500,
    "instalment_6_on": "2027-05-01",
    "time_mon": "08:00-16:30/30", "time_fri": "08:00-13:00/0", "night_work": 0, "remote_days": 1,
    "working_language": "en:B2, de:native", "cefr_held": "B2", "course": 1, "supervision_tenths": 25,
    "contact_frequency": "weekly", "amount_travel": 30_050, "amount_course": 1_234_567,
    "instalment_1": 100_000, "instalment_1_on": "2027-02-20", "security_from": "2027-03-01",
    "posting_reason": "=1+1", "monitoring": "- every Monday,\n\n- and  at half-time", "insured_where": "@home",
    "site_2_share": 40, "notice_version": "007", "occupation_l1": "Gießereimechanikerin",
}  # fmt: skip
NAMES = ("Employee", "Sending firm", "Hosting firm", "First day", "Last day")
ANNA = ("Anna Krause", "Köster Druck & Söhne GmbH", "Őri és Társa Öntöde Kft.")


@pytest.fixture
def own(store):
    return ready(store, **MORE)


def read(store, own):
    with closing(store.reader()) as reader:
        return queries.placement(reader, own)


def of_reference(store, ref):
    with closing(store.reader()) as reader:
        return queries.placement(reader, queries.by_reference(reader, ref))


def exported(store, folder, *ids, name="all.xlsx"):
    wish = Wish(EVERYTHING, Private(reasons=True, support=True))
    with closing(store.reader()) as reader:
        export.export(reader, folder / name, ids, wish)
    return folder / name


def edited(file, cells):
    """The same spreadsheet with other values in the first row, by heading."""
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    for heading, value in cells.items():
        sheet.cell(2, heads.index(heading) + 1).value = value
    book.save(file)
    return file


def table(folder, *rows):
    """A spreadsheet of these rows, the headings first."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "table.xlsx")
    return folder / "table.xlsx"


def look(store, file):
    return import_run.preview(store, file, "cp1252")


def kinds(report):
    return [outcome.kind for outcome in report.outcomes]


def said(report):
    return [flaw.message for flaw in report.problems]


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_export_changes_nothing_in_any_language(store, own, tmp_path, language):
    with speaking(language):
        file = exported(store, tmp_path, own)
    report = look(store, file)
    assert (kinds(report), said(report), report.table.columns.unknown) == ([SAME], [], ())


@pytest.mark.parametrize("language", ["en", "de", "hu", "tr"])
@pytest.mark.parametrize("kind", ["csv", "tsv"])
def test_nor_does_it_as_text(store, own, tmp_path, language, kind):
    with speaking(language):
        report = look(store, exported(store, tmp_path, own, name=f"all.{kind}"))
    assert (kinds(report), said(report)) == ([SAME], [])


@pytest.mark.parametrize("language", ["en", "fr", "eu"])
def test_what_was_exported_comes_back_whole(store, own, tmp_path, language):
    before = read(store, own).values
    with speaking(language):
        file = edited(exported(store, tmp_path, own), {_("Reference"): None})
    actions.delete(store, own)
    report = look(store, file)
    assert (kinds(report), said(report)) == ([NEW], [])
    import_run.execute(store, report)
    after = of_reference(store, report.outcomes[0].ref).values
    assert after["monitoring"] == before["monitoring"], "its empty line and its spaces too"
    assert {**after, "ref": "", "status_at": ""} == {**before, "ref": "", "status_at": ""}


def test_a_preview_leaves_nothing(store, own, tmp_path):
    told = []
    store.subscribe(told.append)
    before = read(store, own)
    report = look(store, edited(exported(store, tmp_path, own), {"Hours a week": 20, "Status": "Checked"}))
    assert kinds(report) == [CHANGED]
    assert (read(store, own), told) == (before, [])


def test_a_correction_is_made_once_and_taken_back_at_once(store, own, tmp_path):
    told = []
    store.subscribe(told.append)
    change = {"First day": "15.03.2027", "Travel there and back: amount": "1.234,50", "Currency": "EUR"}
    file = edited(exported(store, tmp_path, own), change)
    report = look(store, file)
    assert report.outcomes[0].text == "First day, Travel there and back: amount"
    backups = []
    import_run.execute(store, report, backup=lambda: backups.append(1))
    now = read(store, own).values
    assert (now["start_date"], now["amount_travel"]) == ("2027-03-15", 123_450)
    assert (len(told), backups) == (1, [1])
    again = look(store, file)
    assert kinds(again) == [SAME]
    import_run.execute(store, again, backup=lambda: backups.append(2))
    assert (len(told), backups) == (1, [1]), "nothing is written and nothing backed up"


def test_amounts_are_in_the_currency_that_the_placement_has(store, own, tmp_path):
    actions.edit(store, own, {"currency": "HUF", "amount_travel": 30_000})
    heads = ["Reference", "Travel there and back: amount", "Salary: amount"]
    ref = read(store, own).values["ref"]
    import_run.execute(store, look(store, table(tmp_path, heads, [ref, 45_000, 12])))
    now = read(store, own).values
    shown = (now["currency"], now["amount_travel"], now["amount_salary"])
    assert shown == ("HUF", 4_500_000, 1_200), "a forint has hundredths in CLDR"


def test_empty_cells_change_nothing(store, own, tmp_path):
    before = read(store, own).values
    empty = dict.fromkeys(("Hours a week", "Monitoring (First language)", "First day"))
    assert kinds(look(store, edited(exported(store, tmp_path, own), empty))) == [SAME]
    assert read(store, own).values == before


def test_a_row_with_a_flaw_writes_nothing_and_comes_back_corrected(store, own, tmp_path):
    flaws = {"First day": "next spring", "Hours a week": "many", "Salary: paid by": "nobody I know",
             "Days a week": 5.5, "Currency": "Euro", "Level needed": "fluent", "Monday": "all day"}  # fmt: skip
    file = edited(exported(store, tmp_path, own), {**flaws, "Days of remote work a week": 2})
    report = look(store, file)
    assert kinds(report) == [LEFT_OUT]
    assert {flaw.column for flaw in report.problems} == flaws.keys()
    out = tmp_path / "to correct.xlsx"
    assert import_run.write_attention(report, out) == 1
    rows = list(openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[0][0] == "What is wrong"
    assert "“many” is not the number that is asked for here." in rows[1][0]
    import_run.execute(store, report)
    assert read(store, own).values["remote_days"] == 1
    right = {"First day": "1 March 2027", "Hours a week": 38.5, "Salary: paid by": "Sending firm",
             "Days a week": 5, "Currency": "EUR", "Level needed": "b1", "Monday": "8-16.30, 30"}  # fmt: skip
    corrected = look(store, edited(out, right))
    assert (kinds(corrected), corrected.table.columns.unknown) == ([CHANGED], ())
    assert corrected.outcomes[0].text == "Days of remote work a week"


@pytest.mark.parametrize("text", ["March 2027", "2027", "03/2027", "2027-03"])
def test_a_month_alone_is_no_day(store, own, tmp_path, text):
    report = look(store, edited(exported(store, tmp_path, own), {"First day": text}))
    assert said(report) == [f"“{text}” is no day. Write it with day, month and year, such as 31/05/2027."]


def test_new_ones_are_known_again_by_employee_host_and_day(store, tmp_path):
    parties(store)
    rows = [[*ANNA, "2027-03-01", "2027-04-15"], [*ANNA, "2027-09-01", None], [*ANNA, "2027-09-01", None]]
    file = table(tmp_path, NAMES, *rows)
    report = look(store, file)
    assert kinds(report) == [NEW, NEW, LEFT_OUT]
    assert said(report) == ["This is the placement of line 3 once more."]
    assert len({one.ref for one in report.outcomes}) == 3
    import_run.execute(store, report)
    made = of_reference(store, report.outcomes[0].ref)
    assert (made.values["status"], made.values["start_date"], made.dossier.employee.name) == (
        "draft", "2027-03-01", "Anna Krause",
    )  # fmt: skip
    assert kinds(look(store, file)) == [SAME, SAME, LEFT_OUT]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ((None, *ANNA[1:]), "The row does not name the party: Employee"),
        ((ANNA[0], None, ANNA[2]), "The row does not name the party: Sending firm"),
        (("Anna Kraus", *ANNA[1:]), "The firm has no person “Anna Kraus”. Add the person to the firm first"),
        ((ANNA[0], "Nobody Ltd", ANNA[2]), "There is no firm “Nobody Ltd” in the register. Add it first"),
        ((ANNA[0], ANNA[1], ANNA[1]), "Sending and hosting firm are the same."),
    ],
)
def test_who_is_not_known_is_not_guessed(store, tmp_path, row, why):
    parties(store)
    report = look(store, table(tmp_path, NAMES, [*row, "2027-03-01", "2027-04-15"]))
    assert kinds(report) == [LEFT_OUT]
    assert said(report)[0].startswith(why)


def test_a_status_that_nobody_knows_adds_nothing(store, tmp_path):
    parties(store)
    heads, row = [*NAMES, "Status"], [*ANNA, "2027-03-01", "2027-04-15", "on the moon"]
    report = look(store, table(tmp_path, heads, row))
    assert kinds(report) == [LEFT_OUT]
    assert said(report)[0].startswith("“on the moon” is not known here. It can be: Draft, Checked, ")
    import_run.execute(store, report)
    with closing(store.reader()) as reader:
        assert queries.placements(reader) == []


def test_names_in_another_order_and_spelling_are_known(store, tmp_path):
    parties(store)
    row = ["KRAUSE anna", "koster druck & sohne gmbh", "ori es tarsa ontode kft.", "2027-03-01", "2027-04-15"]
    assert kinds(look(store, table(tmp_path, NAMES, row))) == [NEW]


def test_of_two_firms_of_one_name_the_number_tells(store, tmp_path):
    parties(store)
    firms.add_firm(store, {"legal_name_native": ANNA[1], "country": "DE", "vat_no": "DE811569869"})
    report = look(store, table(tmp_path, NAMES, [*ANNA, "2027-03-01", "2027-04-15"]))
    assert said(report) == [
        f"Several firms of the register are called “{ANNA[1]}”. Write the VAT number too."
    ]
    heads, row = [*NAMES, "Sending firm: VAT number"], [*ANNA, "2027-03-01", "2027-04-15", "DE 136 695 976"]
    assert kinds(look(store, table(tmp_path, heads, row))) == [NEW]


@pytest.mark.parametrize(
    "change", [{"Employee": "Karl Köster"}, {"Hosting firm": ANNA[1]}, {"Sending firm: VAT number": "DE1"}]
)
def test_a_reference_beside_other_names_is_refused(store, own, tmp_path, change):
    name = {"Sending firm": "Other"} if "Sending firm: VAT number" in change else {}
    report = look(store, edited(exported(store, tmp_path, own), {**change, **name, "Hours a week": 20}))
    ref = read(store, own).values["ref"]
    assert said(report) == [
        f"The row names another employee or another firm than {ref}. Correct one of them."
    ]


def test_a_reference_that_is_not_here_is_told(store, own, tmp_path):
    ref = read(store, own).values["ref"]
    wrong = ref[:-1] + ("A" if ref[-1] != "A" else "B")
    report = look(store, table(tmp_path, ["Reference", "First day"], [wrong, "2027-03-02"]))
    assert said(report) == [
        f"There is no placement {wrong} here. Correct the reference, or leave it empty for a new one."
    ]


def test_one_in_the_trash_is_told(store, own, tmp_path):
    file = exported(store, tmp_path, own)
    actions.delete(store, own)
    assert said(look(store, file))[0].endswith(" lies in the trash. Take it out first.")


def test_a_name_beside_the_number_of_another_firm_is_not_guessed(store, tmp_path):
    parties(store)
    firms.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "vat_no": "DE811569869"})
    row = [*ANNA, "2027-03-01", "2027-04-15", "DE811569869"]
    report = look(store, table(tmp_path, [*NAMES, "Sending firm: VAT number"], row))
    assert said(report) == [
        f"“{ANNA[1]}” and the number beside it are two firms of the register. Correct one of them."
    ]


def test_of_two_people_of_one_name_the_address_tells(store, tmp_path):
    sending, anna, *_rest = parties(store)
    firms.edit_part(store, "contact", anna, {"email": "office@koester.example"})
    other = firms.add_part(
        store, "contact", sending,
        {"given_name": "Anna", "family_name": "Krause", "email": "Anna2@koester.example"},
    )  # fmt: skip
    row = [*ANNA, "2027-03-01", "2027-04-15"]
    assert said(look(store, table(tmp_path, NAMES, row))) == [
        "Several people of the firm are called “Anna Krause”. Write the e-mail address too."
    ]
    report = look(store, table(tmp_path, [*NAMES, "E-mail"], [*row, "anna2@koester.example"]))
    import_run.execute(store, report)
    assert of_reference(store, report.outcomes[0].ref).values["employee_id"] == other


def test_what_was_agreed_is_not_changed_but_what_is_free_is(store, own, tmp_path):
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    file = exported(store, tmp_path, own)
    report = look(store, edited(file, {"Last day": "2027-05-01", "Number of the certificate": "A1-4711"}))
    assert said(report) == [
        "The agreement says this already. Withdraw the version first, then change it and print it again."
    ]
    report = look(store, edited(file, {"Last day": "2027-04-15"}))
    import_run.execute(store, report)
    assert kinds(report) == [CHANGED]
    assert read(store, own).values["social_security_no"] == "A1-4711"


def test_after_signing_it_is_said_who_has_to_sign(store, own, tmp_path):
    over(store, own, status="running", end_kind=None, actual_end=None)
    report = look(store, edited(exported(store, tmp_path, own), {"Last day": "2027-04-30"}))
    assert said(report) == [
        "This was agreed. A change needs new signatures from: Employee, Sending firm, Hosting firm"
    ]


def test_the_status_goes_by_the_steps_that_everybody_takes(store, tmp_path):
    own = ready(store)
    file = exported(store, tmp_path, own)
    report = look(store, edited(file, {"Status": "Checked"}))
    assert [(one.kind, one.text) for one in report.outcomes] == [(CHANGED, "Status")]
    import_run.execute(store, report)
    assert read(store, own).values["status"] == "checked"
    report = look(store, edited(file, {"Status": "Signed", "Days of remote work a week": 1}))
    assert kinds(report) == [CHANGED]
    assert said(report) == [
        "The status stays “Checked”: “Signed” needs paper or a reason. Take the step in the record."
    ]
    import_run.execute(store, report)
    now = read(store, own).values
    assert (now["status"], now["remote_days"]) == ("checked", 1)


def test_a_guard_holds_a_status_back_and_the_reason_is_told(store, tmp_path):
    own = ready(store, end_date=None)
    report = look(store, edited(exported(store, tmp_path, own), {"Status": "Checked"}))
    assert kinds(report) == [SAME]
    assert said(report)[0].startswith("The status stays “Draft”, not “Checked”: ")
    assert report.writes == 0


def test_a_day_to_come_does_not_end_a_stay(store, own, tmp_path):
    over(store, own, status="running", end_kind=None, actual_end=None)
    report = look(store, edited(exported(store, tmp_path, own), {"Status": "Ended", "Left on": "2027-04-15"}))
    assert said(report) == ["The status stays “Abroad”, not “Ended”: The day of leaving is still to come."]


def test_what_changed_since_the_preview_is_not_written_over(store, own, tmp_path):
    report = look(store, edited(exported(store, tmp_path, own), {"Hours a week": 20}))
    actions.edit(store, own, {"hours_tenths": 200})
    with pytest.raises(UserError, match="The register changed since the preview"):
        import_run.execute(store, report)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["Name", "Town"], ["Adler", "Berlin"], ["Biber", "Bonn"]], "no_columns"),
        ([["Employee", "First day"], ["Anna Krause", "2027-03-01"]], "no_columns"),
        ([[]], "empty"),
    ],
)
def test_another_table_is_refused_with_a_sentence(store, tmp_path, rows, code):
    with pytest.raises(FileError) as refused:
        look(store, table(tmp_path, *rows))
    assert refused.value.code == code


def test_titles_above_and_columns_that_nobody_knows_are_passed_over(store, tmp_path):
    parties(store)
    rows = [["Placements of the spring"], [], [*NAMES, "Shoe size"], [*ANNA, "2027-03-01", "2027-04-15", 41]]
    report = look(store, table(tmp_path, *rows))
    assert (kinds(report), report.table.columns.unknown) == ([NEW], ("Shoe size",))
    assert report.outcomes[0].line == 4


def test_a_text_that_may_have_been_cut_is_not_taken(store, own, tmp_path):
    file = edited(exported(store, tmp_path, own), {"Monitoring (First language)": "x" * 32_767})
    assert said(look(store, file)) == [
        "This text fills the cell, so its end may be missing. Change it in the record."
    ]
