"""Offers and candidates, as the search over everything asks for them."""

from collections.abc import Sequence

from mobilise_desktop.core.finding import Hit, SearchSpec
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.market import queries, words
from mobilise_desktop.features.market.queries import CandidateRow, OfferRow
from mobilise_desktop.storage.reading import Reader


def find_offers(reader: Reader, _language: str, text: str, limit: int) -> list[Hit]:
    """Offers by firm and by what is done there."""
    asked = fold(text).split()
    rows = (row for row in queries.offers(reader) if _has(asked, row.firm, row.tasks))
    return [_offer(row) for row, _n in zip(rows, range(limit), strict=False)]


def find_candidates(reader: Reader, _language: str, text: str, limit: int) -> list[Hit]:
    """Candidates by person, firm and what they want to learn."""
    asked = fold(text).split()
    rows = (row for row in queries.candidates(reader) if _has(asked, row.person, row.firm, row.goals))
    return [_candidate(row) for row, _n in zip(rows, range(limit), strict=False)]


def named_offers(reader: Reader, ids: Sequence[RowId]) -> list[Hit]:
    """The offers of these ids."""
    return [_offer(row) for row in queries.named_offers(reader, ids).values()]


def named_candidates(reader: Reader, ids: Sequence[RowId]) -> list[Hit]:
    """The candidates of these ids."""
    return [_candidate(row) for row in queries.named_candidates(reader, ids).values()]


def _has(asked: Sequence[str], *texts: str) -> bool:
    said = fold(" ".join(texts))
    return all(word in said for word in asked)


def _offer(row: OfferRow) -> Hit:
    return Hit(
        row.id, row.firm, f"{row.tasks.partition(chr(10))[0]} · {words.word('offer', row.status)}", row.id
    )


def _candidate(row: CandidateRow) -> Hit:
    return Hit(row.id, row.person, f"{row.firm} · {words.word('candidate', row.status)}", row.id)


SEARCHES = (
    SearchSpec("host_offer", N_("Offers"), "handshake", "market", "show_offer", find_offers, named_offers),
    SearchSpec(
        "candidate_profile", N_("Candidates"), "handshake", "market", "show_candidate", find_candidates,
        named_candidates,
    ),
)  # fmt: skip
