"""What the history of a firm tells of its declarations."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.telling import Told
from mobilise_desktop.features.declarations import labels, reckoning
from mobilise_desktop.features.firms.rules import size_word

_MONEY = frozenset({"turnover", "balance_total", "previous_turnover", "previous_balance_total"})
_DAYS = frozenset({"declared_on", "rate_on", "signed_on"})
_UNITS = frozenset({"awu_hundredths", "previous_awu_hundredths"})
_WORDS = {
    "ownership": labels.ownership_word, "relation": labels.relation_word, "previous_class": size_word,
    "public_control": lambda flag: _("yes") if flag else _("no"), "country": formats.country,
}  # fmt: skip
_LABELS = {name: label for name, label in labels.FIELD_LABELS.items() if name != "evidence_id"}


def _word(name: str, value: Any, currency: str) -> str:
    if value is None or value == "":
        return ""
    if name in _MONEY:
        return formats.money(value, currency) if currency else formats.decimal(Decimal(value).scaleb(-2))
    if name in _UNITS or name == "share_hundredths":
        return reckoning.work_units(value)
    if name in _DAYS:
        return formats.day(value)
    return _WORDS[name](value) if name in _WORDS else str(value)


def _edit(store: Any, row_id: RowId, change: Mapping[str, Any], expected: Mapping[str, Any]) -> object:
    from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

    return actions.edit_declaration(store, row_id, change, expected)


def _edit_related(
    store: Any, row_id: RowId, change: Mapping[str, Any], expected: Mapping[str, Any]
) -> object:
    from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

    return actions.edit_related(store, row_id, change, expected)


TOLD = {"sme_declaration": Told(_LABELS, _word, _edit), "sme_related": Told(_LABELS, _word, _edit_related)}
