"""Duplicates: found, merged and kept apart, on both databases."""

import json
from random import Random

import pytest

from mobilise_desktop import cli
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import actions, duplicates, merging
from mobilise_desktop.features.firms.comparing import compare, fuller_first
from mobilise_desktop.features.firms.demo import demo_firms
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.duplicates import Known, blocked, like_names, sorted_words
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.storage.undo import UndoStack

WANTED = 0.95


def add(store, name, city="Berlin", postcode=None, **values):
    firm = actions.add_firm(store, {"legal_name_native": name, "country": "DE", **values})
    actions.add_part(store, "firm_site", firm, {"city": city, "postcode": postcode})
    return firm


def pairs(reader):
    return [(p.first.title, p.second.title, p.reason) for p in duplicates.find(reader, Unwatched())]


@pytest.mark.parametrize(
    "other", ["KOESTER DRUCK", "Köstr Druck GmbH", "Druck Köster AG", "Köster-Druck e.K.", "Koster Druck"]
)
def test_spellings_of_a_name_at_one_place_are_a_pair(store, reader, other):
    add(store, "Köster Druck GmbH")
    add(store, other)
    add(store, "Adler Tischlerei")
    assert [reason for _a, _b, reason in pairs(reader)] == ["same_name"]


def test_the_same_name_elsewhere_is_none_the_same_number_is(store, reader):
    add(store, "Köster Druck GmbH", "Berlin")
    add(store, "Köster Druck GmbH", "Kiel")
    assert pairs(reader) == []
    add(store, "Adler AG", "Ulm", vat_no="DE136695976")
    add(store, "Adler Holding", "Bonn", vat_no="DE136695976")
    assert pairs(reader) == [("Adler AG", "Adler Holding", "same_number")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Budapest XI.", "Budapest"),
        ("Wien 10", "WIEN"),
        ("Wien, 10. Bezirk", "Wien 3"),
        ("Paris 15e", "Paris"),
    ],
)
def test_the_number_of_a_district_makes_no_other_town(store, reader, one, other):
    add(store, "Köster Druck GmbH", one, "10001")
    add(store, "Köster Druck", other, "10002")
    assert [reason for _a, _b, reason in pairs(reader)] == ["same_name"]


@pytest.mark.parametrize(
    "town", ["Ulm", "Halle (Saale)", "Mons", "Tours", "St. Ives", "Sohren-Büchenbeuren", "Six"]
)
def test_a_town_without_a_district_stays(town):
    assert duplicates.town(town) == fold(town)


def test_where_a_place_is_missing_only_the_very_same_name_counts(store, reader):
    actions.add_firm(store, {"legal_name_native": "Köster Druck GmbH", "country": "DE"})
    add(store, "KOESTER DRUCK", "Ulm", "89073")
    add(store, "Köstr Druck GmbH", "Bonn", "53111")
    actions.add_firm(store, {"legal_name_native": "Köster Druck", "country": "AT"})
    add(store, "Adler AG", "Kiel", None, vat_no="DE136695976")
    add(store, "Adler", None, "24103")
    add(store, "Adler", None, "89073", vat_no="DE811569869")
    assert pairs(reader) == [
        ("Adler AG", "Adler", "same_name_only"), ("Köster Druck GmbH", "KOESTER DRUCK", "same_name_only"),
    ]  # fmt: skip
    assert duplicates.reason_word("same_name_only") == "same name, place not known"
    assert duplicates.reason_word("same_name") == "like name, same place"


def test_firms_with_other_numbers_are_told_apart(store, reader):
    add(store, "Bau Nord GmbH", vat_no="DE136695976")
    add(store, "Bau Nord e.K.", vat_no="DE811569869")
    (pair,) = duplicates.find(reader, Unwatched())
    assert pair.score < 90


def test_what_was_called_different_does_not_come_again(store, reader):
    one, other = add(store, "Köster Druck GmbH"), add(store, "Koester Druck")
    merging.say_different(store, one, other)
    assert pairs(reader) == []
    UndoStack(store).undo()
    assert len(pairs(reader)) == 1
    merging.say_different(store, other, one)
    assert pairs(reader) == []


def slipped(draw, name):
    """The name as somebody mistypes it or writes it otherwise."""
    way = draw.randrange(4)
    if way == 0:
        place = draw.randrange(1, len(name) - 1)
        return name[:place] + name[place + 1 :]
    if way == 1:
        return " ".join(reversed(name.split()))
    if way == 2:
        return f"{name} GmbH & Co. KG"
    return name.upper().replace("Ä", "AE").replace("Ö", "OE").replace("Ü", "UE")


def test_nearly_all_planted_duplicates_are_found():
    draw, firms, planted = Random(7), [], 0  # noqa: S311  the same names in each run
    for number, demo in enumerate(demo_firms(3000)):
        name, site = demo.firm["legal_name_native"], demo.sites[0]
        place = (demo.firm["country"], (None,) * 3, site["postcode"] or "", site["city"] or "")
        firms.append(Known(f"{number:05}a", name, sorted_words(name), *place))
        if number % 10 == 0:
            planted += 1
            other = slipped(draw, name)
            firms.append(Known(f"{number:05}b", other, sorted_words(other), *place))
    found = {(p.first.id, p.second.id) for block in blocked(firms) for p in like_names(block)}
    hit = sum((f"{n:05}a", f"{n:05}b") in found for n in range(0, 3000, 10))
    assert hit / planted >= WANTED


