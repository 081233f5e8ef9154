"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _make_document_and_holder()
    _make_people_and_rosters()
    _make_day_entry()
    _make_team()
    _make_absence()
    _make_appointment()
    _make_carried()
    _make_change_log()
    _make_closure()
    _make_duty()
    _make_employee()
    _make_opening()
    _make_post()
    _make_shift()
    _make_staffing()
    _make_version()
    _make_wish()
    _make_work()
    _make_terms()
    _make_rotation_and_skill()


def _link(
    name: str,
    target: str,
    *,
    nullable: bool = False,
    cascade: bool = False,
    index: bool = True,
) -> sa.Column[int]:
    key = sa.ForeignKey(target, ondelete="CASCADE" if cascade else None)
    return sa.Column(name, sa.Integer(), key, nullable=nullable, index=index)


def _of_team(*, nullable: bool = False) -> sa.Column[int]:
    return _link("team_id", "team.id", nullable=nullable, cascade=True)


def _make_document_and_holder() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
    )
    op.create_table(
        "holder",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("computer", sa.String(), nullable=False),
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("seen", sa.DateTime(), nullable=False),
    )


def _make_people_and_rosters() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False, unique=True),
    )
    op.create_table("roster", sa.Column("id", sa.Integer(), primary_key=True))


def _make_day_entry() -> None:
    op.create_table(
        "day_entry",
        _link("roster_id", "roster.id", cascade=True, index=False),
        sa.Column("day", sa.Date(), nullable=False),
        _link("person_id", "person.id"),
        sa.Column("free", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("roster_id", "day", "person_id"),
        sqlite_with_rowid=False,
    )


def _make_team() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.Integer(), primary_key=True),
        _link("roster_id", "roster.id"),
        sa.Column("name", sa.String(), nullable=False, unique=True),
        sa.Column("public_holidays", sa.Boolean(), nullable=False),
        sa.Column("target_front", sa.Integer(), nullable=True),
        sa.Column("margin_front", sa.Integer(), nullable=False),
        sa.Column("window_weeks", sa.Integer(), nullable=False),
        sa.Column("noon", sa.Integer(), nullable=False),
        sa.Column("saturday_credit", sa.Integer(), nullable=False),
        sa.Column("published_until", sa.Date(), nullable=True),
    )
    op.create_table(
        "team_limit",
        _link("team_id", "team.id", cascade=True, index=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "name"),
    )


def _make_absence() -> None:
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        _link("person_id", "person.id", nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("part_half", sa.String(), nullable=True),
        sa.Column("part_starts", sa.Integer(), nullable=True),
        sa.Column("part_ends", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
    )


def _make_appointment() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        _link("person_id", "person.id"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
    )


def _make_carried() -> None:
    op.create_table(
        "carried",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        _link("person_id", "person.id"),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
    )


def _make_change_log() -> None:
    op.create_table(
        "change_log",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("computer", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
    )


def _make_closure() -> None:
    op.create_table(
        "closure",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("part_half", sa.String(), nullable=True),
        sa.Column("part_starts", sa.Integer(), nullable=True),
        sa.Column("part_ends", sa.Integer(), nullable=True),
    )


def _make_duty() -> None:
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("pause_starts", sa.Integer(), nullable=True),
        sa.Column("pause_ends", sa.Integer(), nullable=True),
    )


def _make_employee() -> None:
    op.create_table(
        "employee",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        _link("person_id", "person.id"),
        sa.Column("code", sa.String(), nullable=False),
        sa.UniqueConstraint("team_id", "person_id"),
    )


def _make_opening() -> None:
    op.create_table(
        "opening",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("turn", sa.String(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("public", sa.Boolean(), nullable=False),
    )


def _make_post() -> None:
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("remote", sa.Boolean(), nullable=False),
        sa.Column("longest_stretch", sa.Integer(), nullable=True),
    )


def _make_shift() -> None:
    op.create_table(
        "shift",
        sa.Column("roster_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("pause_starts", sa.Integer(), nullable=True),
        sa.Column("pause_ends", sa.Integer(), nullable=True),
        sa.Column("remote", sa.String(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id", "day", "person_id"],
            ["day_entry.roster_id", "day_entry.day", "day_entry.person_id"],
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("roster_id", "day", "person_id", "place"),
        sqlite_with_rowid=False,
    )


def _make_staffing() -> None:
    op.create_table(
        "staffing",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("minimum", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("block", sa.String(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
    )


def _make_version() -> None:
    op.create_table(
        "version",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        _link("roster_id", "roster.id"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("computer", sa.String(), nullable=False),
        sa.UniqueConstraint("team_id", "number"),
    )


def _make_wish() -> None:
    op.create_table(
        "wish",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of_team(),
        sa.Column("place", sa.Integer(), nullable=False),
        _link("person_id", "person.id"),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=True),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("part_half", sa.String(), nullable=True),
        sa.Column("part_starts", sa.Integer(), nullable=True),
        sa.Column("part_ends", sa.Integer(), nullable=True),
        sa.Column("weight", sa.Integer(), nullable=False),
    )


def _make_work() -> None:
    op.create_table(
        "work",
        sa.Column("roster_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id", "day", "person_id"],
            ["day_entry.roster_id", "day_entry.day", "day_entry.person_id"],
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("roster_id", "day", "person_id", "place"),
        sqlite_with_rowid=False,
    )


def _make_terms() -> None:
    op.create_table(
        "terms",
        sa.Column("team_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("weekly_hours", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("free_fixed", sa.String(), nullable=False),
        sa.Column("free_floating", sa.Boolean(), nullable=False),
        sa.Column("remote_halves", sa.Integer(), nullable=False),
        sa.Column("coordination_hours", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "person_id"], ["employee.team_id", "employee.person_id"], ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", "person_id", "place"),
        sqlite_with_rowid=False,
    )


def _make_rotation_and_skill() -> None:
    op.create_table(
        "rotation",
        sa.Column("team_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("member", sa.Boolean(), nullable=False),
        sa.Column("promise", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["team_id", "person_id", "place"],
            ["terms.team_id", "terms.person_id", "terms.place"],
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("team_id", "person_id", "place", "kind"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "skill",
        sa.Column("team_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "person_id", "place"],
            ["terms.team_id", "terms.person_id", "terms.place"],
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("team_id", "person_id", "place", "post"),
        sqlite_with_rowid=False,
    )
