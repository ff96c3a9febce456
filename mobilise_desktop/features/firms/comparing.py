"""Two firms side by side, field by field, and what a merge takes of each unless somebody says otherwise."""

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
    ("turnover_min", "turnover_max"), ("balance_min", "balance_max"), ("currency",), ("figures_year",),
    ("size_class",),
)  # fmt: skip
"""Fields that are chosen together; the first one names them."""

_PAIRS = frozenset({"headcount_min", "turnover_min", "balance_min"})
_TOGETHER = _PAIRS | {"nuts_code"}
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
        return self.first[0] in _EMPTY and self.second[0] not in _EMPTY


def compare(first: FirmDetails, second: FirmDetails) -> list[Compared]:
    """All fields of which at least one firm has a value."""
    lines = []
    for names in FIELDS:
        values = [tuple(firm.values[name] for name in names) for firm in (first, second)]
        if all(value[0] in _EMPTY and value[-1] in _EMPTY for value in values):
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
    label = label_of(names) if names[0] in _TOGETHER else FIELD_LABELS[names[0]]
    return _(label)


def _text(names: tuple[str, ...], firm: FirmDetails) -> str:
    values = firm.values
    if names[0] == "headcount_min":
        return shown.headcount(values["headcount_min"], values["headcount_max"])
    if names[0] in _PAIRS:
        return shown.amount(values[names[0]], values[names[1]], values["currency"] or "")
    return shown.value(names[0], values[names[0]])


REASONS = {"same_number": N_("same number"), "same_name": N_("like name, same place")}


def reason_word(code: str) -> str:
    """Why two firms may be one."""
    return _(REASONS[code])
