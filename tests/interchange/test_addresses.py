"""Addresses in one cell are taken apart, and nothing of them is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.interchange.addresses import Address, split_address


@pytest.mark.parametrize(
    ("country", "text", "expected"),
    [
        ("HU", "4024 Debrecen, Kossuth Lajos utca 52.", ("Kossuth Lajos utca 52.", "4024", "Debrecen", "")),
        (
            "HU",
            "1146 Budapest, Thököly út 58-60, II. emelet",
            ("Thököly út 58-60, II. emelet", "1146", "Budapest", ""),
        ),
        (
            "HU",
            "4024 Debrecen Kossuth utca 52, Magyarország",
            ("Kossuth utca 52", "4024", "Debrecen", "Magyarország"),
        ),
        ("HU", "Kossuth Lajos utca 5., Debrecen, 4024", ("Kossuth Lajos utca 5.", "4024", "Debrecen", "")),
        ("DE", "Hauptstraße 5, 01067 Dresden", ("Hauptstraße 5", "01067", "Dresden", "")),
        ("DE", "Hauptstraße 5\nD-01067 Dresden", ("Hauptstraße 5", "01067", "Dresden", "")),
        ("DE", "Hauptstraße 5 01067 Dresden", ("Hauptstraße 5", "01067", "Dresden", "")),
        ("DE", "Musterweg 1, A-1010 Wien, Österreich", ("Musterweg 1", "1010", "Wien", "Österreich")),
        ("FR", "12 rue X, 75001 Paris", ("12 rue X", "75001", "Paris", "")),
        ("FR", "12 rue X - 75008 PARIS CEDEX 08", ("12 rue X", "75008", "PARIS CEDEX 08", "")),
        ("IT", "Via Roma 3 - 20121 Milano (MI)", ("Via Roma 3", "20121", "Milano", "MI")),
        ("IT", "Via Roma 3, 20121 Milano MI", ("Via Roma 3", "20121", "Milano", "MI")),
        ("EE", "Pärnu mnt 1, 10141 Tallinn", ("Pärnu mnt 1", "10141", "Tallinn", "")),
        ("EE", "Narva mnt 5, Tallinn 10117", ("Narva mnt 5", "10117", "Tallinn", "")),
        (
            "EE",
            "Harju maakond, Tallinn, Kesklinna linnaosa, Pärnu mnt 1, 10141",
            ("Pärnu mnt 1", "10141", "Tallinn", "Harju maakond, Kesklinna linnaosa"),
        ),
        (
            "RO",
            "Str. Lungă nr. 3, Brașov 500001, jud. Brașov",
            ("Str. Lungă nr. 3", "500001", "Brașov", "jud. Brașov"),
        ),
        (
            "RO",
            "București, Sector 1, Str. Lungă nr. 5, 010101",
            ("Str. Lungă nr. 5", "010101", "București", "Sector 1"),
        ),
        (
            "TR",
            "Atatürk Cad. No: 5 34110 Kadıköy/İstanbul",
            ("Atatürk Cad. No: 5, Kadıköy", "34110", "İstanbul", ""),
        ),
        ("TR", "Moda Cad. No:5/3 Kadıköy/İstanbul", ("Moda Cad. No:5/3, Kadıköy", "", "İstanbul", "")),
        ("ES", "C/ Mayor 3, 20004 Donostia (Gipuzkoa)", ("C/ Mayor 3", "20004", "Donostia", "Gipuzkoa")),
        (
            "ES",
            "C/ Mayor, 3, 20004 Donostia-San Sebastián",
            ("C/ Mayor, 3", "20004", "Donostia-San Sebastián", ""),
        ),
        ("BE", "Rue de la Loi 200, 1040 Bruxelles", ("Rue de la Loi 200", "1040", "Bruxelles", "")),
        ("BE", "Wetstraat 200\r\nB-1040 Brussel\r\nBelgië", ("Wetstraat 200", "1040", "Brussel", "België")),
        ("NL", "Keizersgracht 1, 1015 CJ Amsterdam", ("Keizersgracht 1", "1015 CJ", "Amsterdam", "")),
        ("GB", "10 Downing Street, London SW1A 2AA", ("10 Downing Street", "SW1A 2AA", "London", "")),
        ("", "Hauptstraße 5, 01067 Dresden", ("Hauptstraße 5", "01067", "Dresden", "")),
        ("DE", "Hauptstr. 5, Dresden", ("Hauptstr. 5", "", "Dresden", "")),
        ("HU", "Debrecen, Kossuth u. 5", ("Kossuth u. 5", "", "Debrecen", "")),
        ("DE", "Hauptstraße 5", ("Hauptstraße 5", "", "", "")),
        ("DE", "Dresden", ("Dresden", "", "", "")),
        ("DE", "", ("", "", "", "")),
    ],
)
def test_an_address_is_taken_apart_as_its_country_writes_it(country, text, expected):
    assert split_address(text, country) == Address(*expected)


WORDS = st.sampled_from(
    ["Hauptstraße", "5", "01067", "4024", "Wien", "500001", "jud. Iași", "(MI)", "/", "cap", "No: 7"]
)


@given(
    st.lists(st.one_of(WORDS, st.sampled_from([", ", "\n", " - ", "; "])), max_size=9).map(" ".join),
    st.sampled_from(["DE", "HU", "RO", "TR", "IT", ""]),
)
def test_no_letter_or_digit_is_lost(text, country):
    found = split_address(text, country)
    kept = found.street + found.postcode + found.city + found.rest
    assert sorted(filter(str.isalnum, kept)) == sorted(filter(str.isalnum, text))


@given(st.text(max_size=40), st.sampled_from(["DE", "RO", "TR", ""]))
def test_no_text_breaks_the_reader_of_addresses(text, country):
    split_address(text, country)
