"""No list has two columns of the same name, in whatever language."""

import pkgutil
from collections import Counter
from importlib import import_module

import pytest

import mobilise_desktop.features
from mobilise_desktop.core import i18n
from mobilise_desktop.ui.table_columns import ColumnSpec

MODULES = [
    found.name
    for found in pkgutil.walk_packages(mobilise_desktop.features.__path__, "mobilise_desktop.features.")
    if ".ui." in found.name
]


def lists():
    """The columns of all lists, by where they are told."""
    for name in MODULES:
        for word, value in vars(import_module(name)).items():
            if isinstance(value, tuple) and value and isinstance(value[0], ColumnSpec):
                yield f"{name}.{word}", value


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_each_column_of_a_list_has_a_name_of_its_own(qapp, language):
    i18n.use(language)
    found = list(lists())
    assert len({id(columns) for _name, columns in found}) > 8
    twice = {
        name: [title for title, count in Counter(i18n._(spec.title) for spec in columns).items() if count > 1]
        for name, columns in found
    }
    assert {name: titles for name, titles in twice.items() if titles} == {}
