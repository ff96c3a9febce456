"""What else the parties agree: clauses that the data choose, own wordings of last year, whom to call; both databases."""

import json
from datetime import date

import pytest

from mobilise_desktop.core import formats, i18n, paths
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.firms.model import CARE
from mobilise_desktop.features.firms.people import role_word
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    agreement_agreed,
    clauses,
    corrections,
    export,
    extra_rules,
    impact,
    import_run,
    own_wording,
    papers,
    rules,
    words,
)
from mobilise_desktop.features.placements.agreement_parts import Wording
from mobilise_desktop.features.placements.export_layouts import EVERYTHING, Private, Wish
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.features.placements.model import VERSION
from papers_help import over, read, text_of
from placements_help import ready
from tagged_text import bare, said

DAY = date(2027, 1, 15)
PAIRS = [("de", "it"), ("hu", "ro"), ("eu", "fr"), ("tr", "en"), ("et", "nl"), ("es", "es")]
TERMS = {
    "pay_currency": "RON", "benefits_l1": "Mittagessen", "benefits_l2": "ebéd", "return_terms_l1": "Mit der Bahn",
    "return_terms_l2": "vonattal", "host_pay_l1": "Tariflohn", "host_pay_l2": "bértábla", "posting": "notified",
    "posting_portal": "omm.example.hu", "induction_on": "2027-03-02", "protective_l1": "Schuhe",
    "protective_l2": "cipő", "medical_check": 1, "prerequisites_l1": "CAD-Kenntnisse", "prerequisites_l2": "CAD-ismeretek",
    "secrecy_years": 4, "results_owner": "shared", "publication": "free", "non_solicitation_months": 18,
    "notice_days": 23, "emergency_printed": 1,
}  # fmt: skip
RAW = ("RON", "omm.example.hu", "Rosenweg4,14467Potsdam", "JonasKrause,Bruder,+49305550123")
WRITTEN = ("benefits", "return_terms", "host_pay", "protective", "prerequisites")
NUMBERS = {"secrecy_years": 4, "non_solicitation_months": 18, "notice_days": 23}
CARED = {
    "emergency_name": "Jonas Krause",
    "emergency_relation": "Bruder",
    "emergency_phone": "+49 30 5550123",
}
ONLY = dict.fromkeys(("results_owner", "publication", *NUMBERS))


def cared(store, own):
    """The employee's home, role and hours, and somebody to call."""
    anna = read(store, own).values["employee_id"]
    home = {"home_address": "Rosenweg 4, 14467 Potsdam", "role_type": "manager", "fte_percent": 80}
    firms.edit_part(store, "contact", anna, home)
    with store.write(Label("care")) as work:
        work.insert(CARE, {"contact_id": anna, **CARED})


def columns(reader, found, pair):
    """What the agreement says in each of its languages, without spaces."""
    elements = said(agreement.preview(reader, agreement.in_languages(found, *pair), DAY))
    return {code: "\n".join(one.text for one in elements if one.language == code) for code in pair}


def choice_of(language, field):
    """A choice of the wording of a language and the section that it is in."""
    for section in own_wording.wording(language).sections:
        for one in section.get("choices", ()):
            if one.get("field", "") == field:
                return one, section
    raise AssertionError(field)


def texts_of(language, field):
    one, _section = choice_of(language, field)
    return one.get("by") or {"": one["text"]}


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_new_datum_is_printed_in_both_columns(store, reader, pair):
    own = ready(store, **TERMS)
    cared(store, own)
    for language, column in columns(reader, read(store, own), pair).items():
        place = "l2" if language == "hu" else "l1"
        written = [bare(TERMS[f"{name}_{place}"]) for name in WRITTEN]
        lost = [text for text in (*RAW, *written) if text not in column]
        assert lost == [], language
        with i18n.speaking(language):
            told = [formats.day("2027-03-02", "long"), role_word("manager"), formats.country("HU")]
            told += [texts_of(language, "results_owner")["shared"], texts_of(language, "publication")["free"]]
            told += [texts_of(language, "medical_check")[""], texts_of(language, "")[""]]
        assert [text for text in told if bare(text) not in column] == [], language
        for field, n in NUMBERS.items():
            before, after = bare(texts_of(language, field)[""]).split("{", 1)
            assert f"{before}{n}" in column, (language, field)
            assert after.split("}", 1)[1] in column, (language, field)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("field", ["results_owner", "publication"])
