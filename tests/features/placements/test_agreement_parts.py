"""What the agreement says in each language: read back from the PDF, section by section."""

import json
import re
from contextlib import closing
from datetime import date
from itertools import zip_longest

import pypdfium2
import pytest

from mobilise_desktop.core import formats, i18n, paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.firms.model import CARE
from mobilise_desktop.features.firms.people import contract_word
from mobilise_desktop.features.firms.rules import size_word
from mobilise_desktop.features.placements import (
    actions,
    agreement,
    clauses,
    compliance,
    own_wording,
    queries,
    words,
)
from mobilise_desktop.reference import nace
from placements_help import ready

DAY = date(2027, 1, 20)
LANGUAGES = ("de", "en", "es", "et", "eu", "fr", "hu", "it", "nl", "ro", "tr")
PAIRS = [("de", "hu"), ("tr", "en"), ("eu", "fr"), ("et", "nl"), ("it", "ro"), ("es", "es")]
FIELDS = {"hosting_office": "PATOSZ", "posting_contact": "Karl Köster, +49 30 123 456", "transfer_basis": "scc_tr",
          "notice_version": "2026-3b", "posting_reason": "Training, no service"}  # fmt: skip


def let_sign(store, reader, firm, **people):
    """Change people of a firm, by given name."""
    ids = dict(reader.all("SELECT given_name, id FROM contact WHERE firm_id = :firm", {"firm": firm}))
    for name, change in people.items():
        firms.edit_part(store, "contact", ids[name], change)


@pytest.fixture
def own(store, reader):
    """A placement between a firm with all its data and one that nobody knows much of."""
    found = ready(store, **FIELDS)
    sending = queries.placement(reader, found).values["sending_firm_id"]
    firms.edit_firm(store, sending, {"nace_scheme": "NACE2.1", "nace_code": "18.12"})
    let_sign(store, reader, sending, Karl={"authority": "power_of_attorney"})
    declared = declarations.add_declaration(store, sending, "EUR")
    change = {"awu_hundredths": 1200, "turnover": 90_000_000, "balance_total": 50_000_000,
              "signed_on": "2026-11-03"}  # fmt: skip
    declarations.edit_declaration(store, declared, change)
    return found


