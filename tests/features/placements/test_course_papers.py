"""Outcomes and programme on paper and in tables: agreement, amendment, certificate, export and import."""

import json
from datetime import date

import openpyxl
import pytest

from mobilise_desktop.core import i18n, paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import speaking
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    amending,
    amending_rules,
    course_plan,
    course_rules,
    demo_rows,
    dossier,
    drafts,
    given,
    impact,
    import_run,
    papers,
    rules,
    spoken,
)
from mobilise_desktop.features.placements import export as exporting
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.export_layouts import EVERYTHING, Private, Wish
from mobilise_desktop.storage import files
from papers_help import DAY, in_languages, over, read, text_of, tree
from placements_help import ready
from tagged_text import bare, said

TYPED = {
    "outcomes_l1": "Plant allein\tskill\tArbeitsprobe\nLiest Zeichnungen\tknowledge\tGespräch",
    "outcomes_l2": "Önállóan tervez\tskill\tMunkapróba\nRajzot olvas\tknowledge\tBeszélgetés",
    "programme_l1": "Einführung\t1\t\tBüro\tZsófia Őri\nPlanung\t2-7\t1 2\tHalle 2\tZsófia Őri\tEin Plan",
    "programme_l2": "Bevezetés\t1\t\tIroda\tZsófia Őri\nTervezés\t2-7\t1 2\t2. csarnok\tZsófia Őri\tEgy terv",
}
HARD = (
    "<b>a</b> | b & \"q\" 'r'", "x" * 500, "|", "{n} %s – „ü“", "1 3", "2-3", "skill", "=1+1", "a || b", "- c",
)  # fmt: skip
EXPECTED = {
    ("de", "hu"): (
        ("1. Plant allein", "Art: Fertigkeit · Nachweis: Arbeitsprobe", "Woche 1",
         "Ort: Büro · Verantwortlich: Zsófia Őri", "Wochen 2–7",
         "Lernergebnisse: 1, 2 · Ort: Halle 2 · Verantwortlich: Zsófia Őri · Ergebnis: Ein Plan"),
        ("2. Rajzot olvas", "Típus: tudás · Bizonyíték: Beszélgetés", "2–7. hét",
         "Tanulási eredmények: 1, 2 · Hely: 2. csarnok · Felelős: Zsófia Őri · Eredmény: Egy terv"),
    ),
    ("tr", "en"): (("Tür: beceri · Kanıt: ", "2–7. haftalar"), ("Type: skill · Evidence: ", "Weeks 2–7")),
    ("eu", "fr"): (("Mota: trebetasuna · Froga: ", "2.–7. asteak"),
                   ("Type: savoir-faire · Preuve: ", "Semaines 2 à 7")),
}  # fmt: skip


@pytest.mark.parametrize("pair", EXPECTED, ids="/".join)
def test_the_agreement_says_it_in_both_columns(store, reader, pair):
    found = in_languages(read(store, ready(store, **TYPED)), *pair)
    pdf = agreement.make(reader, found, 1, date(2027, 1, 15)).pdf
    elements = said(pdf)
    assert {language for _depth, _tag, language in tree(pdf) if language} == {pair[1]}
    for language, texts in zip(pair, EXPECTED[pair], strict=True):
        spoken_texts = [one.text for one in elements if one.language == language]
        for text in texts:
            assert any(bare(text) in one for one in spoken_texts), (language, text)
    whole = "".join(one.text for one in elements)
    assert "\t" not in whole
    heads = [one.tag for one in elements if one.text in (bare("Wochen 2–7"), bare("2–7. haftalar"))]
    assert set(heads) <= {"H3"}


def test_a_text_that_one_language_lacks_stands_there_in_the_other(store, reader):
    texts = {"outcomes_l1": "Eins\nZwei", "outcomes_l2": "Egy\n–\tskill"}
    found = read(store, ready(store, **texts))
    elements = said(agreement.preview(reader, found, date(2027, 1, 15)))
    assert [one.language for one in elements if one.text == "2.Zwei"] == ["de", "hu"]


@pytest.mark.parametrize("text", HARD)
def test_whatever_is_typed_is_printed_as_typed(store, reader, text):
    outcome = course_plan.Outcome((text, text), "skill", (text, text))
    week = course_plan.Week((text, text), 1, 2, (1,), *[(text, text)] * 3)
    found = read(store, ready(store, **course_plan.written(course_plan.Plan((outcome,), (week,)))))
    assert course_plan.read(found.values).weeks[0].result == (course_plan.clean(text),) * 2
    pdf = agreement.preview(reader, found, date(2027, 1, 15))
    printed = bare("".join(one.text for one in said(pdf)))
    shown = course_plan.clean(text)
    assert printed.count(bare(f"· Evidence: {shown}".partition(":")[2])) >= 2
    assert bare(f"1. {course_plan.head(text)}") in printed


