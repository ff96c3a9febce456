import codecs
import json
import re

import pytest

from mobilise_desktop.core import i18n, paths
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.reference import activity_codes, countries, offices

TEN = {"CEAPME", "BVMW", "CONFAPI", "AFDEE", "ADEGI", "BDG", "PATOSZ", "EVEA", "YEAR", "MUSIAD"}


@pytest.fixture
def own_resources(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    offices.offices.cache_clear()
    yield tmp_path
    offices.offices.cache_clear()


def test_the_ten_partners_are_there_and_one_coordinates():
    assert {office.code for office in offices.offices()} == TEN
    assert [office.code for office in offices.offices() if office.role == "coordinator"] == ["CEAPME"]


def test_every_partner_country_has_an_office():
    assert {office.country for office in offices.offices()} == set(countries.PARTNER_COUNTRIES)


@pytest.mark.parametrize("office", offices.offices(), ids=lambda office: office.code)
def test_what_an_office_says_of_itself_exists_in_the_program(office):
    assert re.fullmatch(r"[A-Z]{3,8}", office.code)
    assert set(office.languages) <= set(i18n.LANGUAGES)
    assert office.activity_scheme in activity_codes.SCHEMES
    assert office.currency == countries.currency_of(office.country)
    assert office.phone_region in countries.PARTNER_COUNTRIES
    assert codecs.lookup(office.code_page)


def test_the_code_page_of_an_office_writes_its_name():
    assert all(office.name.encode(office.code_page) for office in offices.offices())


def test_an_office_is_found_by_its_code_in_small_letters():
    assert offices.office("musiad").name == "MÜSİAD"
    assert offices.office(" PATOSZ ").name == "PÁTOSZ"


def test_an_unknown_office_is_answered_with_the_known_ones():
    with pytest.raises(UserError, match=r"“XYZ”.*BVMW"):
        offices.office("XYZ")


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"offices": [{"code": "BVMW"}]}', '{"offices": 5}'],
    ids=["broken", "a list", "half an office", "a number"],
)
def test_a_spoilt_list_is_told_in_one_sentence(own_resources, text):
    (own_resources / "offices.json").write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match="list of offices") as told:
        offices.offices()
    assert told.value.code == "offices"


def test_an_office_with_an_unknown_code_page_is_refused(own_resources):
    good = json.loads((paths._PACKAGE.parent / "resources" / "offices.json").read_text(encoding="utf-8"))
    good["offices"][0]["code_page"] = "cp99999"
    (own_resources / "offices.json").write_text(json.dumps(good), encoding="utf-8")
    with pytest.raises(FileError):
        offices.offices()
