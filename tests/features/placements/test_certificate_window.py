"""The certificate in the window: the dialog asks once, saving keeps it, and then the very file is shown."""

import pytest
from PySide6.QtWidgets import QDialog

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.placements import actions, issued
from mobilise_desktop.features.placements.ui import certificate_acts
from mobilise_desktop.features.placements.ui.certificate_acts import given_dialog, taken
from mobilise_desktop.ui.document_preview import DocumentPreview
from papers_help import over, read, text_of
from placements_help import ready


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    store = desk.session.store
    own = ready(store)
    over(store, own)
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


@pytest.fixture
def shown(monkeypatch):
    """The previews that opened; they don't wait for anybody."""
    opened = []

    def note(preview):
        opened.append(preview)

    monkeypatch.setattr(DocumentPreview, "exec", note)
    return opened


def ask(desk, tab, **values):
    """Open the certificate, fill in the dialog and go on; what stood in it before."""
    before = {}

    def respond(dialog):
        before.update({name: field.value() for name, field in dialog.fields.items()})
        for name, value in values.items():
            dialog.fields[name].set_value(value)
        dialog.do_button.click()

    answer_next(respond)
    tab.record.acts.open_paper("certificate")
    screens.settle(desk.jobs)
    return before


def test_it_is_asked_for_once_and_kept_when_it_was_saved(desk, tab, shown, tmp_path):
    own, reader = tab.record.placement_id, desk.session.reader
    before = ask(desk, tab, place="Hamburg", level_0="fully", statement_0="Sehr gut.")
    assert before == {
        "place": "Berlin",
        "level_0": None,
        "level_1": None,
        "statement_0": None,
        "statement_1": None,
    }
    (first,) = shown
    assert "Sehr gut." in text_of(first.pdf)
    assert issued.valid(reader, own) is None
    first.save_to(tmp_path / "certificate.pdf")
    screens.settle(desk.jobs)
    assert issued.valid(reader, own).given.place == "Hamburg"
    first.went_out.emit()
    screens.settle(desk.jobs)
    assert len(issued.certificates(reader, own)) == 1
    assert [file.kind for file in tab.record.files.files] == ["certificate"]
    tab.record.acts.open_paper("certificate")
    screens.settle(desk.jobs)
    assert shown[1].pdf == (tmp_path / "certificate.pdf").read_bytes()


def test_what_was_typed_stands_there_again_when_it_was_only_looked_at(desk, tab, shown):
    ask(desk, tab, place="Hamburg", statement_1="Jó.")
    again = ask(desk, tab)
    assert (again["place"], again["statement_1"]) == ("Hamburg", "Jó.")
    assert issued.certificates(desk.session.reader, tab.record.placement_id) == []


def test_another_one_begins_with_what_the_withdrawn_one_said(desk, tab, shown, tmp_path):
    own, store = tab.record.placement_id, desk.session.store
    ask(desk, tab, level_1="beyond")
    shown[0].save_to(tmp_path / "first.pdf")
    screens.settle(desk.jobs)
    actions.edit(store, own, {"certificate_withdrawn_on": "2027-01-10"})
    actions.edit(store, own, {"certificate_withdrawn_on": None})
    tab.record.read()
    screens.settle(desk.jobs)
    before = ask(desk, tab)
    assert before["level_1"] == "beyond"
    assert f"{read(store, own).values['ref']}-C2" in text_of(shown[1].pdf)


def test_a_statement_that_is_too_long_is_told_beside_it(desk, tab):
    dialog = given_dialog(tab.record, tab.record.found, certificate_acts.Given())
    dialog.fields["statement_0"].set_value("x" * 601)
    dialog.do_button.click()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "601" in dialog.fields["statement_0"]._message.text()
    dialog.fields["statement_0"].set_value("x" * 600)
    dialog.do_button.click()
    assert len(taken(dialog.values, 1).statements[0]) == 600


def test_before_the_stay_is_over_nothing_is_asked(desk, tab, shown, qtbot):
    own = ready(desk.session.store)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    said = []
    answer_next(lambda dialog: (said.append(dialog), dialog.reject()))
    tab.record.acts.open_paper("certificate")
    screens.settle(desk.jobs)
    qtbot.waitUntil(lambda: bool(said))
    assert shown[0].pdf == b""
