"""An erased person leaves nothing behind but an anonymous mark, in whatever file the database has."""

import pytest
from sqlalchemy import insert, select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import new_id, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.model import CARE, CONTACT
from mobilise_desktop.privacy import access, copies, disclosures, erasure
from mobilise_desktop.privacy.belongings import belongings
from mobilise_desktop.privacy.model import CONSENT, ERASED, HOLD
from mobilise_desktop.settings.model import RECENT
from mobilise_desktop.storage import backup, drafts
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.base import FIRST_OWN_FIELD, METADATA
from mobilise_desktop.storage.undo import UndoStack

CANARY = "canary7f3a"
LABEL = Label(N_("Change {what}"), {"what": "something"})


def said(column):
    """A value for a column, recognisable where it is text."""
    return f"{CANARY} {column.name}" if str(column.type) == "TEXT" else 7


def row_of(table, **given):
    """A row with every field of a table filled."""
    own = [c for c in table.columns if c.info.get("field", -1) >= FIRST_OWN_FIELD]
    return {**{c.name: said(c) for c in own}, **given}


@pytest.fixture
def register(store):
    """A store, a firm, and a person of it with something in every place where something can be kept."""
    firm = actions.add_firm(store, {"legal_name_native": "Alfa Kft.", "country": "HU"})
    with store.write(LABEL) as work:
        person = work.insert(CONTACT, row_of(CONTACT, firm_id=firm, is_main=1, active=1))
        work.insert(CARE, row_of(CARE, contact_id=person))
        scan = work.insert(ATTACHMENT, row_of(ATTACHMENT, owner_table="contact", owner_id=person, size=3))
        work.insert(CONSENT, row_of(CONSENT, person_table="contact", person_id=person, evidence_id=scan))
    actions.edit_part(
        store, "contact", person, {"family_name": f"{CANARY}ová", "email": f"{CANARY}@example.hu"}
    )
    actions.edit_part(store, "contact", person, {"function": f"{CANARY} chief"})
    drafts.keep(store, "contact", person, "phone", f"{CANARY} 12")
    with store.maintain() as connection:
        connection.execute(
            insert(RECENT).values(who="anna", table_name="contact", row_id=person, at="2026-01-01")
        )
    return store, firm, person


def everything(store):
    """All values of all tables, as one text."""
    with store.maintain() as connection:
        return "\n".join(str(row) for t in METADATA.tables.values() for row in connection.execute(select(t)))


def test_nothing_tells_who_it_was(register):
    store, firm, person = register
    assert CANARY in everything(store)
    erasure.erase(store, "contact", [person])
    assert CANARY not in everything(store)
    with store.maintain() as connection:
        assert erasure.marks(connection) == [("contact", person)]
        left = connection.execute(select(CONTACT).where(CONTACT.c.id == person)).mappings().one()
    assert left["deleted_at"]
    assert left["firm_id"] == firm


def test_no_byte_of_the_file_is_left(sqlite_store):
    firm = actions.add_firm(sqlite_store, {"legal_name_native": "Alfa Kft.", "country": "HU"})
    people = [
        actions.add_part(
            sqlite_store, "contact", firm, {"family_name": f"{CANARY}{n}", "email": f"{CANARY}@{n}.example"}
        )
        for n in range(40)
    ]
    for person in people:
        actions.edit_part(
            sqlite_store, "contact", person, {"family_name": f"{CANARY} again", "phone": CANARY}
        )
    erasure.erase(sqlite_store, "contact", people)
    sqlite_store.close()
    folder = sqlite_store.target.path.parent
    assert not [f for f in folder.rglob("*") if f.is_file() and CANARY.encode() in f.read_bytes()]


