"""The sentences of a session that can't show windows."""

import sys
from pathlib import Path

import PySide6
import pytest

from mobilise_desktop.ui import display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves this open")


@pytest.fixture(autouse=True)
def no_session(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_a_session_without_a_screen_is_told_where_to_start():
    assert "desktop session" in display.display_problem()
    assert display.display_problem() == display.no_display()


def test_an_invisible_screen_is_a_screen(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.display_problem() is None


def test_a_screen_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4711")
    assert "“:4711” does not answer" in display._silent_display()


def test_a_wayland_screen_that_does_not_answer_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "“wayland-7” does not answer" in display._silent_display()


def test_a_kind_of_screen_that_qt_does_not_know_is_named(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "curtain")
    assert "“curtain”" in display.display_problem()


def test_one_screen_of_two_is_enough(monkeypatch, tmp_path):
    plugins = {"wayland": tmp_path / "lost.so", "offscreen": display._plugin("offscreen")}
    monkeypatch.setattr(display, "_plugin", plugins.get)
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;offscreen")
    assert display.missing_library() == ""


def test_a_missing_library_is_named_with_the_line_that_installs_it(monkeypatch, tmp_path):
    monkeypatch.setattr(display, "_plugin", lambda platform: tmp_path)
    monkeypatch.setattr(display, "_unknown_platform", lambda: None)
    monkeypatch.setenv("DISPLAY", ":0")
    problem = display.display_problem()
    assert f"library {tmp_path.name} is missing" in problem
    if Path("/etc/debian_version").exists():
        assert "apt-get install -y --no-install-recommends libegl1" in problem


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="newer Pythons bear it")
def test_a_binding_that_crashes_this_python_is_refused(monkeypatch):
    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(PySide6, "__version_info__", (6, 12, 0, "", ""))
    assert "PySide6 6.12.0 makes Python 3.11 crash" in display.display_problem()
