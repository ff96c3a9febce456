"""The places of a stay with their shares, and the mentors there, as an agreement prints them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.features.placements import words

Data = Mapping[str, Any]
OTHERS = ("2", "3")
_WHOLE = 100


class Places(NamedTuple):
    """The share of the first place ("60%", "" where it is the only one), and a line for each other one."""

    first: str
    others: list[tuple[str, str]]


def places(data: Data) -> Places:
    """The places of a stay; the share of the first one is what the others leave."""
    values, given = data["values"], [n for n in OTHERS if data.get(f"site_{n}")]
    shares = {n: values.get(f"site_{n}_share") or 0 for n in given}
    others = [
        (words.label(f"host_site_{n}_id"), f"{data[f'site_{n}']}, {_percent(share)}")
        for n, share in shares.items()
    ]
    return Places(_percent(_WHOLE - sum(shares.values())) if given else "", others)


def mentors(data: Data) -> list[tuple[str, str]]:
    """The mentors at the other places."""
    return [
        (words.label(f"mentor_host_{n}_id"), data[f"mentor_{n}"]) for n in OTHERS if data.get(f"mentor_{n}")
    ]


def _percent(share: int) -> str:
    return formats.percent(share / _WHOLE)
