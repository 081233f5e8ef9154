"""What a drag shows at a place is what letting go there does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.plan import Plan
from tests.builders import MONDAY, SATURDAY, THURSDAY, TUESDAY, WEDNESDAY, a_closure, on_duty
from tests.ui.application.editing_team import BLOCKS, a_crowded_week, a_tuesday, at
from ui.application.editing.cells import BACK, Cell, Content, Way
from ui.application.editing.dropping import Dropping, drop
from ui.application.editing.operations import lock
from ui.application.editing.reseating import Reseating, Seat, reseat

CROWDED = on_duty(a_crowded_week(), "Bert", WEDNESDAY, posts={"VM2": "Telefoon"})
DAYS = (TUESDAY, WEDNESDAY, THURSDAY)


def cells(plan: Plan) -> list[Cell]:
    return [at(one.name, block, day) for one in plan.employees for day in DAYS for block in BLOCKS]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (at("Anna", "VM2", WEDNESDAY), {"same", "no", "move", "swap"}),
        (at("Dora", "VM1", THURSDAY), {"same", "no"}),
    ],
    ids=["a post", "a locked post"],
)
def test_what_is_green_is_done_and_what_is_red_has_a_reason(
    source: Cell, expected: set[Way]
) -> None:
    judge = Dropping(CROWDED, [source], over={TUESDAY})
    ways = {goal: judge.way(source, goal, copies=False) for goal in cells(CROWDED)}
    for goal, way in ways.items():
        if way == "no":
            assert judge.why_not(source, goal, copies=False), goal
        elif way != "same":
            edit = drop(CROWDED, way, [(source, goal)])
            assert (edit.refused, edit.plan is CROWDED) == ((), False), goal
    assert set(ways.values()) == expected
    assert {way for goal, way in ways.items() if goal.day == TUESDAY} == {"no"}


def with_a_lock(name: str) -> Plan:
    return lock(a_tuesday(), [at(name)], locked=True).plan


CLOSED = replace(a_tuesday(), closures=(a_closure(WEDNESDAY),))


@pytest.mark.parametrize(
    ("plan", "goal", "reason"),
    [
        (a_tuesday(), at("Bert", "VM1", MONDAY), "ma 4/1 is voorbij"),
        (
            with_a_lock("Anna"),
            at("Dora"),
            "Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L",
        ),
        (with_a_lock("Bert"), at("Bert"), "Bert heeft die dag een vergrendelde dienst of post"),
        (CLOSED, at("Bert", "", WEDNESDAY), "gesloten"),
    ],
    ids=["over", "held by a lock", "locked there", "closed"],
)
def test_why_a_place_is_red_is_said(plan: Plan, goal: Cell, reason: str) -> None:
    judge = Dropping(plan, [at("Anna")], over={MONDAY})
    assert judge.way(at("Anna"), goal, copies=False) == "no"
    assert judge.why_not(at("Anna"), goal, copies=False) == reason


def test_what_is_locked_can_be_copied_and_typing_sets_no_lock_aside() -> None:
    judge = Dropping(with_a_lock("Anna"), [at("Anna")])
    assert judge.way(at("Anna"), at("Dora", "VM1", WEDNESDAY), copies=True) == "copy"
    there = Dropping(with_a_lock("Bert"), [at("Anna")])
    assert not there.can_be_typed((at("Anna"), at("Bert")))
    assert there.can_be_typed((at("Anna"), at("Dora", "VM1", SATURDAY))) is False
    assert there.can_be_typed((at("Anna"), at("Dora")))


def test_who_learns_a_post_gets_it_only_where_somebody_accompanies() -> None:
    plan = on_duty(a_tuesday(), "Cas", TUESDAY, posts={"VM1": "Backoffice"})
    judge = Dropping(plan, [at("Bert")])
    assert judge.way(at("Bert"), at("Cas"), copies=False) == "no"
    reason = judge.why_not(at("Bert"), at("Cas"), copies=False)
    assert "begeleid" in reason
    assert judge.refused("move", [(at("Bert"), at("Cas"))]) == reason
    assert judge.way(at("Bert"), at("Cas"), copies=True) == "copy"


def test_who_learns_a_post_is_brought_to_its_place_only_where_somebody_accompanies() -> None:
    plan = on_duty(a_tuesday(), "Cas", TUESDAY, posts={"VM2": "Telefoon"})
    plan = on_duty(plan, "Anna", TUESDAY, posts={"VM2": "Telefoon"})
    phone, desk = Content("post", "Telefoon"), Content("post", "Balie")
    source, goal = Seat("Anna", TUESDAY, "VM2", phone), Seat("", TUESDAY, "VM1", desk)
    judge = Reseating(plan, source)
    assert judge.way(goal, copies=False) == "no"
    reason = judge.why_not(goal, copies=False)
    assert reason is not None
    assert "begeleid" in reason
    assert judge.way(goal, copies=True) == "copy"


def test_the_places_of_the_posts_are_judged_alike() -> None:
    phone, desk = Content("post", "Telefoon"), Content("post", "Balie")
    source = Seat("Bert", TUESDAY, "VM1", phone)
    plan = a_tuesday()
    judge = Reseating(plan, source, over={WEDNESDAY})
    goals = [
        Seat(name, day, block, content)
        for day in (TUESDAY, THURSDAY)
        for block in BLOCKS
        for name, content in (("", desk), ("", phone), ("Anna", desk), ("", BACK))
        if name == "" or (day, block) == (TUESDAY, "VM1")
    ]
    for goal in goals:
        way = judge.way(goal, copies=False)
        if way == "no":
            assert judge.why_not(goal, copies=False), goal
        elif way != "same":
            assert not reseat(plan, source, goal).refused, goal
    over = Seat("", WEDNESDAY, "VM1", desk)
    assert (judge.way(over, copies=False), judge.why_not(over, copies=False)) == (
        "no",
        "wo 6/1 is voorbij",
    )
