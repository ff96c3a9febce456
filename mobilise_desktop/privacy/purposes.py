"""What data of people may be used for, on which bases, and what all that is called.

Which basis serves which purpose is data (`resources/purposes.json`); do not ask for a consent where a
contract is the basis (`firms-and-placements.md` 2.1).
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext

PURPOSES = {
    "invitation": NC_("purpose", "Invitations and news"),
    "survey_followup": NC_("purpose", "Questions about the survey"),
    "matching_share": NC_("purpose", "Showing the profile to possible partners"),
    "transfer_to_partner_office": NC_("purpose", "Passing on to partner offices"),
    "transfer_to_TR": NC_("purpose", "Passing on to Türkiye"),
    "photo_publicity": NC_("purpose", "Photos and publicity"),
    "placement": NC_("purpose", "Carrying out a placement"),
}
BASES = {
    "consent": NC_("legal basis", "Consent"),
    "contract": NC_("legal basis", "Contract"),
    "legitimate_interest": NC_("legal basis", "Legitimate interest"),
}
METHODS = {
    "paper": NC_("method of consent", "On paper"),
    "e_mail": NC_("method of consent", "By e-mail"),
    "verbal_noted": NC_("method of consent", "Spoken, noted by the office"),
}
NO_BASIS, WITHDRAWN, BANNED, GONE = "no_basis", "withdrawn", "banned", "gone"
NO_MAIL, NO_PLACE = "no_mail", "no_place"
REASONS = {
    NO_BASIS: N_("no basis for this purpose"),
    WITHDRAWN: N_("consent withdrawn"),
    BANNED: N_("does not want to be contacted"),
    GONE: N_("in the trash or no longer with the firm"),
    NO_MAIL: N_("no valid e-mail address"),
    NO_PLACE: N_("no postal address"),
}
"""Why somebody is left out."""


class Purpose(NamedTuple):
    """The bases that serve a purpose, and whether the person is written to (then a ban counts)."""

    code: str
    bases: tuple[str, ...]
    writes: bool


@lru_cache(maxsize=1)
def purposes() -> Mapping[str, Purpose]:
    """All purposes by code."""
    given: Mapping[str, Any] = _resource()["purposes"]
    return {
        code: Purpose(code, tuple(entry["bases"]), bool(entry["writes"])) for code, entry in given.items()
    }


def text_versions() -> tuple[str, ...]:
    """The versions of the texts that people sign, the newest last."""
    return tuple(_resource()["text_versions"])


def purpose_word(code: str) -> str:
    """The word for a purpose."""
    return pgettext("purpose", PURPOSES[code]) if code in PURPOSES else code


def basis_word(code: str) -> str:
    """The word for a legal basis."""
    return pgettext("legal basis", BASES[code]) if code in BASES else code


def method_word(code: str) -> str:
    """The word for how a consent was given."""
    return pgettext("method of consent", METHODS[code]) if code in METHODS else code


def reason_word(code: str) -> str:
    """Why somebody was left out, in words."""
    return _(REASONS[code])


@lru_cache(maxsize=1)
def _resource() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((paths.resources() / "purposes.json").read_text("utf-8"))
    return found
