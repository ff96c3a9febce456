import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.reference import nace
from mobilise_desktop.reference.nace import NACE2, NACE2_1

# Regulation (EC) No 1893/2006 and Delegated Regulation (EU) 2023/137: sections, divisions, groups, classes.
SIZES = {NACE2: (21, 88, 272, 615), NACE2_1: (22, 87, 287, 651)}


def every_code(scheme):
    return [code for section in nace.sections(scheme) for code in below(scheme, section.code)]


def below(scheme, code):
    return [code, *(c for child in nace.children(scheme, code) for c in below(scheme, child.code))]


@pytest.mark.parametrize("scheme", nace.SCHEMES)
def test_the_classification_is_complete(scheme):
    codes = every_code(scheme)
    assert tuple(sum(len(code) == n for code in codes) for n in (1, 2, 4, 5)) == SIZES[scheme]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("scheme", nace.SCHEMES)
def test_every_code_has_a_title_and_a_way_up_to_its_section(scheme):
    for code in every_code(scheme):
        assert nace.title(scheme, code)
        assert nace.exists(scheme, code)
        assert nace.parents(scheme, code)[-1] == code
        assert nace.section_of(scheme, code) == nace.parents(scheme, code)[0]
        assert nace.normalise(code) == code


@pytest.mark.parametrize("scheme", nace.SCHEMES)
def test_every_group_has_classes_and_every_division_groups(scheme):
    for code in every_code(scheme):
        assert bool(nace.children(scheme, code)) is (len(code) < len("25.62"))


@pytest.mark.parametrize(
    ("scheme", "code", "title", "section"),
    [
        (NACE2, "25.62", "Machining", "C"),
        (NACE2, "62.01", "Computer programming activities", "J"),
        (NACE2, "01.11", "Growing of cereals (except rice), leguminous crops and oil seeds", "A"),
        (NACE2_1, "62.10", "Computer programming activities", "K"),
        (NACE2_1, "25.62", "Manufacture of locks and hinges", "C"),
        (NACE2_1, "99", "Activities of extraterritorial organisations and bodies", "V"),
    ],
)
def test_the_two_revisions_are_kept_apart(scheme, code, title, section):
    assert nace.title(scheme, code) == title
    assert nace.section_of(scheme, code) == section


def test_an_unknown_code_has_no_title_and_no_section():
    assert nace.title(NACE2, "04.11") == ""
    assert nace.section_of(NACE2, "04.11") is None
    assert nace.children(NACE2, "04.11") == ()
    assert not nace.exists(NACE2, "62.10")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("2562", "25.62"),
        ("25.62.0", "25.62"),
        ("25.62.00", "25.62"),
        ("256201", "25.62"),
        ("25.6", "25.6"),
        ("256", "25.6"),
        ("25", "25"),
        ("c", "C"),
        (" 25.62 ", "25.62"),
        ("W", None),
        ("2", None),
        ("x25", None),
        ("", None),
    ],
)
def test_codes_are_brought_to_one_form(given, code):
    assert nace.normalise(given) == code


def test_the_picker_finds_by_code_and_by_words_of_the_title():
    assert [found.code for found in nace.search(NACE2, "25.6")] == ["25.6", "25.61", "25.62"]
    assert [found.code for found in nace.search(NACE2, "2562")] == ["25.62"]
    assert "62.01" in {found.code for found in nace.search(NACE2, "PROGRAMMING comput")}
    assert nace.search(NACE2, "nothing of the kind") == ()
    assert [found.code for found in nace.search(NACE2, "")] == [s.code for s in nace.sections(NACE2)]
    assert len(nace.search(NACE2, "manufacture", limit=5)) == 5


def test_sections_speak_the_present_language():
    with i18n.speaking(i18n.PSEUDO):
        assert all(section.title.startswith("⟦") for section in nace.sections(NACE2_1))
        assert nace.title(NACE2, "C").startswith("⟦")
        assert nace.search(NACE2, "C")[0].title.startswith("⟦")
    assert nace.title(NACE2, "C") == "Manufacturing"
