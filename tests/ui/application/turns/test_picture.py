"""What the room shows of a period."""

from __future__ import annotations

from dataclasses import replace

from rostering.time import Horizon
from tests.builders import MONDAY, a_closure, an_absence, an_employee, later, staffing
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
)
from ui.application.language import ENGLISH, speaking
from ui.application.turns.picture import TurnPicture, turn_picture
from ui.application.turns.weighing import swaps, takers, why


def picture(plan: object, weeks: int = 4) -> TurnPicture:
    return turn_picture(plan, Horizon(MONDAY, weeks), TODAY)  # type: ignore[arg-type]


def test_each_week_has_the_turns_of_the_opening_hours_with_their_staffing() -> None:
    shown = picture(given(a_trio(), evening("Anna")))

    monday = shown.turn(NEXT_MONDAY, EVENING)
    saturday_turn = shown.turn(NEXT_SATURDAY, SATURDAY_TURN)
    assert len(shown.days) == 8
    assert monday is not None
    assert (monday.present, monday.wanted, monday.is_short) == (1, 1, False)
    assert saturday_turn is not None
    assert (saturday_turn.present, saturday_turn.is_short, saturday_turn.is_shared) == (
        0,
        True,
        True,
    )


def test_a_place_below_wanted_is_not_one_of_the_basic_service() -> None:
    plan = given(a_trio(staffing=(staffing("Balie", 1, 2),)), evening("Anna"))

    turn = picture(plan).turn(NEXT_MONDAY, EVENING)

    assert turn is not None
    assert (turn.present, turn.wanted, turn.is_short) == (1, 2, False)


def test_closed_turns_say_why_and_count_for_nobody() -> None:
    plan = a_trio(closures=(a_closure(NEXT_MONDAY),), holidays={NEXT_SATURDAY: "Feest"})

    shown = picture(plan)

    closed = [(turn.day, turn.closed) for turn in shown.days if not turn.is_open]
    assert closed == [(NEXT_MONDAY, "gesloten"), (NEXT_SATURDAY, "Feest")]


def test_absence_is_told_without_its_reason() -> None:
    plan = a_trio(absences=(an_absence("Anna", NEXT_MONDAY, NEXT_MONDAY, kind="ziekte"),))

    shown = picture(plan)

    turn = shown.turn(NEXT_MONDAY, EVENING)
    assert turn is not None
    assert shown.cell("Anna", turn).absent
    assert "ziekte" not in repr(replace(shown, plan=a_trio()))


def test_turns_that_come_sooner_than_promised_say_so() -> None:
    people = (an_employee("Anna", saturday="1 op 4"), an_employee("Bert"), an_employee("Cas"))
    plan = given(
        a_trio(employees=people), saturday("Anna"), saturday("Anna", 3), evening("Anna", 3)
    )

    shown = picture(plan)

    days = {day for (_, day, _), cell in shown.cells.items() if cell.remarks}
    late = shown.cells["Anna", later(MONDAY, weeks=3, days=5), SATURDAY_TURN]
    assert days == {later(MONDAY, weeks=3), later(MONDAY, weeks=3, days=5)}
    assert late.remarks == (
        "Tweede zaterdag in drie weken; beloofd is 1 op 4.",
        "Avond en zaterdag in één week.",
    )


def test_who_could_have_a_turn_is_told_with_both_balances_and_the_others_with_a_reason() -> None:
    away = an_absence("Cas", NEXT_MONDAY, NEXT_MONDAY)
    shown = picture(given(a_trio(absences=(away,)), evening("Anna")))

    bert, cas = takers(shown, evening("Anna"), has_turn=True)

    assert bert.name == "Bert"
    assert [(w.name, w.before, w.after) for w in bert.weights] == [
        ("Anna", -667, 333),
        ("Bert", 333, -667),
    ]
    assert (cas.name, cas.reason) == ("Cas", "Cas is afwezig.")


def test_the_balances_that_are_foretold_are_those_of_the_edit() -> None:
    shown = picture(given(a_trio(), evening("Anna")))

    for option in takers(shown, saturday("Anna", 2), has_turn=False):
        after = picture(option.edit.plan)
        rows = {person.name: person.rows[SATURDAY_TURN] for person in after.people}
        assert [w.after for w in option.weights] == [rows[w.name].after for w in option.weights]


def test_a_swap_keeps_balances_and_says_what_would_no_longer_be_kept() -> None:
    people = (an_employee("Anna", saturday="1 op 3"), an_employee("Bert"), an_employee("Cas"))
    turns = (saturday("Anna"), saturday("Bert", 3), saturday("Anna", 5))
    shown = picture(given(a_trio(employees=people), *turns), weeks=8)

    (option,) = swaps(shown, saturday("Anna"), TODAY)

    assert (option.name, option.other) == ("Bert", saturday("Bert", 3))
    assert all(weight.before == weight.after for weight in option.weights)
    assert option.remark == "Anna: tweede zaterdag in drie weken; beloofd is 1 op 3"


def test_why_somebody_has_a_turn_is_told_by_the_balance_before_it() -> None:
    shown = picture(given(a_trio(), evening("Anna"), evening("Bert", 2)))

    said = why(shown, evening("Bert", 2))

    assert said == (
        "Bert stond vóór deze beurt 0,3 avondbeurt achter op het billijk aandeel. "
        "Niemand anders stond verder achter."
    )
    with speaking(ENGLISH):
        assert why(shown, evening("Bert", 2)) == (
            "Before this turn Bert was 0.3 evening turns behind the fair share. "
            "Nobody else was further behind."
        )