def test_of_the_clauses_to_choose_from_the_chosen_one_is_printed_and_no_other(store, reader, pair, field):
    own = ready(store)
    for code in texts_of(pair[0], field):
        actions.edit(store, own, {field: code})
        for language, column in columns(reader, read(store, own), pair).items():
            one, section = choice_of(language, field)
            printed = {other for other, text in one["by"].items() if bare(text) in column}
            assert printed == {code}, language
            for place, clause in enumerate(section["clauses"], 1):
                assert (bare(clause) in column) is (place != one.get("replaces")), (language, place)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_where_nothing_is_chosen_the_usual_clauses_stand_and_no_others(store, reader, pair):
    for language, column in columns(reader, read(store, ready(store)), pair).items():
        for section in own_wording.wording(language).sections:
            assert all(bare(clause) in column for clause in section["clauses"]), (language, section["key"])
        for field in (*ONLY, "medical_check", "pay_currency"):
            for text in texts_of(language, field).values():
                assert (
                    bare(text.split("{")[0] if "{" in text and field == "pay_currency" else text)
                    not in column
                )


@pytest.mark.parametrize(
    ("language", "n", "years", "days"),
    [("en", 1, "1 year", "1 working day"), ("en", 5, "5 years", "5 working days"), ("de", 1, "1 Jahr", "1 Arbeitstag"),
     ("de", 3, "3 Jahre", "3 Arbeitstagen"), ("ro", 1, "1 an", "1 zi lucrătoare"), ("ro", 5, "5 ani", "5 zile lucrătoare"),
     ("ro", 19, "19 ani", "19 zile lucrătoare"), ("ro", 20, "20 de ani", "20 de zile lucrătoare"),
     ("ro", 101, "101 ani", "101 zile lucrătoare"), ("hu", 1, "1 évig", "1 munkanapos"),
     ("hu", 5, "5 évig", "5 munkanapos"), ("tr", 5, "5 yıl", "5 iş günü"), ("et", 1, "1 aasta", "1 tööpäev"),
     ("et", 2, "2 aastat", "2 tööpäeva"), ("eu", 1, "urtebetez", "lanegun bateko"),
     ("eu", 4, "4 urtez", "4 laneguneko"), ("fr", 1, "1 an", "1 jour ouvré"), ("fr", 2, "2 ans", "2 jours ouvrés"),
     ("it", 1, "1 anno", "1 giorno lavorativo"), ("es", 21, "21 años", "21 días laborables"),
     ("nl", 1, "1 jaar", "1 werkdag"), ("nl", 2, "2 jaar", "2 werkdagen")],
)  # fmt: skip
def test_a_number_has_the_form_of_its_language(language, n, years, days):
    one = own_wording.wording(language)
    keys = [section["key"] for section in one.sections]
    values = {"secrecy_years": n, "notice_days": n}
    assert years in clauses.rows([one], keys.index("confidentiality"), values)[0][0]
    assert days in clauses.rows([one], keys.index("changes"), values)[3][0]


def test_the_wordings_choose_by_the_same_fields_and_every_code_has_its_text():
    first = own_wording.wording("en")
    codes = {
        "results_owner": set(words.codes("results_owner")),
        "publication": set(words.codes("publication")),
    }
    for language in i18n.LANGUAGES:
        one = own_wording.wording(language)
        assert set(one.texts["units"]) == set(first.texts["units"])
        for mine, theirs in zip(one.sections, first.sections, strict=True):
            assert clauses.shape(mine) == clauses.shape(theirs), (language, mine["key"])
            assert clauses.are_complete(mine, theirs), (language, mine["key"])
            for own, english in zip(mine.get("choices", ()), theirs.get("choices", ()), strict=True):
                assert set(own.get("by", ())) == codes.get(own.get("field"), set())
                assert language == "en" or own != english
                assert own.get("text", "").count("{") == english.get("text", "").count("{"), language


