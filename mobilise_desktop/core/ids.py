"""Identifiers of rows: UUID version 7 as text of 36 characters."""

import os
import re
import threading
import time
from typing import NewType

RowId = NewType("RowId", str)

_VARIANT = {sign: "89ab"[int(sign, 16) & 3] for sign in "0123456789abcdef"}
_FORM = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
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


def is_id(text: str) -> bool:
    """Whether a text from elsewhere has the form of the ids here."""
    return _FORM.fullmatch(text) is not None


def new_ids(count: int) -> list[RowId]:
    """Many fresh ids at once, in order: each as `new_id` makes it, at a fraction of the time."""
    global _last  # noqa: PLW0603  the counter is what keeps the order
    with _lock:
        first = max(time.time_ns() * 4096 // 1_000_000, _last + 1)
        _last = first + count - 1
    noise = os.urandom(8 * count).hex()
    stamps = (f"{stamp:015x}" for stamp in range(first, first + count))
    return [
        RowId(
            f"{s[:8]}-{s[8:12]}-7{s[12:]}-{_VARIANT[noise[n]]}{noise[n + 1 : n + 4]}-{noise[n + 4 : n + 16]}"
        )
        for s, n in zip(stamps, range(0, 16 * count, 16), strict=True)
    ]


def pair_id(*parts: str) -> RowId:
    """The id of a link row: equal parts give the same id in every office (`sync.md` 3.6)."""
    from uuid import NAMESPACE_OID, uuid5  # noqa: PLC0415  off the way to the first paint

    return RowId(str(uuid5(NAMESPACE_OID, "\x1f".join(parts))))
