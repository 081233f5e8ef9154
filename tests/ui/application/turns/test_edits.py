"""Edits of turns by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.check import violations
from rostering.planned import has_only_turns, is_planned, planned_horizon
from rostering.roster import EMPTY, DayEntry, shift_of
from rostering.time import Horizon
from tests.builders import (
    MONDAY,
    a_closure,
    a_full_week,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
)
from tests.ui.application.turns.rotation import (
    EVENING,
    NEXT_MONDAY,
    NEXT_SATURDAY,
    a_trio,
    evening,
    given,
    saturday,
    who_has,
)
from ui.application.turns.edits import Hands


def test_a_turn_that_is_given_has_its_duty_and_is_locked() -> None:
    edit = Hands(a_trio()).give(evening("Anna"))

    entry = edit.plan.roster.entry("Anna", NEXT_MONDAY)
    assert edit.text == "avondbeurt ma 11/1 voor Anna"
    assert [shift.duty for shift in entry.shifts] == ["Laat"]
    assert [(work.block, work.post, work.locked) for work in entry.work] == [("AV", "Balie", True)]
    assert violations(edit.plan, Horizon(NEXT_MONDAY, 1)) == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"closures": (a_closure(NEXT_MONDAY),)}, "ma 11/1 is gesloten: gesloten."),
        ({"absences": (an_absence("Anna", NEXT_MONDAY, NEXT_MONDAY),)}, "Anna is afwezig."),
        (
            {"employees": (an_employee("Anna", evening="nee"),)},
            "Anna zit niet in de beurtrol: zet in Team de avondbeurt op ja.",
        ),
        (
            {"employees": (an_employee("Anna", skills={"Balie": "B"}),)},
            "Anna kan geen vrije post van deze avondbeurt alleen.",
        ),
    ],
    ids=["closed", "absent", "outside", "accompanied"],
)
def test_a_turn_that_a_rule_forbids_is_refused_with_the_reason(
    changes: dict[str, object], said: str
) -> None:
    plan = a_trio(**changes)

    edit = Hands(plan).give(evening("Anna"))

    assert edit.plan is plan
    assert len(edit.refused) == 1
    assert edit.refused[0].startswith(said)


def test_a_turn_that_is_full_takes_nobody_more() -> None:
    plan = given(a_trio(), evening("Anna"))

    edit = Hands(plan).give(evening("Bert"))

    assert edit.refused == (
        "ma 11/1 is volzet: 1 van 1. Ruil met wie er staat, of geef een beurt weg.",
    )


def test_a_turn_between_two_evenings_of_too_little_rest_is_refused() -> None:
    plan = on_duty(a_trio(), "Anna", later(NEXT_MONDAY, days=1), "5:00-9:00")

    edit = Hands(plan).give(evening("Anna"))

    assert len(edit.refused) == 1
    assert "rust" in edit.refused[0]


def test_a_turn_goes_to_somebody_else_and_leaves_nothing_behind() -> None:
    plan = given(a_trio(), evening("Anna"))

    edit = Hands(plan).hand_over(evening("Anna"), "Bert")

    assert edit.text == "avondbeurt ma 11/1 van Anna naar Bert"
    assert who_has(edit.plan, NEXT_MONDAY, EVENING) == ["Bert"]
    assert edit.plan.roster.entry("Anna", NEXT_MONDAY) == EMPTY


def test_two_people_do_each_others_saturday() -> None:
    plan = given(a_trio(), saturday("Anna"), saturday("Bert", 2))

    edit = Hands(plan).drop(saturday("Anna"), saturday("Bert", 2))

    assert edit.text == "beurten geruild: Anna za 16/1 met Bert za 23/1"
    assert who_has(edit.plan, NEXT_SATURDAY, saturday("").kind) == ["Bert"]
    assert Hands(edit.plan).has(saturday("Anna", 2))


def test_a_swap_that_fails_for_one_changes_nothing_for_the_other() -> None:
    away = an_absence("Anna", later(MONDAY, weeks=2, days=5), later(MONDAY, weeks=2, days=5))
    plan = given(a_trio(absences=(away,)), saturday("Anna"), saturday("Bert", 2))

    edit = Hands(plan).swap(saturday("Anna"), saturday("Bert", 2))

    assert edit.plan is plan
    assert edit.refused == ("Anna is afwezig.",)


def test_a_turn_moves_to_another_week_of_the_same_person() -> None:
    plan = given(a_trio(), evening("Anna"))

    edit = Hands(plan).drop(evening("Anna"), evening("Anna", 3))

    assert edit.text == "avondbeurt van Anna van ma 11/1 naar ma 25/1"
    assert Hands(edit.plan).has(evening("Anna", 3))
    assert not Hands(edit.plan).has(evening("Anna"))


def test_a_turn_dropped_on_somebody_without_one_in_another_week_says_what_can() -> None:
    plan = given(a_trio(), evening("Anna"))

    edit = Hands(plan).drop(evening("Anna"), evening("Bert", 2))

    assert edit.refused == ("Bert heeft ma 18/1 geen beurt om te ruilen.",)


def test_a_turn_that_is_taken_away_leaves_the_rest_of_a_planned_day() -> None:
    plan = a_full_week(a_trio())

    edit = Hands(plan).take([evening("Anna", 0)])

    entry = edit.plan.roster.entry("Anna", MONDAY)
    assert edit.text == "avondbeurt ma 4/1 van Anna weg"
    assert [shift.duty for shift in entry.shifts] == ["Dag"]
    assert [work.block for work in entry.work] == ["NM1", "NM2"]


def test_a_turn_whose_duty_is_locked_stays() -> None:
    plan = given(a_trio(), evening("Anna"))
    entry = plan.roster.entry("Anna", NEXT_MONDAY)
    laat = plan.duty("Laat")
    assert laat is not None
    locked = replace(entry, shifts=(shift_of(laat, locked=True),))

    edit = Hands(note(plan, "Anna", NEXT_MONDAY, locked)).take([evening("Anna")])

    assert edit.refused == (
        "De dienst van Anna ma 11/1 is vergrendeld. Ontgrendel ze eerst in het rooster.",
    )


def test_locks_go_on_and_off_together() -> None:
    plan = given(a_trio(), evening("Anna"), saturday("Bert"))
    turns = [evening("Anna"), saturday("Bert"), saturday("Cas")]

    off = Hands(plan).switch_lock(turns)
    on = Hands(off.plan).switch_lock(turns)

    assert off.text == "2 beurten ontgrendeld"
    assert on.text == "2 beurten vergrendeld"
    assert on.plan.roster == plan.roster


def test_a_week_with_turns_alone_is_not_a_planned_one() -> None:
    plan = given(a_full_week(a_trio()), evening("Anna"), saturday("Bert", 2))

    assert [is_planned(plan, later(MONDAY, weeks=week)) for week in range(3)] == [
        True,
        False,
        False,
    ]
    assert has_only_turns(plan, NEXT_MONDAY)
    assert planned_horizon(plan) == Horizon(MONDAY, 1)


def test_a_locked_day_off_makes_no_week_planned_and_a_locked_duty_does() -> None:
    free = note(a_trio(), "Bert", NEXT_MONDAY, DayEntry(free=True))
    locked = on_duty(free, "Anna", NEXT_MONDAY, locked=True)

    assert planned_horizon(free) is None
    assert planned_horizon(locked) == Horizon(NEXT_MONDAY, 1)
