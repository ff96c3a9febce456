"""What an amendment changes, in words: for the window before it is drafted, and for its paper."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.features.placements import impact, language_pair, shown, texts, titles

Values = Mapping[str, Any]
Names = Mapping[str, str]


class Change(NamedTuple):
    """A field with its value so far and the one from then on, in words; a text in two with its language."""

    name: str
    old: str
    new: str
    language: str = ""

    @property
    def label(self) -> str:
        """What the field is called."""
        return titles.title(self.name)

    @property
    def title(self) -> str:
        """The same with the language behind it."""
        return f"{self.label} ({self.language})" if self.language else self.label


def differs(name: str, one: Any, other: Any) -> bool:
    """Whether two values of a field say something else; nothing at all is an empty text, or a "no"."""
    if name in shown.YES:
        return bool(one) != bool(other)
    return bool((None if one == "" else one) != (None if other == "" else other))


def told(now: Values, change: Values, kind: str, names: Names) -> list[tuple[str, list[Change]]]:
    """The changes under their kinds, as they are read and printed; `names` are those of sites and people.

    Amounts are told in the currency that holds with them; a text whose place is another language's from then
    on, with the code of its own before it.
    """
    after = {**now, **change}

    def one(name: str) -> Change:
        place = language_pair.PAIR[texts.is_second(name)] if texts.other(name) else ""
        moves = bool(place) and now[place] != after[place]
        old, new = (
            language_pair.labelled(values[place], values[name])
            if moves and values[name]
            else _shown(name, values[name], names, values["currency"])
            for values in (now, after)
        )
        return Change(name, old, new, _language(now, name))

    return [(of, [one(name) for name in fields]) for of, fields in impact.by_kind(change, kind)]


def in_one_language(changes: list[Change], *, second: bool) -> list[Change]:
    """The changes as one column of a paper says them: of a text in both languages only its own.

    A text that changes in one language only keeps its language, to be told in both columns.
    """
    names = {one.name for one in changes}
    return [
        one._replace(language="") if texts.other(one.name) in names else one for one in changes
        if texts.other(one.name) not in names or texts.is_second(one.name) == second
    ]  # fmt: skip


def _language(now: Values, name: str) -> str:
    if not texts.other(name) or now["language_1"] == now["language_2"]:
        return ""
    return formats.language(now["language_2" if texts.is_second(name) else "language_1"])


def _shown(name: str, value: Any, names: Names, currency: str | None) -> str:
    if name in shown.LANGUAGES and value:
        return formats.language(value)
    return shown.value(name, value, names, currency)
