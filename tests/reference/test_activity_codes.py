import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.reference import nace
from mobilise_desktop.reference.activity_codes import SCHEMES, nace_of, reduce, scheme_of_header
from mobilise_desktop.reference.nace import NACE2, NACE2_1

CLASSES = {
    scheme: [
        leaf.code
        for section in nace.sections(scheme)
        for division in nace.children(scheme, section.code)
        for group in nace.children(scheme, division.code)
        for leaf in nace.children(scheme, group.code)
    ]
    for scheme in nace.SCHEMES
}


@pytest.mark.parametrize(
    ("cell", "scheme", "revision", "code"),
    [
        ("25.62.0", "WZ 2008", NACE2, "25.62"),
        ("25620", "WZ 2008", NACE2, "25.62"),
        ("25.62.00", "ATECO 2007", NACE2, "25.62"),
        ("62.10.00", "ATECO 2025", NACE2_1, "62.10"),
        ("25.62B", "NAF rév. 2", NACE2, "25.62"),
        ("2562b", "NAF rév. 2", NACE2, "25.62"),
        ("25 62 B", "NAF rév. 2", NACE2, "25.62"),
        ("2562", "CNAE-2009", NACE2, "25.62"),
        ("25.620", "NACE-BEL 2008", NACE2, "25.62"),
        ("25620", "NACE-BEL 2008", NACE2, "25.62"),
        ("2562", "TEÁOR'08", NACE2, "25.62"),
        ("25.62", "TEÁOR'25", NACE2_1, "25.62"),
        ("25621", "EMTAK 2008", NACE2, "25.62"),
        ("2562", "CAEN Rev. 2", NACE2, "25.62"),
        ("2562", "CAEN Rev. 3", NACE2_1, "25.62"),
        ("25.62.01", "NACE Rev. 2 (TR)", NACE2, "25.62"),
        ("256201", "NACE Rev. 2 (TR)", NACE2, "25.62"),
        ("62.01.Z", "PKD 2007", NACE2, "62.01"),
        ("C25.62", None, NACE2, "25.62"),
        ("C 25.62", None, NACE2, "25.62"),
        ("C25.6.2", None, NACE2, "25.62"),
        ("A1.1.1", None, NACE2, "01.11"),
        ("25.6", None, NACE2, "25.6"),
        ("25", None, NACE2, "25"),
        ("c", None, NACE2, "C"),
        ("25,62", None, NACE2, "25.62"),
        ("62.10", None, NACE2_1, "62.10"),
        ("41.2", None, NACE2, "41.20"),
        ("4121", "CNAE-2009", NACE2, "41.20"),
        ("25.00", None, NACE2, "25"),
        ("25.62.0 Mechanik, allgemein", "WZ 2008", NACE2, "25.62"),
        ("6201 Számítógépes programozás", "TEÁOR'08", NACE2, "62.01"),
    ],
)
def test_national_codes_lead_to_their_class(cell, scheme, revision, code):
    found = reduce(cell, scheme)
    assert (found.nace_scheme, found.nace_code, found.exact) == (revision, code, True)


@pytest.mark.parametrize(
    ("cell", "scheme", "code", "national"),
    [
        ("1623.0", "TEÁOR'08", "16.23", "1623"),
        ("111.0", "TEÁOR'08", "01.11", "0111"),
        ("162", "CAEN Rev. 2", "01.62", "0162"),
        ("111Z", "NAF rév. 2", "01.11", "0111Z"),
        ("1620", "WZ 2008", "01.62", "01620"),
        ("11100.0", "ATECO 2007", "01.11", "011100"),
        ("1.11", None, "01.11", "1.11"),
        ("111", None, "01.11", "0111"),
        ("1", None, "01", "01"),
    ],
)
def test_a_zero_lost_in_a_number_cell_is_put_back(cell, scheme, code, national):
    found = reduce(cell, scheme)
    assert (found.nace_code, found.national, found.exact) == (code, national, True)


