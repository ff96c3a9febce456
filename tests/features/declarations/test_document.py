"""The declaration on paper, read back from the file."""

import pypdfium2
import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import LANGUAGES
from mobilise_desktop.features.declarations import actions, document
from mobilise_desktop.features.declarations.queries import of_firm
from mobilise_desktop.features.firms import actions as firms


@pytest.fixture
def firm(store):
    made = firms.add_firm(
        store, {"legal_name_native": "Őry & Fia <b>Kft.</b>", "country": "HU", "vat_no": "HU10773381"}
    )
    firms.add_part(store, "firm_site", made, {"city": "Győr", "street": "Fő utca 1", "postcode": "9021"})
    firms.add_part(store, "contact", made, {"given_name": "Zoltán", "family_name": "Őry", "can_sign": 1})
    return made


def declared(store, reader, firm):
    row_id = actions.add_declaration(store, firm, "EUR")
    given = {"awu_hundredths": 3850, "turnover": 720_000_000, "balance_total": 500_000_000}
    actions.edit_declaration(store, row_id, given)
    other = {"name": "Partner SARL", "share_hundredths": 3000, "relation": "partner",
             "awu_hundredths": 1367, "turnover": 100_000_000, "balance_total": 1_000_000}  # fmt: skip
    actions.add_related(store, row_id, other)
    (row,) = of_firm(reader, firm)
    return row


def texts(pdf):
    read = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in read]


def test_names_figures_and_arithmetic_are_on_paper_in_both_languages(store, reader, firm):
    row = declared(store, reader, firm)
    said = " ".join(texts(document.make(reader, row, ("en", "en"))))
    assert "Őry & Fia <b>Kft.</b>" in said
    assert "Őry Zoltán" in said
    assert "Partner SARL is a partner with 30% and adds that share of its figures" in said
    assert "Small enterprise" in said
    assert "38.5" in said


def test_every_language_can_be_printed_beside_another(store, reader, firm):
    row = declared(store, reader, firm)
    for pair in zip(LANGUAGES, (*LANGUAGES[1:], LANGUAGES[0]), strict=True):
        pdf = document.make(reader, row, pair)
        pages = texts(pdf)
        assert pdf == document.make(reader, row, pair)
        assert all(str(number) in page for number, page in enumerate(pages, 1))
        assert all("Partner SARL" in " ".join(pages) for _language in pair)


def test_a_character_without_a_glyph_names_the_field(store, reader, firm):
    row = declared(store, reader, firm)
    actions.edit_related(store, row.related[0].id, {"name": "株式会社"})
    (row,) = of_firm(reader, firm)
    with pytest.raises(UserError, match="Name of the enterprise"):
        document.make(reader, row, ("en", "de"))
