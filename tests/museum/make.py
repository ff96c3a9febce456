"""Writes the museum's piece for the present schema: a register with rows of every kind, as SQL.

Run once, when a migration is finished and before it is given to anybody: `python tests/museum/make.py`.
From then on the file is not changed: it is what offices have.
"""

import hashlib
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

MUSEUM = Path(__file__).resolve().parent
sys.path.insert(0, str(MUSEUM.parents[1]))

from mobilise_desktop import composition  # noqa: E402  found only now
from mobilise_desktop.core.labels import Label  # noqa: E402
from mobilise_desktop.features.consents import actions as consents  # noqa: E402
from mobilise_desktop.features.consents import queries as consent_queries  # noqa: E402
from mobilise_desktop.features.declarations import actions as declarations  # noqa: E402
from mobilise_desktop.features.firms import actions, merging  # noqa: E402
from mobilise_desktop.features.firms.model import CARE, CONTACT  # noqa: E402
from mobilise_desktop.features.market import actions as market  # noqa: E402
from mobilise_desktop.features.placements import actions as placements  # noqa: E402
from mobilise_desktop.features.placements import queries as placement_queries  # noqa: E402
from mobilise_desktop.features.placements.model import EVENT, ISSUE, SIGNATURE, VERSION  # noqa: E402
from mobilise_desktop.privacy import disclosures, erasure  # noqa: E402
from mobilise_desktop.privacy.model import HOLD  # noqa: E402
from mobilise_desktop.settings import filters, programme, recent, saving  # noqa: E402
from mobilise_desktop.storage import drafts, schema  # noqa: E402
from mobilise_desktop.storage.attachments import ATTACHMENT, BLOB  # noqa: E402
from mobilise_desktop.storage.target import Target  # noqa: E402
from mobilise_desktop.storage.undo import UndoStack  # noqa: E402

FIRMS = 12


def fill(target):
    """A small office's register with a past: imports, edits, a trash, steps taken back, a draft."""
    composition.create(target, "CONFAPI", demo=FIRMS)
    store = composition.make_store(target, "giulia", "desk-7", "CONFAPI")
    undo = UndoStack(store)
    ids = [
        actions.add_firm(store, {"legal_name_native": f"Officina {n} S.r.l.", "country": "IT"})
        for n in range(4)
    ]
    actions.edit_firm(
        store, ids[0], {"turnover_min": 5_000_000_00, "turnover_max": 5_000_000_00, "currency": "EUR"}
    )
    actions.add_part(store, "contact", ids[0], {"family_name": "D’Angelò", "email": "a@example.it"})
    actions.add_part(store, "firm_site", ids[0], {"city": "Forlì", "country": "IT"})
    actions.add_part(store, "firm_note", ids[0], {"text": "“Prima” nota;\ndue righe – ŐŰ ığ"})
    actions.add_part(store, "firm_tag", ids[0], {"tag": "meccanica"})
    actions.delete_firms(store, ids[1:3])
    actions.restore_firms(store, ids[1:2])
    actions.edit_firm(store, ids[3], {"trade_name": "Quattro"})
    undo.undo()
    undo.redo()
    undo.undo()
    saving.save(store, programme.Programme(name="MobiliseSME II"))
    drafts.keep(store, "firm", ids[3], "website", "offic")
    add_people_and_papers(store, ids)
    add_placement(store, ids[0])
    store.close()


def add_people_and_papers(store, ids):
    """What came with the second schema: declarations, consents, files, marks, filters, an erasure."""
    declaration = declarations.add_declaration(store, ids[0], "EUR")
    declarations.edit_declaration(store, declaration, {"awu_hundredths": 3850, "turnover": 720_000_000})
    declarations.add_related(store, declaration, {"name": "Sœur S.A.", "share_hundredths": 3000})
    gone = actions.add_part(store, "contact", ids[0], {"family_name": "Dimenticata", "email": "d@example.it"})
    reader = store.reader()
    people = {person.name: person for person in consent_queries.people(reader, ids[0])}
    reader.close()
    person = people["D’Angelò"]
    given = {"purpose": "invitation", "legal_basis": "consent", "given_on": "2026-03-02", "method": "paper"}
    consents.add(store, person, given)
    consents.ban(store, people["Dimenticata"])
    merging.say_different(store, ids[0], ids[3])
    filters.save(store, "firms", "Metalmeccanica", {"text": "officina", "countries": ["IT"]})
    recent.keep(store, "firm", ids[0])
    disclosures.note(store, "mail", [person.id], purpose="invitation")
    digest = hashlib.sha256(b"scan").hexdigest()
    with store.write(Label("Papers")) as work:
        work.insert(
            ATTACHMENT,
            {"owner_table": "firm", "owner_id": ids[0], "sha256": digest, "name": "scan.pdf",
             "mime": "application/pdf", "size": 4, "kind": "scan"},
        )  # fmt: skip
        work.insert(CARE, {"contact_id": person.id, "emergency_name": "Luca", "support_needs": "–"})
        work.insert(HOLD, {"owner_table": "contact", "owner_id": person.id, "reason": "audit"})
    with store.maintain() as connection:
        connection.execute(BLOB.insert().values(sha256=digest, content=b"scan"))
    erasure.erase(store, "contact", [gone])


