"""What the files of this package have in common: their form, and what stands in several."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from data.files import write_whole
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.roster import Shift, Work
from rostering.time import Minutes, Span

Json: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One line of what changes.

    Attributes:
        block: None when the duty changes.
        old: post or duty before, empty for none; `new` the one after.
    """

    employee: str
    day: date
    block: str | None
    old: str
    new: str


def write_json(path: Path, content: Json) -> None:
    """Write a file, one entry of a list a line, so that people can read and compare files.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    text = _as_lines(content)

    def write(place: Path) -> None:
        place.write_text(text, encoding="utf-8", newline="\n")

    write_whole(path, write)


def _as_lines(content: Json) -> str:
    parts = []
    for key, value in content.items():
        if isinstance(value, list) and value:
            rows = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in value)
            parts.append(f" {json.dumps(key)}: [\n{rows}\n ]")
        else:
            parts.append(f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def clock_time(minute: Minutes) -> str:
    """Write a time of day: `09:00`."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def duty_json(shift: Shift) -> Json:
    """Return a duty with its times; its name is empty for times of its own."""
    return {"duty": shift.duty, **_times(shift.span)}


def work_json(work: Work) -> Json:
    """Return a block on a post with its times."""
    return {"block": work.block, **_times(work.span), "post": work.post}


def _times(span: Span) -> Json:
    return {"start": clock_time(span.start), "end": clock_time(span.end)}


def place_json(place: Shortage) -> Json:
    """Return where somebody lacks, and how many."""
    return {
        "post": place.post,
        "date": place.block.day.isoformat(),
        "block": place.block.name,
        "missing": place.missing,
        "level": place.level,
    }


def moves_json(moves: Sequence[MoveRow]) -> list[Json]:
    """Return what changes, line by line."""
    return [
        {
            "employee": move.employee,
            "date": move.day.isoformat(),
            "block": move.block,
            "from": move.old,
            "to": move.new,
        }
        for move in moves
    ]


def goals_json(
    before: Mapping[GoalId, int], happened: Mapping[GoalId, int], after: Mapping[GoalId, int]
) -> list[Json]:
    """Return every goal as it was, as it would be without any change, and with them."""
    return [
        {"id": goal, "before": value, "without": happened[goal], "after": after[goal]}
        for goal, value in before.items()
    ]


def proof_word(*, is_proven: bool) -> str:
    """Return the word for a value that nobody can better, or of which that is not known."""
    return "optimal" if is_proven else "feasible"
