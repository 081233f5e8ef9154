"""Who changed each part of a team last, and how often it was changed."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the table; what nobody changed since has no row in it."""
    team = sa.ForeignKey("team.id", ondelete="CASCADE")
    op.create_table(
        "part",
        sa.Column("team_id", sa.Integer(), team, nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("computer", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "part"),
    )