def bare(text):
    """A text without what lines and pages of the layout change."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "\ufffe\u00ad\x02")


def pages_of(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [bare(page.get_textpage().get_text_range()) for page in document]


def is_printed(text, pages):
    """Whether a text stands on a page, or begins on one and ends on the next."""
    said = bare(text)
    whole = "".join(pages)
    return said in whole or any(
        said[:cut] in page and said[cut:] in after
        for page, after in zip_longest(pages, pages[1:], fillvalue="")
        for cut in range(8, len(said) - 8)
    )


def placeholders(text):
    return sorted(re.findall(r"\{\w+\}", text))


def words_of(language, found):
    """What must stand in the agreement in a language besides the wording."""
    with i18n.speaking(language):
        return [
            f"18.12 (Rev. 2.1), {nace.title(nace.NACE2_1, 'C')}",
            size_word("small"),
            formats.day("2026-11-03", "long"),
            words.word("authority", "power_of_attorney"),
            contract_word("permanent"),
            f"PÁTOSZ, {formats.country('HU')}",
            f"BVMW, Berlin, {formats.country('DE')}",
            words.label("posting_contact"),
            FIELDS["posting_contact"],
            words.word("transfer_basis", "scc_tr"),
            words.label("notice_version"),
            FIELDS["notice_version"],
        ]


def test_every_language_has_the_same_sections_clauses_and_labels():
    wordings = {language: agreement.wording(language) for language in LANGUAGES}
    first = wordings["en"]
    for language, one in wordings.items():
        assert set(one.texts) == set(first.texts)
        assert one.texts["template"] == first.texts["template"]
        for name, text in first.texts["labels"].items():
            assert placeholders(one.label(name)) == placeholders(text), (language, name)
            assert one.label(name).strip(), (language, name)
        assert set(one.texts["labels"]) == set(first.texts["labels"])
        for ours, theirs in zip(first.sections, one.sections, strict=True):
            assert set(ours) == set(theirs)
            assert (ours["key"], ours.get("part")) == (theirs["key"], theirs.get("part"))
            for kind in ("clauses", "items"):
                both = list(zip(ours.get(kind, ()), theirs.get(kind, ()), strict=True))
                assert language == "en" or all(said and said != english for english, said in both)
            assert ("{line}" in theirs.get("open", "{line}")) is True


def test_the_sections_have_the_numbers_that_the_clauses_name():
    numbers = dict(
        zip(
            (one["key"] for one in agreement.wording("en").sections),
            agreement._numbers(agreement.wording("en").sections),
            strict=True,
        )
    )
    assert numbers["sending"] == "1.1"
    assert numbers["federations"] == "1.4"
    assert (numbers["purpose"], numbers["annexes"], numbers["signatures"]) == ("2.", "25.", "26.")
    assert numbers["costs"] == "10."
    for language in LANGUAGES:
        changes = next(one for one in agreement.wording(language).sections if one["key"] == "changes")
        assert re.findall(r"\d+", " ".join(changes["clauses"])) == ["10"], language


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
def test_every_section_is_read_back_in_both_languages(reader, own, pair):
    found = agreement.in_languages(queries.placement(reader, own), *pair)
    made = agreement.make(reader, found, 1, DAY)
    pages = pages_of(made.pdf)
    for language in pair:
        one = agreement.wording(language)
        for number, section in zip(agreement._numbers(one.sections), one.sections, strict=True):
            assert is_printed(f"{number} {section['title']}", pages), (language, section["key"])
            clauses = [*section["clauses"], *([section["open"]] if "open" in section else [])]
            for place, clause in enumerate(clauses, 1):
                mark = f"{number.rstrip('.')}.{place} " if len(clauses) > 1 else ""
                said = mark + clause.replace("{line}", "")
                assert is_printed(said, pages), (language, section["key"], place)
            for letter, item in zip("ABCDEFGHIJK", section.get("items", ()), strict=False):
                assert is_printed(f"{letter}. {item}", pages), (language, item)
        for said in words_of(language, found):
            assert is_printed(said, pages), (language, said)
    data = json.loads(made.canonical)
    assert data["sending"]["nace_code"] == "18.12"
    assert data["sending"]["authority"] == "power_of_attorney"
    assert data["values"]["posting_contact"] == FIELDS["posting_contact"]
    assert data["federations"]["hosting"]["name"] == "PÁTOSZ"


@pytest.mark.parametrize(
    ("pair", "is_alone"),
    [(("de", "hu"), True), (("ro", "de"), True), (("fr", "it"), True), (("es", "nl"), True), (("et", "tr"), True),
     (("eu", "en"), True), (("de", "hu"), False)],
)  # fmt: skip
def test_all_sign_on_one_page_below_a_clause(store, reader, pair, is_alone):
    found = queries.placement(reader, ready(store, hosting_office="PATOSZ"))
    if is_alone:
        people = {"Karl": {"can_sign": 0}, "Anna": {"can_sign": 1, "authority": "statutory"}}
        let_sign(store, reader, found.values["sending_firm_id"], **people)
    pages = pages_of(agreement.preview(reader, agreement.in_languages(found, *pair), DAY))
    one, other = (agreement.wording(language) for language in pair)
    last = pages[-1]
    assert bare(one.sections[-1]["clauses"][-1]) in last
    for name in ("sign_name", "sign_authority", "sign_place", "sign_method"):
        said = " / ".join(dict.fromkeys((one.label(name), other.label(name))))
        assert last.count(bare(said)) == 3, name
    assert bare(one.label("own_name")) in last
    for side, name in (("sending", "BVMW, Berlin"), ("hosting", "PÁTOSZ")):
        label = f"seen_{side}"
        assert bare(f"{one.label(label)} / {other.label(label)}: {name}") in last
    with i18n.speaking(pair[0]):
        assert (bare(i18n._(agreement._ALONE)) in last) is is_alone


def test_a_known_number_leaves_no_line_to_write_on(store, reader):
    for values, is_open in (({}, True), ({"social_security_no": "DE-4711"}, False),
                            ({"social_security": "none_needed"}, False)):  # fmt: skip
        told = {"notice_version": "7", "pay_currency": "EUR", "emergency_printed": 1}
        own = ready(store, **told, **values)
        anna = queries.placement(reader, own).values["employee_id"]
        firms.edit_part(store, "contact", anna, {"home_address": "Rosenweg 4, Potsdam"})
        with store.write(Label("care")) as work:
            work.insert(CARE, {"contact_id": anna, "emergency_name": "Jonas"})
        found = agreement.in_languages(queries.placement(reader, own), "en", "tr")
        pages = pages_of(agreement.preview(reader, found, DAY))
        for language in ("en", "tr"):
            section = next(
                one for one in agreement.wording(language).sections if one["key"] == "social_security"
            )
            assert is_printed(section["open"].replace("{line}", "_" * 20), pages) is is_open
        assert any("____" in page for page in pages) is is_open


def test_the_decision_about_the_certificate_is_printed_with_its_day(store, reader, monkeypatch):
    own = ready(store)
    monkeypatch.setattr("mobilise_desktop.core.clock.today", lambda: date(2027, 1, 12))
    item = next(one for one in queries.placement(reader, own).checklist if one.rule.code.startswith("a1"))
    found = agreement.in_languages(queries.placement(reader, own), "hu", "de")
    assert agreement.gathered(reader, found)["security_checks"] == []
    actions.decide(store, own, item, compliance.NOT_APPLICABLE, "Our own note")
    found = agreement.in_languages(queries.placement(reader, own), "hu", "de")
    pages = pages_of(agreement.preview(reader, found, DAY))
    for language in ("hu", "de"):
        with i18n.speaking(language):
            assert is_printed(i18n._(compliance.TITLES["a1"]), pages)
            state = compliance.state_word(compliance.NOT_APPLICABLE)
            assert is_printed(f"{state}, {formats.day('2027-01-12', 'long')}", pages)
    assert not is_printed("Our own note", pages)


def test_what_is_not_known_is_a_dash_and_never_guessed(store, reader):
    found = queries.placement(reader, ready(store))
    let_sign(store, reader, found.values["sending_firm_id"], Karl={"can_sign": 0, "authority": "statutory"})
    data = agreement.gathered(reader, found)
    assert (data["sending"]["authority"], data["sending"]["may_sign"]) == (None, 0)
    assert (data["hosting"]["authority"], data["hosting"]["may_sign"]) == (None, 1)
    assert data["hosting"]["size_declared_on"] is None
    pages = pages_of(agreement.preview(reader, agreement.in_languages(found, "en", "en"), DAY))
    for said in ("Sector (NACE)–", "Hosting federation–", "Contact for the authorities–", "Transfer of data–",
                 "Authority to sign–", "Authority to signyes"):  # fmt: skip
        assert is_printed(said, pages), said


@pytest.mark.parametrize(
    ("field", "label"),
    [("posting_contact", "Contact for the authorities"), ("notice_version", "Version of the data notice"),
     ("hosting_office", "Hosting office")],
)  # fmt: skip
def test_a_sign_that_cannot_be_printed_names_the_new_fields(store, reader, field, label):
    found = queries.placement(reader, ready(store, **{field: "A 🙂"}))
    with pytest.raises(UserError, match=label):
        agreement.preview(reader, found, DAY)


def test_a_second_place_and_mentor_are_looked_at_too(store, reader):
    found = queries.placement(reader, ready(store))
    hosting = found.values["hosting_firm_id"]
    mentor = firms.add_part(store, "contact", hosting, {"given_name": "Béla 🙂", "family_name": "Kis"})
    actions.edit(store, found.id, {"mentor_host_2_id": mentor})
    with pytest.raises(UserError, match="Mentor at the second place"):
        agreement.preview(reader, queries.placement(reader, found.id), DAY)


def test_an_own_wording_without_annexes_is_refused(store, reader, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    (tmp_path / "agreement").mkdir()
    texts = json.loads((paths.resources() / "agreement" / "en.json").read_text(encoding="utf-8"))
    del next(one for one in texts["sections"] if one["key"] == "annexes")["items"][-1]
    (tmp_path / "agreement" / "en.json").write_text(json.dumps(texts), encoding="utf-8")
    found = queries.placement(reader, ready(store))
    pages = pages_of(agreement.preview(reader, agreement.in_languages(found, "en", "en"), DAY))
    assert not is_printed("K. Evaluation forms", pages)
    with pytest.raises(UserError, match="Annexes"):
        agreement.preview(reader, agreement.in_languages(found, "en", "de"), DAY)


def test_none_at_all_is_agreed_and_is_not_what_stands_there_by_default():
    one = own_wording.wording("en")
    places = {section["key"]: number for number, section in enumerate(one.sections)}

    def told(key, **values):
        return clauses.rows([one], places[key], values)

    assert "for 0 years after it" in told("confidentiality", secrecy_years=0)[0][0]
    assert "a notice of 0 working days" in told("changes", notice_days=0)[3][0]
    assert "three years" in told("confidentiality", secrecy_years=None)[0][0]
    assert told("safety", medical_check=0) == told("safety")
