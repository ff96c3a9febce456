"""The page of what is due, with the real widgets."""

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import update

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.ui.buttons import LinkButton
from typing_help import type_text


@pytest.fixture
def page(desk):
    store = desk.session.store
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})
    for name in ("Anna", "Eva"):
        actions.add_part(store, "contact", firm, {"given_name": name, "active": 0})
    with store.maintain() as connection:
        connection.execute(update(CONTACT).values(updated_at="2020-01-01T00:00:00.000Z"))
    desk.window.resize(1400, 900)
    found = desk.window.open_page("retention")
    screens.settle(desk.jobs)
    return found


def names(page):
    return sorted(row.name for row in page._source.rows)


def test_one_is_kept_longer_and_the_other_erased(desk, page, monkeypatch):
    page.view.choice.choose_row(0)
    kept = page._current().name

    def respond(dialog):
        dialog.do_button.click()
        assert dialog.isVisible(), "without a reason nothing is kept"
        type_text(dialog.fields["reason"].findChild(QLineEdit), "Audit")
        dialog.do_button.click()
        if dialog.isVisible():
            dialog.reject()

    answer_next(respond)
    page.keep_button.click()
    screens.settle(desk.jobs)
    assert [row.hold for row in page._source.rows if row.name == kept] == ["Audit"]
    asked = []

    def yes(_parent, title, text, *_verbs):
        asked.append((title, text))
        return True

    monkeypatch.setattr("mobilise_desktop.features.retention.ui.page.ask", yes)
    page.view.selectAll()
    screens.settle(desk.jobs)
    page.erase_button.click()
    screens.settle(desk.jobs)
    assert names(page) == [kept]
    assert asked[0][0] == "Erase 1 record for good"
    page.view.choice.choose_row(0)
    page.end_button.click()
    screens.settle(desk.jobs)
    assert page._source.rows[0].hold_id is None


def test_the_overview_says_so_and_leads_there(desk, page):
    desk.window.go_back()
    overview = desk.window.show_tab("overview")
    overview.reload()
    screens.settle(desk.jobs)
    links = [w for w in overview.findChildren(LinkButton) if "kept long enough" in w.text()]
    assert [link.text() for link in links] == ["2 records have been kept long enough"]
    links[0].click()
    screens.settle(desk.jobs)
    assert desk.window.places._open[-1].spec.key == "retention"
