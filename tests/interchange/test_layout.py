"""The list is found in its sheet: headings under titles, no totals, no notes."""

import pytest

from mobilise_desktop.interchange.layout import TableRows, find_table

KNOWN = {"Firma", "Ort", "PLZ", "Umsatz", "Company", "City", "Straße", "Turnover"}.__contains__
DATA = [["A GmbH", "Bonn", "53111", "100"], ["B AG", "Köln", "50667", "200"], ["C KG", "Ulm", "89073", "300"]]
HEAD = ["Firma", "Ort", "PLZ", "Umsatz"]


def numbered(rows, first=1):
    return list(enumerate(rows, first))


def table(rows, is_known=None):
    layout = find_table(numbered(rows), is_known)
    rest = TableRows(numbered(rows), layout)
    return layout, [number for number, _cells in rest], rest.skipped


@pytest.mark.parametrize("is_known", [None, KNOWN])
@pytest.mark.parametrize(
    "above",
    [
        [],
        [["Mitgliederliste"], []],
        [["Mitgliederliste", "", "", ""], ["Stand:", "1.1.2026", "", ""], ["", "", "", ""]],
        [["BVMW", "Berlin"]] * 3,
        [[]] * 20,
    ],
)
def test_headings_are_found_under_titles_and_empty_lines(above, is_known):
    layout, rows, skipped = table([*above, HEAD, *DATA], is_known)
    assert (layout.header_row, layout.first_data_row) == (len(above) + 1, len(above) + 2)
    assert layout.columns == tuple(HEAD)
    assert rows == [len(above) + n for n in (2, 3, 4)]
    assert skipped == []


@pytest.mark.parametrize(
    "below",
    [
        [["Summe", "", "", "600"]],
        [["", "", "Gesamt:", "600"]],
        [["Total général", "", "", "600"]],
        [["Összesen: 3 sor", "", "", ""]],
        [["Genel Toplam", "", "", "600"]],
        [["Kokku", "3", "", ""]],
        [["Guztira 3", "", "", ""]],
        [["Totale (3)", "", "", ""]],
        [["TOTAL = 3", "", "", ""]],
        [["Totaal", "", "", ""], ["Bron: KvK", "", "", ""]],
        [["", "", "", ""], ["Erstellt am 1.1.2026", "", "", ""]],
        [["", "", "", ""], ["3 Mitglieder", "600", "", ""], ["Seite 1 von 1", "", "", ""]],
        [["* vorläufig", "", "", ""]],
        [["3 rows", "", "", ""]],
    ],
)
def test_totals_and_notes_below_are_passed_over_and_told(below):
    _layout, rows, skipped = table([HEAD, *DATA, *below])
    assert rows == [2, 3, 4]
    assert skipped == [5 + at for at, row in enumerate(below) if any(row)]


@pytest.mark.parametrize(
    "last",
    [
        ["Total Energies SE", "", "", ""],
        ["Total Energies SE", "Paris", "75001", "5"],
        ["Summa Consulting OÜ", "", "", "7"],
        ["Gesamtverband Textil", "Berlin", "", ""],
        ["D GmbH", "", "", ""],
        ["Notar Müller", "", "", ""],
    ],
)
def test_firms_at_the_end_are_not_taken_for_totals(last):
    _layout, rows, skipped = table([HEAD, *DATA, last])
    assert (rows, skipped) == ([2, 3, 4, 5], [])


def test_a_total_of_a_group_in_the_middle_is_passed_over_and_told():
    _layout, rows, skipped = table(
        [HEAD, DATA[0], ["Summe", "", "", "100"], [], ["Rest", "", "", ""], *DATA[1:]]
    )
    assert (rows, skipped) == ([2, 5, 6, 7], [3])


def test_empty_rows_inside_the_list_are_passed_over():
    _layout, rows, skipped = table(
        [HEAD, DATA[0], ["", "", "", ""], [], [" ", " ", "", ""], DATA[1], ["x", "y", "", ""]]
    )
    assert (rows, skipped) == ([2, 6, 7], [])


def test_a_list_with_an_empty_line_after_each_row_loses_none():
    spaced = [row for data in [*DATA, *DATA, ["Z", "", "", ""]] for row in (data, [])]
    _layout, rows, skipped = table([HEAD, *spaced])
    assert (len(rows), skipped) == (7, [])


def test_headings_that_come_again_on_each_page_are_passed_over():
    _layout, rows, skipped = table([HEAD, *DATA, HEAD, *DATA])
    assert (rows, skipped) == ([2, 3, 4, 6, 7, 8], [5])


