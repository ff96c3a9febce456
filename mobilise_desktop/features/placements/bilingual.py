"""Papers in the two languages of a placement, worded by the catalogues of the program."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import archive, frame, parts

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

Pairs = list[tuple[str, str]]
Say = Callable[[], str]


class Paper:
    """Puts a document together; whatever is said is said in each of its languages."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = list(dict.fromkeys(languages))
        self.story: list[Flowable] = []

    def said(self, say: Say) -> tuple[str, ...]:
        """A text in each language."""
        return tuple(self._in(language, say) for language in self.languages)

    def both(self, say: Say) -> str:
        """A text in each language, one after the other."""
        return " / ".join(dict.fromkeys(self.said(say)))

    def title(self, say: Say) -> None:
        """The title."""
        self.story.append(parts.title(*self.said(say)))

    def heading(self, say: Say) -> None:
        """A heading, with room above it."""
        self.story += [parts.space(_GAP), parts.heading(*self.said(say))]

    def text(self, say: Say) -> None:
        """A paragraph."""
        self.story.append(parts.rows([self.said(say)]))

    def small(self, say: Say) -> None:
        """A remark in small letters."""
        self.story += [parts.space(_GAP), parts.small(*self.said(say))]

    def pairs(self, told: Callable[[], Pairs]) -> None:
        """Labels and values."""
        found = []
        for language in self.languages:
            with i18n.speaking(language):
                found.append(told())
        if found[0]:
            self.story.append(parts.key_values(*found))

    def table(
        self, head: Callable[[], list[str]], body: Sequence[Sequence[str]], widths: Sequence[float]
    ) -> None:
        """A table over the whole width with a head in each language."""
        heads = []
        for language in self.languages:
            with i18n.speaking(language):
                heads.append(head())
        joined = [" / ".join(dict.fromkeys(column)) for column in zip(*heads, strict=True)]
        self.story += [parts.space(_GAP), parts.listing(joined, body, widths)]

    def signatures(self, blocks: Sequence[parts.Block], say: Say) -> None:
        """Blocks to sign side by side under a heading."""
        heads = parts.heading(*self.said(say))
        self.story.append(parts.signatures([parts.space(_GAP), heads], blocks))

    def block(self, who: Say, name: str, function: str = "", *, stamp: bool = True) -> parts.Block:
        """Where somebody signs."""
        lines = [(self.both(lambda: _("Name")), name)]
        if function or stamp:
            lines.append((self.both(lambda: _("Function")), function))
        lines += [(self.both(lambda: _("Place")), ""), (self.both(lambda: _("Date")), "")]
        sign = self.both(lambda: _("Signature and stamp") if stamp else _("Signature"))
        return parts.Block(self.both(who), lines, sign)

    def build(self, title: Say, author: str, foot: str, mark: str = "") -> bytes:
        """The PDF, fit for the archive."""

        def page(n: int, total: int) -> str:
            return self.both(lambda: _("Page {n} of {total}").format(n=n, total=total))

        sheet = frame.Sheet(
            title=self.said(title)[0],
            language=self.languages[0],
            author=author,
            page=page,
            foot=foot,
            mark=mark,
        )
        return archive.archival(frame.build(self.story, sheet))

    @staticmethod
    def _in(language: str, say: Say) -> str:
        with i18n.speaking(language):
            return say()


_GAP = 3 * frame.MM
