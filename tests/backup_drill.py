"""What the tests of backups share: registers with something in them, and a look at all they hold."""

import hashlib
import json
import zipfile
from contextlib import closing
from pathlib import Path

from mobilise_desktop import composition
from mobilise_desktop.core.labels import Label
from mobilise_desktop.settings.model import SETTING
from mobilise_desktop.storage import container, facts
from mobilise_desktop.storage.reading import open_reader


def fill(target, firms=40):
    """Make a register with some firms, that does not count as invented, with a little history."""
    composition.create(target, "BVMW", demo=firms)
    with closing(composition.make_store(target, "anna", "desk-1", "BVMW")) as store:
        with store.maintain() as connection:
            facts.put(connection, {"demo": "0"})
        change(store, "one")
    return target


def change(store, value):
    """One more transaction."""
    with store.write(Label("Settings")) as work:
        work.insert(SETTING, {"name": f"name-{value}", "value": json.dumps(value)})


def change_at(target, value):
    """One more transaction in a database that is not open."""
    with closing(composition.make_store(target, "anna", "desk-1", "BVMW")) as store:
        change(store, value)


def content(target):
    """A hash of all rows by table; the note that a restore leaves is not counted."""
    with closing(open_reader(target)) as reader:
        return {
            name: hashlib.sha256("\n".join(sorted(_rows(reader, name))).encode()).hexdigest()
            for name in sorted(container_tables())
        }


def container_tables():
    """The names of all tables of ours."""
    composition.load_tables()
    return composition.METADATA.tables


def _rows(reader, name):
    columns = ", ".join(f'"{column.name}"' for column in container_tables()[name].columns)
    rows = reader.all(f'SELECT {columns} FROM "{name}"')
    return [repr(tuple(row)) for row in rows if row[0] != "restored_at"]


def noted(target):
    """The facts in the database by name."""
    with closing(open_reader(target)) as reader:
        return dict(reader.all("SELECT name, value FROM meta"))


def unpack_plainly(backup, folder):
    """The database in a backup, as a file."""
    with zipfile.ZipFile(backup) as archive:
        return Path(archive.extract(container.DATABASE, folder))


def reseal(file):
    """Give a changed file the seal that it should have."""
    data = file.read_bytes()
    file.write_bytes(data[:-64] + hashlib.sha256(data[:-64]).hexdigest().encode())


def left_over(folder):
    """Hidden and half-made files."""
    return sorted(path.name for path in folder.rglob("*") if path.name.startswith("."))
