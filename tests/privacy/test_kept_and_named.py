"""An erasure destroys nothing that must be kept, and leaves no name behind; on both databases."""

from contextlib import closing

import pypdfium2
import pytest
from sqlalchemy import select, update

import placements_help
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.care import actions as care
from mobilise_desktop.features.care import queries as care_queries
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.data_rights import actions as rights
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.declarations.model import DECLARATION
from mobilise_desktop.features.firms import actions, merging
from mobilise_desktop.features.firms.model import CONTACT, FIRM
from mobilise_desktop.features.placements import actions as placements
from mobilise_desktop.features.placements.model import PLACEMENT, VERSION
from mobilise_desktop.features.retention import actions as retention
from mobilise_desktop.features.retention.queries import due
from mobilise_desktop.privacy import copies, erasure
from mobilise_desktop.privacy.model import CONSENT, HOLD
from mobilise_desktop.storage import backup, backup_plan, files
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.undo import UndoStack

CANARY = "Zzcanaryová"
LABEL = Label(N_("Change {what}"), {"what": "something"})


def one(store, column, row_id):
    with store.maintain() as connection:
        return connection.scalar(select(column).where(column.table.c.id == row_id))


def everything(store):
    with store.maintain() as connection:
        return "\n".join(str(row) for t in METADATA.tables.values() for row in connection.execute(select(t)))


def hold(store, table, owner):
    with store.write(LABEL) as work:
        work.insert(HOLD, {"owner_table": table, "owner_id": owner, "reason": "Claim 17"})


def end_holds(store):
    with store.write(LABEL) as work:
        for own in work.connection.scalars(select(HOLD.c.id).where(HOLD.c.deleted_at.is_(None))).all():
            work.delete(HOLD, own)


def due_firms(store, *firms):
    """The lines of the due list of some firms that went to the trash years ago."""
    actions.delete_firms(store, list(firms))
    with store.maintain() as connection:
        connection.execute(
            update(FIRM).where(FIRM.c.id.in_(firms)).values(deleted_at="2020-01-01T00:00:00.000Z")
        )
    with closing(store.reader()) as reader:
        return [row for row in due(reader, clock.today()) if row.id in firms]


@pytest.fixture
def firm(store):
    return actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})


def person(store, firm, **values):
    given = {"given_name": "Anna", "family_name": CANARY, "email": "anna@adler.example", **values}
    return actions.add_part(store, "contact", firm, given)


@pytest.fixture
def agreed(store):
    """A placement with an agreement to be signed, and who is in it: (placement, employee, sending, hosting)."""
    sending, anna, hosting, mentor = placements_help.parties(store)
    actions.edit_part(store, "contact", anna, {"family_name": CANARY})
    given = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    own = placements.add(store, {**given, "mentor_host_id": mentor, **placements_help.READY})
    for step in ("check", "freeze"):
        placements.take_step(store, own, step)
    return own, anna, sending, hosting


def pdf_of(store, placement):
    with store.maintain() as connection:
        return connection.scalar(select(VERSION.c.pdf_sha256).where(VERSION.c.placement_id == placement))


