"""T8: whatever is typed into the filter or chosen in it, it never becomes SQL and finds what it says."""

import random
import re
from pathlib import Path

from mobilise_desktop import composition
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.queries import FirmFilter, FirmPages, FirmQuery
from mobilise_desktop.features.firms.rules import SORTS

EXAMPLES = 5_000
NASTY = (
    "'", '"', "''", "' OR '1'='1", "'; DROP TABLE firm; --", "%", "_", "!", "!%", "!!", "\\", "\\'", "*", "?",
    ":w0", ":locale", "%s", "%(x)s", "$1", ";", "--", "/*", "*/", "\x00", "\x1f", "\t", "\n", "NULL", "NEAR",
    "AND", "OR", "NOT", "(", ")", "{", "}", "{places}", "[", "]", "\u202e", "\ufeff", "ﬀ", "İ", "ß", "é", "e\u0301",
    "😀", "\U0010ffff", "a", "alfa", "100%", "h_w", "O'Neil", "x'41'", "0x41", "1e9999", "\u2028", "ſ",
)  # fmt: skip
NAMES = (
    "Alfa Kft.", "O'Neil & Sons", "100% Natur", "h_w!x", "Ola!Ola", 'The "Best" AG', "C:\\Temp GmbH", "DROP TABLE",
    ":w0 $1 %s", "Straße İğdır", "Robert'); DROP TABLE firm;--",
)  # fmt: skip
TAGS = ("it", "a'b", '"', "%", "_x", ":of1_0")
STATUSES = ("active", "candidate", "former")
ROOT = Path(__file__).resolve().parents[2] / "mobilise_desktop"


def _register(store):
    for place, name in enumerate(NAMES):
        values = {"legal_name_native": name, "country": ("HU", "DE", "TR")[place % 3]}
        firm = actions.add_firm(store, {**values, "status": STATUSES[place % 2]})
        actions.add_part(store, "firm_tag", firm, {"tag": TAGS[place % len(TAGS)]})
    composition.order_lists(store, "de")


def _rows(reader):
    sql = """SELECT l.firm_id, l.search, f.country, f.status, t.tag FROM firm_list l
    JOIN firm f ON f.id = l.firm_id JOIN firm_tag t ON t.firm_id = f.id WHERE l.locale = 'de'"""
    return reader.all(sql)


def _chosen(chance):
    def some(of):
        return tuple(chance.sample(of, chance.randint(1, 2))) if chance.random() < 0.2 else ()

    text = "".join(chance.choice((*NASTY, *NAMES, " ")) for _n in range(chance.randint(0, 3)))
    return FirmFilter(
        text=text, countries=some(("HU", "DE", "TR", "FR")), statuses=some(STATUSES[:2]),
        tags=some((*TAGS, *NASTY)), sectors=some(("C", "'", "%")), regions=some(("HU11", "' OR 1=1 --")),
    )  # fmt: skip


def _expected(rows, chosen):
    """The same filter in plain Python."""
    words = fold(chosen.text.replace("\x00", " ")).split()  # neither database takes NUL in a text
    if chosen.sectors or chosen.regions:
        return set()  # no firm of these has any
    return {
        own
        for own, search, country, status, tag in rows
        if all(word in search for word in words)
        and (not chosen.countries or country in chosen.countries)
        and (not chosen.statuses or status in chosen.statuses)
        and (not chosen.tags or tag in chosen.tags)
    }


def test_any_filter_finds_what_plain_python_finds(store):
    _register(store)
    reader = store.reader()
    rows, chance, orders = _rows(reader), random.Random(8), list(SORTS)  # noqa: S311  a game of chance
    assert len(rows) == len(NAMES)
    for _n in range(EXAMPLES):
        chosen = _chosen(chance)
        query = FirmQuery("de", chosen, chance.choice(orders), chance.random() < 0.5)
        assert set(FirmPages(reader).ids(query)) == _expected(rows, chosen), chosen
    assert _rows(reader) == rows
    reader.close()


def test_no_statement_is_made_of_an_f_string_inside_text():
    flaws = [
        f
        for f in ROOT.rglob("*.py")
        if re.search(r'(?<!line\.)\btext\(\s*f"[^"]*\{(?!name|gone)', f.read_text("utf-8"))
    ]
    assert flaws == []
