"""What must be right of a signature before it is noted; the dialog and the action ask alike."""

from collections.abc import Mapping, Sequence
from typing import Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import names, reference
from mobilise_desktop.features.placements.queries import Version

Signed = Mapping[str, Sequence[str]]
"""Who has signed a version, by party, the second signatory too."""


def signed_by(version: Version) -> Signed:
    """Who has signed a version as it was read."""
    return {
        one.party: tuple(filter(None, (one.signer, one.second_signer)))
        for one in version.signatures
        if one.decision == "signed"
    }


def flaws(version: Version, signed: Signed, values: Mapping[str, Any], typed: str) -> dict[str, str]:
    """What is wrong, in words by field; `typed` is the code from the paper, the field of which is "code"."""
    found = {
        "code": _code_flaw(version, typed),
        "party": _party_flaw(version, signed, values),
        "signer": "" if values.get("signer") else _("Please say who."),
        "signed_on": _day_flaw(version, values),
        "second_signer": _person_flaw(signed, values),
        "refusal_reason": _("Please say why.")
        if values["decision"] == "refused" and not values.get("refusal_reason")
        else "",
    }
    return {name: words for name, words in found.items() if words}


def _code_flaw(version: Version, typed: str) -> str:
    if not typed:
        return _("Please type the code from the paper.")
    if reference.read_code(typed) == version.short_code:
        return ""
    return _(
        "This code is not that of version {n}. Look at the foot of the signed page; if it is right, "
        "another version was signed."
    ).format(n=version.n)


def _party_flaw(version: Version, signed: Signed, values: Mapping[str, Any]) -> str:
    if values["party"] not in version.signers:
        return _("This party need not sign this version.")
    return _("This party has signed this version already.") if values["party"] in signed else ""


def _day_flaw(version: Version, values: Mapping[str, Any]) -> str:
    day = values.get("signed_on")
    if not day:
        return _("Please enter the day.") if values["decision"] == "signed" else ""
    if day > clock.today().isoformat():
        return _("This day is still to come.")
    if day < version.frozen_on:
        text = _("Version {n} was made on {day}; nobody can have signed it before.")
        return text.format(n=version.n, day=formats.day(version.frozen_on))
    return ""


def _person_flaw(signed: Signed, values: Mapping[str, Any]) -> str:
    """Nobody signs for two parties, unless a sole owner declares so (design of placements, 2.8: 26)."""
    if values["decision"] != "signed" or values.get("authority") == "sole_owner":
        return ""
    name = values.get("second_signer") or values.get("signer")
    others = [one for party, both in signed.items() if party != values["party"] for one in both]
    if not name or not any(names.same_person(name, one) for one in others):
        return ""
    return _(
        "{name} has signed for another party already. Name a second signatory, or choose “Sole owner, "
        "by declaration” as authority."
    ).format(name=name)
