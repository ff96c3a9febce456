"""Every window asks the theme for its clothes: the application wears none (`ui/theme.py` says why)."""

import ast
from pathlib import Path

import pytest

import mobilise_desktop

ROOT = Path(mobilise_desktop.__file__).parent
WINDOWS = {"QDialog", "QMainWindow"}
FILES = [path for path in ROOT.rglob("*.py") if "/ui/" in path.as_posix()]


def clothed(tree):
    """The names that are given to `theme.clothe` somewhere in a piece of code."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {ast.unparse(call.args[0]) for call in calls if ast.unparse(call.func).endswith("clothe")}


def undressed(source):
    """The windows and the popups of completers in a module that ask for no clothes."""
    tree = ast.parse(source)
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = [
        one.name
        for one in classes
        if WINDOWS & {ast.unparse(base) for base in one.bases} and "self" not in clothed(one)
    ]
    popups = {
        ast.unparse(call.args[0])
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(".setPopup")
    }
    return [*found, *sorted(popups - clothed(tree))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_window_asks_for_its_clothes(path):
    assert undressed(path.read_text("utf-8")) == []


def test_what_asks_for_none_is_found():
    window = "class A(QDialog):\n    def __init__(self):\n        super().__init__()\n"
    assert undressed(window) == ["A"]
    assert undressed(window + "        theme.clothe(self)\n") == []
    assert undressed("made.setPopup(popup)") == ["popup"]
    assert undressed("theme.clothe(popup)\nmade.setPopup(popup)") == []
