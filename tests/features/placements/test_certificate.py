"""The certificate says what was: days that were, people of the agreement, and only when the stay is over."""

import io
import re

import pikepdf
import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.features.placements import actions, papers, stay
from papers_help import DAY, PAIRS, in_languages, over, pages_of, read, text_of
from placements_help import note, ready


def certificate(reader, found, pair=("en", "en")):
    return papers.write(reader, in_languages(found, *pair), "certificate", DAY, "CEAPME")


def test_it_is_printed_when_the_stay_is_over_and_not_before(store, reader):
    own = ready(store)
    with pytest.raises(UserError, match="when the stay is over"):
        certificate(reader, read(store, own))
    assert "Certificate of participation" in text_of(certificate(reader, over(store, own)))


def test_whoever_never_arrived_gets_none(store, reader):
    with pytest.raises(UserError, match="never arrived"):
        certificate(reader, over(store, ready(store), end_kind="no_show"))


def test_interruptions_and_the_days_between_the_parts_do_not_count(store, reader):
    own = ready(store, first_part_end="2027-03-20", second_part_start="2027-03-25")
    note(store, own, {"kind": "interruption", "day": "2027-04-01", "until": "2027-04-05"})
    text = text_of(certificate(reader, over(store, own, arrived_on="2027-03-03", actual_end="2027-04-14")))
    assert "3 March 2027" in text.replace("\u00a0", " ")
    assert "14 April 2027" in text.replace("\u00a0", " ")
    assert "Days present 34" in text
    assert "Agreed hours 192.5" in text


@pytest.mark.parametrize(
    ("arrived", "first"), [("2026-03-01", "1 March 2027"), ("2027-02-27", "1 March 2027")]
)
def test_an_arrival_before_the_stay_counts_from_the_first_day(store, reader, arrived, first):
    found = over(store, ready(store), arrived_on=arrived)
    assert f"From {first}" in text_of(certificate(reader, found)).replace("\u00a0", " ")


def test_an_arrival_after_the_end_is_refused(store, reader):
    with pytest.raises(UserError, match="never there"):
        certificate(reader, over(store, ready(store), arrived_on="2027-06-01"))


def test_an_interruption_without_an_end_lasts():
    values = {"start_date": "2027-03-01", "end_date": "2027-03-31", "arrived_on": None, "actual_end": None}
    assert len(stay.attended(values, [("2027-03-11", None)])) == 10


def test_people_are_those_of_the_agreement_and_not_of_the_register(store, reader):
    own = ready(store)
    found = over(store, own)
    mentor = found.values["mentor_host_id"]
    firms.edit_part(store, "contact", mentor, {"family_name": "Kovács"})
    firms.edit_firm(store, found.values["hosting_firm_id"], {"legal_name_native": "Neu Kft."})
    text = text_of(certificate(reader, read(store, own)))
    assert "Őri Zsófia" in text
    assert "Kovács" not in text
    assert "Őri és Társa Öntöde Kft." in text


def test_it_names_position_level_and_the_office_and_has_a_code_of_its_own(store, reader):
    own = ready(store, cefr_held="B1")
    found = over(store, own)
    with store.write(actions.Label("languages")) as work:
        work.update(CONTACT, found.values["employee_id"], {"languages": "de:native, en:C1"})
    pdf = certificate(reader, found)
    text = text_of(pdf)
    for said in ("Gießereimechanikerin", "Language level reached C1", "European Entrepreneurs CEA-PME"):
        assert said in text
    assert found.present.short_code not in text
    assert f"{found.values['ref']}-C" in text
    assert text_of(certificate(reader, found)) == text
    assert text.count("Anna Krause") == 1


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
def test_it_fits_on_one_page(store, reader, pair):
    weeks = "\n".join(f"Week {number}: planning and suppliers" for number in range(1, 10))
    goals = "\n".join(f"Outcome {number}: plans an order alone" for number in range(1, 8))
    texts = {
        f"{name}_l{place}": text
        for name, text in (("programme", weeks), ("outcomes", goals))
        for place in (1, 2)
    }
    found = over(store, ready(store, **texts))
    pages = pages_of(certificate(reader, found, pair))
    assert len(pages) == 1
    assert "Week 9" in pages[0]
    assert "Outcome 7" in pages[0]
    with pikepdf.open(io.BytesIO(certificate(reader, found, pair))) as document:
        assert str(document.Root.Lang) == pair[0]


def test_its_code_proves_it_and_a_withdrawn_one_is_not_printed_again(store, reader):
    own = ready(store)
    assert not papers.is_certificate(reader, read(store, own), "AAAA-AAAA", "CEAPME")
    found = over(store, own)
    (code,) = set(re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Z-])", text_of(certificate(reader, found))))
    shown = in_languages(found, "en", "en")
    assert papers.is_certificate(reader, shown, code, "CEAPME")
    assert not papers.is_certificate(reader, shown, code[::-1], "CEAPME")
    actions.edit(store, own, {"certificate_withdrawn_on": "2027-06-01", "certificate_withdrawn_why": "Hours"})
    with pytest.raises(UserError, match="withdrawn on"):
        certificate(reader, read(store, own))
    actions.edit(store, own, {"certificate_withdrawn_on": None})
    assert code in text_of(certificate(reader, read(store, own)))
