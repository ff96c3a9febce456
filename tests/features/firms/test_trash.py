"""What lies in the trash, on both databases."""

import pytest

from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.trash import narrowed, ordered, trashed
from mobilise_desktop.features.overview.queries import overview
from mobilise_desktop.storage.undo import UndoStack

NAMES = (("Zebra AG", "DE", "Köln"), ("Ärztehaus GmbH", "DE", "Aachen"), ("Győri Pékség Kft.", "HU", "Győr"))


@pytest.fixture
def firms(store):
    ids = []
    for name, country, city in NAMES:
        firm = actions.add_firm(store, {"legal_name_native": name, "country": country})
        actions.add_part(store, "firm_site", firm, {"city": city})
        actions.add_part(store, "firm_site", firm, {"city": "Elsewhere"})
        actions.add_part(store, "contact", firm, {"family_name": "Krause"})
        ids.append(firm)
    return ids


def names(rows):
    return [row.name for row in rows]


def test_the_trash_shows_each_deleted_firm_once_the_last_one_first(store, reader, firms):
    actions.delete_firms(store, firms[:2])
    actions.delete_firms(store, firms[2:])
    found = trashed(reader)
    assert names(found)[0] == "Győri Pékség Kft."
    assert len(found) == 3
    assert (found[0].city, found[0].country, found[0].who) == ("Győr", "HU", "anna")
    assert found[0].deleted_at > found[1].deleted_at


def test_a_restored_firm_leaves_the_trash_and_a_firm_deleted_again_comes_back(store, reader, firms):
    actions.delete_firms(store, firms)
    actions.restore_firms(store, firms[:1])
    assert set(names(trashed(reader))) == {"Ärztehaus GmbH", "Győri Pékség Kft."}
    UndoStack(store).undo()
    assert names(ordered(trashed(reader), "name", "de", descending=False))[-1] == "Zebra AG"


def test_what_undo_took_back_is_not_in_the_trash(store, reader):
    undo = UndoStack(store)
    actions.add_firm(store, {"legal_name_native": "Typed by mistake", "country": "DE"})
    undo.undo()
    assert trashed(reader) == []
    assert overview(reader).in_trash == 0
    undo.redo()
    assert overview(reader).firms == 1


def test_the_overview_counts_what_the_trash_shows(store, reader, firms):
    actions.delete_firms(store, firms[:2])
    assert overview(reader).in_trash == len(trashed(reader)) == 2


def test_rows_are_ordered_by_language_and_narrowed_by_folded_words(store, reader, firms):
    actions.delete_firms(store, firms)
    found = trashed(reader)
    assert names(ordered(found, "name", "de", descending=False)) == [
        "Ärztehaus GmbH",
        "Győri Pékség Kft.",
        "Zebra AG",
    ]
    assert names(ordered(found, "name", "et", descending=False))[-1] == "Ärztehaus GmbH"
    assert names(ordered(found, "country", "de", descending=True))[0] == "Győri Pékség Kft."
    assert names(narrowed(found, "gyori PEK")) == ["Győri Pékség Kft."]
    assert len(narrowed(found, "anna")) == 3
    assert narrowed(found, "%") == []


def test_a_deleted_firm_is_read_with_what_was_deleted_with_it(store, reader, firms):
    gone = actions.add_part(store, "contact", firms[0], {"family_name": "Gone before"})
    actions.remove_part(store, "contact", gone)
    actions.delete_firms(store, firms[:1])
    found = details(reader, firms[0])
    assert found.is_deleted
    assert [part.values["family_name"] for part in found.contacts] == ["Krause"]
    assert [part.values["city"] for part in found.sites] == ["Köln", "Elsewhere"]
