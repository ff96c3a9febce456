"""The list of rows to correct comes back: only what was corrected changes."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from importing import REGISTERS, imported, planned, rows, value, written
from mobilise_desktop.features.firms import import_report, import_run

ENGLISH = [
    "Company;Town;Country;Turnover (m EUR);Member since;NACE;E-mail",
    "Alpha Ltd;London;United Kingdom;1.5;12/31/2020;62.10;a@alpha.example",
    "Beta Ltd;London;United Kingdom;12.25;12/25/2019;62.20;b@beta.example",
    "Gamma Ltd;London;United Kingdom;1.125;02/03/2021;25.62;info(at)gamma.example",
    "Delta Ltd;London;United Kingdom;0.75;11/30/2018;62.10;d@delta.example",
]
KEPT = "SELECT turnover_min, member_since, nace_scheme, nace_code FROM firm WHERE legal_name_native = 'Gamma Ltd'"
OFFICES = {"bvmw": "BVMW", "confapi": "CONFAPI", "patosz": "PATOSZ", "musiad": "MUSIAD"}


def to_correct(plan, tmp_path):
    """The file of rows to correct."""
    out = tmp_path / "to correct.xlsx"
    import_report.write(out, plan)
    return out


def corrected(path, old, new):
    """The file as a spreadsheet program saves it with one cell changed."""
    book = openpyxl.load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if cell.value == old:
                cell.value = new
    book.save(path)
    return path


def changes_of(plan):
    """Every field that an import changes."""
    return [
        *(name for update in plan.updates for name in update.firm),
        *(name for update in plan.updates for part in update.parts for name in part.changes),
    ]


def test_correcting_an_address_leaves_money_days_and_codes_alone(store, tmp_path):
    first = imported(store, written(tmp_path, ENGLISH))
    before = rows(store, KEPT)
    assert before == [(112_500_000, "2021-02-03", "NACE2.1", "25.62")]
    path = corrected(to_correct(first, tmp_path), "info(at)gamma.example", "info@gamma.example")
    again = imported(store, path)
    assert changes_of(again) == ["email"]
    assert rows(store, KEPT) == before


def test_figures_and_days_are_real_cells_and_the_units_stay_in_the_headings(store, tmp_path):
    first = imported(store, written(tmp_path, ENGLISH))
    sheet = openpyxl.load_workbook(to_correct(first, tmp_path)).worksheets[0]
    head, gamma = list(sheet.values)
    assert head[4] == "Turnover (m EUR)"
    assert gamma[4:6] == (1.125, datetime(2021, 2, 3))  # noqa: DTZ001  cells have no time zone


def test_words_around_figures_are_read_as_in_the_whole_list(store, tmp_path):
    lines = ["Company;Town;Turnover;Member since;E-mail", "A Ltd;Wien;1.125 m EUR;02/03/2021;a(at)x.example"]
    lines += [f"B{n} Ltd;Wien;{n}.5 m EUR;12/3{n % 2}/2020;b@b.example" for n in range(4)]
    first = imported(store, written(tmp_path, lines))
    assert value(store, "SELECT turnover_min FROM firm WHERE legal_name_native = 'A Ltd'") == 112_500_000
    assert imported(store, to_correct(first, tmp_path)).is_empty


def test_codes_are_read_in_the_edition_of_the_whole_list(store, tmp_path):
    codes = ["62.10", "62.20", "62.10", "62.20"]
    lines = [
        "Company;Town;NACE;E-mail",
        *(f"F{n} Ltd;Wien;{code};f@f.example" for n, code in enumerate(codes)),
    ]
    first = imported(store, written(tmp_path, [*lines, "G Ltd;Wien;25.62;g(at)g.example"]))
    scheme = "SELECT nace_scheme FROM firm WHERE legal_name_native = 'G Ltd'"
    before = value(store, scheme)
    again = planned(store, to_correct(first, tmp_path))
    assert again.is_empty
    assert value(store, scheme) == before


@pytest.mark.parametrize("name", ["bvmw", "confapi", "patosz", "musiad"])
def test_an_uncorrected_list_of_a_register_changes_nothing(store, tmp_path, name):
    file = next(path for path in REGISTERS.iterdir() if path.name.startswith(name))
    first = imported(store, file, OFFICES[name])
    again = planned(store, to_correct(first, tmp_path), OFFICES[name])
    assert again.is_empty, (changes_of(again), again.new)
    assert again.rows == len(first.attention) + len(first.beside)


def test_a_later_row_of_a_firm_comes_back_with_the_first_one(store, tmp_path):
    lines = [
        "Firma;Ort;Telefon;E-Mail;Mitarbeiter",
        "Alpha GmbH;Bonn;0228 1234567;;",
        "Beta GmbH;Bonn;;b@beta.example;3",
        "Alpha GmbH;Bonn;0228 7654321;info(at)alpha.example;12",
    ]
    first = imported(store, written(tmp_path, lines))
    assert (list(first.attention), list(first.beside)) == ([4], [2])
    assert imported(store, to_correct(first, tmp_path)).is_empty
    assert value(store, "SELECT phone FROM contact WHERE phone LIKE '0228%'") == "0228 1234567"


def test_a_row_with_too_many_cells_is_not_taken_before_it_is_corrected(store, tmp_path):
    lines = ["Firma;Ort;Telefon", *(f"F{n} GmbH;Bonn;0228 1234567" for n in range(3))]
    first = imported(store, written(tmp_path, [*lines, "Beta; Söhne GmbH;Bonn;0228 1234567"]))
    assert first.rejected == 1
    again = planned(store, to_correct(first, tmp_path))
    assert (again.rejected, again.is_empty) == (1, True)


def test_columns_that_were_chosen_by_hand_are_chosen_again(store, tmp_path):
    path = written(tmp_path, ["Wer;Wo;Post", "Alpha GmbH;Bonn;info(at)alpha.example", "Beta GmbH;Bonn;"])
    targets = tuple(map(import_run.Target, ("legal_name_native", "city", "email")))
    first = planned(store, path, targets=targets)
    again = planned(store, to_correct(first, tmp_path))
    assert [column.target for column in again.mapped[1:]] == list(targets)


def test_a_correction_may_be_a_day_or_a_number_of_the_spreadsheet(store, tmp_path):
    lines = [
        "Firma;Ort;Mitglied seit;Umsatz (T€)",
        "Alpha GmbH;Bonn;31.02.2020;viel",
        "Beta;Bonn;1.3.2020;1,5",
    ]
    first = imported(store, written(tmp_path, lines))
    path = corrected(to_correct(first, tmp_path), "31.02.2020", date(2020, 2, 28))
    imported(store, corrected(Path(path), "viel", 1234.5))
    assert rows(
        store, "SELECT member_since, turnover_max FROM firm WHERE legal_name_native = 'Alpha GmbH'"
    ) == [("2020-02-28", 123_450_000)]
