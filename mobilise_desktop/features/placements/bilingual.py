"""Papers in the two languages of a placement, worded by the catalogues of the program."""

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from mobilise_desktop.core import i18n
from mobilise_desktop.documents import archive, forms, frame, parts
from mobilise_desktop.documents.letterhead import NO_LETTERHEAD, Letterhead
from mobilise_desktop.documents.safe import CAP
from mobilise_desktop.features.placements import agreement, footers

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

Pairs = list[tuple[str, str]]
Say = Callable[[], str]


_GAP, _ROOM = 3 * frame.MM, 30 * frame.MM
_PIECE = CAP // 2
"""Characters of a text in one row."""

_SIGN = {True: "stamp", False: "signature"}


class Paper:
    """Puts a document together; whatever is said is said in each of its languages."""

    def __init__(self, languages: Sequence[str], letterhead: Letterhead = NO_LETTERHEAD) -> None:
        self.languages = list(dict.fromkeys(languages))
        self.letterhead = letterhead
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
        """A heading, with room above it; it goes to the next page with the first lines below it only."""
        heads = parts.heading(*self.said(say))
        heads.keepWithNext = 0  # a table of many rows would go along as a whole
        self.story += [parts.room(_ROOM), parts.space(_GAP), heads]

    def text(self, say: Say) -> None:
        """A paragraph."""
        self.story.append(parts.row(*self.said(say)))

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
            self.story.append(parts.key_values(*_in_pieces(found)))

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

    def tick(self, say: Say) -> None:
        """A box to tick over the whole width."""
        self.story.append(forms.box(self.both(say), is_beside=True))

    def fill(self, *labels: Say) -> None:
        """Labels side by side with lines to write on."""
        self.story.append(forms.fill(*(self.both(say) for say in labels)))

    def signatures(self, blocks: Sequence[parts.Block], say: Say, keep: int = 1) -> None:
        """Blocks to sign side by side under a heading; the last `keep` parts of the story stay with them."""
        heads = parts.heading(*self.said(say))
        before = self.story[len(self.story) - keep :]
        del self.story[len(self.story) - keep :]
        self.story.append(parts.signatures([*before, parts.space(_GAP), heads], blocks))

    def keep(self, last: "Sequence[Flowable]", count: int = 2) -> None:
        """Put something at the end that stays with the last parts of the story."""
        before = self.story[len(self.story) - count :]
        del self.story[len(self.story) - count :]
        self.story.append(parts.together([*before, *last]))

    def signed(self, say: Say, signers: Sequence[forms.Signer]) -> "list[Flowable]":
        """Short blocks to sign below what is signed."""
        return [parts.space(_GAP), parts.row(*self.said(say)), forms.sign_lines(signers)]

    def signer(self, who: Say, name: str, *, is_firm: bool) -> forms.Signer:
        """A short block: a line for place and day, a line for the signature."""
        day = self.both(lambda: f"{word('sign_place')}, {word('sign_date')}")
        return forms.Signer(self.both(who), name, day, self.both(lambda: word(_SIGN[is_firm])))

    def firm(self, who: Say, name: str, function: str = "") -> parts.Block:
        """Where somebody signs for a firm or an office."""
        return self._block(who, name, (self.both(lambda: word("sign_function")), function), is_firm=True)

    def person(self, who: Say, name: str, birth: Say = lambda: "") -> parts.Block:
        """Where somebody signs for themselves."""
        second = (self.both(lambda: word("birth_date")), self.said(birth)[0])
        return self._block(who, name, second, is_firm=False)

    def _block(self, who: Say, name: str, second: tuple[str, str], *, is_firm: bool) -> parts.Block:
        lines = [(self.both(lambda: word("sign_name")), name), second]
        lines += [(self.both(lambda: word("sign_place")), ""), (self.both(lambda: word("sign_date")), "")]
        return parts.Block(self.both(who), lines, self.both(lambda: word(_SIGN[is_firm])))

    def build(self, title: Say, author: str, foot: str, mark: str = "") -> bytes:
        """The PDF, fit for the archive."""
        sheet = frame.Sheet(
            title=self.said(title)[0],
            language=self.languages[0],
            author=author,
            page=footers.page(self.languages),
            foot=foot,
            mark=mark,
            second=self.languages[-1],
            letterhead=self.letterhead,
        )
        return archive.archival(frame.build(self.story, sheet))

    @staticmethod
    def _in(language: str, say: Say) -> str:
        with i18n.speaking(language):
            return say()


def _in_pieces(columns: Sequence[Pairs]) -> list[Pairs]:
    """A row for each piece of a text whose lines are too long for one paragraph: nothing of it is cut off."""
    found: list[Pairs] = [[] for _column in columns]
    for row in zip(*columns, strict=True):
        for texts in zip_longest(*(_pieces(text) for _label, text in row), fillvalue=""):
            for column, (label, _text), text in zip(found, row, texts, strict=True):
                column.append((label, text))
    return found


def _pieces(text: str) -> list[str]:
    if len(text) <= _PIECE:
        return [text]
    found = [""]
    for line in text.split("\n"):
        longer = f"{found[-1]}\n{line}".lstrip("\n")
        found = [*found[:-1], longer] if len(longer) <= _PIECE or not found[-1] else [*found, line]
    return found


def word(name: str) -> str:
    """A word as the agreement has it in the present language: papers of a stay say the same."""
    return agreement.wording(i18n.language()).label(name)
