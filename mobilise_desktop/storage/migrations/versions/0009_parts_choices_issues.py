"""A stay in up to six parts, six instalments, choices of an agreement, issues of visits, home addresses."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the fields and the table; nothing that is there changes."""
    _add_issues()
    with op.batch_alter_table("contact", schema=None) as batch:
        batch.add_column(sa.Column("home_address", sa.Text(), nullable=True))
    with op.batch_alter_table("placement_event", schema=None) as batch:
        batch.add_column(sa.Column("severity", sa.Text(), nullable=True))
    with op.batch_alter_table("placement_extra", schema=None) as batch:
        for name in _TEXTS:
            batch.add_column(sa.Column(name, sa.Text(), nullable=True))
        for name in _NUMBERS:
            batch.add_column(sa.Column(name, sa.Integer(), nullable=True))


_TEXTS = (
    "second_part_end",
    "third_part_start",
    "third_part_end",
    "fourth_part_start",
    "fourth_part_end",
    "fifth_part_start",
    "fifth_part_end",
    "sixth_part_start",
    "instalment_3_on",
    "instalment_4_on",
    "instalment_5_on",
    "instalment_6_on",
    "pay_currency",
    "induction_on",
    "protective_l1",
    "protective_l2",
    "benefits_l1",
    "benefits_l2",
    "return_terms_l1",
    "return_terms_l2",
    "host_pay_l1",
    "host_pay_l2",
    "prerequisites_l1",
    "prerequisites_l2",
    "results_owner",
    "publication",
)
_NUMBERS = (
    "instalment_3",
    "instalment_4",
    "instalment_5",
    "instalment_6",
    "medical_check",
    "secrecy_years",
    "non_solicitation_months",
    "notice_days",
    "emergency_printed",
)


def _add_issues() -> None:
    op.create_table(
        "placement_issue",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("office_code", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("severity", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_in", sa.Text(), nullable=False),
        sa.Column("updated_in", sa.Text(), nullable=False),
        sa.Column("deleted_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["placement_event.id"], name=op.f("fk_placement_issue_event_id_placement_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement_issue")),
        info={"entity": 27},
        sqlite_strict=True,
    )
    with op.batch_alter_table("placement_issue", schema=None) as batch:
        batch.create_index(batch.f("ix_placement_issue_event_id"), ["event_id"], unique=False)


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
