"""Two firms side by side, field by field, and what a merge takes of each unless somebody says otherwise."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms import shown
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.labels import FIELD_LABELS, label_of

FIELDS: tuple[tuple[str, ...], ...] = (
    ("legal_name_native",), ("legal_name_latin",), ("trade_name",), ("legal_form",), ("country",),
    ("vat_no", "vat_status"), ("national_reg_no", "reg_no_scheme"), ("tax_number",), ("no_id_reason",),
    ("nace_code", "nace_scheme"), ("activity_code", "activity_scheme"), ("nuts_code", "nuts_version"),
    ("status",), ("member_no",), ("member_since",), ("website",), ("headcount_min", "headcount_max"),
    ("turnover_min", "turnover_max", "balance_min", "balance_max", "currency", "figures_year"),
)  # fmt: skip
"""Fields that are chosen together; the first one names them.

Amounts go with the currency and the year that they are in. The size class follows from what is chosen.
"""

_SAYING = {"headcount_min": 2, "turnover_min": 4}
"""How many fields of a group say something by themselves; elsewhere it is the first one."""

_TOGETHER = frozenset({"headcount_min", "nuts_code"})
_AMOUNTS = N_("Turnover and balance sheet total")
_EMPTY = (None, "", "unknown")


class Compared(NamedTuple):
    """One line of the comparison: fields, their values of either firm, and texts to be shown."""

    names: tuple[str, ...]
    label: str
    first: tuple[Any, ...]
    second: tuple[Any, ...]
    texts: tuple[str, str]

    @property
    def differs(self) -> bool:
        """Whether there is something to choose."""
        return self.first != self.second

    @property
    def takes_second(self) -> bool:
        """Whether only the second firm says something."""
        return not says(self.names, self.first) and says(self.names, self.second)


def says(names: tuple[str, ...], values: tuple[Any, ...]) -> bool:
    """Whether the values of fields that are chosen together tell anything."""
    return any(value not in _EMPTY for value in values[: _SAYING.get(names[0], 1)])


def compare(first: FirmDetails, second: FirmDetails) -> list[Compared]:
    """All fields of which at least one firm has a value."""
    lines = []
    for names in FIELDS:
        values = [tuple(firm.values[name] for name in names) for firm in (first, second)]
        if not any(says(names, value) or value[-1] not in _EMPTY for value in values):
            continue
        texts = (_text(names, first), _text(names, second))
        lines.append(Compared(names, _label(names), values[0], values[1], texts))
    return lines


def fuller_first(one: FirmDetails, other: FirmDetails) -> tuple[FirmDetails, FirmDetails]:
    """The firm to keep unless somebody says otherwise, and the other: what says more stays."""

    def said(firm: FirmDetails) -> tuple[int, str]:
        filled = sum(firm.values[name] not in _EMPTY for names in FIELDS for name in names)
        return filled + len(firm.contacts) + len(firm.sites), str(firm.values["updated_at"])

    return (other, one) if said(other) > said(one) else (one, other)


def _label(names: tuple[str, ...]) -> str:
    if names[0] == "turnover_min":
        return _(_AMOUNTS)
    return _(label_of(names) if names[0] in _TOGETHER else FIELD_LABELS[names[0]])


def _text(names: tuple[str, ...], firm: FirmDetails) -> str:
    values = firm.values
    if names[0] == "headcount_min":
        return shown.headcount(values["headcount_min"], values["headcount_max"])
    if names[0] == "turnover_min":
        return _amounts(values)
    return shown.value(names[0], values[names[0]])


def _amounts(values: Mapping[str, Any]) -> str:
    """Such as "Turnover: €1,000", with the balance sheet total and the year on lines of their own."""
    currency = values["currency"] or ""
    told = [
        (label_of(pair), shown.amount(values[pair[0]], values[pair[1]], currency))
        for pair in (("turnover_min", "turnover_max"), ("balance_min", "balance_max"))
    ]
    told.append((FIELD_LABELS["figures_year"], str(values["figures_year"] or "")))
    return "\n".join(_("{label}: {value}").format(label=_(label), value=text) for label, text in told if text)


REASONS = {"same_number": N_("same number"), "same_name": N_("like name, same place")}


def reason_word(code: str) -> str:
    """Why two firms may be one."""
    return _(REASONS[code])
