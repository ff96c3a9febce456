"""A merge keeps every reference, mixes no currencies and leaves the right size class; on both databases."""

import pytest

import placements_help
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions, merging
from mobilise_desktop.features.firms.comparing import compare
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.market import actions as market
from mobilise_desktop.features.placements import actions as placements
from mobilise_desktop.storage.undo import UndoStack

FIGURES = ("turnover_min", "turnover_max", "balance_min", "balance_max", "currency", "figures_year")


def firm(store, name="Öntöde Kft.", **values):
    return actions.add_firm(store, {"legal_name_native": name, "country": "HU", **values})


def proposed(reader, keep, gone):
    """What the dialog proposes to take from the firm that goes."""
    lines = compare(details(reader, keep), details(reader, gone))
    return {n: v for line in lines if line.takes_second for n, v in zip(line.names, line.second, strict=True)}


def first(reader, sql, **params):
    return reader.one(sql, params)


class TestReferences:
    """What names a site or a person of the firm that goes names its twin afterwards."""

    @pytest.fixture
    def merged(self, store, reader):
        """A placement at the firm that goes, and the firm that stays."""
        own = placements_help.ready(store)
        host, mentor = first(reader, "SELECT hosting_firm_id, mentor_host_id FROM placement")
        (site,) = first(reader, "SELECT id FROM firm_site WHERE firm_id = :h", h=host)
        placements.edit(
            store,
            own,
            {"host_site_id": site, "host_site_2_id": site, "mentor_host_2_id": mentor, "site_2_share": 20},
        )
        market.add_offer(store, {"firm_id": host, "tasks": "Moulding", "site_id": site})
        keep = firm(store, "Őri és Társa Öntöde Kft", status="active", headcount_min=12, headcount_max=12)
        actions.add_part(
            store, "firm_site", keep, {"street": "Fő utca 12.", "postcode": "9021", "city": "Győr"}
        )
        actions.add_part(store, "contact", keep, {"given_name": "Zsófia", "family_name": "Őri"})
        self.before = self.named(reader)
        merging.merge(store, keep, host, {})
        return own, keep

    def named(self, reader):
        return first(
            reader,
            "SELECT p.host_site_id, p.host_site_2_id, o.site_id, p.mentor_host_id, p.mentor_host_2_id "
            "FROM placement p, host_offer o",
        )

    def test_they_are_living_ones_of_the_firm_that_stays(self, reader, merged):
        keep = details(reader, merged[1])
        assert self.named(reader) == (*[keep.sites[0].id] * 3, *[keep.contacts[0].id] * 2)

    def test_an_agreement_can_be_made_with_them(self, store, reader, merged):
        for step in ("check", "freeze"):
            placements.take_step(store, merged[0], step)
        (text,) = first(reader, "SELECT canonical FROM agreement_version")
        assert "Őri" in text
        assert "Győr" in text

    def test_one_undo_brings_them_back(self, store, reader, merged):
        UndoStack(store).undo()
        assert self.named(reader) == self.before


class TestFigures:
    """Amounts, their currency and their year are one choice."""

    def test_amounts_of_two_currencies_are_never_mixed(self, store, reader):
        keep = firm(store, balance_min=50_000_000, balance_max=50_000_000, currency="EUR")
        gone = firm(store, turnover_min=30_000_000_000, turnover_max=30_000_000_000, currency="HUF")
        assert not set(proposed(reader, keep, gone)) & set(FIGURES)
        merging.merge(store, keep, gone, proposed(reader, keep, gone))
        row = first(reader, "SELECT turnover_min, balance_min, currency FROM firm WHERE deleted_at IS NULL")
        assert row == (None, 50_000_000, "EUR")

    def test_all_of_them_come_where_the_first_says_none(self, store, reader):
        keep = firm(store, currency="EUR")
        gone = firm(store, balance_max=7_000, currency="HUF", figures_year=2024)
        assert [proposed(reader, keep, gone)[name] for name in FIGURES] == [
            None,
            None,
            None,
            7_000,
            "HUF",
            2024,
        ]

    def test_the_line_says_amounts_currency_and_year(self, store, reader):
        keep = firm(store, balance_min=5_000, balance_max=5_000, currency="EUR", figures_year=2024)
        gone = firm(store, turnover_min=9_000, turnover_max=9_000, currency="HUF")
        (line,) = [
            one for one in compare(details(reader, keep), details(reader, gone)) if one.names == FIGURES
        ]
        assert line.texts[0].splitlines() == ["Balance sheet total: €50", "Year of the figures: 2024"]
        assert line.texts[1].replace("\xa0", "") == "Turnover: HUF90"
        assert line.differs
        assert not line.takes_second


class TestSize:
    """The size class follows from what the firm that stays has in the end."""

    def size(self, reader, own):
        return first(reader, "SELECT size_class FROM firm WHERE id = :id", id=own)[0]

    def test_a_declaration_that_came_along_decides(self, store, reader):
        keep = firm(store, headcount_min=5, headcount_max=5)
        gone = firm(store, "Ontode Kft.")
        declared = declarations.add_declaration(store, gone)
        whole = {"awu_hundredths": 12_000, "turnover": 2_000_000_000, "balance_total": 2_000_000_000}
        declarations.edit_declaration(
            store, declared, {**whole, "currency": "EUR", "signed_on": "2026-01-01"}
        )
        expected = self.size(reader, gone)
        assert (self.size(reader, keep), expected) == ("micro", "medium")
        merging.merge(store, keep, gone, proposed(reader, keep, gone))
        assert self.size(reader, keep) == expected
        UndoStack(store).undo()
        assert self.size(reader, keep) == "micro"
        merging.merge(store, gone, keep, {})
        assert self.size(reader, gone) == expected

    def test_of_two_declarations_the_signed_one_decides_as_in_its_own_feature(self, store, reader):
        keep, gone = firm(store), firm(store, "Ontode Kft.")
        for own, staff, signed in ((keep, 500, "2026-01-01"), (gone, 12_000, None)):
            declared = declarations.add_declaration(store, own)
            amounts = {"turnover": 100, "balance_total": 100, "currency": "EUR"}
            declarations.edit_declaration(
                store, declared, {"awu_hundredths": staff, **amounts, "signed_on": signed}
            )
        merging.merge(store, keep, gone, {})
        before = self.size(reader, keep)
        assert before == "micro"
        declarations.edit_declaration(store, declared, {"signed_by": "Anna"})
        assert self.size(reader, keep) == before

    def test_figures_that_came_along_decide(self, store, reader):
        keep, gone = firm(store), firm(store, "Ontode Kft.", headcount_min=60, headcount_max=60)
        merging.merge(store, keep, gone, proposed(reader, keep, gone))
        assert self.size(reader, keep) == "medium"

    def test_a_class_without_figures_is_not_lost(self, store, reader):
        keep, gone = firm(store), firm(store, "Ontode Kft.", size_class="small")
        merging.merge(store, keep, gone, proposed(reader, keep, gone))
        assert self.size(reader, keep) == "small"
