"""The only place where texts become paragraphs: what somebody typed is printed as typed, never obeyed.

ReportLab reads its paragraphs as markup, with colours, pictures and links in it. So every text is escaped,
and nothing of it ever gets into an attribute (`safety.md` T6).
"""

from functools import lru_cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from mobilise_desktop.documents import fonts, tags

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

CAP = 20_000
"""More characters than this of one text are not printed; the cut is marked by "…"."""

TEXT, SMALL, LABEL, HEAD, TITLE = "text", "small", "label", "head", "title"
FIGURE, FIGURE_LABEL, MARK, LEAD = "figure", "figure_label", "mark", "lead"
NOTE, NOTE_SMALL = "note", "note_small"
"""The roles of paragraphs; each has one style."""

_REMEMBERED = 3_000
_TAGS = {TITLE: tags.TITLE, HEAD: tags.HEADING, LEAD: tags.SUBHEADING}


def para(text: str, role: str = TEXT) -> "Paragraph":
    """A paragraph that shows `text` character by character; line ends stay, words too long are broken.

    Raises:
        UserError: it has characters that no font here has; nothing is printed with gaps.
    """
    shown = fonts.printable(text if len(text) <= CAP else text[: CAP - 1] + "…")
    made = _read(shown, role) if "\n" in shown else tags.twin(_line(shown, role))
    made.element = tags.Element(_TAGS.get(role, tags.TEXT))
    return made


@lru_cache(maxsize=_REMEMBERED)
def _line(shown: str, role: str) -> "Paragraph":
    """A paragraph without line ends, read and broken once: the wording of papers comes again and again.

    Its copies share what ReportLab found out; with line ends it would change that when a page ends.
    """
    made = _read(shown, role)
    made.broken = {}
    return made


def _read(shown: str, role: str) -> "Paragraph":
    lock()
    fonts.refuse_gaps(shown)
    return tags.paragraph_class()(escape(shown).replace("\n", "<br/>"), styles()[role])


@lru_cache(maxsize=1)
def lock() -> None:
    """Forbid ReportLab to fetch anything from anywhere."""
    from reportlab import rl_config  # noqa: PLC0415  as above

    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []
    rl_config.useA85 = 0  # streams as they are: smaller, and nothing to encode


@lru_cache(maxsize=1)
def styles() -> "dict[str, ParagraphStyle]":
    """The styles by role: 9.5 pt text with 13 pt leading, headings in bold, black on white."""
    from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT  # noqa: PLC0415  as above
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415  as above

    fonts.register()
    sides = {FIGURE: TA_RIGHT, FIGURE_LABEL: TA_RIGHT, MARK: TA_CENTER}

    def style(role: str, font: str, size: float, leading: float) -> ParagraphStyle:
        return ParagraphStyle(
            role, fontName=font, bulletFontName=font, fontSize=size, leading=leading, splitLongWords=1,
            allowWidows=0, allowOrphans=0, alignment=sides.get(role, TA_LEFT),
        )  # fmt: skip

    return {
        TEXT: style(TEXT, fonts.REGULAR, 9.5, 13),
        SMALL: style(SMALL, fonts.REGULAR, 8, 10.5),
        LABEL: style(LABEL, fonts.REGULAR, 8.5, 13),
        HEAD: style(HEAD, fonts.BOLD, 10.5, 14),
        TITLE: style(TITLE, fonts.BOLD, 14, 18),
        FIGURE: style(FIGURE, fonts.REGULAR, 9.5, 13),
        FIGURE_LABEL: style(FIGURE_LABEL, fonts.REGULAR, 8.5, 13),
        MARK: style(MARK, fonts.REGULAR, 7.5, 9),
        LEAD: style(LEAD, fonts.BOLD, 9.5, 13),
        NOTE: style(NOTE, fonts.REGULAR, 7.5, 9),
        NOTE_SMALL: style(NOTE_SMALL, fonts.REGULAR, 6, 7),
    }
