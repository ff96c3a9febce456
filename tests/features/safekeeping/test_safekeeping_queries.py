"""What the page of the backups knows."""

from datetime import UTC, datetime, timedelta

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.safekeeping import queries
from mobilise_desktop.features.safekeeping.words import office_name
from mobilise_desktop.storage import backup, backup_plan
from mobilise_desktop.storage.target import Target

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk-1", "BVMW")
    yield store
    store.close()


@pytest.fixture
def reader(store):
    reader = store.reader()
    yield reader
    reader.close()


def add(store, *names):
    return [actions.add_firm(store, {"legal_name_native": name, "country": "DE"}) for name in names]


def test_backups_are_listed_with_their_sizes_and_those_that_cannot_be_read_are_not_hidden(store):
    made = backup_plan.make_planned(store.target, backup.MANUAL)
    spoilt = made.file.with_name("2020-01-01_000000_timed.mobbackup")
    spoilt.write_bytes(b"nothing of ours")
    good, bad = queries.listed(store.target)
    assert (good.file, good.info.reason, good.size) == (made.file, "manual", made.file.stat().st_size)
    assert (bad.file, bad.info, bad.size) == (spoilt, None, 15)


def test_a_backup_stands_beside_the_present_data_with_counts_of_both(store):
    firms = add(store, "Alfa", "Beta", "Gamma")
    actions.delete_firms(store, firms[:1])
    made = backup_plan.make_planned(store.target, backup.MANUAL)
    actions.delete_firms(store, firms[1:])
    add(store, "Delta")
    found = queries.compare(made.file, store.target)
    assert (found.backup.living["firm"], queries.in_trash(found.backup)) == (2, 1)
    assert (found.present.living["firm"], found.present.in_trash) == (1, 3)
    assert found.present.changed_at > found.backup.created_at
    assert found.is_of_this_database


def test_a_backup_of_another_register_is_told_apart(store, tmp_path):
    other = Target(tmp_path / "other.sqlite")
    composition.create(other, "EVEA", demo=None)
    made = backup_plan.make_planned(other, backup.MANUAL)
    assert not queries.compare(made.file, store.target).is_of_this_database
    assert office_name(made.office) == "EVEA"
    assert office_name("ELSEWHERE") == "ELSEWHERE"


def test_a_backup_with_one_changed_bit_is_refused_before_anything_is_asked(store):
    made = backup_plan.make_planned(store.target, backup.MANUAL)
    spoilt = bytearray(made.file.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    made.file.write_bytes(spoilt)
    with pytest.raises(FileError) as refused:
        queries.compare(made.file, store.target)
    assert refused.value.code == "damaged"


def test_a_copy_elsewhere_is_missed_when_there_is_none_and_after_thirty_days(store, reader):
    assert queries.needs_copy(queries.copied_at(reader), NOW)
    clock.set_source(lambda: NOW)
    try:
        queries.note_copy(store)
    finally:
        clock.set_source(None)
    last = queries.copied_at(reader)
    assert not queries.needs_copy(last, NOW + timedelta(days=30))
    assert queries.needs_copy(last, NOW + timedelta(days=30, seconds=1))
