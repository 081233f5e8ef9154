"""The lists of a plan as tables: how a row is written and read, and how a change is applied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Table

from data.store import schema
from data.store.people import People, employee_columns
from data.store.values import (
    Columns,
    Row,
    optional_span_of,
    part_columns,
    part_of,
    span_columns,
    span_of,
    turn_of,
    validity_columns,
    validity_of,
    weekday_of,
    weekdays_of,
    weekdays_text,
)
from rostering.allowances import Allowance, Why
from rostering.calendar import Closure, Opening
from rostering.notes import Note
from rostering.plan import CarriedBalance
from rostering.rules import REASONS
from rostering.team.absences import Absence, Appointment
from rostering.team.duties import Duty
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.team.wishes import Wish, WishKind


@dataclass(frozen=True, slots=True)
class ListTable:
    """The table of a list and what its columns mean."""

    table: Table
    columns: Callable[[Any, People], Columns]
    read: Callable[[Any, People], Any] | None


def _post_columns(post: Post, _people: People) -> Columns:
    return {
        "name": post.name,
        "code": post.code,
        "kind": post.kind.value,
        "remote": post.remote,
        "longest_stretch": post.longest_stretch,
    }


def _post(row: Row, _people: People) -> Post:
    kind = PostKind(row["kind"])
    return Post(row["name"], row["code"], kind, row["remote"], row["longest_stretch"])


def _opening_columns(opening: Opening, _people: People) -> Columns:
    return {
        "weekday": int(opening.weekday),
        "block": opening.block,
        **span_columns(opening.span),
        "turn": None if opening.turn is None else opening.turn.value,
        **validity_columns(opening.validity),
        "public": opening.public,
    }


def _opening(row: Row, _people: People) -> Opening:
    weekday = weekday_of(row)
    if weekday is None:
        raise ValueError("an opening without a weekday")
    turn = turn_of(row["turn"])
    return Opening(weekday, row["block"], span_of(row), turn, validity_of(row), row["public"])


def _staffing_columns(row: StaffingRow, _people: People) -> Columns:
    return {
        "post": row.post,
        "minimum": row.minimum,
        "wanted": row.wanted,
        "weekday": None if row.weekday is None else int(row.weekday),
        "block": row.block,
        **validity_columns(row.validity),
    }


def _staffing(row: Row, _people: People) -> StaffingRow:
    weekday = weekday_of(row)
    return StaffingRow(
        row["post"], row["minimum"], row["wanted"], weekday, row["block"], validity_of(row)
    )


def _duty_columns(duty: Duty, _people: People) -> Columns:
    return {
        "name": duty.name,
        "code": duty.code,
        "weekdays": weekdays_text(duty.weekdays),
        **span_columns(duty.span),
        **span_columns(duty.pause, "pause_"),
    }


def _duty(row: Row, _people: People) -> Duty:
    pause = optional_span_of(row, "pause_")
    return Duty(row["name"], row["code"], weekdays_of(row["weekdays"]), span_of(row), pause)


def _person(name: str | None, people: People) -> int | None:
    return None if name is None else people.key(name)


def _name(row: Row, people: People) -> str | None:
    return None if row["person_id"] is None else people.name(row["person_id"])


def _absence_columns(absence: Absence, people: People) -> Columns:
    return {
        "person_id": _person(absence.employee, people),
        "first_day": absence.first,
        "last_day": absence.last,
        "weekday": None if absence.weekday is None else int(absence.weekday),
        **part_columns(absence.part),
        "kind": absence.kind,
        "approved": absence.approved,
    }


def _absence(row: Row, people: People) -> Absence:
    name = _name(row, people)
    weekday, part = weekday_of(row), part_of(row)
    days = (row["first_day"], row["last_day"])
    return Absence(name, *days, weekday, part, row["kind"], row["approved"])


def _appointment_columns(appointment: Appointment, people: People) -> Columns:
    return {
        "person_id": people.key(appointment.employee),
        "day": appointment.day,
        **span_columns(appointment.span),
        "description": appointment.description,
    }


def _appointment(row: Row, people: People) -> Appointment:
    name = people.name(row["person_id"])
    return Appointment(name, row["day"], span_of(row), row["description"])


def _closure_columns(closure: Closure, _people: People) -> Columns:
    return {
        "first_day": closure.first,
        "last_day": closure.last,
        "description": closure.description,
        **part_columns(closure.part),
    }


def _closure(row: Row, _people: People) -> Closure:
    return Closure(row["first_day"], row["last_day"], row["description"], part_of(row))


def _wish_columns(wish: Wish, people: People) -> Columns:
    return {
        "person_id": people.key(wish.employee),
        "first_day": wish.first,
        "last_day": wish.last,
        "kind": wish.kind.value,
        "post": wish.post,
        "weekday": None if wish.weekday is None else int(wish.weekday),
        **part_columns(wish.part),
        "weight": wish.weight,
    }


def _wish(row: Row, people: People) -> Wish:
    return Wish(
        people.name(row["person_id"]),
        row["first_day"],
        row["last_day"],
        WishKind(row["kind"]),
        row["post"],
        weekday_of(row),
        part_of(row),
        row["weight"],
    )


def _carried_columns(balance: CarriedBalance, people: People) -> Columns:
    return {
        "person_id": people.key(balance.employee),
        "kind": None if balance.kind is None else balance.kind.value,
        "amount": balance.amount,
        "as_of": balance.as_of,
    }


def _carried(row: Row, people: People) -> CarriedBalance:
    name = people.name(row["person_id"])
    return CarriedBalance(name, turn_of(row["kind"]), row["amount"], row["as_of"])


def _note_columns(note: Note, people: People) -> Columns:
    return {
        "person_id": _person(note.employee, people),
        "day": note.day,
        "block": note.block,
        "text": note.text,
        "on_roster": note.on_roster,
    }


def _note(row: Row, people: People) -> Note:
    name = _name(row, people)
    return Note(row["day"], row["text"], name, row["block"], row["on_roster"])


def _allowance_columns(allowance: Allowance, people: People) -> Columns:
    return {
        "person_id": _person(allowance.employee, people),
        "rule": allowance.rule,
        "way": allowance.way,
        "day": allowance.day,
        "block": allowance.block,
        "post": allowance.post,
        "extent": allowance.extent,
        "why": allowance.why.value,
        "text": allowance.text,
        "since": allowance.since,
    }


def _allowance(row: Row, people: People) -> Allowance:
    if row["way"] not in REASONS[row["rule"]]:
        raise ValueError("an allowance of no rule")
    return Allowance(
        row["rule"],
        row["way"],
        _name(row, people),
        row["day"],
        Why(row["why"]),
        row["since"],
        row["text"],
        row["block"],
        row["post"],
        row["extent"],
    )


LIST_TABLES: Mapping[str, ListTable] = MappingProxyType(
    {
        "posts": ListTable(schema.post, _post_columns, _post),
        "openings": ListTable(schema.opening, _opening_columns, _opening),
        "staffing": ListTable(schema.staffing, _staffing_columns, _staffing),
        "duties": ListTable(schema.duty, _duty_columns, _duty),
        # Read with their terms, by `people.read_employees`.
        "employees": ListTable(schema.employee, employee_columns, None),
        "absences": ListTable(schema.absence, _absence_columns, _absence),
        "appointments": ListTable(schema.appointment, _appointment_columns, _appointment),
        "closures": ListTable(schema.closure, _closure_columns, _closure),
        "wishes": ListTable(schema.wish, _wish_columns, _wish),
        "carried": ListTable(schema.carried, _carried_columns, _carried),
        "notes": ListTable(schema.note, _note_columns, _note),
        "allowances": ListTable(schema.allowance, _allowance_columns, _allowance),
    }
)
"""Per field of a plan that is a list, its table; a test holds them equal to `changes.LISTS`."""
