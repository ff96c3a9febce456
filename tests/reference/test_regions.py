from collections import Counter

import pytest

from mobilise_desktop.reference import regions
from mobilise_desktop.reference.countries import EU_COUNTRIES

# Number of regions of level 3 by country in the two versions (Regulation (EC) No 1059/2003 as amended).
LEVEL_3 = {
    "2021": "AT35 BE44 BG28 CY1 CZ14 DE401 DK11 EE5 ES59 FI19 FR101 GR52 HR21 HU20 IE8 IT107 LT10 LU1 LV6 MT2"
    " NL40 PL73 PT25 RO42 SE21 SI12 SK8 TR81",
    "2024": "AT35 BE44 BG28 CY1 CZ14 DE400 DK11 EE5 ES59 FI19 FR101 GR52 HR21 HU20 IE8 IT107 LT10 LU1 LV5 MT2"
    " NL40 PL73 PT26 RO42 SE21 SI12 SK8 TR81",
}
EU_LEVELS = {"2021": {1: 92, 2: 242, 3: 1166}, "2024": {1: 92, 2: 244, 3: 1165}}


@pytest.mark.parametrize("version", regions.VERSIONS)
def test_the_numbers_of_regions_are_those_of_the_regulation(version):
    for entry in LEVEL_3[version].split():
        country, count = entry[:2], int(entry[2:])
        smallest = [region for region in regions.search(country, "", version) if region.level == 3]
        assert len(smallest) == count, country
    levels = Counter(
        region.level for country in EU_COUNTRIES for region in regions.search(country, "", version)
    )
    assert levels == EU_LEVELS[version]
    assert Counter(region.level for region in regions.search("TR", "", version)) == {1: 12, 2: 26, 3: 81}


@pytest.mark.parametrize("version", regions.VERSIONS)
@pytest.mark.parametrize("country", [*EU_COUNTRIES, "TR"])
def test_every_region_hangs_on_one_above_it_in_the_same_version(country, version):
    for region in regions.search(country, "", version):
        above = regions.find(region.code[:-1])
        assert above is not None
        assert version in above.versions
        assert region in regions.children(above.code, version)
        assert regions.path(region.code)[-1] == region


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("DE212", "München, Kreisfreie Stadt"),
        ("ITC4C", "Milano"),
        ("FRK26", "Rhône"),
        ("ES212", "Gipuzkoa"),
        ("BE100", "Arr. de Bruxelles-Capitale/Arr. Brussel-Hoofdstad"),
        ("HU110", "Budapest"),
        ("EE001", "Põhja-Eesti"),
        ("RO321", "București"),
        ("TR100", "İstanbul"),
        ("TRC34", "Siirt"),
        ("EL522", "Θεσσαλονίκη"),
        ("DE", "Deutschland"),
        ("XX1", ""),
    ],
)
def test_codes_have_their_official_names(code, name):
    assert regions.name(code) == name


def test_a_region_is_found_by_folded_words_by_latin_letters_and_by_code():
    assert [found.code for found in regions.search("TR", "istanbul")] == ["TR1", "TR10", "TR100"]
    assert [found.code for found in regions.search("DE", "munchen stadt")] == ["DE212"]
    assert [found.code for found in regions.search("GR", "thessaloniki")] == ["EL522"]
    assert [found.code for found in regions.search("BG", "sofia stol")] == ["BG411"]
    assert [found.code for found in regions.search("ES", "es21")] == ["ES21", "ES211", "ES212", "ES213"]
    assert regions.search("HU", "munchen") == ()


def test_a_code_of_one_version_is_not_offered_in_the_other():
    assert next(region.code for region in regions.search("NL", "zuid-holland", "2021")) == "NL33"
    assert next(region.code for region in regions.search("NL", "zuid-holland", "2024")) == "NL36"
    assert regions.find("DEG0N").versions == ("2021",)
    assert regions.find("DEG0R").versions == ("2024",)


def test_the_way_down_leaves_the_country_out():
    assert [region.code for region in regions.path("ES212")] == ["ES2", "ES21", "ES212"]
    assert regions.path("ES") == ()
    assert regions.path("nowhere") == ()


def test_names_have_the_right_letters():
    romanian = "".join(region.name for region in regions.search("RO", ""))
    assert "ș" in romanian and "ț" in romanian
    assert not set("şţŞŢ") & set(romanian)
    assert all(region.latin.isascii() for region in regions.search("GR", "") if "–" not in region.latin)
