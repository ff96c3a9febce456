import pytest

from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.storage.undo import UndoStack


@pytest.fixture
def undo(store):
    return UndoStack(store)


@pytest.fixture
def firm(store):
    return actions.add_firm(store, {"legal_name_native": "Köster Druck GmbH", "country": "DE"})


def test_a_firm_needs_a_name_and_a_country(store):
    with pytest.raises(UserError, match="name"):
        actions.add_firm(store, {"legal_name_native": "  ", "country": "DE"})
    with pytest.raises(UserError, match="country"):
        actions.add_firm(store, {"legal_name_native": "Alfa"})


def test_a_name_can_not_be_emptied(store, firm, reader):
    with pytest.raises(UserError):
        actions.edit_firm(store, firm, {"legal_name_native": ""})
    assert details(reader, firm).values["legal_name_native"] == "Köster Druck GmbH"


@pytest.mark.parametrize(
    ("typed", "kept", "status"),
    [
        ("DE 136 695 976", "136695976", "checksum_ok"),
        ("DE136695977", "136695977", "checksum_bad"),
        ("", None, "unknown"),
    ],
)
def test_a_vat_number_is_kept_with_what_is_known_of_it(store, firm, reader, typed, kept, status):
    actions.edit_firm(store, firm, {"vat_no": typed})
    values = details(reader, firm).values
    assert values["vat_status"] == status
    assert (values["vat_no"] or "").removeprefix("DE") == (kept or "")


def test_the_size_class_follows_headcount_and_money(store, firm, reader):
    actions.edit_firm(store, firm, {"headcount_min": 9, "headcount_max": 9})
    assert details(reader, firm).values["size_class"] == "micro"
    actions.edit_firm(
        store, firm, {"turnover_max": 1_000_000_001, "balance_max": 900_000_000, "currency": "EUR"}
    )
    assert details(reader, firm).values["size_class"] == "small"


def test_an_edit_that_changes_nothing_is_no_step(store, firm, undo):
    before = undo.next_undo
    assert not actions.edit_firm(store, firm, {"legal_name_native": "Köster Druck GmbH"})
    assert undo.next_undo == before


def test_undo_and_redo_are_named_and_exact(store, firm, reader, undo):
    actions.edit_firm(store, firm, {"trade_name": "Köster"})
    assert undo.next_undo.label.text() == "Change “Trade name” of Köster Druck GmbH"
    undo.undo()
    assert details(reader, firm).values["trade_name"] is None
    assert undo.next_redo.label.text() == "Change “Trade name” of Köster Druck GmbH"
    undo.redo()
    assert details(reader, firm).values["trade_name"] == "Köster"


def test_a_stale_edit_is_refused_with_both_versions(store, firm, reader):
    actions.edit_firm(store, firm, {"trade_name": "Theirs"})
    with pytest.raises(StaleRowError) as refused:
        actions.edit_firm(store, firm, {"trade_name": "Mine"}, expected={"trade_name": None})
    assert refused.value.mine == {"trade_name": "Mine"}
    assert refused.value.theirs == {"trade_name": "Theirs"}
    assert refused.value.who == "anna"
    assert details(reader, firm).values["trade_name"] == "Theirs"


def test_edits_of_different_fields_do_not_clash(store, firm, reader):
    actions.edit_firm(store, firm, {"trade_name": "Theirs"})
    actions.edit_firm(store, firm, {"website": "https://koester.example"}, expected={"website": None})
    assert details(reader, firm).values["trade_name"] == "Theirs"


def test_the_first_contact_is_the_main_one_and_another_takes_its_place(store, firm, reader):
    first = actions.add_part(store, "contact", firm, {"family_name": "Krause", "phone": "030 901820"})
    second = actions.add_part(store, "contact", firm, {"family_name": "Weber"})
    contacts = {part.id: part.values for part in details(reader, firm).contacts}
    assert contacts[first]["is_main"] == 1
    assert contacts[first]["phone_e164"] == "+4930901820"
    assert contacts[second]["is_main"] == 0
    actions.edit_part(store, "contact", second, {"is_main": 1})
    actions.remove_part(store, "contact", second)
    contacts = {part.id: part.values for part in details(reader, firm).contacts}
    assert contacts == {first: contacts[first]}
    assert contacts[first]["is_main"] == 1


def test_the_same_tag_is_one_row_however_it_is_written(store, firm, reader, undo):
    tag = actions.add_part(store, "firm_tag", firm, {"tag": "Export"})
    assert actions.add_part(store, "firm_tag", firm, {"tag": "EXPORT "}) == tag
    actions.remove_part(store, "firm_tag", tag)
    assert details(reader, firm).tags == ()
    assert actions.add_part(store, "firm_tag", firm, {"tag": "export"}) == tag
    assert [part.values["tag"] for part in details(reader, firm).tags] == ["Export"]


def test_a_firm_comes_out_of_the_trash_with_what_went_in_with_it(store, firm, reader):
    kept = actions.add_part(store, "contact", firm, {"family_name": "Krause"})
    gone = actions.add_part(store, "contact", firm, {"family_name": "Weber"})
    actions.remove_part(store, "contact", gone)
    actions.delete_firms(store, [firm])
    assert details(reader, firm).is_deleted
    with pytest.raises(UserError, match="trash"):
        actions.edit_firm(store, firm, {"trade_name": "x"})
    actions.restore_firms(store, [firm])
    assert not details(reader, firm).is_deleted
    assert [part.id for part in details(reader, firm).contacts] == [kept]


def test_undo_refuses_when_somebody_else_has_changed_the_value_since(store, firm, reader, undo):
    actions.edit_firm(store, firm, {"trade_name": "First"})
    with store.maintain() as connection:
        connection.exec_driver_sql("UPDATE firm SET trade_name = 'Other'")
    with pytest.raises(UserError, match="can’t be taken back"):
        undo.undo()
    assert details(reader, firm).values["trade_name"] == "Other"
    assert undo.next_undo.label.text() == "Add Köster Druck GmbH", "what can't be taken back leaves the menu"
