"""Tables of data protection. People are named by the table and the id of their record.

Field numbers are for ever: a field that goes leaves its number unused.
"""

from sqlalchemy import Column, Index, Text

from mobilise_desktop.storage.base import field, local_table, record_table

CONSENT = record_table(
    8,
    "consent",
    field(10, "person_table", nullable=False, group="personal"),
    field(11, "person_id", nullable=False, index=True, group="personal", named_in="person_table"),
    field(12, "purpose", nullable=False, group="personal"),
    field(13, "legal_basis", nullable=False, group="personal"),
    field(14, "given_on", nullable=False, group="personal"),
    field(15, "method", nullable=False, group="personal"),
    field(16, "text_version", group="personal"),
    field(17, "text_language", group="personal"),
    field(18, "evidence_id", group="personal", refers="attachment"),
    field(19, "withdrawn_on", group="personal"),
    field(20, "withdrawal_note", group="personal"),
)
"""On what basis the data of a person may be used for a purpose; one that was withdrawn stays as proof."""

DO_NOT_CONTACT = record_table(
    13,
    "do_not_contact",
    field(10, "kind", nullable=False, group="local"),
    field(11, "keyed_hash", nullable=False, group="local"),
    field(12, "since", nullable=False, group="local"),
    Index("ix_do_not_contact_keyed_hash", "keyed_hash"),
)
"""Whom nobody is to write to or call: keyed hashes of addresses and numbers; they outlive an erasure."""

HOLD = record_table(
    15,
    "retention_hold",
    field(10, "owner_table", nullable=False),
    field(11, "owner_id", nullable=False, index=True, named_in="owner_table"),
    field(12, "reason", nullable=False, group="personal"),
    field(13, "until"),
)
"""A record that must not be erased for now, and why (an audit, a legal claim)."""

ERASED = local_table(
    "erased",
    Column("id", Text, primary_key=True),
    Column("table_name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""The anonymous marks of people who were erased: a restored backup must not bring them back."""

DISCLOSURE = local_table(
    "disclosure",
    Column("id", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("purpose", Text),
    Column("recipient", Text),
    Column("persons", Text, nullable=False),
)
"""Whose data went out, when, for what and to whom: JSON list of ids of contacts; kept for access requests."""