def add_placement(store, sending):
    """What came with the third schema: a placement whose agreement was made, signed by one and refused."""
    hosting = actions.add_firm(
        store, {"legal_name_native": "Öntöde Kft.", "country": "HU", "status": "active"}
    )
    anna = actions.add_part(store, "contact", sending, {"family_name": "Neri", "birth_date": "1990-05-03"})
    parties = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    own = placements.add(store, {**parties, "start_date": "2027-03-01", "end_date": "2027-04-15"})
    placements.edit(store, own, {"timetable": "lun–ven 8–16", "timetable_l2": "hétfő–péntek 8–16"})
    placements.edit(
        store, own,
        {"insurance_health": "ASL", "policy_health": "“0047”-Ő", "ehic_until": "2028-01-31", "grant_rate": 80_000,
         "grant_months_hundredths": 153, "cost_other": "other", "costs_note_l1": "Divise", "site_3_share": 20,
         "security_country": "IT", "immigration_group": "eea", "second_part_end": "2027-03-20",
         "third_part_start": "2027-03-25", "instalment_3": 40_000, "instalment_3_on": "2027-04-20",
         "pay_currency": "EUR", "secrecy_years": 5, "results_owner": "shared", "protective_l2": "“Sisak” – ő"},
    )  # fmt: skip
    placements.add_event(store, own, {"kind": "call", "day": "2026-11-20", "text": "“Pronto?” – ő"})
    accident = placements.add_event(
        store, own,
        {"kind": "accident", "day": "2026-11-21", "text": "Mano", "insurer_on": "2026-11-22", "confidential": 1,
         "reported_to": "“Őri” Kft.",
         "action": "“Visita”", "action_due": "2026-12-01"},
    )  # fmt: skip
    placements.evaluate(store, own, "employee", {"skills": 4})
    reader = store.reader()
    item = placement_queries.placement(reader, own).checklist[0]
    reader.close()
    placements.decide(store, own, item, "done", "n. 12")
    with store.write(Label("Agreement")) as work:
        work.update(CONTACT, anna, {"home_address": "Via “Ő” 1, Forlì"})
        work.update(EVENT, accident, {"severity": "high"})
        work.insert(
            ISSUE,
            {"event_id": accident, "text": "Guanti – ő", "severity": "low", "action": "“Comprare”",
             "due": "2026-12-03", "done_on": "2026-12-02"},
        )  # fmt: skip
        version = work.insert(
            VERSION,
            {"placement_id": own, "n": 1, "state": "open", "canonical": "{}", "sha256": "00" * 32,
             "short_code": "0000-0000", "template": "2026-1", "pdf_sha256": "11" * 32,
             "frozen_on": "2026-11-20"},
        )  # fmt: skip
        signed = {"version_id": version, "method": "wet_ink_scan", "signed_on": "2026-11-21"}
        work.insert(SIGNATURE, {**signed, "party": "employee", "signer": "A. Neri", "decision": "signed"})
        work.insert(
            SIGNATURE,
            {**signed, "party": "hosting", "signer": "Ő", "decision": "refused", "refusal_reason": "date"},
        )

    with store.write(Label("Amendment")) as work:
        work.insert(
            VERSION,
            {"placement_id": own, "n": 2, "state": "open", "canonical": "{}", "sha256": "22" * 32,
             "short_code": "2222-2222", "template": "amendment-1", "pdf_sha256": "33" * 32,
             "frozen_on": "2026-11-27", "kind": "amendment", "amendment": "extend", "effective_on": "2027-04-01",
             "reason": "“Più tempo”", "changes": '{"end_date":["2027-04-15","2027-04-20"]}'},
        )  # fmt: skip
    placements.confirm_rule(store, item.rule, 12, "ministero")
    add_market(store, hosting, anna)


def add_market(store, hosting, anna):
    """What came with the fourth schema: an offer, a candidate, and what became of the two."""
    offer = market.add_offer(store, {"firm_id": hosting, "tasks": "Öntés", "skills_offered": "öntés, CNC"})
    candidate = market.add_candidate(store, {"employee_id": anna, "goals": "Imparare la fusione"})
    market.settle(store, (offer, candidate), {"sending": ("declined", "2026-11-20")}, "lontano", 41)


def dump(path):
    """The file as SQL, with the numbers in its head that SQLite's own dump leaves out."""
    with closing(sqlite3.connect(path)) as connection:
        numbers = [
            f"PRAGMA {n}={connection.execute(f'PRAGMA {n}').fetchone()[0]};"
            for n in ("application_id", "user_version")
        ]
        return "\n".join([*numbers, *connection.iterdump(), ""])


def load(revision, path):
    """Make the file that an office had at `revision`."""
    text = (MUSEUM / f"{revision:04}.sql").read_text("utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(text)
    return Target(path)


if __name__ == "__main__":
    folder = Path(tempfile.mkdtemp())
    fill(Target(folder / "register.sqlite"))
    piece = MUSEUM / f"{schema.head():04}.sql"
    piece.write_text(dump(folder / "register.sqlite"), "utf-8")
    shutil.rmtree(folder)
    print(f"{piece}: {piece.stat().st_size} bytes")
