"""Text files with separators are read as their authors meant them."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.interchange.source import ReadOptions, open_source


@pytest.fixture
def opened(tmp_path):
    def opened(content, **options):
        path = tmp_path / "list.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return open_source(path, ReadOptions(**options))

    return opened


def cells(source):
    return [list(row) for _number, row in source.rows()]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_each_separator_is_found(opened, separator):
    rows = [
        ["Firma", "Ort", "Umsatz"],
        ["Müller; Söhne, GmbH", "Bonn", "1.234,50"],
        ["B|C", "Köln", "2.000,00"],
    ]
    quoted = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)
    source = opened(quoted)
    assert source.separator == separator
    assert cells(source) == rows


def test_decimal_commas_do_not_look_like_separators(opened):
    text = "Firma;Umsatz;Bilanz\n" + "A GmbH;1.234,50;999,00\n" * 50
    assert opened(text).separator == ";"


def test_titles_above_do_not_hide_the_separator(opened):
    text = "Liste, Stand 1. Mai; geprüft, freigegeben\n\nFirma\tOrt\tLand\n" + "A, B\tBonn\tDE\n" * 9
    assert opened(text).separator == "\t"


def test_a_line_at_the_top_may_say_the_separator(opened):
    source = opened("sep=|\nFirma|Ort;Ort\nA|B\n")
    assert (source.separator, cells(source)) == ("|", [["Firma", "Ort;Ort"], ["A", "B"]])
    assert [number for number, _cells in source.rows()] == [2, 3]


def test_a_chosen_separator_is_kept(opened):
    assert cells(opened("A;B,C\n", separator=",")) == [["A;B", "C"]]


def test_a_list_of_one_column_is_one_column(opened):
    assert cells(opened("Firma\nMüller GmbH\nKöhler AG\n")) == [["Firma"], ["Müller GmbH"], ["Köhler AG"]]


def test_all_kinds_of_line_ends_may_be_mixed(opened):
    assert cells(opened("Firma;Ort\rA;1\r\nB;2\nC;3")) == [
        ["Firma", "Ort"],
        ["A", "1"],
        ["B", "2"],
        ["C", "3"],
    ]


def test_rows_may_be_longer_or_shorter_than_the_headings(opened):
    assert cells(opened("Firma;Ort\nA;Bonn;mehr;noch mehr\nB\n")) == [
        ["Firma", "Ort"],
        ["A", "Bonn", "mehr", "noch mehr"],
        ["B"],
    ]


def test_rows_are_numbered_by_the_line_where_they_start(opened):
    source = opened('Firma;Notiz\nA;"drei\nZeilen\nlang"\n\nB;kurz\n')
    assert [(number, len(row)) for number, row in source.rows()] == [(1, 2), (2, 2), (5, 0), (6, 2)]


def test_cells_keep_leading_zeros_spaces_and_line_ends(opened):
    assert cells(opened('a;b\n00123; x ;"1\r\n2"\n'))[1] == ["00123", " x ", "1\n2"]


def test_the_end_mark_of_dos_is_no_row(opened):
    assert cells(opened(b"a;b\r\n1;2\r\n\x1a")) == [["a", "b"], ["1", "2"]]


def test_quotation_marks_inside_a_name_do_no_harm(opened):
    source = opened('Firma;Ort\n"Alfa" Kft.;Győr\nRohr 5";Bonn\n"""Béta"" Kft.";Pécs\n')
    assert [row[0] for row in cells(source)] == ["Firma", "Alfa Kft.", 'Rohr 5"', '"Béta" Kft.']


def test_a_quotation_mark_that_swallows_the_rest_is_told_with_its_line(opened):
    source = opened('Firma;Ort\nA;Bonn\n"B;Köln\n' + "C;Trier\n" * 30)
    with pytest.raises(FileError, match=r"In line 3 of “list\.csv” a quotation mark is opened") as caught:
        cells(source)
    assert caught.value.code == "damaged"


def test_a_quotation_mark_that_swallows_some_rows_is_told_with_its_line(opened):
    source = opened('Firma;Ort;Land\n"A;Bonn;DE\nB;Köln;DE\nC;"Trier";DE\nD;Ulm;DE\n')
    with pytest.raises(FileError, match="In line 2 of"):
        cells(source)


def test_two_quotation_marks_that_swallow_what_is_between_them_are_told(opened):
    source = opened('Firma;Ort;Land\n"A;Bonn;DE\nB;Köln;DE\n"C;Trier;DE\nD;Ulm;DE\n')
    with pytest.raises(FileError, match="In line 2 of"):
        cells(source)


def test_notes_of_several_lines_with_separators_are_no_swallowed_rows(opened):
    rows = cells(opened('Firma;Notiz\nA;"heute; morgen\nund; so\nweiter; fort"\nB;"x\ny;z"\n'))
    assert rows[1:] == [["A", "heute; morgen\nund; so\nweiter; fort"], ["B", "x\ny;z"]]


def test_a_quotation_mark_that_swallows_a_huge_file_is_told(opened):
    with pytest.raises(FileError) as caught:
        cells(opened('Firma;Ort\n"A;Bonn\n' + "B;Köln\n" * 50_000))
    assert caught.value.code == "damaged"


def test_apostrophes_of_our_own_export_are_taken_off_and_others_stay(opened):
    assert cells(opened("'=1+1;'s-Hertogenbosch;'+36 1 234;O'Neill\n")) == [
        ["=1+1", "'s-Hertogenbosch", "+36 1 234", "O'Neill"]
    ]


def test_more_rows_than_allowed_are_refused(opened):
    source = opened("A;B\n" * 1_200, max_rows=1_000)
    with pytest.raises(FileError, match="more than 1,000 rows") as caught:
        cells(source)
    assert caught.value.code == "too_large"


@pytest.mark.parametrize("content", [b"", b"\n\n \t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0\0"])
def test_an_empty_file_is_told(opened, content):
    with pytest.raises(FileError, match="is empty") as caught:
        opened(content)
    assert caught.value.code == "empty"


def test_a_file_that_vanishes_is_told_when_it_is_read_again(opened):
    source = opened("A;B\n1;2\n")
    assert len(source.sample) == 2
    source.path.unlink()
    with pytest.raises(FileError, match="is no longer there") as caught:
        list(source.rows())
    assert caught.value.code == "vanished"


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(FileError) as caught:
        open_source(tmp_path / "none.csv")
    assert caught.value.code == "vanished"
    with pytest.raises(FileError, match="is a folder") as caught:
        open_source(tmp_path)
    assert caught.value.code == "wrong_type"


def test_about_how_many_rows_there_are_is_known_before_reading(opened):
    source = opened("Firma;Ort;Land\n" + "Müller GmbH;Bonn;DE\n" * 5_000)
    assert 4_000 <= source.expected_rows <= 6_000


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\n\t"), max_size=12
)


@given(
    rows=st.lists(st.lists(texts, min_size=2, max_size=4), min_size=1, max_size=8),
    separator=st.sampled_from(";,\t|"),
)
def test_what_a_csv_writer_wrote_is_read_again(tmp_path_factory, rows, separator):
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    guarded = [[cell.lstrip("'") for cell in row] for row in rows]
    guarded[0] = ["Firma", "Ort"]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(guarded)
    if any("\n" in cell and cell.count(separator) > 1 for row in guarded for cell in row):
        return  # might be rows that a quotation mark has swallowed
    assert cells(open_source(path, ReadOptions(separator=separator))) == guarded
