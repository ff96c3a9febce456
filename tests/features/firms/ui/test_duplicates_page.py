"""The page of the duplicates, with the real widgets."""

import threading
import time

import pytest
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions, duplicates
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.ui.merge_dialog import MergeDialog
from typing_help import type_text


@pytest.fixture
def firms(desk):
    store, made = desk.session.store, []
    for name, values in (
        ("Köster Druck GmbH", {"member_no": "17"}),
        ("Koester Druck", {"website": "k.example"}),
    ):
        firm = actions.add_firm(store, {"legal_name_native": name, "country": "DE", **values})
        actions.add_part(store, "firm_site", firm, {"city": "Berlin"})
        made.append(firm)
    return made


@pytest.fixture
def page(desk, firms):
    found = desk.window.open_page("duplicates")
    screens.settle(desk.jobs)
    return found


def test_two_firms_become_one_and_two_again(desk, page, firms, qtbot):
    def answer(dialog):
        assert isinstance(dialog, MergeDialog)
        assert dialog.choice("legal_name_native").text() in ("Köster Druck GmbH", "Koester Druck")
        dialog.choice("legal_name_native").click()
        dialog.do_button.click()

    assert page.model.rowCount() == 1
    answer_next(answer)
    page.merge_button.click()
    screens.settle(desk.jobs)  # ends when the dialog is answered
    screens.settle(desk.jobs)
    assert page.model.rowCount() == 0
    kept = [firm for firm in firms if not details(desk.session.reader, firm).is_deleted]
    assert len(kept) == 1
    values = details(desk.session.reader, kept[0]).values
    assert (values["member_no"], values["website"]) == ("17", "k.example")
    desk.undo()
    screens.settle(desk.jobs)
    assert page.model.rowCount() == 1


def test_the_other_firm_can_be_the_one_that_stays(desk, firms):
    reader = desk.session.reader
    dialog = MergeDialog(desk.window, *(details(reader, firm) for firm in firms))
    keep, gone = dialog.keep.id, dialog.gone.id
    dialog.swap_button.click()
    assert (dialog.keep.id, dialog.gone.id) == (gone, keep)


def test_what_is_no_duplicate_is_remembered(desk, page):
    page.different_button.click()
    screens.settle(desk.jobs)
    assert page.model.rowCount() == 0
    assert not page.merge_button.isEnabled()


def test_a_search_can_be_stopped_and_begun_again(desk, page, monkeypatch):
    begun = threading.Event()

    def endless(_reader, task):
        begun.set()
        while True:
            task.check()
            task.report(1, 2)
            time.sleep(0.01)

    monkeypatch.setattr(duplicates, "find", endless)
    page.again_button.click()
    assert begun.wait(5)
    QTest.qWait(200)
    assert page.strip.isVisible()
    assert page.strip.count.text() == "1 of 2"
    page.strip.button.click()
    screens.settle(desk.jobs)
    assert not page.strip.isVisible()
    assert page.model.rowCount() == 1, "what was found before is still there"
    monkeypatch.undo()
    page.different_button.click()
    screens.settle(desk.jobs)
    page.again_button.click()
    screens.settle(desk.jobs)
    assert page.model.rowCount() == 0


def test_a_hint_comes_while_the_name_is_typed(desk, firms):
    tab = desk.window.show_tab("firms")
    tab.list_pane.new_button.click()
    screens.settle(desk.jobs)
    new = tab.record.new_page
    new.country.set_value("DE")
    type_text(new.name.line, "Köstr Druk")
    screens.settle(desk.jobs)
    assert {button.text() for button in new.like.buttons()} == {"Köster Druck GmbH", "Koester Druck"}


def test_amounts_are_chosen_together_with_their_currency(desk, firms):
    store, reader = desk.session.store, desk.session.reader
    amounts = ({"balance_min": 500_000, "balance_max": 500_000, "currency": "EUR", "figures_year": 2024},
               {"turnover_min": 900_000, "turnover_max": 900_000, "currency": "HUF"})  # fmt: skip
    for firm, values in zip(firms, amounts, strict=True):
        actions.edit_firm(store, firm, values)
    dialog = MergeDialog(desk.window, *(details(reader, firm) for firm in firms))
    dialog.show()
    button = dialog.choice("currency")
    assert button is dialog.choice("turnover_max")
    assert not {"currency", "turnover_min", "balance_min"} & dialog.values().keys()
    button.click()
    values = dialog.values()
    other = dict(details(reader, dialog.gone.id).values)
    names = ("turnover_min", "turnover_max", "balance_min", "balance_max", "currency", "figures_year")
    assert {name: values[name] for name in names} == {name: other[name] for name in names}
    lines = max(one.text().count("\n") for one in dialog.findChildren(type(button))) + 1
    tallest = max(one.sizeHint().height() for one in dialog.findChildren(type(button)))
    assert tallest >= lines * button.fontMetrics().height(), "every line is seen"
    dialog.close()
