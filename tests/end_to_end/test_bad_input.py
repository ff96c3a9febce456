"""Bad input from outside: one clear sentence, the right exit code, and a register as it was before.

The same files are then given to the window, which has to say the same.
"""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from interchange import books
from mobilise_desktop import app, composition, screens
from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms.ui.import_page import ImportPage
from mobilise_desktop.features.safekeeping.ui.damaged import DamagedDialog
from mobilise_desktop.interchange import refusals
from mobilise_desktop.session import actor_name, open_session
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage import backup, opening
from mobilise_desktop.storage.target import Target
from outside import (
    BAD_FILE,
    DONE,
    MACHINE,
    PROBLEMS,
    REGISTERS,
    WRONG_USE,
    ordered,
    powerless,
    print_of,
    program,
    sentence,
    start,
)
from stores import add_firm

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


@pytest.fixture
def register(template, tmp_path):
    """The file of a register with one firm in it."""
    return Path(shutil.copyfile(template, tmp_path / "register.sqlite"))


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    target = Target(tmp_path_factory.mktemp("register") / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk-1", "BVMW")) as store:
        add_firm(store)
    return target.file


def bring_in(register, file, *more, **options):
    return ordered("--database", register, "import", "firms", file, *more, **options)


def firms(register, columns="legal_name_native"):
    with closing(open_session(Target(register))) as session:
        return session.reader.all(f"SELECT {columns} FROM firm ORDER BY legal_name_native")


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


# -- databases that can't be used

WAYS = (("import", "firms", REGISTERS / "bvmw_mitglieder.csv"), ("export", "firms", "out.csv"), ("check",))


def other_program(content):
    return content[:68] + b"ABCD" + content[72:]


def newer(content):
    return content[:60] + (99).to_bytes(4, "big") + content[64:]


def damaged(content):
    return content[: 4096 * 3] + b"\xab" * (len(content) - 4096 * 3)


SPOILT = {
    other_program: ("belongs to another program. It was not touched.", WRONG_USE),
    newer: ("written by a newer version of this program. It was not touched.", WRONG_USE),
    damaged: ("is damaged. Restore the newest good backup.", MACHINE),
}


@pytest.mark.parametrize("spoil", SPOILT)
@pytest.mark.parametrize("words", [WAYS[0], WAYS[2]], ids=["import", "check"])
def test_a_database_that_can_not_be_used_is_left_byte_for_byte(register, tmp_path, spoil, words):
    file, (said, code) = tmp_path / "other" / "register.sqlite", SPOILT[spoil]
    file.parent.mkdir()
    file.write_bytes(spoil(register.read_bytes()))
    before = print_of(file)
    done = ordered("--database", file, *words, folder=tmp_path)
    if words == ("check",):
        assert done.returncode == PROBLEMS and said in done.stdout
    else:
        assert done.returncode == code and said in sentence(done)
    assert print_of(file) == before
    assert [one.name for one in file.parent.iterdir()] == ["register.sqlite"]


HOLD = """
import sys
from pathlib import Path
from mobilise_desktop.session import open_session
from mobilise_desktop.storage.target import Target
session = open_session(Target(Path(sys.argv[1])))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_database_that_is_open_elsewhere_names_who_has_it(register, tmp_path):
    holder = start("-c", HOLD, register)
    try:
        assert holder.stdout.readline() == "open\n"
        before = print_of(register)
        done = ordered("--database", register, *WAYS[0])
        assert done.returncode == MACHINE
        assert actor_name() in sentence(done) and os.uname().nodename in done.stderr
        assert print_of(register) == before
    finally:
        holder.communicate()
    assert ordered("--database", register, *WAYS[1], folder=tmp_path).returncode == DONE


def test_a_folder_that_is_read_only_is_told(register, tmp_path):
    rights = powerless()
    if rights is None:
        pytest.skip("root can't be bound by the rights of files here")
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "register.sqlite").write_bytes(register.read_bytes())
    folder.chmod(0o555)
    try:
        for words in (WAYS[0], ("export", "firms", folder / "out.xlsx")):
            done = program("--database", folder / "register.sqlite", *words, before=rights)
            assert done.returncode == MACHINE and "can’t be written" in sentence(done)
        done = program("--database", folder / "new.sqlite", "init", "--office", "BVMW", before=rights)
        assert done.returncode == MACHINE and "Choose a folder in which you may write." in sentence(done)
        assert [file.name for file in folder.iterdir()] == ["register.sqlite"]
    finally:
        folder.chmod(0o755)


def test_a_full_disk_is_told_and_nothing_is_half_written(register, tmp_path):
    before = firms(register, "*")
    done = bring_in(register, REGISTERS / "bvmw_mitglieder.csv", largest=1 << 19)
    assert done.returncode == MACHINE
    assert "room" in sentence(done)
    assert firms(register, "*") == before
    assert opening.soundness(register) == []
    out = tmp_path / "out.xlsx"
    for words in (("export", "firms", out), ("backup", tmp_path / "b.mobbackup")):
        done = ordered("--database", register, *words, largest=2048)
        assert done.returncode == MACHINE
        assert "disk is full" in sentence(done)
    assert not {"out.xlsx", "b.mobbackup"} & {file.name for file in tmp_path.iterdir()}


# -- the same through the window


@pytest.fixture
def opened(qapp):
    """Opens a database as the window does; each dialog that comes up is given to `answer`."""

    def run(target, answer):
        timer = QTimer()
        timer.timeout.connect(lambda: answer(QApplication.activeModalWidget()))
        timer.start(20)
        try:
            return app.Program(qapp, UserSettings()).open(target, None)
        finally:
            timer.stop()

    return run


def test_the_window_offers_the_newest_good_backup_of_a_damaged_database(register, opened):
    target = Target(register)
    composition.back_up(target, backup.MANUAL)
    register.write_bytes(damaged(register.read_bytes()))
    offered = []

    def answer(dialog):
        if isinstance(dialog, DamagedDialog) and dialog.restore_button.isEnabled():
            offered.append(dialog.state.text())
            dialog.restore_button.click()

    session = opened(target, answer)
    assert offered[0].startswith("Good backup of ")
    assert session.reader.all("SELECT legal_name_native FROM firm") == [("Alfa Kft.",)]
    session.close()


@pytest.mark.parametrize("spoil", [other_program, newer])
def test_the_window_does_not_touch_what_it_can_not_use(register, opened, spoil):
    register.write_bytes(spoil(register.read_bytes()))
    before = print_of(register)
    with pytest.raises(Exception, match="It was not touched"):
        opened(Target(register), lambda dialog: None)
    assert print_of(register) == before