class TestKept:
    """What an erasure refuses."""

    def test_a_firm_stays_as_long_as_one_of_its_people_is_held(self, store, firm):
        own = person(store, firm)
        hold(store, "contact", own)
        rows = due_firms(store, firm)
        with pytest.raises(UserError, match="Claim 17"):
            retention.erase(store, rows)
        assert one(store, CONTACT.c.family_name, own) == CANARY
        assert one(store, FIRM.c.legal_name_native, firm) == "Adler AG"
        end_holds(store)
        retention.erase(store, rows)
        assert one(store, CONTACT.c.family_name, own) is None

    @pytest.mark.parametrize("side", [2, 3], ids=["sending", "hosting"])
    def test_a_firm_stays_as_long_as_a_placement_names_it(self, store, agreed, side):
        own, anna, firm = agreed[0], agreed[1], agreed[side]
        end_holds(store)
        rows = due_firms(store, firm)
        (before,) = rows
        assert "the placement MS-BVMW" in before.kept
        with pytest.raises(UserError, match="placement MS-BVMW"):
            retention.erase(store, rows)
        assert one(store, PLACEMENT.c.status, own) == "to_sign"
        assert len(files_of(store, pdf_of(store, own))) > 1000
        if side == 3:
            rights.erase_person(store, anna)
            with closing(store.reader()) as reader:
                assert [row.kept for row in due(reader, clock.today()) if row.id == firm] == [""]
            retention.erase(store, rows)
            assert one(store, FIRM.c.legal_name_native, firm) == ""

    def test_one_that_must_be_kept_keeps_all_that_were_chosen_with_it(self, store, firm):
        other = actions.add_firm(store, {"legal_name_native": "Berg AG", "country": "DE"})
        hold(store, "contact", person(store, other))
        with pytest.raises(UserError):
            retention.erase(store, due_firms(store, firm, other))
        assert one(store, FIRM.c.legal_name_native, firm) == "Adler AG"

    def test_a_paper_of_a_held_person_stays(self, store, firm, tmp_path):
        from mobilise_desktop.features.attachments.actions import attach
        from mobilise_desktop.storage.attachments import ATTACHMENT

        own = person(store, firm)
        paper = tmp_path / "paper.pdf"
        paper.write_bytes(b"%PDF")
        (attached,) = attach(store, "contact", own, [paper])
        hold(store, "contact", own)
        with pytest.raises(UserError, match="Claim 17"):
            erasure.erase(store, "attachment", [attached])
        assert one(store, ATTACHMENT.c.name, attached) == "paper.pdf"


def files_of(store, sha):
    with closing(store.reader()) as reader:
        return files.get(reader, store.target, sha)