def test_undo_brings_nobody_back(register):
    store, _firm, person = register
    actions.remove_part(store, "contact", person)
    undo = UndoStack(store)
    erasure.erase(store, "contact", [person])
    while undo.next_undo is not None:
        try:
            undo.undo()
        except UserError:
            continue
    while undo.next_redo is not None:
        try:
            undo.redo()
        except UserError:
            break
    assert CANARY not in everything(store)
    with store.maintain() as connection:
        assert connection.scalar(select(CONTACT.c.deleted_at).where(CONTACT.c.id == person))


def test_the_erasure_itself_is_not_in_the_undo_menu_but_in_the_firms_history(register):
    store, firm, person = register
    undo = UndoStack(store)
    actions.edit_firm(store, firm, {"website": "a.example"})
    newest = undo.next_undo
    erasure.erase(store, "contact", [person])
    assert undo.next_undo == newest
    assert UndoStack(store).next_undo == newest
    reader = store.reader()
    from mobilise_desktop.features.firms.past import past

    assert past(reader, firm)[0].label.msgid == "Erase a person"
    assert details(reader, firm).contacts == ()
    reader.close()


def test_who_must_be_kept_is_not_erased(register):
    store, _firm, person = register
    with store.write(LABEL) as work:
        hold = work.insert(HOLD, {"owner_table": "contact", "owner_id": person, "reason": "Audit 2026"})
    with pytest.raises(UserError, match="Audit 2026"):
        erasure.erase(store, "contact", [person])
    assert CANARY in everything(store)
    with store.write(LABEL) as work:
        work.update(HOLD, hold, {"until": "2020-12-31"})
    erasure.erase(store, "contact", [person])
    assert CANARY not in everything(store)


def test_a_copy_from_before_is_erased_again(register):
    store, _firm, person = register
    with store.maintain() as connection:
        erasure.erase_again(
            connection, [("contact", person), ("contact", new_id()), ("unheard_of", new_id())]
        )
    assert CANARY not in everything(store)
    with store.maintain() as connection:
        assert set(connection.scalars(select(ERASED.c.id))) >= {person}


def test_a_restored_backup_brings_nobody_back(register, tmp_path):
    store, _firm, person = register
    old = tmp_path / "stick" / "old.mobbackup"
    backup.make(store.target, old, backup.MANUAL)
    erasure.erase(store, "contact", [person])
    store.close()
    copies.restore(store.target, old, None, store.projections)
    assert CANARY not in everything(store)
    with store.maintain() as connection:
        assert erasure.marks(connection) == [("contact", person)]


def test_everything_that_is_kept_is_told(register):
    store, firm, person = register
    actions.add_part(store, "firm_note", firm, {"text": f"Asked {CANARY}OVÁ about it"})
    actions.add_part(store, "firm_note", firm, {"text": "nothing"})
    disclosures.note(store, "export", [person, new_id()], purpose="matching_share", recipient="BVMW")
    disclosures.note(store, "export", [new_id()], recipient="YEAR")
    told = access.collect(store, "contact", person, [f"{CANARY}ova"])
    with store.maintain() as connection:
        rows = belongings(connection, "contact", [person])
    assert set(rows) == {"contact", "person_care", "consent", "attachment"}
    for name in rows:
        values = next(r["values"] for r in told["records"] if r["table"] == name)
        assert set(values) == {c.name for c in METADATA.tables[name].columns}
    assert any(e["fields"].get("function") for e in told["history"])
    assert [d["value"] for d in told["drafts"]] == [f"{CANARY} 12"]
    assert [d["recipient"] for d in told["disclosures"]] == ["BVMW"]
    assert [m["text"] for m in told["mentions"]] == [f"Asked {CANARY}OVÁ about it"]
    assert CANARY in access.as_json(told)


def test_nothing_is_told_of_who_was_erased(register):
    store, _firm, person = register
    erasure.erase(store, "contact", [person])
    with pytest.raises(UserError):
        access.collect(store, "contact", person)
    with pytest.raises(UserError):
        access.collect(store, "contact", pair_id("contact", new_id(), "x"))