def test_letters_that_no_font_has_are_refused_with_the_field(store, reader):
    found = read(store, ready(store, outcomes_l1="Plan\tskill\tעברית"))
    with pytest.raises(UserError, match="Learning outcomes"):
        agreement.preview(reader, found, date(2027, 1, 15))


def test_every_wording_has_the_words_of_the_plan():
    names = {"outcome_type", "evidence", "week", "weeks", "outcome_numbers", "week_place", "responsible", "result",
             *course_plan.KINDS}  # fmt: skip
    for language in i18n.LANGUAGES:
        file = paths.resources() / "agreement" / f"{language}.json"
        labels = json.loads(file.read_text(encoding="utf-8"))["labels"]
        assert names <= set(labels), language
        assert "7" in labels["weeks"].format(first=2, last=7) and "3" in labels["week"].format(n=3)


def test_an_own_wording_from_before_there_were_parts_names_them_as_the_program_does(store, reader):
    shipped = json.loads((paths.resources() / "agreement" / "de.json").read_text(encoding="utf-8"))
    new = ["prevails", "outcome_type", *course_plan.KINDS, "evidence", "week", "weeks", "outcome_numbers",
           "week_place", "responsible", "result"]  # fmt: skip
    labels = {name: text for name, text in shipped["labels"].items() if name not in new}
    own = {**shipped, "labels": {**labels, "outcomes": "Unsere Lernziele"}}
    folder = paths.user_data() / "agreement"
    folder.mkdir(parents=True)
    (folder / "de.json").write_text(json.dumps(own), encoding="utf-8")
    printed = bare(text_of(agreement.preview(reader, read(store, ready(store, **TYPED)), date(2027, 1, 15))))
    assert bare("Unsere Lernziele") in printed
    assert all(bare(text) in printed for text in EXPECTED["de", "hu"][0])


def signed(store, **values):
    own = ready(store, **TYPED, **values)
    over(store, own, status="signed", actual_end=None, arrived_on=None, end_kind=None)
    return own


def test_an_amendment_tells_before_and_after_in_words(store, reader):
    found = read(store, signed(store))
    plan = course_plan.without_outcome(course_plan.read(found.values), 0)
    change = course_plan.change(found.values, plan)
    amending.amend(store, found, Draft("programme_change", "2027-03-15", "It is known already.", change))
    version = read(store, found.id).amending
    assert version.signers == impact.ALL
    pdf = files.get(reader, store.target, version.pdf_sha256)
    text = bare(text_of(pdf))
    with speaking("de"):
        kind = bare("1. Plant allein (")
    assert kind in text
    assert "Liest Zeichnungen".replace(" ", "") in text
    assert "knowledge" not in text.replace("(knowledge;", ""), "the kinds are words of each language"
    assert "\t" not in text_of(pdf)


def test_nothing_of_a_long_programme_is_cut_off_in_an_amendment(store, reader):
    long, both = "y z" * 160, ("y z" * 160,) * 2
    weeks = tuple(
        course_plan.Week(
            (f"{long} Woche{n}.", f"{long} het{n}."), n, n, (1,), both, both, (f"{long} alles{n}.",) * 2
        )
        for n in range(1, 8)
    )
    own = ready(store, **{**TYPED, **course_plan.written(course_plan.Plan((), weeks)), "outcomes_l1": "Eins",
                          "outcomes_l2": "Egy"})  # fmt: skip
    over(store, own, status="signed", actual_end=None, arrived_on=None, end_kind=None)
    found = read(store, own)
    plan = course_plan.week_moved(course_plan.read(found.values), 6, 0)
    change = course_plan.change(found.values, plan)
    amending.amend(store, found, Draft("programme_change", "2027-03-15", "It is known already.", change))
    text = bare(text_of(files.get(reader, store.target, read(store, own).amending.pdf_sha256)))
    assert "…" not in text and "..." not in text
    for n in range(1, 8):
        assert [text.count(f"{mark}{n}.") for mark in ("Woche", "het", "alles")] == [2, 2, 4], n


def test_another_week_needs_no_signature_of_the_sending_firm(store):
    found = read(store, signed(store))
    plan = course_plan.week_moved(course_plan.read(found.values), 0, 1)
    change = course_plan.change(found.values, plan)
    assert impact.signers(change) == ("employee", "hosting")


def test_a_shorter_stay_is_warned_of_weeks_that_fall_away(store, reader):
    found = read(store, signed(store))
    change = {"end_date": "2027-04-01"}
    after = drafts.after(reader, found, change)
    told = amending_rules.weigh(found, after, change, "shorten", date(2027, 2, 1))
    levels = {one.code: one.level for one in told}
    assert levels[course_rules.BEYOND] == rules.WARNING
    plan = course_plan.week_moved(course_plan.read(found.values), 0, 1)
    change |= course_plan.change(found.values, plan)
    after = drafts.after(reader, found, change)
    told = amending_rules.weigh(found, after, change, "shorten programme_change", date(2027, 2, 1))
    assert {one.code: one.level for one in told}[course_rules.BEYOND] == rules.BLOCK