def of_last_year(language, change=lambda texts: None):
    """A wording as offices adapted it before there were choices."""
    texts = json.loads((paths.resources() / "agreement" / f"{language}.json").read_text(encoding="utf-8"))
    del texts["units"], texts["labels"]["prevails"]
    for section in texts["sections"]:
        section.pop("choices", None)
    texts["template"] = "BVMW-1"
    change(texts)
    folder = paths.user_data() / "agreement"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{language}.json").write_text(json.dumps(texts), encoding="utf-8")
    return texts


def adapt(texts):
    """A clause of the office's own before the others, and another notice."""
    changes = next(one for one in texts["sections"] if one["key"] == "changes")["clauses"]
    changes[3] = "Jede Vertragspartei kann den Aufenthalt mit einer Frist von acht Arbeitstagen beenden."


def test_an_own_wording_of_last_year_prints_its_clauses_and_what_is_chosen_prevails(store, reader):
    own = of_last_year("de", adapt)
    found = read(store, ready(store, **{**TERMS, "emergency_printed": 0}))
    column = columns(reader, found, ("de", "hu"))
    prevails = {code: bare(own_wording.wording(code).label("prevails")) for code in ("de", "hu")}
    for section in own["sections"]:
        assert all(bare(clause) in column["de"] for clause in section["clauses"]), section["key"]
    assert {code: column[code].count(prevails[code]) for code in column} == {"de": 3, "hu": 3}
    assert bare("mit einer Frist von 23 Arbeitstagen beenden") in column["de"]
    assert bare("23 munkanapos határidővel") in column["hu"]
    assert bare("öt munkanapos határidővel") in column["hu"], "both columns say the same number of things"
    assert agreement.make(reader, found, 1, DAY).template == "BVMW-1"


def test_an_own_wording_of_last_year_says_as_before_where_nothing_is_chosen(store, reader):
    own = of_last_year("hu")
    column = columns(reader, read(store, ready(store)), ("de", "hu"))["hu"]
    assert all(bare(clause) in column for section in own["sections"] for clause in section["clauses"])
    assert bare(own_wording.wording("hu").label("prevails")) not in column


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda one: one["choices"].pop(), "confidentiality: choices"),
        (lambda one: one["choices"][1]["by"].pop("shared"), "confidentiality: choices"),
        (lambda one: one["choices"][0].update(replaces=3), "confidentiality: choices"),
        (lambda one: one["choices"][0].update(text=7), "confidentiality: choices"),
        (lambda one: one["choices"][0].update(replaces=2), "same number of clauses"),
    ],
)
def test_choices_of_an_own_wording_that_do_not_fit_are_told(store, reader, change, told):
    texts = json.loads((paths.resources() / "agreement" / "de.json").read_text(encoding="utf-8"))
    change(next(one for one in texts["sections"] if one["key"] == "confidentiality"))
    folder = paths.user_data() / "agreement"
    folder.mkdir(parents=True)
    (folder / "de.json").write_text(json.dumps(texts), encoding="utf-8")
    with pytest.raises(FileError, match=told):
        agreement.preview(reader, read(store, ready(store)), DAY)


def test_an_own_wording_may_say_a_choice_in_its_own_words(store, reader):
    texts = json.loads((paths.resources() / "agreement" / "de.json").read_text(encoding="utf-8"))
    one = next(one for one in texts["sections"] if one["key"] == "confidentiality")
    one["choices"][0]["text"] = "Alle schweigen {years} lang."
    folder = paths.user_data() / "agreement"
    folder.mkdir(parents=True)
    (folder / "de.json").write_text(json.dumps(texts), encoding="utf-8")
    column = columns(reader, read(store, ready(store, secrecy_years=2)), ("de", "hu"))["de"]
    assert bare("17.1 Alle schweigen 2 Jahre lang.") in column
    assert bare(one["clauses"][0]) not in column


