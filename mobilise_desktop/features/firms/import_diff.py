"""What a draft would change in a firm of the register, field by field; empty cells never erase anything."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.details import FirmDetails, Part
from mobilise_desktop.features.firms.exchange import Mapped, is_own_export
from mobilise_desktop.features.firms.import_draft import CONTACT, FIRM, SITE, Draft, Values
from mobilise_desktop.features.firms.rules import size_class

_PLAIN = (
    "legal_name_native", "legal_name_latin", "trade_name", "legal_form", "country", "tax_number",
    "no_id_reason", "nuts_version", "nuts_code", "status", "member_no", "member_since", "website",
    "figures_year",
)  # fmt: skip
_TOGETHER: tuple[tuple[str, ...], ...] = (
    ("national_reg_no", "reg_no_scheme"),
    ("headcount_min", "headcount_max"),
    ("turnover_min", "turnover_max"),
    ("balance_min", "balance_max"),
)
_HEADS = ("headcount_min", "headcount_max")
_MONEY = ("turnover_min", "turnover_max", "balance_min", "balance_max")
_SIZED_BY = frozenset((*_HEADS, "turnover_max", "balance_max", "currency"))
_PLACE, _PERSON = ("street", "postcode", "city", "region"), ("title", "given_name", "family_name")

Changes = Mapping[str, tuple[Any, Any]]
"""Fields with the values before and after."""


@dataclass(frozen=True, slots=True)
class PartChange:
    """A site or contact of a firm: `table` names which, `row_id` None adds it."""

    table: str
    row_id: RowId | None
    changes: Changes


@dataclass(frozen=True, slots=True)
class FirmUpdate:
    """What a row of the list changes in the firm `firm_id`."""

    firm_id: RowId
    name: str
    row: int
    firm: Changes
    parts: tuple[PartChange, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when the register says all of it already."""
        return not (self.firm or self.parts or self.tags or self.notes)


@dataclass(frozen=True, slots=True)
class Given:
    """What the columns of a list are, as far as comparing needs it."""

    has_nace: bool
    is_own: bool
    whole_addresses: frozenset[int] = field(default_factory=frozenset)
    whole_names: frozenset[int] = field(default_factory=frozenset)


def given(mapped: Mapped) -> Given:
    """What the columns of a list say directly, and what has to be taken apart first."""
    targets = [column.target for column in mapped if column.target]
    return Given(
        has_nace=any(t.field == "nace_code" for t in targets),
        is_own=is_own_export(mapped),
        whole_addresses=frozenset(t.number for t in targets if t.field == "address"),
        whole_names=frozenset(t.number for t in targets if t.field == "contact_name"),
    )


def difference(draft: Draft, stored: FirmDetails, columns: Given) -> FirmUpdate:
    """What the draft changes in a firm."""
    known = {fold(str(tag.values["tag"])) for tag in stored.tags}
    noted = {note.values["text"] for note in stored.notes}
    return FirmUpdate(
        stored.id,
        str(stored.values["legal_name_native"]),
        draft.row,
        _firm_changes(draft, stored.values, columns),
        (*_site_changes(draft, stored, columns), *_contact_changes(draft, stored, columns)),
        tuple(tag for tag in draft.tags if fold(tag) not in known),
        tuple(text for text in draft.notes if text not in noted),
    )


def _firm_changes(draft: Draft, stored: Mapping[str, Any], columns: Given) -> Changes:
    says = dict(zip(FIRM, draft.firm, strict=True))
    after: dict[str, Any] = {n: says[n] for n in _PLAIN if says[n] is not None and says[n] != stored[n]}
    for names in _TOGETHER:
        if any(says[n] is not None for n in names) and any(says[n] != stored[n] for n in names):
            after |= {n: says[n] for n in names}
    if says["vat_no"] is not None and says["vat_no"] != stored["vat_no"]:
        after |= {"vat_no": says["vat_no"], "vat_status": says["vat_status"]}
    after |= _activity(says, stored, columns)
    after |= _currency(says, draft.currency, after)
    after |= _size(says, stored, after, columns)
    return {n: (stored[n], value) for n, value in after.items() if stored[n] != value}


def _activity(said: Mapping[str, Any], stored: Mapping[str, Any], columns: Given) -> dict[str, Any]:
    """The activity: a class that only follows from a national code changes with that code alone."""
    names = [n for n in ("activity_scheme", "activity_code") if said[n] is not None]
    is_new = said["activity_code"] is not None and said["activity_code"] != stored["activity_code"]
    found = {n: said[n] for n in names} if is_new or columns.is_own else {}
    says_class = columns.has_nace and (columns.is_own or said["activity_code"] is None)
    if said["nace_code"] is not None and (is_new or says_class):
        found |= {n: said[n] for n in ("nace_scheme", "nace_code") if said[n] is not None}
    return found


def _currency(says: Mapping[str, Any], usual: str, after: Mapping[str, Any]) -> dict[str, Any]:
    """The currency that the row names, or the office's beside new amounts."""
    if says["currency"] is not None:
        return {"currency": says["currency"]}
    return {"currency": usual} if any(name in after for name in _MONEY) else {}


