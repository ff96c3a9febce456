"""The results of the stays: every sum with its number of answers, on the page, on paper and in a file."""

import csv
import json
from contextlib import closing

import openpyxl
import pytest

from mobilise_desktop import screens
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.features.placements import (
    actions,
    questionnaire,
    results,
    results_document,
    results_export,
)
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter
from papers_help import read, text_of
from placements_help import ready


@pytest.fixture
def stays(store):
    """Makes stays that are over, each with firms of its own, as many as are asked for."""

    def make(count, host="HU", end="2027-04-15", scheme="MOBILISE_1_2M"):
        made = []
        for _number in range(count):
            own = ready(store)
            with store.write(Label("over")) as work:
                work.update(PLACEMENT, own, {"status": "ended", "actual_end": end, "scheme": scheme})
                work.update(FIRM, read(store, own).values["hosting_firm_id"], {"country": host})
            made.append(own)
        return made

    return make


def found(store, chosen=EVERYTHING):
    with closing(store.reader()) as reader:
        return results.results(reader, chosen)


def all_say(store, owns, party, *answers):
    for own, given in zip(owns, answers, strict=True):
        actions.evaluate(store, own, party, given)


def shown(store, own, chosen=EVERYTHING):
    row = found(store, chosen).row(own)
    return results.shown(row), results.shown_answers(row), results.shown_published(row)


def test_shares_are_told_from_five_answers_on_and_what_does_not_apply_is_no_answer(store, stays):
    owns = stays(6)
    all_say(store, owns[:5], "hosting", *({"matched": grade} for grade in (5, 4, 4, 3, "na")))
    assert shown(store, "hosting/matched") == ("–", "<\u00a05", "95%")
    actions.evaluate(store, owns[5], "hosting", {"matched": 1})
    assert shown(store, "hosting/matched") == ("60%", "5", "95%")
    assert {one.id for one in found(store).rows} >= {
        f"{party}/{name}" for party, asked in questionnaire.STATEMENTS.items() for name in asked
    }


def test_all_that_is_typed_is_summed_up(store, stays):
    owns = stays(5)
    all_say(
        store, owns, "employee",
        {"recommend": 10, "paper_hours": 4, "obstacle": "cost", "costs": "yes", "tasks_fit": "right",
         "level_before": "A2", "level_after": "B1"},
        {"recommend": 9, "paper_hours": 0, "obstacle": "cost", "costs": "yes", "tasks_fit": "right",
         "level_before": "B1", "level_after": "B1"},
        {"recommend": 0, "paper_hours": 3, "obstacle": "language", "costs": "no", "tasks_fit": "too_easy",
         "level_before": "A1", "level_after": "B2"},
        {"recommend": 8, "paper_hours": 2, "obstacle": "time", "costs": "yes", "tasks_fit": "right",
         "level_before": "C1", "level_after": "C2"},
        {"recommend": 10, "paper_hours": 2, "obstacle": "time", "costs": "yes", "tasks_fit": "too_hard",
         "level_before": "B1", "level_after": "B2"},
    )  # fmt: skip
    told = {
        one.text: (results.shown(one), results.shown_answers(one)) for one in found(store).rows if one.value
    }
    assert told == {
        "Would recommend it (0 to 10), on average": ("7.4", "5"),
        "Hours spent on paperwork, on average": ("2.2", "5"),
        "Greatest obstacle: Costs": ("40%", "5"),
        "Greatest obstacle: Language": ("20%", "5"),
        "Greatest obstacle: Time away from work": ("40%", "5"),
        "My costs were covered": ("80%", "5"),
        "For my skills the tasks were: 2 – too easy": ("20%", "5"),
        "For my skills the tasks were: 3 – just right": ("60%", "5"),
        "For my skills the tasks were: 4 – too hard": ("20%", "5"),
        "The level of the working language rose": ("80%", "5"),
        "Stays without a visit or call": ("5", "5"),
    }


def test_answers_to_older_questions_are_counted_as_long_as_there_are_any(store, stays):
    owns = stays(5)
    assert "hosting/initiative" not in {one.id for one in found(store).rows}
    all_say(store, owns, "hosting", *({"initiative": 4, "recommend": True} for _own in owns))
    assert shown(store, "hosting/initiative") == ("100%", "5", "–")
    assert shown(store, "hosting/recommend") == ("–", "<\u00a05", "–")


def test_visits_calls_and_incidents_are_counted_without_the_confidential(store, stays):
    owns = stays(5)
    for own, kinds in zip(
        owns, (["visit", "call"], ["call"], ["video", "call", "call", "visit"], [], []), strict=True
    ):
        for kind in (*kinds, "absence") if kinds else ():
            actions.add_event(store, own, {"kind": kind, "day": "2027-01-10"})
    actions.add_event(store, owns[0], {"kind": "accident", "day": "2027-01-10", "confidential": 1})
    told = found(store)
    rows = {one.id: one.value for one in told.rows}
    assert [rows[f"contacts/{many}"] for many in range(4)] == [2, 1, 1, 1]
    assert [rows[f"noted/{kind}"] for kind in ("visit", "call", "video")] == [2, 4, 1]
    assert (rows["noted/absence"], rows["noted/accident"], told.hidden) == (3, 0, 1)
    ready(store)  # a draft is no stay yet
    assert found(store).row("contacts/0").answers == 5


