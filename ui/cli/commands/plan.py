"""`beurtrol plan`: a roster for whole weeks."""

from __future__ import annotations

from collections.abc import Callable

from rostering.plan import Plan
from ui.application.dates import horizon_title
from ui.application.report import report_of
from ui.cli.explaining import with_repairs
from ui.cli.inputs import RefusedError, check_outputs, given_source, read_horizon
from ui.cli.noticed import say_noticed
from ui.cli.options import (
    Ics,
    Json,
    Pdf,
    Priority,
    Save,
    Seed,
    Source,
    Start,
    Store,
    Team,
    TimeLimit,
    Weeks,
    Workers,
    Xlsx,
)
from ui.cli.papers import check_papers, write_papers
from ui.cli.planning import Search, end_of_search, run_search, write_outputs
from ui.cli.summary import Summary
from ui.cli.teams import team_to_plan


def plan(
    source: Source = None,
    *,
    start: Start,
    weeks: Weeks,
    xlsx: Xlsx = None,
    pdf: Pdf = None,
    ics: Ics = None,
    json: Json = None,
    priority: Priority = "evenwicht",
    time_limit: TimeLimit = None,
    workers: Workers = None,
    seed: Seed = 0,
    team: Team = None,
    store: Store = None,
    save: Save = False,
) -> None:
    """Maak een rooster voor hele weken.

    Wat vaststaat of gepubliceerd is, blijft zoals het is. Wat niet bemand raakt, is een tekort.
    """
    search = Search(time_limit, workers, seed, priority)
    horizon = read_horizon(start, weeks)
    given = given_source(source, store)
    check_outputs(json, xlsx, pdf, inputs=(given,))
    check_papers(pdf=pdf, ics=ics)
    with team_to_plan(given, team, save=save) as (reading, keep):
        say_noticed(reading, horizon)
        from solver import solve

        result = run_search(solve, reading.plan, horizon, search)
        refusal = _refusal(keep, result.plan, f"rooster {horizon_title(horizon)}")
    report = with_repairs(report_of(result), time_limit)
    files = write_outputs(report, json=json, xlsx=xlsx)
    files += write_papers(report.view, pdf=pdf, ics=ics)
    if refusal is not None:
        raise RefusedError(*refusal.lines, *(f"Geschreven: {path}" for path in files))
    Summary(report).tell([*files, given] if save else files)
    end_of_search(report)


def _refusal(keep: Callable[[Plan, str], None], after: Plan, what: str) -> RefusedError | None:
    """Keep a roster; where that is refused, what was searched for so long is still written."""
    try:
        keep(after, what)
    except RefusedError as error:
        return error
    return None
