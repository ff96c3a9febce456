"""The certificates that were issued of a stay, kept as the agreements are: frozen data and the very PDF."""

import json
from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.given import Given
from mobilise_desktop.storage.reading import Reader

KIND, ISSUED, WITHDRAWN = "certificate", "issued", "withdrawn"
"""How they are named in the table of versions."""


class Certificate(NamedTuple):
    """A certificate before it is issued: canonical data with their hash and short code, and the PDF."""

    canonical: str
    sha256: str
    code: str
    pdf: bytes
    given: Given


class Issued(NamedTuple):
    """One that was issued on a day; `given` is what the office added to it."""

    id: RowId
    n: int
    is_valid: bool
    code: str
    pdf_sha256: str
    day: str
    given: Given


def certificates(reader: Reader, placement_id: RowId) -> list[Issued]:
    """All of a stay, the newest first. One whose issuing was undone may be in somebody's hands: not valid."""
    rows = reader.all(
        "SELECT id, n, state, short_code, pdf_sha256, frozen_on, canonical, deleted_at "
        "FROM agreement_version WHERE placement_id = :id AND kind = :kind ORDER BY n DESC, id DESC",
        {"id": placement_id, "kind": KIND},
    )
    return [
        Issued(RowId(own), int(n), state == ISSUED and not gone, code, pdf, day, _given(canonical, int(n)))
        for own, n, state, code, pdf, day, canonical, gone in rows
    ]


def valid(reader: Reader, placement_id: RowId) -> Issued | None:
    """The certificate that holds."""
    return next((one for one in certificates(reader, placement_id) if one.is_valid), None)


def by_code(reader: Reader, placement_id: RowId, code: str) -> Issued | None:
    """The certificate of a stay with this code."""
    return next((one for one in certificates(reader, placement_id) if one.code == code), None)


def number(ref: str, n: int) -> str:
    """The number of a certificate: that of the placement with "C", and which one it is if not the first."""
    return f"{ref}-C{n if n > 1 else ''}"


def _given(canonical: str, n: int) -> Given:
    told = json.loads(canonical)
    first, second = told["statements"]
    return Given(told["place"], tuple(told["levels"]), (first, second), n)
