"""Writing whether somebody can have leave, `beurtrol-leave/1`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal, TypeAlias

from data.roster_json.parts import (
    MoveRow,
    clock_time,
    goals_json,
    moves_json,
    place_json,
    proof_word,
    write_json,
)
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.time import Half, Part

LEAVE_FORMAT: Final = "beurtrol-leave/1"
Answer: TypeAlias = Literal["yes", "no", "unplanned"]
_HALVES: Final = {Half.MORNING: "VM", Half.AFTERNOON: "NM"}


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Days of leave, or a part of them; `last` is None where the end is unknown."""

    first: date
    last: date | None
    part: Part
    text: str = ""


@dataclass(frozen=True, slots=True)
class LeaveDocument:
    """What the file says.

    Attributes:
        employee: who asks; None for everybody.
        text: the answer in a sentence.
        lacking: the places that would miss more people than now, after the changes.
        before: goals as they are; `happened` with the leave alone, `after` with the changes.
        is_proven: nobody can restore as much with fewer changes.
        offers: what could be had in its place.
    """

    employee: str | None
    asked: LeaveRow
    answer: Answer
    text: str
    lacking: Sequence[Shortage]
    moves: Sequence[MoveRow]
    informed: Sequence[str]
    before: Mapping[GoalId, int]
    happened: Mapping[GoalId, int]
    after: Mapping[GoalId, int]
    is_proven: bool
    offers: Sequence[LeaveRow]
    seconds: float = 0.0
    stopped: bool = False


def write_leave_json(path: Path, document: LeaveDocument) -> None:
    """Write the answer; no reason of an absence is in it.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    write_json(path, _content(document))


def _content(document: LeaveDocument) -> dict[str, object]:
    """Return the content of the file, keys in their order."""
    return {
        "format": LEAVE_FORMAT,
        "employee": document.employee,
        **_days(document.asked),
        "answer": document.answer,
        "text": document.text,
        "lacking": [place_json(place) for place in document.lacking],
        "changes": moves_json(document.moves),
        "informed": list(document.informed),
        "goals": goals_json(document.before, document.happened, document.after),
        "proof": proof_word(is_proven=document.is_proven),
        "instead": [{**_days(row), "text": row.text} for row in document.offers],
        "seconds": round(document.seconds, 2),
        "stopped": document.stopped,
    }


def _days(row: LeaveRow) -> dict[str, object]:
    return {
        "from": row.first.isoformat(),
        "to": None if row.last is None else row.last.isoformat(),
        "part": _part(row.part),
    }


def _part(part: Part) -> str | None:
    if part.hours is not None:
        return f"{clock_time(part.hours.start)}-{clock_time(part.hours.end)}"
    return None if part.half is None else _HALVES[part.half]
