"""A plan through the command line: planned into a file, and checked from files alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from data.roster_json import read_roster_json
from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from rostering.time import Horizon
from ui.cli.app import run

COMPARED = ("start", "weeks", "duties", "work", "balances", "hours", "shares", "violations")
DONE, BROKEN = 0, 1


def planned(book: Path, horizon: Horizon, *options: str) -> dict[str, Any]:
    """Return what `plan` writes of a team workbook."""
    target = book.with_suffix(".planned.json")
    code = run(["plan", str(book), *_weeks(horizon), "--json", str(target), *options])
    assert code == DONE
    return _content(target)


def checked_from_json(book: Path, horizon: Horizon) -> dict[str, Any]:
    """Return what `check` writes of the roster that was planned, read from its own file."""
    roster, target = book.with_suffix(".planned.json"), book.with_suffix(".checked.json")
    code = run(["check", str(book), "--roster", str(roster), "--json", str(target)])
    content = _content(target)
    assert code == (BROKEN if content["violations"] else DONE)
    assert content["start"] == horizon.start.isoformat()
    return content


def checked_from_workbook(book: Path, horizon: Horizon) -> dict[str, Any]:
    """Return what `check` writes of a workbook in which the planned roster stands."""
    plan = read_workbook(book).plan
    roster, _ = read_roster_json(book.with_suffix(".planned.json"), plan)
    entries = {(name, day): entry for name, day, entry in roster.entries()}
    whole = plan.with_roster(plan.roster.without(horizon.days).replaced(entries))
    filled, target = book.with_suffix(".filled.xlsx"), book.with_suffix(".filled.json")
    write_team_workbook(filled, whole)
    code = run(["check", str(filled), *_weeks(horizon), "--json", str(target)])
    content = _content(target)
    assert code == (BROKEN if content["violations"] else DONE)
    return content


def facts(content: dict[str, Any]) -> dict[str, Any]:
    """Return what must be the same however a roster is judged, times and proofs left out."""
    places = ("post", "date", "block", "missing", "level")
    return {
        **{key: content[key] for key in COMPARED},
        "goals": {goal["id"]: goal["value"] for goal in content["goals"]},
        "shortages": [[place[key] for key in places] for place in content["shortages"]],
    }


def _weeks(horizon: Horizon) -> list[str]:
    return ["--start", horizon.start.isoformat(), "--weeks", str(horizon.weeks)]


def _content(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return content
