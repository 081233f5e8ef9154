"""Plan files for tests: made once, copied for each use; people and a clock that tests set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from data.store import Change, PlanFile, Who, create_plan_file, open_plan_file
from rostering.plan import Plan
from rostering.roster import DayEntry, Work
from tests.builders import MONDAY, a_span, note

KARIN = Who("Karin", "ONTHAAL-3")
TOM = Who("Tom", "ONTHAAL-7")
MORNING = datetime(2027, 1, 5, 8, 12)


@dataclass
class Clock:
    """A clock that stands still until it is told how late it is."""

    time: datetime = field(default=MORNING)

    def __call__(self) -> datetime:
        return self.time

    def pass_by(self, **amount: float) -> None:
        self.time += timedelta(**amount)


def change(what: str = "een wijziging", reason: str = "") -> Change:
    return Change(MORNING, what, reason)


def blank_file(folder: Path, name: str = "team.beurtrol") -> Path:
    path = folder / name
    create_plan_file(path, MORNING)
    return path


def file_with(plan: Plan, folder: Path, name: str = "team.beurtrol") -> Path:
    """Return a closed file that holds this team."""
    path = blank_file(folder, name)
    with open_plan_file(path, KARIN, now=Clock()) as file:
        file.add_team(plan, change("team toegevoegd"))
    return path


def reopened(path: Path, team: str = "Onthaal") -> Plan:
    """Return what a file holds, read by somebody else."""
    with open_plan_file(path, TOM, now=Clock(), read_only=True) as file:
        return file.plan(team)


def opened(path: Path, who: Who = KARIN, clock: Clock | None = None) -> PlanFile:
    return open_plan_file(path, who, now=clock or Clock())


def with_edit(plan: Plan, number: int) -> Plan:
    """Return the plan after an edit that can be told from every other."""
    work = (Work(a_span("9:00", "10:45"), str(number), "Balie"),)
    return note(plan, "Anna", MONDAY, DayEntry(work=work))


def number_in(plan: Plan) -> int:
    """Return the number of the last edit in a plan."""
    work = plan.roster.entry("Anna", MONDAY).work
    return int(work[0].block) if len(work) == 1 and work[0].block.isdigit() else 0
