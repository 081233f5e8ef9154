"""Who did which turn, read once for each week of a roster."""

from __future__ import annotations

from rostering.calendar import TurnKind
from rostering.figures.balances import entitlement
from rostering.roster import EMPTY
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    weeks,
)


def _with_a_saturday_turn() -> View:
    plan = on_duty(a_plan(), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    return View(plan, weeks(2))


def test_a_turn_stands_in_its_week_alone() -> None:
    view = _with_a_saturday_turn()

    assert view.turns_in_week("Anna", MONDAY, TurnKind.SATURDAY) == (SATURDAY,)
    assert view.turns_in_week("Anna", MONDAY, TurnKind.EVENING) == ()
    assert view.turns_in_week("Bert", MONDAY, TurnKind.SATURDAY) == ()
    assert view.turns_in_week("Anna", later(MONDAY, weeks=1), TurnKind.SATURDAY) == ()


def test_a_week_that_changes_is_read_anew_in_plans_that_share_the_rest() -> None:
    view = _with_a_saturday_turn()
    assert view.turn_days("Anna", TurnKind.SATURDAY) == (SATURDAY,)

    gone = view.plan.with_roster(view.plan.roster.replaced({("Anna", SATURDAY): EMPTY}))
    moved = on_duty(gone, "Bert", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    assert gone.turns_done is view.plan.turns_done
    assert View(gone, weeks(2)).turn_days("Anna", TurnKind.SATURDAY) == ()
    assert View(moved, weeks(2)).turn_days("Bert", TurnKind.SATURDAY) == (SATURDAY,)
    assert View(moved, weeks(2)).turn_days("Anna", TurnKind.SATURDAY) == ()
    assert view.turn_days("Anna", TurnKind.SATURDAY) == (SATURDAY,)


def test_what_somebody_can_do_alone_is_asked_of_the_people_of_the_plan() -> None:
    view = _with_a_saturday_turn()
    learning = tuple(an_employee(name, skills={"Balie": "B"}) for name in view.names)

    taught = View(a_plan(employees=learning, roster=view.plan.roster), weeks(2))

    assert view.has_turn("Anna", SATURDAY, TurnKind.SATURDAY)
    assert not taught.has_turn("Anna", SATURDAY, TurnKind.SATURDAY)
    assert View(view.plan.only("Bert"), weeks(2)).turn_days("Bert", TurnKind.SATURDAY) == ()


def test_an_absence_changes_what_somebody_is_entitled_to() -> None:
    """What is remembered of entitlements is forgotten with the absences it was read from."""
    before = _with_a_saturday_turn().plan
    away = an_absence("Anna", last=None)

    owed = [
        entitlement(plan, "Anna", TurnKind.SATURDAY, MONDAY)
        for plan in (before, before.with_absences((away,)), before.with_absences(()))
    ]

    assert owed[0] == owed[2] > owed[1] == 0
