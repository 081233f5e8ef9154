"""Turns that the solver shares out, and what of that is taken over."""

from __future__ import annotations

from dataclasses import replace

from rostering.plan import Plan
from rostering.time import Horizon
from solver import Options, solve, solve_turns
from tests.builders import MONDAY, a_full_week, an_absence, later, some_settings
from tests.ui.application.turns.rotation import (
    EVENING,
    NEXT_MONDAY,
    NEXT_SATURDAY,
    SATURDAY_TURN,
    TODAY,
    a_trio,
    evening,
    given,
    saturday,
    who_has,
)
from ui.application.turns.edits import Hands
from ui.application.turns.sharing import Sharing, laid, sharing

PERIOD = Horizon(MONDAY, 4)
QUICK = Options(time_limit=30, workers=1)


def asked(plan: Plan, period: Horizon = PERIOD) -> Sharing:
    found = sharing(plan, period, TODAY)
    assert found is not None
    return found


def test_weeks_that_are_past_published_or_planned_keep_their_turns() -> None:
    published = some_settings(published_until=later(MONDAY, weeks=1, days=6))
    plan = a_full_week(a_trio(settings=published), later(MONDAY, weeks=2))

    question = asked(plan)

    assert question.mondays == (later(MONDAY, weeks=3),)
    assert sharing(plan, Horizon(MONDAY, 3), TODAY) is None


def test_a_planned_week_between_open_ones_is_frozen_for_the_search() -> None:
    plan = a_full_week(a_trio(), later(MONDAY, weeks=2))

    question = asked(plan)

    assert question.horizon == Horizon(NEXT_MONDAY, 3)
    frozen = question.base.roster.within(Horizon(later(MONDAY, weeks=2), 1))
    assert all(entry.has_locks for _, _, entry in frozen.entries())
    assert len(list(frozen.entries())) == 21


def test_what_is_shared_out_is_what_the_weekly_planning_keeps() -> None:
    plan = given(a_trio(), evening("Cas"))
    question = asked(plan, Horizon(MONDAY, 2))
    found = solve_turns(question.base, question.horizon, QUICK)

    shared = laid(question, found.plan, plan)
    planned = solve(shared.plan, Horizon(NEXT_MONDAY, 1), QUICK)

    assert question.kept == 1
    assert who_has(shared.plan, NEXT_MONDAY, EVENING) == ["Cas"]
    (at_saturday,) = who_has(shared.plan, NEXT_SATURDAY, SATURDAY_TURN)
    assert at_saturday in ("Anna", "Bert")
    assert who_has(planned.plan, NEXT_MONDAY, EVENING) == ["Cas"]
    assert who_has(planned.plan, NEXT_SATURDAY, SATURDAY_TURN) == [at_saturday]


def test_turns_that_are_unlocked_may_go_to_others_and_leave_no_duty_behind() -> None:
    plan = given(a_trio(), evening("Anna"), saturday("Bert"))
    loose = Hands(plan).lock([evening("Anna")], locked=False).plan
    question = asked(loose)
    found = given(a_trio(), evening("Cas"), saturday("Bert"))

    shared = laid(question, found, loose)

    assert question.base.roster.entry("Anna", NEXT_MONDAY).is_empty
    assert who_has(shared.plan, NEXT_MONDAY, EVENING) == ["Cas"]
    assert shared.plan.roster.entry("Anna", NEXT_MONDAY).is_empty
    assert who_has(shared.plan, NEXT_SATURDAY, SATURDAY_TURN) == ["Bert"]
    assert shared.weeks == (NEXT_MONDAY,)


def test_a_week_that_was_edited_meanwhile_stays_as_it_is_now() -> None:
    plan = a_trio()
    question = asked(plan)
    found = given(plan, evening("Anna"), evening("Bert", 2))
    newer = given(plan, saturday("Cas"))

    shared = laid(question, found, newer)

    assert shared.left == (NEXT_MONDAY,)
    assert shared.weeks == (later(MONDAY, weeks=2),)
    assert who_has(shared.plan, NEXT_MONDAY, EVENING) == []
    assert who_has(shared.plan, NEXT_SATURDAY, SATURDAY_TURN) == ["Cas"]


def test_a_turn_of_who_is_away_meanwhile_falls_out() -> None:
    plan = a_trio()
    question = asked(plan)
    found = given(plan, evening("Anna"), evening("Bert", 2))
    newer = replace(plan, absences=(an_absence("Anna", NEXT_MONDAY, NEXT_MONDAY),))

    shared = laid(question, found, newer)

    assert shared.unfit == (evening("Anna"),)
    assert who_has(shared.plan, NEXT_MONDAY, EVENING) == []
    assert who_has(shared.plan, later(MONDAY, weeks=2), EVENING) == ["Bert"]
