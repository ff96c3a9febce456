"""Backups are made when something changed, old ones go by the plan, and the newest good one never does."""

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from backup_drill import change, change_at, fill, left_over
from mobilise_desktop import composition
from mobilise_desktop.core import clock, paths
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.storage import backup, backup_plan
from mobilise_desktop.storage.backup_plan import Entry
from mobilise_desktop.storage.container import BackupInfo
from mobilise_desktop.storage.target import Target, parse

NOW = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


@pytest.fixture
def at():
    """Sets the clock."""
    yield lambda moment: clock.set_source(lambda: moment)
    clock.set_source(None)


@pytest.fixture(params=["sqlite", "postgresql"])
def register(request, tmp_path):
    """A register with real data, on both databases."""
    if request.param == "sqlite":
        return fill(Target(tmp_path / "register.sqlite"), 10)
    return fill(parse(request.getfixturevalue("postgres_database")), 10)


def entry(moment, reason=backup.TIMED, database="one"):
    stamp = moment.isoformat()
    file = Path(f"{stamp}-{reason}-{database}.mobbackup")
    return Entry(
        file,
        BackupInfo(
            file, "1", 1, database, "BVMW", is_demo=False, created_at=stamp, reason=reason, last_txn="t"
        ),
    )


def kept(entries, now=NOW):
    gone = backup_plan.to_delete(entries, now)
    return [e for e in entries if e.file not in gone]


def test_a_year_of_work_leaves_12_hours_14_days_and_8_weeks():
    found = []
    for n in range(365 * 48, -1, -1):
        moment = NOW - n * HALF_HOUR
        if moment.weekday() < 5 and 8 <= moment.hour < 17:
            found = kept([*found, entry(moment)], moment)
    ages = [NOW - e.info.at for e in found]
    assert len(found) <= 12 + 14 + 8
    assert sum(age < timedelta(days=2) for age in ages) >= 6
    days = [NOW.date() - timedelta(days=n) for n in range(20)]
    assert {e.info.at.date() for e in found} >= {day for day in days if day.weekday() < 5}
    assert len({e.info.at.isocalendar()[:2] for e in found}) == 8
    assert max(ages) < timedelta(days=60)


def test_of_an_hour_the_newest_stays():
    found = [entry(NOW - timedelta(minutes=n)) for n in (0, 10, 20, 29)]
    assert kept(found) == found[:1]


def test_the_last_five_before_imports_stay_for_a_while():
    found = [entry(NOW - timedelta(minutes=n), backup.BEFORE_IMPORT) for n in range(8)]
    assert kept(found) == found[:5]


def test_nothing_is_kept_for_longer_than_90_days_but_the_newest_good_one():
    found = [entry(NOW - timedelta(days=n), backup.MANUAL) for n in (89, 91, 200)]
    assert kept(found) == found[:1]
    assert kept(found[1:]) == found[1:2]


def test_another_database_does_not_push_out_the_backups_of_this_one():
    mine = [entry(NOW - timedelta(days=n)) for n in range(14)]
    theirs = [entry(NOW - timedelta(days=n, minutes=1), database="two") for n in range(14)]
    assert kept([*mine, *theirs]) == [*mine, *theirs]
    assert kept([mine[0], theirs[13]], NOW + timedelta(days=900)) == [mine[0], theirs[13]]


def test_backups_from_a_wrong_clock_stay_and_take_no_place():
    future = [entry(NOW + timedelta(days=3650, hours=n)) for n in range(40)]
    found = [entry(NOW - timedelta(hours=n)) for n in range(12)]
    assert kept([*future, *found]) == [*future, *found]


def test_what_can_not_be_read_is_not_removed():
    assert kept([Entry(Path("strange.mobbackup"), None)]) == [Entry(Path("strange.mobbackup"), None)]


@pytest.mark.parametrize(
    ("minutes", "txn", "is_due"),
    [
        (29, "new", False),
        (30, "new", True),
        (30, "t", False),
        (600, "t", False),
        (-60, "new", True),
        (-60, "t", False),
    ],
)
def test_one_is_due_half_an_hour_after_the_last_when_something_changed(minutes, txn, is_due):
    assert backup_plan.due(txn, [entry(NOW - timedelta(minutes=minutes))], NOW) is is_due


