"""T9: data is never taken for HTML, wherever it is shown."""

import re
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import update

from mobilise_desktop import app as program
from mobilise_desktop import composition, screens
from mobilise_desktop.desk import Desk
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.attachments.ui.section import describe_dialog
from mobilise_desktop.features.care import actions as care
from mobilise_desktop.features.care import queries as care_queries
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.consents.ui.dialogs import consent_dialog, withdrawal_dialog
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.ui.merge_dialog import MergeDialog
from mobilise_desktop.features.firms.ui.trash_parts import parts_trash
from mobilise_desktop.features.retention.queries import Due
from mobilise_desktop.features.retention.ui.page import hold_dialog
from mobilise_desktop.session import open_session
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage.base import FIRST_OWN_FIELD, METADATA
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.language import LanguageService
from mobilise_desktop.ui.messages import MessageDialog
from mobilise_desktop.ui.opened import opened

FILLED = (
    "firm", "firm_site", "contact", "firm_note", "firm_tag", "person_care", "sme_declaration", "sme_related",
    "consent", "attachment",
)  # fmt: skip
CODED = re.compile(
    r"(_on|_date|_until|_since|_id|_table|_e164|_code|_version|_status|_scheme|_class|_reason|_language)$"
    r"|^(status|country|nationality|currency|rate|ownership|relation|result|purpose|legal_basis|method|kind"
    r"|languages|authority|contract|role_type|sha256|mime|merged_into|previous_class|member_since)$"
)
OPENED = []
sys.addaudithook(lambda event, given: OPENED.append(given[0]) if event == "open" else None)


@pytest.fixture
def payload(tmp_path):
    picture = tmp_path / "canary9.png"
    picture.write_bytes(b"\x89PNG")
    OPENED.clear()
    return f"<img src='{picture}'><b>x</b>"


@pytest.fixture
def desk(qapp, tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    settings = UserSettings(tmp_path / "settings.json")
    theme.apply(program.application(), "light", 1.0)
    made = Desk(open_session(target), settings, LanguageService(program.application(), settings))
    made.window.resize(1500, 900)
    made.open()
    made.furnish_header()
    screens.settle(made.jobs)
    yield made
    made.window.hide()
    made.close()
    screens.discard(made.window)


@pytest.fixture
def firms(desk, payload, tmp_path):
    """Two firms whose every text is HTML, with people, sites, notes, tags and a file."""
    store, made = desk.session.store, []
    for _number in range(2):
        firm = {"legal_name_native": payload, "trade_name": payload, "member_no": payload, "vat_no": payload}
        own = actions.add_firm(store, {**firm, "country": "DE", "website": payload, "legal_form": payload})
        site = {"label": payload, "street": payload, "city": payload, "accessibility_note": payload}
        actions.add_part(store, "firm_site", own, site)
        person = {"given_name": payload, "family_name": payload, "email": payload, "function": payload}
        actions.add_part(store, "contact", own, {**person, "phone": payload, "may_travel": 1})
        actions.add_part(store, "firm_note", own, {"text": payload})
        actions.add_part(store, "firm_tag", own, {"tag": payload})
        made.append(own)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF")
    (own,) = attachments.attach(store, "firm", made[0], [scan])
    attachments.edit(store, own, {"title": payload})
    fill_everything(store, made[0], payload)
    actions.edit_firm(store, made[1], {"trade_name": f"{payload} other"})
    return made


def fill_everything(store, firm, payload):
    """Put HTML into every text that people write, in every row that hangs on a firm."""
    declared = declarations.add_declaration(store, firm)
    declarations.add_related(store, declared, {"name": payload, "reg_no": payload})
    (person,) = consent_queries.people(store.reader(), firm)
    basis = {"legal_basis": "legitimate_interest", "given_on": "2026-01-01", "method": "paper"}
    consents.add(store, person, {"purpose": "invitation", **basis})
    consents.withdraw(store, person, "invitation", "2026-02-01", payload)
    (one,) = care_queries.of_firm(store.reader(), firm)
    care.save(store, one, {"support_needs": payload})
    with store.maintain() as connection:
        for name in FILLED:
            table = METADATA.tables[name]
            texts = [c.name for c in table.columns if is_written(c)]
            connection.execute(update(table).values(dict.fromkeys(texts, payload)))


def is_written(column):
    """Whether a column holds what people write, and not a code, a day or the id of something."""
    own = column.info.get("field", -1) >= FIRST_OWN_FIELD and str(column.type) == "TEXT"
    return own and not column.foreign_keys and not CODED.search(column.name)


def taken_for_html(root):
    """The widgets below one that could show data as HTML, with what they would show."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        is_rich = isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText
        if is_rich and "canary9" in widget.text() and "&lt;img" not in widget.text():
            found.append((type(widget).__name__, widget.text()))
        if "<img" in widget.toolTip() or "<img" in widget.whatsThis():
            found.append((type(widget).__name__, widget.toolTip()))
    return found


def test_every_tab_and_page_shows_data_as_it_is(desk, firms):
    seen = []
    tab = desk.window.show_tab("firms")
    tab.show_firm(firms[0])
    screens.settle(desk.jobs)
    for section in tab.record.page.sections.by_key.values():
        section.set_open(True)
    screens.settle(desk.jobs)
    seen += taken_for_html(desk.window)
    texts = [label.text() for label in desk.window.findChildren(QLabel)]
    assert sum("canary9" in text for text in texts) > 5, "the walk sees the data"
    for page in desk.window.places.pages():
        desk.window.open_page(page.key)
        screens.settle(desk.jobs)
        seen += taken_for_html(desk.window)
        desk.window.go_back()
    assert seen == []
    assert not [path for path in OPENED if "canary9" in str(path)]


def test_dialogs_and_messages_show_data_as_it_is(desk, firms, payload):
    tab = desk.window.show_tab("firms")
    tab.show_firm(firms[0])
    screens.settle(desk.jobs)
    files = tab.record.page.sections.brought["files"]
    from mobilise_desktop.features.firms.details import details

    one, other = (details(desk.session.reader, firm) for firm in firms)
    note = actions.add_part(desk.session.store, "firm_note", firms[1], {"text": payload})
    actions.remove_part(desk.session.store, "firm_note", note)
    section = tab.record.page.sections.brought["consents"]
    person = section.people[0]
    due = Due("1", "firm", "trash", payload, "2020-01-01", "2021-01-01", hold=payload)
    rights = tab.record.page.sections.brought["rights"]
    dialogs = [
        consent_dialog(desk.window, person),
        withdrawal_dialog(desk.window, person, person.entries[0]),
        hold_dialog(desk.window, due),
        parts_trash(desk.window, desk.context),
        opened(lambda: rights.confirm(rights.people[0], [])),
        describe_dialog(desk.window, files.files[0]),
        MergeDialog(desk.window, one, other),
        MessageDialog(desk.window, "error", payload, payload),
    ]
    for dialog in dialogs:
        dialog.show()
        screens.settle(desk.jobs)
        assert taken_for_html(dialog) == []
        dialog.close()
    desk.window.say(payload)
    QApplication.processEvents()
    assert taken_for_html(desk.window) == []
