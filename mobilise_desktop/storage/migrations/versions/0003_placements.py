"""Placements: agreements, signatures, checklist, events, evaluations."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of the placements."""
    op.create_table(
        "placement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("sending_firm_id", sa.Text(), nullable=False),
        sa.Column("employee_id", sa.Text(), nullable=False),
        sa.Column("hosting_firm_id", sa.Text(), nullable=False),
        sa.Column("host_site_id", sa.Text(), nullable=True),
        sa.Column("sending_office", sa.Text(), nullable=False),
        sa.Column("hosting_office", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("status_reason", sa.Text(), nullable=True),
        sa.Column("status_at", sa.Text(), nullable=False),
        sa.Column("end_kind", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.Column("actual_start", sa.Text(), nullable=True),
        sa.Column("actual_end", sa.Text(), nullable=True),
        sa.Column("hours_tenths", sa.Integer(), nullable=True),
        sa.Column("days_per_week", sa.Integer(), nullable=True),
        sa.Column("remote_days", sa.Integer(), nullable=True),
        sa.Column("timetable", sa.Text(), nullable=True),
        sa.Column("purpose_learning", sa.Integer(), nullable=True),
        sa.Column("purpose_no_replacement", sa.Integer(), nullable=True),
        sa.Column("purpose_no_invoice", sa.Integer(), nullable=True),
        sa.Column("purpose_contract", sa.Integer(), nullable=True),
        sa.Column("purpose_returns", sa.Integer(), nullable=True),
        sa.Column("objective_sending_l1", sa.Text(), nullable=True),
        sa.Column("objective_sending_l2", sa.Text(), nullable=True),
        sa.Column("objective_hosting_l1", sa.Text(), nullable=True),
        sa.Column("objective_hosting_l2", sa.Text(), nullable=True),
        sa.Column("objective_employee_l1", sa.Text(), nullable=True),
        sa.Column("objective_employee_l2", sa.Text(), nullable=True),
        sa.Column("outcomes_l1", sa.Text(), nullable=True),
        sa.Column("outcomes_l2", sa.Text(), nullable=True),
        sa.Column("programme_l1", sa.Text(), nullable=True),
        sa.Column("programme_l2", sa.Text(), nullable=True),
        sa.Column("monitoring", sa.Text(), nullable=True),
        sa.Column("working_language", sa.Text(), nullable=True),
        sa.Column("cefr_required", sa.Text(), nullable=True),
        sa.Column("mentor_host_id", sa.Text(), nullable=True),
        sa.Column("mentor_sending_id", sa.Text(), nullable=True),
        sa.Column("cost_salary", sa.Text(), nullable=True),
        sa.Column("cost_contributions", sa.Text(), nullable=True),
        sa.Column("cost_travel", sa.Text(), nullable=True),
        sa.Column("cost_accommodation", sa.Text(), nullable=True),
        sa.Column("cost_subsistence", sa.Text(), nullable=True),
        sa.Column("cost_transport", sa.Text(), nullable=True),
        sa.Column("cost_insurance", sa.Text(), nullable=True),
        sa.Column("cost_visa", sa.Text(), nullable=True),
        sa.Column("cost_course", sa.Text(), nullable=True),
        sa.Column("grant_payee", sa.Text(), nullable=True),
        sa.Column("grant_amount", sa.Integer(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("social_security", sa.Text(), nullable=True),
        sa.Column("social_security_no", sa.Text(), nullable=True),
        sa.Column("posting", sa.Text(), nullable=True),
        sa.Column("posting_reason", sa.Text(), nullable=True),
        sa.Column("posting_ref", sa.Text(), nullable=True),
        sa.Column("immigration", sa.Text(), nullable=True),
        sa.Column("immigration_no", sa.Text(), nullable=True),
        sa.Column("insurance_health", sa.Text(), nullable=True),
        sa.Column("insurance_accident", sa.Text(), nullable=True),
        sa.Column("insurance_liability_employee", sa.Text(), nullable=True),
        sa.Column("insurance_liability_host", sa.Text(), nullable=True),
        sa.Column("insurance_repatriation", sa.Text(), nullable=True),
        sa.Column("insured_until", sa.Text(), nullable=True),
        sa.Column("transfer_basis", sa.Text(), nullable=True),
        sa.Column("language_1", sa.Text(), nullable=False),
        sa.Column("language_2", sa.Text(), nullable=False),
        sa.Column("prevailing", sa.Text(), nullable=False),
        sa.Column("hosting_ok_on", sa.Text(), nullable=True),
        sa.Column("arrived_on", sa.Text(), nullable=True),
        sa.Column("certificate_on", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["contact.id"], name=op.f("fk_placement_employee_id_contact")
        ),
        sa.ForeignKeyConstraint(
            ["hosting_firm_id"], ["firm.id"], name=op.f("fk_placement_hosting_firm_id_firm")
        ),
        sa.ForeignKeyConstraint(
            ["sending_firm_id"], ["firm.id"], name=op.f("fk_placement_sending_firm_id_firm")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        sa.UniqueConstraint("ref", name=op.f("uq_placement_ref")),
        info={"entity": 16},
        sqlite_strict=True,
    )
    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_placement_employee_id"), ["employee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_placement_hosting_firm_id"), ["hosting_firm_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_placement_sending_firm_id"), ["sending_firm_id"], unique=False)
        batch_op.create_index("ix_placement_status", ["status"], unique=False)

    op.create_table(
        "agreement_version",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("canonical", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("short_code", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("pdf_sha256", sa.Text(), nullable=False),
        sa.Column("frozen_on", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_agreement_version_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_version")),
        info={"entity": 17},
        sqlite_strict=True,
    )
    with op.batch_alter_table("agreement_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_version_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "placement_check",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.Column("evidence_id", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_placement_check_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement_check")),
        info={"entity": 19},
        sqlite_strict=True,
    )
    with op.batch_alter_table("placement_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_placement_check_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "placement_evaluation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("completed_on", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_placement_evaluation_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement_evaluation")),
        info={"entity": 21},
        sqlite_strict=True,
    )
    with op.batch_alter_table("placement_evaluation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_placement_evaluation_placement_id"), ["placement_id"], unique=False
        )

    op.create_table(
        "placement_event",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_placement_event_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement_event")),
        info={"entity": 20},
        sqlite_strict=True,
    )
    with op.batch_alter_table("placement_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_placement_event_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "agreement_signature",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("signer", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("refusal_reason", sa.Text(), nullable=True),
        sa.Column("evidence_id", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["agreement_version.id"],
            name=op.f("fk_agreement_signature_version_id_agreement_version"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_signature")),
        info={"entity": 18},
        sqlite_strict=True,
    )
    with op.batch_alter_table("agreement_signature", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_signature_version_id"), ["version_id"], unique=False)


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