def test_groups_above_the_headings_go_before_unknown_ones():
    groups = ["", "Sitz", "", "Zahlen", ""]
    layout, rows, _skipped = table(
        [groups, ["Firma", "Ort", "Region", "Umsatz", "Kunden"], *[[*row, "9"] for row in DATA]], KNOWN
    )
    assert layout.columns == ("Firma", "Ort", "Sitz Region", "Umsatz", "Zahlen Kunden")
    assert rows == [3, 4, 5]


def test_groups_fill_the_gaps_of_the_headings():
    rows = [["Firma", "Sitz", "", "Umsatz"], ["", "Ort", "PLZ", ""], *DATA]
    layout, found, _skipped = table(rows, KNOWN)
    assert layout.columns in {("Firma", "Ort", "PLZ", "Umsatz"), ("Firma", "Sitz | Ort", "PLZ", "Umsatz")}
    assert found == [3, 4, 5]


def test_units_in_a_line_of_their_own_belong_to_the_headings():
    layout, rows, _skipped = table([HEAD, ["", "", "", "(T€)"], *DATA])
    assert layout.columns[3] == "Umsatz (T€)"
    assert rows == [3, 4, 5]


def test_headings_in_two_languages_one_under_the_other_become_one():
    layout, rows, _skipped = table([HEAD, ["Company", "City", "Zip", "Turnover"], *DATA], KNOWN)
    assert layout.columns == ("Firma | Company", "Ort | City", "PLZ | Zip", "Umsatz | Turnover")
    assert rows == [3, 4, 5]


def test_the_numbers_of_columns_in_official_forms_are_no_data():
    _layout, rows, _skipped = table([HEAD, ["1", "2", "3", "4"], *DATA])
    assert rows == [3, 4, 5]
    _layout, rows, _skipped = table([HEAD, [1, 2, 3, 4], *DATA])
    assert rows == [3, 4, 5]


def test_a_list_without_headings_is_all_data():
    rows = [["1", "A GmbH", "a@b.example"], ["2", "B AG", "c@d.example"]]
    layout, found, _skipped = table(rows)
    assert (layout.header_row, layout.first_data_row, layout.columns) == (0, 1, ("", "", ""))
    assert found == [1, 2]


def test_rows_longer_than_the_headings_get_columns_without_name():
    layout, _rows, _skipped = table([HEAD, *([*row, "more"] for row in DATA)])
    assert layout.columns == (*HEAD, "")


def test_one_row_longer_than_the_headings_is_a_flaw_and_no_column():
    layout, rows, _skipped = table([HEAD, [*DATA[0], "more"], *DATA[1:]])
    assert layout.columns == tuple(HEAD)
    assert rows == [2, 3, 4]


def test_numbers_and_days_as_cells_are_no_headings():
    rows = [
        ["Liste", 2026, "", ""],
        ["Firma", "Ort", "PLZ", "Umsatz"],
        ["A", "Bonn", 53111, 5.5],
        ["B", "Köln", 50667, 6],
    ]
    assert find_table(numbered(rows)).header_row == 2


def test_a_list_of_one_column_needs_a_known_heading():
    rows = numbered([["Firma"], ["A GmbH"], ["B AG"]])
    layout = find_table(rows, KNOWN)
    assert (layout.header_row, layout.first_data_row) == (1, 2)
    assert find_table(rows) is None


def test_headings_with_gaps_and_twins_are_headings():
    rows = [
        ["Firma", "", "Tel", "Tel", "Land"],
        ["A GmbH", "x", "eins", "zwei", "DE"],
        ["B AG", "y", "drei", "vier", "AT"],
    ]
    assert find_table(numbered(rows)).columns == ("Firma", "", "Tel", "Tel", "Land")


def test_cells_filled_up_with_spaces_are_empty():
    rows = [[f"{cell:<9}" for cell in row] for row in [HEAD, *DATA, [""] * 4, ["Summe", "", "", "600"]]]
    layout, found, skipped = table(rows)
    assert (layout.columns, layout.is_padded) == (tuple(HEAD), True)
    assert (found, skipped) == ([2, 3, 4], [6])
    assert next(iter(TableRows(numbered(rows), layout)))[1] == DATA[0]


def test_prose_and_nothing_are_no_list():
    assert find_table(numbered([["Sehr geehrte Damen und Herren,"], ["anbei die Liste."]])) is None
    assert find_table([]) is None
    assert find_table(numbered([[], ["", ""]])) is None


def test_headings_without_rows_are_a_list_without_rows():
    layout, rows, _skipped = table([HEAD])
    assert (layout.header_row, layout.first_data_row, rows) == (1, 2, [])
