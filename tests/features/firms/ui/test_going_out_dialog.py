"""The dialog of what goes out, with the real widgets."""

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from mobilise_desktop import screens
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import actions, people_out
from mobilise_desktop.features.firms.ui.going_out import (
    BLIND,
    LABELS,
    MAILS,
    PAPER,
    GoingOutDialog,
    Outgoing,
    Wish,
    collect,
    left_out_text,
)
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.ui.document_preview import DocumentPreview
from typing_help import type_text


@pytest.fixture
def firm(desk):
    firm = actions.add_firm(desk.session.store, {"legal_name_native": "Adler AG", "country": "DE"})
    actions.add_part(
        desk.session.store, "contact", firm, {"family_name": "Stumm", "email": "m@adler.example"}
    )
    return firm


def test_a_mail_needs_a_subject(desk, qtbot):
    dialog = GoingOutDialog(desk.window, 3)
    qtbot.addWidget(dialog)
    dialog.do_button.click()
    assert dialog.fields["subject"].level() == "error"
    type_text(dialog.fields["subject"].line, "Einladung")
    dialog.do_button.click()
    assert dialog.wish.subject == "Einladung"


def test_labels_ask_for_the_sheet_and_not_for_a_text(desk, qtbot):
    dialog = GoingOutDialog(desk.window, 3)
    qtbot.addWidget(dialog)
    dialog.fields["kind"].propose(LABELS)
    assert dialog.fields["text"].isHidden()
    assert not dialog.fields["sheet"].isHidden()
    dialog.do_button.click()
    assert dialog.wish.kind == LABELS
    assert dialog.wish.first == 1


def test_drafts_are_written_and_whoever_is_left_out_is_told(desk, firm, tmp_path, told):
    going = people_out.gather(desk.session.reader, [firm], "invitation", Unwatched())
    assert "1 person left out:\n1 – no basis for this purpose\n\nStumm (Adler AG)" in left_out_text(
        going.left_out
    )
    dialog = GoingOutDialog(desk.window, 1)
    type_text(dialog.fields["subject"].line, "Einladung")
    dialog.do_button.click()
    Outgoing(desk.window, desk.context, [firm], dialog.wish, going, "DE").write(tmp_path)
    screens.settle(desk.jobs)
    assert list(tmp_path.glob("*.eml")) == []
    assert any("1 person left out" in text for text in told)


def allowed(store, firm, **values):
    made = actions.add_part(store, "contact", firm, values)
    row = {"person_table": "contact", "person_id": made, "purpose": "invitation", "legal_basis": "consent",
           "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
    with store.write(Label("consent")) as work:
        work.insert(CONSENT, row)
    return made


def disclosed(desk):
    rows = desk.session.reader.all("SELECT kind, purpose, persons FROM disclosure ORDER BY at, id")
    return [(kind, purpose, json.loads(persons)) for kind, purpose, persons in rows]


def wish(kind):
    return Wish(kind, "invitation", "Einladung", "Liebe alle", "L7160", 1)


def go(desk, firm, kind):
    collect(desk.window, desk.context, [firm], wish(kind))
    screens.settle(desk.jobs)


@pytest.mark.parametrize("kind", [MAILS, BLIND])
def test_only_those_to_whom_a_draft_was_written_are_noted(desk, firm, tmp_path, told, monkeypatch, kind):
    eva = allowed(desk.session.store, firm, family_name="Eva", email="Eva <eva@adler.example>")
    allowed(desk.session.store, firm, family_name="Ohne")
    allowed(desk.session.store, firm, family_name="Falsch", email="info(at)adler.example")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path))
    go(desk, firm, kind)
    (file,) = tmp_path.glob("*.eml")
    assert b"<eva@adler.example>" in file.read_bytes()
    assert disclosed(desk) == [("mail", "invitation", [eva])]
    assert any("2 – no valid e-mail address" in text and "Ohne (Adler AG)" in text for text in told)


@pytest.mark.parametrize("kind", [LABELS, PAPER])
def test_paper_is_noted_when_it_is_saved_and_not_when_it_is_looked_at(
    desk, firm, tmp_path, told, monkeypatch, kind
):
    store = desk.session.store
    actions.add_part(store, "firm_site", firm, {"street": "Weg 1", "postcode": "01067", "city": "Ulm"})
    eva = allowed(store, firm, family_name="Eva", is_main=1)
    kept = []
    monkeypatch.setattr(DocumentPreview, "exec", lambda shown: kept.extend([shown]))
    go(desk, firm, kind)
    (preview,) = kept
    assert disclosed(desk) == []
    preview.save_to(tmp_path / "paper.pdf")
    screens.settle(desk.jobs)
    assert disclosed(desk) == [("letter" if kind == LABELS else "export", "invitation", [eva])]
    preview.save_to(tmp_path / "there is no such folder" / "paper.pdf")
    screens.settle(desk.jobs)
    assert len(disclosed(desk)) == 1


def test_who_has_no_postal_address_gets_no_label(desk, firm, told, monkeypatch):
    allowed(desk.session.store, firm, family_name="Eva")
    monkeypatch.setattr(DocumentPreview, "exec", lambda _preview: pytest.fail("nothing to show"))
    go(desk, firm, LABELS)
    assert any("1 – no postal address" in text for text in told)


def test_one_mail_for_all_takes_no_places_to_be_filled(desk, qtbot):
    dialog = GoingOutDialog(desk.window, 3)
    qtbot.addWidget(dialog)
    field = dialog.fields["text"]
    assert "{name}" in field._help.text()
    type_text(dialog.fields["subject"].line, "Einladung")
    field.propose("Liebe/r {given_name}")
    dialog.fields["kind"].propose(BLIND)
    assert field._help.text() == ""
    dialog.do_button.click()
    assert field.level() == "error"
    assert "{given_name}" in field._message.text()
    field.propose("Liebe alle")
    dialog.do_button.click()
    assert dialog.wish.text == "Liebe alle"
