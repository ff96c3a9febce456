"""What an amendment changes, in words: for the window before it is drafted, and for its paper."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.features.placements import impact, shown, texts, words

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
        return words.label(self.name)

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

    Amounts are told in the currency that holds with them.
    """
    currency = now["currency"], change.get("currency", now["currency"])

    def one(name: str) -> Change:
        values = zip((now[name], change[name]), currency, strict=True)
        old, new = (_shown(name, value, names, unit) for value, unit in values)
        return Change(name, old, new, _language(now, name))

    return [(of, [one(name) for name in fields]) for of, fields in impact.by_kind(change, kind)]


def in_one_language(changes: list[Change], *, second: bool) -> list[Change]:
    """The changes as one column of a paper says them: of a text in both languages only its own."""
    names = {one.name for one in changes}
    return [
        one for one in changes
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
