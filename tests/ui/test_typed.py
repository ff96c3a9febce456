from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import i18n
from mobilise_desktop.ui import typed

LANGUAGES = st.sampled_from(i18n.LANGUAGES)


@given(LANGUAGES, st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_day_written_in_a_language_is_read_back(language, day):
    i18n.use(language)
    assert typed.read_date(typed.date_text(day.isoformat())) == day.isoformat()


@given(LANGUAGES, st.integers(-(10**14), 10**14), st.sampled_from([0, 2, 3]))
def test_a_number_written_in_a_language_is_read_back(language, number, digits):
    i18n.use(language)
    assert typed.read_number(typed.number_text(number, digits), digits) == number


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("de", "23.11.2026", "2026-11-23"),
        ("de", "3.1.26", "2026-01-03"),
        ("de", "1.2.85", "1985-02-01"),
        ("de", "23112026", "2026-11-23"),
        ("hu", "2026. 11. 23.", "2026-11-23"),
        ("en", "23/11/2026", "2026-11-23"),
        ("tr", "2026-11-23", "2026-11-23"),
        ("eu", "2026/11/23", "2026-11-23"),
        ("nl", "23-11-2026", "2026-11-23"),
        ("et", "", None),
    ],
)
def test_days_are_read_in_the_order_of_the_language(language, text, iso):
    i18n.use(language)
    assert typed.read_date(text) == iso


@pytest.mark.parametrize("text", ["31.2.2026", "soon", "1.2", "1.2.3.4", "99999999"])
def test_what_is_no_day_is_refused(text):
    i18n.use("de")
    with pytest.raises(ValueError):  # noqa: PT011  the text is what was typed
        typed.read_date(text)


@pytest.mark.parametrize(
    ("language", "text", "digits", "number"),
    [
        ("de", "1.234,5", 2, 123450),
        ("de", "1234,50", 2, 123450),
        ("en", "1,234.5", 2, 123450),
        ("fr", "1 234,5", 2, 123450),
        ("hu", "1 234", 0, 1234),
        ("de", "1.234", 0, 1234),
        ("de", "-12", 0, -12),
        ("en", "12.50", 0, None),
        ("en", "1,2,3", 0, None),
        ("en", "abc", 0, None),
        ("en", "1.234", 2, None),
        ("en", "", 0, "empty"),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(language, text, digits, number):
    i18n.use(language)
    if number is None:
        with pytest.raises(ValueError):  # noqa: PT011  the text is what was typed
            typed.read_number(text, digits)
    else:
        assert typed.read_number(text, digits) == (None if number == "empty" else number)
