"""The encoding of a text file is found by rules, and a wrong one is told with its line."""

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.interchange import decoding
from mobilise_desktop.interchange.source import ReadOptions, open_source

GERMAN = "Firma;Straße\nMüller & Söhne GmbH;Königsallee 5\n"
HUNGARIAN = "Cégnév;Székhely\nŐri és Fűtő Kft.;4024 Debrecen, Kossuth utca 52.\n"
TURKISH = "Firma Ünvanı;İl\nŞahin Işık Ltd. Şti.;Iğdır\n"
ESTONIAN = "Ärinimi;Linn\nŠveits & Õmblus OÜ;Põltsamaa\n"
FRENCH = "Société;Ville\nCœur de Bœuf — 5 € SARL;Nîmes\n"


@pytest.mark.parametrize(
    ("text", "written_in", "code_page", "expected"),
    [
        (GERMAN, "utf-8", "cp1252", "utf-8"),
        (GERMAN, "utf-8-sig", "cp1252", "utf-8-sig"),
        (GERMAN, "cp1252", "cp1252", "cp1252"),
        (GERMAN, "utf-16", "cp1252", "utf-16"),
        (GERMAN, "utf-16-le", "cp1252", "utf-16-le"),
        (GERMAN, "utf-16-be", "cp1252", "utf-16-be"),
        (GERMAN, "utf-32", "cp1252", "utf-32"),
        (HUNGARIAN, "cp1250", "cp1250", "cp1250"),
        (HUNGARIAN, "utf-16-le", "cp1250", "utf-16-le"),
        (HUNGARIAN, "iso8859-2", "cp1250", "cp1250"),
        (TURKISH, "cp1254", "cp1254", "cp1254"),
        (TURKISH, "utf-8", "cp1254", "utf-8"),
        (ESTONIAN, "cp1257", "cp1257", "cp1257"),
        (FRENCH, "cp1252", "cp1252", "cp1252"),
        (FRENCH.replace("—", "-"), "iso8859-15", "cp1252", "iso8859-15"),
        (FRENCH.replace("—", "-").replace(" 5 €", ""), "iso8859-15", "cp1252", "iso8859-15"),
        (GERMAN.replace("\n", "\r"), "mac_roman", "cp1252", "mac_roman"),
        (HUNGARIAN.replace("\n", "\r"), "mac_latin2", "cp1250", "mac_latin2"),
        ("Firma;Ort\nL´Étoile;Genève\n", "cp1252", "cp1252", "cp1252"),
        ("Firma;Ort\nA;B\n", "ascii", "cp1252", "utf-8"),
    ],
)
def test_the_text_comes_out_as_it_was_written(tmp_path, text, written_in, code_page, expected):
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(written_in))
    source = open_source(path, ReadOptions(code_page=code_page))
    assert source.encoding == expected
    assert [";".join(cells) for _number, cells in source.rows()] == text.replace("\r", "\n").splitlines()


def test_a_long_utf_8_file_with_a_letter_on_the_border_of_two_pieces_is_utf_8(tmp_path):
    for shift in range(3):
        path = tmp_path / f"{shift}.csv"
        path.write_bytes(b"a" * shift + "ő;ű\n".encode() * 250_000)
        assert decoding.detect(path, "cp1250").encoding == "utf-8"


def test_a_single_wrong_byte_in_utf_8_is_a_flaw_and_no_other_encoding(tmp_path):
    path = tmp_path / "list.csv"
    good = "Őri Kft.;Győr;ékezet árvíztűrő\n"
    path.write_bytes((good * 3).encode() + b"Szab\xf3;Gy\xf5r\n" + (good * 60).encode())
    with pytest.raises(
        FileError, match=r"Line 4 of “list.csv” is not written in Unicode \(UTF-8\)"
    ) as caught:
        list(open_source(path, ReadOptions(code_page="cp1250")).rows())
    assert caught.value.code == "encoding"


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_wrongly_chosen_encoding_is_told_with_its_line(tmp_path, ends):
    path = tmp_path / "list.csv"
    path.write_bytes(f"Firma;Ort{ends}A;Bonn{ends}Müller;Köln{ends}".encode("cp1252"))
    with pytest.raises(FileError, match="Line 3 of") as caught:
        open_source(path, ReadOptions(encoding="utf-8"))
    assert caught.value.code == "encoding"


def test_a_wrong_byte_far_below_is_told_while_reading(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"Firma;Ort\n" + b"A;B\n" * 5_000 + b"\x81;C\n")
    source = open_source(path)
    with pytest.raises(FileError, match="Line 5002 of"):
        list(source.rows())


def test_utf_16_can_be_chosen_with_and_without_mark(tmp_path):
    for name in ("utf-16", "utf-16-le"):
        path = tmp_path / f"{name}.csv"
        path.write_bytes(GERMAN.encode(name))
        source = open_source(path, ReadOptions(encoding="utf-16"))
        assert source.sample[1][1][0] == "Müller & Söhne GmbH"
    path.write_bytes(GERMAN.encode())
    with pytest.raises(FileError) as caught:
        open_source(path, ReadOptions(encoding="utf-16"))
    assert caught.value.code == "encoding"


def test_zero_bytes_in_a_text_are_left_out_and_told(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(GERMAN.encode("cp1252") * 200 + b"A\0B;C\0\n")
    source = open_source(path)
    assert list(source.rows())[-1][1] == ["AB", "C"]
    (problem,) = source.problems
    assert (problem.row, problem.code, problem.rejects) == (401, "nul", False)
    assert "Line 401" in problem.message


@pytest.mark.parametrize("code_page", ["cp1250", "cp1252", "cp1254", "cp1257"])
def test_the_code_page_of_the_office_is_offered_early_and_all_are_labelled(code_page):
    offered = decoding.encodings_to_offer(code_page)
    assert [name for name, _label in offered[:2]] == ["utf-8", code_page]
    assert len({label for _name, label in offered}) == len(offered) >= 20
    for name, _label in offered:
        assert "A".encode(name)


def test_labels_speak_the_present_language():
    with i18n.speaking("xx"):
        assert decoding.label_of("cp1250") != "Central Europe (Windows-1250)"
    assert decoding.label_of("utf-16-le") == "Unicode (UTF-16)"
    assert decoding.label_of("koi8-r") == "KOI8-R"
