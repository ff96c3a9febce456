"""Tables of the declarations of size.

Field numbers are for ever: a field that goes leaves its number unused.
"""

from sqlalchemy import ForeignKey, Integer, Text

from mobilise_desktop.storage.base import Big, field, record_table

DECLARATION = record_table(
    11,
    "sme_declaration",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "ref_year", Integer, nullable=False),
    field(12, "declared_on", nullable=False),
    field(13, "awu_hundredths", Integer),
    field(14, "turnover", Big),
    field(15, "balance_total", Big),
    field(16, "currency", nullable=False),
    field(17, "rate"),
    field(18, "rate_on"),
    field(19, "ownership", nullable=False),
    field(20, "public_control", Integer, nullable=False, server_default="0"),
    field(21, "previous_awu_hundredths", Integer),
    field(22, "previous_turnover", Big),
    field(23, "previous_balance_total", Big),
    field(24, "previous_class"),
    field(25, "result", nullable=False),
    field(26, "signed_on"),
    field(27, "signed_by", names="other"),
    field(28, "evidence_id", refers="attachment"),
)
"""What a firm declares of its size for one year of accounts (`firms-and-placements.md` 2.1, 3.1).

Annual work units in hundredths (38.5 = 3850); money in minor units of `currency`; `rate` is a decimal
number as text, units of `currency` for one euro on `rate_on`.
"""

RELATED = record_table(
    12,
    "sme_related",
    field(10, "declaration_id", Text, ForeignKey("sme_declaration.id"), nullable=False, index=True),
    field(11, "name", nullable=False),
    field(12, "country"),
    field(13, "relation", nullable=False),
    field(14, "share_hundredths", Integer),
    field(15, "awu_hundredths", Integer),
    field(16, "turnover", Big),
    field(17, "balance_total", Big),
    field(18, "reg_no"),
)
"""An enterprise that counts with the declaring one, pro rata or whole; share in hundredths of a per cent."""
