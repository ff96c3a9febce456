"""The dialog of what goes out, with the real widgets."""

import pytest

from mobilise_desktop import screens
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import actions, people_out
from mobilise_desktop.features.firms.ui.going_out import (
    LABELS,
    GoingOutDialog,
    Outgoing,
    left_out_text,
)
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
