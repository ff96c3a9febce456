"""Fields of a placement that several of its forms make."""

from collections.abc import Callable, Iterator, Mapping

from mobilise_desktop.features.placements import texts, words
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.text_fields import NotesField


def in_both(first: str, make: Callable[[str], Field]) -> Iterator[tuple[str, Field]]:
    """A text in both languages of the agreement."""
    for name in (first, texts.SECOND[first]):
        yield name, make(words.LABELS[texts.plain(name)])


def short_notes(label: str) -> NotesField:
    """A text of a few lines."""
    return NotesField(label, lines=2)


def choice(name: str, kind: str, known: Mapping[str, str], *, empty: bool = True) -> ChoiceField:
    """One of the words of a list."""
    return ChoiceField(
        words.LABELS[name], lambda: [Choice(code, words.word(kind, code)) for code in known], empty=empty
    )
