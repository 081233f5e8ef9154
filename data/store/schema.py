"""The tables of a plan file.

Plain types of SQL only, so that the same schema holds on another database. The name of a person is
the identity in the file: who works in two teams is one row of `person` with terms per team. A
roster is a set of days of its own, so that the present one and every published version are kept
alike. Times are minutes after midnight, dates and moments local, exact numbers are text (`152/5`).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

APPLICATION_ID = 0x4272746C
"""`Brtl` in the header of the file: what makes it one of this program."""

REVISION = 4
"""The newest revision of the schema that this program knows; `PRAGMA user_version` of a file."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _key() -> Column[Any]:
    return Column("id", Integer, primary_key=True)


def _whole(name: str, *, nullable: bool = False, part_of_key: bool = False) -> Column[Any]:
    if part_of_key:
        return Column(name, Integer, primary_key=True, autoincrement=False)
    return Column(name, Integer, nullable=nullable)


def _text(name: str, *, nullable: bool = False, unique: bool | None = None) -> Column[Any]:
    return Column(name, String, nullable=nullable, unique=unique)


def _day(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Date, nullable=nullable)


def _moment(name: str) -> Column[Any]:
    return Column(name, DateTime, nullable=False)


def _flag(name: str) -> Column[Any]:
    return Column(name, Boolean, nullable=False)


def _link(name: str, target: str, *, nullable: bool = False, cascade: bool = False) -> Column[Any]:
    key = ForeignKey(target, ondelete="CASCADE" if cascade else None)
    return Column(name, Integer, key, nullable=nullable, index=True)


def _team() -> Column[Any]:
    return _link("team_id", "team.id", cascade=True)


def _rows(name: str, *columns: Column[Any]) -> Table:
    """Return the table of a list of the plan; `place` orders its rows, with gaps between."""
    return Table(name, metadata, _key(), _team(), _whole("place"), *columns)


def _times(prefix: str = "", *, nullable: bool = False) -> tuple[Column[Any], Column[Any]]:
    return _whole(f"{prefix}starts", nullable=nullable), _whole(f"{prefix}ends", nullable=nullable)


def _part() -> tuple[Column[Any], ...]:
    return _text("part_half", nullable=True), *_times("part_", nullable=True)


def _validity() -> tuple[Column[Any], Column[Any]]:
    return _day("first_day", nullable=True), _day("last_day", nullable=True)


document = Table("document", metadata, _key(), _text("key"), _whole("counter"), _moment("created"))
"""One row: the identity of the file, and a number that grows with every change."""

holder = Table(
    "holder",
    metadata,
    _key(),
    _text("token"),
    _text("name"),
    _text("computer"),
    _whole("process"),
    _moment("since"),
    _moment("seen"),
)
"""At most one row: who has the file open to write."""

roster = Table("roster", metadata, _key())
person = Table("person", metadata, _key(), _text("name", unique=True))
team = Table(
    "team",
    metadata,
    _key(),
    _link("roster_id", "roster.id"),
    _text("name", unique=True),
    _flag("public_holidays"),
    _whole("target_front", nullable=True),
    _whole("margin_front"),
    _whole("window_weeks"),
    _whole("noon"),
    _whole("saturday_credit"),
    _day("published_until", nullable=True),
)
team_limit = Table(
    "team_limit",
    metadata,
    Column("team_id", Integer, ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String, primary_key=True),
    _whole("amount"),
)

post = _rows(
    "post",
    _text("name"),
    _text("code"),
    _text("kind"),
    _flag("remote"),
    _whole("longest_stretch", nullable=True),
)
opening = _rows(
    "opening",
    _whole("weekday"),
    _text("block"),
    *_times(),
    _text("turn", nullable=True),
    *_validity(),
    _flag("public"),
)
staffing = _rows(
    "staffing",
    _text("post"),
    _whole("minimum"),
    _whole("wanted"),
    _whole("weekday", nullable=True),
    _text("block", nullable=True),
    *_validity(),
)
duty = _rows(
    "duty",
    _text("name"),
    _text("code"),
    _text("weekdays"),
    *_times(),
    *_times("pause_", nullable=True),
)
employee = _rows("employee", _link("person_id", "person.id"), _text("code"))
employee.append_constraint(UniqueConstraint("team_id", "person_id"))
absence = _rows(
    "absence",
    _link("person_id", "person.id", nullable=True),
    _day("first_day"),
    _day("last_day", nullable=True),
    _whole("weekday", nullable=True),
    *_part(),
    _text("kind"),
    _flag("approved"),
)
appointment = _rows(
    "appointment",
    _link("person_id", "person.id"),
    _day("day"),
    *_times(),
    _text("description"),
)
closure = _rows("closure", _day("first_day"), _day("last_day"), _text("description"), *_part())
wish = _rows(
    "wish",
    _link("person_id", "person.id"),
    _day("first_day"),
    _day("last_day"),
    _text("kind"),
    _text("post", nullable=True),
    _whole("weekday", nullable=True),
    *_part(),
    _whole("weight"),
)
carried = _rows(
    "carried",
    _link("person_id", "person.id"),
    _text("kind", nullable=True),
    _whole("amount"),
    _day("as_of", nullable=True),
)

