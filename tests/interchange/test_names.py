"""Names of people are taken apart, and nothing of them is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.interchange.names import Person, split_person


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


PARTS = ["Dr.", "Anna", "von", "MÜLLER", ",", "MBA", "y", "Maria", "(FH)", "de la", "J."]


@given(st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PARTS), max_size=7).map(" ".join)))
def test_no_letter_is_lost(text):
    found = split_person(text)
    kept = found.title + found.given + found.family
    assert sorted(filter(str.isalnum, kept)) == sorted(filter(str.isalnum, text))
