"""The wheel, in an empty environment: everything is in it, and it starts."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from mobilise_desktop import __version__
from mobilise_desktop.dev import catalogues

ROOT = Path(__file__).parents[2]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def finished(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel as it is given away, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    finished(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of scripts of an environment that holds the wheel, and what it needs from ours."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=os.name != "nt", with_pip=True)
    python = folder / SCRIPTS / Path(sys.executable).name
    purelib = finished(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(purelib, "needs.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    finished(str(python), "-m", "pip", "install", "-q", "--no-deps", "--no-index", str(wheel))
    return folder / SCRIPTS


def test_it_holds_the_program_its_resources_and_its_languages(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    resources = {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert {f"mobilise_desktop/_{name}" for name in resources} <= names
    languages = [code for code in catalogues.LANGUAGES if catalogues.catalogue_path(code).exists()]
    assert {f"mobilise_desktop/_translations/{code}/LC_MESSAGES/mobilise.mo" for code in languages} <= names
    assert "mobilise_desktop/storage/migrations/script.py.mako" in names
    assert not any(name.startswith(("tests/", "resources/")) for name in names)


def test_it_starts_where_nothing_of_the_project_is(installed, tmp_path):
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
    }
    program = str(installed / "mobilise-desktop")
    assert "--database" in finished(program, "--help", cwd=tmp_path, env=environment)
    assert __version__ in finished(program, "--version", cwd=tmp_path, env=environment)
    python = str(next(installed.glob("python*")))
    where = "from mobilise_desktop.core import paths; print(paths.resources())"
    assert Path(finished(python, "-c", where, cwd=tmp_path, env=environment).strip()).name == "_resources"
