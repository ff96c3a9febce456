"""What the search over everything finds, on both kinds of database."""

import pytest

from importing import imported, written
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.finder.finding import find, looked_at
from mobilise_desktop.features.firms import actions, adding
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


@pytest.fixture
def staff(store):
    """A firm with a main contact and another person."""
    firm = actions.add_firm(
        store, {"legal_name_native": "Adler GmbH", "country": "DE", "status": "active", "member_no": "M77"}
    )
    add_person(
        store, firm, given_name="Anna", family_name="Eins", email="Anna@Eins.example", phone="030 123456",
        mobile="0171 3920065", is_main=1,
    )  # fmt: skip
    add_person(store, firm, given_name="Bodo", family_name="Zwei", email="bodo@zwei.example",
               phone="+49 30 998870", mobile="intern 4711-2")  # fmt: skip
    for number in range(40):
        actions.add_firm(store, {"legal_name_native": f"Adler {number}", "country": "DE", "status": "active"})
    return firm


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("anna@eins.example", "Anna Eins"),
        ("ANNA@EINS", "Anna Eins"),
        ("bodo@zwei", "Bodo Zwei"),
        ("adler bodo@zwei.example", ""),
        ("030 123456", "Anna Eins"),
        ("030/123456", "Anna Eins"),
        ("+49 30 123456", "Anna Eins"),
        ("0049 (0)30 123456", "Anna Eins"),
        ("03099887", "Bodo Zwei"),
        ("0171 3920065", "Anna Eins"),
        ("+491713920065", "Anna Eins"),
        ("47112", "Bodo Zwei"),
        ("M77", ""),
        ("m77 adler", ""),
    ],
)
def test_addresses_numbers_and_membership_numbers_find(reader, staff, typed, person):
    found = ask(reader, typed)
    assert found["Firms"] == ["Adler GmbH"]
    assert found.get("People", []) == ([person] if person else [])


def test_of_many_people_the_last_is_found_by_address_and_number_too(store, reader, firm):
    for number in range(60):
        add_person(
            store, firm, family_name=f"Név{number}", email=f"person.number{number}@malom.example",
            phone=f"+36 1 234 {5000 + number}",
        )  # fmt: skip
    assert ask(reader, "person.number59@malom.example") == {"People": ["Név59"]}
    assert ask(reader, "+36 1 234 5059") == {"People": ["Név59"]}


def test_an_address_is_no_name_of_a_firm(store, reader):
    for number in range(3):
        own = actions.add_firm(
            store, {"legal_name_native": f"Adler {number}", "country": "DE", "status": "active"}
        )
        add_person(store, own, family_name="A", email="info@adler.example", is_main=1)
    actions.add_firm(store, {"legal_name_native": "Info Systeme", "country": "DE", "status": "active"})
    assert [one.name for one in adding.firms_like(reader, "Info System", "DE")] == ["Info Systeme"]


def test_people_that_an_import_brings_are_all_found(store, reader, tmp_path):
    head = "Firma;Land;Ansprechpartner;E-Mail;Ansprechpartner 2;E-Mail 2"
    line = "Adler GmbH;DE;Anna Eins;anna@eins.example;Bodo Zwei;bodo@zwei.example"
    imported(store, written(tmp_path, [head, line]))
    for typed in ("anna@eins", "bodo zwei", "bodo@zwei.example"):
        assert ask(reader, typed)["Firms"] == ["Adler GmbH"]
    assert ask(reader, "bodo@zwei.example")["People"] == ["Bodo Zwei"]


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