def test_whom_to_call_leaves_the_office_only_with_the_tick(store, reader):
    own = ready(store)
    cared(store, own)
    found = read(store, own)
    assert not any(text in agreement.canonical(reader, found, 1, DAY) for text in CARED.values())
    text = text_of(agreement.preview(reader, found, DAY))
    assert "Jonas" not in text
    assert "Notfallkontakt ____" in text
    actions.edit(store, own, {"emergency_printed": 1})
    found = read(store, own)
    assert all(text in agreement.canonical(reader, found, 1, DAY) for text in CARED.values())
    assert "Notfallkontakt ____" not in text_of(agreement.preview(reader, found, DAY))


def test_whom_to_call_is_in_no_list_and_no_row_but_the_version_that_was_to_name_it(store, reader, tmp_path):
    own = ready(store)
    cared(store, own)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    path = tmp_path / "list.csv"
    export.export(reader, path, [own], Wish(EVERYTHING, Private(reasons=True, support=True)))
    assert "5550123" not in path.read_text(encoding="utf-8-sig")
    assert "5550123" not in (reader.one("SELECT canonical FROM agreement_version") or ("",))[0]
    actions.take_step(store, own, "withdraw", "Name the contact")
    actions.edit(store, own, {"emergency_printed": 1})
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    found = reader.all("SELECT canonical FROM agreement_version ORDER BY n")
    assert ["5550123" in text for (text,) in found] == [False, True]


def test_what_is_not_known_has_a_line_to_write_on(store, reader):
    text = text_of(agreement.preview(reader, read(store, ready(store, language_2="de")), DAY))
    for label in ("Notfallkontakt", "Währung der Vergütung"):
        assert f"{label} ____" in text, label
    assert text.count("____________________") == 5, "home, contact, currency, certificate, data notice"


def test_pay_by_the_host_countrys_law_is_told_of_a_posting_only(store, reader):
    own = ready(store, **{**TERMS, "posting": "outside_scope"})
    assert "Tariflohn" not in text_of(agreement.preview(reader, read(store, own), DAY))
    actions.edit(store, own, {"posting": "notified"})
    assert "Tariflohn" in text_of(agreement.preview(reader, read(store, own), DAY))


def test_the_letter_before_the_departure_says_the_same(store, reader):
    own = ready(store, **TERMS)
    text = text_of(papers.write(reader, read(store, own), "information", DAY, "BVMW"))
    for told in (
        "RON",
        "Mittagessen",
        "ebéd",
        "Mit der Bahn",
        "vonattal",
        "Tariflohn",
        "bértábla",
        "omm.example.hu",
    ):
        assert told in text, told
    text = text_of(papers.write(reader, read(store, ready(store)), "information", DAY, "BVMW"))
    assert "Währung der Vergütung –" in text


@pytest.mark.parametrize(
    ("name", "parties", "kind"),
    [("secrecy_years", 3, "terms_change"), ("results_owner", 3, "terms_change"), ("publication", 3, "terms_change"),
     ("non_solicitation_months", 3, "terms_change"), ("notice_days", 3, "terms_change"),
     ("medical_check", 3, "terms_change"), ("induction_on", 2, "terms_change"), ("protective_l1", 2, "terms_change"),
     ("pay_currency", 3, "cost_change"), ("benefits_l1", 3, "cost_change"), ("return_terms_l2", 3, "cost_change"),
     ("host_pay_l1", 3, "cost_change"), ("prerequisites_l1", 3, "programme_change"),
     ("emergency_printed", 0, "party_data_correction")],
)  # fmt: skip
def test_who_signs_a_change_and_which_amendment_it_is(name, parties, kind):
    assert len(impact.signers({name})) == parties
    assert impact.kind_of({name: "x"}, {"end_date": "2027-04-15"}) == kind


