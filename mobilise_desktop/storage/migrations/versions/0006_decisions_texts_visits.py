"""Both offices decide on a match; texts in the second language; what visits and incidents say."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the fields; what was accepted so far was accepted by both offices."""
    op.create_table(
        "placement_extra",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=False),
        sa.Column("timetable_l2", sa.Text(), nullable=True),
        sa.Column("monitoring_l2", sa.Text(), nullable=True),
        sa.Column("evaluation_plan_l2", sa.Text(), nullable=True),
        sa.Column("posting_reason_l2", sa.Text(), nullable=True),
        sa.Column("insured_where_l2", sa.Text(), nullable=True),
        sa.Column("occupation_l2", sa.Text(), nullable=True),
        sa.Column("purpose_text_l1", sa.Text(), nullable=True),
        sa.Column("purpose_text_l2", sa.Text(), nullable=True),
        sa.Column("certificate_withdrawn_on", sa.Text(), nullable=True),
        sa.Column("certificate_withdrawn_why", sa.Text(), nullable=True),
        sa.Column("occupation_l1", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_placement_extra_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement_extra")),
        info={"entity": 26},
        sqlite_strict=True,
    )
    with op.batch_alter_table("placement_extra", schema=None) as batch:
        batch.create_index(batch.f("ix_placement_extra_placement_id"), ["placement_id"], unique=False)

    with op.batch_alter_table("market_match", schema=None) as batch:
        batch.add_column(sa.Column("sending_decision", sa.Text(), nullable=True))
        batch.add_column(sa.Column("sending_on", sa.Text(), nullable=True))
        batch.add_column(sa.Column("hosting_decision", sa.Text(), nullable=True))
        batch.add_column(sa.Column("hosting_on", sa.Text(), nullable=True))
        batch.add_column(sa.Column("placement_id", sa.Text(), nullable=True))

    with op.batch_alter_table("placement_event", schema=None) as batch:
        batch.add_column(sa.Column("attendees", sa.Text(), nullable=True))
        batch.add_column(sa.Column("rating", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("action", sa.Text(), nullable=True))
        batch.add_column(sa.Column("action_due", sa.Text(), nullable=True))
        batch.add_column(sa.Column("action_done_on", sa.Text(), nullable=True))
        batch.add_column(sa.Column("insurer_on", sa.Text(), nullable=True))
        batch.add_column(sa.Column("confidential", sa.Integer(), server_default="0", nullable=False))
    op.execute(
        "UPDATE market_match SET sending_decision = 'accepted', sending_on = decided_on, "
        "hosting_decision = 'accepted', hosting_on = decided_on WHERE status = 'accepted'"
    )


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
