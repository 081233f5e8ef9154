"""What would fill an empty place: one hand-made cure at a time, applied and counted again."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typing_extensions import override

from rostering.check import check
from rostering.figures.statistics import Shortage, shortages
from rostering.plan import Plan
from rostering.reasons.hindrances import WAYS
from rostering.reasons.placing import Placing
from rostering.time import Horizon
from rostering.view import View
from solver import StopToken
from solver.repairs.explain import MOST, Explainer, Repair
from solver.repairs.relaxations import EASIEST_FIRST, Relaxation, Relaxations
from tests.builders import (
    MONDAY,
    SATURDAY,
    a_duty,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
)
from tests.solver.repairs.fillable_places import (
    CASES,
    FULL_DAY,
    anna_alone,
    rest_of_week,
    two_posts,
)


def _place(plan: Plan, block: str, horizon: Horizon) -> tuple[View, Shortage]:
    view = View(plan, horizon)
    return view, next(
        place for place in shortages(view) if (place.post, place.block.name) == ("Balie", block)
    )


def _repairs(plan: Plan, block: str) -> tuple[Repair, ...]:
    view, place = _place(plan, block, Horizon(MONDAY, 1))
    explainer = Explainer(view)
    found = explainer.repairs(place)
    assert explainer.unconfirmed == []
    return found


@pytest.mark.parametrize("kind", CASES)
def test_the_known_cure_of_an_empty_place_comes_first(kind: str) -> None:
    first = _repairs(*CASES[kind])[0]

    assert first.kind == kind
    assert first.missing == (1, 0)


@pytest.mark.parametrize("kind", CASES)
def test_every_repair_does_what_it_says_when_it_is_applied(kind: str) -> None:
    plan, block = CASES[kind]
    for repair in _repairs(plan, block):
        verdict = check(repair.plan, Horizon(MONDAY, 1))
        before = check(plan, Horizon(MONDAY, 1))

        assert dict(verdict.goals) == dict(repair.after)
        assert dict(before.goals) == dict(repair.before)
        assert list(repair.after.values())[:2] <= list(repair.before.values())[:2]


def test_the_page_lists_every_reason_and_every_kind_in_their_order() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "reasons.md").read_text("utf-8")
    reasons, kinds = page.split("## Repairs")

    assert re.findall(r"^\| `(\w+)` \| `(\w+)` \|", reasons, re.MULTILINE) == list(WAYS)
    assert re.findall(r"^\| `(\w+)` \|", kinds, re.MULTILINE) == list(EASIEST_FIRST)


def test_there_is_a_case_for_every_kind() -> None:
    assert set(CASES) == set(EASIEST_FIRST)


@pytest.mark.parametrize(
    ("kind", "rules"),
    [
        ("longer_day", {"duty"}),
        ("more_hours", {"week_hours"}),
        ("volunteer", {"rotation"}),
        ("free_day_moved", set()),
        ("asked_back", set()),
        ("newcomer_counted", set()),
        ("within_rules", set()),
    ],
)
def test_only_the_rule_that_gives_way_stays_visible_as_broken(kind: str, rules: set[str]) -> None:
    repair = _repairs(*CASES[kind])[0]

    assert {item.rule for item in check(repair.plan, Horizon(MONDAY, 1)).violations} == rules


def test_a_moved_free_day_is_free_on_another_day_of_that_week_alone() -> None:
    repair = _repairs(*CASES["free_day_moved"])[0]
    presence = repair.plan.presence
    moved = repair.facts["to"]

    assert isinstance(moved, date)
    assert presence.free_halves("Anna", MONDAY) == frozenset()
    assert presence.free_halves("Anna", moved) != frozenset()
    assert repair.plan.roster.entry("Anna", moved).shifts == ()
    assert presence.free_halves("Anna", later(MONDAY, weeks=1)) != frozenset()
    assert presence.free_halves("Anna", later(moved, weeks=1)) == frozenset()


def test_nobody_is_asked_to_work_beyond_the_law() -> None:
    plan = rest_of_week(anna_alone())
    plan = replace(plan, duties=(a_duty("Dag", "8:00", "19:00", "12:00-13:00"),))
    for offset in range(1, 5):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset), "Dag")
    plan = on_duty(plan, "Anna", SATURDAY, "8:00-16:00")

    assert "more_hours" not in {repair.kind for repair in _repairs(plan, "VM1")}


def test_a_place_that_another_person_can_free_up_is_filled_by_a_chain() -> None:
    """Cas can do the phone alone, so Anna goes to the desk and Cas to the phone."""
    plan = two_posts()
    plan = replace(
        plan,
        employees=(*plan.employees, an_employee("Cas", skills={"Balie": "", "Telefoon": "Z"})),
        staffing=(
            staffing("Balie", 1, day="ma", block="VM1"),
            staffing("Telefoon", 1, day="ma", block="VM1"),
        ),
    )
    plan = on_duty(plan, "Cas", MONDAY)
    repair = _repairs(plan, "VM1")[0]

    assert repair.kind == "within_rules"
    assert {change.employee for change in repair.changes} == {"Anna", "Cas"}
    assert repair.after["minimum"] == 0


def test_locked_places_stay_in_every_repair() -> None:
    plan = on_duty(two_posts(), "Anna", MONDAY, "Dag", {"VM1": "Telefoon"}, locked=True)
    kept = plan.roster.entry("Anna", MONDAY)

    assert all(repair.plan.roster.entry("Anna", MONDAY) == kept for repair in _repairs(plan, "VM1"))


def test_no_repair_opens_a_gap_in_the_basic_service_elsewhere() -> None:
    """The phone is at its minimum, and nobody else can do it."""
    plan = two_posts()
    level = (staffing("Balie", 1, day="ma", block="VM1"), staffing("Telefoon", 1, day="ma"))
    plan = on_duty(
        replace(plan, staffing=level),
        "Anna",
        MONDAY,
        "Dag",
        dict.fromkeys(("VM1", *FULL_DAY), "Telefoon"),
    )

    for repair in _repairs(plan, "VM1"):
        assert repair.after["minimum"] <= repair.before["minimum"]
        assert repair.kind == "post_closed"


def test_at_most_a_few_repairs_are_offered_and_all_differ() -> None:
    for plan, block in CASES.values():
        found = _repairs(plan, block)

        assert 1 <= len(found) <= MOST
        assert len({repair.changes for repair in found}) == len(found)


def test_a_half_day_away_is_asked_back_for_the_block_beside_it() -> None:
    """Every duty over the first block of the afternoon begins in the morning that is away."""
    plan = replace(anna_alone(block="NM1"), absences=(an_absence(part="VM"),))
    first = _repairs(plan, "NM1")[0]

    assert (first.kind, first.employee, first.missing) == ("asked_back", "Anna", (1, 0))


def test_a_post_that_keeps_its_minimum_is_never_closed() -> None:
    plan = replace(anna_alone(), absences=(an_absence(),))
    plan = replace(plan, staffing=(staffing("Balie", 0, 1, day="ma", block="VM1"),))

    assert _repairs(plan, "VM1") == ()


def test_the_end_of_the_time_ends_the_search_in_the_middle_of_a_place() -> None:
    view, place = _place(*CASES["longer_day"], Horizon(MONDAY, 1))
    explainer = _WaitsForItsEnd(view)
    assert len(tuple(Relaxations(view, explainer.placing, place).all())) > 1

    assert explainer.all([place], 0.01) == {}
    assert explainer.tried == 1


class _WaitsForItsEnd(Explainer):
    """Looks into a way until it is told to stop."""

    tried = 0

    @override
    def _repair(self, relaxation: Relaxation, shortage: Shortage) -> Repair | None:
        self.tried += 1
        told = threading.Event()
        self.stop.on_stop(told.set)
        told.wait(1)
        return None


def test_a_stop_ends_the_search_for_repairs() -> None:
    view, place = _place(*CASES["within_rules"], Horizon(MONDAY, 1))
    stop = StopToken()
    stop.stop()

    assert Explainer(view, stop).repairs(place) == ()
    assert Explainer(view, stop).all([place], 10) == {}


def test_places_below_the_basic_service_are_looked_into_first() -> None:
    plan = two_posts()
    view = View(plan, Horizon(MONDAY, 1))
    lesser = replace(shortages(view)[0], level="wanted")
    found = Explainer(view).all([lesser, shortages(view)[0]], 60)

    assert [place.level for place in found] == ["minimum", "wanted"]


def test_what_keeps_people_away_is_the_same_for_the_repairs_and_for_the_list() -> None:
    view, place = _place(*CASES["asked_back"], Horizon(MONDAY, 1))

    assert Explainer(view).placing.reasons(place) == Placing(view).reasons(place)
