"""Values of a firm as people read them: one way for lists, records, history and files."""

# ruff: noqa: RUF001, RUF002  ranges are written with an en dash

from collections.abc import Callable

from mobilise_desktop.core import formats
from mobilise_desktop.features.firms.rules import size_word


def headcount(low: int | None, high: int | None) -> str:
    """Such as "38", "10–49", "250+" or ""; the dash is an en dash without spaces."""
    return _range(low, high, formats.number)


def amount(low: int | None, high: int | None, currency: str) -> str:
    """An amount or a range of amounts in minor units with its currency; "" when unknown."""
    if not currency:
        return ""
    return _range(low, high, lambda value: formats.money(value, currency))


def size(code: str) -> str:
    """The word for a size class; an unknown one is left empty, as empty cells are quieter."""
    return "" if code == "unknown" else size_word(code)


def sector(scheme: str, code: str) -> str:
    """Such as "25.62 · Machining" as far as the code is known; "" without a code."""
    if not code:
        return ""
    from mobilise_desktop.reference import nace  # noqa: PLC0415  reads 600 titles, not needed for the first paint

    title = nace.title(scheme, code)
    return f"{code} · {title}" if title else code


def _range(low: int | None, high: int | None, text: Callable[[int], str]) -> str:
    if low is None and high is None:
        return ""
    if high is None:
        return f"{text(low or 0)}+"
    if low is None:
        return f"0–{text(high)}"
    return text(low) if low == high else f"{text(low)}–{text(high)}"
