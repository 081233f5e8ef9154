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
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from data.examples import example_path
from data.store import Change, Who, create_plan_file, open_plan_file
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


def measure(folder: Path) -> None:
    """Print the figures of a file in a folder."""
    plan = five_years()
    team, path = plan.settings.name, folder / "bench.beurtrol"
    create_plan_file(path, NOW)
    with open_plan_file(path, WHO) as file:
        took = seconds(lambda: file.add_team(plan, Change(NOW, "bench")))
    days = len(list(plan.roster.entries()))
    pieces = sum(len(entry.work) for _, _, entry in plan.roster.entries())
    print(f"{days} days with {pieces} pieces of work, {path.stat().st_size / 1e6:.1f} MB")
    print(f"add the team                {1000 * took:8.1f} ms")

    def open_and_read() -> None:
        with open_plan_file(path, WHO, read_only=True) as file:
            assert file.plan(team) == plan

    opened = [seconds(open_and_read) for _ in range(5)]
    print(f"open and read               {1000 * statistics.median(opened):8.1f} ms")
    with open_plan_file(path, WHO) as file:
        took_edits = []
        for number in range(EDITS):
            name = plan.employees[number % len(plan.employees)].name
            day = FIRST + timedelta(days=7 * number)
            after = plan.with_roster(plan.roster.replaced({(name, day): DayEntry(free=True)}))
            change = Change(NOW, f"edit {number}")
            before = plan
            took_edits.append(seconds(lambda: file.write(team, before, after, change)))  # noqa: B023
            plan = after
        took_edits.sort()
        print(f"one edit, median            {1000 * statistics.median(took_edits):8.1f} ms")
        print(f"one edit, 95 of 100         {1000 * took_edits[int(0.95 * EDITS)]:8.1f} ms")
        print(f"one edit, slowest           {1000 * took_edits[-1]:8.1f} ms")
        assert file.plan(team) == plan


if __name__ == "__main__":
    print(f"{platform.machine()}, Python {platform.python_version()}")
    if len(sys.argv) > 1:
        measure(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as name:
            measure(Path(name))
