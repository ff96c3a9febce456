"""What was removed from a firm that stays is listed and comes back, on both databases."""

from contextlib import closing

import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.attachments import actions as files
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.ui.trash_parts import specs
from mobilise_desktop.privacy import erasure
from mobilise_desktop.storage.undo import UndoStack


@pytest.fixture
def firm(store):
    return actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})


@pytest.fixture
def removed(store, firm, tmp_path):
    """One part of each kind, removed; their ids by table."""
    made = {
        "contact": actions.add_part(store, "contact", firm, {"given_name": "Anna", "family_name": "Eins"}),
        "firm_site": actions.add_part(store, "firm_site", firm, {"street": "Weg 1", "city": "Ulm"}),
        "firm_note": actions.add_part(store, "firm_note", firm, {"text": "Called\nagain"}),
        "sme_declaration": declarations.add_declaration(store, firm),
    }
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    (made["attachment"],) = files.attach(store, "firm", firm, [tmp_path / "scan.pdf"])
    made["consent"] = consent_of(store, firm)
    declarations.add_related(store, made["sme_declaration"], {"name": "Holding"})
    for table in ("contact", "firm_site", "firm_note"):
        actions.remove_part(store, table, made[table])
    declarations.remove_declaration(store, made["sme_declaration"])
    files.remove(store, made["attachment"], "scan.pdf")
    return made


def consent_of(store, firm):
    """An entry about somebody who stays with the firm, made and removed."""
    own = actions.add_part(store, "contact", firm, {"given_name": "Bea", "family_name": "Zwei"})
    with closing(store.reader()) as reader:
        (person,) = (one for one in consent_queries.people(reader, firm) if one.id == own)
    given = {"purpose": "invitation", "legal_basis": "consent", "given_on": "2026-11-01", "method": "paper"}
    entry = consents.add(store, person, given)
    consents.remove(store, person, entry)
    return entry


def listed(reader):
    return {table: [gone.name for gone in spec.read(reader)] for table, spec in specs().items()}


def test_all_kinds_are_listed_with_their_firm(reader, removed):
    names = listed(reader)
    year = names.pop("sme_declaration")
    assert names == {
        "contact": ["Anna Eins"], "firm_site": ["Weg 1, Ulm"], "firm_note": ["Called again"],
        "attachment": ["scan.pdf"], "consent": ["Invitations and news"],
    }  # fmt: skip
    assert len(year) == 1
    firms = {gone.firm for spec in specs().values() for gone in spec.read(reader)}
    assert firms == {"Adler AG", "Bea Zwei, Adler AG"}


def test_each_comes_back_as_one_step_that_can_be_undone(store, reader, firm, removed):
    before = listed(reader)
    for table, spec in specs().items():
        spec.restore(store, removed[table])
    assert not any(listed(reader).values())
    found = details(reader, firm)
    assert found.contacts[0].values["is_main"] == found.sites[0].values["is_default"] == 1
    assert [note.values["text"] for note in found.notes] == ["Called\nagain"]
    assert reader.one("SELECT count(*) FROM sme_related WHERE deleted_at IS NULL")[0] == 1
    undo = UndoStack(store)
    for _spec in specs():
        undo.undo()
    assert listed(reader) == before


def test_what_went_with_its_firm_or_was_erased_or_undone_is_not_listed(store, reader, firm, removed):
    undo = UndoStack(store)
    actions.add_part(store, "firm_note", firm, {"text": "by mistake"})
    undo.undo()
    erasure.erase(store, "contact", [removed["contact"]])
    assert listed(reader)["firm_note"] == ["Called again"]
    assert listed(reader)["contact"] == []
    actions.delete_firms(store, [firm])
    assert not any(listed(reader).values())
    with pytest.raises(UserError):
        specs()["firm_note"].restore(store, removed["firm_note"])
