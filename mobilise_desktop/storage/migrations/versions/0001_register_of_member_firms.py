"""Register of member firms."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Register of member firms."""
    op.create_table(
        "draft",
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("who", "table_name", "row_id", "field", name=op.f("pk_draft")),
        sqlite_strict=True,
    )
    op.create_table(
        "firm",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("legal_name_native", sa.Text(), nullable=False),
        sa.Column("legal_name_latin", sa.Text(), nullable=True),
        sa.Column("trade_name", sa.Text(), nullable=True),
        sa.Column("legal_form", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("vat_no", sa.Text(), nullable=True),
        sa.Column("vat_status", sa.Text(), nullable=False),
        sa.Column("vat_checked_on", sa.Text(), nullable=True),
        sa.Column("national_reg_no", sa.Text(), nullable=True),
        sa.Column("reg_no_scheme", sa.Text(), nullable=True),
        sa.Column("no_id_reason", sa.Text(), nullable=True),
        sa.Column("nace_scheme", sa.Text(), nullable=True),
        sa.Column("nace_code", sa.Text(), nullable=True),
        sa.Column("activity_scheme", sa.Text(), nullable=True),
        sa.Column("activity_code", sa.Text(), nullable=True),
        sa.Column("nuts_version", sa.Text(), nullable=True),
        sa.Column("nuts_code", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.Text(), nullable=True),
        sa.Column("member_no", sa.Text(), nullable=True),
        sa.Column("member_since", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("headcount_min", sa.Integer(), nullable=True),
        sa.Column("headcount_max", sa.Integer(), nullable=True),
        sa.Column("turnover_min", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("turnover_max", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("balance_min", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("balance_max", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("figures_year", sa.Integer(), nullable=True),
        sa.Column("size_class", sa.Text(), nullable=False),
        sa.Column("same_as", sa.Text(), nullable=True),
        sa.Column("tax_number", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firm")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("firm", schema=None) as batch_op:
        batch_op.create_index("ix_firm_national_reg_no", ["national_reg_no"], unique=False)
        batch_op.create_index("ix_firm_vat_no", ["vat_no"], unique=False)

    op.create_table(
        "firm_list",
        sa.Column("locale", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("firm_id", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("name_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("city_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "contact_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column(
            "country_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("sector", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("section", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("vat_no", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("reg_no", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("member_no", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "member_since", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("email", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("phone", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("search", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_firm_list")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("firm_list", schema=None) as batch_op:
        batch_op.create_index("ix_firm_list_city", ["locale", "city_key", "name_key", "n"], unique=False)
        batch_op.create_index(
            "ix_firm_list_contact", ["locale", "contact_key", "name_key", "n"], unique=False
        )
        batch_op.create_index(
            "ix_firm_list_country", ["locale", "country_key", "name_key", "n"], unique=False
        )
        batch_op.create_index("ix_firm_list_email", ["locale", "email", "n"], unique=False)
        batch_op.create_index("ix_firm_list_firm", ["firm_id"], unique=False)
        batch_op.create_index(
            "ix_firm_list_headcount", ["locale", "headcount", "name_key", "n"], unique=False
        )
        batch_op.create_index("ix_firm_list_member_no", ["locale", "member_no", "n"], unique=False)
        batch_op.create_index("ix_firm_list_member_since", ["locale", "member_since", "n"], unique=False)
        batch_op.create_index("ix_firm_list_name", ["locale", "name_key", "n", "search"], unique=False)
        batch_op.create_index("ix_firm_list_phone", ["locale", "phone", "n"], unique=False)
        batch_op.create_index("ix_firm_list_reg_no", ["locale", "reg_no", "n"], unique=False)
        batch_op.create_index("ix_firm_list_section", ["locale", "section", "name_key", "n"], unique=False)
        batch_op.create_index("ix_firm_list_sector", ["locale", "sector", "name_key", "n"], unique=False)
        batch_op.create_index("ix_firm_list_size", ["locale", "size", "name_key", "n"], unique=False)
        batch_op.create_index("ix_firm_list_status", ["locale", "status", "name_key", "n"], unique=False)
        batch_op.create_index("ix_firm_list_vat_no", ["locale", "vat_no", "n"], unique=False)

    op.create_table(
        "import_source",
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("used_at", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("signature", name=op.f("pk_import_source")),
        sqlite_strict=True,
    )
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_meta")),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "txn",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("of_txn", sa.Text(), nullable=True),
        sa.Column("taken_back_by", sa.Text(), nullable=True),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_txn")),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("txn_id", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["txn_id"], ["txn.id"], name=op.f("fk_change_txn_id_txn")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index("ix_change_row_id", ["row_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_change_txn_id"), ["txn_id"], unique=False)

    op.create_table(
        "contact",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=True),
        sa.Column("family_name", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("function", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("phone_e164", sa.Text(), nullable=True),
        sa.Column("mobile", sa.Text(), nullable=True),
        sa.Column("mobile_e164", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("is_main", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name=op.f("fk_contact_firm_id_firm")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_firm_id"), ["firm_id"], unique=False)

    op.create_table(
        "firm_note",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name=op.f("fk_firm_note_firm_id_firm")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firm_note")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("firm_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_firm_note_firm_id"), ["firm_id"], unique=False)

    op.create_table(
        "firm_site",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("street", sa.Text(), nullable=True),
        sa.Column("postcode", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("nuts_code", sa.Text(), nullable=True),
        sa.Column("is_default", sa.Integer(), nullable=False),
        sa.Column("accessibility_note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name=op.f("fk_firm_site_firm_id_firm")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firm_site")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("firm_site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_firm_site_firm_id"), ["firm_id"], unique=False)

    op.create_table(
        "firm_tag",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name=op.f("fk_firm_tag_firm_id_firm")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firm_tag")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("firm_tag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_firm_tag_firm_id"), ["firm_id"], unique=False)


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
