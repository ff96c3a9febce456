"""Files that belong to records: their table, and where the bytes are."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from mobilise_desktop.storage.base import field, local_table, record_table

ATTACHMENT = record_table(
    9,
    "attachment",
    field(10, "owner_table", nullable=False),
    field(11, "owner_id", nullable=False, named_in="owner_table"),
    field(12, "sha256", nullable=False, holds="file"),
    field(13, "name", nullable=False, group="personal"),
    field(14, "mime", nullable=False),
    field(15, "size", Integer, nullable=False),
    field(16, "kind", nullable=False),
    field(17, "title", group="personal"),
    field(18, "retention_class"),
    Index("ix_attachment_owner_id", "owner_id"),
    Index("ix_attachment_sha256", "sha256"),
)
"""A file that belongs to a record; its bytes lie under their hash (`Blobs`). Size in bytes."""

BLOB = local_table(
    "blob",
    Column("sha256", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
"""The bytes of attachments on a server; beside a SQLite file they lie in a folder instead."""
