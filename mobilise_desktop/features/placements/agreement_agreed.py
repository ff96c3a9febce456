"""What an agreement says of the employee's person and of what else is agreed: labels and values, texts."""

from collections.abc import Callable, Mapping
from typing import Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.people import role_word
from mobilise_desktop.features.placements import agreement_parts, stay, texts, words
from mobilise_desktop.features.placements.agreement_parts import LINE, Data, Pairs, Wording, day_text
from mobilise_desktop.storage.reading import Reader

_NONE = "–"
_BEFORE = 3
"""Name, date of birth and nationality stand before the home address."""

NOTIFIED = "notified"
"""The decision that a stay is a posting, and is notified."""


def person(reader: Reader, values: Data) -> dict[str, Any]:
    """What is printed of the employee beside name and contract; "emergency" is empty unless it shall be."""
    own = {"id": values["employee_id"]}
    row = reader.one("SELECT home_address, role_type, fte_percent FROM contact WHERE id = :id", own)
    home, role, share = row or (None, None, None)
    # whom to call never leaves the office unasked: without the tick it is written on the paper by hand
    care = values.get("emergency_printed") and reader.one(
        "SELECT emergency_name, emergency_relation, emergency_phone FROM person_care "
        "WHERE contact_id = :id AND deleted_at IS NULL",
        own,
    )
    return {"home_address": home, "role_type": role, "fte_percent": share, "emergency": list(care or ())}


def typed(data: Data) -> list[tuple[str, str]]:
    """What somebody typed of the person, with the field that it is in."""
    own = data["person"]
    home = [(_("Home address"), own["home_address"])] if own["home_address"] else []
    return [*home, *((_("Emergency contact"), text) for text in own["emergency"] if text)]


def _of_employee(data: Data, one: Wording) -> Pairs:
    own, found = data["person"], agreement_parts.PAIRS["employee"](data, one)
    home = (_("Home address"), own["home_address"] or LINE)
    more = [(_("Role in the firm"), role_word(own["role_type"] or "") or _NONE)]
    if own["fte_percent"]:
        more.append((_("Working time (% of full time)"), formats.number(own["fte_percent"])))
    more.append((_("Emergency contact"), _called(*own["emergency"]) or LINE))
    return [*found[:_BEFORE], home, *found[_BEFORE:], *more]


def _called(name: str | None = None, relation: str | None = None, phone: str | None = None) -> str:
    """Whom to call; a number is not torn at the end of a line."""
    return ", ".join(filter(None, (name, relation, (phone or "").replace(" ", "\u00a0"))))


def _of_information(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_("Country"), formats.country(data["hosting"]["country"] or "") or _NONE)]
    if stay.parts(values):
        days = one.label("days").format(n=formats.number(stay.length(values)))
        found.append((one.label("length"), days))
    return [*found, *pay(values), *back(values), *posted(values)]


def pay(values: Data, unknown: str = LINE) -> Pairs:
    """The currency of the pay and the benefits, in the present language; `unknown` is that of a currency."""
    return [
        (words.label("pay_currency"), values.get("pay_currency") or unknown),
        _told(values, "benefits_l1"),
    ]


def back(values: Data) -> Pairs:
    """The terms of the return, in the present language."""
    return [_told(values, "return_terms_l1")]


def posted(values: Data) -> Pairs:
    """The pay by the host country's law and its website, of a posting only; in the present language."""
    if values["posting"] != NOTIFIED:
        return []
    website = (_("National website on posting"), values["posting_portal"] or _NONE)
    return [_told(values, "host_pay_l1"), website]


def _told(values: Data, first: str) -> tuple[str, str]:
    return words.label(first), texts.said(values, first, i18n.language()) or _NONE


def _of_safety(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    day, protective = values.get("induction_on"), texts.said(values, "protective_l1", one.language)
    found = [(words.label("induction_on"), day_text(day))] if day else []
    return [*found, *([(words.label("protective_l1"), protective)] if protective else [])]


def _programme(data: Data, one: Wording, place: int) -> list[str]:
    """What stands below outcomes and weeks."""
    said = data["values"].get(f"prerequisites_l{place}")
    with i18n.speaking(one.language):
        return [f"{words.label('prerequisites_l1')}: {said}"] if said else []


PAIRS: Mapping[str, Callable[[Data, Wording], Pairs]] = {
    **agreement_parts.PAIRS,
    "employee": _of_employee,
    "information": _of_information,
    "safety": _of_safety,
}
"""Labels and values by section."""

TEXTS: Mapping[str, Callable[[Data, Wording, int], list[str]]] = {
    **agreement_parts.TEXTS,
    "programme": _programme,
}
"""Texts of the parties by section; the last argument is the place of the language, from 1."""
