"""Texts that a spreadsheet program would run as formulas, made harmless in CSV and back.

Source of the rule: the program's threat model, T5 (the list of OWASP with its full-width twins).
"""

_STARTERS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # noqa: RUF001  meant as they are
_PASSED_OVER = " \"'"
_GUARD = "'"


def csv_safe(text: str) -> str:
    """`text` with an apostrophe before it when a spreadsheet program could take it for a formula."""
    return _GUARD + text if _is_dangerous(text) else text


def csv_unsafe(text: str) -> str:
    """`text` without the apostrophe that `csv_safe` put before it; all other texts as they are."""
    return text[1:] if text[:1] == _GUARD and _is_dangerous(text[1:]) else text


def _is_dangerous(text: str) -> bool:
    return text.lstrip(_PASSED_OVER)[:1] in _STARTERS
