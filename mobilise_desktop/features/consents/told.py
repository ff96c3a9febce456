"""What the history of a firm tells of consents; they are proof, so nothing is taken back there."""

from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.telling import Told


def _word(name: str, value: Any, _currency: str) -> str:
    return formats.day(value) if value and name == "withdrawn_on" else str(value or "")


TOLD = {"consent": Told({"withdrawn_on": N_("Withdrawn on"), "withdrawal_note": N_("Note")}, _word)}
