"""Stays as a person reads them who asks what is kept."""

import json
from collections.abc import Callable
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.telling import Told
from mobilise_desktop.features.placements import (
    compliance,
    fields,
    issues,
    questionnaire,
    shown,
    texts,
    words,
)

_LABELS = {
    name: words.LABELS[texts.plain(name)]
    for name in (*fields.FIELDS, *fields.EXTRA_FIELDS)
    if texts.plain(name) in words.LABELS
} | {
    "sending_office": N_("Sending office"),
    "status_at": N_("Status since"),
    "status_reason": N_("Reason"),
    "end_kind": N_("End of the stay"),
}
_VERSION = {
    "n": N_("Version of the agreement"),
    "short_code": N_("Code of the agreement"),
    "frozen_on": N_("Agreement made on"),
    "reason": N_("Reason"),
    "state": N_("State"),
    "signers": N_("Signatures"),
    "changes": N_("Changed"),
}
_CHECK = {"rule": N_("Rule"), "state": N_("Decision"), "note": N_("Note"), "decided_by": N_("Decided by")}
_SIGNATURE = {
    "party": N_("Party"),
    "decision": N_("Signed or refused"),
    "refusal_reason": N_("Reason of the refusal"),
    "second_signer": N_("Second signatory"),
    "second_function": N_("Function of the second"),
}
_EVALUATION = {"party": N_("Party"), "answers": N_("Answers"), "completed_on": N_("Day")}
_KINDS = {
    "agreement": N_("Agreement"),
    "amendment": N_("Amendment"),
    "certificate": N_("Certificate of participation"),
}
_LISTS = {"party": "party", "method": "method", "authority": "authority", "end_kind": "end_kind"}
_DECISIONS = {"signed": N_("Signed"), "refused": N_("Refused")}


def _placement(name: str, value: Any, currency: str) -> str:
    if name in shown.LANGUAGES and value:
        return formats.language(value)
    return words.word(_LISTS[name], value) if name in _LISTS else shown.value(name, value, {}, currency)


def _plain(name: str, value: Any, _currency: str) -> str:
    if name in _WORDS:
        return _WORDS[name](value)
    return words.word(_LISTS[name], value) if name in _LISTS else str(value)


def _version(name: str, value: Any, currency: str) -> str:
    if name == "changes":
        return _changes(value, currency)
    if name == "signers":
        return ", ".join(words.word("party", party) for party in value.split())
    known = words.VERSION_STATES if name == "state" else {}
    return _(known[value]) if value in known else _plain(name, value, currency)


def _changes(value: str, currency: str) -> str:
    """What an amendment changes, a line each."""
    return "\n".join(
        f"{words.label(name)}: {_placement(name, old, currency)} → {_placement(name, new, currency)}"
        for name, (old, new) in json.loads(value).items()
    )


def _check(name: str, value: Any, _currency: str) -> str:
    if name == "rule":
        return compliance.title_of(value)
    return compliance.state_word(value) if name == "state" else str(value)


def _event(name: str, value: Any, currency: str) -> str:
    return words.word("event", value) if name == "kind" else _plain(name, value, currency)


_ISSUE = {"text": N_("Issue")}


def _answers(value: str) -> str:
    """What a party said, a line each; of which party it is, the record says beside."""
    return "\n".join(f"{question}: {said}" for question, said in questionnaire.told("", json.loads(value)))


_WORDS: dict[str, Callable[[Any], str]] = {
    "rating": words.rating,
    "confidential": lambda value: _("yes") if value else _("no"),
    "decision": lambda value: _(_DECISIONS[value]) if value in _DECISIONS else str(value),
    "answers": _answers,
    "severity": issues.word,
    "kind": lambda value: _(_KINDS[value]) if value in _KINDS else str(value),
}

SPOKEN = {
    "placement": Told(_LABELS, _placement),
    "placement_extra": Told(_LABELS, _placement),
    "placement_event": Told({}, _event),
    "placement_issue": Told(_ISSUE, _plain),
    "placement_evaluation": Told(_EVALUATION, _plain),
    "placement_check": Told(_CHECK, _check),
    "agreement_version": Told(_VERSION, _version),
    "agreement_signature": Told(_SIGNATURE, _plain),
}
