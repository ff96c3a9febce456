"""Working on many firms: filters, problems, saved filters, changes in bulk; on both databases."""

import pytest

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import actions, bulk, facets, problems, queries
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.queries import FirmFilter, FirmPages, FirmQuery
from mobilise_desktop.features.firms.ui.saved_filters import read
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.settings import filters
from mobilise_desktop.storage.history import timeline
from mobilise_desktop.storage.undo import UndoStack


def add(store, name, tag=None, **values):
    firm = actions.add_firm(store, {"legal_name_native": name, "country": "DE", **values})
    if tag:
        actions.add_part(store, "firm_tag", firm, {"tag": tag})
    return firm


def shown(reader, **chosen):
    locale, _newest = queries.list_locale(reader, "de")
    pages, query = FirmPages(reader), FirmQuery(locale, FirmFilter(**chosen))
    rows = pages.page(query, 0, 100)
    assert pages.count(query) == len(rows)
    return [row.name for row in rows]


def test_regions_tags_and_consents_narrow_the_list(store, reader):
    one = add(store, "Adler", "Messe", nuts_code="DE212", nuts_version="2024")
    add(store, "Bauer", "Bau", nuts_code="DE300", nuts_version="2024")
    add(store, "Cramer", "Messe")
    person = actions.add_part(store, "contact", one, {"family_name": "A"})
    with store.write(Label("consent")) as work:
        row = {"person_table": "contact", "person_id": person, "purpose": "invitation",
               "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
        consent = work.insert(CONSENT, row)
    assert shown(reader, regions=("DE21",)) == ["Adler"]
    assert shown(reader, tags=("Messe",)) == ["Adler", "Cramer"]
    assert shown(reader, tags=("Messe", "Bau")) == ["Adler", "Bauer", "Cramer"]
    assert shown(reader, consents=("invitation",), tags=("Messe",)) == ["Adler"]
    assert queries.tag_counts(reader) == {"Messe": 2, "Bau": 1}
    assert queries.consent_counts(reader) == {"invitation": 1}
    with store.write(Label("withdraw")) as work:
        work.update(CONSENT, consent, {"withdrawn_on": "2026-02-01"})
    assert shown(reader, consents=("invitation",)) == []


def test_each_filter_counts_what_the_other_filters_leave(store, reader):
    first = add(store, "Adler GmbH", "Messe", status="active", nuts_code="DE212", nuts_version="2024")
    add(store, "Bauer GmbH", "Messe", status="candidate")
    actions.add_firm(store, {"legal_name_native": "Öntöde Kft.", "country": "HU", "status": "active"})
    person = actions.add_part(store, "contact", first, {"family_name": "A"})
    with store.write(Label("consent")) as work:
        row = {"person_table": "contact", "person_id": person, "purpose": "invitation",
               "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
        work.insert(CONSENT, row)
    every = facets.count_all(reader, "de")
    assert every.countries == {"DE": 2, "HU": 1}
    assert every.consents == {"invitation": 1}

    def counted(**chosen):
        return facets.narrowed(reader, "de", FirmFilter(**chosen), every, lambda: None)

    hungarian = counted(countries=("HU",))
    assert hungarian.countries == {"DE": 2, "HU": 1}, "a filter does not narrow itself"
    assert {k: n for k, n in hungarian.statuses.items() if n} == {"active": 1}
    assert hungarian.tags == {"Messe": 0}, "what has no firm is still there to be ticked off"
    assert hungarian.consents == {"invitation": 0}
    assert hungarian.regions["DE21"] == 0
    assert hungarian.problems["no_number"] == 1
    typed = counted(text="gmbh", statuses=("active",))
    assert typed.statuses == {"active": 1, "candidate": 1}
    assert typed.countries == {"DE": 1, "HU": 0}
    assert (typed.tags, typed.consents, typed.regions["DE21"]) == ({"Messe": 1}, {"invitation": 1}, 1)
    assert counted() == every


def test_every_problem_is_found_until_it_is_mended(store, reader):
    good = {"vat_no": "DE136695976", "nace_code": "25.62", "headcount_min": 5, "headcount_max": 5}
    firm = add(store, "Gut", **good)
    actions.add_part(store, "firm_site", firm, {"city": "Ulm"})
    actions.add_part(
        store, "contact", firm, {"family_name": "A", "email": "a@gut.example", "phone": "030 901820"}
    )
    bad = add(store, "Schlecht", vat_no="DE136695977")
    actions.add_part(store, "contact", bad, {"family_name": "B", "email": "at.example", "phone": "12"})
    add(store, "Nichts")
    found = {code: shown(reader, problems=(code,)) for code in problems.PROBLEMS}
    assert found == {
        "vat_no": ["Schlecht"], "no_number": ["Nichts"], "nace_code": ["Nichts", "Schlecht"],
        "size_class": ["Nichts", "Schlecht"], "city": ["Nichts", "Schlecht"], "contact": ["Nichts"],
        "email": ["Schlecht"], "phone": ["Schlecht"],
    }  # fmt: skip
    locale, _newest = queries.list_locale(reader, "de")
    by_mask = queries.facet(reader, locale, "problems")
    counts = problems.counted((int(mask), n) for mask, n in by_mask.items())
    assert counts == {code: len(names) for code, names in found.items()}
    actions.edit_firm(store, bad, {"vat_no": "DE136695976"})
    assert shown(reader, problems=("vat_no",)) == []


def test_many_firms_change_in_one_step_with_their_history(store, reader):
    firms = [add(store, f"Firma {n}", status="candidate" if n % 2 else "active") for n in range(7)]
    assert bulk.preview(reader, firms, "status") == {"candidate": 3, "active": 4}
    assert bulk.change(store, firms, {"status": "active"}, Unwatched()) == 3
    assert {details(reader, firm).values["status"] for firm in firms} == {"active"}
    (event,) = [e for e in timeline(reader, {"firm": [firms[1]]}) if "status" in e.fields and e.label.plural]
    assert event.fields["status"] == ("candidate", "active")
    assert event.label.text() == "Change “Status” of 3 firms"
    UndoStack(store).undo()
    assert bulk.preview(reader, firms, "status") == {"candidate": 3, "active": 4}


def test_a_tag_comes_to_many_and_goes_again(store, reader):
    firms = [add(store, f"Firma {n}", "Messe" if n == 0 else None) for n in range(5)]
    undo = UndoStack(store)
    assert bulk.tagged(reader, firms, "messe") == 1
    assert bulk.add_tag(store, firms, "Messe", Unwatched()) == 4
    assert queries.tag_counts(reader) == {"Messe": 5}
    assert bulk.remove_tag(store, firms[:2], "MESSE", Unwatched()) == 2
    assert queries.tag_counts(reader) == {"Messe": 3}
    assert bulk.add_tag(store, firms, "Messe", Unwatched()) == 2
    undo.undo()
    undo.undo()
    undo.undo()
    assert queries.tag_counts(reader) == {"Messe": 1}


class TestSavedFilters:
    """Filters under a name."""

    def test_one_is_kept_changed_and_removed(self, store, reader):
        chosen = {"text": "güri", "countries": ["HU", "TR"]}
        filters.save(store, "firms", "Ost", chosen)
        filters.save(store, "firms", "Alle", {})
        (_first, one) = filters.fetch(reader, "firms")
        assert (one.name, one.values) == ("Ost", chosen)
        assert read(one.values) == FirmFilter("güri", ("HU", "TR"))
        filters.save(store, "firms", "Ost", {"text": "x"})
        assert [f.values for f in filters.fetch(reader, "firms")] == [{}, {"text": "x"}]
        filters.remove(store, filters.fetch(reader, "firms")[1])
        assert [f.name for f in filters.fetch(reader, "firms")] == ["Alle"]
        assert filters.fetch(reader, "placements") == []

    @pytest.mark.parametrize("values", [{"unknown": 1}, {"text": 5}, {"countries": "DE"}, {"sizes": [None]}])
    def test_what_is_not_understood_is_left_out(self, values):
        assert read(values).text == ""
        assert read(values).countries == ()


def test_a_change_that_is_stopped_leaves_nothing(store, reader):
    firms = [add(store, f"Firma {n}") for n in range(3)]

    class Stop(Unwatched):
        def check(self):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bulk.change(store, [RowId(f) for f in firms], {"status": "closed"}, Stop())
    assert bulk.preview(reader, firms, "status") == {"candidate": 3}
