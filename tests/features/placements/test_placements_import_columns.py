"""The columns of a table of placements are known by their headings in every language."""

import pytest

from mobilise_desktop.core.i18n import LANGUAGES, speaking
from mobilise_desktop.features.placements import export_all, import_columns
from mobilise_desktop.features.placements.export_layouts import Private


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_export_is_known_as_a_whole(language: str) -> None:
    with speaking(language):
        headings = [one.heading for one in export_all.columns(Private(reasons=True, support=True))]
        own = {name: headings.index(export_all.heading_of(name)) for name in export_all.told_fields()}
    found = import_columns.recognise(headings)
    head = {field: at for at, field in enumerate(import_columns.HEAD) if field}
    assert found.unknown == ()
    assert found.places == head | own


def test_case_accents_and_spaces_do_not_matter_and_unknown_ones_are_told() -> None:
    found = import_columns.recognise(["  REFERENCE ", "Employee", "Shoe size", "employee", ""])
    assert (found.places["ref"], found.places["employee"]) == (0, 1)
    assert found.unknown == ("Shoe size", "employee")
