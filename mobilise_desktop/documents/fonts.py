"""The one family of fonts of all documents, and whether it has every character of a text."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _

REGULAR, BOLD, ITALIC = "NotoSans", "NotoSans-Bold", "NotoSans-Italic"
_FILES = {name: f"{name}.ttf" for name in (BOLD, ITALIC)} | {REGULAR: "NotoSans-Regular.ttf"}
_UNNAMED = 0x20
_REMEMBERED = 50_000
_BEGINNING = 40
_OUR_OWN = str.maketrans({"→": ">", "≥": ">=", "≤": "<=", "⟦": "[", "⟧": "]"})
"""Signs of the program's own texts that the fonts lack."""


@lru_cache(maxsize=1)
def register() -> None:
    """Make the fonts known to ReportLab; once, and only when a document is made."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  0.2 s, for documents only
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415  as above

    class Measured(TTFont):  # type: ignore[misc]
        """Remembers how wide words are: the wording of agreements comes again and again.

        Asks ReportLab for the codes of letters only when a text has some that this document had not yet.
        """

        def __init__(self, name: str, file: str) -> None:
            super().__init__(name, file)
            measure = super().stringWidth
            self._width = lru_cache(_REMEMBERED)(lambda text: measure(text, 1))

        def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802  its name
            del encoding
            return float(self._width(text)) * size

        def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802  as above
            try:
                codes = self.state[doc].assignments
                return [(0, bytes(map(codes.__getitem__, map(ord, text))))]
            except (KeyError, ValueError):  # a new document, a new letter, or one of the next 256
                found: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
                return found

    for name, file in _FILES.items():
        pdfmetrics.registerFont(Measured(name, str(paths.resources() / "fonts" / file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


@lru_cache(maxsize=1)
def _covered() -> frozenset[int]:
    """The characters that all fonts of the family have."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  as above

    register()
    faces = [pdfmetrics.getFont(name).face for name in _FILES]
    return frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(chr(code) for code in (*_covered(), *range(_UNNAMED)))


def uncovered(text: str) -> list[str]:
    """The characters of a text that can't be printed, each once, in their order."""
    known = _known()
    return [] if known.issuperset(text) else [sign for sign in dict.fromkeys(text) if sign not in known]


def marked(text: str) -> str:
    """A text in which the code stands for each character that can't be printed: "Anna [U+1F600]"."""
    shown = printable(text)
    missing = set(uncovered(shown))
    return "".join(f"[U+{ord(sign):04X}]" if sign in missing else sign for sign in shown) if missing else text


def check(fields: Iterable[tuple[str, str]]) -> None:
    """Make sure that every text of (name of the field, text) can be printed, before anything is.

    Raises:
        UserError: it names the field and the characters that no font here has.
    """
    flaws: Mapping[str, list[str]] = {
        name: signs for name, text in fields if (signs := uncovered(printable(text)))
    }
    if flaws:
        name, signs = next(iter(flaws.items()))
        raise UserError(
            _(
                "“{field}” has characters that can’t be printed: {characters}. Write them in Latin, Greek or "
                "Cyrillic letters, then print again."
            ).format(field=name, characters=_named(signs))
        )


def refuse_gaps(shown: str) -> None:
    """Make sure that a text, made printable, leaves no gap on paper.

    Raises:
        UserError: it names the beginning of the text and the characters that no font here has.
    """
    if signs := uncovered(shown):
        beginning = shown if len(shown) <= _BEGINNING else shown[:_BEGINNING] + "…"
        text = _(
            "The text “{text}” has characters that can’t be printed: {characters}. Write them in Latin, "
            "Greek or Cyrillic letters, then print again."
        )
        raise UserError(text.format(text=" ".join(beginning.split()), characters=_named(signs)))


def _named(signs: Sequence[str]) -> str:
    return ", ".join(f"“{sign}” (U+{ord(sign):04X})" for sign in signs[:5])


def printable(text: str) -> str:
    """A text as paper can have it: composed letters, no invisible signs, line ends as the only control."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    composed = composed.translate(_OUR_OWN)
    if composed.isprintable():
        return composed
    return "".join(_seen(sign) for sign in composed)


def _seen(sign: str) -> str:
    if sign == "\n":
        return sign
    kind = unicodedata.category(sign)
    if kind in {"Zs", "Zl", "Zp"} or sign == "\t":
        return "\u00a0" if sign in "\u00a0\u202f\u2007" else " "
    return "" if kind in {"Cc", "Cf"} else sign
