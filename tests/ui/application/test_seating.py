"""Somebody else at a seat: who is asked, and what the edit does."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import TUESDAY, weeks
from tests.ui.application.editing_team import a_tuesday, at, posts
from ui.application.editing.operations import lock
from ui.application.editing.seating import Place, seat, takers

EMPTY = Place("Telefoon", TUESDAY, "VM2")
ANNA = Place("Balie", TUESDAY, "VM1", "Anna")


def test_an_empty_place_ranks_who_can_be_there_and_says_why_others_cannot() -> None:
    plan = a_tuesday()
    found = takers(plan, EMPTY, weeks(), TUESDAY)
    assert found.choice is not None
    able = [one.employee for one in found.choice.candidates]
    assert set(able[:2]) == {"Anna", "Bert"}
    assert {one.employee for one in found.choice.others} >= {"Cas", "Dora"}
    assert found.left is plan


def test_who_is_chosen_has_the_day_that_was_shown() -> None:
    plan = a_tuesday()
    found = takers(plan, EMPTY, weeks(), TUESDAY)
    assert found.choice is not None
    first = found.choice.candidates[0]
    edit = seat(found, EMPTY, first)
    assert edit.plan.roster.entry(first.employee, TUESDAY) == first.day
    assert posts(edit.plan, first.employee)["VM2"] == "Telefoon"
    assert edit.text == f"{first.employee} di 5/1 op Telefoon"


def test_somebody_else_takes_the_place_of_who_sits_there_in_one_step() -> None:
    plan = a_tuesday()
    found = takers(plan, ANNA, weeks(), TUESDAY)
    assert found.choice is not None
    able = {one.employee: one for one in found.choice.candidates}
    assert "Anna" not in {*able, *(one.employee for one in found.choice.others)}
    edit = seat(found, ANNA, able["Dora"])
    assert (posts(edit.plan, "Dora"), "VM1" in posts(edit.plan, "Anna")) == (
        {"VM1": "Balie"},
        False,
    )
    assert edit.text == "Dora di 5/1 op Balie in plaats van Anna"


def test_a_locked_place_is_not_given_away() -> None:
    plan = lock(a_tuesday(), [at("Anna")], locked=True).plan
    found = takers(plan, ANNA, weeks(), TUESDAY)
    assert found.choice is None
    assert found.refused == ("Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L.",)


def test_a_block_that_is_not_there_has_nobody_to_ask() -> None:
    assert takers(a_tuesday(), replace(EMPTY, block="NM9"), weeks(), TUESDAY).choice is None
