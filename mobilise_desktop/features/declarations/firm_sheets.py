"""Declarations of size with the related enterprises, as further sheets of a list of firms."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core.i18n import N_, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.declarations.labels import FIELD_LABELS, OWNERSHIPS, RELATIONS
from mobilise_desktop.features.declarations.rules import UNKNOWN
from mobilise_desktop.features.firms import further_cells as cells
from mobilise_desktop.features.firms.further import Column, Sheet

if TYPE_CHECKING:
    from mobilise_desktop.storage.work import Work

_SIZE = cells.column_words("size_class")
_DECLARED: Mapping[str, cells.Kind] = {
    "ref_year": cells.WHOLE, "declared_on": cells.DAY, "awu_hundredths": cells.HUNDREDTHS,
    "turnover": cells.MONEY, "balance_total": cells.MONEY, "currency": cells.TEXT, "rate": cells.DECIMAL,
    "rate_on": cells.DAY, "ownership": cells.words("ownership", OWNERSHIPS), "public_control": cells.YES,
    "previous_awu_hundredths": cells.HUNDREDTHS, "previous_turnover": cells.MONEY,
    "previous_balance_total": cells.MONEY, "previous_class": _SIZE, "signed_on": cells.DAY,
    "signed_by": cells.TEXT,
}  # fmt: skip
_RELATED: Mapping[str, cells.Kind] = {
    "name": cells.TEXT, "country": cells.COUNTRY, "relation": cells.words("relation", RELATIONS),
    "share_hundredths": cells.HUNDREDTHS, "awu_hundredths": cells.HUNDREDTHS, "turnover": cells.MONEY,
    "balance_total": cells.MONEY, "reg_no": cells.TEXT,
}  # fmt: skip


def _columns(kinds: Mapping[str, cells.Kind]) -> tuple[Column, ...]:
    return tuple(Column(name, FIELD_LABELS[name], kind) for name, kind in kinds.items())


def _flaw(values: Mapping[str, Any]) -> str:
    from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

    return actions.flaw(values)


def _settle(work: "Work", ids: Sequence[RowId]) -> None:
    from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

    actions.settle(work, ids)


SHEETS = (
    Sheet(
        "sme_declaration",
        N_("Size declarations"),
        N_("Record ID of the declaration"),
        _columns(_DECLARED),
        same=("ref_year", "declared_on"),
        needed=("ref_year", "declared_on", "currency", "ownership"),
        counted=lambda n: ngettext("{n} size declaration", "{n} size declarations", n),
        told=(Column("result", N_("Size class"), _SIZE),),
        first={"public_control": 0, "result": UNKNOWN},
        check=_flaw,
        settle=_settle,
    ),
    Sheet(
        "sme_related",
        N_("Related enterprises"),
        N_("Record ID of the enterprise"),
        _columns(_RELATED),
        same=("name",),
        needed=("name", "relation"),
        counted=lambda n: ngettext("{n} related enterprise", "{n} related enterprises", n),
        of="sme_declaration",
        of_field="declaration_id",
        parent_told=(
            Column("ref_year", FIELD_LABELS["ref_year"], cells.WHOLE),
            Column("currency", FIELD_LABELS["currency"], cells.TEXT),
        ),
        check=_flaw,
    ),
)
