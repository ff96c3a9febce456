#!/usr/bin/env python3
"""Start the program (`python3 run.py`) or run every check and test (`python3 run.py test`).

Needs nothing but Python 3.11. What the program stands on is fetched once into `.venv` beside this
file, exactly as requirements.lock says, and again only when that lock or the Python has changed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

OLDEST = (3, 11)
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
LIBRARIES = VENV / "libraries-seen"
LOADER_CACHE = Path("/etc/ld.so.cache")
ON_WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
BASE: str = getattr(sys, "_base_executable", sys.executable)
"""The Python that makes the environment, also when it is the environment's own that runs this file."""
PIP_INSTALL = (str(PYTHON), "-m", "pip", "install", "-q", "--no-input", "--require-hashes", "-r")
UNWRITABLE = "Close the program if it is running, or move its folder to where you may write."
UNFETCHED = "The libraries could not be fetched. Check the internet connection and run this again."

WINDOWLESS = {
    "init", "import", "export", "backup", "restore", "check", "duplicates", "subject-export", "erase",
    "match", "placements", "agreement", "due", "--help", "-h", "--version",
}  # fmt: skip
"""Words that ask for something without a window. Only a hint: the program itself decides."""
SCREENLESS = "screens"
"""The command that draws windows without a screen."""
MACHINE = 4
NOTHING_COLLECTED = 5