class TestGone:
    """What an erasure takes along."""

    def test_the_agreement_goes_with_its_traveller_when_the_hold_is_over(self, store, agreed, tmp_path):
        own, anna, *_firms = agreed
        sha = pdf_of(store, own)
        shown = pypdfium2.PdfDocument(files_of(store, sha))
        assert CANARY in "".join(page.get_textpage().get_text_range() for page in shown)
        carried = backup.make(store.target, tmp_path / "stick" / "b.mobbackup", backup.MANUAL)
        planned = backup_plan.make_planned(store.target, backup.MANUAL)
        with pytest.raises(UserError):
            rights.erase_person(store, anna)
        end_holds(store)
        done = rights.erase_person(store, anna)
        assert done.copies.cleared == (planned.file,)
        with pytest.raises(FileError):
            files_of(store, sha)
        assert sha.encode() not in planned.file.read_bytes()
        assert not list(backup_plan.folder(store.target).rglob(sha))
        unpacked = tmp_path / "unpacked.sqlite"
        backup.container.unpack(planned.file, unpacked, None, tmp_path / "inside")
        assert files.named_in(unpacked) == []
        assert b"%PDF" not in unpacked.read_bytes()
        store.close()
        copies.restore(store.target, carried.file, None, store.projections)
        with pytest.raises(FileError):
            files_of(store, sha)

    def test_no_label_of_an_action_names_the_erased(self, store, firm, tmp_path):
        from mobilise_desktop.features.attachments import actions as attachments

        own = person(store, firm, may_travel=1)
        with closing(store.reader()) as reader:
            (known,) = consent_queries.people(reader, firm)
            (cared,) = care_queries.of_firm(reader, firm)
        consents.add(store, known, {"purpose": "invitation", "legal_basis": "consent", "method": "paper",
                                    "given_on": "2026-01-01"})  # fmt: skip
        consents.ban(store, known)
        care.save(store, cared, {"emergency_name": "Mum", "emergency_phone": "1"})
        scan = tmp_path / f"{CANARY}.pdf"
        scan.write_bytes(b"%PDF")
        attachments.attach(store, "contact", own, [scan])
        undo = UndoStack(store)
        old = tmp_path / "old.mobbackup"
        backup.make(store.target, old, backup.MANUAL)
        rights.erase_person(store, own)
        assert CANARY not in everything(store)
        assert CANARY not in undo.next_undo.label.text()
        assert undo.next_undo.label.text() == "Do not contact a person"
        store.close()
        copies.restore(store.target, old, None, store.projections)
        assert CANARY not in everything(store)

    def test_other_labels_stay_as_they_are(self, store, firm):
        actions.edit_firm(store, firm, {"website": "adler.example"})
        rights.erase_person(store, person(store, firm))
        assert "Adler AG" in UndoStack(store).next_undo.label.text()

    def test_a_signature_with_the_name_goes_and_other_mentions_are_told(self, store, firm):
        own = person(store, firm)
        other = actions.add_firm(store, {"legal_name_native": "Berg AG", "country": "DE"})
        signed = {}
        for owner in (firm, other):
            signed[owner] = declarations.add_declaration(store, owner)
            declarations.edit_declaration(store, signed[owner], {"signed_by": f"{CANARY} Anna"})
        actions.add_part(store, "firm_note", firm, {"text": f"Talked to Anna {CANARY}"})
        before = {(m["table"], m["field"]) for m in rights.mentions(store, own)}
        assert before == {("sme_declaration", "signed_by"), ("firm_note", "text")}
        done = rights.erase_person(store, own)
        assert one(store, DECLARATION.c.signed_by, signed[firm]) is None
        assert one(store, DECLARATION.c.signed_by, signed[other]) == f"{CANARY} Anna", "a namesake elsewhere"
        assert {m["table"] for m in done.mentions} == {"firm_note", "sme_declaration"}
        with store.maintain() as connection:
            kept = str(connection.execute(select(METADATA.tables["change"].c.fields)).all())
        assert kept.count(CANARY) == 1, "the journal of the namesake"

    def test_the_twin_of_a_merged_person_goes_too(self, store, firm, tmp_path):
        other = actions.add_firm(store, {"legal_name_native": "Adler Ag", "country": "DE"})
        own, twin = person(store, firm), person(store, other, phone="030 901820")
        old = tmp_path / "old.mobbackup"
        backup.make(store.target, old, backup.MANUAL)
        merging.merge(store, firm, other, {})
        assert "901820" in str(rights.access.collect(store, "contact", own)["records"])
        rights.erase_person(store, own)
        assert CANARY not in everything(store)
        assert one(store, CONTACT.c.phone, twin) is None
        store.close()
        copies.restore(store.target, old, None, store.projections)
        assert CANARY not in everything(store)

    def test_a_twin_that_was_taken_out_of_the_trash_again_is_another_person(self, store, firm):
        other = actions.add_firm(store, {"legal_name_native": "Adler Ag", "country": "DE"})
        own, twin = person(store, firm), person(store, other)
        merging.merge(store, firm, other, {})
        UndoStack(store).undo()
        rights.erase_person(store, own)
        assert one(store, CONTACT.c.family_name, twin) == CANARY

    def test_erasing_the_twin_leaves_who_stayed(self, store, firm):
        other = actions.add_firm(store, {"legal_name_native": "Adler Ag", "country": "DE"})
        own, twin = person(store, firm), person(store, other)
        merging.merge(store, firm, other, {})
        erasure.erase(store, "contact", [twin])
        assert one(store, CONTACT.c.family_name, own) == CANARY
        assert one(store, CONTACT.c.family_name, twin) is None

    def test_a_consent_that_was_joined_goes(self, store, firm):
        other = actions.add_firm(store, {"legal_name_native": "Adler Ag", "country": "DE"})
        own, twin = person(store, firm), person(store, other)
        row = {"person_table": "contact", "person_id": twin, "purpose": "invitation", "method": "paper",
               "legal_basis": "consent", "given_on": "2026-01-01", "withdrawal_note": CANARY}  # fmt: skip
        with store.write(LABEL) as work:
            work.insert(CONSENT, row)
        merging.merge(store, firm, other, {})
        rights.erase_person(store, own)
        assert CANARY not in everything(store)
