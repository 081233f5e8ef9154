"""What a plain week asks and offers, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from rostering.calendar import TurnKind
from rostering.figures.capacity import (
    Asked,
    DeskShare,
    Offered,
    asked,
    desk_share,
    offered,
    rhythms,
)
from rostering.figures.warnings import unkept_promises
from rostering.goals.share import target_share
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    FRIDAY,
    MONDAY,
    a_closure,
    a_plan,
    an_absence,
    an_employee,
    staffing,
    weeks,
)


def a_team(**changes: object) -> Plan:
    """Return a desk that asks one to two people, two for a turn, and people for 95 hours.

    A week is 5 days of 7 h, an evening of 2 h and a Saturday of 3 h 30.
    """
    people = (
        an_employee("Anna", 38, saturday="1 op 4"),
        an_employee("Bert", 38, coordination=8),
        an_employee("Cas", 19, saturday="1 op 4"),
        an_employee("Dirk", 38, skills={"Balie": "B"}),
        an_employee("Els", 38, saturday="nee", evening="nee", skills={"Balie": ""}),
    )
    usual: dict[str, object] = {
        "employees": people,
        "staffing": (staffing("Balie", 1, 2), staffing("Balie", 0, 2, block="AV")),
    }
    return a_plan(**{**usual, **changes})


def test_a_week_asks_people_times_minutes() -> None:
    # 35 h on weekdays, 3 h 30 on Saturday, 2 h in the evening.
    assert asked(a_team(), weeks()) == Asked(minimum=60 * 38 + 30, wanted=2 * (60 * 40 + 30))


def test_closing_days_ask_no_less() -> None:
    assert asked(a_team(closures=(a_closure(MONDAY, FRIDAY),)), weeks(4)) == asked(
        a_team(), weeks()
    )


def test_contracts_offer_what_absences_and_coordination_leave() -> None:
    # Anna is away two whole days of ten halves in the first week of two: 2/5 of 38 h.
    plan = a_team(absences=(an_absence("Anna", MONDAY, MONDAY), an_absence("Anna", FRIDAY, FRIDAY)))

    found = offered(plan, weeks(2))

    away = 38 * 60 * 4 // 10 // 2
    assert found == Offered(95 * 60, 95 * 60 - away, 95 * 60 - away - 8 * 60)


def test_who_coordinates_more_than_the_contract_takes_nothing_from_others() -> None:
    people = (an_employee("Anna", 38), an_employee("Bert", 19, coordination=20))

    assert offered(a_team(employees=people), weeks()).for_front == 38 * 60


def test_the_desk_share_is_the_target_of_the_goal_without_one_of_the_team() -> None:
    plan = a_team()
    window = weeks().mondays

    found = desk_share(replace(plan, settings=replace(plan.settings, target_front=3500)), weeks())

    # 40 h 30 for two, of 95 h less 8 h of coordination; the minimum asks 38 h 30.
    assert found == DeskShare(minimum=4425, wanted=9310)
    assert found.wanted == target_share(View(plan, weeks()), window)


@pytest.mark.parametrize("horizon", [weeks(), weeks(8)], ids=["one week", "eight weeks"])
def test_a_turn_comes_round_as_often_as_the_contract_is_of_all(horizon: object) -> None:
    found = rhythms(a_team(), horizon)  # type: ignore[arg-type]

    # Two turns a week of each kind, and 95 hours in the rotation: 95 / (2 × 38) and 95 / (2 × 19).
    assert {(row.employee, row.kind): row.weeks for row in found} == {
        (name, kind): of_week
        for kind in TurnKind
        for name, of_week in (
            ("Anna", Fraction(5, 4)),
            ("Bert", Fraction(5, 4)),
            ("Cas", Fraction(5, 2)),
        )
    }


def test_a_rhythm_breaks_a_promise_where_the_warning_says_so_with_the_same_figure() -> None:
    plan, horizon = a_team(), weeks(4)

    broken = [row for row in rhythms(plan, horizon) if not row.is_kept]
    warned = unkept_promises(plan, horizon)

    assert [(row.employee, row.kind, row.promise, row.weeks) for row in broken] == [
        (row.employee, row.kind, row.promise, row.possible) for row in warned
    ]
    assert {row.employee for row in broken} == {"Anna", "Cas"}
