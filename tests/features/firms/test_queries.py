import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop import composition
from mobilise_desktop.core.text import fold, searchable
from mobilise_desktop.features.firms import actions, queries
from mobilise_desktop.features.firms.queries import FirmFilter, FirmPages, FirmQuery
from mobilise_desktop.features.firms.rules import SORTS

NAMES = (
    ("Győri Pékség Kft.", "HU", "Győr"),
    ("Iğdır Tarım A.Ş.", "TR", "Iğdır"),
    ("Straßenbau Öhler GmbH", "DE", "Köln"),
    ("Ελληνική Μέλισσα ΑΕ", "GR", "Αθήνα"),
    ("Български Йогурт ООД", "BG", "София"),
    ("Ärztehaus AG", "DE", "Aachen"),
    ("Zebra 100% Natur", "DE", "Zürich_West"),
    ("Ola!Ola SL", "ES", "Donostia"),
)


@pytest.fixture
def firms(store):
    ids = {}
    for name, country, city in NAMES:
        firm_id = actions.add_firm(
            store, {"legal_name_native": name, "country": country, "headcount_max": len(name)}
        )
        actions.add_part(store, "firm_site", firm_id, {"city": city})
        ids[name] = firm_id
    return ids


def names(reader, **chosen):
    pages = FirmPages(reader)
    query = FirmQuery("de", **chosen)
    total = pages.count(query)
    found = [row.name for start in range(0, total, 3) for row in pages.page(query, start, 3)]
    assert len(found) == total
    return found


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("gyori", "Győri Pékség Kft."),
        ("igdir", "Iğdır Tarım A.Ş."),
        ("IĞDIR", "Iğdır Tarım A.Ş."),
        ("strasse", "Straßenbau Öhler GmbH"),
        ("oehler", "Straßenbau Öhler GmbH"),
        ("ohler", "Straßenbau Öhler GmbH"),
        ("μελισσα", "Ελληνική Μέλισσα ΑΕ"),
        ("ΑΘΗΝΑ", "Ελληνική Μέλισσα ΑΕ"),
        ("йогурт", "Български Йогурт ООД"),
        ("tarim igdir", "Iğdır Tarım A.Ş."),
        ("100%", "Zebra 100% Natur"),
        ("h_w", "Zebra 100% Natur"),
        ("a!o", "Ola!Ola SL"),
    ],
)
def test_typed_text_finds_the_firm_in_every_script(firms, reader, typed, name):
    assert names(reader, filter=FirmFilter(typed)) == [name]


def test_names_stand_in_the_order_of_the_language(firms, reader):
    found = names(reader)
    assert found.index("Ärztehaus AG") < found.index("Győri Pékség Kft.") < found.index("Zebra 100% Natur")


@pytest.mark.parametrize("sort", sorted(SORTS))
@pytest.mark.parametrize("descending", [False, True])
def test_every_sort_is_total_and_knows_each_position(firms, reader, sort, descending):
    pages, query = FirmPages(reader), FirmQuery("de", sort=sort, descending=descending)
    assert pages.count(query) == len(NAMES)
    rows = pages.page(query, 0, 100)
    assert {row.id for row in rows} == set(firms.values())
    assert [pages.position(query, row.id) for row in rows] == list(range(len(NAMES)))
    assert [row.id for row in pages.page(query, 6, 2)] == [row.id for row in rows[6:]]
    assert pages.ids(query) == [row.id for row in rows]


def test_a_firm_that_goes_to_the_trash_leaves_the_list_and_comes_back(firms, store, reader):
    zebra = firms["Zebra 100% Natur"]
    actions.delete_firms(store, [zebra])
    assert "Zebra 100% Natur" not in names(reader)
    actions.restore_firms(store, [zebra])
    assert names(reader, filter=FirmFilter("zurich")) == ["Zebra 100% Natur"]


def test_another_language_brings_another_order(firms, store, reader):
    actions.add_firm(store, {"legal_name_native": "Öland AB", "country": "EE"})
    composition.order_lists(store, "et")
    assert queries.list_locale(reader, "et") == ("et", True)
    pages = FirmPages(reader)
    query = FirmQuery("et")
    pages.count(query)
    assert [row.name for row in pages.page(query, 0, 100)][-1] != "Zebra 100% Natur"


def test_any_filter_gives_what_plain_python_gives(firms, reader):
    @given(
        text=st.text(alphabet="aeioköğ%_!'\"\\ ΑБ9", max_size=6),
        countries=st.sets(st.sampled_from(["DE", "HU", "TR", "GR"])),
        sort=st.sampled_from(sorted(SORTS)),
    )
    def check(text, countries, sort):
        expected = {
            name
            for name, country, city in NAMES
            if all(word in searchable(f"{name} {city}") for word in fold(text).split())
            and (not countries or country in countries)
        }
        chosen = FirmFilter(text, countries=tuple(sorted(countries)))
        assert set(names(reader, filter=chosen, sort=sort)) == expected

    check()
