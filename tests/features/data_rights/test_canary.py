"""After an erasure no file that the program wrote by itself still knows the person."""

import logging
from pathlib import Path

from mobilise_desktop import screens
from mobilise_desktop.core import paths
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.firms import actions
from mobilise_desktop.storage import backup, backup_plan, drafts
from typing_help import type_text

CANARY = "Zzcanaryová"
FORMS = [CANARY.encode(form) for form in ("utf-8", "utf-16-le", "latin-1")[:2]] + [b"zzcanaryova"]


def holding(*folders):
    """The files below some folders that still have the canary in any way of writing."""
    files = {file for folder in folders if folder.is_dir() for file in folder.rglob("*") if file.is_file()}
    return sorted(str(file) for file in files if any(form in _content(file) for form in FORMS))


def _content(file: Path):
    try:
        return file.read_bytes()
    except OSError:
        return b""


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
