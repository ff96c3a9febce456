"""What of the programme's settings is kept while something else is still wrong."""

from dataclasses import replace

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.preferences import editing, queries
from mobilise_desktop.features.preferences.components import _LICENCES, components, details
from mobilise_desktop.settings import office, programme
from mobilise_desktop.settings.programme import Programme
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack

KEPT = Programme(starts="2026-01-01", ends="2027-12-31")


@pytest.fixture
def store(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "PATOSZ", demo=None)
    store = composition.make_store(target, "anna", "desk-1", "PATOSZ")
    yield store
    store.close()


@pytest.fixture
def reader(store):
    reader = store.reader()
    yield reader
    reader.close()


@pytest.mark.parametrize(
    ("draft", "kept"),
    [
        (replace(KEPT, name="Mobility"), {"name": "Mobility"}),
        (replace(KEPT, name=" ", firms_target=5), {"firms_target": 5}),
        (replace(KEPT, firms_target=0, focus_groups_per_country=3), {"focus_groups_per_country": 3}),
        (replace(KEPT, ends="2025-01-01"), {}),
        (replace(KEPT, starts="2028-01-01"), {}),
        (
            replace(KEPT, starts="2028-01-01", ends="2028-06-30"),
            {"starts": "2028-01-01", "ends": "2028-06-30"},
        ),
        (replace(KEPT, stay_months_min=4), {}),
        (KEPT, {}),
    ],
)
def test_what_is_sound_is_kept_and_the_rest_waits(draft, kept):
    assert editing.sound_changes(KEPT, draft) == kept


def test_a_kept_change_leaves_alone_what_others_changed_and_is_one_undo_step(store, reader):
    editing.keep(store, {"name": "Theirs"})
    editing.keep(store, {"firms_target": 7})
    assert programme.load(reader) == Programme(name="Theirs", firms_target=7)
    undo = UndoStack(store)
    assert undo.next_undo.label.text() == "Change programme settings"
    undo.undo()
    assert programme.load(reader) == Programme(name="Theirs")
    undo.undo()
    assert programme.load(reader) == Programme()


def test_a_value_that_others_have_made_wrong_is_refused_with_a_sentence(store, reader):
    editing.keep(store, {"ends": "2026-01-01"})
    with pytest.raises(UserError, match="ends before it starts"):
        editing.keep(store, {"starts": "2026-06-01"})
    assert programme.load(reader).starts is None


def test_an_office_reads_older_files_in_its_own_code_page_until_another_is_chosen(store, reader):
    assert office.code_page(reader, "PATOSZ") == "cp1250"
    office.keep_code_page(store, "cp1252")
    assert office.code_page(reader, "PATOSZ") == "cp1252"
    office.keep_code_page(store, "nonsense")
    assert office.code_page(reader, "PATOSZ") == "cp1250"


def test_the_view_names_office_place_and_what_speaks_against_it(store, reader, tmp_path):
    found = queries.look(reader, store.target)
    assert (found.office, found.code_page, found.is_demo) == ("PATOSZ", "cp1250", False)
    assert found.place == queries.Place(str(store.target.file), tmp_path, "", is_server=False)
    cloud = queries.place_of(Target(tmp_path / "Dropbox" / "register.sqlite"))
    assert "Dropbox" in cloud.concern
    server = queries.place_of(Target(server="postgresql://anna:secret@db.example/mobilise"))
    assert (server.folder, server.is_server) == (None, True)
    assert "secret" not in server.shown


@pytest.mark.parametrize(
    ("language", "first", "last"), [("en", "Albania", "United Kingdom"), ("hu", "Albánia", "Ukrajna")]
)
def test_countries_stand_in_the_order_of_the_language(language, first, last):
    named = [name for _code, name in queries.countries(language)]
    assert (named[0], named[-1]) == (first, last)
    assert {"DE", "IT", "FR", "ES", "BE", "HU", "EE", "RO", "TR"} <= {
        code for code, _name in queries.countries(language)
    }


def test_every_component_is_installed_and_under_the_licence_it_states():
    from importlib import metadata

    shown = {one.name: one.licence for one in components()}
    assert set(shown) == set(_LICENCES)
    for name, licence in shown.items():
        stated = metadata.metadata(name)
        words = f"{stated.get('License-Expression')} {stated.get('License')} {stated.get_all('Classifier')}"
        assert licence.split("-")[0] in words, name


def test_every_dependency_of_the_program_is_among_the_components():
    import tomllib
    from pathlib import Path

    with (Path(__file__).parents[3] / "pyproject.toml").open("rb") as file:
        wanted = tomllib.load(file)["project"]["dependencies"]
    names = {entry.partition(">")[0].partition("[")[0].casefold() for entry in wanted}
    assert names | {"shiboken6"} == {name.casefold() for name in _LICENCES}


def test_details_for_support_name_versions_and_no_place_of_the_user(home):
    assert "SQLite" in details()
    assert str(home) not in details()
