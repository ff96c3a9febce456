"""How wide the texts of a list are, so that columns with more to say get what the main one can spare."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QTableView

from mobilise_desktop.ui.table_pages import Page

_SLACK = 2
"""Widths of letters are no whole px: a text as wide as its cell may still be cut."""

_LOOKED_AT, _LONGEST, _MOST_CHARS = 32, 4, 60
"""Rows that are looked at (a screen has about as many), texts of a column that are measured, letters that a
column may ask for."""


class TextWidths:
    """The widest text of each column of `view` so far, in px; it only grows, so that nothing moves about."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self._widest: dict[int, int] = {}

    def of(self, number: int) -> int:
        """The widest text of a column, 0 before there were any rows."""
        return self._widest.get(number, 0)

    def learn(self, page: Page, numbers: Iterable[int]) -> bool:
        """Look at the first rows of a page in some columns; whether one of them needs more than before."""
        metrics = self._view.fontMetrics()
        most, before = _MOST_CHARS * metrics.averageCharWidth(), dict(self._widest)
        for number in numbers:
            texts = {line[number] for line in page.texts[:_LOOKED_AT]}
            longest = sorted(texts, key=_length)[-_LONGEST:]  # the widest is one of those with most letters
            widest = max(map(metrics.horizontalAdvance, longest), default=0)
            self._widest[number] = max(min(widest + _SLACK, most), self.of(number))
        return self._widest != before

    def forget(self) -> None:
        """Begin anew, as in another language or size of letters."""
        self._widest = {}


def _length(text: str) -> tuple[int, str]:
    """For an order that is the same each time: of equally long texts always the same ones are measured."""
    return len(text), text


def spread(lacks: Mapping[int, int], spare: int) -> dict[int, int]:
    """What each column gets of the px to spare: those that lack least first, so that most are whole."""
    given = {}
    for number, lack in sorted(lacks.items(), key=lambda one: one[1]):
        if lack > 0 and spare > 0:
            given[number] = min(lack, spare)
            spare -= given[number]
    return given
