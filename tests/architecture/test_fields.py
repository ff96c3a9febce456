"""Entity and field numbers are for ever: sync files name fields by them (`sync.md` 3.1)."""

import json
from pathlib import Path

from mobilise_desktop import composition
from mobilise_desktop.storage.base import METADATA, entities, fields_of

TAKEN = Path(__file__).parent / "fields.json"
GROUPS = {"core", "personal", "local"}


def numbered():
    composition.load_tables()
    return {
        str(number): {
            "table": table.name,
            "fields": {str(f.number): [f.name, f.kind, f.group] for f in fields_of(table)},
        }
        for number, table in sorted(entities().items())
    }


def test_every_number_means_what_it_always_meant():
    now = numbered()
    for entity, known in json.loads(TAKEN.read_text(encoding="utf-8")).items():
        assert now[entity]["table"] == known["table"]
        for number, field in known["fields"].items():
            assert now[entity]["fields"][number] == field


def test_new_fields_are_written_down():
    assert numbered() == json.loads(TAKEN.read_text(encoding="utf-8")), (
        "add the new fields to tests/architecture/fields.json; never change or reuse a number"
    )


def test_every_table_is_shared_or_local_and_every_field_has_a_group():
    composition.load_tables()
    for table in METADATA.tables.values():
        assert ("entity" in table.info) != bool(table.info.get("local")), table.name
    for table in entities().values():
        assert all(c.info.get("group") in GROUPS for c in table.columns if c.name != "id"), table.name


def test_numbers_are_unique_and_fit_two_bit_masks():
    for table in entities().values():
        numbers = [field.number for field in fields_of(table)]
        assert len(numbers) == len(set(numbers))
        assert max(numbers) < 124


def test_shared_tables_have_no_unique_constraint_but_the_id():
    for table in entities().values():
        assert [c.name for c in table.primary_key] == ["id"]
        assert not [i for i in table.indexes if i.unique]