def _size(
    says: Mapping[str, Any], stored: Mapping[str, Any], after: Mapping[str, Any], columns: Given
) -> dict[str, Any]:
    """The size class: by the figures when they change, by its word where there are no figures.

    A declared class stays: a list is no declaration.
    """
    if stored.get("size_declared"):
        return {}
    changed = any(n in after and after[n] != stored[n] for n in _SIZED_BY)
    if not changed and says["size_class"] is None:
        return {}
    by_figures = size_class({**stored, **after})
    if says["size_class"] is not None and (columns.is_own or by_figures == "unknown"):
        return {"size_class": says["size_class"]}
    return {"size_class": by_figures} if changed else {}


def _site_changes(draft: Draft, stored: FirmDetails, columns: Given) -> list[PartChange]:
    left, found = list(stored.sites), list[PartChange]()
    for number, values in enumerate(draft.sites, 1):
        says = _said(SITE, values)
        if not says:
            continue
        part = left[0] if number == 1 and left else _same_site(says, left)
        if part is None:
            first = {"country": draft.country, **says, "is_default": int(not stored.sites and number == 1)}
            found.append(PartChange("firm_site", None, {n: (None, v) for n, v in first.items()}))
            continue
        left.remove(part)
        if number in columns.whole_addresses and _same_words(says, part.values, _PLACE):
            says = {n: v for n, v in says.items() if n not in _PLACE}
        found += _part_change("firm_site", part, says)
    return found


def _contact_changes(draft: Draft, stored: FirmDetails, columns: Given) -> list[PartChange]:
    left, found = list(stored.contacts), list[PartChange]()
    for number, values in enumerate(draft.contacts, 1):
        says = _said(CONTACT, values)
        if not says:
            continue
        part = _same_contact(says, left, is_main=number == 1)
        if part is None:
            found += _new_contact(says, stored, is_main=number == 1)
            continue
        left.remove(part)
        if number in columns.whole_names and _same_words(says, part.values, _PERSON):
            says = {n: v for n, v in says.items() if n not in _PERSON}
        found += _part_change("contact", part, says)
    return found


def _new_contact(says: Mapping[str, Any], stored: FirmDetails, *, is_main: bool) -> Iterable[PartChange]:
    """Somebody new; the first contact of a list takes the place of the main one, who stays."""
    values = {**says, "is_main": int(is_main)}
    mains = [contact for contact in stored.contacts if contact.values["is_main"]] if is_main else []
    return [
        PartChange("contact", None, {name: (None, value) for name, value in values.items()}),
        *(PartChange("contact", main.id, {"is_main": (1, 0)}) for main in mains),
    ]


def _said(names: Sequence[str], values: Values) -> dict[str, Any]:
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _part_change(table: str, part: Part, says: Mapping[str, Any]) -> Iterable[PartChange]:
    """The fields that differ; the international number follows the one that was typed."""
    differs = {n: (part.values[n], v) for n, v in says.items() if part.values[n] != v}
    for name in ("phone", "mobile"):
        if name not in differs:
            differs.pop(f"{name}_e164", None)
        elif f"{name}_e164" not in says and part.values[f"{name}_e164"]:
            differs[f"{name}_e164"] = (part.values[f"{name}_e164"], None)
    return [PartChange(table, part.id, differs)] if differs else []


def _same_site(says: Mapping[str, Any], sites: Sequence[Part]) -> Part | None:
    """The site of the same name, else with the same address; None for a new one."""
    for names in (("label",), ("street", "postcode", "city"), ("postcode", "city")):
        if any(says.get(name) for name in names):
            for site in sites:
                if all(fold(site.values[n] or "") == fold(says.get(n) or "") for n in names):
                    return site
    return None


def _same_contact(says: Mapping[str, Any], contacts: Sequence[Part], *, is_main: bool) -> Part | None:
    """The contact with the same name or e-mail address; None for a new one.

    A row without a name means the main contact, and a contact without a name may be anybody.
    """
    if is_main and contacts and not (says.get("given_name") or says.get("family_name")):
        return contacts[0]
    for contact in contacts:
        if _has_name(says) and _same_words(says, contact.values, _PERSON[1:]):
            return contact
    for contact in contacts:
        if says.get("email") and fold(contact.values["email"] or "") == fold(says["email"]):
            return contact
    if is_main:
        return next((contact for contact in contacts if not _has_name(contact.values)), None)
    all_of_it = (one for one in contacts if all(one.values[name] == value for name, value in says.items()))
    return next(all_of_it, None)


def _has_name(values: Mapping[str, Any]) -> bool:
    return bool(values.get("given_name") or values.get("family_name"))


def _same_words(one: Mapping[str, Any], other: Mapping[str, Any], names: Sequence[str]) -> bool:
    """Whether two sets of fields hold the same words, however they are shared out."""
    is_equal = all((one.get(name) or None) == (other.get(name) or None) for name in names)
    return is_equal or _words(one, names) == _words(other, names)


def _words(values: Mapping[str, Any], names: Sequence[str]) -> list[str]:
    text = " ".join(str(values[name]) for name in names if values.get(name))
    return sorted(fold(text.replace(",", " ")).split())
