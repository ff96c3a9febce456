"""The catalogues are complete and right; and the search for their flaws finds each kind of flaw."""

from io import BytesIO

import pytest
from babel.messages.pofile import read_po

from mobilise_desktop.core import i18n
from mobilise_desktop.dev import catalogues, flaws

TEMPLATE = """
msgid "&Open {name}…"
msgstr ""

msgid "One firm"
msgid_plural "{n} firms"
msgstr[0] ""
msgstr[1] ""
"""
GERMAN = """
msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "&Open {name}…"
msgstr "{name} &öffnen…"

msgid "One firm"
msgid_plural "{n} firms"
msgstr[0] "Ein Betrieb"
msgstr[1] "{n} Betriebe"
"""


def test_every_language_has_every_text():
    files = list(catalogues.template_path().parent.glob("*/LC_MESSAGES/*.po"))
    if files or catalogues.template_path().exists():
        assert flaws.all_flaws() == []


def test_the_template_names_every_language_of_the_program():
    assert set(catalogues.PLURALS) == set(catalogues.LANGUAGES) == set(i18n.LANGUAGES) - {"en"}


@pytest.fixture
def flaws_of(tmp_path, monkeypatch):
    """The flaws of a catalogue given as text."""
    monkeypatch.setattr(catalogues, "catalogue_path", lambda language: tmp_path / f"{language}.po")

    def found(text, language="de"):
        (tmp_path / f"{language}.po").write_text(text, "utf-8")
        return list(flaws.catalogue_flaws(language, read_po(BytesIO(TEMPLATE.encode()))))

    return found


def test_a_good_catalogue_has_no_flaw(flaws_of):
    assert flaws_of(GERMAN) == []


@pytest.mark.parametrize(
    ("good", "bad", "flaw"),
    [
        ('msgstr "{name} &öffnen…"', 'msgstr ""', "not translated"),
        ('msgstr[1] "{n} Betriebe"', 'msgstr[1] ""', "not translated"),
        ('msgid "&Open {name}…"', '#, fuzzy\nmsgid "&Open {name}…"', "fuzzy"),
        ("{name} &öffnen…", "{nom} &öffnen…", "placeholders"),
        ("{name} &öffnen…", "&Öffnen…", "placeholders"),
        ("{n} Betriebe", "Betriebe", "placeholders"),
        ("&öffnen…", "öffnen…", "mnemonic"),
        ("&öffnen…", "öffnen &&…", "mnemonic"),
        ("&öffnen…", "&öffnen", "ends differently"),
        ("nplurals=2; plural=(n != 1)", "nplurals=2; plural=(n > 1)", "rule of plurals"),
        ('msgid "&Open {name}…"', 'msgid "Shut"\nmsgstr "Zu"\n\nmsgid "&Open {name}…"', "not in the program"),
    ],
)
def test_each_flaw_is_told(flaws_of, good, bad, flaw):
    assert good in GERMAN
    assert [flaw in told for told in flaws_of(GERMAN.replace(good, bad))] == [True]


def test_a_form_that_stands_for_many_numbers_has_to_name_the_number(flaws_of):
    text = GERMAN.replace("nplurals=2; plural=(n != 1)", "nplurals=1; plural=0")
    hungarian = text.replace('msgstr[0] "Ein Betrieb"', 'msgstr[0] "Egy cég"').replace(
        'msgstr[1] "{n} Betriebe"\n', ""
    )
    assert ["placeholders" in told for told in flaws_of(hungarian, "hu")] == [True]
    assert flaws_of(hungarian.replace("Egy cég", "{n} cég"), "hu") == []


def test_a_language_without_a_catalogue_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogues, "catalogue_path", lambda language: tmp_path / "none.po")
    assert list(flaws.catalogue_flaws("de", read_po(BytesIO(TEMPLATE.encode())))) == ["there is no none.po."]


def test_an_update_keeps_translations_drops_what_is_gone_and_guesses_nothing(tmp_path, monkeypatch):
    path = tmp_path / "de.po"
    path.write_text(GERMAN.replace("One firm", "A firm"), "utf-8")
    template = read_po(BytesIO(TEMPLATE.encode()))
    text = catalogues._written(catalogues._updated(path, "de", template)).decode()
    assert 'msgstr "{name} &öffnen…"' in text
    assert "A firm" not in text
    assert "fuzzy" not in text
    assert "Date" not in text
    assert ["not translated" in told for told in _flaws(text, template, path, monkeypatch)] == [True]


def _flaws(text, template, path, monkeypatch):
    path.write_text(text, "utf-8")
    monkeypatch.setattr(catalogues, "catalogue_path", lambda language: path)
    return list(flaws.catalogue_flaws("de", template))


def test_marked_texts_comments_and_contexts_are_found(tmp_path, monkeypatch):
    (tmp_path / "page.py").write_text(
        "# Translators: the state of a firm\n"
        'a = pgettext("firm", "candidate")\n'
        'b = Label(N_("Delete {name}"), {"name": name})\n'
        'c = NP_("{n} firm", "{n} firms")\n'
        "d = _(computed)\n",
        "utf-8",
    )
    monkeypatch.setattr(catalogues, "PACKAGE", tmp_path)
    found = {message.id: message for message in catalogues.extract() if message.id}
    assert set(found) == {"candidate", "Delete {name}", ("{n} firm", "{n} firms")}
    assert found["candidate"].context == "firm"
    assert found["candidate"].auto_comments == ["the state of a firm"]
