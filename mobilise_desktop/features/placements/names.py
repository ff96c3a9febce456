"""Whether two names are those of one person, however they are written."""

from mobilise_desktop.core.text import fold

_TITLES = frozenset("dr prof ing dipl mag mr mrs ms herr frau mme".split())  # noqa: SIM905


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names are those of one person: "Dr. KÖSTER, Karl" is "karl koester ", whatever the order.

    Nobody is the same as somebody without a name.
    """
    names = _name_words(one)
    return bool(names) and names == _name_words(other)


def _name_words(name: str | None) -> list[str]:
    plain = "".join(sign if sign.isalnum() else " " for sign in fold(name or ""))
    for spelled, umlaut in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        plain = plain.replace(spelled, umlaut)
    return sorted(word for word in plain.split() if word not in _TITLES)
