"""Forms of a stay: what is filled in by hand has room, stays together, and says the same words everywhere."""

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.documents.frame import MM
from mobilise_desktop.features.placements import agreement, cockpit, papers
from mobilise_desktop.features.placements.due import Task
from papers_help import DAY, PAIRS, in_languages, lines_of, over, pages_of, read, text_of
from placements_help import ready

TWO_MONTHS = {"start_date": "2027-03-01", "end_date": "2027-04-30"}


def paper(reader, found, kind, pair=("de", "hu")):
    return papers.write(reader, in_languages(found, *pair), kind, DAY, "BVMW")


def test_days_of_both_parts_are_on_the_sheet_as_numbers_and_in_both_languages(store, reader):
    own = ready(store, first_part_end="2027-03-20", second_part_start="2027-03-25")
    text = text_of(paper(reader, read(store, own), "attendance"))
    for said in ("2027-03-01 Mo. / H", "2027-03-20 Sa. / Szo", "2027-04-15 Do. / Cs"):
        assert said in text
    assert "2027-03-22" not in text
    assert "2027-03-21 – 2027-03-24" in text


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
def test_two_months_go_on_two_sheets_and_nobody_signs_a_sheet_without_days(store, reader, pair):
    found = read(store, ready(store, **TWO_MONTHS))
    pages = pages_of(paper(reader, found, "attendance", pair))
    assert len(pages) == 2
    assert all(page.count("2027-0") >= 5 for page in pages)


def test_rows_of_working_days_are_high_enough_to_write_in(store, reader):
    from mobilise_desktop.documents import forms

    found = read(store, ready(store, **TWO_MONTHS))
    heights = []
    original = forms.grid

    def noted(head, rows, widths, last):
        heights.extend((row.is_shaded, row.height / MM) for row in rows)
        return original(head, rows, widths, last)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms, "grid", noted)
        paper(reader, found, "attendance")
    assert {shaded for shaded, _height in heights} == {True, False}
    assert sum(shaded for shaded, _height in heights) == 16
    assert all(6.99 <= height <= 8 for shaded, height in heights if not shaded)


def test_the_sentence_and_the_lines_below_it_stay_on_one_page(store, reader):
    found = read(store, ready(store))
    for pair in PAIRS:
        pdf = paper(reader, found, "information", pair)
        with i18n.speaking(pair[0]):
            head = i18n._("If it is a posting of workers")
        number = next(n for n, page in enumerate(pages_of(pdf)) if head in page)
        assert any(abs(height - 8 * MM) < 0.1 for height in lines_of(pdf, number)[0])
        assert "____" not in text_of(pdf)


def test_the_sheet_of_what_is_due_has_boxes_to_tick():
    task = Task("2027-03-01", "x", "MS-BVMW-2027-0001-1", "Send the A1", "Anna Krause", "a1")
    pdf = cockpit.sheet([task, task], DAY, 7)
    assert len(lines_of(pdf)[1]) == 2
    assert "[" not in text_of(pdf)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_papers_use_the_words_of_the_agreement(store, reader, language):
    found = read(store, ready(store))
    wording = agreement.wording(language)
    letter = text_of(paper(reader, found, "information", (language, language)))
    for name in ("birth_date", "sign_place", "sign_date", "sign_function", "stamp"):
        assert " ".join(wording.label(name).split()) in letter, name
    sheet = text_of(paper(reader, found, "attendance", (language, language)))
    for name in ("place", "mentor"):
        assert wording.label(name) in sheet, name


def test_the_foot_says_version_code_and_page_in_both_languages(store, reader):
    found = over(store, ready(store))
    text = text_of(paper(reader, found, "evaluation_employee", ("de", "hu")))
    assert "Fassung 1 / 1. változat" in text
    assert found.present.short_code in text
    assert "1/1" in text
