"""The wording of the agreement text by text: whatever a section is made of, and the places to be filled."""

import json

import pytest

from mobilise_desktop.core import i18n, paths
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.features.placements import agreement, own_wording, wording_texts
from mobilise_desktop.features.placements.office_files import take_back

NESTED = {
    "template": "t", "labels": {"days": "{n} days"}, "units": {"years": {"one": "{n} year", "other": "{n} years"}},
    "sections": [{"key": "k", "part": True, "title": "T", "clauses": ["a", "b {line}"], "choices": [
        {"field": "secrecy_years", "replaces": 2, "text": "{years} long"},
        {"field": "results_owner", "by": {"law": "by law", "sending": "ours"}}]}],
}  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def way_of(texts, key, *rest):
    place = next(n for n, one in enumerate(texts["sections"]) if one["key"] == key)
    return ("sections", place, *rest)


def change(language, key, *rest, text):
    loaded = wording_texts.load(language)
    way = way_of(loaded.texts, key, *rest)
    return wording_texts.written(loaded, wording_texts.replaced(loaded.texts, way, text))


def flaw(language, key, *rest, text):
    loaded = wording_texts.load(language)
    way = way_of(loaded.texts, key, *rest)
    return wording_texts.flaw(loaded.texts, wording_texts.replaced(loaded.texts, way, text), language, way)


def test_texts_at_any_depth_are_found_and_codes_are_left_alone():
    found = {way: text for group in wording_texts.groups(NESTED) for way, text in group.texts}
    assert found == {
        ("template",): "t", ("labels", "days"): "{n} days",
        ("units", "years", "one"): "{n} year", ("units", "years", "other"): "{n} years",
        ("sections", 0, "title"): "T", ("sections", 0, "clauses", 0): "a", ("sections", 0, "clauses", 1): "b {line}",
        ("sections", 0, "choices", 0, "text"): "{years} long",
        ("sections", 0, "choices", 1, "by", "law"): "by law", ("sections", 0, "choices", 1, "by", "sending"): "ours",
    }  # fmt: skip


def test_a_change_reaches_its_text_and_nothing_else():
    way = ("sections", 0, "choices", 1, "by", "sending")
    changed = wording_texts.replaced(NESTED, way, "of the sender")
    assert wording_texts.text_at(changed, way) == "of the sender"
    assert wording_texts.replaced(changed, way, "ours") == NESTED
    assert NESTED["sections"][0]["choices"][1]["by"]["sending"] == "ours"


def test_a_clause_that_a_choice_stands_for_is_not_removed():
    section = NESTED["sections"][0]
    assert not wording_texts.may_shorten(section)
    assert wording_texts.may_shorten({**section, "clauses": ["a", "b", "c"]})
    assert not wording_texts.may_shorten({"clauses": ["a"]})


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_delivered_text_may_be_written_as_it_is(language, folder):
    loaded = wording_texts.load(language)
    for group in wording_texts.groups(loaded.texts):
        for way, text in group.texts:
            assert wording_texts.replaced(loaded.texts, way, text) == loaded.texts
            assert wording_texts.flaw(loaded.texts, loaded.texts, language, way) == "", way
    wording_texts.written(loaded, loaded.texts)
    assert agreement.wording(language).texts == loaded.texts
    assert loaded.uneven == ()


def test_a_text_of_the_office_counts_and_is_taken_back(folder):
    done = change("de", "insurance", "clauses", 0, text="Alles ist versichert.")
    section = next(one for one in agreement.wording("de").sections if one["key"] == "insurance")
    assert section["clauses"] == ["Alles ist versichert."]
    assert wording_texts.load("de").is_own
    take_back(done)
    assert agreement.wording("de") == own_wording.shipped("de")
    assert not wording_texts.load("de").is_own


