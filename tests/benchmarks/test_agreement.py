"""The preview of an agreement against ReportLab laying out the same plain text."""

import io
import time
from contextlib import closing
from datetime import date

import pypdfium2
from reportlab.platypus import SimpleDocTemplate

from mobilise_desktop import composition
from mobilise_desktop.documents.safe import para
from mobilise_desktop.features.placements import agreement, queries
from mobilise_desktop.storage.target import Target
from placements_help import ready
from report import note

MOST_RATIO = 3.0
MOST_KB = 120
RUNS = 5


def lines_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    lines = [line for page in document for line in page.get_textpage().get_text_range().splitlines()]
    document.close()
    return lines


def plainly(lines):
    """Seconds for the text alone, a paragraph a line."""
    start = time.process_time()
    SimpleDocTemplate(io.BytesIO()).build([para(line) for line in lines])
    return time.process_time() - start


def test_the_preview_of_an_agreement(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk", "BVMW")) as store:
        own = ready(store)
        with closing(store.reader()) as reader:
            found = queries.placement(reader, own)
            first = time.process_time()
            pdf = agreement.preview(reader, found, date(2027, 1, 1))
            first = time.process_time() - first
            lines = lines_of(pdf)
            plainly(lines)
            ours, plain = [], []
            for _run in range(RUNS):
                start = time.process_time()
                agreement.preview(reader, found, date(2027, 1, 1))
                ours.append(time.process_time() - start)
                plain.append(plainly(lines))
            frozen = agreement.make(reader, found, 1, date(2027, 1, 1))
    took, baseline = sorted(ours)[RUNS // 2], sorted(plain)[RUNS // 2]
    note("first preview of an agreement (s)", ours=first, baseline=1.5, ratio=first / 1.5)
    note("each further preview (ms)", ours=took * 1000, baseline=baseline * 1000, ratio=took / baseline)
    size = len(frozen.pdf) / 1000
    note("size of an agreement (kB)", ours=size, baseline=MOST_KB, ratio=size / MOST_KB)
    assert took <= MOST_RATIO * baseline
    assert size < MOST_KB
