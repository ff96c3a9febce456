"""Files of an office are written whole, checked before, and what they replace is kept."""

import json
import os

import pytest

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import FileError, MachineError, UserError
from mobilise_desktop.features.placements import compliance, office_files, office_lists, schemes
from mobilise_desktop.storage import disk

ITALY = "posting_it/ANY/IT"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def give(folder, name, whole):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(json.dumps(whole), encoding="utf-8")


def own(folder, name="compliance.json"):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def change(kind, row_id, **values):
    found = office_lists.load(kind)
    return office_lists.keep(found, office_lists.changed(found, found.row(row_id).entry, values))


def fine(_content):
    return


# ---------------------------------------------------------------- the writer


def test_a_file_is_made_with_its_folder_and_can_be_taken_back(folder):
    file = folder / "agreement" / "de.json"
    done = office_files.put(file, b"one", (), fine)
    assert file.read_bytes() == b"one"
    back = office_files.take_back(done)
    assert not file.exists()
    assert office_files.take_back(back).before is None
    assert file.read_bytes() == b"one"


def test_what_is_replaced_stays_beside(folder):
    file = folder / "a.json"
    office_files.put(file, b"one", (), fine)
    office_files.put(file, b"two", office_files.look(file).stamp, fine)
    assert (file.read_bytes(), (folder / "a.json.bak").read_bytes()) == (b"two", b"one")
    assert sorted(one.name for one in folder.iterdir()) == ["a.json", "a.json.bak"]


def test_nothing_is_touched_when_the_check_refuses(folder):
    file = folder / "a.json"
    office_files.put(file, b"one", (), fine)

    def refuse(_content):
        raise UserError("no")

    with pytest.raises(UserError, match="no"):
        office_files.put(file, b"two", office_files.look(file).stamp, refuse)
    assert file.read_bytes() == b"one"
    assert not (folder / "a.json.bak").exists()


@pytest.mark.parametrize("content", [b"theirs", b"one"], ids=["another", "the same bytes"])
def test_who_saw_an_older_file_is_told_to_look_again(folder, content):
    file = folder / "a.json"
    office_files.put(file, b"one", (), fine)
    seen = office_files.look(file).stamp
    file.write_bytes(content)
    os.utime(file, (1_900_000_000, 1_900_000_000))
    for mine in (b"mine", None):
        with pytest.raises(FileError, match="Look again") as told:
            office_files.put(file, mine, seen, fine)
        assert told.value.code == "stale"
    assert file.read_bytes() == content


def test_a_file_that_appeared_or_went_meanwhile_is_told_too(folder):
    file = folder / "a.json"
    office_files.put(file, b"one", (), fine)
    with pytest.raises(FileError, match="Look again"):
        office_files.put(file, b"mine", (), fine)
    seen = office_files.look(file).stamp
    file.unlink()
    with pytest.raises(FileError, match="Look again"):
        office_files.put(file, b"mine", seen, fine)


def test_a_write_that_breaks_off_leaves_the_old_file_whole(folder, monkeypatch):
    file = folder / "a.json"
    office_files.put(file, b"one", (), fine)
    seen = office_files.look(file).stamp
    place = disk.put_in_place

    def broken(made, final):
        if final == file:
            raise OSError(28, "No space left on device")
        place(made, final)

    monkeypatch.setattr(disk, "put_in_place", broken)
    with pytest.raises(MachineError):
        office_files.put(file, b"two" * 1000, seen, fine)
    assert file.read_bytes() == b"one"
    assert [one.name for one in folder.glob("*.part")] == []
    assert [one.name for one in folder.glob(".*")] == []


def test_a_file_that_is_far_too_large_is_not_read(folder):
    folder.mkdir()
    file = folder / "a.json"
    file.write_bytes(b" " * (office_files.LARGEST + 1))
    with pytest.raises(FileError, match="too large"):
        office_files.look(file)


# ---------------------------------------------------------------- lists


def test_only_what_differs_is_written_and_counts_at_once(folder):
    assert not folder.exists()
    found = office_lists.load(compliance.KIND)
    entry = found.row(ITALY).entry
    change(compliance.KIND, ITALY, lead_days=3, source=entry["source"], over_days=0, title=None)
    assert own(folder) == {"rules": [{"lead_days": 3, "code": "posting_it", "sender": "ANY", "host": "IT"}]}
    assert next(rule.lead_days for rule in compliance.rules() if rule.code == "posting_it") == 3
    assert office_lists.load(compliance.KIND).row(ITALY).origin == office_lists.ADAPTED


def test_a_value_put_back_by_hand_leaves_no_entry_and_no_file(folder):
    change(compliance.KIND, ITALY, lead_days=3)
    change(compliance.KIND, ITALY, lead_days=1)
    assert not (folder / "compliance.json").exists()
    assert (folder / "compliance.json.bak").exists()


