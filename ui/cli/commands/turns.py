"""`beurtrol turns`: only the evening and Saturday turns."""

from __future__ import annotations

from rostering.plan import Plan
from rostering.time import Horizon
from ui.application.report import report_of
from ui.cli.inputs import RefusedError, check_outputs, given_source, read_horizon
from ui.cli.noticed import say_noticed
from ui.cli.options import Json, Seed, Source, Start, Store, Team, TimeLimit, Weeks, Workers, Xlsx
from ui.cli.planning import Search, end_of_search, run_search, write_outputs
from ui.cli.summary import Summary
from ui.cli.teams import read_team


def turns(
    source: Source = None,
    *,
    start: Start,
    weeks: Weeks,
    json: Json = None,
    xlsx: Xlsx = None,
    time_limit: TimeLimit = None,
    workers: Workers = None,
    seed: Seed = 0,
    team: Team = None,
    store: Store = None,
) -> None:
    """Verdeel enkel de avond- en zaterdagbeurten, tot twee jaar ver."""
    search = Search(time_limit, workers, seed)
    horizon = read_horizon(start, weeks)
    given = given_source(source, store)
    check_outputs(json, xlsx, inputs=(given,))
    reading = read_team(given, team)
    _refuse_without_turns(reading.plan, horizon)
    say_noticed(reading, horizon)
    from solver import solve_turns

    report = report_of(run_search(solve_turns, reading.plan, horizon, search), turns_only=True)
    files = write_outputs(report, json=json, xlsx=xlsx)
    Summary(report).tell(files)
    end_of_search(report)


def _refuse_without_turns(plan: Plan, horizon: Horizon) -> None:
    blocks = (block for day in horizon.days for block in plan.calendar.blocks(day))
    if not any(block.turn is not None for block in blocks):
        raise RefusedError(
            "In deze weken zijn er geen beurten. "
            "Duid in Openingsuren aan welke blokken een beurt zijn."
        )
