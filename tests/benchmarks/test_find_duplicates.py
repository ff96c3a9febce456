"""Looking for duplicates in the whole register against the bare comparing of the same names."""

import time

from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import duplicates
from mobilise_desktop.storage.reading import open_reader
from report import note

MOST_RATIO = 3.0
"""The goal is 2; this guards, with room for a busy machine (docs/performance.md)."""


def bare(blocks):
    """Seconds for RapidFuzz to compare all names of each group, and nothing else."""
    from rapidfuzz import fuzz, process

    named = [[firm.name for firm in block] for block in blocks]
    start = time.process_time()
    for names in named:
        for place, name in enumerate(names[:-1]):
            for _hit in process.extract_iter(
                name, names[place + 1 :], scorer=fuzz.ratio, processor=None, score_cutoff=duplicates.ALIKE
            ):
                pass
    return time.process_time() - start


def test_finding_duplicates(register, request):
    reader = open_reader(register)
    request.addfinalizer(reader.close)
    firms = list(duplicates.read(reader, Unwatched()))
    blocks = list(duplicates.blocked(firms))
    baseline = bare(blocks)
    start = time.process_time()
    pairs = duplicates.find(reader, Unwatched())
    took = time.process_time() - start
    compared = sum(len(block) * (len(block) - 1) // 2 for block in blocks)
    note(f"duplicates: {len(pairs)} pairs out of {compared} compared (s)", ours=took, baseline=baseline,
         ratio=took / baseline)  # fmt: skip
    assert took <= MOST_RATIO * baseline
