"""Bad input from outside: one clear sentence, the right exit code, and a register as it was before.

The same files are then given to the window, which has to say the same.
"""

from pathlib import Path

import pytest

from interchange import books
from mobilise_desktop import screens
from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms.ui.import_page import ImportPage
from mobilise_desktop.interchange import refusals
from outside import (
    BAD_FILE,
    DONE,
    PROBLEMS,
    WRONG_USE,
    bring_in,
    firms,
    ordered,
    powerless,
    print_of,
    program,
    sentence,
)

TWO_MILLION = 2_000_000
LIST = "Firma;PLZ;Ort\r\nKöster GmbH;53111;Bonn\r\n"


def book(rows=(("Firma", "Ort"), ("Alfa GmbH", "Bonn"))):
    return lambda path: books.xlsx(path, books.sheet_xml(books.rows_xml(rows)))


def cut_off(path):
    whole = book()(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def two_million(path):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>7</v></c></row>' for n in range(1, TWO_MILLION + 1))
    books.write_zip(path, books.book_parts({"S": books.sheet_xml(rows)}), level=1)


def holding(content):
    return lambda path: path.write_bytes(content)


REFUSED = {
    "empty": ("members.csv", holding(b""), "is empty"),
    "blank": ("members.csv", holding(b"\xef\xbb\xbf\r\n \r\n"), "is empty"),
    "PDF": ("members.xlsx", holding(b"%PDF-1.7\n" + bytes(range(256)) * 10), "is a PDF"),
    "picture": ("members.csv", holding(b"\x89PNG\r\n\x1a\n" + bytes(500)), "is a picture"),
    "binary named .csv": ("members.csv", holding(bytes(range(256)) * 400), "is not a table"),
    "letter": ("members.csv", holding(b"Dear colleagues,\n\nsee you soon.\n"), "holds no list"),
    "cut-off book": ("members.xlsx", cut_off, "is damaged"),
    "zip bomb": (
        "members.xlsx", lambda path: books.xlsx(path, books.sheet_xml() + " " * (30 << 20)), "overload",
    ),
    "two million rows": ("members.xlsx", two_million, "more than 1,000,000 rows"),
    "folder": ("members.csv", lambda path: path.mkdir(), "is a folder"),
    "nothing there": ("members.csv", lambda path: None, "is no longer there"),
}  # fmt: skip
"""Name of the file, what makes it, a word of the sentence."""


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Every bad file, made once."""
    made = {}
    for what, (name, make, _words) in REFUSED.items():
        made[what] = tmp_path_factory.mktemp("bad") / name
        make(made[what])
    return made


# -- files that can't be used


@pytest.mark.parametrize("what", REFUSED)
def test_a_bad_file_is_refused_with_a_sentence_and_nothing_is_changed(register, files, what):
    before = print_of(register)
    done = bring_in(register, files[what])
    assert done.returncode == BAD_FILE
    assert files[what].name in sentence(done) and REFUSED[what][2] in done.stderr
    assert done.stdout == ""
    assert print_of(register) == before


@pytest.mark.parametrize("language", ["de", "hu"])
def test_the_sentence_is_in_the_language_of_the_user(register, files, language):
    said = sentence(bring_in(register, files["empty"], "--language", language))
    i18n.use("en")
    english = str(refusals.empty(Path("members.csv")))
    i18n.use(language)
    assert said == str(refusals.empty(Path("members.csv"))) != english


def test_every_sentence_of_this_page_exists_in_the_language_of_the_user(files, desk):
    i18n.use("de")
    for what, file in files.items():
        assert REFUSED[what][2] not in told_by_the_window(desk, file), what


def test_the_window_says_the_same_sentence_below_the_button(files, desk):
    for what, file in files.items():
        assert REFUSED[what][2] in told_by_the_window(desk, file), what
    assert desk.session.reader.one("SELECT count(*) FROM firm") == (0,)


def told_by_the_window(desk, file):
    page = ImportPage(desk.context)
    page.choose._choose(file)
    screens.settle(desk.jobs)
    text = page.choose._problem.text()
    assert page.choose._problem.isVisibleTo(page) and page.isEnabled()
    page.deleteLater()
    return text


def test_a_file_that_may_not_be_read_is_refused(register, tmp_path):
    rights = powerless()
    if rights is None:
        pytest.skip("root can't be bound by the rights of files here")
    secret = tmp_path / "secret.csv"
    secret.write_text(LIST)
    secret.chmod(0)
    done = program("--database", register, "import", "firms", secret, before=rights)
    assert done.returncode == BAD_FILE
    assert "not allowed to read “secret.csv”" in sentence(done)


VANISHING = """
import sys
from mobilise_desktop import cli
from mobilise_desktop.features.firms import import_run
look = import_run.look
def and_gone(path, *rest):
    found = look(path, *rest)
    path.unlink()
    return found
import_run.look = and_gone
sys.exit(cli.main())
"""


def test_a_file_that_vanishes_while_it_is_read_changes_nothing(register, tmp_path):
    file, before = tmp_path / "members.csv", print_of(register)
    file.write_text(LIST, encoding="utf-8")
    done = program("--database", register, "import", "firms", file, python=("-c", VANISHING))
    assert done.returncode == BAD_FILE
    assert "is no longer there" in sentence(done)
    assert print_of(register) == before


# -- files that can be used in part, or otherwise than asked


def test_all_kinds_of_line_ends_in_one_file_are_line_ends(register, tmp_path):
    file = tmp_path / "ends.csv"
    file.write_bytes("Firma;PLZ;Ort\rAlfa AG;53111;Bonn\nBeta AG;50667;Köln\r\nGamma AG;1;X\r\r\n".encode())
    assert bring_in(register, file).returncode in {DONE, PROBLEMS}
    assert [name for (name,) in firms(register)] == ["Alfa AG", "Alfa Kft.", "Beta AG", "Gamma AG"]


def test_zero_bytes_are_left_out_and_told(register, tmp_path):
    file = tmp_path / "zeros.csv"
    file.write_bytes(b"Firma;PLZ;Ort\r\nBe\0ta AG;53111;Bonn\r\n\0Gamma AG;50667;Berlin\r\n")
    done = bring_in(register, file)
    assert done.returncode == PROBLEMS
    assert "Line 2 has invisible zero characters" in done.stdout
    assert ("Beta AG",) in firms(register) and ("Gamma AG",) in firms(register)


@pytest.mark.parametrize("rows", [1, 300])
def test_a_row_longer_than_the_header_is_kept_back_with_a_reason(register, tmp_path, rows):
    file, left = tmp_path / "long.csv", tmp_path / "left.xlsx"
    good = [f"Firma {n} AG;53111;Bonn" for n in range(rows)]
    file.write_text("\n".join(["Firma;PLZ;Ort", *good, "Long AG;50667;Köln;more;and more", ""]))
    done = bring_in(register, file, "--attention", left)
    assert done.returncode == PROBLEMS
    assert f"Line {rows + 2}: This row has more cells than" in done.stdout
    assert ("Long AG",) not in firms(register) and len(firms(register)) == rows + 1
    assert left.exists()


def test_formulas_count_by_their_results_and_never_run(register, tmp_path):
    file = tmp_path / "formulas.xlsx"
    cells = (
        '<row r="2"><c r="A2" t="str"><f>UPPER("alfa ag")</f><v>BETA AG</v></c>'
        '<c r="B2" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c></row>'
        '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="B3" t="inlineStr"><is><t>Bonn</t></is></c></row>'
    )
    books.xlsx(file, books.sheet_xml(books.rows_xml([("Firma", "Ort")]) + cells))
    done = bring_in(register, file)
    assert done.returncode == PROBLEMS
    assert "Line 3, Firma: This row has no name of a firm." in done.stdout
    assert ("BETA AG",) in firms(register)
    out = tmp_path / "out.csv"
    ordered("--database", register, "export", "firms", out)
    assert "'=HYPERLINK" in out.read_text(encoding="utf-8-sig")


WRONG = {
    "not in that encoding": (("--encoding", "utf-8"), "Line 2 of “members.csv” is not written in", BAD_FILE),
    "no such encoding": (("--encoding", "klingon"), "klingon", WRONG_USE),
    "no text encoding": (("--encoding", "base64"), "base64", WRONG_USE),
    "two signs": (("--separator", ";;"), ";;", WRONG_USE),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_choice_of_how_to_read_is_told(register, tmp_path, what):
    words, said, code = WRONG[what]
    file, before = tmp_path / "members.csv", print_of(register)
    file.write_bytes(LIST.encode("cp1252"))
    done = bring_in(register, file, *words)
    assert done.returncode == code
    assert said in done.stderr and "Traceback" not in done.stderr
    assert print_of(register) == before


def test_a_sheet_that_is_not_there_is_told(register, tmp_path):
    done = bring_in(register, book()(tmp_path / "members.xlsx"), "--sheet", "Mitglieder")
    assert done.returncode == WRONG_USE
    assert sentence(done) == "“members.xlsx” has no sheet “Mitglieder”. It has: Sheet."
