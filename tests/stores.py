"""Databases for tests: made once from the migrations, then copied; on SQLite and on PostgreSQL."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.storage import base, upgrade
from mobilise_desktop.storage.target import Target, parse

ROOT = Path(__file__).resolve().parents[1]
LABEL = Label(N_("Change {what}"), {"what": "something"})
BOTH = ["sqlite", "postgresql"]
UNLIKE = {"version", "created_in", "updated_in", "deleted_in", "updated_at", "updated_by", "deleted_at"}
"""Columns that differ after a change was taken back."""


def firm_values(name="Alfa Kft.", **more):
    return {
        "legal_name_native": name, "country": "HU", "vat_status": "unknown", "status": "active",
        "size_class": "unknown", **more,
    }  # fmt: skip


def add_firm(store, name="Alfa Kft.", **more):
    with store.write(Label(N_("Add {name}"), {"name": name})) as work:
        return work.insert(FIRM, firm_values(name, **more))


def edit_firm(store, row_id, expected=None, **values):
    with store.write(LABEL) as work:
        return work.update(FIRM, row_id, values, expected)


def living(reader):
    """The living rows of every shared table by id, without what an undo can't and need not bring back."""
    found = {}
    for table in base.entities().values():
        names = [c.name for c in table.columns if c.name not in UNLIKE]
        sql = f"SELECT {', '.join(names)} FROM {table.name} WHERE deleted_at IS NULL"
        found[table.name] = {row[0]: row for row in reader.all(sql)}
    return found


def everything(reader):
    """Every row of every table but the lists, as sorted tuples."""
    found = {}
    for table in base.METADATA.sorted_tables:
        if table.name != "firm_list":
            names = ", ".join(f'"{c.name}"' for c in table.columns)
            found[table.name] = sorted(reader.all(f'SELECT {names} FROM "{table.name}"'), key=repr)
    return found


def run_python(code, *arguments, **options):
    """Run code in a process of its own and return what it did."""
    order = [sys.executable, "-c", code, *map(str, arguments)]
    given = {"capture_output": True, "text": True, "timeout": 60, "cwd": ROOT}
    return subprocess.run(order, check=False, **{**given, **options})


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    """A new, empty register."""
    composition.load_tables()
    target = Target(tmp_path_factory.mktemp("template") / "register.sqlite")
    upgrade.create(target, office="BVMW", is_demo=False)
    return target.path


@pytest.fixture(scope="session")
def postgres_template(postgres_server):
    """The name of a new, empty register on the server."""
    composition.load_tables()
    name = postgres_server.create()
    upgrade.create(parse(postgres_server.url(name)), office="BVMW", is_demo=False)
    return name


@pytest.fixture
def sqlite_target(sqlite_template, tmp_path):
    path = tmp_path / "register.sqlite"
    shutil.copyfile(sqlite_template, path)
    return Target(path)


@pytest.fixture
def postgres_target(postgres_server, postgres_template):
    name = f"copy{next(postgres_server._numbers)}"
    postgres_server._order(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    yield parse(postgres_server.url(name))
    postgres_server.drop(name)


@pytest.fixture(params=BOTH)
def target(request):
    """An empty register on each of the two databases."""
    return request.getfixturevalue("sqlite_target" if request.param == "sqlite" else "postgres_target")


@pytest.fixture
def make_store():
    """Opens stores that are closed at the end."""
    opened = []

    def make(target, who="anna", host="desk-1"):
        opened.append(composition.make_store(target, who, host, "BVMW"))
        return opened[-1]

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def store(target, make_store):
    return make_store(target)


@pytest.fixture
def reader(store):
    reader = store.reader()
    yield reader
    reader.close()


@pytest.fixture
def sqlite_store(sqlite_target, make_store):
    return make_store(sqlite_target)
