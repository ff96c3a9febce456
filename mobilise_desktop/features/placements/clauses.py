"""Clauses of an agreement that what was agreed chooses or completes; their wording is data as the others are.

A section may have "choices", each an object:

- "field": the field of the placement that chooses it; without one it is always printed.
- "text", or texts "by" the values of the field; without a value or a text for it, nothing is printed.
- "replaces": the clause in whose place it stands, counted from 1; without it, it follows the clauses.

"{value}" in a text is the value as it is. "{years}", "{months}" and "{days}" are the value in the form that
"units" of the wording has for it, by the plural categories of CLDR ("one", "few", "other").
"""

from collections.abc import Mapping, Sequence
from typing import Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.features.placements.agreement_parts import Wording

Data = Mapping[str, Any]
_LENT, _PREVAILS = "lent", "prevails"
_NEW_LABELS = (
    _PREVAILS, "outcome_type", "knowledge", "skill", "competence", "evidence", "week", "weeks",
    "outcome_numbers", "week_place", "responsible", "result",
)  # fmt: skip
"""Labels that wordings from before there were choices lack."""


def rows(wordings: Sequence[Wording], place: int, values: Data) -> list[tuple[str, ...]]:
    """The clauses of a section as they are printed, each in all languages; `values` are the placement's.

    A choice that was lent to an own wording replaces none of its clauses: it says that it prevails.
    """
    sections = [one.sections[place] for one in wordings]
    found = list(zip(*(section["clauses"] for section in sections), strict=True))
    is_lent = any(section.get(_LENT) for section in sections)
    for choices in zip(*(section.get("choices", ()) for section in sections), strict=True):
        told = [_said(one, choice, values) for one, choice in zip(wordings, choices, strict=True)]
        at = choices[0].get("replaces", 0)
        if not all(told):
            continue
        if at and not is_lent:
            found[at - 1] = tuple(told)
            continue
        if at:
            told = [f"{text} {one.label(_PREVAILS)}" for one, text in zip(wordings, told, strict=True)]
        found.append(tuple(told))
    return found


def _said(one: Wording, choice: Data, values: Data) -> str:
    """What a choice says of the values in a language, "" for nothing."""
    value = values.get(choice["field"]) if "field" in choice else None
    text = str(choice["by"].get(value, "") if "by" in choice else choice["text"])
    is_counted = value == 0 and any(f"{{{unit}}}" in text for unit in one.texts["units"])
    if "field" in choice and not value and not is_counted:
        return ""
    for unit, forms in one.texts["units"].items():
        mark = f"{{{unit}}}"
        if mark in text:
            text = text.replace(mark, _counted(one.language, forms, int(value or 0)))
    return text.replace("{value}", str(value))


def _counted(language: str, forms: Data, n: int) -> str:
    form = forms.get(formats.locale(language).plural_form(n)) or forms["other"]
    with i18n.speaking(language):
        return str(form).replace("{n}", formats.number(n))


def completed(own: Data, shipped: Data) -> dict[str, Any]:
    """An office's own wording from before there were choices, with those of the program and its labels."""
    ours = {section["key"]: section for section in shipped["sections"]}
    labels = {**{name: shipped["labels"][name] for name in _NEW_LABELS}, **own["labels"]}
    sections = [_lent(section, ours.get(section["key"], {})) for section in own["sections"]]
    return {"units": shipped["units"], **own, "labels": labels, "sections": sections}


def _lent(section: Data, ours: Data) -> Data:
    if "choices" in section or "choices" not in ours:
        return section
    return {**section, "choices": ours["choices"], _LENT: True}


def are_complete(section: Data, shipped: Data) -> bool:
    """Whether the choices of an own section are those of the program, and each can be printed."""
    own, ours = section.get("choices", ()), shipped.get("choices", ())
    if [_chooses(one) for one in own] != [_chooses(one) for one in ours]:
        return False
    texts = [text for one in own for text in (one["by"].values() if "by" in one else [one["text"]])]
    places = [one.get("replaces", 1) for one in own]
    fits = section.get(_LENT) or all(0 < at <= len(section["clauses"]) for at in places)
    return bool(fits) and all(isinstance(text, str) for text in texts)


def shape(section: Data) -> tuple[tuple[str, int], ...]:
    """What the choices of a section hang on and replace; it is the same in both languages of a paper."""
    return tuple((one.get("field", ""), one.get("replaces", 0)) for one in section.get("choices", ()))


def _chooses(choice: Data) -> tuple[str, list[str]]:
    return choice.get("field", ""), sorted(choice.get("by", ()))