def test_what_the_file_has_besides_is_kept(folder):
    texts = dict(own_wording.shipped("de").texts)
    texts["about"] = "ours"
    texts["office"] = {"id": 7}
    (folder / "agreement").mkdir(parents=True)
    file = folder / "agreement" / "de.json"
    file.write_bytes("\ufeff".encode() + json.dumps(texts).encode())  # as an editor of Windows writes it
    change("de", "insurance", "clauses", 0, text="Alles ist versichert.")
    whole = json.loads(file.read_text(encoding="utf-8"))
    assert (whole["about"], whole["office"]) == ("ours", {"id": 7})


@pytest.mark.parametrize(
    ("rest", "text", "said"),
    [
        (("open",), "Nobody knows.", "“{line}” is missing"),
        (("open",), "Here {line} and {date}", "“{date}” is nothing"),
        (("clauses", 0), "What {line", "A brace stands alone"),
        (("clauses", 0), "  ", "Please enter a text."),
        (("clauses", 0), "木", "can’t be printed"),
        (("title",), "Social insurance", ""),
        (("open",), "It goes here: {line}", ""),
    ],
)
def test_places_stay_and_texts_can_be_printed(folder, rest, text, said):
    found = flaw("en", "social_security", *rest, text=text)
    assert (said in found) if said else (found == "")


def test_a_place_may_go_from_one_clause_to_another():
    section = {**NESTED["sections"][0], "clauses": ["a {line}", "b {line}"]}
    old = {**NESTED, "sections": [section]}
    new = wording_texts.replaced(old, ("sections", 0, "clauses", 1), "b")
    assert wording_texts.lost(old, new, ("sections", 0, "clauses")) == ""


def test_another_number_of_clauses_is_told_for_both_languages(folder):
    change("de", "insurance", "clauses", 1, text="Die Police liegt bei.")
    loaded = wording_texts.load("de")
    assert len(loaded.texts["sections"][loaded.texts["sections"].index(next(
        one for one in loaded.texts["sections"] if one["key"] == "insurance"))]["clauses"]) == 2  # fmt: skip
    ((section, others),) = loaded.uneven
    assert section == "Versicherung"
    assert set(others) == set(i18n.LANGUAGES) - {"de"}
    assert wording_texts.load("hu").uneven[0][1] == ("de",)
    change("hu", "insurance", "clauses", 1, text="A kötvény mellékelve.")
    assert "hu" not in wording_texts.load("de").uneven[0][1]


def test_a_file_of_labels_that_could_not_be_printed_is_refused(folder, tmp_path):
    texts = json.loads(json.dumps(own_wording.shipped("en").texts))
    texts["labels"]["page"] = "page {m}"
    theirs = tmp_path / "theirs.json"
    theirs.write_text(json.dumps(texts), encoding="utf-8")
    with pytest.raises(FileError, match=r"theirs\.json.*“page”.*“{m}” is nothing"):
        wording_texts.received(wording_texts.load("en"), theirs)
    texts["labels"]["page"] = "side {n}/{total}"
    theirs.write_text(json.dumps(texts), encoding="utf-8")
    wording_texts.received(wording_texts.load("en"), theirs)
    assert agreement.wording("en").label("page") == "side {n}/{total}"


def test_a_wording_of_another_language_is_not_taken_by_mistake(folder, tmp_path):
    theirs = tmp_path / "theirs.json"
    theirs.write_bytes(wording_texts.content(own_wording.shipped("hu").texts))
    with pytest.raises(FileError, match=r"Hungarian\. Choose the language first"):
        wording_texts.received(wording_texts.load("de"), theirs)
    assert not own_wording.own_file("de").exists()
    wording_texts.received(wording_texts.load("hu"), theirs)
    assert own_wording.own_file("hu").exists()


def test_a_broken_file_is_told_and_nothing_is_laid_over_it(folder):
    (folder / "agreement").mkdir(parents=True)
    (folder / "agreement" / "de.json").write_text('{"sections": [}', encoding="utf-8")
    with pytest.raises(FileError, match=r"de\.json.*can’t be used"):
        wording_texts.load("de")
    assert not wording_texts.load("hu").is_own
