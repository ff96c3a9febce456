"""Names of people are taken apart, and nothing of them is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.interchange.names import Person, first_of_several, split_person


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anny Pergande", ("", "Anny", "Pergande")),
        ("  Anny   Pergande ", ("", "Anny", "Pergande")),
        ("Dr. Hans Müller", ("Dr.", "Hans", "Müller")),
        ("dr. Kovács János", ("dr.", "Kovács", "János")),
        ("Prof. Dr. Anna von der Au", ("Prof. Dr.", "Anna", "von der Au")),
        ("von der Au, Prof. Dr. Anna", ("Prof. Dr.", "Anna", "von der Au")),
        ("Dipl.-Ing. Karl Huber", ("Dipl.-Ing.", "Karl", "Huber")),
        ("Dipl. Ing. (FH) Karl Huber", ("Dipl. Ing. (FH)", "Karl", "Huber")),
        ("Ing. Mag. Karl Huber", ("Ing. Mag.", "Karl", "Huber")),
        ("Dott.ssa Maria Rossi", ("Dott.ssa", "Maria", "Rossi")),
        ("Karl Huber, MBA", ("MBA", "Karl", "Huber")),
        ("Herr Karl Huber", ("Herr", "Karl", "Huber")),
        ("Jan van den Berg", ("", "Jan", "van den Berg")),
        ("Charles de Gaulle", ("", "Charles", "de Gaulle")),
        ("Angus Mc Donald", ("", "Angus", "Mc Donald")),
        ("José Ortega y Gasset", ("", "José", "Ortega y Gasset")),
        ("Anna-Lena Maria Schmidt", ("", "Anna-Lena Maria", "Schmidt")),
        ("J. R. Smith", ("", "J. R.", "Smith")),
        ("M. Müller", ("", "M.", "Müller")),
        ("Ing Peter", ("Ing", "", "Peter")),
        ("DUPONT Jean", ("", "Jean", "DUPONT")),
        ("Jean DUPONT", ("", "Jean", "DUPONT")),
        ("ANNA MÜLLER", ("", "ANNA", "MÜLLER")),
        ("Nagy, Béla", ("", "Béla", "Nagy")),
        ("Müller", ("", "", "Müller")),
        ("", ("", "", "")),
    ],
)
def test_a_name_is_taken_apart(text, expected):
    assert split_person(text) == Person(*expected)


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Miren Goikoetxea Etxeberria", "ES", ("", "Miren", "Goikoetxea Etxeberria")),
        ("José Mª Núñez García", "ES", ("", "José Mª", "Núñez García")),
        ("José Luis García", "ES", ("", "José Luis", "García")),
        ("María del Carmen Ruiz Soto", "ES", ("", "María del Carmen", "Ruiz Soto")),
        ("María del Carmen Ruiz", "ES", ("", "María del Carmen", "Ruiz")),
        ("D.ª Ana Ruiz Soto", "ES", ("D.ª", "Ana", "Ruiz Soto")),
        ("D. Ana de la Fuente Ruiz", "ES", ("D.", "Ana", "de la Fuente Ruiz")),
        ("Sra. Ana Ruiz", "ES", ("Sra.", "Ana", "Ruiz")),
        ("José Ortega y Gasset", "ES", ("", "José", "Ortega y Gasset")),
        ("Ana Ruiz", "ES", ("", "Ana", "Ruiz")),
        ("Núñez García, José Luis", "ES", ("", "José Luis", "Núñez García")),
        ("Miren Goikoetxea Etxeberria", "FR", ("", "Miren Goikoetxea", "Etxeberria")),
        ("Mme Hélène Lefèvre", "FR", ("Mme", "Hélène", "Lefèvre")),
        ("Mlle Anne Roy", "BE", ("Mlle", "Anne", "Roy")),
        ("M. Jean Dupont", "FR", ("M.", "Jean", "Dupont")),
        ("M. Dupont", "FR", ("M.", "", "Dupont")),
        ("M. Janssens", "BE", ("", "M.", "Janssens")),
        ("M. Jean Dupont", "DE", ("", "M. Jean", "Dupont")),
    ],
)
def test_a_name_is_taken_apart_as_in_its_country(text, country, expected):
    assert split_person(text, country) == Person(*expected)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Herr Dr. Max Müller und Frau Eva Schmidt", "Herr Dr. Max Müller"),
        ("Mme Roy / M. Petit", "Mme Roy"),
        ("Mr. Smith & Mrs. Jones", "Mr. Smith"),
        ("Herr Max Müller", ""),
        ("Herr Prof. Dr. Max Müller", ""),
        ("José Ortega y Gasset", ""),
        ("Frau Anna und Söhne", ""),
        ("", ""),
    ],
)
def test_several_people_in_one_text_are_seen(text, first):
    assert first_of_several(text) == first


PARTS = ["Dr.", "Anna", "von", "MÜLLER", ",", "MBA", "y", "Maria", "(FH)", "de la", "J."]


@given(st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PARTS), max_size=7).map(" ".join)))
def test_no_letter_is_lost(text):
    found = split_person(text)
    kept = found.title + found.given + found.family
    assert sorted(filter(str.isalnum, kept)) == sorted(filter(str.isalnum, text))
