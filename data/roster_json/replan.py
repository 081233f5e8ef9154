"""Writing what can be done about somebody who drops out, `beurtrol-replan/1`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from data.roster_json.parts import (
    Json,
    MoveRow,
    duty_json,
    goals_json,
    moves_json,
    proof_word,
    work_json,
    write_json,
)
from data.roster_json.writing import ShortageNote, shortage_json
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.reasons.candidates import Candidate, Choice
from rostering.roster import DayEntry

REPLAN_FORMAT: Final = "beurtrol-replan/1"


@dataclass(frozen=True, slots=True)
class AlternativeRow:
    """One way on: its lines, who has to be told, and goals before, without it and with it."""

    aim: str
    text: str
    moves: Sequence[MoveRow]
    informed: Sequence[str]
    before: Mapping[GoalId, int]
    happened: Mapping[GoalId, int]
    after: Mapping[GoalId, int]
    is_proven: bool


@dataclass(frozen=True, slots=True)
class ReplanDocument:
    """What the file says.

    Attributes:
        choices: per gap whom to ask, in order, and the others.
        notes: per gap the reasons of everybody who is not there.
        remarks: the sentence of each candidate, by gap and name.
        refusals: the sentence of everybody else, by gap and name.
    """

    choices: Sequence[Choice]
    notes: Mapping[Shortage, ShortageNote]
    remarks: Mapping[tuple[Shortage, str], str]
    alternatives: Sequence[AlternativeRow]
    seconds: float = 0.0
    stopped: bool = False


def write_replan_json(path: Path, document: ReplanDocument) -> None:
    """Write gaps, candidates and alternatives; no reason of an absence is in it.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    write_json(path, replan_json(document))


def replan_json(document: ReplanDocument) -> dict[str, object]:
    """Return the content of the file, keys in their order."""
    return {
        "format": REPLAN_FORMAT,
        "gaps": [
            shortage_json(choice.place, document.notes[choice.place]) for choice in document.choices
        ],
        "candidates": [_choice(choice, document.remarks) for choice in document.choices],
        "alternatives": [_alternative(row) for row in document.alternatives],
        "seconds": round(document.seconds, 2),
        "stopped": document.stopped,
    }


def _choice(choice: Choice, remarks: Mapping[tuple[Shortage, str], str]) -> Json:
    place = choice.place
    return {
        "post": place.post,
        "date": place.block.day.isoformat(),
        "block": place.block.name,
        "candidates": [
            _candidate(candidate, remarks[place, candidate.employee])
            for candidate in choice.candidates
        ],
        "others": [
            {
                "employee": other.employee,
                "reason": other.reason,
                "text": remarks[place, other.employee],
            }
            for other in choice.others
        ],
    }


def _candidate(candidate: Candidate, text: str) -> Json:
    front, present = candidate.share
    return {
        "employee": candidate.employee,
        "group": candidate.group,
        "voluntary": candidate.group == "volunteer",
        "day": _day(candidate.day),
        "week": {"worked": candidate.week, "contract": candidate.contract},
        "share": {"front": front, "present": present},
        "turns": {kind.value: owed / 1000 for kind, owed in candidate.turns.items()},
        "stretch": candidate.stretch,
        "short_notice": candidate.is_short_notice,
        "text": text,
    }


def _day(entry: DayEntry) -> Json:
    return {
        "duties": [duty_json(shift) for shift in entry.shifts],
        "work": [work_json(work) for work in entry.work],
    }


def _alternative(row: AlternativeRow) -> Json:
    return {
        "aim": row.aim,
        "text": row.text,
        "changes": moves_json(row.moves),
        "informed": list(row.informed),
        "goals": goals_json(row.before, row.happened, row.after),
        "proof": proof_word(is_proven=row.is_proven),
    }
