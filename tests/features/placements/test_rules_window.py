"""Rules of the checklist are adapted in the settings, confirmed as in the record, and count at once."""

import json
from datetime import date

import pytest

from mobilise_desktop import screens
from mobilise_desktop.core import paths
from mobilise_desktop.features.placements import actions, compliance, queries
from mobilise_desktop.ui.wrap_label import WrapLabel
from office_pages import answer, by_hand, choose, opened, undo
from placements_help import ready

HUNGARY, HEALTH, OTHERS = "posting_hu/ANY/HU", "health/ANY/ANY", "posting/ANY/OTHER"


@pytest.fixture
def page(desk):
    return opened(desk, "office_rules")


def cell(page, row_id, column):
    keys = [one.key for one in page.model.columns]
    return page.model.text_at(page.model.row_of(row_id), keys.index(column))


def picture(page, row_id):
    keys = [one.key for one in page.model.columns]
    return page.model.picture_at(page.model.row_of(row_id), keys.index("confirmed"))


def own():
    return json.loads((paths.user_data() / "compliance.json").read_text(encoding="utf-8"))["rules"]


def rule(code):
    return next(one for one in compliance.rules() if one.code == code)


def test_countries_deadline_and_age_are_told(page):
    told = [
        cell(page, HUNGARY, key)
        for key in ("title", "sender", "host", "until", "origin", "confirmed", "source")
    ]
    assert told == ["Notification of the posting, or the reason why none is needed", "any country", "Hungary",
                    "1 working day before the start", "as delivered", "never",
                    "Notification to the labour authority"]  # fmt: skip
    assert picture(page, HUNGARY) == ("triangle-alert", "attention")
    assert (cell(page, OTHERS, "host"), cell(page, OTHERS, "confirmed")) == (
        "every other country",
        "for each country",
    )
    assert picture(page, OTHERS) is None


def test_a_change_counts_at_once_in_the_record_and_comes_back(desk):
    stay = ready(desk.session.store)
    tab = desk.window.show_tab("placements")
    tab.show_placement(stay)
    page = opened(desk, "office_rules")

    def told(text):
        shown = [label.text() for label in tab.record.findChildren(WrapLabel) if not label.isHidden()]
        return any(one.startswith(text) for one in shown)

    choose(desk, page, HEALTH)
    assert answer(desk, page.change_button.click, title="Ask the fund", lead_days=20, source="Our fund") == {}
    assert own() == [{"title": "Ask the fund", "lead_days": 20, "source": "Our fund",
                      "code": "health", "sender": "ANY", "host": "ANY"}]  # fmt: skip
    assert told("Ask the fund")
    assert told("Our fund")
    assert cell(page, HEALTH, "until") == "20 days before the start"
    undo(desk)
    assert not told("Ask the fund")
    assert cell(page, HEALTH, "origin") == "as delivered"


def test_confirming_is_that_of_the_record(desk, page):
    choose(desk, page, HUNGARY)
    answer(desk, page.confirm_button.click, lead_days=4, note="asked the authority")
    row = queries.confirmed(desk.session.reader)["posting_hu"]
    assert (row["confirmed_on"], row["lead_days"]) == ("2027-01-15", 4)
    assert not (paths.user_data() / "compliance.json").exists()
    assert cell(page, HUNGARY, "until") == "4 working days before the start"
    assert picture(page, HUNGARY) is None
    choose(desk, page, OTHERS)
    assert not page.confirm_button.isEnabled()
    assert "every other country" in page.confirm_button.toolTip()


def test_what_was_confirmed_long_ago_is_marked(desk, page):
    store = desk.session.store
    actions.confirm_rule(store, rule("posting_hu"), 1, None)
    screens.settle(desk.jobs)
    assert picture(page, HUNGARY) is None
    with store.maintain() as connection:
        connection.exec_driver_sql("UPDATE compliance_rule SET confirmed_on = '2026-01-14'")
    page.view.reload()
    screens.settle(desk.jobs)
    assert picture(page, HUNGARY) == ("triangle-alert", "attention")


