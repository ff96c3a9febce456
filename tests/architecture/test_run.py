"""The starter: what it makes, when it makes it again, and what it says when it can't."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import run
from mobilise_desktop.ui import display

SOURCE = Path(run.__file__).read_text("utf-8")


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project folder of its own, with a lock and a finished environment."""
    for name in ("LOCK", "VENV", "STAMP", "LIBRARIES", "PYTHON"):
        monkeypatch.setattr(run, name, tmp_path / getattr(run, name).relative_to(run.ROOT))
    monkeypatch.setattr(run, "ROOT", tmp_path)
    run.LOCK.write_text("one==1\n", "utf-8")
    run.PYTHON.parent.mkdir(parents=True)
    run.PYTHON.touch()
    run.STAMP.write_bytes(run.wanted_stamp())
    return tmp_path


@pytest.fixture
def no_processes(monkeypatch):
    """Nothing else may be started."""
    monkeypatch.setattr(subprocess, "call", lambda *_: pytest.fail("a process was started"))
    monkeypatch.setattr(subprocess, "check_output", lambda *_: pytest.fail("a process was started"))


def test_an_old_python_can_read_it_and_is_told():
    ast.parse(SOURCE, feature_version=(3, 8))


def test_it_needs_only_the_standard_library():
    imports = [node for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in imports if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in imports if isinstance(node, ast.ImportFrom)}
    roots = {name.partition(".")[0] for name in names}
    assert roots - {"mobilise_desktop"} <= sys.stdlib_module_names


def test_a_finished_environment_is_used_as_it_is(project, no_processes, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run.LIBRARIES.write_text(run.wanted_libraries(), "utf-8")
    run.prepare(with_window=True)


@pytest.mark.parametrize("change", ["another lock", "another Python", "broken off", "Python removed"])
def test_the_environment_is_made_again_when_it_does_not_fit(project, change):
    assert run.is_current()
    if change == "another lock":
        run.LOCK.write_text("one==2\n", "utf-8")
    elif change == "another Python":
        run.STAMP.write_bytes(run.STAMP.read_bytes().replace(b"Python 3.", b"Python 2."))
    else:
        (run.STAMP if change == "broken off" else run.PYTHON).unlink()
    assert not run.is_current()


def test_an_environment_that_could_not_be_finished_is_not_taken_for_one(project, monkeypatch, capfd):
    run.LOCK.write_text("one==2\n", "utf-8")
    monkeypatch.setattr(run, "PIP_INSTALL", (sys.executable, "-c", "raise SystemExit(1)"))
    with pytest.raises(SystemExit) as ended:
        run.make_environment_alone()
    assert ended.value.code == run.MACHINE
    assert run.UNFETCHED in capfd.readouterr().err
    assert run.PYTHON.exists()
    assert not run.is_current()


def test_a_folder_that_can_not_be_written_is_told_in_a_sentence(project, monkeypatch, capsys):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(run.shutil, "rmtree", refuse)
    with pytest.raises(SystemExit):
        run.make_environment()
    assert "could not be made (Permission denied)" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")
class TestLibraries:
    """Qt's system libraries."""

    def test_a_missing_one_ends_with_the_line_to_type(self, project, monkeypatch, capsys):
        monkeypatch.setattr(run, "missing_library", lambda: "libEGL.so.1")
        monkeypatch.setattr(run, "may_install", lambda: False)
        with pytest.raises(SystemExit) as ended:
            run.need_libraries()
        assert ended.value.code == run.MACHINE
        assert capsys.readouterr().err.strip() == display.library_remedy("libEGL.so.1")
        assert run.seen_libraries() == ""

    def test_root_on_debian_installs_them_after_saying_so(self, project, monkeypatch, capsys):
        answers = iter(["libEGL.so.1", ""])
        installed = []
        monkeypatch.setattr(run, "missing_library", lambda: next(answers))
        monkeypatch.setattr(run, "may_install", lambda: True)
        monkeypatch.setattr(run, "install", installed.extend)
        run.need_libraries()
        assert tuple(installed) == display.DEBIAN_PACKAGES
        assert "libEGL.so.1 is missing" in capsys.readouterr().err

    def test_they_are_looked_at_again_when_one_came_or_went(self, project, monkeypatch, tmp_path):
        cache = tmp_path / "ld.so.cache"
        cache.touch()
        monkeypatch.setattr(run, "LOADER_CACHE", cache)
        run.LIBRARIES.write_text(run.wanted_libraries(), "utf-8")
        assert run.seen_libraries() == run.wanted_libraries()
        os.utime(cache, ns=(1, 1))
        assert run.seen_libraries() != run.wanted_libraries()


def test_a_catalogue_is_compiled_when_it_was_edited(project, monkeypatch):
    started = []
    monkeypatch.setattr(run, "must", lambda command, _otherwise: started.append(command[-1]))
    po = project / "translations" / "de" / "LC_MESSAGES" / "mobilise.po"
    po.parent.mkdir(parents=True)
    po.touch()
    run.compile_translations()
    mo = po.with_suffix(".mo")
    mo.touch()
    os.utime(po, ns=(1, 1))
    run.compile_translations()
    os.utime(mo, ns=(0, 0))
    run.compile_translations()
    assert started == ["compile", "compile"]


@pytest.mark.parametrize("arguments", [[], ["-x"], ["-k", "firm"]])
def test_all_tests_run_together_and_the_benchmarks_alone(project, arguments):
    (project / run.BENCHMARKS).mkdir(parents=True)
    together, alone = run.pytest_steps(arguments)
    assert together[together.index("--ignore") :][:2] == ["--ignore", run.BENCHMARKS]
    assert alone == [run.BENCHMARKS, *arguments]


def test_named_tests_run_by_themselves(project):
    (project / "tests").mkdir()
    assert run.pytest_steps(["tests::test_one", "-q"]) == [["tests::test_one", "-q"]]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_one_sentence_and_shows_no_traceback():
    environment = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, run.__file__], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.strip() == display.no_display() or "screen" in done.stderr
