"""A sentence that ends with the name of a firm has one full stop, whatever the name ends with."""

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import speaking
from mobilise_desktop.features.placements import papers, rules
from papers_help import DAY, in_languages, read, text_of
from placements_help import ready


def test_what_is_told_of_a_firm_called_kft(store):
    dossier = read(store, ready(store)).dossier
    with speaking("hu"):
        told = [one.text for one in rules.eligibility(dossier, clock.today())]
    assert "Aktív: Őri és Társa Öntöde Kft." in told
    assert not [text for text in told if ".." in text]


def test_nor_does_the_paper_for_the_employee(store, reader):
    found = in_languages(read(store, ready(store)), "hu", "eu")
    assert ".." not in text_of(papers.write(reader, found, "information", DAY, "BVMW"))
