"""How long a plan file takes to open and to take an edit: five years of rosters for ten people.

    python bench/plan_file.py [FOLDER]

The folder decides which disk is measured; without one it is a folder for temporary files.
"""

from __future__ import annotations

import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from data.examples import example_path
from data.store import Change, PlanFile, Who, create_plan_file, open_plan_file
from data.workbook import read_workbook
from rostering.plan import Plan
from rostering.roster import DayEntry, Work, shift_of

WEEKS = 5 * 52
FIRST = date(2023, 1, 2)
NOW = datetime(2028, 1, 3, 9)
WHO = Who("bench", "here")
EDITS = 200


def five_years() -> Plan:
    """Return the example team with a duty and a post in every block for every person."""
    plan = read_workbook(example_path()).plan
    posts = [post.name for post in plan.front_posts]
    entries = {}
    for offset in range(7 * WEEKS):
        day = FIRST + timedelta(days=offset)
        blocks = plan.calendar.scheduled_blocks(day)
        duties = [duty for duty in plan.duties if day.weekday() in duty.weekdays]
        for place, employee in enumerate(plan.employees):
            if not duties:
                continue
            shift = shift_of(duties[(offset + place) % len(duties)])
            work = tuple(
                Work(block.span, block.name, posts[(place + number) % len(posts)])
                for number, block in enumerate(blocks)
                if shift.covers(block.span)
            )
            entries[employee.name, day] = DayEntry((shift,), work)
    return plan.with_roster(plan.roster.replaced(entries))


def seconds(action: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def figures(folder: Path) -> list[tuple[str, float]]:
    """Return how many milliseconds each action on a file in a folder takes."""
    plan = five_years()
    team, path = plan.settings.name, folder / "bench.beurtrol"
    create_plan_file(path, NOW)
    with open_plan_file(path, WHO) as file:
        took = seconds(lambda: file.add_team(plan, Change(NOW, "bench")))
    days = len(list(plan.roster.entries()))
    pieces = sum(len(entry.work) for _, _, entry in plan.roster.entries())
    size = f"{path.stat().st_size / 1e6:.1f} MB"
    found = [(f"add the team: {days} days, {pieces} pieces of work, {size}", took)]

    def open_and_read() -> None:
        with open_plan_file(path, WHO, read_only=True) as file:
            assert file.plan(team) == plan

    opened = [seconds(open_and_read) for _ in range(5)]
    found.append(("open and read", statistics.median(opened)))
    with open_plan_file(path, WHO) as file:
        took_edits = sorted(edits(file, plan))
    found.append(("one edit, median", statistics.median(took_edits)))
    found.append(("one edit, 95 of 100", took_edits[int(0.95 * EDITS)]))
    found.append(("one edit, slowest", took_edits[-1]))
    return [(what, 1000 * took) for what, took in found]


def edits(file: PlanFile, plan: Plan) -> Iterator[float]:
    """Give one person after another a free day, and yield the seconds that each edit takes."""
    team = plan.settings.name
    for number in range(EDITS):
        name = plan.employees[number % len(plan.employees)].name
        day = FIRST + timedelta(days=7 * number)
        after = plan.with_roster(plan.roster.replaced({(name, day): DayEntry(free=True)}))
        change = Change(NOW, f"edit {number}")
        yield seconds(partial(file.write, team, plan, after, change))
        plan = after
    assert file.plan(team) == plan


def study() -> list[tuple[str, float]]:
    """Return the figures of a file in a folder for temporary files."""
    with tempfile.TemporaryDirectory() as name:
        return figures(Path(name))


if __name__ == "__main__":
    print(f"{platform.machine()}, Python {platform.python_version()}")
    for what, took in figures(Path(sys.argv[1])) if len(sys.argv) > 1 else study():
        print(f"{what:<60}{took:8.1f} ms")
