"""The columns of the list of firms."""

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms import shown
from mobilise_desktop.features.firms.queries import FirmRow
from mobilise_desktop.features.firms.rules import status_word
from mobilise_desktop.ui.table_columns import END, ColumnSpec, Picture

STATUS_ICONS: dict[str, Picture] = {
    "candidate": ("circle-dashed", "attention"),
    "active": ("circle-check", "good"),
    "inactive": ("circle-pause", "secondary"),
    "closed": ("circle-x", "bad"),
    "merged": ("merge", "secondary"),
}


def _status_icon(row: FirmRow) -> Picture | None:
    return STATUS_ICONS.get(row.status)


COLUMNS: tuple[ColumnSpec[FirmRow], ...] = (
    ColumnSpec("name", N_("Firm"), lambda row: row.name, 30, main=True),
    ColumnSpec("city", N_("Town"), lambda row: row.city, 14),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 12),
    ColumnSpec("sector", N_("Sector"), lambda row: row.nace_code, 8, leaves=1),
    ColumnSpec("size", N_("Size"), lambda row: shown.size(row.size_class), 9, leaves=2),
    ColumnSpec(
        "headcount",
        N_("Employees"),
        lambda row: shown.headcount(row.headcount_min, row.headcount_max),
        11,
        END,
        leaves=3,
    ),
    ColumnSpec("contact", N_("Contact"), lambda row: row.contact, 20),
    ColumnSpec(
        "status", N_("Status"), lambda row: status_word(row.status), 12, icon=_status_icon, whole=True
    ),
    ColumnSpec("vat_no", N_("VAT number"), lambda row: row.vat_no, 15, visible=False),
    ColumnSpec("reg_no", N_("Register number"), lambda row: row.reg_no, 15, visible=False),
    ColumnSpec("member_no", N_("Membership no."), lambda row: row.member_no, 12, visible=False),
    ColumnSpec(
        "member_since", N_("Member since"), lambda row: formats.day(row.member_since), 12, visible=False
    ),
    ColumnSpec("email", N_("E-mail"), lambda row: row.email, 22, visible=False),
    ColumnSpec("phone", N_("Phone"), lambda row: row.phone, 16, visible=False),
    ColumnSpec(
        "turnover",
        N_("Turnover"),
        lambda row: shown.amount(row.turnover_min, row.turnover_max, row.currency),
        16,
        END,
        sortable=False,
        visible=False,
    ),
    ColumnSpec(
        "updated",
        N_("Last change"),
        lambda row: formats.moment(row.updated_at),
        15,
        sortable=False,
        visible=False,
    ),
)
