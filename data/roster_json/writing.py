"""Writing a roster with its goals, shortages and balances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, Literal

from data.roster_json.parts import Json, clock_time, duty_json, place_json, work_json, write_json
from rostering.figures.balances import HoursBalance
from rostering.figures.statistics import Shortage, hours_table, shortages, turns_overview
from rostering.goals import GoalId
from rostering.goals.share import front_minutes, present_minutes
from rostering.roster import Shift
from rostering.rules import Violation
from rostering.time import WHOLE_DAY, Half
from rostering.view import View

FORMAT: Final = "beurtrol-roster/1"


@dataclass(frozen=True, slots=True)
class GoalFigure:
    """One goal of a roster.

    Attributes:
        bound: no roster is known to be possible below it, earlier goals kept.
        status: `optimal` when value and bound are equal, `feasible` when a search found the
            value, `none` when nothing searched for it.
        seconds: time spent on it.
    """

    id: GoalId
    value: int
    bound: int
    status: Literal["optimal", "feasible", "none"]
    seconds: float


@dataclass(frozen=True, slots=True)
class ShortageNote:
    """What there is to say about an empty place.

    Attributes:
        reasons: per person who is not there the id of the reason and its sentence.
        repairs: what would fill it, each with what that does to the goals.
    """

    reasons: Sequence[tuple[str, str, str]] = ()
    repairs: Sequence[tuple[str, str]] = ()


_NO_NOTE = ShortageNote()


@dataclass(frozen=True, slots=True)
class RosterDocument:
    """What the file says about a roster.

    Attributes:
        violations: broken hard rules, each with its sentence for users.
        notes: what is known about the shortages.
        seconds: time spent on the whole.
        stopped: whether somebody ended the search.
        turns_only: the roster holds the turns alone, so hours and shares would mean nothing.
    """

    view: View
    goals: Sequence[GoalFigure]
    violations: Sequence[tuple[Violation, str]] = ()
    seconds: float = 0.0
    stopped: bool = False
    turns_only: bool = False
    notes: Mapping[Shortage, ShortageNote] = field(default_factory=dict)


def write_roster_json(path: Path, document: RosterDocument) -> None:
    """Write a roster with its goals, shortages and balances; no reason of an absence is in it.

    Raises:
        UnwritableFileError: the file cannot be written there.
    """
    write_json(path, roster_json(document))


def roster_json(document: RosterDocument) -> dict[str, object]:
    """Return the content of the file, keys in their order."""
    view, whole = document.view, not document.turns_only
    return {
        "format": FORMAT,
        "team": view.plan.settings.name,
        "start": view.horizon.start.isoformat(),
        "weeks": view.horizon.weeks,
        "goals": [_goal(goal) for goal in document.goals],
        "duties": _duties(view),
        "work": _work(view),
        "shortages": _shortages(view, document.notes),
        "violations": _violations(document.violations),
        "balances": _balances(view),
        "hours": [_hours(row) for row in _by_name(hours_table(view))] if whole else [],
        "shares": _shares(view) if whole else [],
        "seconds": round(document.seconds, 2),
        "stopped": document.stopped,
    }


def _goal(goal: GoalFigure) -> Json:
    return {
        "id": goal.id,
        "value": goal.value,
        "bound": goal.bound,
        "status": goal.status,
        "seconds": round(goal.seconds, 2),
    }


def _people_by_day(view: View) -> Iterable[tuple[str, date]]:
    return ((name, day) for day in view.horizon.days for name in sorted(view.names))


def _duties(view: View) -> list[Json]:
    return [
        {
            "employee": name,
            "date": day.isoformat(),
            **duty_json(shift),
            "break_start": None if shift.pause is None else clock_time(shift.pause.start),
            "break_end": None if shift.pause is None else clock_time(shift.pause.end),
            "remote": _remote(shift),
            "locked": shift.locked,
        }
        for name, day in _people_by_day(view)
        for shift in view.entry(name, day).shifts
    ]


def _remote(shift: Shift) -> str:
    if shift.remote == WHOLE_DAY:
        return "day"
    return next((half.value for half in Half if half in shift.remote), "none")


def _work(view: View) -> list[Json]:
    return [
        {
            "employee": name,
            "date": day.isoformat(),
            **work_json(work),
            "accompanied": view.is_accompanied(name, day, work.post),
            "locked": work.locked,
        }
        for name, day in _people_by_day(view)
        for work in view.entry(name, day).work
    ]


def _shortages(view: View, notes: Mapping[Shortage, ShortageNote]) -> list[Json]:
    return [shortage_json(shortage, notes.get(shortage, _NO_NOTE)) for shortage in shortages(view)]


def shortage_json(shortage: Shortage, note: ShortageNote) -> Json:
    """Return one entry of `shortages`."""
    return {
        **place_json(shortage),
        "reasons": [
            {"employee": name, "reason": reason, "text": text}
            for name, reason, text in note.reasons
        ],
        "repairs": [{"text": text, "effect": effect} for text, effect in note.repairs],
    }


def _violations(violations: Sequence[tuple[Violation, str]]) -> list[Json]:
    rows = [
        {
            "rule": violation.rule,
            "employee": violation.employee,
            "date": None if violation.day is None else violation.day.isoformat(),
            "text": text,
            "hard": True,
        }
        for violation, text in violations
    ]
    return sorted(rows, key=lambda row: (row["date"] or "", row["employee"] or ""))


def _balances(view: View) -> list[Json]:
    return [
        {
            "employee": row.employee,
            "kind": row.kind.value,
            "before": row.before / 1000,
            "done": row.done,
            "after": row.after / 1000,
            "fair_share": row.fair_share / 1000,
            "next_turn": None if row.next_turn is None else row.next_turn.isoformat(),
        }
        for row in sorted(turns_overview(view), key=lambda row: (row.employee, row.kind.value))
    ]


def _by_name(rows: Iterable[HoursBalance]) -> list[HoursBalance]:
    return sorted(rows, key=lambda row: row.employee)


def _hours(row: HoursBalance) -> Json:
    contract, worked = sum(row.contract), sum(row.worked)
    credited, after = sum(row.credited) + sum(row.extra), row.after[-1]
    return {
        "employee": row.employee,
        "contract": contract,
        "worked": worked,
        "credited": credited,
        # A balance with a later date of its own already holds the weeks before that date.
        "before": after - worked - credited + contract,
        "after": after,
    }


def _shares(view: View) -> list[Json]:
    windows = view.horizon.windows(view.plan.settings.window_weeks)
    return [
        {
            "employee": name,
            "from": window[0].isoformat(),
            "present": sum(present_minutes(view, name, monday) for monday in window),
            "front": sum(front_minutes(view, name, monday, accompanied=False) for monday in window),
        }
        for window in windows
        for name in sorted(view.names)
    ]
