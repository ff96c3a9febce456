"""What is due for erasure, on both databases: nothing too early, nothing that is held, nothing twice."""

from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import update

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.months import end_of_month, later
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.model import CONTACT, FIRM
from mobilise_desktop.features.retention import actions as retention
from mobilise_desktop.features.retention.queries import due
from mobilise_desktop.features.retention.rules import classes
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.storage.attachments import ATTACHMENT
from stores import LABEL

TODAY = date(2026, 11, 26)


@pytest.fixture
def firm(store):
    return actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})


def person(store, firm, **values):
    return actions.add_part(store, "contact", firm, {"given_name": "Anna", "family_name": "Krause", **values})


def at(store, table, row_id, **days):
    """Make a row older than it is."""
    with store.maintain() as connection:
        connection.execute(update(table).where(table.c.id == row_id).values(**days))


def listed(store, today=TODAY):
    with closing(store.reader()) as reader:
        return [(row.table, row.code, row.name) for row in due(reader, today)]


def rows(store):
    with closing(store.reader()) as reader:
        return due(reader, TODAY)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-11-30", 3, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-01-31", -2, "2025-11-30"),
        ("2026-11-26", -24, "2024-11-26"),
        ("2026-12-01", 1, "2027-01-01"),
    ],
)
def test_months_are_counted_by_the_calendar(day, months, expected):
    assert later(date.fromisoformat(day), months).isoformat() == expected
    assert end_of_month(date(2028, 2, 3)) == date(2028, 2, 29)


def test_every_class_has_a_length_and_a_name():
    assert {kept.kind for kept in classes()} <= {"trash", "inactive", "attachment"}
    assert all(kept.months > 0 for kept in classes())


def test_a_firm_in_the_trash_is_due_after_three_months_with_its_people(store, firm):
    person(store, firm)
    actions.delete_firms(store, [firm])
    at(store, FIRM, firm, deleted_at="2026-09-01T00:00:00.000Z")
    assert listed(store) == []
    at(store, FIRM, firm, deleted_at="2026-08-30T23:00:00.000Z")
    assert listed(store) == [("firm", "trash", "Adler AG")]
    retention.erase(store, rows(store))
    assert listed(store) == []
    with closing(store.reader()) as reader:
        assert reader.one("SELECT count(*) FROM contact WHERE family_name IS NOT NULL")[0] == 0


def test_a_former_contact_is_due_after_two_years(store, firm):
    anna = person(store, firm, active=0)
    person(store, firm, family_name="Young", active=1)
    at(store, CONTACT, anna, updated_at="2024-12-01T00:00:00.000Z")
    assert listed(store) == []
    at(store, CONTACT, anna, updated_at="2024-11-30T00:00:00.000Z")
    assert listed(store) == [("contact", "former_contact", "Anna Krause")]
    (row,) = rows(store)
    assert (row.since, row.due, row.firm_id) == ("2024-11-30", "2026-11-30", firm)
    retention.erase(store, [row])
    assert listed(store) == []


def test_a_person_in_the_trash_is_due_by_itself(store, firm):
    person(store, firm)
    anna = person(store, firm, given_name="Eva")
    actions.remove_part(store, "contact", anna)
    at(store, CONTACT, anna, deleted_at="2026-05-01T00:00:00.000Z")
    assert listed(store) == [("contact", "trash", "Eva Krause")]


def test_files_are_due_by_their_kind(store, firm, tmp_path):
    path = tmp_path / "letter.eml"
    path.write_bytes(b"Dear")
    (own,) = attachments.attach(store, "firm", firm, [path])
    at(store, ATTACHMENT, own, created_at="2024-12-01T00:00:00.000Z")
    assert listed(store) == []
    at(store, ATTACHMENT, own, created_at="2024-11-30T00:00:00.000Z")
    assert listed(store) == [("attachment", "correspondence", "letter.eml")]
    assert rows(store)[0].firm_id == firm
    attachments.edit(store, own, {"kind": "signed"})
    assert listed(store) == []
    at(store, ATTACHMENT, own, created_at="2021-11-30T00:00:00.000Z")
    assert listed(store) == [("attachment", "signed_declaration", "letter.eml")]


def test_a_proof_is_due_three_years_after_the_withdrawal(store, firm, tmp_path):
    path = tmp_path / "consent.pdf"
    path.write_bytes(b"%PDF")
    anna = person(store, firm)
    with store.write(LABEL) as work:
        values = {"person_table": "contact", "person_id": anna, "purpose": "invitation",
                  "legal_basis": "consent", "given_on": "2019-01-01", "method": "paper"}  # fmt: skip
        consent = work.insert(CONSENT, values)
    own = attachments.attach_evidence(store, "consent", consent, path)
    at(store, ATTACHMENT, own, created_at="2019-01-01T00:00:00.000Z")
    assert listed(store) == []
    at(store, CONSENT, consent, withdrawn_on="2023-11-30")
    assert listed(store) == [("attachment", "consent_evidence", "consent.pdf")]


def test_what_is_held_is_not_erased_until_the_hold_ends(store, firm):
    anna = person(store, firm, active=0)
    at(store, CONTACT, anna, updated_at="2020-01-01T00:00:00.000Z")
    retention.hold(store, rows(store), "Audit", "2026-12-31")
    (row,) = rows(store)
    assert (row.hold, row.held_until) == ("Audit", "2026-12-31")
    with pytest.raises(UserError, match="Audit"):
        retention.erase(store, [row])
    retention.hold(store, [row], "Audit and claim", None)
    assert rows(store)[0].hold == "Audit and claim"
    retention.end_hold(store, [row.hold_id])
    assert rows(store)[0].hold_id is None
    retention.hold(store, rows(store), "Audit", "2026-11-25")
    assert rows(store)[0].hold_id is None, "a hold that is over holds nothing"
