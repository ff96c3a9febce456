"""Every method that Qt calls by itself is guarded: on Python 3.11 an error inside it may end the program."""

import ast
import importlib
import inspect
from pathlib import Path
from types import FunctionType

import pytest

PACKAGE = Path(__file__).parents[2] / "mobilise_desktop"
FILES = sorted([*PACKAGE.glob("ui/**/*.py"), *PACKAGE.glob("features/*/ui/**/*.py"), *PACKAGE.glob("app.py")])


def module_name(path):
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def overrides(kind):
    """Methods of a class that stand in the place of one of Qt's own."""
    bases = [base for base in kind.__mro__[1:] if base.__module__.startswith(("PySide6.", "Shiboken"))]
    for name, member in vars(kind).items():
        ours = isinstance(member, FunctionType) and not name.startswith("__")
        if ours and any(name in vars(base) for base in bases):
            yield name, member


def unguarded(module):
    for kind in vars(module).values():
        if inspect.isclass(kind) and kind.__module__ == module.__name__:
            yield from (
                f"{kind.__qualname__}.{name}"
                for name, method in overrides(kind)
                if not hasattr(method, "__guarded__")
            )


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_each_override_of_a_qt_method_is_guarded(path, qapp):
    assert list(unguarded(importlib.import_module(module_name(path)))) == []


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_classes_stand_at_the_top_of_their_module_where_the_test_above_sees_them(path):
    tree = ast.parse(path.read_text("utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert [node.name for node in classes if node not in tree.body] == []


def test_the_search_finds_an_override_without_a_guard(qapp):
    from PySide6.QtCore import QAbstractListModel, QRunnable

    from mobilise_desktop.ui.guard import guarded

    class Rows(QAbstractListModel):
        def rowCount(self, parent=None):
            return 0

        @guarded(safe=None)
        def data(self, index, role=0):
            return None

        def named_by_us(self):
            return None

    class Work(QRunnable):
        def run(self):
            return None

    assert [name for name, method in overrides(Rows) if not hasattr(method, "__guarded__")] == ["rowCount"]
    assert [name for name, _method in overrides(Work)] == ["run"]