def main(arguments: list[str]) -> int:
    """Prepare what is missing, then do what was asked for; the exit code of the program or the tests."""
    if sys.version_info < OLDEST:
        fail(f"This program needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    testing = arguments[:1] == ["test"]
    if testing or SCREENLESS in arguments:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare(with_window=testing or not WINDOWLESS & set(arguments))
    return run_tests(arguments[1:]) if testing else start(arguments)


def start(arguments: list[str]) -> int:
    """Hand over to the program, in the folder where the user stands."""
    command = [str(PYTHON), "-P", "-m", "mobilise_desktop", *arguments]
    if not ON_WINDOWS:
        os.execv(command[0], command)  # noqa: S606  no shell between us and the program
    return subprocess.call(command)


# ---------------------------------------------------------------- the environment


def prepare(*, with_window: bool) -> None:
    """Make the environment, the system's libraries and the translations ready, as far as they are not."""
    if not is_current():
        if with_window:
            stop_without_display()
        make_environment_alone()
    if with_window:
        need_libraries()
    compile_translations()


def wanted_stamp() -> bytes:
    """What the environment is made from: this Python, and the whole lock."""
    return f"Python {VERSION}\n".encode() + LOCK.read_bytes()


def is_current() -> bool:
    """True when `.venv` was finished, from this lock and this Python."""
    try:
        return PYTHON.exists() and STAMP.read_bytes() == wanted_stamp()
    except OSError:
        return False


def make_environment_alone() -> None:
    """Make `.venv`; a second start at the same time waits for the first (not on Windows)."""
    with LOCK.open("rb") as held:
        with contextlib.suppress(ImportError, OSError):
            import fcntl  # noqa: PLC0415  there is none on Windows

            fcntl.flock(held, fcntl.LOCK_EX)
        if not is_current():
            make_environment()


def make_environment() -> None:
    """Make `.venv` anew from the lock. The stamp comes last, so that a broken attempt is made again."""
    say(f"Setting up the program in {VENV}. This happens once and takes about a minute.")
    need_venv_module()
    try:
        if VENV.exists():
            STAMP.unlink(missing_ok=True)
            shutil.rmtree(VENV)
        must([BASE, "-m", "venv", str(VENV)], f"Python could not make its environment in {VENV}.")
        must([*PIP_INSTALL, str(LOCK)], UNFETCHED)
        link_project()
        unpack_pyside()
        STAMP.write_bytes(wanted_stamp())
    except OSError as error:
        fail(f"{VENV} could not be made ({error.strerror}). {UNWRITABLE}")


def link_project() -> None:
    """Let the environment's Python find the program from any folder, also when the project is moved."""
    lib = VENV / "Lib" if ON_WINDOWS else VENV / "lib" / f"python{VERSION}"
    packages = lib / "site-packages"
    (packages / "mobilise.pth").write_text(os.path.relpath(ROOT, packages) + "\n", encoding="ascii")


def unpack_pyside() -> None:
    """Lay PySide's own Python modules beside it, so that the program need not run them at each start.

    It works as well without: `mobilise_desktop.ui.quick_imports` says what is spared.
    """
    unpacking = [str(PYTHON), "-c", "import PySide6.QtCore"]
    subprocess.call(unpacking, env={**os.environ, "SBK_EMBED": "0"}, stderr=subprocess.DEVNULL)


def need_venv_module() -> None:
    """Debian ships Python without the part that makes environments: install it, or say how."""
    if has_venv_module():
        return
    from mobilise_desktop.ui.display import as_root  # noqa: PLC0415  needs Python 3.11

    package = f"python{VERSION}-venv"
    if not may_install():
        fail("A part of Python is missing. Install it with: " + as_root(f"apt-get install -y {package}"))
    install([package])
    if not has_venv_module():
        fail(f"A part of Python is still missing: the package {package} did not bring it.")


def has_venv_module() -> bool:
    """True when this Python can make an environment with pip in it."""
    return subprocess.call([BASE, "-c", "import venv, ensurepip"], stderr=subprocess.DEVNULL) == 0


# ---------------------------------------------------------------- the system below


def stop_without_display() -> None:
    """End with a sentence when there is no screen, before anything is fetched for nothing."""
    from mobilise_desktop.ui import display  # noqa: PLC0415  needs Python 3.11

    problem = display.no_display()
    if problem:
        fail(problem)


def need_libraries() -> None:
    """Qt's system libraries: install the missing ones on Debian as root, or say how.

    Asked again only when a library came or went since, or for another kind of screen.
    """
    if not sys.platform.startswith("linux") or seen_libraries() == wanted_libraries():
        return
    from mobilise_desktop.ui import display  # noqa: PLC0415  only when it has to be looked at

    missing = missing_library()
    if missing and may_install():
        say(f"The system library {missing} is missing.")
        install(list(display.DEBIAN_PACKAGES))
        missing = missing_library()
    if missing:
        fail(display.library_remedy(missing))
    with contextlib.suppress(OSError):
        LIBRARIES.write_text(wanted_libraries(), encoding="utf-8")


def missing_library() -> str:
    """The first library that Qt lacks, as the environment's own Python sees it; "" when none."""
    ask = "from mobilise_desktop.ui.display import missing_library; print(missing_library())"
    return subprocess.check_output([str(PYTHON), "-P", "-c", ask]).decode().strip()


def wanted_libraries() -> str:
    """The state of the system's libraries and the kinds of screen in use."""
    state = LOADER_CACHE.stat().st_mtime_ns if LOADER_CACHE.exists() else 0
    screens = [os.environ.get(name, "") for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")]
    return f"{state} {screens}"


def seen_libraries() -> str:
    """The state in which nothing was missing."""
    try:
        return LIBRARIES.read_text(encoding="utf-8")
    except OSError:
        return ""


def may_install() -> bool:
    """True for root on Debian and its relatives."""
    return not ON_WINDOWS and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> None:
    """Install packages of Debian, after saying so."""
    say("Installing with apt-get: " + " ".join(packages))
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.call([*apt, "update"], stdout=subprocess.DEVNULL)
    order = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.call(order, stdout=subprocess.DEVNULL) != 0:
        fail("apt-get could not install them; its reason stands above.")


def compile_translations() -> None:
    """Compile the catalogues that were edited since."""
    catalogues = ROOT.glob("translations/*/LC_MESSAGES/*.po")
    if any(is_newer(po, po.with_suffix(".mo")) for po in catalogues):
        compiling = [str(PYTHON), "-P", "-m", "mobilise_desktop.dev", "compile"]
        must(compiling, "The translations could not be compiled.")


def is_newer(source: Path, made: Path) -> bool:
    """True when `made` is missing or older than `source`."""
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns


# ---------------------------------------------------------------- checks and tests

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as run; run()"
CHECKS = (
    ("-m", "ruff", "check", "."),
    ("-m", "ruff", "format", "--check", "."),
    ("-c", LINT_IMPORTS),
    ("-m", "mypy"),
    ("-m", "deptry", "."),
    ("-m", "mobilise_desktop.dev", "texts", "--check"),
)
BENCHMARKS = "tests/benchmarks"
MOST_WORKERS = 8


def run_tests(arguments: list[str]) -> int:
    """Every check, the cheapest first, then the tests; all of them run, 1 when one of them failed."""
    failed = [step for step in CHECKS if not passes(step)]
    codes = [run_step(("-m", "pytest", *step)) for step in pytest_steps(arguments)]
    bad_tests = any(code not in {0, NOTHING_COLLECTED} for code in codes) or not codes.count(0)
    for step in failed:
        say("FAILED: " + shown(step))
    say("FAILED: the tests" if bad_tests else "The tests passed.")
    return 1 if failed or bad_tests else 0


def pytest_steps(arguments: list[str]) -> list[list[str]]:
    """The runs of pytest: the tests on all processors, then the benchmarks alone; or what the user named."""
    if any((ROOT / argument.split("::")[0]).exists() for argument in arguments if argument[:1] != "-"):
        return [arguments]
    # Tests wait for disks, servers and windows half of the time: one more at work than there are processors.
    workers = str(min((os.cpu_count() or 1) + 1, MOST_WORKERS))
    # Who has nothing left takes tests from who has much: the longest stand together at the end.
    steps = [["-n", workers, "--dist", "worksteal", "--ignore", BENCHMARKS, *arguments]]
    return [*steps, [BENCHMARKS, *arguments]] if (ROOT / BENCHMARKS).is_dir() else steps


def passes(step: tuple[str, ...]) -> bool:
    """True when the step ends without a complaint."""
    return run_step(step) == 0


def run_step(step: tuple[str, ...]) -> int:
    """Run a module of the environment's Python in the project's folder; its exit code."""
    say("\n== " + shown(step))
    return subprocess.call([str(PYTHON), *step], cwd=str(ROOT))


def shown(step: tuple[str, ...]) -> str:
    """The step as a person would type it."""
    return "lint-imports" if step[0] == "-c" else " ".join(step[1:])


# ---------------------------------------------------------------- words


def must(command: list[str], otherwise: str) -> None:
    """Run a command that has to succeed, or end with the sentence `otherwise`.

    What it says goes to the terminal, not into what the program prints.
    """
    if subprocess.call(command, stdout=sys.stderr) != 0:
        fail(otherwise)


def say(text: str) -> None:
    """A line for the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


def fail(text: str) -> NoReturn:
    """End with one sentence and the exit code for "the machine is not ready"."""
    say(text)
    raise SystemExit(MACHINE)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Stopped.")
        sys.exit(130)