class TestMerge:
    """One firm out of two."""

    @pytest.fixture
    def firms(self, store):
        keep = add(store, "Köster Druck GmbH", member_no="17", postcode="10115")
        gone = add(store, "Koester Druck", website="koester.example", postcode="10115")
        actions.add_part(store, "firm_site", gone, {"city": "Kiel"})
        actions.add_part(store, "contact", keep, {"family_name": "Köster", "email": "k@koester.example"})
        self.person = actions.add_part(
            store, "contact", gone, {"given_name": "Eva", "email": "K@koester.example", "phone": "030 901820"}
        )
        actions.add_part(store, "contact", gone, {"family_name": "Neu"})
        for firm in (keep, gone):
            actions.add_part(store, "firm_tag", firm, {"tag": "Messe"})
        actions.add_part(store, "firm_tag", gone, {"tag": "Druck"})
        actions.add_part(store, "firm_note", gone, {"text": "Ruft gern an"})
        with store.write(Label("consent")) as work:
            row = {"person_table": "contact", "person_id": self.person, "purpose": "invitation",
                   "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
            self.consent = work.insert(CONSENT, row)
        return keep, gone

    def test_everything_of_both_is_kept_and_equal_parts_become_one(self, store, reader, firms):
        keep, gone = firms
        merging.merge(store, keep, gone, {"website": "koester.example"})
        firm = details(reader, keep)
        assert firm.values["website"] == "koester.example"
        assert firm.values["member_no"] == "17"
        assert [site.values["city"] for site in firm.sites] == ["Berlin", "Kiel"]
        assert [site.values["is_default"] for site in firm.sites] == [1, 0]
        assert [c.values["family_name"] for c in firm.contacts] == ["Köster", "Neu"]
        assert firm.contacts[0].values["given_name"] == "Eva"
        assert firm.contacts[0].values["phone"] == "030 901820"
        assert sorted(tag.values["tag"] for tag in firm.tags) == ["Druck", "Messe"]
        assert [note.values["text"] for note in firm.notes] == ["Ruft gern an"]
        (row,) = reader.all("SELECT person_id FROM consent WHERE id = :id", {"id": self.consent})
        assert row[0] == firm.contacts[0].id
        gone_firm = details(reader, gone)
        assert gone_firm.is_deleted
        assert gone_firm.values["status"] == "merged"
        assert pairs(reader) == []

    def test_what_lay_in_the_trash_follows_too(self, store, reader, firms):
        keep, gone = firms
        person = actions.add_part(store, "contact", gone, {"given_name": "Éva", "family_name": "Papp"})
        actions.remove_part(store, "contact", person)
        merging.merge(store, keep, gone, {})
        ((firm_id, deleted),) = reader.all(
            "SELECT firm_id, deleted_at FROM contact WHERE id = :id", {"id": person}
        )
        assert firm_id == keep
        assert deleted

    def test_one_undo_brings_both_back_as_they_were(self, store, reader, firms):
        before = [details(reader, firm) for firm in firms]
        merging.merge(store, *firms, {"website": "koester.example"})
        UndoStack(store).undo()
        for old, now in zip(before, (details(reader, firm) for firm in firms), strict=True):
            assert [part.id for part in now.contacts] == [part.id for part in old.contacts]
            assert [part.id for part in now.sites] == [part.id for part in old.sites]
            assert {part.id for part in now.tags} == {part.id for part in old.tags}
            assert now.values["website"] == old.values["website"]
        (row,) = reader.all("SELECT person_id FROM consent WHERE id = :id", {"id": self.consent})
        assert row[0] == self.person

    def test_two_people_who_share_a_mailbox_stay_two(self, store, reader, firms):
        keep, gone = firms
        for firm, name in ((keep, "Ada"), (gone, "Bea")):
            values = {"given_name": name, "family_name": "Info", "email": "info@koester.example"}
            actions.add_part(store, "contact", firm, values)
        merging.merge(store, keep, gone, {})
        given = [c.values["given_name"] for c in details(reader, keep).contacts]
        assert {"Ada", "Bea"} <= set(given)

    def test_a_firm_is_not_merged_with_itself_and_an_earlier_one_follows(self, store, reader, firms):
        keep, gone = firms
        with pytest.raises(UserError):
            merging.merge(store, keep, keep, {})
        third = add(store, "Köster")
        merging.merge(store, gone, third, {})
        merging.merge(store, keep, gone, {})
        (row,) = reader.all("SELECT merged_into FROM firm WHERE id = :id", {"id": third})
        assert row[0] == keep

    def test_a_firm_in_the_trash_is_not_merged(self, store, firms):
        actions.delete_firms(store, [firms[1]])
        with pytest.raises(UserError, match="in the trash"):
            merging.merge(store, *firms, {})

    def test_filled_fields_are_proposed_over_empty_ones(self, reader, firms):
        keep, gone = fuller_first(*(details(reader, firm) for firm in firms))
        lines = {line.names[0]: line for line in compare(keep, gone)}
        filled = "website" if keep.values["member_no"] else "member_no"
        assert lines[filled].takes_second
        assert not lines["legal_name_native"].takes_second
        assert lines["legal_name_native"].differs


def test_the_command_line_lists_them(tmp_path, capsys):
    database = str(tmp_path / "r.sqlite")
    cli.main(["--database", database, "init", "--office", "BVMW", "--language", "en"])
    file = tmp_path / "list.csv"
    file.write_text("Firma;PLZ;Ort;USt-IdNr.\nAdler AG;10115;Berlin;\nAdlr AG;10115;Berlin;\n", "utf-8")
    cli.main(["--database", database, "import", "firms", str(file)])
    capsys.readouterr()
    assert cli.main(["--database", database, "duplicates", "--json"]) == 1
    (pair,) = json.loads(capsys.readouterr().out)["pairs"]
    assert {pair["first"]["name"], pair["second"]["name"]} == {"Adler AG", "Adlr AG"}
    assert pair["reason"] == "same_name"
