import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.storage import backup_plan, disk, facts, migrate, opening, upgrade
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target, parse
from stores import everything

NOBODY = 65534


@pytest.fixture(autouse=True)
def tables():
    composition.load_tables()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path):
    if request.param == "sqlite":
        return Target(tmp_path / "a" / "new" / "folder" / "register.sqlite")
    return parse(request.getfixturevalue("postgres_database"))


def kept(target):
    with closing(open_reader(target)) as reader:
        return facts.load(reader)


def create(target, office="CONFAPI", *, is_demo=False):
    upgrade.create(target, office=office, is_demo=is_demo)


def test_a_new_database_is_ready_and_knows_its_office(place):
    create(place)
    assert opening.examine(place).state is State.READY
    found = kept(place)
    assert (found.office, found.is_demo, found.may_be_synchronised) == ("CONFAPI", False, True)
    assert len(found.id) == 36


def test_a_demo_database_can_never_be_synchronised(place):
    create(place, is_demo=True)
    assert kept(place).is_demo
    assert not kept(place).may_be_synchronised


def test_a_database_that_is_there_is_not_replaced(target):
    before = kept(target)
    with pytest.raises(UserError, match="already"):
        create(target)
    assert kept(target) == before


def test_of_two_programs_one_makes_the_database(postgres_database):
    place = parse(postgres_database)

    def attempt(office):
        try:
            create(place, office)
        except UserError:
            return None
        return office

    with ThreadPoolExecutor(2) as pool:
        made = [office for office in pool.map(attempt, ("BVMW", "CONFAPI")) if office]
    assert made == [kept(place).office]


def test_nothing_is_left_of_a_database_that_could_not_be_finished(tmp_path, monkeypatch):
    def fail(*_args, **_options):
        raise UserError("enough")

    monkeypatch.setattr(facts, "write_first", fail)
    with pytest.raises(UserError, match="enough"):
        create(Target(tmp_path / "new" / "folder" / "register.sqlite"))
    assert list(tmp_path.iterdir()) == []


def test_a_server_database_that_could_not_be_finished_is_empty(postgres_database, monkeypatch):
    place = parse(postgres_database)
    with monkeypatch.context() as patch, pytest.raises(ZeroDivisionError):
        patch.setattr(facts, "write_first", lambda *_a, **_o: 1 / 0)
        create(place)
    assert opening.examine(place).state is State.MISSING
    create(place)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="root only can become nobody")
def test_a_folder_that_may_not_be_written_is_told():
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name, "office")
        folder.mkdir(mode=0o555)
        os.seteuid(NOBODY)
        try:
            with pytest.raises(MachineError, match="may write"):
                create(Target(folder / "register.sqlite"))
        finally:
            os.seteuid(0)
        assert list(folder.iterdir()) == []


def test_what_is_up_to_date_is_left_alone(target, store):
    with closing(store.reader()) as reader:
        before = everything(reader)
        upgrade.bring_up_to_date(target)
        assert everything(reader) == before
    assert backup_plan.entries(target) == []


@pytest.mark.parametrize("state", ["newer", "foreign", "missing"])
def test_what_is_not_ours_to_change_is_refused(sqlite_target, tmp_path, state):
    import sqlite3

    path = sqlite_target.path
    if state == "missing":
        path = tmp_path / "nowhere.sqlite"
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version=99" if state == "newer" else "PRAGMA application_id=7")
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(UserError):
        upgrade.bring_up_to_date(Target(path))
    assert (path.read_bytes() if path.exists() else None) == before


def test_migrating_twice_changes_nothing(target, store):
    with closing(store.reader()) as reader:
        before = everything(reader)
    store.close()
    migrate.upgrade(target)
    with closing(open_reader(target)) as reader:
        assert everything(reader) == before


def test_a_file_appears_under_its_name_only_when_it_is_whole(tmp_path, monkeypatch):
    seen = []
    real = disk.put_in_place

    def put(made, final):
        seen.append((made.parent == final.parent, final.exists(), opening.soundness(made)))
        real(made, final)

    monkeypatch.setattr(disk, "put_in_place", put)
    create(Target(tmp_path / "register.sqlite"))
    assert seen == [(True, False, [])]
    assert [file.name for file in tmp_path.iterdir()] == ["register.sqlite"]
