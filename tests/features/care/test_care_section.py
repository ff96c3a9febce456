"""Emergency contacts in the record of a firm, with the real widgets."""

import pytest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions, export
from mobilise_desktop.ui.form_dialog import FormDialog


@pytest.fixture
def firm(desk):
    store = desk.session.store
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})
    anna = {"given_name": "Anna", "family_name": "Krause", "may_travel": 1}
    actions.add_part(store, "contact", firm, anna)
    actions.add_part(store, "contact", firm, {"given_name": "Otto", "family_name": "Stays"})
    return firm


@pytest.fixture
def section(desk, firm):
    tab = desk.window.show_tab("firms")
    desk.window.resize(1500, 900)
    screens.settle(desk.jobs)
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    return tab.record.page.sections.brought["care"]


def answer(desk, line, **values):
    """Press the button of a line, fill in the dialog that opens, and save."""
    seen = {}

    def respond(dialog):
        assert isinstance(dialog, FormDialog)
        seen.update({name: field.value() for name, field in dialog.fields.items()})
        for name, value in values.items():
            dialog.fields[name].set_value(value)
        dialog.do_button.click()

    answer_next(respond)
    line.edit_button.click()
    screens.settle(desk.jobs)
    return seen


def test_only_who_may_travel_is_asked_for(section):
    assert [line.person.name for line in section.lines] == ["Anna Krause"]
    assert not section.people[0].is_noted


def test_what_is_noted_is_kept_shown_changed_undone_and_taken_away(desk, section):
    answer(desk, section.lines[0], emergency_name="Luca", emergency_phone="030 5550123")
    assert section.people[0].is_noted
    seen = answer(desk, section.lines[0], support_needs="Step-free access")
    assert seen == {"emergency_name": "Luca", "emergency_relation": None, "emergency_phone": "030 5550123",
                    "support_needs": None}  # fmt: skip
    assert section.people[0].values["support_needs"] == "Step-free access"
    desk.undo()
    screens.settle(desk.jobs)
    assert section.people[0].values["support_needs"] is None
    answer(desk, section.lines[0], emergency_name=None, emergency_phone=None)
    assert section.people[0].care_id is None


def test_it_is_in_no_export(desk, section, firm, tmp_path):
    answer(desk, section.lines[0], emergency_name="Canary7", emergency_phone="030 5550199")
    out = tmp_path / "firms.csv"
    export.export(desk.session.reader, out, [firm])
    assert "Krause" in out.read_text(encoding="utf-8-sig")
    assert "Canary7" not in out.read_text(encoding="utf-8-sig")
    assert "5550199" not in out.read_text(encoding="utf-8-sig")