def test_another_number_of_days_counts_also_where_one_was_confirmed(desk, page):
    store, reader = desk.session.store, desk.session.reader
    actions.confirm_rule(store, rule("posting_hu"), 4, "asked")
    screens.settle(desk.jobs)
    choose(desk, page, HUNGARY)
    answer(desk, page.change_button.click, title="Tell the authority")
    assert own() == [{"title": "Tell the authority", "code": "posting_hu", "sender": "ANY", "host": "HU"}]
    assert queries.confirmed(reader)["posting_hu"]["lead_days"] == 4
    answer(desk, page.change_button.click, lead_days=6)
    assert cell(page, HUNGARY, "until") == "6 working days before the start"
    noted = queries.confirmed(reader)["posting_hu"]
    assert (noted["lead_days"], noted["note"]) == (6, "asked")
    undo(desk)
    assert cell(page, HUNGARY, "until") == "4 working days before the start"
    assert own()[0].get("lead_days") is None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"lead_days": 400}, {"lead_days": "Please enter a number from 0 to 365."}),
        ({"lead_days": None}, {"lead_days": "Please enter a number from 0 to 365."}),
        ({"over_days": 1000}, {"over_days": "Please enter a number from 0 to 999."}),
        ({"source": None}, {"source": "Please fill this in."}),
    ],
)
def test_what_can_not_be_is_refused_beside_its_field(desk, page, values, said):
    choose(desk, page, HEALTH)
    assert answer(desk, page.change_button.click, **values) == said
    assert not (paths.user_data() / "compliance.json").exists()


def test_a_rule_for_a_country_takes_the_place_of_the_general_one(desk, page):
    added = {
        "kind": "posting",
        "host": "AT",
        "lead_days": 1,
        "counted": "working",
        "calendar": "host",
        "source": "ZKO 3",
    }
    assert answer(desk, page.add_button.click, **added) == {}
    found = {one.code: one for one in compliance.for_stay("DE", "AT", date(2027, 3, 1), date(2027, 4, 15))}
    assert (found["posting_at"].source, found["posting_at"].calendar, found["posting_at"].working) == (
        "ZKO 3",
        "host",
        True,
    )
    assert found["posting_at"].as_of == "2027-01-15"
    choose(desk, page, "posting_at/ANY/AT")
    assert "sender" in page.form(page.current()).fields
    answer(desk, page.change_button.click, host="PL", nationals="EEA")
    assert page.model.row_of("posting_at/ANY/AT") is None
    assert rule("posting_at").nationals == ("EEA",)
    choose(desk, page, "posting_at/ANY/PL")
    page.remove_button.click()
    screens.settle(desk.jobs)
    assert not (paths.user_data() / "compliance.json").exists()


def test_an_own_rule_says_what_is_to_be_cleared(desk, page):
    assert answer(desk, page.add_button.click, source="We") == {
        "title": "Please enter what is to be cleared."
    }
    assert answer(desk, page.add_button.click, source="We", title="Hírek a Kft.-nek") == {}
    assert answer(desk, page.add_button.click, source="We", title="Hírek a Kft.-nek") == {}
    codes = [one.code for one in compliance.rules() if one.kind == "own"]
    assert codes == ["own_hirek_a_kft_nek", "own_hirek_a_kft_nek_2"]


def test_back_to_the_delivered_rule_keeps_what_else_is_in_the_file(desk):
    by_hand("compliance.json", {"about": "ours", "rules": [{"code": "posting_hu", "lead_days": 3}]})
    page = opened(desk, "office_rules")
    choose(desk, page, HUNGARY)
    assert cell(page, HUNGARY, "origin") == "adapted"
    page.back_button.click()
    screens.settle(desk.jobs)
    whole = json.loads((paths.user_data() / "compliance.json").read_text(encoding="utf-8"))
    assert whole == {"about": "ours", "rules": []}
    assert rule("posting_hu").lead_days == 1
    undo(desk)
    assert rule("posting_hu").lead_days == 3


def test_a_broken_file_is_told_and_left(desk):
    by_hand("compliance.json", {"rules": [{"code": "posting_hu", "lead_days": "three"}]})
    page = opened(desk, "office_rules")
    assert "entry 1 (posting_hu): “lead_days” can’t be “three”" in page.broken.banner.words.text()
    page.broken.back_button.click()
    screens.settle(desk.jobs)
    assert not page.broken.isVisible()
    assert cell(page, HUNGARY, "origin") == "as delivered"
    undo(desk)
    assert page.broken.isVisible()
