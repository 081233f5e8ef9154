"""After how many months reasons and rosters are forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table; without a row nothing is forgotten."""
    team = sa.ForeignKey("team.id", ondelete="CASCADE")
    op.create_table(
        "retention",
        sa.Column("team_id", sa.Integer(), team, nullable=False),
        sa.Column("reasons_months", sa.Integer(), nullable=True),
        sa.Column("rosters_months", sa.Integer(), nullable=True),
        sa.Column("applied", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("team_id"),
    )
