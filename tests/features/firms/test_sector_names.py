"""A sector by its code and what it is about in the language of the reader."""

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms import shown
from mobilise_desktop.reference.nace import NACE2, NACE2_1


@pytest.mark.parametrize(
    ("scheme", "code", "name"),
    [
        (NACE2, "25.62", "25.62 · Machining"),
        (NACE2_1, "31.09", "31.09 · "),
        ("", "16.23", "16.23 · "),
        (NACE2, "99.99", "99.99"),
        (NACE2, "", ""),
    ],
)
def test_a_code_of_either_edition_has_a_title(scheme, code, name):
    i18n.use("en")
    found = shown.sector(scheme, code)
    assert found.startswith(name)
    assert len(found) > len(name) or not name.endswith(" · ")


def test_no_english_title_stands_in_another_language():
    i18n.use("de")
    assert shown.sector(NACE2, "25.62") == "25.62 · Verarbeitendes Gewerbe"