def test_what_the_form_does_not_show_is_kept(folder):
    give(folder, "compliance.json", {
        "about": "ours", "office": {"of": "us"},
        "rules": [{"code": "posting_it", "note": "asked Ms Rossi", "confirmed_by": "Anna", "lead_days": 2},
                  {"code": "posting_be", "note": "asked too"}],
    })  # fmt: skip
    change(compliance.KIND, ITALY, lead_days=4)
    whole = own(folder)
    assert (whole["about"], whole["office"]) == ("ours", {"of": "us"})
    italy = next(one for one in whole["rules"] if one["code"] == "posting_it")
    assert (italy["note"], italy["confirmed_by"], italy["lead_days"]) == ("asked Ms Rossi", "Anna", 4)
    assert {"code": "posting_be", "note": "asked too"} in whole["rules"]


def test_an_entry_for_several_rules_stays_and_one_of_them_is_told_apart(folder):
    give(folder, "compliance.json", {"rules": [{"code": "permit", "lead_days": 60}]})
    change(compliance.KIND, "permit/EEA/TR", lead_days=45)
    days = {rule.sender: rule.lead_days for rule in compliance.rules() if rule.code == "permit"}
    assert days == {"EEA": 45, "TR": 60}
    assert {"code": "permit", "lead_days": 60} in own(folder)["rules"]


def test_back_to_the_delivered_one_also_where_an_entry_means_several(folder):
    give(folder, "compliance.json", {"rules": [{"code": "permit", "lead_days": 60}]})
    first = office_lists.load(compliance.KIND)
    back = office_lists.reverted(first, first.row("permit/TR/EEA").entry)
    office_lists.keep(first, back)
    days = {rule.sender: rule.lead_days for rule in compliance.rules() if rule.code == "permit"}
    assert days == {"EEA": 60, "TR": 45}


def test_every_delivered_entry_comes_back_as_it_was(folder):
    for kind, values in (
        (compliance.KIND, {"lead_days": 99, "title": "Ours"}),
        (schemes.KIND, {"lead_days": 99}),
    ):
        for row in office_lists.load(kind).rows:
            change(kind, row.id, **values)
            found = office_lists.load(kind)
            assert found.row(row.id).origin == office_lists.ADAPTED
            office_lists.keep(found, office_lists.reverted(found, row.entry))
            assert office_lists.load(kind).row(row.id) == row
        assert not (folder / kind.file).exists()


def test_what_reading_would_refuse_is_never_written(folder):
    give(folder, "schemes.json", {"schemes": [{"code": "EASI_2020", "lead_days": 20}]})
    with pytest.raises(UserError, match=r"schemes\.json.*longer than the longest"):
        change(schemes.KIND, "EASI_2020", max_months=1, min_months=2)
    assert own(folder, "schemes.json") == {"schemes": [{"code": "EASI_2020", "lead_days": 20}]}
    assert schemes.schemes()["EASI_2020"].lead_days == 20


def test_an_own_entry_is_added_changed_and_removed(folder):
    found = office_lists.load(compliance.KIND)
    values = {"code": "posting_at", "sender": "ANY", "host": "AT", "before": "depart", "lead_days": 0,
              "working": True, "source": "ZKO 3", "title": None, "nationals": [], "over_days": 0}  # fmt: skip
    office_lists.keep(found, office_lists.added(found, values))
    assert own(folder)["rules"] == [{"code": "posting_at", "sender": "ANY", "host": "AT", "before": "depart",
                                     "lead_days": 0, "working": True, "source": "ZKO 3"}]  # fmt: skip
    assert office_lists.load(compliance.KIND).row("posting_at/ANY/AT").origin == office_lists.OWN
    change(compliance.KIND, "posting_at/ANY/AT", host="PL", lead_days=2)
    found = office_lists.load(compliance.KIND)
    row = found.row("posting_at/ANY/PL")
    assert (row.made.lead_days, found.row("posting_at/ANY/AT")) == (2, None)
    office_lists.keep(found, office_lists.removed(found, row.entry))
    assert not (folder / "compliance.json").exists()


def test_the_file_of_another_office_is_laid_over_the_own_entries(folder, tmp_path):
    give(
        folder,
        "compliance.json",
        {"rules": [{"code": "posting_it", "lead_days": 2}, {"code": "posting_be", "lead_days": 3}]},
    )
    theirs = tmp_path / "theirs.json"
    theirs.write_text(json.dumps({"rules": [{"code": "posting_it", "lead_days": 7}]}), encoding="utf-8")
    found = office_lists.load(compliance.KIND)
    office_lists.keep(found, office_lists.taken_over(found, office_lists.received(compliance.KIND, theirs)))
    days = {rule.code: rule.lead_days for rule in compliance.rules()}
    assert (days["posting_it"], days["posting_be"]) == (7, 3)


@pytest.mark.parametrize(
    ("content", "said"),
    [('{"rules": []}', "has no entries"), ('{"rules": [{"code": "posting_it", "days": 2}]}', "“days” is not known"),
     ("[", "line 1 can’t be read"), ('{"schemes": []}', "“rules” is missing")],
)  # fmt: skip
def test_a_file_that_can_not_be_used_is_refused_by_its_own_name(folder, tmp_path, content, said):
    theirs = tmp_path / "theirs.json"
    theirs.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match=said) as told:
        office_lists.received(compliance.KIND, theirs)
    assert "theirs.json" in str(told.value)
    assert not folder.exists()
