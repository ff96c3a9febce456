"""The PDF of an agreement is kept as long as its record: in every backup, after a restore, after 90 days."""

import os
from contextlib import closing
from datetime import timedelta

import pytest

import placements_help
from mobilise_desktop import composition
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, queries
from mobilise_desktop.storage import backup, backup_plan, files
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.check import check
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target
from stores import BOTH


@pytest.fixture
def agreed(store):
    """A placement with an agreement, and the hash of its PDF."""
    own = placements_help.ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    with closing(store.reader()) as reader:
        return own, queries.placement(reader, own).present.pdf_sha256


def held(target, sha):
    with closing(open_reader(target)) as reader:
        return files.get(reader, target, sha)


def grow_old(*folders):
    """Make every file in some folders 91 days old."""
    old = (clock.now_utc() - timedelta(days=91)).timestamp()
    for file in (file for folder in folders for file in folder.rglob("*") if file.is_file()):
        os.utime(file, (old, old))


def test_the_columns_that_name_files_are_those_that_say_so():
    composition.load_tables()
    declared = {
        (t.name, c.name) for t in METADATA.tables.values() for c in t.columns if c.info.get("holds") == "file"
    }
    assert {(table, column) for table, column, _shown in files.HOLDERS} == declared
    for table, _column, shown in files.HOLDERS:
        assert shown in METADATA.tables[table].c


@pytest.mark.parametrize("reason", [backup.MANUAL, backup.TIMED])
@pytest.mark.parametrize("goal", BOTH)
def test_the_agreement_is_in_backups_and_comes_back(request, store, agreed, tmp_path, goal, reason):
    _own, sha = agreed
    content = held(store.target, sha)
    made = backup.make(store.target, tmp_path / "backups" / "b.mobbackup", reason)
    store.close()
    other = (
        Target(tmp_path / "restored" / "r.sqlite")
        if goal == "sqlite"
        else request.getfixturevalue("postgres_target")
    )
    composition.restore(other, made.file)
    assert held(other, sha) == content
    assert check(other).flaws == ()


def test_the_agreement_stays_when_it_is_older_than_any_backup(store, agreed):
    _own, sha = agreed
    content = held(store.target, sha)
    backup_plan.make_planned(store.target, backup.TIMED)
    if store.target.path is not None:
        grow_old(files.folder(store.target), files.pool(backup_plan.folder(store.target)))
    made = backup_plan.make_planned(store.target, backup.MANUAL)
    assert held(store.target, sha) == content
    store.close()
    composition.restore(store.target, made.file)
    assert held(store.target, sha) == content


def test_a_missing_agreement_is_told(store, agreed):
    _own, sha = agreed
    with store.maintain() as connection:
        files.remove(connection, store.target, [sha], backup_plan.folder(store.target))
    with closing(store.reader()) as reader:
        code = reader.one("SELECT short_code FROM agreement_version")[0]
    assert check(store.target).flaws == (f"The attached file “{code}” is missing.",)
