"""Every column that holds ids says of what, so that merging and erasing follow it."""

from mobilise_desktop import composition
from mobilise_desktop.storage.base import METADATA


def columns():
    composition.load_tables()
    return [column for table in METADATA.tables.values() for column in table.columns]


def test_every_column_of_ids_says_whose_they_are():
    silent = [
        str(column)
        for column in columns()
        if column.name.endswith("_id")
        and not column.foreign_keys
        and not {"refers", "named_in"} & column.info.keys()
    ]
    assert silent == []


def test_what_columns_say_is_there():
    for column in columns():
        if "refers" in column.info:
            assert column.info["refers"] in METADATA.tables
        if "named_in" in column.info:
            assert column.info["named_in"] in column.table.c
        if "keeps" in column.info:
            assert len(column.foreign_keys) == 1
