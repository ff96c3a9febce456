"""An import of 100,000 firms against plain sqlite3: reading, checks, matching, history, search columns."""

import csv
import gc
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest

from importing import looked
from mobilise_desktop import composition
from mobilise_desktop.core import formats, i18n
from mobilise_desktop.features.firms.demo import demo_firms
from mobilise_desktop.interchange.writer import write_xlsx
from mobilise_desktop.storage.target import Target
from report import note
from tests.benchmarks.conftest import FIRMS

MOST_RATIO = 10.0
MOST_SECONDS_DEARER = 2.0
MOST_MB = 400
HEAD = (
    "Mitglieds-Nr.;Firma;Rechtsform;Straße;PLZ;Ort;Land;USt-IdNr.;Mitarbeiter;Umsatz;Bilanzsumme;WZ 2008;"
    "Ansprechpartner;E-Mail;Telefon;Mitglied seit"
)
TABLES = ("firm", "firm_site", "contact")


def lines():
    """The rows of a register with 16 columns, as a German federation exports them."""
    for number, demo in enumerate(demo_firms(FIRMS), 1001):
        firm, site = demo.firm, demo.sites[0] if demo.sites else {}
        contact = demo.contacts[0] if demo.contacts else {}
        person = f"{contact.get('given_name') or ''} {contact.get('family_name') or ''}".strip()
        money = [f"{(firm.get(f) or 0) / 100:.2f}".replace(".", ",") for f in ("turnover_max", "balance_max")]
        since = ".".join(reversed((firm.get("member_since") or "").split("-")))
        code = firm.get("activity_code") or firm.get("nace_code")
        yield [
            number, firm["legal_name_native"], firm.get("legal_form"), site.get("street"), site.get("postcode"),
            site.get("city"), formats.country(firm["country"]), firm.get("vat_no"), firm.get("headcount_max"), *money,
            code, person, contact.get("email"), contact.get("phone"), since,
        ]  # fmt: skip


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """The register as CSV."""
    path = tmp_path_factory.mktemp("import") / "register.csv"
    with i18n.speaking("de"), path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(HEAD.split(";"))
        writer.writerows(lines())
    return path


IMPORTING = """
import sys, time
from mobilise_desktop import cli
database, file = sys.argv[1:]
cli.main(["--database", database, "init", "--office", "CEAPME", "--language", "de"])
start = time.process_time()
cli.main(["--database", database, "import", "firms", file])
took = time.process_time() - start
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1], took)
"""


class Imported(NamedTuple):
    """Seconds of processor and megabytes at the most that an import took, and the register that came of it."""

    took: float
    used: float
    register: Path


@pytest.fixture(scope="module")
def from_text(file, tmp_path_factory):
    """The CSV file imported in a process of its own, as from the command line."""
    place, root = tmp_path_factory.mktemp("text") / "register.sqlite", Path(__file__).resolve().parents[2]
    order = [sys.executable, "-c", IMPORTING, str(place), str(file)]
    done = subprocess.run(order, capture_output=True, text=True, check=True, cwd=root)
    used, took = done.stdout.splitlines()[-1].split()
    return Imported(float(took), int(used) / 1024, place)


def seconds(work):
    """Seconds of processor that the work takes."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def plainly(tables, folder):
    """Seconds for executemany of some rows by table into tables without keys and indexes."""
    connection = sqlite3.connect(folder / "plain.sqlite", isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    for table, rows in tables.items():
        connection.execute(f"CREATE TABLE {table} ({', '.join(f'c{n}' for n in range(len(rows[0])))})")

    def insert():
        connection.execute("BEGIN")
        for table, rows in tables.items():
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        connection.execute("COMMIT")

    took = seconds(insert)
    connection.close()
    (folder / "plain.sqlite").unlink()
    return took


def stored(path):
    connection = sqlite3.connect(path)
    found = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    connection.close()
    return found


def test_an_import_against_a_plain_insert_of_the_same_rows(file, from_text, tmp_path):
    took = from_text.took
    baseline = plainly(stored(from_text.register), tmp_path)
    with file.open(encoding="utf-8", newline="") as text:
        cells = plainly({"cells": list(csv.reader(text, delimiter=";"))}, tmp_path)
    note("import from CSV (s)", ours=took, baseline=baseline, ratio=took / baseline)
    note("the bare cells into one table without keys (s)", ours=took, baseline=cells, ratio=took / cells)
    assert took <= MOST_RATIO * baseline


def read_through(file, store):
    """Look into a file and read its rows, as an import does before it understands them; how many."""
    return sum(1 for _row in looked(store, file, "CEAPME").source.rows())


def test_a_workbook_is_little_dearer(file, from_text, tmp_path):
    """What is read of both is the same, so reading is all that a workbook can be dearer in.

    A quarter of the rows is read, which takes a quarter of the time.
    """
    with file.open(encoding="utf-8", newline="") as text:
        lines = list(islice(text, FIRMS // 4 + 1))
    part, workbook = tmp_path / "part.csv", tmp_path / "part.xlsx"
    part.write_text("".join(lines), encoding="utf-8", newline="")
    head, *rows = csv.reader(lines, delimiter=";")
    write_xlsx(workbook, "Register", head, rows)
    took = from_text.took
    with closing(composition.make_store(Target(from_text.register), "anna", "desk-1", "CEAPME")) as store:
        assert read_through(part, store) == read_through(workbook, store) == len(lines)
        as_text = seconds(lambda: read_through(part, store))
        as_workbook = seconds(lambda: read_through(workbook, store))
    dearer = 4 * (as_workbook - as_text)
    note("a workbook is dearer to read (s)", ours=dearer, baseline=took, ratio=dearer / took)
    assert dearer <= MOST_SECONDS_DEARER + 0.1 * took  # on a slow machine it is dearer too


def test_memory_stays_small(from_text):
    note("memory of an import (MB)", ours=from_text.used, baseline=MOST_MB, ratio=from_text.used / MOST_MB)
    assert from_text.used <= MOST_MB
