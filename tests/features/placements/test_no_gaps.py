"""A character that no font has is named before anything is printed, wherever the text comes from."""

import json

import pytest

from mobilise_desktop import screens
from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.documents import fonts, frame, parts
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import agreement, dossier, papers, queries
from mobilise_desktop.ui import document_preview
from papers_help import DAY, read
from placements_help import note, ready

NAME = "李 小龙"


def test_a_mentor_that_cannot_be_printed_is_named_in_every_paper(store, reader):
    own = ready(store)
    mentor = queries.placement(reader, own).values["mentor_host_id"]
    firms.edit_part(store, "contact", mentor, {"given_name": "小龙", "family_name": "李"})
    for kind in ("information", "attendance", "evaluation_hosting"):
        with pytest.raises(UserError, match="U\\+"):
            papers.write(reader, read(store, own), kind, DAY, "BVMW")


def test_an_event_in_the_dossier_is_named_by_its_beginning(store, reader):
    own = ready(store)
    text = f"Talk with {NAME} about the programme of the coming weeks and months"
    note(store, own, {"kind": "visit", "day": "2027-03-10", "text": text})
    with pytest.raises(UserError, match=f"Talk with {NAME}.*U\\+674E"):
        dossier.dossier(reader, store.target, read(store, own), DAY)


def test_the_wording_of_an_office_is_looked_at_too(store, reader, tmp_path, monkeypatch):
    found = read(store, ready(store, language_1="en", language_2="en"))
    wording = json.loads((paths.resources() / "agreement" / "en.json").read_text("utf-8"))
    wording["title"] = f"Agreement {NAME}"
    (tmp_path / "agreement").mkdir()
    (tmp_path / "agreement" / "en.json").write_text(json.dumps(wording), "utf-8")
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    with pytest.raises(UserError, match="Agreement"):
        agreement.preview(reader, found, DAY)


def test_head_and_foot_are_looked_at_too():
    sheet = frame.Sheet(title="A", language="en", author="", page=lambda n, _total: str(n), foot=NAME)
    with pytest.raises(UserError, match="U\\+"):
        frame.build([parts.title("A")], sheet)


def test_signs_of_our_own_that_fonts_lack_are_written_otherwise():
    assert fonts.uncovered(fonts.printable("a → b ≥ c ≤ d")) == []


def test_a_selection_with_a_gap_is_printed_without_the_one_and_names_it(desk):
    tab = desk.window.show_tab("placements")
    store = desk.session.store
    first, second = ready(store), ready(store)
    mentor = queries.placement(desk.session.reader, second).values["mentor_host_id"]
    firms.edit_part(store, "contact", mentor, {"given_name": "小龙", "family_name": "李"})
    screens.settle(desk.jobs)
    preview = tab.acts.pile.preview([first, second], ["agreement"])
    screens.settle(desk.jobs)
    assert preview.save_button.isEnabled()
    (left,) = preview.left_out
    assert left.ref == queries.placement(desk.session.reader, second).values["ref"]
    assert "U+674E" in left.why
    assert preview.left_label.text() == "1 paper could not be made yet."
    preview.close()


def test_a_selection_of_gaps_shows_the_sentence_and_no_file(desk, monkeypatch):
    said = []
    monkeypatch.setattr(document_preview, "show_error", lambda _parent, error: said.append(str(error)))
    tab = desk.window.show_tab("placements")
    own = ready(desk.session.store, timetable="\U0001f600")
    screens.settle(desk.jobs)
    preview = tab.acts.pile.preview([own], ["agreement"])
    screens.settle(desk.jobs)
    assert preview.pdf == b""
    assert not preview.save_button.isEnabled()
    assert queries.placement(desk.session.reader, own).values["ref"] in said[0]
    preview.close()
