"""Identities of rows are UUIDs of version 7 that sort in the order they were made."""

from uuid import RFC_4122, UUID

from mobilise_desktop.core.ids import new_id, new_ids, pair_id


def test_ids_made_together_and_one_by_one_sort_in_their_order():
    made = [new_id(), *new_ids(1000), new_id(), *new_ids(0), new_id()]
    assert made == sorted(made)
    assert len(set(made)) == 1003


def test_ids_are_uuids_of_version_7():
    for made in (new_id(), *new_ids(500)):
        parsed = UUID(made)
        assert (parsed.version, parsed.variant, str(parsed)) == (7, RFC_4122, made)


def test_equal_parts_give_the_same_id_in_every_office():
    assert pair_id("firm_tag", "a", "b") == pair_id("firm_tag", "a", "b")
    assert pair_id("firm_tag", "a", "b") != pair_id("firm_tag", "ab", "")
