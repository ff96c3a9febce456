"""Identifiers of rows: UUID version 7 as text of 36 characters."""

import os
import threading
import time
from typing import NewType
from uuid import NAMESPACE_OID, uuid5

RowId = NewType("RowId", str)

_lock = threading.Lock()
_last = 0


def new_id() -> RowId:
    """A fresh UUIDv7; ids of one process sort in the order they were made.

    Layout after RFC 9562 section 6.2 method 3: 48 bits of milliseconds, 12 bits of the fraction
    (kept rising), 62 random bits.
    """
    global _last  # noqa: PLW0603  the counter is what keeps the order
    with _lock:
        _last = max(time.time_ns() * 4096 // 1_000_000, _last + 1)
        stamp = _last
    head, tail = f"{stamp >> 12:012x}", f"{int.from_bytes(os.urandom(8)) >> 2 | 1 << 63:016x}"
    return RowId(f"{head[:8]}-{head[8:]}-7{stamp & 0xFFF:03x}-{tail[:4]}-{tail[4:]}")


def pair_id(*parts: str) -> RowId:
    """The id of a link row: equal parts give the same id in every office (`sync.md` 3.6)."""
    return RowId(str(uuid5(NAMESPACE_OID, "\x1f".join(parts))))
