"""T5: no text of the register becomes a formula or a link in any list that goes out, and all come back."""

import csv
import zipfile
from contextlib import closing

import openpyxl
import pytest

from mobilise_desktop.features.firms import actions, export
from mobilise_desktop.ui.table_copy import copied

BEGINNINGS = ("=", "+", "-", "@", "\t=", " =", "'=", '"=', "＝", "＋", "－", "＠")
TAILS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example","x")', "SUM(A1:A9)")
PAYLOADS = [f"{beginning}{tail}" for beginning in BEGINNINGS for tail in TAILS]


@pytest.fixture
def hostile(store):
    """A firm for each payload, which stands in its name, its town and its contact."""
    ids = []
    for number, payload in enumerate(PAYLOADS):
        names = {"legal_name_native": f"{payload} {number}", "trade_name": payload}
        own = actions.add_firm(store, {**names, "country": "DE"})
        actions.add_part(store, "firm_site", own, {"city": payload, "street": f"http://x.example/{payload}"})
        actions.add_part(store, "contact", own, {"family_name": payload, "email": payload})
        ids.append(own)
    return ids


def exported(store, ids, path):
    with closing(store.reader()) as reader:
        export.export(reader, path, ids)
    return path


def test_a_workbook_has_texts_only(store, hostile, tmp_path):
    path = exported(store, hostile, tmp_path / "firms.xlsx")
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            assert b"<f>" not in content and b"<f " not in content, name
            assert b"<hyperlink" not in content, name
    book = openpyxl.load_workbook(path)
    cells = [cell for row in book.active.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert len(cells) > len(PAYLOADS) * 4
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    texts = {str(cell.value) for cell in cells}
    assert {payload.strip() for payload in PAYLOADS} <= {text.strip() for text in texts}


def test_no_cell_of_a_text_file_begins_like_a_formula(store, hostile, tmp_path):
    path = exported(store, hostile, tmp_path / "firms.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    assert len(rows) == len(PAYLOADS)
    for cell in (cell for row in rows for cell in row if cell):
        assert not cell.lstrip(" \t\"'").startswith(tuple("=+-@＝＋－＠")) or cell.startswith("'"), cell


def test_what_is_copied_is_no_formula():
    lines = copied(["Name"], [[payload] for payload in PAYLOADS]).text().split("\r\n")[1:-1]
    assert len(lines) == len(PAYLOADS)
    assert all(line.startswith("'") for line in lines)
