"""Headings mean columns, in any language, with units, schemes and years."""

import pytest

from mobilise_desktop.interchange.headers import Column, Headings, match, signature
from mobilise_desktop.interchange.units import Unit
from tests.interchange.firm_columns import COLUMNS, column, matches


def keys(headings, rows=(), columns=COLUMNS):
    found = match(headings, columns, rows)
    return [found[at].key if at in found else None for at in range(len(headings))]


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("E-Mail", "email"),
        ("e mail", "email"),
        ("EMAIL", "email"),
        ("E-Mail-Adresse", "email"),
        ("PEC / E-mail", "email"),
        ("Mitglieds-Nr.", "member_no"),
        ("MITGLIEDSNR", "member_no"),
        ("Straße", "street"),
        ("STRASSE", "street"),
        ("Çalışan Sayısı", "headcount"),
        ("CALISAN SAYISI", "headcount"),
        ("İL", "city"),
        ("Nr. salariaţi", "headcount"),
        ("Naam / Nom", "name"),
        ("Firma | Company", "name"),
        ("Nom – Naam", "name"),
        ("Firma\nCompany", "name"),
        ("Company (Firma)", "name"),
        ("Name der Firma", "name"),
        ("Anzahl Mitarbeiter", "headcount"),
        ("Anzahl der Mitarbeiter (Vollzeit)", "headcount"),
        ("Umsatz 2025", "turnover"),
        ("Umsatz in T€", "turnover"),
        ("C.I.F.", "vat_no"),
        ("N° T.V.A.", "vat_no"),
        ("Sonstiges", None),
        ("", None),
    ],
)
def test_a_heading_is_known_however_it_is_written(heading, key):
    assert keys([heading]) == [key]


@pytest.mark.parametrize(
    ("heading", "unit", "year"),
    [
        ("Umsatz (EUR)", Unit(1, "EUR"), None),
        ("Umsatz in T€ 2024", Unit(1000, "EUR"), 2024),
        ("Nettó árbevétel (eFt)", Unit(1000, "HUF"), None),
        ("Omzet / Chiffre d'affaires (k€)", Unit(1000, "EUR"), None),
        ("Ciro", Unit(), None),
    ],
)
def test_a_heading_says_its_unit_and_year(heading, unit, year):
    found = match([heading], COLUMNS)[0]
    assert (found.key, found.unit, found.year, found.currency) == ("turnover", unit, year, unit.currency)


@pytest.mark.parametrize(
    ("heading", "scheme"),
    [
        ("WZ 2008", "WZ 2008"),
        ("Branche (WZ 2008)", "WZ 2008"),
        ("ATECO 2007", "ATECO 2007"),
        ("Codice ATECO", "ATECO 2007"),
        ("TEÁOR'08", "TEÁOR'08"),
        ("Teaor 08", "TEÁOR'08"),
        ("Branche", None),
    ],
)
def test_a_heading_says_its_scheme(heading, scheme):
    found = match([heading], COLUMNS)[0]
    assert (found.key, found.scheme) == ("activity", scheme)


def test_a_column_is_given_to_its_best_heading_only():
    assert keys(["Name der Firma", "Firma"]) == [None, "name"]
    assert keys(["Umsatz 2022", "Umsatz 2024", "Umsatz 2023"]) == [None, "turnover", None]
    assert keys(["Bemerkung", "Note"]) == ["note", "note"]


def test_the_more_exact_heading_wins_and_the_other_gets_what_is_left():
    assert keys(["Ansprechpartner", "Telefon Ansprechpartner", "E-Mail Ansprechpartner"]) == [
        *("contact", "phone", "email"),
    ]


def test_values_settle_a_doubtful_heading():
    rows = [["info@a.example"], ["b@c.example"], ["d@e.example"]]
    assert keys(["Kontakt (Contact)"], rows) == ["contact"]
    doubtful = (
        column("contact", "de: Kontakt"),
        column("email", "de: Kontakt", looks_like=matches(r"\S+@\S+")),
    )
    assert keys(["Kontakt"], rows, doubtful) == ["email"]
    assert keys(["Kontakt"], [["Anna"], ["Berta"], ["Clara"]], doubtful) == ["contact"]


def test_values_find_a_column_whose_heading_says_nothing():
    rows = [
        ["A GmbH", "a@b.example", "DE123456789"],
        ["B", "c@d.example", "DE987654321"],
        ["C", "e@f.example", ""],
    ]
    assert keys(["Firma", "X1", "X2"], rows) == ["name", "email", None]
    assert keys(["", "", ""], rows) == [None, "email", None]


def test_bad_values_do_not_take_a_plain_heading_away():
    rows = [["siehe Website"], ["–"], ["folgt"], ["keine Ahnung"]]
    assert keys(["E-Mail"], rows) == ["email"]


def test_known_headings_are_known_as_wholes():
    known = Headings(COLUMNS).is_known
    assert all(map(known, ["Firma", "Umsatz (T€)", "Naam / Nom", "WZ 2008", "UMSATZ 2024"]))
    assert not any(map(known, ["Müller GmbH", "", "Telefon Ansprechpartner 5", "Bonn"]))


def test_the_signature_follows_the_headings_and_not_their_spelling():
    assert signature(["Firma", "E-Mail"]) == signature(["FIRMA ", "e mail"])
    assert signature(["Firma", "E-Mail"]) != signature(["E-Mail", "Firma"])
    assert signature(["Firma", ""]) != signature(["Firma"])
    assert len(signature([])) == 16


def test_columns_are_declared_with_as_little_as_needed():
    assert match(["Firma"], [Column("name", "Name", {"de": ("Firma",)})])[0].confidence == 1.0
