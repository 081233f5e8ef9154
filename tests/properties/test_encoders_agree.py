"""Encoders and checkers say the same of any roster, good or bad: neither is stricter or weaker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import event, given
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from rostering.check import check
from rostering.goals.base import GoalId
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift, Work, shift_of
from rostering.time import Half, Horizon, half_span
from solver.encoding import Encoding
from solver.goals import GOAL_ENCODERS
from solver.problem import Problem
from tests.builders import note
from tests.properties.budget import budget
from tests.properties.tiny import tiny_plans
from tests.solver.pinning import NotAdmittedError, pinned


@st.composite
def filled_plans(draw: st.DrawFn) -> tuple[Plan, Horizon]:
    """Draw a plan whose weeks somebody filled, with or without mistakes."""
    plan, horizon = draw(tiny_plans(most_weeks=4))
    plan = plan.with_roster(plan.roster.without(horizon.days))
    for employee in plan.employees:
        for day in horizon.days:
            if draw(st.booleans()):
                plan = note(plan, employee.name, day, draw(filled_days(plan, employee.name, day)))
    return plan, horizon


@st.composite
def filled_days(draw: st.DrawFn, plan: Plan, name: str, day: date) -> DayEntry:
    if not plan.duties or draw(st.integers(0, 9)) == 9:
        return DayEntry()
    fitting = [duty for duty in plan.duties if day.weekday() in duty.weekdays]
    # A duty on a day that is not its own is such a mistake, but a rare one.
    odd = draw(st.integers(0, 19)) == 19
    if not fitting and not odd:
        return DayEntry()
    shift = shift_of(draw(st.sampled_from(plan.duties if odd else fitting)))
    shift = replace(shift, remote=draw(remote_halves(plan, name, day, shift)))
    outside = draw(st.integers(0, 9)) == 9
    blocks = [block for block in plan.calendar.blocks(day) if outside or shift.covers(block.span)]
    posts = [None, *(post.name for post in plan.front_posts)]
    chosen = [draw(st.sampled_from(posts)) for _ in blocks]
    work = [
        Work(block.span, block.name, post)
        for block, post in zip(blocks, chosen, strict=True)
        if post is not None
    ]
    return DayEntry((shift,), tuple(work))


@st.composite
def remote_halves(
    draw: st.DrawFn, plan: Plan, name: str, day: date, shift: Shift
) -> frozenset[Half]:
    """Draw halves at a distance among those wished, the only ones that a search plans so."""
    wished = Problem(plan, Horizon(day_of_week(day), 1)).remote_wishes
    noon = plan.settings.noon
    possible = [
        half
        for half in Half
        if (name, day, half) in wished and shift.minutes_in(half_span(half, noon))
    ]
    return frozenset(half for half in possible if draw(st.booleans()))


def day_of_week(day: date) -> date:
    return date.fromordinal(day.toordinal() - day.weekday())


def encoded(plan: Plan, horizon: Horizon) -> Encoding:
    """Return an encoding in which the roster of the plan is the only one."""
    encoding = pinned(plan, horizon)
    for employee in plan.employees:
        for day in horizon.days:
            for half in Half:
                wanted = any(half in s.remote for s in plan.roster.entry(employee.name, day).shifts)
                literal = encoding.remote(employee.name, day, half)
                if isinstance(literal, int):
                    if literal != wanted:
                        raise NotAdmittedError(employee.name, day, half)
                else:
                    encoding.model.add(literal == int(wanted))
    return encoding


def lowest(encoding: Encoding) -> dict[GoalId, int] | None:
    """Return the value of every goal; None where the roster breaks a rule.

    With the roster given, no goal can be traded for another, so the lowest sum has the lowest of
    each.
    """
    costs = {goal: encode(encoding) for goal, encode in GOAL_ENCODERS.items()}
    encoding.model.minimize(sum(costs.values()))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if solver.solve(encoding.model) != cp_model.OPTIMAL:
        return None
    return {goal: solver.value(cost) for goal, cost in costs.items()}


@given(filled_plans())
@budget(ci=150)
def test_a_roster_is_admitted_just_when_no_rule_is_broken_and_costs_the_same(
    case: tuple[Plan, Horizon],
) -> None:
    plan, horizon = case
    verdict = check(plan, horizon)
    try:
        costs = lowest(encoded(plan, horizon))
    except NotAdmittedError:
        costs = None

    event(f"valid: {verdict.is_valid}")
    assert (costs is not None) == verdict.is_valid, verdict.violations
    assert costs is None or costs == dict(verdict.goals)
