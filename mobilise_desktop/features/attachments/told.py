"""What the history of a firm tells of attached files."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.telling import Told
from mobilise_desktop.features.attachments.rules import KINDS


def _word(name: str, value: Any, _currency: str) -> str:
    return _(KINDS[value]) if name == "kind" and value in KINDS else str(value or "")


def _edit(store: Any, row_id: RowId, change: Mapping[str, Any], _expected: Mapping[str, Any]) -> None:
    from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

    actions.edit(store, row_id, change)


TOLD = {"attachment": Told({"title": N_("Title"), "kind": N_("Kind")}, _word, _edit)}
