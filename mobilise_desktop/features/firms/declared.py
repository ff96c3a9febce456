"""Whether a firm has declared its size: then the register's figures no longer decide its class.

The declarations are another feature's; of them the firms know this one question (decision 0009).
"""

IS_DECLARED = (
    "EXISTS (SELECT 1 FROM sme_declaration d "
    "WHERE d.firm_id = firm.id AND d.deleted_at IS NULL AND d.result <> 'unknown')"
)
"""True in SQL on a row of `firm` whose size class is declared."""

DECIDED = (
    "SELECT d.result FROM sme_declaration d "
    "WHERE d.firm_id = :id AND d.deleted_at IS NULL AND d.result <> 'unknown' "
    "ORDER BY d.signed_on IS NULL, d.ref_year DESC, d.declared_on DESC, d.created_at DESC, d.id DESC LIMIT 1"
)
"""The class that the declarations of a firm decide: the newest signed one, else the newest."""

OF_FIRM = f"SELECT {IS_DECLARED} FROM firm WHERE id = :id"  # noqa: S608  own names
"""Asks it of one firm."""
