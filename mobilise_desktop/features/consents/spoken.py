"""Consents as a person reads them who asks what is kept."""

from collections.abc import Callable
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.telling import Told
from mobilise_desktop.privacy import purposes

_WORDS: dict[str, Callable[[Any], str]] = {
    "purpose": purposes.purpose_word,
    "legal_basis": purposes.basis_word,
    "method": purposes.method_word,
    "text_language": formats.language,
}


def _word(name: str, value: Any, _currency: str) -> str:
    return _WORDS[name](value) if name in _WORDS else str(value)


SPOKEN = {"consent": Told({}, _word)}
