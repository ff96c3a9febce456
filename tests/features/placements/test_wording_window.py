"""The wording of agreements is adapted in the settings, text by text, and printed in the next agreement."""

import json

import pypdfium2
import pytest

from mobilise_desktop import screens
from mobilise_desktop.core import clock, paths
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import agreement, own_wording, queries
from office_pages import answer, by_hand, opened, undo
from placements_help import ready


@pytest.fixture
def page(desk):
    return opened(desk, "office_wording")


def field(page, key, *rest):
    section = page.sections[key]
    section.set_open(True)
    return next(one for way, one in section.fields.items() if way[2:] == rest)


def type_in(desk, shown, text):
    """Another text, as when the field is left."""
    shown.propose(text)
    shown.commit()
    screens.settle(desk.jobs)


def clauses(language, key):
    return next(one["clauses"] for one in agreement.wording(language).sections if one["key"] == key)


def printed(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return " ".join("".join(page.get_textpage().get_text_range() for page in document).split())


def test_a_text_is_kept_printed_in_the_next_agreement_and_taken_back(desk, page):
    stay = ready(desk.session.store, language_1="en", language_2="de")
    type_in(desk, field(page, "insurance", "clauses", 0), "Everything is insured by us.")
    assert clauses("en", "insurance") == ["Everything is insured by us."]
    assert "own wording" in page.origin.text()
    found = queries.placement(desk.session.reader, RowId(stay))
    pdf = agreement.preview(desk.session.reader, found, clock.today())
    assert "Everything is insured by us." in printed(pdf)
    undo(desk)
    assert clauses("en", "insurance") == [
        "The insurance named here covers the whole stay and the host country."
    ]
    assert field(page, "insurance", "clauses", 0).value().startswith("The insurance named here")
    assert page.origin.text() == "The delivered wording counts."
    assert not page.back_button.isEnabled()


@pytest.mark.parametrize(
    ("rest", "text", "said"),
    [
        (
            ("open",),
            "Nobody knows.",
            "“{line}” is missing: there the program writes what belongs to the stay.",
        ),
        (("clauses", 0), "Here {when}", "“{when}” is nothing that the program could fill in here."),
        (("clauses", 0), "", "Please enter a text."),
    ],
)
def test_what_can_not_be_is_refused_beside_its_field_and_not_kept(desk, page, rest, text, said):
    shown = field(page, "social_security", *rest)
    type_in(desk, shown, text)
    assert (shown.level(), shown._message.text()) == ("error", said)
    assert not own_wording.own_file("en").exists()
    type_in(desk, shown, "All is well: {line}" if rest == ("open",) else "All is well.")
    assert shown.level() == ""
    assert own_wording.own_file("en").exists()


def test_two_texts_left_one_after_the_other_are_both_kept(desk, page):
    first, second = field(page, "insurance", "clauses", 0), field(page, "costs", "title")
    for shown, text in ((first, "One."), (second, "Two")):
        shown.propose(text)
        shown.commit()
    screens.settle(desk.jobs)
    texts = own_wording.wording("en")
    assert clauses("en", "insurance") == ["One."]
    assert "Two" in [one["title"] for one in texts.sections]
    assert not page.stale.isVisible()


def test_what_is_being_typed_stays_when_another_text_is_kept(desk, page):
    first, second = field(page, "insurance", "clauses", 0), field(page, "costs", "title")
    second.propose("Half a ti")
    type_in(desk, first, "One.")
    assert second.value() == "Half a ti"


def test_one_more_clause_is_kindly_asked_of_the_other_languages(desk, page):
    page.sections["insurance"].set_open(True)
    page.sections["insurance"].add_button.click()
    new = field(page, "insurance", "clauses", 1)
    assert (new.level(), "other languages" in new._message.text()) == ("info", True)
    assert not own_wording.own_file("en").exists()
    type_in(desk, new, "The policy is attached.")
    assert len(clauses("en", "insurance")) == 2
    assert page.uneven.isVisible()
    assert "“Insurance”" in page.uneven.words.text()
    assert "Hungarian" in page.uneven.words.text()
    page.sections["insurance"].remove_button.click()
    screens.settle(desk.jobs)
    assert len(clauses("en", "insurance")) == 1
    assert not page.uneven.isVisible()
    assert not page.sections["insurance"].remove_button.isEnabled(), "one clause stays"


def test_words_before_values_are_told_in_the_language_of_the_program(desk, page):
    page.language.box.setCurrentIndex(page.language.box.findData("hu"))
    page.language._chosen()
    screens.settle(desk.jobs)
    page.sections["labels"].set_open(True)
    shown = page.sections["labels"].fields["labels", "days"]
    assert (shown.label.text(), shown.value()) == ("{n} calendar days", "{n} naptári nap")
    type_in(desk, shown, "{n} nap")
    assert agreement.wording("hu").label("days") == "{n} nap"
    assert not own_wording.own_file("en").exists()


def test_the_preview_shows_the_wording_in_its_language_alone(desk, page):
    ready(desk.session.store)
    type_in(desk, field(page, "insurance", "clauses", 0), "Everything is insured by us.")
    dialog = page.preview()
    screens.settle(desk.jobs)
    assert "Everything is insured by us." in printed(dialog.pdf)
    assert "Versicherung" not in printed(dialog.pdf)
    dialog.reject()


def test_a_colleague_s_wording_is_not_written_over(desk, page):
    shown = field(page, "insurance", "clauses", 0)
    theirs = json.loads(json.dumps(own_wording.shipped("en").texts))
    theirs["title"] = "Theirs"
    by_hand("agreement/en.json", theirs)
    type_in(desk, shown, "Mine.")
    assert "Look again" in shown._message.text()
    assert page.stale.isVisible()
    assert agreement.wording("en").texts["title"] == "Theirs"
    page.look_again()
    screens.settle(desk.jobs)
    assert not page.stale.isVisible()
    type_in(desk, field(page, "insurance", "clauses", 0), "Mine.")
    assert (agreement.wording("en").texts["title"], clauses("en", "insurance")) == ("Theirs", ["Mine."])


def test_a_broken_file_is_told_corrected_or_left(desk):
    by_hand("agreement/en.json", '{"sections": []}')
    page = opened(desk, "office_wording")
    assert page.broken.isVisible()
    assert not page.sections
    assert "can’t be used" in page.broken.banner.words.text()
    said = answer(desk, page.broken.correct_button.click, text='{"sections": [}')
    assert "can’t be used" in said["text"]
    page.broken.back_button.click()
    screens.settle(desk.jobs)
    assert not page.broken.isVisible()
    assert page.sections
    assert (paths.user_data() / "agreement" / "en.json.bak").exists()


def test_back_to_the_delivered_wording_and_exchange_with_other_offices(desk, page, tmp_path):
    type_in(desk, field(page, "costs", "title"), "Money")
    page.save_to(tmp_path / "ours.json")
    screens.settle(desk.jobs)
    page.back_button.click()
    screens.settle(desk.jobs)
    assert not own_wording.own_file("en").exists()
    page.take(tmp_path / "ours.json")
    screens.settle(desk.jobs)
    assert "Money" in [one["title"] for one in agreement.wording("en").sections]
    assert field(page, "costs", "title").value() == "Money"


def test_a_text_that_a_choice_prints_is_called_by_its_field_and_value(desk, page):
    shown = field(page, "confidentiality", "choices", 1, "by", "sending")
    assert shown.label.text() == "Results belong to (Sending firm)"
    type_in(desk, shown, "What was made belongs to the Sending Firm.")
    section = next(one for one in agreement.wording("en").sections if one["key"] == "confidentiality")
    assert section["choices"][1]["by"]["sending"] == "What was made belongs to the Sending Firm."
    years = field(page, "confidentiality", "choices", 0, "text")
    type_in(desk, years, "Secrets are kept.")
    assert "“{years}” is missing" in years._message.text()
    assert not page.sections["confidentiality"].remove_button.isEnabled(), (
        "a choice stands for the last clause"
    )
