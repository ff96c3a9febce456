"""What people may ask for, from the record of their firm, with the real widgets."""

import pypdfium2
import pytest

from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.ui import messages
from mobilise_desktop.ui.labels import PlainLabel


@pytest.fixture
def section(desk):
    store = desk.session.store
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})
    actions.add_part(store, "contact", firm, {"given_name": "Anna", "family_name": "Krause"})
    tab = desk.window.show_tab("firms")
    desk.window.resize(1500, 900)
    screens.settle(desk.jobs)
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    return tab.record.page.sections.brought["rights"]


def test_everything_that_is_kept_is_written_for_the_person(desk, section, tmp_path):
    section.write(section.people[0], tmp_path / "anna.pdf")
    screens.settle(desk.jobs)
    pages = pypdfium2.PdfDocument(str(tmp_path / "anna.pdf"))
    assert "Krause" in "".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize("sure", [True, False])
def test_a_person_is_erased_only_by_who_is_sure(desk, section, monkeypatch, sure):
    asked = []

    def answer(_parent, title, text, *_verbs):
        asked.append(text)
        return sure

    monkeypatch.setattr("mobilise_desktop.features.data_rights.ui.section.ask", answer)
    section.lines[0].erase_button.click()
    screens.settle(desk.jobs)
    assert "Anna Krause" in asked[0]
    assert "can’t be undone" in asked[0]
    firm = details(desk.session.reader, section._firm_id)
    assert len(firm.contacts) == (0 if sure else 1)
    assert len(section.people) == (0 if sure else 1)
    assert messages.ask is not answer


def test_texts_that_name_the_person_elsewhere_are_told_before_and_after(desk, section, monkeypatch):
    store, asked, told = desk.session.store, [], []
    actions.add_part(store, "firm_note", section._firm_id, {"text": "Talked to Anna Krause"})
    where = "mobilise_desktop.features.data_rights.ui.section"
    monkeypatch.setattr(f"{where}.ask", lambda _parent, _title, text, *_verbs: asked.append(text) or True)
    monkeypatch.setattr(f"{where}.tell", lambda _parent, _title, text: told.append(text))
    section.lines[0].erase_button.click()
    screens.settle(desk.jobs)
    assert "Note: Talked to Anna Krause" in asked[0]
    assert "Note: Talked to Anna Krause" in told[0]


def test_who_is_in_the_trash_is_marked(desk, section):
    store = desk.session.store
    actions.remove_part(store, "contact", section.people[0].id)
    screens.settle(desk.jobs)
    assert section.people[0].shown.endswith("in the trash")
    assert "in the trash" in [label.text() for label in section.lines[0].findChildren(PlainLabel)]
