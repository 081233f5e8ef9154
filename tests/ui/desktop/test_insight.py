"""What the panel and the status line say of a roster."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostering.time import monday_of
from solver import GoalResult, Progress
from tests.builders import MONDAY, a_full_week, a_plan, an_employee, later, on_duty, weeks
from ui.desktop.attention_items import TONES
from ui.desktop.goal_stands import stands_of_run
from ui.desktop.insight import NOT_YET, insight
from ui.desktop.panel.balances import short_names
from ui.desktop.standing import standing


def test_without_a_roster_nothing_asks_for_attention() -> None:
    found = insight(a_plan(), None)

    assert found.attention == ()
    assert standing(found) == "Nog geen rooster"


def test_what_is_not_judged_yet_is_not_said_to_be_missing() -> None:
    assert standing(NOT_YET) == "Het rooster wordt nagekeken…"


def test_a_week_without_a_flaw_is_calm() -> None:
    found = insight(a_full_week(a_plan()), None)

    assert found.attention == ()
    assert standing(found) == "Geen fouten, geen tekorten tot en met week 1 · let op bij 1 persoon"


def test_broken_rules_come_before_shortages() -> None:
    plan = a_full_week(a_plan(employees=(an_employee("Anna"), an_employee("Bert"))))
    plan = plan.with_roster(plan.roster.without([MONDAY]))
    unable = a_plan(employees=(*plan.employees, an_employee("Cas", skills={"Balie": ""})))
    plan = on_duty(unable.with_roster(plan.roster), "Cas", MONDAY, "Dag", {"VM1": "Balie"})

    found = insight(plan, None)

    tones = [item.tone for item in found.attention]
    assert tones == ["violation", *["minimum"] * 5]
    assert [found.count(tone) for tone in TONES[:4]] == [1, 5, 0, 0]
    later_on = replace(found, attention=found.attention[1:])
    assert [later_on.count(tone) for tone in TONES[:4]] == [0, 5, 0, 0]
    assert (found.attention[0].name, found.attention[0].day) == ("Cas", MONDAY)
    assert standing(found) == "1 fout · 5 tekorten, 5 onder het minimum · let op bij 2 mensen"


def test_weeks_that_are_not_planned_lack_nothing() -> None:
    plan = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=3))

    assert insight(plan, None).attention == ()


def test_balances_tell_turns_and_hours_of_each_person() -> None:
    found = insight(a_full_week(a_plan()), None)

    by_name = {person.name: person for person in found.balances}
    done = {
        name: {kind.value: told.done for kind, told in person.turns.items()}
        for name, person in by_name.items()
    }
    assert done == {"Anna": {"avond": 1, "zaterdag": 0}, "Bert": {"avond": 0, "zaterdag": 1}}
    # Bert works the Saturday of 4 hours on top of a week of 38.
    assert {name: person.hours for name, person in by_name.items()} == {"Anna": 0, "Bert": 240}


def test_a_goal_is_proven_only_where_the_search_proved_it() -> None:
    plan = a_full_week(a_plan())
    horizon = weeks()
    unproven = insight(plan, horizon)
    turns = next(stand for stand in unproven.goals if stand.name == "Eerlijke beurten")
    assert turns.value is not None

    proven = insight(
        plan, horizon, (GoalResult("turns", turns.value, turns.value, "optimal", 0.1),)
    )

    after = next(stand for stand in proven.goals if stand.name == "Eerlijke beurten")
    assert after.state == "proven"
    assert turns.state == ("open" if turns.value else "proven")


def test_a_run_shows_what_is_done_at_work_and_waiting() -> None:
    goals = (
        GoalResult("minimum", 0, 0, "optimal", 0.1),
        GoalResult("wanted", 210, 105, "feasible", 0.1),
        GoalResult("turns", None, 0, "none", 0.0),
    )

    stands = stands_of_run(Progress("wanted", goals, 0.5))

    assert [stand.state for stand in stands] == ["proven", "working", "waiting"]
    assert [stand.words for stand in stands] == ["overal gehaald", "3 u 30 tekort", ""]
    assert stands[1].bound_words == "1 u 45 tekort"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Anna Peeters", "Bert Maes"], ["Anna", "Bert"]),
        (["Anna Peeters", "Anna Maes", "Bert Maes"], ["Anna P.", "Anna M.", "Bert"]),
        (["Anna Maes", "Anna Mertens"], ["Anna Maes", "Anna Mertens"]),
        (["Anna", "Anna Maes"], ["Anna", "Anna M."]),
    ],
    ids=["first names differ", "initials differ", "only the whole name differs", "one name"],
)
def test_names_are_as_short_as_can_be(names: list[str], expected: list[str]) -> None:
    assert list(short_names(names).values()) == expected


def test_soft_limits_are_told_of_the_weeks_to_come() -> None:
    plan = a_plan()
    for week in range(12):
        plan = a_full_week(plan, later(MONDAY, weeks=week))

    def weeks_told(today: date | None) -> list[date]:
        found = insight(plan, None, today=today).soft
        return sorted({monday_of(item.day) for item in found if item.day is not None})

    whole = [later(MONDAY, weeks=week) for week in range(12)]
    assert weeks_told(None) == whole
    assert weeks_told(later(MONDAY, weeks=2)) == whole[2:10]
    assert weeks_told(later(MONDAY, weeks=40)) == []
