"""What to do when somebody drops out: fewest changes, held against all rosters there are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from rostering.check import check
from rostering.differences.moves import same_day
from rostering.goals import GOALS, GoalId
from rostering.happening.dropout import Now, drop_out, lost_days
from rostering.plan import Plan
from rostering.roster import EMPTY, DayEntry, Work, shift_of
from rostering.time import Horizon
from rostering.view import View
from solver import StopToken
from solver.repairs.disruption import Disruption
from solver.repairs.replan import Alternative, Replanner
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_closure,
    a_duty,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    an_opening,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)

DAYBREAK = Now(MONDAY)


def _disruption(
    plan: Plan,
    *,
    first: date = MONDAY,
    last: date = MONDAY,
    part: str = "",
    now: Now = DAYBREAK,
    refused: frozenset[str] = frozenset(),
    horizon: Horizon | None = None,
) -> Disruption:
    """Return what happens when Anna drops out."""
    absence = an_absence("Anna", first, last, part=part)
    after = drop_out(plan, absence, now)
    days = frozenset(("Anna", day) for day in weeks(4).days if absence.covers(day))
    own = days | lost_days(plan, after)
    return Disruption(plan, after, horizon or weeks(), now, own, refused)


def _all(told: Disruption, most: int = 3) -> list[Alternative]:
    return list(Replanner(told).alternatives(most))


def _small_team(**changes: object) -> Plan:
    """Return four people, two posts and a day of two blocks on Monday and on Tuesday."""
    skills = {"Balie": "Z", "Telefoon": "Z"}
    usual = {
        "posts": (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        "openings": tuple(
            an_opening(day, *block)
            for day in ("ma", "di")
            for block in (("VM", "9:00", "12:00"), ("NM", "13:30", "17:00"))
        ),
        "duties": (a_duty("Dag", days="ma,di"), a_duty("Ochtend", "8:45", "12:15", "")),
        "staffing": (staffing("Balie", 1, day="ma"), staffing("Telefoon", 0, 1, day="ma")),
        "employees": tuple(an_employee(name, skills=skills) for name in ("Anna", "Bert", "Cas")),
    }
    return a_plan(**{**usual, **changes})


def _planned(plan: Plan) -> Plan:
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM": "Balie", "NM": "Balie"})
    plan = on_duty(plan, "Bert", MONDAY, "Dag", {"VM": "Telefoon", "NM": "Telefoon"})
    return on_duty(plan, "Cas", MONDAY, "Dag")


def test_who_is_in_the_back_office_fills_the_gap_with_one_change() -> None:
    first = _all(_disruption(_planned(_small_team())))[0]

    assert first.aim == "fewest"
    assert first.is_fewest
    assert first.informed == ("Cas",)
    assert [change.employee for change in first.changes] == ["Cas"]
    assert first.plan.roster.entry("Cas", MONDAY).post_in("VM") == "Balie"
    assert (first.happened["minimum"], first.after["minimum"]) == (390, 0)


def test_alternatives_differ_and_every_one_is_valid() -> None:
    skills = {"Balie": "Z", "Telefoon": "Z"}
    people = [an_employee(name, skills=skills) for name in ("Anna", "Bert", "Cas", "Dora")]
    plan = on_duty(_planned(_small_team(employees=tuple(people))), "Dora", MONDAY)
    found = _all(_disruption(plan), 3)

    assert len(found) >= 2
    assert len({alternative.changes for alternative in found}) == len(found)
    for alternative in found:
        verdict = check(alternative.plan, weeks())
        assert verdict.is_valid
        assert dict(verdict.goals) == dict(alternative.after)


def test_who_refuses_is_left_alone() -> None:
    plan = _planned(_small_team())
    for alternative in _all(_disruption(plan, refused=frozenset({"Cas"}))):
        assert "Cas" not in alternative.informed
        assert alternative.plan.roster.entry("Cas", MONDAY) == plan.roster.entry("Cas", MONDAY)


def test_locked_places_of_others_stay_and_those_of_the_absent_give_way() -> None:
    plan = _small_team()
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM": "Balie", "NM": "Balie"}, locked=True)
    plan = on_duty(plan, "Bert", MONDAY, "Dag", {"VM": "Telefoon", "NM": "Telefoon"})
    plan = on_duty(
        plan, "Cas", MONDAY, "Dag", {"VM": "Backoffice", "NM": "Backoffice"}, locked=True
    )
    for alternative in _all(_disruption(plan)):
        assert alternative.plan.roster.entry("Anna", MONDAY) == EMPTY
        assert alternative.plan.roster.entry("Cas", MONDAY) == plan.roster.entry("Cas", MONDAY)


def test_what_has_begun_stays_as_it_is() -> None:
    """At ten the morning has begun; only the afternoon can be filled."""
    plan = _planned(_small_team())
    now = Now(MONDAY, 10 * 60)
    for alternative in _all(_disruption(plan, now=now)):
        for name in ("Bert", "Cas"):
            old, new = plan.roster.entry(name, MONDAY), alternative.plan.roster.entry(name, MONDAY)
            assert new.post_in("VM") == old.post_in("VM")
            assert new.shifts == old.shifts
        assert alternative.after["minimum"] == 180


def test_nobody_is_given_a_duty_that_has_begun() -> None:
    plan = on_duty(_small_team(), "Anna", MONDAY, "Dag", {"VM": "Balie", "NM": "Balie"})
    early = _all(_disruption(plan, now=Now(MONDAY, 8 * 60)))
    late = _all(_disruption(plan, now=Now(MONDAY, 9 * 60)))

    assert early[0].after["minimum"] < early[0].happened["minimum"]
    assert all(alternative.changes == () for alternative in late)


def test_the_former_level_is_restored_and_no_more() -> None:
    """The phone was not staffed before; filling it is no matter of the sick call."""
    plan = on_duty(_small_team(), "Anna", MONDAY, "Dag", {"VM": "Balie", "NM": "Balie"})
    plan = on_duty(plan, "Bert", MONDAY, "Dag")
    first = _all(_disruption(plan))[0]

    assert len(first.changes) == 1
    assert first.after["wanted"] == first.before["wanted"]


def test_one_who_stays_for_half_a_day_keeps_that_half() -> None:
    plan = _planned(_small_team())
    first = _all(_disruption(plan, part="NM"))[0]

    assert first.plan.roster.entry("Anna", MONDAY).post_in("VM") == "Balie"
    assert first.plan.roster.entry("Anna", MONDAY).shift == shift_of(plan.duties[1])
    assert first.after["minimum"] == 0


def test_a_turn_goes_to_somebody_in_the_rotation_alone() -> None:
    people = (
        an_employee("Anna"),
        an_employee("Bert", saturday="nee"),
        an_employee("Cas", saturday="ja"),
    )
    plan = on_duty(a_plan(employees=people), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    found = _all(_disruption(plan, first=SATURDAY, last=SATURDAY))

    assert all("Bert" not in alternative.informed for alternative in found)
    assert found[0].informed == ("Cas",)


def test_an_extra_closing_day_needs_no_change_of_others() -> None:
    plan = _planned(_small_team())
    closed = replace(plan, closures=(a_closure(TUESDAY),))
    told = Disruption(plan, closed, weeks(), DAYBREAK)

    assert _all(told)[0].changes == ()


def test_an_extra_post_is_staffed_by_the_same_search() -> None:
    plan = _planned(_small_team())
    asked = replace(
        plan,
        staffing=(
            staffing("Balie", 2, day="ma", block="NM", first=MONDAY, last=MONDAY),
            *plan.staffing,
        ),
    )
    first = _all(Disruption(plan, asked, weeks(), DAYBREAK))[0]

    assert first.informed == ("Cas",)
    assert first.after["minimum"] == 0


def test_the_place_that_was_lost_is_filled_rather_than_another_gap() -> None:
    """On Tuesday somebody was missed already; with one change either day would do for the sums."""
    plan = _small_team(staffing=(staffing("Balie", 1),))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM": "Balie", "NM": "Balie"})
    for day in (MONDAY, TUESDAY):
        plan = on_duty(plan, "Cas", day)
    first = _all(_disruption(plan))[0]

    assert [(change.employee, change.day) for change in first.changes] == [("Cas", MONDAY)]


def test_nothing_lost_needs_nothing() -> None:
    plan = _planned(_small_team())
    told = Disruption(plan, plan, weeks(), DAYBREAK)

    assert _all(told) == []


def test_weeks_that_are_past_are_not_open() -> None:
    plan = _planned(_small_team())
    told = _disruption(plan, now=Now(later(MONDAY, weeks=1)))

    assert _all(told) == []


def test_a_stop_ends_the_search() -> None:
    stop = StopToken()
    stop.stop()

    assert list(Replanner(_disruption(_planned(_small_team())), stop).alternatives()) == []


def test_locks_and_telework_of_days_that_stay_are_kept() -> None:
    plan = _planned(_small_team())
    plan = replace(
        plan,
        employees=tuple(
            an_employee(name, skills={"Telefoon": "Z"}, remote=2)
            for name in ("Anna", "Bert", "Cas")
        ),
        posts=tuple(replace(post, remote=True) for post in plan.posts),
    )
    plan = on_duty(
        plan, "Bert", MONDAY, "Dag", {"VM": "Telefoon", "NM": "Telefoon"}, remote=("VM", "NM")
    )
    first = _all(_disruption(plan))[0]

    assert first.plan.roster.entry("Bert", MONDAY) == plan.roster.entry("Bert", MONDAY)


# The exhaustive search: every roster of the open day that keeps the rules.


def _entries(plan: Plan, name: str, day: date) -> Iterator[DayEntry]:
    """Yield every day that somebody can have by the rules that concern one person."""
    blocks = plan.calendar.blocks(day)
    posts = [None, *(post.name for post in plan.front_posts)]
    yield EMPTY
    for duty in plan.duties:
        if day.weekday() not in duty.weekdays:
            continue
        covered = [block for block in blocks if shift_of(duty).covers(block.span)]
        for chosen in product(posts, repeat=len(covered)):
            work = tuple(
                Work(block.span, block.name, post)
                for block, post in zip(covered, chosen, strict=True)
                if post is not None
            )
            yield DayEntry((shift_of(duty),), work)


def _allowed(plan: Plan, name: str, day: date) -> list[DayEntry]:
    alone = plan.only(name)
    found = []
    for entry in _entries(plan, name, day):
        changed = alone.with_roster(alone.roster.replaced({(name, day): entry}))
        if not check(changed, weeks()).violations:
            found.append(entry)
    return found


def _best_of_all(told: Disruption) -> tuple[int, int, int]:
    """Return the least service lost, goal by goal, and the fewest changes for it."""
    names = [employee.name for employee in told.after.employees]
    options = [_allowed(told.after, name, MONDAY) for name in names]
    before = View(told.before, weeks())
    service: tuple[GoalId, ...] = ("minimum", "wanted")
    floor = [GOALS[goal](before) for goal in service]
    best: tuple[int, int, int] | None = None
    for chosen in product(*options):
        entries = {(name, MONDAY): entry for name, entry in zip(names, chosen, strict=True)}
        plan = told.after.with_roster(told.after.roster.replaced(entries))
        changes = sum(
            not same_day(entry, told.after.roster.entry(name, MONDAY))
            for (name, _), entry in entries.items()
            if name != "Anna"
        )
        view = View(plan, weeks())
        lost = [max(low, GOALS[goal](view)) for low, goal in zip(floor, service, strict=True)]
        figure = (lost[0], lost[1], changes)
        if (best is None or figure < best) and check(plan, weeks()).is_valid:
            best = figure
    assert best is not None
    return best


def _random_case(seed: int) -> Disruption:
    dice = random.Random(seed)
    people = tuple(
        an_employee(
            name,
            skills={post: dice.choice(("Z", "Z", "B", "")) for post in ("Balie", "Telefoon")},
            free=dice.choice(("", "", "ma NM")),
        )
        for name in ("Anna", "Bert", "Cas")
    )
    plan = _small_team(
        employees=people,
        staffing=(
            staffing("Balie", dice.choice((0, 1)), dice.choice((1, 2)), day="ma"),
            staffing("Telefoon", 0, dice.choice((0, 1)), day="ma"),
        ),
        settings=some_settings(),
    )
    for employee in people:
        entries = _allowed(plan, employee.name, MONDAY)
        entry = dice.choice(entries)
        changed = plan.with_roster(plan.roster.replaced({(employee.name, MONDAY): entry}))
        if check(changed, weeks()).is_valid:
            plan = changed
    return _disruption(plan)


@pytest.mark.parametrize("seed", range(12))
def test_the_first_alternative_is_the_best_of_all_rosters(seed: int) -> None:
    told = _random_case(seed)
    found = _all(told, 1)
    if not found:
        assert lost_days(told.before, told.after) == frozenset()
        return
    first = found[0]
    floor = check(told.before, weeks()).goals

    assert first.is_fewest
    assert (
        max(floor["minimum"], first.after["minimum"]),
        max(floor["wanted"], first.after["wanted"]),
        len(first.changes),
    ) == _best_of_all(told)
