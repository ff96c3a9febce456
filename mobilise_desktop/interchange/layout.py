"""Where in a sheet the list is: its headings under titles, its rows without totals and notes."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from mobilise_desktop.core.text import fold
from mobilise_desktop.interchange.cells import Cell, Row, is_blank, text_of

_TOP, _LONG_LABEL = 60, 90
_FEW_GAPS = 3  # after so many empty lines inside a list, one more says nothing
_SPACES = ("", " ", "\u00a0")
_KNOWN_WEIGHT, _ENOUGH_KNOWN, _ENOUGH_LABELS, _ENOUGH_FILLED = 3.0, 2, 0.75, 0.5
_GOOD_ENOUGH, _MOSTLY = 0.75, 0.7
_MORE_LINES = 3
_NUMBERING = 3  # headings are followed by a row 1, 2, 3 … in official forms
_LOOKS_LIKE_DATA = re.compile(r"@|^[\W\d]*\d[\d\s.,/:+()€$%-]*$|^https?:|^[A-Z]{2}\d{6,}")
_UNIT_LINE = re.compile(
    r"[\[(].*[\])]|(?:in|en|x|\*|×)\s.*|eur|euro|€|t€|k€|teur|huf|eft|ft|tl|try|lei|%", re.IGNORECASE
)
_TOTALS = """
    average|durchschnitt|mittelwert|moyenne|media|batez bestekoa|gemiddelde|atlag|keskmine|medie|ortalama
    total|totals|grand total|sum|sums|summe|summen|gesamt|gesamtsumme|insgesamt|gesamtergebnis|zwischensumme
    total general|totaux|total generale|totale|totale generale|totali|somme|somma|subtotal|sous-total
    subtotale|suma|suma total|totales|guztira|guztizkoa|batura|totaal|eindtotaal|subtotaal|som
    osszesen|mindosszesen|vegosszeg|osszeg|reszosszeg|kokku|summa|vahesumma|total gen|totalul|suma totala
    toplam|genel toplam|ara toplam|sumar|razem|celkem|ukupno|skupaj|συνολο|итого|общо
