"""The texts of an agreement when its languages change: each goes where its language is, and none is lost.

A text that stands where another language belongs begins with the code of its own: "(DE) Anna learns …".
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import LANGUAGES, _
from mobilise_desktop.features.placements import texts

Values = Mapping[str, Any]
PAIR = ("language_1", "language_2")
FIELDS = (*texts.SECOND, *texts.SECOND.values())
"""The fields of all texts in two languages."""

_MARK = re.compile(r"\(([A-Z]{2})\) ")


def written(values: Values, first: str) -> list[tuple[str, str]]:
    """The texts of a pair of fields that are there, each after its language; `first` is the first field."""
    fields = zip((first, texts.SECOND[first]), PAIR, strict=True)
    return [_told(values[name], values[place]) for name, place in fields if values[name]]


def moved(values: Values, first: str, second: str) -> dict[str, str | None]:
    """What the texts of a placement are when its languages become others: the fields that differ."""
    found: dict[str, str | None] = {}
    for one, other in texts.SECOND.items():
        fields = (one, other)
        placed = _placed(_by_field(values, fields), (first, second))
        found |= {name: text for name, text in zip(fields, placed, strict=True) if text != values[name]}
    return found


def foreign(values: Values) -> Iterator[tuple[str, str, str]]:
    """Field, its language and the one that it should have, by name: texts that nobody wrote in theirs yet."""
    is_single = values["language_1"] == values["language_2"]
    for first, second in texts.SECOND.items():
        for name, place in zip((first,) if is_single else (first, second), PAIR, strict=False):
            language, _text = _told(values[name] or "", values[place])
            if language != values[place]:
                yield name, formats.language(language), formats.language(values[place])


def parted(text: str) -> tuple[str, str]:
    """The code of another language before a text, as it stands there ("" for none), and the text itself."""
    mark = _MARK.match(text)
    known = mark[0] if mark and mark[1].lower() in LANGUAGES else ""
    return known, text[len(known) :]


def told(values: Values, change: Values) -> str:
    """What to say of a change of the languages that leaves texts nobody wrote in theirs; "" for nothing."""
    if change.keys().isdisjoint(PAIR):
        return ""
    new = {**values, **change}
    if not any(True for _one in foreign({**new, **moved(values, *(new[place] for place in PAIR)), **change})):
        return ""
    return _(
        "Texts that nobody has written in the new language yet stay, with the code of their own before them."
    )


def marked(language: str, text: str) -> str:
    """A text with the code of its language before it."""
    return f"({language.upper()}) {text}"


def labelled(language: str, text: str) -> str:
    """A text with the code of its language before it, once: `language` is that of its place."""
    own, bare = _told(text, language)
    return marked(own, bare)


def _by_field(values: Values, fields: tuple[str, str]) -> list[tuple[str, str] | None]:
    """Language and text of both fields, None for an empty one."""
    return [
        _told(values[name], values[place]) if values[name] else None
        for name, place in zip(fields, PAIR, strict=True)
    ]


def _placed(known: list[tuple[str, str] | None], wanted: tuple[str, str]) -> list[str | None]:
    """The texts of both fields: what is in the language that is wanted there, else one that is left over."""
    left = list(known)
    placed: list[str | None] = [None, None]
    for place in range(1 if wanted[0] == wanted[1] else len(wanted)):
        at = next((at for at, one in enumerate(left) if one and one[0] == wanted[place]), None)
        if at is not None:
            placed[place], left[at] = (left[at] or ("", ""))[1], None
    for at, one in enumerate(left):
        if one is not None:
            place = at if placed[at] is None else 1 - at
            placed[place] = one[1] if one[0] == wanted[place] else marked(*one)
    return placed


def _told(text: str, language: str) -> tuple[str, str]:
    """The language of a text and the text without its mark; `language` is that of its place."""
    mark = _MARK.match(text)
    if mark and mark[1].lower() in LANGUAGES:
        return mark[1].lower(), text[mark.end() :]
    return language, text
