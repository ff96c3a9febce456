from contextlib import closing

import pytest

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.features.firms.trash import trashed
from mobilise_desktop.storage.undo import UndoStack
from stores import firm_values


@pytest.fixture
def undo(store):
    return UndoStack(store)


@pytest.fixture
def firm(store, undo):
    return actions.add_firm(store, {"legal_name_native": "Alfa Kft.", "country": "HU"})


def in_trash(store):
    with closing(store.reader()) as reader:
        return [row.id for row in trashed(reader)]


def test_what_was_never_made_for_the_user_is_not_in_the_trash(store, undo, firm):
    with store.write(Label(N_("Import firms"))) as work:
        work.insert_many(
            FIRM, ("id", *firm_values()), [(new_id(), *firm_values(f"Firm {n}").values()) for n in "ab"]
        )
    for _step in range(2):
        undo.undo()
    assert in_trash(store) == []
    undo.redo()
    undo.undo()
    assert in_trash(store) == []
    undo.redo()
    actions.delete_firms(store, [firm])
    assert in_trash(store) == [firm]


def test_what_was_deleted_restored_and_taken_back_is_in_the_trash(store, undo, firm):
    actions.delete_firms(store, [firm])
    undo.undo()
    assert in_trash(store) == []
    undo.redo()
    assert in_trash(store) == [firm]
    actions.restore_firms(store, [firm])
    for _time in range(2):
        undo.undo()
        assert in_trash(store) == [firm]
        undo.redo()
        assert in_trash(store) == []