"""
_NOTES = r"""
    [*†(]|stand\b|quelle\b|source\b|fonte\b|fuente\b|bron\b|forras\b|allikas\b|sursa\b|kaynak\b|iturria\b
    note\b|nota\b|hinweis\b|remarque\b|megjegyzes\b|markus\b|not:|seite \d|page \d|pagina \d|oldal \d
    sayfa \d|lk \d|erstellt|printed|exported|export:|generated
    \d+ (?:sor|rows|zeilen|lignes|righe|filas|rijen|rida|satir|kayit)\b
"""
_TOTAL = re.compile(
    rf"(?:{'|'.join(line.strip() for line in _TOTALS.strip().splitlines())})"
    r"(?:\s*[:=].*|\s+\(?\d.*|\s*[.…-]*)"
)
_NOTE = re.compile("|".join(line.strip() for line in _NOTES.strip().splitlines()))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the list is in a sheet.

    `header_row` and `first_data_row` are lines as the user sees them; a list without headings has
    `header_row` 0. `columns` are the headings from left to right, "" where there is none; `usual` is how
    many cells of a row are usually filled, `is_padded` says that empty cells are filled with spaces.
    """

    header_row: int
    first_data_row: int
    columns: tuple[str, ...]
    usual: int
    is_padded: bool = False


def find_table(rows: Sequence[Row], is_known: Callable[[str], bool] | None = None) -> Layout | None:
    """Where the list begins, by the first rows of a sheet; None when nothing looks like one.

    Titles and empty lines above are passed over, headings in two lines (groups, units, a second
    language) become one. `is_known` says whether a text is a heading that the program knows.
    """
    is_padded = any(cell and isinstance(cell, str) and cell.isspace() for _n, cells in rows for cell in cells)
    filled = [row for row in (_stripped(rows) if is_padded else rows) if not _is_empty(row[1])]
    if not filled:
        return None
    usual = _usual(filled)
    scores = [_score(cells, usual, is_known) for _number, cells in filled[:_TOP]]
    if max(scores) <= 0:
        found = _without_headings(filled, usual)
    else:
        first_good = next(at for at, score in enumerate(scores) if score >= _GOOD_ENOUGH * max(scores))
        found = _with_headings(filled, first_good, usual, is_known)
    return replace(found, is_padded=is_padded) if found else None


def _stripped(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows without the spaces around their texts."""
    for number, cells in rows:
        yield number, [cell.strip() if isinstance(cell, str) else cell for cell in cells]


def likeness(rows: Sequence[Row], is_known: Callable[[str], bool] | None = None) -> tuple[int, int]:
    """How much the rows look like a list, for comparing sheets: known headings, filled cells."""
    found = find_table(rows, is_known)
    if not found:
        return 0, 0
    known = sum(bool(name) and is_known(name) for name in found.columns) if is_known else 0
    return known, sum(_filled(cells) for number, cells in rows if number >= found.first_data_row)


@dataclass
class TableRows:
    """The rows of the list in `source`: without headings, empty lines, totals and notes below.

    After the walk `skipped` has the lines that were passed over under the headings, empty ones not counted.
    """

    source: Iterable[Row]
    layout: Layout
    skipped: list[int] = field(default_factory=list)

    def __iter__(self) -> Iterator[Row]:
        self.skipped.clear()
        first, few = self.layout.first_data_row, max(2, self.layout.usual // 2)
        waiting: list[Row] = []
        gaps, after_gap = 0, False
        for row in _stripped(self.source) if self.layout.is_padded else self.source:
            number, cells = row
            if number < first:
                continue
            count = len(cells) - cells.count("")
            if not count or (cells[0] in _SPACES and _is_empty(cells)):
                after_gap = gaps < _FEW_GAPS
                continue
            if count <= few and self._may_be_footer(cells, after_gap=after_gap or bool(waiting)):
                waiting.append(row)
                continue
            gaps += after_gap
            after_gap = False
            yield from self._resumed(waiting)
            if self._repeats_headings(cells):
                self.skipped.append(number)
            else:
                yield row
        self.skipped.extend(number for number, _cells in waiting)

    def _resumed(self, waiting: list[Row]) -> Iterator[Row]:
        """The rows that waited: more of the list came, so they are part of it, but for totals of groups."""
        for number, cells in waiting:
            if _is_total(cells) and any(map(str.isdigit, "".join(_texts(cells)[1:]))):
                self.skipped.append(number)
            else:
                yield number, cells
        waiting.clear()

    def _may_be_footer(self, cells: Sequence[Cell], *, after_gap: bool) -> bool:
        """Whether a row, if nothing but such rows follows, is a total or a note."""
        if self.layout.usual <= 1:
            return after_gap and _is_total(cells)
        return after_gap or _is_total(cells) or (_filled(cells) == 1 and _is_note(cells))

    def _repeats_headings(self, cells: Sequence[Cell]) -> bool:
        names = self.layout.columns
        return cells[0] == names[0] != "" and _texts(cells) == names[: len(cells)]


def _texts(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(" ".join(text_of(cell).split()) for cell in cells)


def _filled(cells: Sequence[Cell]) -> int:
    return len(cells) - cells.count("")


def _is_empty(cells: Sequence[Cell]) -> bool:
    return all(text_of(cell) == "" for cell in cells)


def _usual(rows: Sequence[Row]) -> int:
    """How many cells most rows have filled, titles and notes apart."""
    counts = Counter(count for _number, cells in rows if (count := _filled(cells)) > 1)
    if not counts or counts.total() * 2 < len(rows):
        return 1
    return sorted(counts.elements())[counts.total() // 2]


def _score(cells: Sequence[Cell], usual: int, is_known: Callable[[str], bool] | None) -> float:
    """How much a row looks like the headings; 0 when it can't be."""
    labels = [text for text in _texts(cells) if text]
    known = sum(map(is_known, labels)) if is_known else 0
    alike = sum(isinstance(cell, str) and _is_label(cell) for cell in cells) / max(1, len(labels))
    if known >= min(_ENOUGH_KNOWN, usual):
        return _KNOWN_WEIGHT * known + alike
    different = len(set(labels)) >= _MOSTLY * len(labels)
    full = len(labels) / max(1, usual)
    if usual < _ENOUGH_KNOWN or not different or alike < _ENOUGH_LABELS or full < _ENOUGH_FILLED:
        return 0
    return alike * min(1.0, full) - (alike < 1)


def _is_label(text: str) -> bool:
    return 0 < len(text.strip()) <= _LONG_LABEL and not _LOOKS_LIKE_DATA.search(text.strip())


def _without_headings(rows: Sequence[Row], usual: int) -> Layout | None:
    if usual < _ENOUGH_KNOWN:
        return None
    first = next(i for i, (_number, cells) in enumerate(rows) if _filled(cells) * 2 > usual)
    width = max(len(cells) for _number, cells in rows[first:])
    return Layout(0, rows[first][0], ("",) * width, usual)


def _with_headings(
    rows: Sequence[Row], at: int, usual: int, is_known: Callable[[str], bool] | None
) -> Layout | None:
    names = _texts(rows[at][1])
    if at and rows[at - 1][0] == rows[at][0] - 1 and _is_group_line(rows[at - 1][1], names, is_known):
        names = _under_groups(_texts(rows[at - 1][1]), names, is_known)
    following = at + 1
    while following <= at + _MORE_LINES and following < len(rows):
        below = _texts(rows[following][1])
        if not _continues(below, names, is_known):
            break
        names, following = _joined(names, below), following + 1
    if following < len(rows) and _is_numbering(rows[following][1]):
        following += 1
    widths = sorted(len(cells) for _number, cells in rows[following:])
    width = widths[(len(widths) - 1) // 2] if widths else 0  # not the widest: one row too long is a flaw
    first = rows[following][0] if following < len(rows) else rows[-1][0] + 1
    return Layout(rows[at][0], first, names + ("",) * (width - len(names)), usual)


def _is_group_line(
    cells: Sequence[Cell], names: tuple[str, ...], is_known: Callable[[str], bool] | None
) -> bool:
    """Whether the line above the headings names groups of columns ("Address", "Contact").

    It fills gaps of the headings, or stands with gaps of its own over columns that are not all known.
    """
    groups = _texts(cells)
    if not all(isinstance(cell, str) and (not cell or _is_label(cell)) for cell in cells):
        return False
    if any(group and not name for group, name in zip(groups, names, strict=False)):
        return True
    named = [at for at, group in enumerate(groups) if group]
    are_apart = bool(named) and named[-1] - named[0] >= len(named) > 1
    return are_apart and not _all_known(names, is_known)


def _all_known(names: tuple[str, ...], is_known: Callable[[str], bool] | None) -> bool:
    return is_known is not None and all(is_known(name) for name in names if name)


def _under_groups(
    groups: tuple[str, ...], names: tuple[str, ...], is_known: Callable[[str], bool] | None
) -> tuple[str, ...]:
    """Each heading with its group before it, unless it is known alone."""
    group, full = "", []
    for at, name in enumerate(names):
        group = (groups[at] if at < len(groups) else "") or group
        alone = bool(name) and is_known is not None and is_known(name)
        full.append(
            name if alone else " ".join(filter(None, (group, name))) if name or _own(groups, at) else ""
        )
    return tuple(full)


def _own(groups: tuple[str, ...], at: int) -> bool:
    return at < len(groups) and bool(groups[at])


def _continues(
    texts: tuple[str, ...], names: tuple[str, ...], is_known: Callable[[str], bool] | None
) -> bool:
    """Whether the line under the headings has their units or says them in a second language."""
    own = [text for text in texts if text]
    if not own or len(own) > len(names):
        return False
    if all(_UNIT_LINE.fullmatch(text) for text in own):
        return True
    known = sum(map(is_known, own)) if is_known else 0
    return known >= _ENOUGH_KNOWN and known * 2 > len(own) and texts != names


def _joined(names: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    padded = below + ("",) * (len(names) - len(below))
    return tuple(
        name
        if not more or more == name
        else f"{name} {more}"
        if _UNIT_LINE.fullmatch(more)
        else f"{name} | {more}".strip(" |")
        for name, more in zip(names, padded, strict=False)
    )


def _is_numbering(cells: Sequence[Cell]) -> bool:
    """Whether a row only counts its columns, as under the headings of official forms."""
    texts = [text.strip("().") for text in _texts(cells) if text]
    return len(texts) >= _NUMBERING and texts == [str(n) for n in range(1, len(texts) + 1)]


def _is_total(cells: Sequence[Cell]) -> bool:
    texts = [text for text in _texts(cells) if text]
    return bool(texts) and _TOTAL.fullmatch(fold(texts[0])) is not None and _others_are_figures(texts[1:])


def _others_are_figures(texts: Sequence[str]) -> bool:
    return all(any(map(str.isdigit, text)) or is_blank(text) or len(text) < _NUMBERING + 1 for text in texts)


def _is_note(cells: Sequence[Cell]) -> bool:
    first = text_of(cells[0]) if cells else ""
    return bool(first) and _NOTE.match(fold(first)) is not None
