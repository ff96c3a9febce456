"""Schemes of stays are adapted in the settings, and count at once."""

import json

import pytest

from mobilise_desktop import composition, screens
from mobilise_desktop.core import paths
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import actions, schemes
from mobilise_desktop.features.placements.ui.demo_note import DemoNote
from mobilise_desktop.features.placements.ui.dialogs import scheme_choices
from mobilise_desktop.features.placements.ui.schemes_page import SchemesPage
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui.frame import MainWindow
from mobilise_desktop.ui.wrap_label import WrapLabel
from office_pages import answer, by_hand, choose, opened, undo
from placements_help import ready

MAIN = "MOBILISE_1_2M"
NORDIC = {"name": "Nordic exchange", "min_months": 1, "max_months": 3, "max_periods": 1, "lead_days": 30,
          "least_days": 0, "per_sender": 5, "source": "Agreement of 2028"}  # fmt: skip


@pytest.fixture
def page(desk):
    return opened(desk, "office_schemes")


@pytest.fixture
def errors(monkeypatch):
    found = []
    monkeypatch.setattr(MainWindow, "error", lambda _window, error: found.append(str(error)))
    return found


def cells(page, row_id):
    place = page.model.row_of(row_id)
    return [page.model.text_at(place, column) for column in range(page.model.columnCount())]


def own():
    return json.loads((paths.user_data() / "schemes.json").read_text(encoding="utf-8"))["schemes"]


def test_the_settings_lead_there_and_the_schemes_are_told_readably(desk):
    settings = opened(desk, "preferences")
    settings.adapting.buttons["office_schemes"].click()
    screens.settle(desk.jobs)
    page = desk.window.places.currentWidget().findChild(SchemesPage)
    assert page.model.rowCount() == 4
    assert cells(page, MAIN)[:7] == [
        "MobiliseSME, 1 to 2 months", "1 month to 2 months", "2", "15 days", "2 at a time", "as delivered", "never"
    ]  # fmt: skip
    assert cells(page, "PILOT_2017")[1] == "only 14 days, 1 month, 1.5 months, 2 months"
    assert page.model.picture_at(page.model.row_of(MAIN), 6) == ("triangle-alert", "attention")


def test_a_change_counts_at_once_in_the_record_and_comes_back(desk):
    store = desk.session.store
    stay = ready(store, end_date="2027-03-20")

    tab = desk.window.show_tab("placements")
    tab.show_placement(stay)
    page = opened(desk, "office_schemes")

    def told():
        shown = [label.text() for label in tab.record.findChildren(WrapLabel) if not label.isHidden()]
        return any(text.startswith("Too short") for text in shown)

    assert told()
    choose(desk, page, MAIN)
    assert (
        answer(desk, page.change_button.click, min_months=None, min_days=14, last_confirmed="2027-01-10")
        == {}
    )
    assert own() == [{"min_months": 0, "min_days": 14, "last_confirmed": "2027-01-10", "code": MAIN}]
    assert cells(page, MAIN)[1] == "14 days to 2 months"
    assert cells(page, MAIN)[5] == "adapted"
    assert page.model.picture_at(page.model.row_of(MAIN), 6) is None
    assert not told()
    undo(desk)
    assert cells(page, MAIN)[5] == "as delivered"
    assert told()
    assert schemes.schemes()[MAIN].min_months == 1


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"lead_days": 366}, {"lead_days": "Please enter a number from 0 to 365."}),
        ({"max_months": None}, {"max_months": "Please enter a number from 1 to 60."}),
        ({"min_months": 3}, {"max_months": "The shortest stay is longer than the longest."}),
        ({"min_months": None}, {"min_months": "Please enter how long a stay is at least."}),
        ({"min_days": 14}, {"min_days": "Please enter either months or days."}),
        ({"lengths": "1m,3m"}, {"lengths": "One of these is shorter than the shortest stay or longer than the longest."}),
        ({"source": None}, {"source": "Please fill this in."}),
        ({"name": "own  agreement"}, {"name": "Another scheme has this name already."}),
    ],
)  # fmt: skip
def test_what_can_not_be_is_refused_beside_its_field(desk, page, values, said):
    choose(desk, page, MAIN)
    assert answer(desk, page.change_button.click, **values) == said
    assert not (paths.user_data() / "schemes.json").exists()