def test_a_home_address_and_whom_to_call_need_no_signature(store, reader):
    own = ready(store, **TERMS)
    cared(store, own)
    over(store, own, status="signed", actual_end=None, arrived_on=None, end_kind=None)
    before = read(store, own)
    firms.edit_part(store, "contact", before.values["employee_id"], {"home_address": "Am Park 1"})
    with store.write(Label("care")) as work:
        row = reader.one("SELECT id FROM person_care")
        work.update(CARE, row[0], {"emergency_phone": "+49 30 5550199"})
    assert actions.edit(store, own, {"emergency_printed": 0})
    found = read(store, own)
    assert corrections.of_placement(reader, own, found.values) == ()
    assert found.present.sha256 == before.present.sha256
    with pytest.raises(NeedsSignaturesError) as needed:
        actions.edit(store, own, {"notice_days": 10})
    assert set(needed.value.parties) == {"employee", "sending", "hosting"}


def hints(store, own):
    found = rules.before_signing(read(store, own).dossier)
    return {one.code: one.section for one in found if one.level == rules.WARNING and one.section == "agreed"}


def test_hints_forbid_nothing(store):
    own = ready(store)
    assert hints(store, own) == {"pay_currency": "agreed"}
    unusual = {"secrecy_years": 6, "non_solicitation_months": 25, "notice_days": 61}
    actions.edit(store, own, {"pay_currency": "EUR", "posting": "notified", **unusual})
    assert set(hints(store, own)) == {"host_pay_l1", *unusual}
    actions.edit(store, own, {"secrecy_years": 1, "induction_on": "2027-03-02"})
    assert {"secrecy_years", "induction_on"} < set(hints(store, own))
    assert rules.blocking(rules.before_signing(read(store, own).dossier)) == []
    usual = {
        "secrecy_years": 2,
        "induction_on": "2027-03-01",
        "non_solicitation_months": 24,
        "notice_days": 60,
    }
    actions.edit(store, own, {**usual, "host_pay_l1": "Tarif", "host_pay_l2": "bér"})
    assert hints(store, own) == {}
    assert set(extra_rules.hints({**read(store, own).values, "pay_currency": None}))


def test_everything_goes_out_as_a_list_and_comes_back(store, reader, tmp_path):
    own = ready(store, **TERMS)
    before, file = read(store, own).values, tmp_path / "all.xlsx"
    export.export(reader, file, [own], Wish(EVERYTHING, Private(reasons=True, support=True)))
    unchanged = import_run.preview(store, file, "cp1252")
    assert [outcome.kind for outcome in unchanged.outcomes] == ["same"]
    assert unchanged.table.columns.unknown == ()
    actions.edit(store, own, dict.fromkeys(set(TERMS) - {"posting"}))
    report = import_run.preview(store, file, "cp1252")
    assert list(report.problems) == []
    import_run.execute(store, report)
    assert read(store, own).values == before


def test_a_frozen_agreement_of_an_older_program_is_still_read(store, reader):
    own = ready(store)
    over(store, own, status="signed", actual_end=None, arrived_on=None, end_kind=None)
    version = read(store, own).present
    older = json.loads(reader.one("SELECT canonical FROM agreement_version")[0])
    del older["person"]
    older["values"] = {
        name: value for name, value in older["values"].items() if name not in TERMS or name == "posting"
    }
    with store.write(Label("older")) as work:
        work.update(VERSION, version.id, {"canonical": json.dumps(older)})
    found = read(store, own)
    assert found.corrections == ()
    assert agreement.preview(reader, found, DAY)
    assert papers.write(reader, found, "information", DAY, "BVMW")
    pairs = agreement_agreed.pay(older["values"])
    assert pairs[0][1].startswith("____")


def test_a_section_without_choices_is_as_it_was():
    one = Wording("en", {"units": {}, "labels": {}, "sections": [{"clauses": ["A.", "B."]}]})
    assert clauses.rows([one, one], 0, {"secrecy_years": 3}) == [("A.", "A."), ("B.", "B.")]
