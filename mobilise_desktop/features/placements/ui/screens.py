"""A placement at several states, and its dialogs, for the mirror of looks."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import states, words
from mobilise_desktop.features.placements.other_party import HOSTING
from mobilise_desktop.features.placements.queries import Signatory, people_of
from mobilise_desktop.features.placements.ui import dialogs, office_screens, other_party_dialog, replacing
from mobilise_desktop.features.placements.ui.blocks import BlocksDialog, of_step
from mobilise_desktop.features.placements.ui.code_dialog import CodeDialog
from mobilise_desktop.features.placements.ui.evaluation_dialog import EvaluationDialog
from mobilise_desktop.features.placements.ui.event_dialog import event_dialog
from mobilise_desktop.features.placements.ui.export_acts import ExportDialog
from mobilise_desktop.features.placements.ui.import_missing import doubts_dialog
from mobilise_desktop.features.placements.ui.signature_dialog import SignatureDialog

_READY = {
    "hours_tenths": 385, "days_per_week": 5,
    **dict.fromkeys(words.PURPOSES, 1),
    "working_language": "en:B2", "cefr_required": "B1", **dict.fromkeys(words.COSTS, "sending"),
    "grant_payee": "employee", "grant_amount": 125_000, "social_security": "A1", "posting": "outside_scope",
    "immigration": "none",
    **dict.fromkeys(words.INSURANCES, "Allianz"), "policy_health": "4711-A", "policy_accident": "4712-B",
    "hosting_ok_on": "2026-11-20",
}  # fmt: skip


def placements(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """One that has just been added, and one whose agreement is being signed."""
    from mobilise_desktop.features.firms import actions as firms  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.features.placements import actions, demo_rows  # noqa: PLC0415  as above

    store, reader = desk.session.store, desk.session.reader
    rows = reader.all(
        "SELECT f.country, f.id, c.id FROM firm f JOIN contact c ON c.firm_id = f.id "
        "WHERE f.status = 'active' AND f.size_class IN ('micro', 'small') AND f.deleted_at IS NULL "
        "AND c.deleted_at IS NULL ORDER BY f.id"
    )
    sending = next(row for row in rows if row[0] == "DE")
    hosting = next(row for row in rows if row[0] == "IT")
    parties = {"sending_firm_id": sending[1], "employee_id": sending[2], "hosting_firm_id": hosting[1],
               "language_1": "de", "language_2": "it"}  # fmt: skip
    actions.add(store, parties)
    tab = desk.window.show_tab("placements")
    yield "placement-new", desk.window
    tab.record.lines.hindrances.fold()
    yield "placement-hindrances", desk.window
    tab.record.lines.hindrances.fold()
    person = {"birth_date": "1990-05-03", "contract": "permanent", "may_travel": 1, "can_sign": 1}
    firms.edit_part(store, "contact", sending[2], person)
    demo_rows.declare(store, sending[1])
    mentor = people_of(reader, hosting[1])[0][0]
    firms.edit_part(store, "contact", RowId(mentor), {"can_sign": 1})
    own = actions.add(
        store,
        {**parties, **_READY, **demo_rows.said("de", "it"), "start_date": _day(0), "end_date": _day(38),
         "mentor_host_id": mentor},
    )  # fmt: skip
    tab.show_placement(own)
    yield "placement-ready", desk.window
    yield from _on_the_way(desk, tab, own)
    yield from _renamed(desk, tab, sending[1])
    yield from _waiting(tab)
    yield from _dialogs(desk, tab)
    yield from _import(desk, tab)
    yield from _replaced(desk, tab, own)


def _import(desk: Any, tab: Any) -> Iterator[tuple[str, QWidget]]:
    """A table of placements with rows of each kind."""
    found = tab.record.found
    ref, who = found.values["ref"], found.dossier
    heads = ("Reference", "Employee", "Sending firm", "Hosting firm", "First day", "Left on", "Shoe size")
    names = (who.employee.name, who.sending.name, who.hosting.name)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "stays.csv"
        rows = [heads, (ref, *names, "", "15.05.2026", "41"), ("", *names, "1.9.2027", "", "41"),
                ("", *names, "in June", "", "41"), ("", "Nobody", *names[1:], "1.9.2027", "", "41"),
                ("", f"{names[0]}t", *names[1:], "1.9.2027", "", "41"),
                ("MS-BVMW-2020-0001-A", *names, "", "", "41")]  # fmt: skip
        file.write_text("\n".join(map(";".join, rows)), encoding="utf-8")
        page = desk.window.open_page("import_placements", file=file)
        yield "import-placements-check", desk.window
        dialog = doubts_dialog(desk.window, page.check.missing.doubts, {})
        dialog.show()
        yield "import-who-is-meant", dialog
        desk.window.go_back()


def _with_scan(desk: Any, tab: Any) -> Iterator[tuple[str, QWidget]]:
    """The code of a version is read from a scan."""
    from mobilise_desktop.storage import files  # noqa: PLC0415  when needed

    with tempfile.TemporaryDirectory() as folder:
        scan = Path(folder) / "2026-11-28 signed agreement (3).pdf"
        version = tab.record.found.present
        scan.write_bytes(files.get(desk.session.reader, desk.session.store.target, version.pdf_sha256))
        dialog = _signature(desk, tab)
        dialog.show()
        dialog.scan.take(scan)
        yield "signature-scan-dialog", dialog


def _signature(desk: Any, tab: Any) -> SignatureDialog:
    people = {"employee": Signatory("Anna Krause", "", "")}
    return SignatureDialog(desk.window, tab.record.context.jobs, tab.record.found.present, people)


def _day(number: int) -> str:
    """A day of the stay, which is some months ahead."""
    return (clock.today() + timedelta(days=150 + number)).isoformat()


def _events(today: str) -> Sequence[dict[str, Any]]:
    return (
        {"kind": "visit", "day": today, "rating": 4, "attendees": "Anna Krause, Őri Zsófia",
         "text": "All is well.", "action": "A second screen", "action_due": today},
        {"kind": "accident", "day": today, "confidential": 1, "text": "A cut in the hand."},
    )  # fmt: skip


def _on_the_way(desk: Any, tab: Any, own: Any) -> Iterator[tuple[str, QWidget]]:
    from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

    store = desk.session.store
    for key in ("check", "freeze"):
        actions.take_step(store, own, key)
    yield "placement-to-sign-before", desk.window
    tab.record.lead_to("agreement")
    yield "placement-to-sign", desk.window
    tab.record.lead_to("checklist")
    yield "placement-checklist", desk.window
    tab.record.lead_to("objectives")
    yield "placement-objectives", desk.window
    tab.record.lead_to("period")
    yield "placement-period", desk.window
    for values in _events(clock.today().isoformat()):
        actions.add_event(store, own, values)
    tab.record.read()
    yield "placement-events-before", desk.window
    tab.record.lead_to("after")
    yield "placement-events", desk.window
    for page in ("timeline", "results", "due"):
        desk.window.open_page(page)
        yield f"placement-{page}", desk.window
        desk.window.go_back()


def _renamed(desk: Any, tab: Any, firm: Any) -> Iterator[tuple[str, QWidget]]:
    """A firm of the register that is called otherwise than its agreement says."""
    from mobilise_desktop.features.firms import actions as firms  # noqa: PLC0415  loads SQLAlchemy

    name = tab.record.found.dossier.sending.name
    firms.edit_firm(desk.session.store, firm, {"legal_name_native": f"{name} & Partner"})
    yield "placement-renamed-before", desk.window
    tab.record.lead_to("agreement")
    yield "placement-renamed", desk.window
    firms.edit_firm(desk.session.store, firm, {"legal_name_native": name})


def _waiting(tab: Any) -> Iterator[tuple[str, QWidget]]:
    """What is said when a step can't be taken yet."""
    step = states.step("partly")
    dialog = BlocksDialog(tab.record, step, of_step(step, tab.record.found))
    dialog.show()
    yield "blocks-dialog", dialog


