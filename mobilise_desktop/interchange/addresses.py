"""Addresses in one cell taken apart, and no character lost."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address; what belongs to none of them stays in `street`.

    `region` is what stands beside the city as its county, province or district ("MI", "jud. Brașov").
    """

    street: str
    postcode: str = ""
    city: str = ""
    region: str = ""
