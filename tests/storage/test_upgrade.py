"""An older register is brought up to date after a backup or stays as it was; a new one is whole or not there."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from backup_drill import content, fill, left_over, noted
from mobilise_desktop import composition
from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.session import open_session
from mobilise_desktop.storage import backup, backup_plan, migrate, opening, schema, shape, upgrade
from mobilise_desktop.storage.failures import DamagedError
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target, parse

NEXT = f"{schema.head() + 1:04d}"
MIGRATION = """
import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{last}"


def upgrade() -> None:
    op.add_column("draft", sa.Column("colour", sa.Text()))
    {more}
"""


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Makes this program one version newer; its migration adds a column and does `more`."""

    def made(more="pass"):
        place = tmp_path / "migrations"
        shutil.copytree(migrate.HERE, place, ignore=shutil.ignore_patterns("__pycache__"))
        text = MIGRATION.format(next=NEXT, last=f"{schema.head():04d}", more=more)
        (place / "versions" / f"{NEXT}_colours.py").write_text(text)
        monkeypatch.setattr(migrate, "HERE", place)
        monkeypatch.setattr(schema, "VERSIONS", place / "versions")
        forget()

    yield made
    monkeypatch.undo()
    forget()


def forget():
    schema.head.cache_clear()
    shape.expected.cache_clear()


@pytest.fixture(params=["sqlite", "postgresql"])
def register(request, tmp_path):
    """A register on both databases."""
    if request.param == "sqlite":
        return fill(Target(tmp_path / "data" / "register.sqlite"), 10)
    return fill(parse(request.getfixturevalue("postgres_database")), 10)


def has_colour(target):
    with closing(open_reader(target)) as reader:
        try:
            reader.all("SELECT colour FROM draft")
        except MachineError:
            return False
    return True


def test_an_older_register_is_saved_and_brought_up_to_date_when_opened(register, next_version):
    before = content(register)
    next_version()
    assert opening.examine(register).state is State.OLDER
    open_session(register).close()
    assert opening.examine(register).state is State.READY
    assert has_colour(register)
    assert content(register) == before
    (entry,) = backup_plan.entries(register)
    assert (entry.info.reason, entry.info.schema) == ("before-migration", int(NEXT) - 1)
    assert backup.verify(entry.file).counts["firm"] == 10


def test_an_up_to_date_register_is_left_alone(register):
    composition.bring_up_to_date(register)
    assert backup_plan.entries(register) == []


def test_a_migration_that_fails_changes_nothing(register, next_version):
    before = content(register)
    next_version("op.execute('DELETE FROM nowhere')")
    with pytest.raises(MachineError):
        composition.bring_up_to_date(register)
    assert opening.examine(register).state is State.OLDER
    assert not has_colour(register)
    assert content(register) == before


def test_a_migration_that_loses_rows_changes_nothing(register, next_version):
    before = content(register)
    next_version("op.execute('DELETE FROM contact')")
    with pytest.raises(MachineError, match="without loss"):
        composition.bring_up_to_date(register)
    assert not has_colour(register)
    assert content(register) == before


def test_no_backup_no_migration(tmp_path, next_version):
    register = fill(Target(tmp_path / "data" / "register.sqlite"), 10)
    next_version()
    (register.file.parent / "backups").write_text("a file where the folder should be")
    data = register.file.read_bytes()
    with pytest.raises(MachineError):
        composition.bring_up_to_date(register)
    assert register.file.read_bytes() == data


def test_a_backup_of_an_older_version_is_brought_up_to_date_by_the_restore(register, tmp_path, next_version):
    before = content(register)
    old = backup.make(register, tmp_path / "old.mobbackup", backup.MANUAL)
    next_version()
    restored = Target(tmp_path / "restored.sqlite")
    for goal in (restored, register):
        composition.restore(goal, old.file)
        assert opening.examine(goal).state is State.READY
        assert has_colour(goal)
        assert content(goal) == before


def test_a_backup_of_a_newer_version_is_refused(register, tmp_path, next_version, monkeypatch):
    next_version()
    composition.bring_up_to_date(register)
    new = backup.make(register, tmp_path / "new.mobbackup", backup.MANUAL)
    monkeypatch.undo()
    forget()
    with pytest.raises(UserError, match="newer version"):
        backup.verify(new.file)


def test_a_new_register_has_an_identity_of_its_own(tmp_path):
    one, two = Target(tmp_path / "a" / "b" / "one.sqlite"), Target(tmp_path / "two.sqlite")
    for target in (one, two):
        upgrade.create(target, office="EVEA", is_demo=False)
    assert noted(one)["id"] != noted(two)["id"]
    assert (noted(one)["office"], noted(one)["demo"]) == ("EVEA", "0")
    assert left_over(tmp_path) == []


@pytest.mark.parametrize(
    ("there", "error"),
    [("register", UserError), ("other", UserError), ("broken", UserError)],
)
def test_what_is_there_is_never_made_anew(tmp_path, there, error):
    target = Target(tmp_path / "register.sqlite")
    if there == "register":
        upgrade.create(target, office="EVEA", is_demo=False)
    elif there == "other":
        with closing(sqlite3.connect(target.file)) as connection:
            connection.execute("CREATE TABLE theirs (x)")
    else:
        target.file.write_text("not a database")
    before = target.file.read_bytes()
    with pytest.raises((error, DamagedError)):
        upgrade.create(target, office="EVEA", is_demo=False)
    assert target.file.read_bytes() == before


def test_where_nothing_can_be_made_nothing_is_left(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError):
        upgrade.create(Target(tmp_path / "file" / "register.sqlite"), office="EVEA", is_demo=False)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
