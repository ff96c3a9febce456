"""The report to the EU has every column that the design asks for (3.5), the parts of a grant among them."""

from contextlib import closing

import openpyxl
import pytest

from mobilise_desktop.features.placements import export
from mobilise_desktop.features.placements.export_layouts import EU, Wish
from placements_help import ready

_FIRM = (
    "legal name (Latin)", "legal name (national script)", "national ID", "VAT number", "type", "public body",
    "non-profit", "below 250 employees", "address", "postcode", "city", "country", "region (NUTS)",
)  # fmt: skip
_PARTS = ("travel", "accommodation", "subsistence", "local transport", "insurance", "visa and permits",
          "language course", "social contributions", "other costs")  # fmt: skip
_PAID = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")
ASKED = [
    "Agreement no.", "Mobility ID", "Activity type",
    "Participant first name", "Participant last name", "Participant e-mail", "Participant gender",
    "Participant date of birth", "Participant nationality", "Participant with fewer opportunities",
    "Support needs",
    *(f"Sending organisation {one}" for one in _FIRM), *(f"Receiving organisation {one}" for one in _FIRM),
    "Sending city", "Sending country", "Receiving city", "Receiving country", "Distance band",
    "Main means of transport", "Green travel", "Main working language",
    "Start date", "End date", "Interruption days", "Travel days", "Funded days", "Full months (30 days)",
    "Extra days",
    "Currency", "Grant paid to", "Total grant", "Grant per month", "Months with a grant",
    *(f"Grant for {one}" for one in _PARTS),
    *(heading for one in _PAID for heading in (f"{one} instalment", f"{one} instalment paid on")),
    "Comments", "Force majeure", "Force majeure explanation", "Report requested on", "Report received on",
]  # fmt: skip


@pytest.fixture
def row(store, tmp_path):
    """What the report says of a placement whose grant has everything."""
    own = ready(
        store, grant_rate=83_333, grant_months_hundredths=150, grant_amount=125_000, amount_travel=30_050,
        cost_other="grant", amount_other=4_500, cost_contributions="grant", amount_contributions=1_000,
        cost_course="sending", amount_course=9_900, instalment_3=25_000, instalment_3_on="2027-04-10",
        instalment_6=5_000, costs_note_l1="Werkzeug", costs_note_l2="Szerszám",
    )  # fmt: skip
    with closing(store.reader()) as reader:
        export.export(reader, tmp_path / "eu.xlsx", [own], Wish(EU))
    heads, cells = openpyxl.load_workbook(tmp_path / "eu.xlsx").worksheets[0].iter_rows(values_only=True)
    return dict(zip(heads, cells, strict=True))


def test_every_column_that_is_asked_for_is_there_in_its_order(row):
    assert list(row) == ASKED


def test_the_parts_of_a_grant_are_told(row):
    told = ("Total grant", "Grant per month", "Months with a grant", "Grant for travel")
    assert [row[name] for name in told] == [1250, 833.33, 1.5, 300.5]
    assert (row["Grant for other costs"], row["Grant for social contributions"]) == (45, 10)
    assert row["Grant for language course"] is None, "the sending firm pays it"
    paid = (row["Third instalment"], row["Third instalment paid on"].date().isoformat())
    assert (paid, row["Sixth instalment"], row["Fourth instalment"]) == ((250, "2027-04-10"), 50, None)
    assert row["Comments"] == "Werkzeug"
