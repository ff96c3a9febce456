"""Reminders name the person who was reminded."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the person to the events of stays."""
    with op.batch_alter_table("placement_event", schema=None) as batch:
        batch.add_column(sa.Column("person_id", sa.Text(), nullable=True))
        batch.create_index("ix_placement_event_person_id", ["person_id"], unique=False)
        batch.create_foreign_key("fk_placement_event_person_id_contact", "contact", ["person_id"], ["id"])


def downgrade() -> None:
    """Not offered: an older program never touches a newer file."""
    raise NotImplementedError
