"""How long what is kept, from `resources/retention.json`; plain Python without storage."""

import json
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.i18n import NC_, pgettext

CLASSES = {
    "trash": NC_("kept for a time", "In the trash"),
    "former_contact": NC_("kept for a time", "Person no longer there"),
    "consent_evidence": NC_("kept for a time", "Proof of a withdrawn consent"),
    "signed_declaration": NC_("kept for a time", "Signed paper"),
    "grant_record": NC_("kept for a time", "Grant record"),
    "correspondence": NC_("kept for a time", "Letter or mail"),
}
"""The classes with their names for people."""


class Class(NamedTuple):
    """A kind of record and for how many months it is kept."""

    code: str
    kind: str
    months: int


@lru_cache(maxsize=1)
def classes() -> tuple[Class, ...]:
    """All classes as the office has set them."""
    with (paths.resources() / "retention.json").open(encoding="utf-8") as file:
        found = json.load(file)["classes"]
    return tuple(Class(one["code"], one["kind"], int(one["months"])) for one in found)


def class_word(code: str) -> str:
    """The name of a class."""
    return pgettext("kept for a time", CLASSES[code]) if code in CLASSES else code
