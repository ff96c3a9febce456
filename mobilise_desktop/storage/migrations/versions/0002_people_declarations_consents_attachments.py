"""Declarations of size, travellers, consents, attachments, marks of duplicates, saved filters."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables, and to contacts the columns of people who sign or travel."""
    _add_common()
    _add_to_firms()
    _add_to_list()
    with op.batch_alter_table("contact") as batch:
        batch.add_column(sa.Column("speaks_for_firm", sa.Integer(), server_default="1", nullable=False))
        batch.add_column(sa.Column("can_sign", sa.Integer(), server_default="0", nullable=False))
        batch.add_column(sa.Column("authority", sa.Text()))
        batch.add_column(sa.Column("authority_evidence", sa.Text()))
        batch.add_column(sa.Column("may_travel", sa.Integer(), server_default="0", nullable=False))
        batch.add_column(sa.Column("birth_date", sa.Text()))
        batch.add_column(sa.Column("nationality", sa.Text()))
        batch.add_column(sa.Column("contract", sa.Text()))
        batch.add_column(sa.Column("contract_until", sa.Text()))
        batch.add_column(sa.Column("employed_since", sa.Text()))
        batch.add_column(sa.Column("fte_percent", sa.Integer()))
        batch.add_column(sa.Column("role_type", sa.Text()))
        batch.add_column(sa.Column("occupation", sa.Text()))


def _add_common() -> None:
    _record_table(
        "attachment",
        sa.Column("owner_table", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mime", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("retention_class", sa.Text()),
    )
    op.create_index("ix_attachment_owner_id", "attachment", ["owner_id"])
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
    op.create_table(
        "blob",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
        sqlite_strict=True,
    )
    _record_table(
        "consent",
        sa.Column("person_table", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("legal_basis", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("text_version", sa.Text()),
        sa.Column("text_language", sa.Text()),
        sa.Column("evidence_id", sa.Text()),
        sa.Column("withdrawn_on", sa.Text()),
        sa.Column("withdrawal_note", sa.Text()),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"])
    _record_table(
        "do_not_contact",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("keyed_hash", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
    )
    op.create_index("ix_do_not_contact_keyed_hash", "do_not_contact", ["keyed_hash"])
    _record_table(
        "retention_hold",
        sa.Column("owner_table", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until", sa.Text()),
    )
    op.create_index("ix_retention_hold_owner_id", "retention_hold", ["owner_id"])
    op.create_table(
        "erased",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erased"),
        sqlite_strict=True,
    )
    op.create_table(
        "disclosure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text()),
        sa.Column("recipient", sa.Text()),
        sa.Column("persons", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_disclosure"),
        sqlite_strict=True,
    )
    op.create_table(
        "recent",
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("who", "table_name", "row_id", name="pk_recent"),
        sqlite_strict=True,
    )
    _record_table(
        "saved_filter",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
    )


def _add_to_firms() -> None:
    _record_table(
        "not_duplicate",
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("other_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name="fk_not_duplicate_firm_id_firm"),
        sa.ForeignKeyConstraint(["other_id"], ["firm.id"], name="fk_not_duplicate_other_id_firm"),
    )
    op.create_index("ix_not_duplicate_firm_id", "not_duplicate", ["firm_id"])
    op.create_index("ix_not_duplicate_other_id", "not_duplicate", ["other_id"])
    _record_table(
        "person_care",
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("emergency_name", sa.Text()),
        sa.Column("emergency_phone", sa.Text()),
        sa.Column("emergency_relation", sa.Text()),
        sa.Column("support_needs", sa.Text()),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_person_care_contact_id_contact"),
    )
    op.create_index("ix_person_care_contact_id", "person_care", ["contact_id"])
    _record_table(
        "sme_declaration",
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("ref_year", sa.Integer(), nullable=False),
        sa.Column("declared_on", sa.Text(), nullable=False),
        sa.Column("awu_hundredths", sa.Integer()),
        sa.Column("turnover", BIG),
        sa.Column("balance_total", BIG),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("rate", sa.Text()),
        sa.Column("rate_on", sa.Text()),
        sa.Column("ownership", sa.Text(), nullable=False),
        sa.Column("public_control", sa.Integer(), server_default="0", nullable=False),
        sa.Column("previous_awu_hundredths", sa.Integer()),
        sa.Column("previous_turnover", BIG),
        sa.Column("previous_balance_total", BIG),
        sa.Column("previous_class", sa.Text()),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Text()),
        sa.Column("signed_by", sa.Text()),
        sa.Column("evidence_id", sa.Text()),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name="fk_sme_declaration_firm_id_firm"),
    )
    op.create_index("ix_sme_declaration_firm_id", "sme_declaration", ["firm_id"])
    _record_table(
        "sme_related",
        sa.Column("declaration_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("share_hundredths", sa.Integer()),
        sa.Column("awu_hundredths", sa.Integer()),
        sa.Column("turnover", BIG),
        sa.Column("balance_total", BIG),
        sa.Column("reg_no", sa.Text()),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["sme_declaration.id"], name="fk_sme_related_declaration_id_sme_declaration"
        ),
    )
    op.create_index("ix_sme_related_declaration_id", "sme_related", ["declaration_id"])


def _add_to_list() -> None:
    """Regions and data problems to filter by; the list is made anew at the next start."""
    key = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    op.add_column("firm_list", sa.Column("region", key, server_default="", nullable=False))
    op.add_column("firm_list", sa.Column("problems", sa.Integer(), server_default="0", nullable=False))
    for name in ("region", "problems"):
        op.create_index(f"ix_firm_list_{name}", "firm_list", ["locale", name, "name_key", "n"])


def _record_table(name: str, *items: sa.schema.SchemaItem) -> None:
    """A shared table: id, who and when, its own columns, version and transactions."""
    stamps = ("created_at", "created_by", "updated_at", "updated_by")
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        *(sa.Column(stamp, sa.Text(), nullable=False) for stamp in stamps),
        sa.Column("deleted_at", sa.Text()),
        sa.Column("office_code", sa.Text(), nullable=False),
        *items,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text()),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
