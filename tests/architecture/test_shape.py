"""Rules about shape that no linter checks."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "mobilise_desktop"
MIGRATIONS = PACKAGE / "storage" / "migrations" / "versions"
SOURCES = sorted([*PACKAGE.rglob("*.py"), *ROOT.glob("*.py")])
TESTS = sorted((ROOT / "tests").rglob("*.py"))
FEATURES = sorted(folder for folder in (PACKAGE / "features").iterdir() if any(folder.glob("**/*.py")))
MOST_LINES = {"file": 400, "class": 250, "function": 40}
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")


def shown(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [path for path in SOURCES if path.parent != MIGRATIONS], ids=shown)
def test_nothing_is_too_long(path):
    text = path.read_text("utf-8")
    assert text.count("\n") <= MOST_LINES["file"]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            kind = "class" if isinstance(node, ast.ClassDef) else "function"
            assert node.end_lineno - node.lineno < MOST_LINES[kind], node.name


@pytest.mark.parametrize("path", TESTS, ids=shown)
def test_no_test_file_is_too_long(path):
    assert path.read_text("utf-8").count("\n") <= MOST_LINES["file"]


@pytest.mark.parametrize("feature", FEATURES, ids=lambda folder: folder.name)
def test_a_feature_says_what_it_is_about_and_has_a_face(feature):
    assert ast.get_docstring(ast.parse((feature / "__init__.py").read_text("utf-8")))
    assert (feature / "ui" / "__init__.py").exists()


def test_nothing_is_left_for_later():
    assert [shown(path) for path in SOURCES + TESTS if UNFINISHED.search(path.read_text("utf-8"))] == []


def test_test_files_have_names_of_their_own():
    names = Counter(path.name for path in TESTS if path.name != "conftest.py")
    assert [name for name, times in names.items() if times > 1] == []
