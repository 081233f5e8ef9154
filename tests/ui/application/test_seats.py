"""Seats: who keeps which, and who replaced whom."""

from __future__ import annotations

from rostering.calendar import Block
from rostering.plan import Plan
from rostering.view import View
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, a_plan, on_duty, staffing, weeks
from ui.application.seats import replaced, seat_rows


def blocks_of(plan: Plan, *names: str) -> list[Block | None]:
    found = [plan.calendar.block(TUESDAY, name) for name in names]
    assert None not in found
    return [*found]


def names(plan: Plan, blocks: list[Block | None], *, extra: bool = True) -> list[list[str]]:
    rows = seat_rows(View(plan, weeks()), plan.front_posts[0], blocks, extra=extra)
    return [["." if seat is None else seat.name or "leeg" for seat in row] for row in rows]


def test_somebody_keeps_the_seat_over_neighbouring_blocks() -> None:
    plan = a_plan(staffing=(staffing("Balie", 1, 2),))
    plan = on_duty(plan, "Anna", TUESDAY, posts={"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, posts={"VM1": "Balie", "VM2": "Balie"})
    assert names(plan, blocks_of(plan, "VM1", "VM2")) == [["Anna", "leeg"], ["Bert", "Bert"]]


def test_a_closed_column_and_a_new_day_let_go_of_seats() -> None:
    plan = a_plan(staffing=(staffing("Balie", 1, 2),))
    plan = on_duty(plan, "Anna", TUESDAY, posts={"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, posts={"VM1": "Balie"})
    plan = on_duty(plan, "Bert", WEDNESDAY, posts={"VM1": "Balie"})
    tuesday, wednesday = (plan.calendar.block(day, "VM1") for day in (TUESDAY, WEDNESDAY))
    assert [row[-1] for row in names(plan, [tuesday, wednesday])] == ["Bert", "leeg"]
    assert [row[1] for row in names(plan, [tuesday, None])] == [".", "."]


def test_who_comes_above_the_wanted_number_has_a_seat_on_paper_alone() -> None:
    plan = a_plan(staffing=(staffing("Balie", 1),))
    plan = on_duty(plan, "Bert", TUESDAY, posts={"VM1": "Balie", "VM2": "Balie"})
    plan = on_duty(plan, "Anna", TUESDAY, posts={"VM2": "Balie"})
    blocks = blocks_of(plan, "VM1", "VM2")
    assert names(plan, blocks) == [["Bert", "Bert"], [".", "Anna"]]
    # Anna comes first in the team; Bert was there before.
    assert names(plan, blocks, extra=False) == [["Bert", "Bert"]]


def test_a_free_seat_says_whether_the_minimum_is_met() -> None:
    plan = a_plan(staffing=(staffing("Balie", 1, 2),))
    block = plan.calendar.block(MONDAY, "VM1")
    rows = seat_rows(View(plan, weeks()), plan.front_posts[0], [block])
    assert [seat.below_minimum for row in rows if (seat := row[0]) is not None] == [True, False]


def test_newcomers_come_in_the_stead_of_who_is_gone() -> None:
    assert replaced(("Anna", "Bert"), ("Bert", "Cas", "Dora")) == {"Cas": "Anna", "Dora": ""}
    assert replaced(("Anna",), ("Anna",)) == {}
