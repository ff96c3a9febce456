"""The command line from outside, as an administrator's script uses it."""

import json
import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from mobilise_desktop import __version__
from mobilise_desktop.session import open_session
from mobilise_desktop.storage.target import Target
from outside import BAD_FILE, DONE, PROBLEMS, REGISTERS, WRONG_USE, ordered, program

FILE = REGISTERS / "bvmw_mitglieder.csv"
KEYS = ["file", "rows", "new", "updated", "unchanged", "duplicates", "rejected", "problems"]
NOT_KEPT = (
    "id",
    "created_at",
    "created_by",
    "updated_at",
    "updated_by",
    "created_in",
    "updated_in",
    "version",
)
HEAVY = ("PySide6", "shiboken6", "mobilise_desktop.ui")


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A register with the German list in it, made by two orders, and what the second one said."""
    path = tmp_path_factory.mktemp("filled") / "new" / "register.sqlite"
    made = ordered("--database", path, "init", "--office", "bvmw", "--language", "de")
    assert made.returncode == DONE and str(path) in made.stdout, made.stderr
    return path, ordered("--database", path, "import", "firms", FILE, "--json")


@pytest.fixture
def register(filled, tmp_path):
    return Path(shutil.copyfile(filled[0], tmp_path / "register.sqlite"))


def order(register, *words):
    return ordered("--database", register, *words)


def rows(register, table):
    """All rows without what tells one register from another, in an order of their own."""
    with closing(open_session(Target(register))) as session:
        names = [row[1] for row in session.reader.all(f"PRAGMA table_info({table})")]
        kept = ", ".join(n for n in names if n not in NOT_KEPT and not n.endswith("_id"))
        return sorted(map(tuple, session.reader.all(f"SELECT {kept} FROM {table}")), key=repr)


# -- import


def test_the_import_says_one_object_of_the_agreed_shape(filled):
    done = filled[1]
    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (PROBLEMS, "")
    assert list(told) == KEYS
    assert (told["file"], told["rows"], told["new"]) == (str(FILE), 307, 300)
    parts = told["new"] + told["updated"] + told["unchanged"] + told["duplicates"] + told["rejected"]
    assert parts == told["rows"]
    assert all(list(problem) == ["row", "column", "code", "message"] for problem in told["problems"])


def test_a_dry_run_writes_nothing_and_a_second_import_changes_nothing(register):
    before = rows(register, "firm"), rows(register, "txn")
    again = json.loads(order(register, "import", "firms", FILE, "--json").stdout)
    assert (again["new"], again["updated"], again["unchanged"]) == (0, 0, 300)
    other = REGISTERS / "confapi_aziende.xlsx"
    done = order(register, "import", "firms", other, "--dry-run")
    assert "nothing was written" in done.stdout and done.returncode in {DONE, PROBLEMS}
    assert (rows(register, "firm"), rows(register, "txn")) == before


@pytest.mark.parametrize("kind", ["xlsx", "csv", "tsv"])
def test_what_is_exported_comes_back_without_loss(register, tmp_path, kind):
    out, new = tmp_path / f"firms.{kind}", tmp_path / "other.sqlite"
    done = order(register, "export", "firms", out, "--json")
    assert (done.returncode, json.loads(done.stdout)) == (DONE, {"file": str(out), "firms": 300})
    order(new, "init", "--office", "BVMW")
    assert json.loads(order(new, "import", "firms", out, "--json").stdout)["new"] == 300
    for table in ("firm", "firm_site", "contact", "firm_note", "firm_tag"):
        assert rows(new, table) == rows(register, table)
    back = json.loads(order(register, "import", "firms", out, "--json").stdout)
    assert (back["new"], back["updated"], back["unchanged"]) == (0, 0, 300)


def test_another_kind_of_list_is_not_written(register, tmp_path):
    done = order(register, "export", "firms", tmp_path / "firms.pdf")
    assert done.returncode == BAD_FILE and "firms.pdf" in done.stderr
    assert not (tmp_path / "firms.pdf").exists()


# -- backup, restore, check


def test_a_backup_brings_everything_back_and_check_tells_sound_from_damaged(register, tmp_path):
    copy = tmp_path / "copy.mobbackup"
    assert order(register, "backup", copy).returncode == DONE
    before = rows(register, "firm")
    register.write_bytes(register.read_bytes()[: 4096 * 20] + b"\xab" * 4096 * 20)
    report = order(register, "check", "--json")
    assert (report.returncode, json.loads(report.stdout)["sound"]) == (PROBLEMS, False)
    assert order(register, "restore", copy).returncode == DONE
    assert rows(register, "firm") == before
    sound = json.loads(order(register, "check", "--json").stdout)
    assert (sound["sound"], sound["problems"], sound["counts"]["firm"]) == (True, [], 300)


# -- wrong use, help, languages


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["import"],
        ["import", "firms"],
        ["init"],
        ["init", "--office", "NOBODY"],
        ["--language", "klingon", "check"],
        ["screens", "out", "--size", "large"],
        ["--demo", "many", "check"],
        ["check", "--unknown"],
        ["--unknown"],
    ],
)
def test_wrong_use_is_told_and_ends_with_2(tmp_path, words):
    done = ordered("--database", tmp_path / "register.sqlite", *words, folder=tmp_path)
    assert done.returncode == WRONG_USE
    assert done.stderr and "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_help_is_in_the_language_asked_for():
    done = ordered("--language", "de", "--help")
    assert done.returncode == DONE
    assert "MobiliseSME-Büros" in re.sub(r"\s+", " ", done.stdout) and "commands:" not in done.stdout
    assert "Without a command" not in done.stdout


def test_answers_are_in_the_language_asked_for(register):
    english, german = order(register, "check").stdout, order(register, "check", "--language", "de").stdout
    assert "is sound" in english and "is sound" not in german and str(register) in german


# -- the program itself


def test_the_module_runs_from_another_folder_and_says_its_version(tmp_path):
    done = program("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (DONE, f"mobilise-desktop {__version__}\n")


def test_no_command_loads_qt(register, tmp_path):
    words = [
        ["check"],
        ["import", "firms", str(FILE), "--dry-run"],
        ["import", "firms", str(FILE)],
        ["export", "firms", str(tmp_path / "out.xlsx")],
        ["backup", str(tmp_path / "b.mobbackup")],
        ["restore", str(tmp_path / "b.mobbackup")],
    ]
    new = str(tmp_path / "new.sqlite")
    code = (
        "import sys; from mobilise_desktop import cli\n"
        f"codes = [cli.main(['--database', {str(register)!r}, *words]) for words in {words!r}]\n"
        f"codes.append(cli.main(['--database', {new!r}, 'init', '--office', 'BVMW']))\n"
        f"print('LOADED', [n for n in sys.modules if n.startswith({HEAVY!r})], codes)"
    )
    done = program(python=("-c", code))
    assert done.stdout.splitlines()[-1] == "LOADED [] [0, 1, 1, 0, 0, 0, 0]", done.stderr


def test_screens_draws_every_tab_page_and_dialog(tmp_path):
    out = tmp_path / "screens"
    done = program(
        "screens", out, "--demo", "20", "--theme", "dark", "--size", "1000x700", "--language", "et"
    )
    assert done.returncode == DONE and "Traceback" not in done.stderr
    names = {file.stem for file in out.iterdir()}
    assert {"tab-firms", "page-import", "page-backups", "wizard-1-language", "empty-tab-firms"} <= names
    picture = QImage(str(out / "tab-firms.png"))
    assert (picture.width(), picture.height()) == (1000, 700)
    assert picture.pixelColor(5, 400).lightness() < 100


@pytest.mark.parametrize(("code", "word"), [("de", "Aufruf: "), ("hu", "használat: "), ("tr", "kullanım: ")])
def test_what_the_command_line_says_by_itself_is_in_the_users_language(code, word):
    done = program("--language", code, "restore")
    assert done.returncode == WRONG_USE
    assert done.stderr.startswith(word)
    assert "required" not in done.stderr
