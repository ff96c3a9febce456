"""Texts that an agreement prints in both its languages, and which field holds the one of each language."""

from collections.abc import Collection, Mapping
from typing import Any

IN_BOTH = (
    "objective_sending", "objective_hosting", "objective_employee", "outcomes", "programme", "purpose_text",
    "occupation", "costs_note", "protective", "benefits", "return_terms", "host_pay", "prerequisites",
)  # fmt: skip
"""Texts with two fields, `_l1` and `_l2`."""

WITH_SECOND = ("timetable", "monitoring", "evaluation_plan", "posting_reason", "insured_where")
"""Texts whose field for the first language has no ending."""

SECOND: Mapping[str, str] = {
    **{f"{name}_l1": f"{name}_l2" for name in IN_BOTH},
    **{name: f"{name}_l2" for name in WITH_SECOND},
}
"""The field of the second language by that of the first."""

_FIRST = {second: first for first, second in SECOND.items()}


def other(name: str) -> str:
    """The field with the same text in the other language, "" for a field that is no text in two languages."""
    return SECOND.get(name) or _FIRST.get(name) or ""


def is_second(name: str) -> bool:
    """Whether a field is that of the second language."""
    return name in _FIRST


def plain(name: str) -> str:
    """What a text is, without its language ("objective_sending_l2" → "objective_sending")."""
    return name.removesuffix("_l1").removesuffix("_l2")


def said(values: Mapping[str, Any], first: str, language: str) -> str:
    """A text in a language of the agreement; what nobody wrote in the second one, in the first.

    `values` may be those of an agreement that was made when there were fewer fields.
    """
    in_second = language == values["language_2"] != values["language_1"]
    return (values.get(SECOND[first]) if in_second else "") or values.get(first) or ""


def lacking(values: Mapping[str, Any]) -> list[str]:
    """The fields of texts that are written in one language of the agreement and not in the other."""
    if values["language_1"] == values["language_2"]:
        return []
    pairs = ((name, values[name], values[other(name)]) for name in (*SECOND, *_FIRST))
    return [name for name, own, others in pairs if others and not own]


def to_change_along(values: Mapping[str, Any], change: Collection[str]) -> list[str]:
    """The texts in the other language that must change too: where both languages say something now."""
    beside = ((name, other(name)) for name in change)
    return [
        second for name, second in beside
        if second and second not in change and values[name] and values[second]
    ]  # fmt: skip