def test_of_fewer_than_five_stays_no_visit_is_told(store, stays):
    (own, *_others) = stays(4)
    actions.add_event(store, own, {"kind": "misconduct", "day": "2027-01-10"})
    assert shown(store, "noted/misconduct") == ("–", "<\u00a05", "–")


def test_only_those_are_quoted_who_agreed(store, stays):
    owns = stays(3)
    all_say(
        store, owns, "sending",
        {"comment": "A great time.", "products_text": "A new saw", "quote": True, "dates_text": "no, 3 March"},
        {"comment": "Secret.", "contact_text": "Nobody knows"},
        {"matched": 5, "quote": True},
    )  # fmt: skip
    assert found(store).quotes == [
        results.Quote(
            "sending", "Köster Druck & Söhne GmbH",
            [("Which products, services or processes", "A new saw"), ("What they said besides", "A great time.")],
        )
    ]  # fmt: skip


def test_it_is_noted_whose_words_went_out_under_their_names(store, stays, reader):
    owns = stays(2)
    all_say(store, owns, "employee", {"career": "A new role", "quote": True}, {"career": "None"})
    actions.evaluate(store, owns[1], "hosting", {"comment": "Fine", "quote": True})
    results_export.note(store, reader, EVERYTHING)
    ((purpose, persons),) = reader.all("SELECT purpose, persons FROM disclosure")
    assert purpose == "placement"
    assert json.loads(persons) == [read(store, owns[0]).values["employee_id"]]
    results_export.note(store, reader, ResultFilter(hosting=("FR",)))
    assert len(reader.all("SELECT id FROM disclosure")) == 1


def test_filters_leave_what_was_chosen(store, stays):
    huns, italians = stays(5), stays(6, host="IT", end="2028-04-15", scheme="CUSTOM")
    all_say(store, huns, "hosting", *({"matched": 5} for _own in huns))
    all_say(
        store, italians, "hosting", *({"matched": 1, "comment": "Ciao", "quote": True} for _own in italians)
    )
    assert shown(store, "hosting/matched")[:2] == ("45%", "11")
    for chosen in (
        ResultFilter(hosting=("HU",)), ResultFilter(last="2027-12-31"), ResultFilter(schemes=("MOBILISE_1_2M",)),
    ):  # fmt: skip
        assert shown(store, "hosting/matched", chosen)[:2] == ("100%", "5")
        assert found(store, chosen).quotes == []
        assert found(store, chosen).row("contacts/0").value == 5
    assert shown(store, "hosting/matched", ResultFilter("2028-01-01", "2028-12-31"))[:2] == ("0%", "6")
    assert shown(store, "hosting/matched", ResultFilter(sending=("FR",)))[:2] == ("–", "<\u00a05")
    assert len(found(store, ResultFilter(hosting=("IT", "HU"), sending=("DE",))).quotes) == 6


def test_paper_names_the_filters_and_says_nothing_of_few(store, stays, reader):
    owns = stays(5)
    all_say(
        store, owns, "hosting", *({"matched": 5, "comment": "Gern wieder", "quote": True} for _own in owns)
    )
    actions.evaluate(store, owns[0], "employee", {"skills": 1})
    text = text_of(results_document.make(reader, "BVMW"))
    for said in ("Which stays all", "Needs and competences matched 100% n = 5 95%", "Gern wieder",
                 "I acquired the skills that I expected – < 5 90%"):  # fmt: skip
        assert said in text.replace("\u00a0", " "), said
    assert "when filters are compared" not in text
    chosen = ResultFilter("2027-01-01", "2027-12-31", ("DE",), ("HU", "IT"), ("CUSTOM",))
    text = text_of(results_document.make(reader, "BVMW", chosen))
    for said in ("Last day of the stay 1 Jan 2027 – 31 Dec 2027", "Sending country Germany",
                 "Host country Hungary and Italy", "Scheme Own agreement", "when filters are compared"):  # fmt: skip
        assert said in text, said
    assert "n =" not in text
    text = text_of(results_document.make(reader, "BVMW", ResultFilter(first="2027-01-01")))
    assert "Last day of the stay from 1 Jan 2027 on" in text


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_file_has_the_same_figures_and_not_one_more(store, stays, reader, tmp_path, ending):
    owns = stays(5)
    all_say(
        store,
        owns,
        "hosting",
        *({"matched": 5, "recommend": n, "comment": "=1+1", "quote": True} for n in range(5)),
    )
    all_say(store, owns[:4], "employee", *({"skills": 1} for _own in owns[:4]))
    place = tmp_path / f"results.{ending}"
    results_export.write(reader, place, ResultFilter(hosting=("HU",)))
    rows = rows_of(place)
    assert rows[0] == [
        "Part",
        "Statement",
        "Share (%)",
        "Average",
        "How many",
        "Answers",
        "Published (%)",
        "Text",
    ]
    assert ["Host country", "", "", "", "", "", "", "Hungary"] in rows
    assert ["Hosting firm", "Needs and competences matched", "100", "", "", "5", "95", ""] in rows
    assert ["Hosting firm", "Would recommend it (0 to 10), on average", "", "2", "", "5", "", ""] in rows
    assert ["Visits and calls", "Stays without a visit or call", "", "", "5", "5", "", ""] in rows
    few = next(row for row in rows if row[1] == "I acquired the skills that I expected")
    assert few == ["Employee", few[1], "", "", "", "<\u00a05", "90", ""]
    said = [row[-1] for row in rows if row[1] == "What they said besides"]
    assert said == ["=1+1" if ending == "xlsx" else "'=1+1"] * 5


