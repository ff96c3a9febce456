"""Offers, candidates and matches; amendments; the remaining fields of placements."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of the market and the new columns."""
    op.create_table(
        "compliance_rule",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("confirmed_on", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("lead_days", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compliance_rule")),
        sqlite_strict=True,
    )
    op.create_table(
        "host_offer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("firm_id", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=True),
        sa.Column("tasks", sa.Text(), nullable=False),
        sa.Column("skills_offered", sa.Text(), nullable=True),
        sa.Column("skills_wanted", sa.Text(), nullable=True),
        sa.Column("nace_code", sa.Text(), nullable=True),
        sa.Column("working_language", sa.Text(), nullable=True),
        sa.Column("window_from", sa.Text(), nullable=True),
        sa.Column("window_to", sa.Text(), nullable=True),
        sa.Column("lengths", sa.Text(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("accommodation", sa.Integer(), nullable=False),
        sa.Column("accessibility", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["firm_id"], ["firm.id"], name=op.f("fk_host_offer_firm_id_firm")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_host_offer")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("host_offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_host_offer_firm_id"), ["firm_id"], unique=False)

    op.create_table(
        "candidate_profile",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("employee_id", sa.Text(), nullable=False),
        sa.Column("goals", sa.Text(), nullable=False),
        sa.Column("skills_have", sa.Text(), nullable=True),
        sa.Column("skills_sought", sa.Text(), nullable=True),
        sa.Column("countries", sa.Text(), nullable=True),
        sa.Column("regions", sa.Text(), nullable=True),
        sa.Column("window_from", sa.Text(), nullable=True),
        sa.Column("window_to", sa.Text(), nullable=True),
        sa.Column("lengths", sa.Text(), nullable=True),
        sa.Column("constraints", sa.Text(), nullable=True),
        sa.Column("interpreter", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["contact.id"], name=op.f("fk_candidate_profile_employee_id_contact")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate_profile")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("candidate_profile", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_candidate_profile_employee_id"), ["employee_id"], unique=False)

    op.create_table(
        "market_match",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("offer_id", sa.Text(), nullable=False),
        sa.Column("candidate_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidate_profile.id"],
            name=op.f("fk_market_match_candidate_id_candidate_profile"),
        ),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["host_offer.id"], name=op.f("fk_market_match_offer_id_host_offer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_market_match")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("market_match", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_market_match_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_market_match_offer_id"), ["offer_id"], unique=False)

    with op.batch_alter_table("agreement_signature", schema=None) as batch_op:
        batch_op.add_column(sa.Column("authority", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("second_signer", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("second_function", sa.Text(), nullable=True))

    with op.batch_alter_table("agreement_version", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.Text(), server_default="agreement", nullable=False))
        batch_op.add_column(sa.Column("amendment", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("effective_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("reason", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("changes", sa.Text(), nullable=True))
        batch_op.add_column(
            sa.Column("signers", sa.Text(), server_default="employee sending hosting", nullable=False)
        )

    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("first_part_end", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("second_part_start", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("host_site_2_id", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("site_2_share", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("mentor_host_2_id", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("cefr_held", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("course", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("supervision_tenths", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("contact_frequency", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("evaluation_plan", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("night_work", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("time_mon", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("time_tue", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("time_wed", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("time_thu", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("time_fri", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("time_sat", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("time_sun", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("amount_salary", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_contributions", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_travel", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_accommodation", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_subsistence", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_transport", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_insurance", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_visa", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("amount_course", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("instalment_1", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("instalment_1_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("instalment_2", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("instalment_2_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("security_requested_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("security_issued_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("security_from", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("security_until", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("posting_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("posting_portal", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("posting_contact", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("immigration_until", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("insured_from", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("insured_where", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("notice_version", sa.Text(), nullable=True))


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