note = _rows(
    "note",
    _link("person_id", "person.id", nullable=True),
    _day("day"),
    _text("block"),
    _text("text"),
    _flag("on_roster"),
)
allowance = _rows(
    "allowance",
    _link("person_id", "person.id", nullable=True),
    _text("rule"),
    _text("way"),
    _day("day", nullable=True),
    _text("block"),
    _text("post"),
    _whole("extent", nullable=True),
    _text("why"),
    _text("text"),
    _day("since"),
)

terms = Table(
    "terms",
    metadata,
    _whole("team_id", part_of_key=True),
    _whole("person_id", part_of_key=True),
    _whole("place", part_of_key=True),
    _text("weekly_hours"),
    *_validity(),
    _text("free_fixed"),
    _flag("free_floating"),
    _whole("remote_halves"),
    _text("coordination_hours"),
    ForeignKeyConstraint(
        ["team_id", "person_id"], ["employee.team_id", "employee.person_id"], ondelete="CASCADE"
    ),
    sqlite_with_rowid=False,
)


def _of_terms(name: str, *columns: Column[Any]) -> Table:
    key = ("team_id", "person_id", "place")
    return Table(
        name,
        metadata,
        *(_whole(column, part_of_key=True) for column in key),
        *columns,
        ForeignKeyConstraint(key, [f"terms.{column}" for column in key], ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )


rotation = _of_terms(
    "rotation",
    Column("kind", String, primary_key=True),
    _flag("member"),
    _whole("promise", nullable=True),
)
skill = _of_terms("skill", Column("post", String, primary_key=True), _whole("rank"), _text("level"))

day_entry = Table(
    "day_entry",
    metadata,
    Column("roster_id", Integer, ForeignKey("roster.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("person_id", Integer, ForeignKey("person.id"), primary_key=True, index=True),
    _flag("free"),
    sqlite_with_rowid=False,
)


def _of_day(name: str, *columns: Column[Any]) -> Table:
    key = ("roster_id", "day", "person_id")
    return Table(
        name,
        metadata,
        _whole("roster_id", part_of_key=True),
        Column("day", Date, primary_key=True),
        _whole("person_id", part_of_key=True),
        _whole("place", part_of_key=True),
        *columns,
        ForeignKeyConstraint(key, [f"day_entry.{column}" for column in key], ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )


shift = _of_day(
    "shift",
    _text("duty"),
    *_times(),
    *_times("pause_", nullable=True),
    _text("remote"),
    _flag("locked"),
)
work = _of_day("work", *_times(), _text("block"), _text("post"), _flag("locked"))

version = Table(
    "version",
    metadata,
    _key(),
    _team(),
    _link("roster_id", "roster.id"),
    _whole("number"),
    _day("first_day"),
    _day("last_day"),
    _moment("at"),
    _text("name"),
    _text("computer"),
    UniqueConstraint("team_id", "number"),
)
"""What was published: the weeks, who did it, and the roster as it was then."""

part = Table(
    "part",
    metadata,
    Column("team_id", Integer, ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
    Column("part", String, primary_key=True),
    _whole("number"),
    _moment("at"),
    _text("name"),
    _text("computer"),
)
"""How often the lists of a team (`lists`) and each week (`2027-01-04`) changed, who did last."""

retention = Table(
    "retention",
    metadata,
    Column("team_id", Integer, ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
    _whole("reasons_months", nullable=True),
    _whole("rosters_months", nullable=True),
    _day("applied", nullable=True),
)
"""At most one row for a team: after how many months what is forgotten, and when that was done."""

change_log = Table(
    "change_log",
    metadata,
    _key(),
    _link("team_id", "team.id", nullable=True, cascade=True),
    _moment("at"),
    _text("name"),
    _text("computer"),
    _text("what"),
    _text("reason"),
)
"""One row for every change: when, who, what in words, and why where that was said."""