def rows_of(place):
    if place.suffix == ".csv":
        rows = list(csv.reader(place.read_text("utf-8-sig").splitlines(), delimiter=";"))
        return [[cell.removesuffix(".0") for cell in row] for row in rows]
    sheet = openpyxl.load_workbook(place).worksheets[0]
    rows = sheet.iter_rows(values_only=True)
    return [["" if cell is None else str(cell).removesuffix(".0") for cell in row] for row in rows]


# -- in the window -----------------------------------------------------------------------------


@pytest.fixture
def page(desk):
    """Eleven stays with evaluations, and the page that tells of them."""
    store = desk.session.store
    for number in range(11):
        own = ready(store)
        year, host = ("2027", "HU") if number < 5 else ("2028", "IT")
        with store.write(Label("over")) as work:
            work.update(PLACEMENT, own, {"status": "ended", "actual_end": f"{year}-04-15"})
            work.update(FIRM, read(store, own).values["hosting_firm_id"], {"country": host})
        actions.evaluate(
            store,
            own,
            "hosting",
            {"matched": 5 if number < 5 else 1, "comment": f"No {number}", "quote": True},
        )
    desk.window.resize(1366, 768)
    found = desk.window.open_page("results")
    screens.settle(desk.jobs)
    return found


def row_of(page, own):
    rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
    number = next(n for n, one in enumerate(rows) if one.id == own)
    return [page.model.text_at(number, column) for column in range(4)]


def choose(desk, page, name, *keys):
    button = page.filters.buttons[name]
    button.open_popup()
    assert set(keys) <= {button.model.at(n).key for n in range(button.model.rowCount())}
    for key in keys:
        button.model.toggle([button.model.at(n).key for n in range(button.model.rowCount())].index(key))
    button._popup.close()
    screens.settle(desk.jobs)


def test_the_page_follows_its_filters(desk, page):
    assert row_of(page, "hosting/matched") == ["Needs and competences matched", "45%", "11", "95%"]
    assert "when filters are compared" not in page.note.text()
    choose(desk, page, "hosting", "HU")
    assert row_of(page, "hosting/matched")[1:3] == ["100%", "5"]
    assert "when filters are compared" in page.note.text()
    assert len(page.quotes.lines.children()) == 1 + 5 * 3
    page.filters.days["first"].line.setText("1/1/2028")
    page.filters.days["first"].commit()
    screens.settle(desk.jobs)
    assert page.filter == ResultFilter(first="2028-01-01", hosting=("HU",))
    assert row_of(page, "hosting/matched")[1:3] == ["–", "<\u00a05"]
    assert page.quotes.currentIndex() == 0
    page.filters.clear()
    screens.settle(desk.jobs)
    assert row_of(page, "hosting/matched")[2] == "11"
    assert page.filters.days["first"].value() is None


def test_a_period_that_ends_before_it_begins_is_no_filter(desk, page):
    for name, day in (("first", "2028-01-01"), ("last", "2027-01-01")):
        page.filters.days[name].propose(day)
        page.filters.days[name].commit()
    screens.settle(desk.jobs)
    assert page.filters.days["last"].level() == "error"
    assert page.filter == ResultFilter(first="2028-01-01")
    page.filters.days["last"].propose("2028-12-31")
    page.filters.days["last"].commit()
    assert page.filters.days["last"].level() == ""
    assert page.filter == ResultFilter("2028-01-01", "2028-12-31")


def test_what_may_be_quoted_has_a_pane_of_its_own(desk, page):
    page.which.buttons["words"].click()
    assert page.stack.currentWidget() is page.quotes
    said = [label.text() for label in page.quotes.findChildren(type(page.note))]
    assert "No 3" in said
    assert "Őri és Társa Öntöde Kft. (Hosting firm)" in said
    page.which.buttons["figures"].click()
    assert page.stack.currentWidget() is page.view


def test_print_and_export_take_what_is_shown(desk, page, tmp_path, monkeypatch):
    choose(desk, page, "hosting", "IT")
    preview = page.preview()
    screens.settle(desk.jobs)
    assert "Host country Italy" in text_of(preview.pdf)
    preview.close()
    place = tmp_path / "out.csv"
    monkeypatch.setattr(
        "mobilise_desktop.features.placements.ui.results_acts.ask_list_place", lambda *_args: place
    )
    page.export_button.click()
    screens.settle(desk.jobs)
    assert ["Hosting firm", "Needs and competences matched", "0", "", "", "6", "95", ""] in rows_of(place)
