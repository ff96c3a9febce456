"""The letter before the departure: what it says of a posting, and where it is signed."""

from datetime import date

import pytest

from mobilise_desktop.features.placements import papers
from papers_help import lines_of, pages_of, read
from placements_help import ready

DAY = date(2027, 1, 15)
PAY = {"host_pay_l1": "Tariflohn", "host_pay_l2": "bértábla", "posting": "notified",
       "posting_portal": "omm.example.hu"}  # fmt: skip


def drawn_lines(pdf):
    """How many lines over the whole width there are on a paper of two columns."""
    return sum(len(lines_of(pdf, number)[0]) for number in range(len(pages_of(pdf))))


@pytest.mark.parametrize(("posting", "lines"), [("notified", 0), ("outside_scope", 2)])
def test_the_letter_has_lines_for_the_pay_where_it_tells_none(store, reader, posting, lines):
    found = read(store, ready(store, **{**PAY, "posting": posting}))
    plain = read(store, ready(store, **{**PAY, "posting": posting, "host_pay_l1": None, "host_pay_l2": None}))
    drawn = [drawn_lines(papers.write(reader, one, "information", DAY, "BVMW")) for one in (found, plain)]
    assert drawn[1] - drawn[0] == 2 - lines


def test_nobody_signs_a_letter_half_on_another_page(store, reader):
    terms = {
        **PAY,
        "host_pay_l1": "Tariflohn und Zulagen " * 80,
        "host_pay_l2": "bértábla és pótlékok " * 80,
    }
    pdf = papers.write(reader, read(store, ready(store, **terms)), "information", DAY, "BVMW")
    signed = [page for page in pages_of(pdf) if "Erhalten" in page or "Unterschrift und Stempel" in page]
    assert len(signed) == 1
    assert "omm.example.hu" in signed[0]
    assert "Karl Köster" in signed[0]