def test_an_own_scheme_is_added_used_and_removed_when_no_stay_has_it(desk, errors):
    tab = desk.window.show_tab("placements")
    page = opened(desk, "office_schemes")
    assert answer(desk, page.add_button.click, **NORDIC) == {}
    assert cells(page, "NORDIC_EXCHANGE")[:2] == ["Nordic exchange", "1 month to 3 months"]
    assert ("NORDIC_EXCHANGE", "Nordic exchange") in [one[:2] for one in scheme_choices()]
    stay = ready(desk.session.store, scheme="NORDIC_EXCHANGE")
    field = tab.record.forms["parties"][0].fields[0]
    tab.show_placement(stay)
    screens.settle(desk.jobs)
    assert field.box.currentText() == "Nordic exchange"
    page = opened(desk, "office_schemes")
    choose(desk, page, "NORDIC_EXCHANGE")
    assert not page.back_button.isEnabled()
    page.remove_button.click()
    screens.settle(desk.jobs)
    assert errors == ["1 placement has this scheme. Give it another one first."]
    assert "NORDIC_EXCHANGE" in schemes.schemes()
    actions.edit(desk.session.store, RowId(stay), {"scheme": MAIN})
    page.remove_button.click()
    screens.settle(desk.jobs)
    assert page.model.row_of("NORDIC_EXCHANGE") is None
    assert "NORDIC_EXCHANGE" not in schemes.schemes()
    undo(desk)
    assert schemes.schemes()["NORDIC_EXCHANGE"].per_sender == 5


def test_back_to_the_delivered_numbers(desk, page):
    by_hand(
        "schemes.json", {"schemes": [{"code": MAIN, "lead_days": 20}, {"code": "EASI_2020", "lead_days": 25}]}
    )
    page.view.reload()
    screens.settle(desk.jobs)
    choose(desk, page, MAIN)
    assert cells(page, MAIN)[3] == "20 days"
    page.back_button.click()
    screens.settle(desk.jobs)
    assert cells(page, MAIN)[3] == "15 days"
    assert not page.back_button.isEnabled()
    assert own() == [{"code": "EASI_2020", "lead_days": 25}]


def test_a_broken_file_is_told_corrected_or_left(desk):
    by_hand("schemes.json", '{"schemes": [{"code": "EASI_2020", "lead_days": 20,}]}')
    page = opened(desk, "office_schemes")
    assert page.broken.isVisible()
    assert "line 1 can’t be read" in page.broken.banner.words.text()
    assert not page.change_button.isVisible()
    said = answer(
        desk, page.broken.correct_button.click, text='{"schemes": [{"code": "EASI_2020", "days": 2}]}'
    )
    assert "“days” is not known" in said["text"]
    answer(
        desk, page.broken.correct_button.click, text='{"schemes": [{"code": "EASI_2020", "lead_days": 20}]}'
    )
    assert not page.broken.isVisible()
    assert cells(page, "EASI_2020")[3] == "20 days"
    by_hand("schemes.json", "nonsense")
    page.view.reload()
    screens.settle(desk.jobs)
    page.broken.back_button.click()
    screens.settle(desk.jobs)
    assert not page.broken.isVisible()
    assert cells(page, "EASI_2020")[3] == "15 days"
    assert (paths.user_data() / "schemes.json.bak").read_text(encoding="utf-8") == "nonsense"


def test_a_colleague_s_change_is_not_written_over(desk, page, errors):
    choose(desk, page, MAIN)
    found = page.found
    by_hand("schemes.json", {"schemes": [{"code": MAIN, "lead_days": 21}]})
    page.found = found
    answer(desk, page.change_button.click, lead_days=30)
    assert own() == [{"code": MAIN, "lead_days": 21}]
    assert "Look again" in errors[0]


def test_files_go_to_another_office_and_come_from_one(desk, page, tmp_path):
    page.save_to(tmp_path / "ours.json")
    screens.settle(desk.jobs)
    assert not (tmp_path / "ours.json").exists()
    answer(desk, page.add_button.click, **NORDIC)
    page.save_to(tmp_path / "ours.json")
    screens.settle(desk.jobs)
    choose(desk, page, "NORDIC_EXCHANGE")
    page.remove_button.click()
    screens.settle(desk.jobs)
    page.take(tmp_path / "ours.json")
    screens.settle(desk.jobs)
    assert schemes.schemes()["NORDIC_EXCHANGE"].max_months == 3


def test_the_program_starts_with_broken_files_and_says_where(open_desk, desk, errors):
    for name in ("schemes.json", "compliance.json", "agreement/de.json", "agreement/en.json"):
        by_hand(name, "[")
    ready(desk.session.store)
    again = open_desk()
    for tab in again.window.places.tabs():
        again.window.show_tab(tab.key)
        screens.settle(again.jobs)
    for key in ("office_schemes", "office_rules", "office_wording"):
        assert opened(again, key).broken.isVisible()
        again.window.go_back()
    assert "MobiliseSME, 1 to 2 months" in [one.text for one in scheme_choices()]
    assert errors
    assert all("“What this office adapts” helps" in text for text in errors), errors


def test_over_demo_data_it_is_said_that_the_files_are_the_office_s(open_desk, desk, tmp_path):
    assert opened(desk, "office_schemes").findChild(DemoNote).isHidden()
    file = tmp_path / "demo.sqlite"
    composition.create(Target(file), "BVMW", demo=0)
    demo = open_desk(file)
    assert opened(demo, "office_schemes").findChild(DemoNote).isVisible()
    assert opened(demo, "office_wording").findChild(DemoNote).isVisible()
