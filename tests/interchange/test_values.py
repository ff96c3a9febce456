"""Numbers, sizes and days are read as people write them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.interchange import values
from mobilise_desktop.interchange.values import DateStyle, NumberStyle, Span, Unit

COMMA, POINT = NumberStyle


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("42", "42"),
        ("007", "7"),
        ("1.234.567,89", "1234567.89"),
        ("1 234 567,89", "1234567.89"),
        ("1\u00a0234\u00a0567,89", "1234567.89"),
        ("1\u202f234", "1234"),
        ("1'234,50", "1234.50"),
        ("1’234", "1234"),
        ("1.234", "1234"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("1,234,567.89", "1234567.89"),
        ("-450", "-450"),
        ("− 450", "-450"),
        ("450-", "-450"),
        ("(450)", "-450"),
        ("+5", "5"),
        ("450.000,-", "450000"),
        ("450 €", "450"),
        ("€ 450", "450"),
        ("EUR 1.000,00", "1000"),
        ("ca. 20", "20"),
        ("~ 20", "20"),
        ("1,5 Mio.", "1500000"),
        ("ca. 1,5 Mio. €", "1500000"),
        ("3 T€", "3000"),
        ("2 mln", "2000000"),
        ("12 eFt", "12000"),
        ("5 bin TL", "5000"),
        ("3 milyon", "3000000"),
        ("0,5 Mrd", "500000000"),
        ("5k", "5000"),
        ("48 Mitarbeiter", "48"),
        ("12 fő", "12"),
        ("1,5E+06", "1500000"),
        (" 42\u00a0", "42"),
    ],
)
def test_a_number_is_read_in_all_its_dresses(text, number):
    assert values.parse_number(text) == Decimal(number)


@pytest.mark.parametrize(
    "text", ["", " ", "-", "k.A.", "n/a", "nincs", "yok", "abc", "12a", "x3", "1 2 3", "10-49", "< 10"]
)
def test_what_is_no_one_number_is_none(text):
    assert values.parse_number(text) is None


def test_numbers_as_cells_stay_exact():
    assert values.parse_number(450000) == 450_000
    assert values.parse_number(0.1) == Decimal("0.1")
    assert values.parse_number(value=True) is None
    assert values.parse_number(None) is None
    assert values.parse_number(float("nan")) is None
    assert values.parse_number(date(2020, 1, 1)) is None


def test_an_amount_keeps_the_currency_of_its_cell():
    assert values.parse_amount("1.250 T€") == (Decimal(1_250_000), "EUR")
    assert values.parse_amount("3,5 millió Ft") == (Decimal(3_500_000), "HUF")
    assert values.parse_amount("12") == (Decimal(12), None)


@pytest.mark.parametrize(
    ("samples", "language", "style"),
    [
        (["1.234,50"], "en", COMMA),
        (["1,234.50"], "de", POINT),
        (["1.234.567"], "en", COMMA),
        (["12.5", "1.234"], "de", POINT),
        (["0.125"], "de", POINT),
        (["1.234", "2.500", "12.000"], "en", COMMA),
        (["1,234", "2,500", "12,000"], "de", POINT),
        (["1.234"], "en", POINT),
        (["1.234"], "de", COMMA),
        (["1234", "99"], "tr", COMMA),
        ([1234, 5.5, ""], "en", POINT),
    ],
)
def test_a_column_says_how_its_numbers_are_written(samples, language, style):
    assert values.number_style(samples, language) is style


def test_people_have_no_fractions():
    assert values.number_style(["1,234"], "de", whole=True) is POINT


@given(
    st.decimals(min_value=-(10**12), max_value=10**12, places=2), st.sampled_from(["de", "en", "fr", "ch"])
)
def test_every_number_is_read_as_it_was_written(number, way):
    english = f"{number:,.2f}"
    written = {
        "en": english,
        "de": english.translate(str.maketrans(",.", ".,")),
        "fr": english.translate(str.maketrans(",.", "\u202f,")),
        "ch": english.translate(str.maketrans(",", "’")),
    }[way]
    style = POINT if way in {"en", "ch"} else COMMA
    assert values.parse_number(written, style) == number
    assert values.number_style([written, "0,25" if style is COMMA else "0.25"], "de") is style


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12", 12, 12),
        ("38,5", "38.5", "38.5"),
        ("10–49", 10, 49),
        ("10-49", 10, 49),
        ("10 bis 49", 10, 49),
        ("da 10 a 49", 10, 49),
        ("1 à 9", 1, 9),
        ("de 10 à 49 salariés", 10, 49),
        ("entre 10 y 49", 10, 49),
        ("10 eta 49 artean", 10, 49),
        ("10 t/m 49", 10, 49),
        ("10 ile 49 arası", 10, 49),
        ("10 fő - 49 fő", 10, 49),
        ("10 – 49 Beschäftigte", 10, 49),
        ("50...249", 50, 249),
        ("Mikro (1-9)", 1, 9),
        ("1.000-4.999", 1000, 4999),
        ("<10", None, 9),
        ("unter 10", None, 9),
        ("kevesebb mint 10", None, 9),
        ("10 alatt", None, 9),
        ("10'dan az", None, 9),
        ("bis 9", None, 9),
        ("max. 9", None, 9),
        ("kuni 9", None, 9),
        ("≤ 9", None, 9),
        ("250+", 250, None),
        ("≥ 250", 250, None),
        ("250 und mehr", 250, None),
        ("250 et plus", 250, None),
        ("250 ve üzeri", 250, None),
        ("ab 250 Mitarbeiter", 250, None),
        ("> 250", 251, None),
        ("über 250", 251, None),
        ("peste 250", 251, None),
        ("250 fő felett", 251, None),
    ],
)
def test_a_size_is_kept_as_the_range_it_is(text, low, high):
    expected = Span(*(None if end is None else Decimal(end) for end in (low, high)))
    assert values.parse_range(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("2–10 Mio", 2_000_000, 10_000_000, None),
        ("2-10 Mio. EUR", 2_000_000, 10_000_000, "EUR"),
        ("500 T€ - 2 Mio €", 500_000, 2_000_000, "EUR"),
        ("< 2 Mio. €", None, 2_000_000, "EUR"),
        ("über 50 Mio. €", 50_000_000, None, "EUR"),
        ("500.000 - 1.000.000", 500_000, 1_000_000, None),
        ("12 eFt", 12_000, 12_000, "HUF"),
    ],
)
def test_ranges_of_money_keep_their_bounds_and_currency(text, low, high, currency):
    ends = (None if end is None else Decimal(end) for end in (low, high))
    assert values.parse_range(text, whole=False) == Span(*ends, currency)


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,23E+06", 1_230_000), ("1E+06", 1_000_000), ("1.5e3", 1500), ("2,5E+07", 25_000_000)],
)
def test_figures_as_spreadsheets_shorten_them_are_no_ranges(text, number):
    assert values.parse_range(text, whole=False) == Span(Decimal(number), Decimal(number))


@pytest.mark.parametrize("word", ["a", "e", "y"])
def test_a_letter_parts_a_range_only_between_spaces(word):
    assert values.parse_range(f"10 {word} 49") == Span(Decimal(10), Decimal(49))
    assert values.parse_range(f"10{word}=49") is None


@pytest.mark.parametrize("text", ["", "k.A.", "viele", "49-10", "2013-02-02", "1-9, 10-49"])
def test_what_is_no_size_is_none(text):
    assert values.parse_range(text) is None


def test_sizes_as_cells():
    assert values.parse_range(12) == Span(Decimal(12), Decimal(12))
    assert values.parse_range(38.5) == Span(Decimal("38.5"), Decimal("38.5"))
    assert values.parse_range(None) is None


@given(
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.sampled_from(["–", "-", " - ", " bis ", " to ", " à ", " ila "]),
)
def test_every_range_is_read_as_it_was_written(one, other, between):
    low, high = sorted((one, other))
    assert values.parse_range(f"{low}{between}{high}") == Span(Decimal(low), Decimal(high))


DAY = date(2013, 2, 3)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "03.02.2013",
            "3.2.2013",
            "3.2.13",
            "2013-02-03",
            "2013. 02. 03.",
            "2013.02.03.",
            "03/02/2013",
            "20130203",
        ),
        *(
            "2013/2/3",
            "3-2-2013",
            "03 02 2013",
            "2013-02-03T10:00:00Z",
            "03.02.2013 10:30",
            "41308",
            " 3.2.2013 ",
        ),
        *("3 February 2013", "February 3, 2013", "3. Februar 2013", "3 février 2013", "3 febbraio 2013"),
        *(
            "3 de febrero de 2013",
            "2013ko otsailaren 3a",
            "3 februari 2013",
            "2013. február 3.",
            "3. veebruar 2013",
        ),
        *("3 februarie 2013", "3 Şubat 2013", "3-Feb-13", "03-feb-2013", "le 3 févr. 2013"),
    ],
)
def test_a_day_is_read_in_all_languages(text):
    assert values.parse_date(text) == DAY


def test_a_month_or_a_year_alone_means_its_first_day():
    assert values.parse_date("02/2013") == values.parse_date("2013-02") == date(2013, 2, 1)
    assert values.parse_date("Februar 2013") == date(2013, 2, 1)
    assert values.parse_date("2013") == values.parse_date(2013) == date(2013, 1, 1)


def test_days_as_cells():
    assert values.parse_date(DAY) == DAY
    assert values.parse_date(datetime(2013, 2, 3, 10, tzinfo=UTC)) == DAY
    assert values.parse_date(41308) == values.parse_date(41308.75) == values.parse_date(20130203) == DAY
    assert values.parse_date(value=True) is values.parse_date(5) is values.parse_date(None) is None
    assert values.parse_date(float("inf")) is values.parse_date(float("nan")) is None


@pytest.mark.parametrize(
    "text", ["", "k.A.", "31.02.2013", "32.1.2013", "13.13.2013", "seit langem", "1.2", "Mai", "0.0.0"]
)
def test_what_is_no_day_is_none(text):
    assert values.parse_date(text) is None


def test_short_years_turn_over_as_in_spreadsheets():
    assert values.parse_date("1.1.29") == date(2029, 1, 1)
    assert values.parse_date("1.1.30") == date(1930, 1, 1)


def test_a_column_says_whether_its_months_come_first():
    assert values.date_style(["01/02/2013", "02/14/2013"]) is DateStyle.MONTH_FIRST
    assert values.date_style(["01/02/2013", "14/02/2013"]) is DateStyle.DAY_FIRST
    assert values.date_style(["2013-02-14", "", 5]) is DateStyle.DAY_FIRST
    assert values.parse_date("02/03/2013", DateStyle.MONTH_FIRST) == DAY
    assert values.parse_date("14/02/2013", DateStyle.MONTH_FIRST) == date(2013, 2, 14)


@given(
    st.dates(date(1930, 1, 1), date(2029, 12, 31)),
    st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d/%m/%y", "%Y. %m. %d."]),
)
def test_every_day_is_read_as_it_was_written(day, way):
    assert values.parse_date(day.strftime(way)) == day


@given(st.text(max_size=30))
def test_no_text_breaks_a_reader(text):
    values.parse_number(text)
    values.parse_range(text)
    values.parse_date(text)
    values.is_blank(text)
    values.text_of(text)


@pytest.mark.parametrize(
    ("text", "unit", "rest"),
    [
        ("Umsatz (EUR)", Unit(1, "EUR"), "umsatz ( )"),
        ("Umsatz in T€", Unit(1000, "EUR"), "umsatz"),
        ("T EUR", Unit(1000, "EUR"), ""),
        ("k€", Unit(1000, "EUR"), ""),
        ("m€", Unit(1_000_000, "EUR"), ""),
        ("Umsatz in EUR k", Unit(1000, "EUR"), "umsatz"),
        ("EUR m", Unit(1_000_000, "EUR"), ""),
        ("€m", Unit(1_000_000, "EUR"), ""),
        ("USDbn", Unit(1_000_000_000, "USD"), ""),
        ("tuhandetes eurodes", Unit(1000, "EUR"), ""),
        ("eFt", Unit(1000, "HUF"), ""),
        ("M Ft", Unit(1_000_000, "HUF"), ""),
        ("ezer Ft", Unit(1000, "HUF"), ""),
        ("Mio. EUR", Unit(1_000_000, "EUR"), "."),
        ("Mrd €", Unit(1_000_000_000, "EUR"), ""),
        ("TL", Unit(1, "TRY"), ""),
        ("BİN TL", Unit(1000, "TRY"), ""),
        ("x 1000", Unit(1000), ""),
        ("x € 1.000", Unit(1000, "EUR"), ""),
        ("€/000", Unit(1000, "EUR"), "/"),
        ("€'000", Unit(1000, "EUR"), ""),
        ("milliers d'euros", Unit(1000, "EUR"), ""),
        ("miles de €", Unit(1000, "EUR"), ""),
        ("mil €", Unit(1000, "EUR"), ""),
        ("mil. lei", Unit(1_000_000, "RON"), "."),
        ("mii lei", Unit(1000, "RON"), ""),
        ("tuhat eurot", Unit(1000, "EUR"), ""),
        ("milaka euro", Unit(1000, "EUR"), ""),
        ("Telefon T 5", Unit(), "telefon t 5"),
        ("Umsatz 2024", Unit(), "umsatz 2024"),
    ],
)
def test_units_are_known_in_all_languages(text, unit, rest):
    assert values.unit_in(text) == (unit, rest)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("00123", "00123"),
        ("  A \u00a0 B  ", "A B"),
        ("A\r\n  B \n\n", "A\nB"),
        (1067, "1067"),
        (12345678901.0, "12345678901"),
        (1.5, "1.5"),
        (1e20, "100000000000000000000"),
        (date(2013, 2, 3), "2013-02-03"),
        (datetime(2013, 2, 3, 4, 5, tzinfo=UTC).replace(tzinfo=None), "2013-02-03 04:05"),
        (True, "True"),
        (None, ""),
        ("", ""),
    ],
)
def test_a_cell_has_its_text(cell, text):
    assert values.text_of(cell) == text


def test_signs_for_no_answer_are_blank_and_names_are_not():
    assert all(map(values.is_blank, ["", " ", None, "-", "—", "n/a", "K.A.", "NINCS", " yok ", "s/o"]))
    assert not any(map(values.is_blank, [0, False, "0", "None", "A", "x" * 50, "nein"]))