@pytest.mark.parametrize(
    ("cell", "scheme", "code"),
    [
        ("162", None, "16.2"),  # 16.2 or 01.62
        ("1610", "WZ 2008", "16.10"),  # 16.10 or 01.61.0
        ("16100", "ATECO 2007", "01.61"),  # 01.61.00 or 16.10.0
        ("62.10", "WZ 2008", "62"),
        ("25.69", None, "25.6"),
        ("99.99", None, "99"),
    ],
)
def test_what_is_not_certain_is_said(cell, scheme, code):
    found = reduce(cell, scheme)
    assert (found.nace_code, found.exact) == (code, False)


def test_several_codes_in_one_cell_give_the_first_and_name_the_rest():
    for cell in (
        "25.62; 28.41",
        "25.62,28.41",
        "25.62 / 28.41",
        "25.62|28.41",
        "25.62\n28.41",
        "25.62 28.41",
    ):
        found = reduce(cell, None)
        assert (found.nace_code, found.rest) == ("25.62", ("28.41",)), cell
    found = reduce("25.62.0 Mechanik; 28.41.0 Maschinen; -", "WZ 2008")
    assert (found.national, found.rest) == ("25.62.0", ("28.41.0",))


@pytest.mark.parametrize("cell", ["", "  ", "n/a", "Metallbau", "04.11", "0", "00.00", "-"])
def test_a_cell_without_a_code_gives_none(cell):
    assert reduce(cell, None) is None


@given(st.sampled_from(sorted(SCHEMES.values(), key=lambda s: s.name)), st.data())
def test_every_class_comes_back_from_the_form_of_every_scheme(scheme, data):
    code = data.draw(st.sampled_from(CLASSES[scheme.nace]))
    digits = code.replace(".", "").ljust(scheme.digits, "0")
    for cell in (digits, code, f"{code}.{digits[4:]}".rstrip(".")):
        found = reduce(cell, scheme.name)
        assert (found.nace_scheme, found.nace_code, found.exact) == (scheme.nace, code, True)


@given(st.text(max_size=40), st.sampled_from([None, *SCHEMES]))
def test_any_text_is_survived(cell, scheme):
    found = reduce(cell, scheme)
    assert found is None or nace.exists(found.nace_scheme, found.nace_code)


@pytest.mark.parametrize(
    ("header", "scheme"),
    [
        ("WZ 2008", "WZ 2008"),
        ("WZ-Code", "WZ 2008"),
        ("WZ2025", "WZ 2025"),
        ("Codice ATECO", "ATECO 2007"),
        ("ATECO 2007", "ATECO 2007"),
        ("Codice Ateco 2025", "ATECO 2025"),
        ("Code NAF/APE", "NAF rév. 2"),
        ("Code APE (NAF 2025)", "NAF 2025"),
        ("CNAE", "CNAE-2009"),
        ("CNAE-2025", "CNAE-2025"),
        ("NACE-BEL", "NACE-BEL 2008"),
        ("Nacebel 2025", "NACE-BEL 2025"),
        ("TEÁOR'08", "TEÁOR'08"),
        ("TEÁOR’25 kód", "TEÁOR'25"),
        ("TEÁOR", "TEÁOR'08"),
        ("Cod CAEN", "CAEN Rev. 2"),
        ("CAEN Rev. 3", "CAEN Rev. 3"),
        ("EMTAK 2008", "EMTAK 2008"),
        ("EMTAK 2025", "EMTAK 2025"),
        ("NACE Kodu", "NACE Rev. 2 (TR)"),
        ("NACE", "NACE Rev. 2"),
        ("NACE Rev. 2.1", "NACE Rev. 2.1"),
        ("ÖNACE 2008", "ÖNACE 2008"),
        ("Ort", None),
        ("Menace", None),
        ("", None),
    ],
)
def test_headers_name_their_scheme(header, scheme):
    assert scheme_of_header(header) == scheme


def test_an_open_header_takes_the_edition_that_knows_the_codes():
    assert scheme_of_header("Codice ATECO", ["62.10.00", "62.20.10", "25.62.00"]) == "ATECO 2025"
    assert scheme_of_header("Codice ATECO", ["62.01.00", "62.02.00"]) == "ATECO 2007"
    assert scheme_of_header("ATECO 2007", ["62.10.00"]) == "ATECO 2007"
    assert nace_of([]) == NACE2
    assert nace_of(["62.10", "no code"]) == NACE2_1
