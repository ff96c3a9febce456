import subprocess
import sys

PROGRAM = """
import inspect
from mobilise_desktop.ui.quick_imports import skip_source_reading
{call}
read = []
whole = inspect.getsource
inspect.getsource = lambda given: read.append(given.__name__) or whole(given)
import colorsys
print(read)
"""


def run(call):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(call=call)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_pyside_reads_the_source_of_every_module_unless_told_not_to():
    assert "colorsys" in run("import PySide6.QtCore")
    assert run("skip_source_reading()") == "[]"
