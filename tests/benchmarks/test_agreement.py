"""The preview of an agreement against ReportLab laying out the same plain text."""

import io
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import date
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from mobilise_desktop import composition
from mobilise_desktop.core import paths
from mobilise_desktop.features.placements import agreement, queries
from mobilise_desktop.storage.reading import open_reader
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
    """Seconds for the text alone, a paragraph a line, by ReportLab as it is."""
    if "Plain" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Plain", str(paths.resources() / "fonts" / "NotoSans-Regular.ttf")))
    style = ParagraphStyle("plain", fontName="Plain", fontSize=9.5, leading=13)
    start = time.process_time()
    SimpleDocTemplate(io.BytesIO()).build([Paragraph(escape(line), style) for line in lines])
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


MANY, CORES, ROUNDS = 40, 2, 3
BATCH_RATIO, NOISE = 1.5, 1.1
"""The goal, to be reached in the best of the rounds but for the noise between one machine and another."""


def many(file, own, count):
    """Frozen agreements, tagged, proved to be PDF/A, in a process of its own."""
    with closing(open_reader(Target(file))) as reader:
        found = queries.placement(reader, own)
        return sum(len(agreement.make(reader, found, n, date(2027, 1, 1)).pdf) for n in range(1, count + 1))


def test_many_agreements_on_two_cores(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk", "BVMW")) as store:
        own = ready(store)
        with closing(store.reader()) as reader:
            lines = lines_of(agreement.preview(reader, queries.placement(reader, own), date(2027, 1, 1)))
    plainly(lines)
    rounds = []
    with ProcessPoolExecutor(CORES) as pool:
        list(pool.map(many, [target.file] * CORES, [own] * CORES, [1] * CORES))  # the processes are warm
        for _round in range(ROUNDS):
            plain = sum(plainly(lines) for _number in range(MANY))
            start = time.perf_counter()
            list(pool.map(many, [target.file] * CORES, [own] * CORES, [MANY // CORES] * CORES))
            rounds.append((time.perf_counter() - start, plain))
            if rounds[-1][0] <= BATCH_RATIO * plain:
                break
    took, plain = min(rounds, key=lambda one: one[0] / one[1])
    note(f"{MANY} agreements on {CORES} cores (s)", ours=took, baseline=plain, ratio=took / plain)
    assert took <= BATCH_RATIO * NOISE * plain
