"""After an erasure no file that the program wrote by itself still knows the person."""

import logging
from pathlib import Path

import pypdfium2
from sqlalchemy import select

import placements_help
from mobilise_desktop import screens
from mobilise_desktop.core import paths
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.placements import actions as placements
from mobilise_desktop.privacy.model import HOLD
from mobilise_desktop.storage import backup, backup_plan, drafts
from typing_help import type_text

CANARY = "Zzcanaryová"
FORMS = [CANARY.encode(form) for form in ("utf-8", "utf-16-le", "latin-1")[:2]] + [b"zzcanaryova"]


def holding(*folders):
    """The files below some folders that still have the canary in any way of writing."""
    files = {file for folder in folders if folder.is_dir() for file in folder.rglob("*") if file.is_file()}
    return sorted(
        str(file) for file in files if any(form in _content(file) for form in FORMS) or _shows(file)
    )


def _shows(file: Path):
    """Whether the canary can be read on the pages of a PDF, whose text is packed."""
    if not _content(file).startswith(b"%PDF"):
        return False
    try:
        pages = list(pypdfium2.PdfDocument(file))
    except pypdfium2.PdfiumError:
        return False
    return CANARY in "".join(page.get_textpage().get_text_range() for page in pages)


def _content(file: Path):
    try:
        return file.read_bytes()
    except OSError:
        return b""


def agree(store):
    """A traveller with an agreement whose hold is over: the person and the firm."""
    sending, own, hosting, mentor = placements_help.parties(store)
    actions.edit_part(store, "contact", own, {"family_name": CANARY})
    given = {"sending_firm_id": sending, "employee_id": own, "hosting_firm_id": hosting}
    stay = placements.add(store, {**given, "mentor_host_id": mentor, **placements_help.READY})
    for step in ("check", "freeze"):
        placements.take_step(store, stay, step)
    with store.write(actions.Label("end")) as work:
        for hold in work.connection.scalars(select(HOLD.c.id)).all():
            work.delete(HOLD, hold)
    return sending, own


def test_no_agreement_still_knows_its_traveller(open_desk):
    desk = open_desk()
    store, target = desk.session.store, desk.session.store.target
    firm, own = agree(store)
    for reason in (backup.MANUAL, backup.BEFORE_IMPORT):
        backup_plan.make_planned(target, reason)
    places = (target.file.parent, paths.user_config(), paths.user_state(), paths.user_data())
    assert any(".files" in file for file in holding(*places)), "the agreement is read"
    tab = desk.window.show_tab("firms")
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    section = tab.record.page.sections.brought["rights"]
    section.erase_now(next(person for person in section.people if person.id == own))
    screens.settle(desk.jobs)
    open_desk.close(desk)
    assert holding(*places) == []


def test_no_file_still_knows_who_was_erased(open_desk, tmp_path, monkeypatch):
    desk = open_desk()
    store, target = desk.session.store, desk.session.store.target
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})
    person = {"given_name": "Anna", "family_name": CANARY, "email": f"a@{CANARY.lower()}.example"}
    own = actions.add_part(store, "contact", firm, person)
    actions.edit_part(store, "contact", own, {"function": f"{CANARY}’s office"})
    scan = tmp_path / "outside" / "scan.pdf"
    scan.parent.mkdir()
    scan.write_bytes(b"%PDF signed by " + CANARY.encode())
    attachments.attach(store, "contact", own, [scan])
    drafts.keep(store, "contact", own, "phone", f"{CANARY} 12")
    tab = desk.window.show_tab("firms")
    type_text(tab.list_pane.filters.search, CANARY)
    screens.settle(desk.jobs)
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    logging.getLogger("mobilise_desktop").warning("something about firm %s", firm)
    backup_plan.make_planned(target, backup.MANUAL)
    backup_plan.make_planned(target, backup.BEFORE_IMPORT)
    places = (target.file.parent, paths.user_config(), paths.user_state(), paths.user_data())
    before = [file for file in holding(*places) if "outside" not in file]
    assert before, "the search finds what is there"
    section = tab.record.page.sections.brought["rights"]
    section.erase_now(section.people[0])
    screens.settle(desk.jobs)
    tab.list_pane.filters.search.clear()
    screens.settle(desk.jobs)
    open_desk.close(desk)
    assert [file for file in holding(*places) if "outside" not in file] == []