def test_the_first_is_due_at_once_and_what_can_not_be_read_does_not_count():
    assert backup_plan.due("t", [], NOW)
    assert backup_plan.due("t", [Entry(Path("x"), None)], NOW)


def test_backups_are_made_while_working_when_something_changed(register, at):
    with closing(composition.make_store(register, "anna", "desk-1", "BVMW")) as store:
        told = []
        for minutes in range(0, 150, 10):
            at(NOW + timedelta(minutes=minutes))
            if minutes in {20, 60, 70, 80}:
                change(store, minutes)
            told.append(composition.back_up_if_due(register))
    made = [e.info for e in backup_plan.entries(register)]
    assert [info.at for info in made] == [NOW + timedelta(minutes=n) for n in (90, 60, 0)]
    assert {info.reason for info in made} == {"timed"}
    assert told[0] == told[1] == "Backup: 23/11/2026, 13:30"
    assert told[-1] == "Backup: 23/11/2026, 15:00"


def test_at_the_end_a_backup_is_made_only_if_something_changed(register, at):
    at(NOW)
    made = composition.back_up(register, backup.CLOSE)
    assert made.file.name == "2026-11-23_133000_close.mobbackup"
    at(NOW + timedelta(hours=5))
    assert not backup_plan.is_changed(register)
    assert composition.back_up(register, backup.CLOSE) is None
    change_at(register, "more")
    assert backup_plan.is_changed(register)
    assert composition.back_up(register, backup.CLOSE).at == NOW + timedelta(hours=5)


def test_before_an_import_a_backup_is_made_in_any_case(register, at):
    at(NOW)
    names = [composition.back_up(register, backup.BEFORE_IMPORT).file.name for _n in range(3)]
    stem = "2026-11-23_133000_before-import"
    assert names == [f"{stem}.mobbackup", f"{stem}-2.mobbackup", f"{stem}-3.mobbackup"]
    assert {e.file.name for e in backup_plan.entries(register)} == set(names)


def test_demo_data_is_saved_by_hand_only(tmp_path):
    demo = Target(tmp_path / "demo.sqlite")
    composition.create(demo, "BVMW", demo=5)
    assert composition.back_up(demo, backup.CLOSE) is None
    assert composition.back_up_if_due(demo) is None
    assert composition.back_up(demo, backup.MANUAL).is_demo


def test_the_newest_comes_first_and_what_can_not_be_read_last(register, at):
    for hours in (0, 2, 1):
        at(NOW + timedelta(hours=hours))
        backup_plan.make_planned(register, backup.MANUAL)
    (backup_plan.folder(register) / "z-broken.mobbackup").write_bytes(b"PK\3\4 broken")
    found = backup_plan.entries(register)
    assert [e.info and e.info.at.hour for e in found] == [15, 14, 13, None]
    assert backup_plan.newest(register) == found[0].info


def test_what_a_crash_left_is_cleared_after_a_day(register, at):
    place = backup_plan.folder(register)
    place.mkdir(parents=True)
    old, young = place / ".a.mobbackup.1.part", place / ".b.mobbackup.2.part"
    for file, hours in ((old, 25), (young, 1)):
        file.write_bytes(b"half")
        moment = (datetime.now(UTC) - timedelta(hours=hours)).timestamp()
        os.utime(file, (moment, moment))
    backup_plan.make_planned(register, backup.MANUAL)
    assert left_over(place) == [young.name]


def test_backups_lie_beside_a_file_and_in_the_users_folder_for_a_server():
    assert backup_plan.folder(Target(Path("/data/a b.sqlite"))) == Path("/data/backups/a b")
    server = parse("postgresql://anna:secret@db.example.org:5433/members?sslmode=require")
    assert backup_plan.folder(server) == paths.user_data() / "backups" / "db.example.org-members"
    assert backup_plan.folder(parse("postgresql:///x/../y")).parent == paths.user_data() / "backups"


def test_a_damaged_database_keeps_its_backups(tmp_path, at):
    register = fill(Target(tmp_path / "register.sqlite"), 10)
    at(NOW)
    good = backup_plan.make_planned(register, backup.CLOSE)
    register.file.write_bytes(register.file.read_bytes()[:9000])
    with pytest.raises(MachineError, match="damaged"):
        backup_plan.make_planned(register, backup.MANUAL)
    assert [e.info for e in backup_plan.entries(register)] == [good]
