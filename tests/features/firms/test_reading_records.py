"""What a record reads besides the firm itself: its past, firms like it, itself as text."""

import pytest

from mobilise_desktop.features.attachments import actions as files
from mobilise_desktop.features.care import actions as care
from mobilise_desktop.features.care import queries as care_queries
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.adding import firms_like, home_country
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.past import past
from mobilise_desktop.features.firms.summary import as_text
from mobilise_desktop.storage.undo import UndoStack


@pytest.fixture
def firm(store):
    return actions.add_firm(store, {"legal_name_native": "Köster Druck GmbH", "country": "DE"})


def test_the_past_tells_each_action_and_each_field_newest_first(store, reader, firm):
    person = actions.add_part(store, "contact", firm, {"family_name": "Krause"})
    actions.edit_firm(store, firm, {"vat_no": "DE136695976", "trade_name": "Köster"})
    actions.edit_part(store, "contact", person, {"phone": "030 1234567"})
    actions.remove_part(store, "contact", person)
    steps = past(reader, firm)
    assert [step.label.text() for step in steps] == [
        "Remove contact from Köster Druck GmbH",
        "Change “Phone” of Köster Druck GmbH",
        "Change Köster Druck GmbH",
        "Add contact to Köster Druck GmbH",
        "Add Köster Druck GmbH",
    ]
    (phone,) = steps[1].fields
    assert (phone.table, phone.row_id, phone.name, phone.old, phone.new) == (
        "contact", person, "phone", None, "030 1234567",
    )  # fmt: skip
    assert {field.name for field in steps[2].fields} == {"vat_no", "trade_name"}
    assert {step.who for step in steps} == {"anna"}


def test_the_past_tells_of_all_that_hangs_on_the_firm_but_not_what_care_is_needed(
    store, reader, firm, tmp_path
):
    values = {"family_name": "Krause", "email": "k@k.example", "may_travel": 1}
    person = actions.add_part(store, "contact", firm, values)
    declared = declarations.add_declaration(store, firm)
    declarations.edit_declaration(store, declared, {"awu_hundredths": 500})
    declarations.edit_declaration(store, declared, {"awu_hundredths": 50_000})
    related = declarations.add_related(store, declared, {"name": "Holding"})
    declarations.edit_related(store, related, {"name": "Holding AG"})
    (one,) = consent_queries.people(reader, firm)
    basis = {"legal_basis": "legitimate_interest", "given_on": "2026-01-01", "method": "paper"}
    consents.add(store, one, {"purpose": "invitation", **basis})
    consents.withdraw(store, one, "invitation", "2026-02-01", "by phone")
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (file,) = files.attach(store, "contact", person, [tmp_path / "a.pdf"])
    files.edit(store, file, {"title": "Scan"})
    for needs in ("ramp", "lift"):
        (one,) = care_queries.of_firm(reader, firm)
        care.save(store, one, {"support_needs": needs})
    steps = past(reader, firm)
    fields = {(f.table, f.name, f.old, f.new) for step in steps for f in step.fields}
    assert {
        ("sme_declaration", "awu_hundredths", 500, 50_000), ("sme_related", "name", "Holding", "Holding AG"),
        ("consent", "withdrawn_on", None, "2026-02-01"), ("attachment", "title", None, "Scan"),
    } <= fields  # fmt: skip
    assert not any("ramp" in str(field) or "lift" in str(field) for field in fields)
    assert len(steps) == 13
    (kept,) = [f.row for step in steps for f in step.fields if f.new == 50_000]
    assert kept["awu_hundredths"] == 50_000


def test_the_past_is_cut_where_it_gets_long(store, reader, firm):
    for number in range(5):
        actions.edit_firm(store, firm, {"trade_name": f"Name {number}"})
    assert len(past(reader, firm, most=3)) == 3


@pytest.mark.parametrize(
    "typed", ["koester druck", "KÖSTER-DRUCK GmbH & Co. KG", "Köster Druck", "Koster druck"]
)
def test_a_firm_is_found_by_other_spellings_of_its_name(reader, firm, typed):
    assert [one.id for one in firms_like(reader, typed, "DE")] == [firm]


@pytest.mark.parametrize(
    ("typed", "country"), [("Köster", "DE"), ("Köster Druck", "AT"), ("", "DE"), ("GmbH", "DE")]
)
def test_other_firms_are_not_taken_for_it(reader, firm, typed, country):
    assert firms_like(reader, typed, country) == []


def test_the_country_of_the_office_is_known(store, reader):
    assert home_country(reader) == "DE"
    with store.maintain() as connection:
        connection.exec_driver_sql("UPDATE meta SET value = 'PATOSZ' WHERE name = 'office'")
    assert home_country(reader) == "HU"
    with store.maintain() as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE name = 'office'")
    assert home_country(reader) == ""


def test_a_firm_as_text_leaves_out_what_is_not_known(store, reader, firm):
    assert as_text(details(reader, firm)) == "Köster Druck GmbH\nGermany · Candidate"
    actions.add_part(
        store,
        "firm_site",
        firm,
        {"street": "Hauptstraße 1", "postcode": "01067", "city": "Dresden", "country": "DE"},
    )
    actions.add_part(
        store, "contact", firm, {"title": "Dr.", "family_name": "Krause", "email": "k@k.example"}
    )
    gone = actions.add_part(store, "contact", firm, {"family_name": "Weg"})
    actions.edit_part(store, "contact", gone, {"active": 0})
    actions.edit_firm(store, firm, {"vat_no": "DE136695976"})
    assert as_text(details(reader, firm)) == (
        "Köster Druck GmbH\nGermany · Candidate\n\n"
        "Hauptstraße 1\n01067 Dresden\n\n"
        "VAT number: DE136695976\n\n"
        "Dr. Krause\nE-mail: k@k.example"
    )


def test_another_country_is_one_step_with_the_phones_of_its_people(store, reader, firm):
    person = actions.add_part(
        store, "contact", firm, {"family_name": "K", "phone": "030 1234567", "mobile": "+36201234567"}
    )
    undo = UndoStack(store)
    actions.edit_firm(store, firm, {"country": "AT"})
    (contact,) = details(reader, firm).contacts
    assert contact.id == person
    assert (contact.values["phone_e164"], contact.values["mobile_e164"]) == ("+43301234567", "+36201234567")
    undo.undo()
    (contact,) = details(reader, firm).contacts
    assert contact.values["phone_e164"] == "+49301234567"


def test_a_part_can_be_added_under_an_id_made_before(store, reader, firm):
    made = actions.add_part(store, "firm_note", firm, {"text": "x"}, "01a208d0-0000-7000-8000-000000000000")
    assert (
        [part.id for part in details(reader, firm).notes]
        == [made]
        == ["01a208d0-0000-7000-8000-000000000000"]
    )
