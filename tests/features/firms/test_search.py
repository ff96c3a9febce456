"""What the search over everything finds, on both kinds of database."""

import pytest

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.finder.finding import find, looked_at
from mobilise_desktop.features.firms import actions
from mobilise_desktop.settings import recent


@pytest.fixture
def firm(store):
    return actions.add_firm(
        store, {"legal_name_native": "Győri Malom Kft.", "country": "HU", "status": "active"}
    )


def add_person(store, firm, **values):
    return actions.add_part(store, "contact", firm, values)


def titles(groups):
    return {group.spec.title: [hit.title for _spec, hit in group.hits] for group in groups}


def ask(reader, text):
    return titles(find(reader, "en", text, lambda: None))


def test_a_firm_is_found_without_its_accents(reader, firm):
    assert ask(reader, "gyori malom") == {"Firms": ["Győri Malom Kft."]}


def test_every_person_of_a_firm_is_found_not_only_the_main_one(store, reader, firm):
    add_person(store, firm, given_name="Anna", family_name="Kovács", is_main=1)
    other = add_person(store, firm, given_name="Zoltán", family_name="Őry", email="ory@malom.example")
    found = find(reader, "en", "ory zoltan", lambda: None)
    assert titles(found) == {"Firms": ["Győri Malom Kft."], "People": ["Őry Zoltán"]}
    ((_spec, hit),) = found[1].hits
    assert (hit.id, hit.opens, hit.detail) == (other, firm, "Győri Malom Kft.")


def test_a_person_in_the_trash_is_not_found(store, reader, firm):
    person = add_person(store, firm, given_name="Zoltán", family_name="Őry")
    actions.remove_part(store, "contact", person)
    assert ask(reader, "ory") == {}


def test_names_that_begin_so_come_first(store, reader):
    for name in ("Alte Mühle GmbH", "Mühle am Bach", "Zur Mühle OHG"):
        actions.add_firm(store, {"legal_name_native": name, "country": "DE", "status": "active"})
    assert ask(reader, "muehle")["Firms"][0] == "Mühle am Bach"


def test_what_was_looked_at_last_comes_first_and_what_is_gone_not_at_all(store, reader, firm):
    other = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})
    for seen in (firm, other, firm):
        recent.keep(store, "firm", seen)
    recent.keep(store, "firm", RowId("0192"))
    (group,) = looked_at(reader, store.actor.who)
    assert [hit.title for _spec, hit in group.hits] == ["Győri Malom Kft.", "Adler AG"]
    actions.delete_firms(store, [firm])
    (group,) = looked_at(reader, store.actor.who)
    assert [hit.title for _spec, hit in group.hits] == ["Adler AG"]


def test_only_so_many_are_remembered(store, reader):
    for number in range(recent.KEPT + 5):
        recent.keep(store, "firm", RowId(f"{number:04}"))
    kept = [row_id for _table, row_id in recent.fetch(reader, store.actor.who)]
    assert kept == [f"{number:04}" for number in range(recent.KEPT + 4, 4, -1)]
