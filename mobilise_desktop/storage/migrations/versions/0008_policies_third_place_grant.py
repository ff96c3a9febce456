"""Numbers of policies, a third place, other costs, the reckoning of the grant, who issued which form."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the fields; what an office wrote of insurer and number in one field stays there."""
    with op.batch_alter_table("placement_extra", schema=None) as batch:
        batch.add_column(sa.Column("host_site_3_id", sa.Text(), nullable=True))
        batch.add_column(sa.Column("site_3_share", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("mentor_host_3_id", sa.Text(), nullable=True))
        batch.add_column(sa.Column("cost_other", sa.Text(), nullable=True))
        batch.add_column(sa.Column("amount_other", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("costs_note_l1", sa.Text(), nullable=True))
        batch.add_column(sa.Column("costs_note_l2", sa.Text(), nullable=True))
        batch.add_column(sa.Column("grant_rate", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("grant_months_hundredths", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("security_country", sa.Text(), nullable=True))
        batch.add_column(sa.Column("security_form", sa.Text(), nullable=True))
        batch.add_column(sa.Column("immigration_group", sa.Text(), nullable=True))
        batch.add_column(sa.Column("policy_health", sa.Text(), nullable=True))
        batch.add_column(sa.Column("policy_accident", sa.Text(), nullable=True))
        batch.add_column(sa.Column("policy_liability_employee", sa.Text(), nullable=True))
        batch.add_column(sa.Column("policy_liability_host", sa.Text(), nullable=True))
        batch.add_column(sa.Column("policy_repatriation", sa.Text(), nullable=True))
        batch.add_column(sa.Column("ehic_until", sa.Text(), nullable=True))


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