def test_weeks_beyond_the_stay_forbid_the_agreement(store):
    own = ready(store, **TYPED, end_date="2027-04-01")
    actions.take_step(store, own, "check")
    with pytest.raises(UserError, match="The stay has 5 weeks; the programme goes beyond it: 6, 7"):
        actions.take_step(store, own, "freeze")


def test_the_certificate_says_outcomes_and_activities_without_their_parts(store, reader):
    found = over(store, ready(store, **TYPED))
    typed = given.Given("Berlin", ("fully", "none"))
    pdf = papers.certify(reader, found, typed, DAY, "BVMW").pdf
    text = text_of(pdf)
    for told in ("1. Plant allein – ", "1. Önállóan tervez – ", "1. Einführung", "2. Tervezés"):
        assert told in text
    for left_out in ("Liest Zeichnungen", "skill", "Arbeitsprobe", "2-7"):
        assert left_out not in text


def test_a_person_who_asks_what_is_kept_reads_it(store):
    told = spoken.SPOKEN["placement"].word("programme_l2", TYPED["programme_l2"], "EUR")
    assert told == (
        "Week 1: Bevezetés (Iroda; Zsófia Őri)\n"
        "Weeks 2–7: Tervezés (Outcomes 1, 2; 2. csarnok; Zsófia Őri; Result: Egy terv)"
    )


def test_the_dossier_tells_it_without_tabs(store, reader):
    pdf = dossier.dossier(reader, store.target, read(store, ready(store, **TYPED)), DAY)
    text = text_of(pdf)
    assert "1. Plant allein (skill; Arbeitsprobe)" in text
    assert "Week 1: Bevezetés (Iroda; Zsófia Őri)" in text


def exported(reader, file, own):
    exporting.export(reader, file, [own], Wish(EVERYTHING, Private(reasons=True, support=True)))
    return openpyxl.load_workbook(file)


@pytest.mark.parametrize("language", ["de", "hu", "eu"])
def test_a_table_has_it_readable_and_brings_it_back(store, reader, tmp_path, language):
    outcome = course_plan.Outcome(("a | b", "|"), "competence", ("- c", "=1+1"))
    week = course_plan.Week(("12", "2-3"), 2, 3, (1, 2), ("|", "||"), ("Anna", "Anna"), ("x", ""))
    plan = course_plan.read(TYPED)
    plan = course_plan.Plan((*plan.outcomes, outcome), (*plan.weeks, week))
    own = ready(store, **course_plan.written(plan))
    before = read(store, own).values
    file = tmp_path / "all.xlsx"
    with speaking(language):
        book = exported(reader, file, own)
    cells = [str(cell.value) for row in book.worksheets[0] for cell in row if cell.value is not None]
    assert not any("\t" in cell for cell in cells)
    assert any(cell.startswith("Plant allein | ") for cell in cells)
    assert [one.kind for one in import_run.preview(store, file, "cp1252").outcomes] == ["same"]
    actions.edit(
        store, own, {"outcomes_l1": "x", "outcomes_l2": "y", "programme_l1": "x", "programme_l2": "y"}
    )
    report = import_run.preview(store, file, "cp1252")
    assert list(report.problems) == []
    import_run.execute(store, report)
    assert read(store, own).values == before


def test_plain_lines_and_headings_of_before_are_still_brought_in(store, tmp_path):
    own = ready(store)
    book = openpyxl.Workbook()
    book.active.append(["Reference", "Learning outcomes, one a line (First language)",
                        "Programme, one week a line (Second language)"])  # fmt: skip
    book.active.append(
        [read(store, own).values["ref"], "- Plans\n- Reads\tdrawings", "Első\nMásodik | harmadik"]
    )
    book.save(tmp_path / "old.xlsx")
    report = import_run.preview(store, tmp_path / "old.xlsx", "cp1252")
    assert (list(report.problems), report.table.columns.unknown) == ([], ())
    import_run.execute(store, report)
    values = read(store, own).values
    assert values["outcomes_l1"] == "Plans\nReads drawings"
    assert values["programme_l2"] == "Első\nMásodik | harmadik"


@pytest.mark.parametrize("language", ["de", "it", "hu", "fr", "es", "et", "ro", "nl"])
def test_demo_stays_show_what_there_is(language):
    plan = course_plan.read(demo_rows.said(language, language))
    assert all(one.kind and all(one.texts) and all(one.evidence) for one in plan.outcomes)
    assert {one.kind for one in plan.outcomes} == set(course_plan.KINDS)
    assert [(one.first, one.last) for one in plan.weeks][-1][1] == 6
    for one in plan.weeks:
        assert one.outcomes or one.first == 1
        assert all(one.texts) and all(one.place) and all(one.responsible) and all(one.result)
    assert {n for one in plan.weeks for n in one.outcomes} == set(range(1, len(plan.outcomes) + 1))
