"""Where a thing is mended that does not stand in the placement: in the record of a firm or of its person."""

from typing import NamedTuple

_FIELDS = {"adult": "birth_date"}
"""Rules that are not called like the field where they are mended."""


class Target(NamedTuple):
    """A place in the record of a firm: its section and field there, and the person if it is about one.

    `name` is that of the person, else of the firm.
    """

    firm_id: str
    name: str
    section: str
    field: str = ""
    person_id: str = ""


def of_firm(firm_id: str, name: str, section: str, field: str = "") -> Target:
    """A place in the record of a firm."""
    return Target(firm_id, name, section, field)


def of_size(firm_id: str, name: str, size: str) -> Target:
    """The figures of a firm whose size forbids to send; the declarations where only one is missing."""
    if size in ("large", "unknown"):
        return Target(firm_id, name, "size", "headcount_min")
    return Target(firm_id, name, "declarations")


def of_person(firm_id: str, person_id: str, name: str, rule: str) -> Target | None:
    """The field of somebody that a rule is about; None for somebody who is gone."""
    return Target(firm_id, name, "contacts", _FIELDS.get(rule, rule), person_id) if firm_id else None
