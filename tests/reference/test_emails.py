import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mobilise_desktop.reference import emails

DOMAINS = (
    "firma.example",
    "Foo.DE",
    "pec.it",
    "a-b.co.uk",
    "a--b.de",
    "-a.de",
    "a-.de",
    "x.test",
    "printer.local",
    "mylocal",
    "my.onion",
    "xn--mller-kva.de",
    "müller.de",
    "1.de",
    "a.1",
    "a..de",
    f"{'a' * 63}.de",
    f"{'a' * 64}.de",
    f"{'a.' * 100}de",
)


def by_library(text):
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


@settings(max_examples=400)
@given(
    st.one_of(
        st.text("abcXYZ019._-+'{}!#äß@ ", min_size=1, max_size=12),
        st.sampled_from(["info", "Info", "SALES", "Anna", "postmaster", "NOC", "a" * 70]),
    ),
    st.one_of(st.sampled_from(DOMAINS), st.text("abAB01.-ü", max_size=12)),
)
@example("Info", "firma.example")
def test_plain_addresses_come_out_as_from_the_library(local, domain):
    text = f"{local}@{domain}"
    plain = emails._plainly(text)
    assert plain is None or plain == by_library(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("info@firma160-de.example", "info@firma160-de.example"),
        (" Anna.Bauer@Firma.DE ", "Anna.Bauer@firma.de"),
        ("INFO@FIRMA.DE", "info@firma.de"),
        ("müller@müller.de", "müller@müller.de"),
        ("mailto:info@firma.de", "info@firma.de"),
        ("E-Mail: info@firma.de", "info@firma.de"),
        ("<info@firma.de>", "info@firma.de"),
        ("Bauer, Anna <anna@firma.de>", "anna@firma.de"),
        ('"Anna" <anna@firma.de>; Ben <ben@firma.de>', "anna@firma.de"),
        ("a@firma.de; b@firma.de", "a@firma.de"),
        ("a@firma.de, b@firma.de", "a@firma.de"),
        ("a@firma.de / b@firma.de", "a@firma.de"),
        ("a@firma.de/b@firma.de", "a@firma.de"),
        ("a@firma.de und b@firma.de", "a@firma.de"),
        ("a@firma, b@firma.de", "b@firma.de"),
        ("info@firma.de (Büro)", "info@firma.de"),
    ],
)
def test_good_addresses_are_found_in_their_cell(text, address):
    assert emails.check(text) == (address, None)


@pytest.mark.parametrize(
    "text",
    [
        "info(at)firma.example",
        "info@firma",
        "info@firma..de",
        "info@@firma.de",
        "info @firma.de",
        "anna bauer@firma.de",
        "@firma.de",
        "keine",
        "a" * 400 + "@firma.de",
    ],
)
def test_a_bad_address_is_reported_and_kept(text):
    assert emails.check(text) == (text, "email")


def test_an_empty_cell_is_no_problem():
    assert emails.check("") == ("", None)
    assert emails.check("  ") == ("", None)


@given(st.text(max_size=60))
def test_any_text_is_survived(text):
    address, problem = emails.check(text)
    assert problem in {None, "email"}
    assert problem or not address or by_library(address) == address
