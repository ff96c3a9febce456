"""Who is not to be contacted is known after a backup was restored too, on both kinds of database."""

from contextlib import closing

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions
from mobilise_desktop.privacy import bans, copies
from mobilise_desktop.storage import backup, upgrade
from mobilise_desktop.storage.target import Target

ANNA, BELA = ("email", "anna@adler.example"), ("phone", "+4930901820")
LABEL = Label("ban")


def known(target, make_store):
    with closing(make_store(target).reader()) as reader:
        return bans.banned(reader, [ANNA, BELA])


@pytest.fixture
def backed_up(tmp_path):
    def make(store):
        file = tmp_path / "stick" / "b.mobbackup"
        backup.make(store.target, file, backup.MANUAL)
        return file

    return make


def test_a_ban_after_the_backup_holds(store, backed_up, make_store):
    file = backed_up(store)
    bans.ban(store, [ANNA], LABEL)
    store.close()
    copies.restore(store.target, file, None, store.projections)
    assert known(store.target, make_store) == {ANNA}


def test_who_was_taken_off_the_list_since_then_stays_off(store, backed_up, make_store):
    bans.ban(store, [ANNA, BELA], LABEL)
    file = backed_up(store)
    bans.lift(store, [ANNA], LABEL)
    store.close()
    copies.restore(store.target, file, None, store.projections)
    assert known(store.target, make_store) == {BELA}
    again = make_store(store.target)
    bans.ban(again, [ANNA], LABEL)
    bans.lift(again, [BELA], LABEL)
    assert known(store.target, make_store) == {ANNA}


def test_the_backup_of_another_database_brings_its_list_and_takes_none(
    store, backed_up, make_store, tmp_path
):
    bans.ban(store, [ANNA], LABEL)
    other = Target(tmp_path / "other.sqlite")
    composition.load_tables()
    upgrade.create(other, office="BVMW", is_demo=False)
    elsewhere = make_store(other)
    actions.add_firm(elsewhere, {"legal_name_native": "Adler AG", "country": "DE"})
    bans.ban(elsewhere, [BELA], LABEL)
    file = backed_up(elsewhere)
    store.close()
    copies.restore(store.target, file, None, store.projections)
    assert known(store.target, make_store) == {ANNA, BELA}
    again = make_store(store.target)
    bans.ban(again, [ANNA, BELA], LABEL)
    with closing(again.reader()) as reader:
        assert len(reader.all("SELECT 1 FROM do_not_contact WHERE deleted_at IS NULL")) == 2
    bans.lift(again, [ANNA, BELA], LABEL)
    assert known(store.target, make_store) == set()
