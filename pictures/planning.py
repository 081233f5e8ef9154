"""The planning in the pictures: the example team with a roster of four weeks."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

from data.examples import example_path
from data.workbook import read_workbook
from rostering.time import Horizon
from solver import Options, solve
from ui.application.keeping.team_file import write_team_file

WEEKS = Horizon(date(2027, 1, 4), 4)
MADE = datetime(2027, 1, 4, 9, 5)
"""When the planning was made, as its history tells."""
CACHE = Path("build") / "pictures" / "planning.beurtrol"
_SECONDS = 60.0


def planning_in(folder: Path) -> Path:
    """Return a plan file of our own in a folder; it is planned once, and anew for another team."""
    if not CACHE.is_file() or CACHE.stat().st_mtime < example_path().stat().st_mtime:
        _plan()
    own = folder / "Centraal Onthaal.beurtrol"
    shutil.copyfile(CACHE, own)
    return own


def _plan() -> None:
    """Plan with the engine; one worker and a seed give nearly the same roster again."""
    plan = read_workbook(example_path()).plan
    result = solve(plan, WEEKS, Options(time_limit=_SECONDS, workers=1, seed=1))
    CACHE.parent.mkdir(parents=True, exist_ok=True)
    fresh = CACHE.with_name("fresh.beurtrol")
    fresh.unlink(missing_ok=True)
    write_team_file(fresh, result.plan, "nieuw team Centraal Onthaal", lambda: MADE)
    fresh.replace(CACHE)