def _replaced(desk: Any, tab: Any, own: RowId) -> Iterator[tuple[str, QWidget]]:
    """A placement that another one replaced, and that one, with texts in a language that it no longer has."""
    from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

    store = desk.session.store
    new = actions.replace(store, own, "Other days")
    tab.show_placement(own)
    yield "placement-replaced", desk.window
    actions.edit(store, new, {"language_1": "fr"})
    tab.show_placement(new)
    yield "placement-replacing-before", desk.window
    tab.record.lead_to("eligibility")
    yield "placement-replacing", desk.window


def _dialogs(desk: Any, tab: Any) -> Iterator[tuple[str, QWidget]]:
    for name, dialog in (
        ("placement-new-dialog", dialogs.new_dialog(desk.window, tab._context)),  # noqa: SLF001  the same context
        ("signature-dialog", _signature(desk, tab)),
        ("decision-dialog", dialogs.decision_dialog(desk.window, tab.record.found.checklist[0])),
        ("event-dialog", event_dialog(desk.window, [])),
        ("event-incident-dialog", event_dialog(desk.window, [], tab.record.found.events[0])),
    ):
        dialog.show()
        yield name, dialog
    yield from _with_scan(desk, tab)
    found = tab.record.found
    change = {"end_date": _day(48), "hours_tenths": 400}
    amending = tab.record.acts.amending
    more: Sequence[tuple[str, QDialog]] = (
        (
            "other-party-dialog",
            other_party_dialog.make(tab.record, tab.record.context, found, HOSTING),
        ),
        ("amendment-first-dialog", amending.dialog({})),
        ("amendment-dialog", amending.dialog(change)),
        ("evaluation-dialog", EvaluationDialog(desk.window, "employee")),
        ("rule-dialog", dialogs.rule_dialog(desk.window, found.checklist[0].rule)),
        ("password-dialog", dialogs.password_dialog(desk.window)),
        ("replacing-dialog", replacing.dialog(desk.window, tab._context, found)),  # noqa: SLF001  as above
        ("placement-trash", tab.acts.trash()),
        ("due-preview", tab.acts.due.preview()),
        ("code-dialog", CodeDialog(tab, desk.context)),
        ("papers-dialog", tab.acts.pile.dialog(2)),
        ("placements-export-dialog", ExportDialog(tab, 2, tab.model.rowCount())),
        ("placements-list-preview", tab.acts.out.preview([found.id])),
    )
    for name, shown in more:
        shown.show()
        yield name, shown
    preview = tab.record.acts.preview()
    preview.show()
    yield "agreement-preview", preview


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (placements, office_screens.pages)
