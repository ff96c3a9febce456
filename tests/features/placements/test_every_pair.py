"""The agreement in every pair of languages: read back from the PDF element by element, and compared."""

from contextlib import closing
from datetime import date
from itertools import combinations

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core import formats, i18n
from mobilise_desktop.features.placements import agreement, queries, words
from mobilise_desktop.storage.target import Target
from placements_help import READY, ready
from tagged_text import bare, said

DAY = date(2027, 1, 15)
PAIRS = list(combinations(i18n.LANGUAGES, 2))
PARTS = {"first_part_end": "2027-03-20", "second_part_start": "2027-03-25", "time_mon": "08:00-16:30/30"}
SIGNED = 3
RAW = (
    "Köster Druck & Söhne GmbH", "Őri és Társa Öntöde Kft.", "DE136695976", "Gießereimechanikerin",
    "Lindenstraße 3", "10969", "Allianz 4711-A",
)  # fmt: skip
"""What stands in both languages as it was typed."""
CODES = (
    ("payer", "sending"), ("payer", "hosting"), ("payer", "grant"), ("social_security", "A1"),
    ("posting", "outside_scope"), ("immigration", "none"), ("grant_payee", "employee"),
)  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """A placement as the register has it, and a reader."""
    target = Target(tmp_path_factory.mktemp("pairs") / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk", "BVMW")) as store:
        own = ready(store, **PARTS)
        with closing(store.reader()) as reader:
            yield reader, queries.placement(reader, own)


def test_there_are_all_pairs():
    assert len(i18n.LANGUAGES) == 11
    assert len(PAIRS) == 55


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_both_columns_say_every_clause_and_every_datum_in_their_language(found, pair):
    reader, placement = found
    own = agreement.in_languages(placement, *pair)
    elements = said(agreement.preview(reader, own, DAY))
    assert {one.language for one in elements} == set(pair)
    for language in pair:
        spoken = [one.text for one in elements if one.language == language]
        column = "\n".join(spoken)
        missing = [text for text in _wording(language) if not any(text in one for one in spoken)]
        assert missing == [], language
        with i18n.speaking(language):
            lost = [text for text in _data() if bare(text) not in column]
        assert lost == [], language
    heads = [one.language for one in elements if one.tag == "H2"]
    assert heads.count(pair[0]) == heads.count(pair[1]) + SIGNED, "the blocks to sign are in both at once"
    cells = [one for one in elements if one.tag in ("TH", "TD")]
    for first, second in zip(cells[::2], cells[1::2], strict=True):
        assert (first.tag, second.tag, first.language) == ("TH", "TD", second.language)
        assert first.text and second.text, (first, second)


def _wording(language):
    """Every sentence of the paper, without spaces."""
    wording = agreement.wording(language)
    for section in wording.sections:
        for text in (section["title"], *section["clauses"], *section.get("items", ())):
            yield bare(text)
    yield bare(str(wording.texts["title"]))
    yield bare(str(wording.texts["subtitle"]))


def _data():
    """What the register says, in the present language, written by the formats of the program."""
    for name in ("start_date", "end_date"):
        yield formats.day(READY[name], "long")
    for name in ("first_part_end", "second_part_start"):
        yield formats.day(PARTS[name], "long")
    yield formats.day("1990-05-03", "long")
    yield formats.money(READY["grant_amount"], "EUR")
    yield formats.tenths(READY["hours_tenths"])
    for country in ("DE", "HU"):
        yield formats.country(country)
    for kind, code in CODES:
        yield words.word(kind, code)
    yield from RAW
