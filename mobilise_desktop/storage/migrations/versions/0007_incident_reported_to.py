"""An incident says whom it was reported to."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the field."""
    with op.batch_alter_table("placement_event", schema=None) as batch:
        batch.add_column(sa.Column("reported_to", sa.Text(), nullable=True))


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
