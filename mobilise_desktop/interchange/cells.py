"""What a cell of a table can hold, and its text."""

from collections.abc import Sequence
from datetime import date, datetime

Cell = str | int | float | bool | date
"""A cell as read: "" when empty, whole numbers as `int`, days as `date` (a `datetime` with a time of day)."""

Row = tuple[int, Sequence[Cell]]
"""A row with the 1-based line where it starts in the source, as its user sees it."""

TITLE_ROWS = 100
"""How many rows around a list don't count against a limit of rows: titles, headings, totals, notes."""

_NOTHING_SAID = frozenset(
    word.strip()
    for word in """
    -|--|---|–|—|\u2212|_|__|.|..|...|…|/|//|*|?|??|???|#n/a|#nv|#value!|#ref!|#div/0!|#name?
    n/a|n.a.|n. a.|n/v|nan|null|nil|unknown|not known|not available|not applicable|not given|tbd|tba
    k.a.|k. a.|k.a|k/a|keine angabe|keine angaben|keine|o.a.|unbekannt|entfällt
    n.c.|n/c|nc|n.d.|n. d.|n/d|nd|s/o|s.o.|sans objet|inconnu|néant|non communiqué|non renseigné
    non disponible|non disponibile|non pervenuto|nessuno|sin datos|s/d|no consta|desconocido|ninguno
    no disponible|datarik ez|ez dago|ezezaguna|n.v.t.|nvt|onbekend|geen|niet bekend
    nincs|nincs adat|ismeretlen|n.é.|puudub|teadmata|andmed puuduvad
    fără|necunoscut|nu există|nu se aplică|yok|bilinmiyor|belirtilmemiş|mevcut değil|veri yok
    """.replace("\n", "|").split("|")
)
_LONGEST = max(map(len, _NOTHING_SAID))


def is_blank(cell: Cell | None) -> bool:
    """Whether a cell says nothing: empty, spaces, or a usual sign for "no answer" ("-", "k.A.", "yok")."""
    if not isinstance(cell, str):
        return cell is None
    if not cell:
        return True
    text = cell.strip()
    return len(text) <= _LONGEST and text.casefold() in _NOTHING_SAID


def text_of(cell: Cell | None) -> str:
    """The text of a cell, trimmed: numbers without ".0", days as "2013-02-02"; "" for None.

    Texts keep their leading zeros; runs of spaces (no-break ones too) become one, line ends stay.
    """
    if isinstance(cell, str):
        return cell if _is_tidy(cell) else _tidied(cell)
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, float):
        return f"{cell:.15g}" if abs(cell) < 1e15 else f"{cell:.0f}"  # noqa: PLR2004  digits of a double
    return str(cell)


def _is_tidy(text: str) -> bool:
    return text.isalnum() or (text.isprintable() and text[:1] != " " != text[-1:] and "  " not in text)


def _tidied(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
