"""Notes on the roster, and hard violations that stand with a reason."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables; a plan of an older program has nothing in them."""
    _make(
        "note",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("on_roster", sa.Boolean(), nullable=False),
    )
    _make(
        "allowance",
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("extent", sa.Integer(), nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
    )


def _make(table: str, *columns: sa.Column[Any]) -> None:
    """Make the table of a list of the plan, some of whose rows are about a person."""
    team = sa.ForeignKey("team.id", ondelete="CASCADE")
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("team_id", sa.Integer(), team, nullable=False, index=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), index=True),
        *columns,
    )
