"""What a drag says of rules of several people is what `check` says after the drop."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from rostering.calendar import Block
from rostering.check import violations
from rostering.plan import Plan
from rostering.roster import DayKey
from rostering.rules import OF_SEVERAL, Violation
from rostering.time import Horizon, monday_of, week_days
from rostering.together import Together
from tests.builders import MONDAY, later, note
from tests.properties.budget import budget
from tests.properties.rosters import entries
from tests.properties.tiny import tiny_plans
from ui.application.editing import dropping, reseating
from ui.application.editing.cells import BACK, Cell, Content, content_of
from ui.application.editing.reseating import Seat


class Whole(Together):
    """The same judge by whole weeks and after the whole edit, as `check` would."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self._whole = plan

    @override
    def newly_broken(self, after: Plan, touched: Collection[DayKey]) -> Violation | None:
        for monday in sorted({monday_of(day) for _, day in touched}):
            week = Horizon(monday, 1)
            known = {one.identity for one in violations(self._whole, week, rules=OF_SEVERAL)}
            for one in violations(after, week, rules=OF_SEVERAL):
                if one.identity not in known:
                    return one
        return None

    @override
    def is_one_too_many(self, name: str, block: Block, post: str) -> bool:
        return False


@st.composite
def rosters(draw: st.DrawFn) -> Plan:
    """Draw a week that somebody filled, with or without mistakes."""
    plan, _ = draw(tiny_plans(most_weeks=2))
    for name in plan.names:
        for day in week_days(MONDAY):
            if plan.calendar.blocks(day):
                plan = note(plan, name, day, draw(entries(plan, day)))
    return plan


def cells(plan: Plan) -> Iterator[Cell]:
    for name in plan.names:
        for offset in range(14):
            day = later(MONDAY, days=offset)
            for block in plan.calendar.blocks(day):
                yield Cell(name, day, block.name)


def seats(plan: Plan) -> Iterator[Seat]:
    posts = [Content("post", post.name) for post in plan.front_posts]
    for cell in cells(plan):
        there = content_of(plan, cell)
        if there.is_work:
            yield Seat(cell.name, cell.day, cell.block, there)
        if cell.name == plan.names[0]:
            for content in (*posts, BACK):
                yield Seat("", cell.day, cell.block, content)


@given(data=st.data(), plan=rosters())
@budget(60)
def test_an_edit_breaks_by_its_own_places_what_it_breaks_by_whole_weeks(
    data: st.DataObject, plan: Plan
) -> None:
    days = [later(MONDAY, days=offset) for offset in range(14)]
    key = st.tuples(st.sampled_from(plan.names), st.sampled_from(days))
    touched = data.draw(st.sets(key, min_size=1, max_size=3))
    after = plan
    for name, day in sorted(touched):
        after = note(after, name, day, data.draw(entries(plan, day)))
    found = Together(plan).newly_broken(after, touched)
    assert found == Whole(plan).newly_broken(after, touched)


@given(data=st.data(), plan=rosters())
@budget(60)
def test_a_place_has_the_colour_of_its_drop(data: st.DataObject, plan: Plan) -> None:
    sources = [cell for cell in cells(plan) if content_of(plan, cell).is_work]
    if not sources:
        return
    source = data.draw(st.sampled_from(sources))
    quick = dropping.Dropping(plan, [source])
    with patch.object(dropping, "Together", Whole):
        whole = dropping.Dropping(plan, [source])
    for goal in cells(plan):
        for copies in (False, True):
            way = quick.way(source, goal, copies=copies)
            assert way == whole.way(source, goal, copies=copies), goal
            if way == "no":
                reason = quick.why_not(source, goal, copies=copies)
                assert reason == whole.why_not(source, goal, copies=copies), goal


@given(data=st.data(), plan=rosters())
@budget(60)
def test_a_place_at_a_post_has_the_colour_of_its_drop(data: st.DataObject, plan: Plan) -> None:
    places = list(seats(plan))
    filled = [seat for seat in places if seat.name]
    if not filled:
        return
    source = data.draw(st.sampled_from(filled))
    quick = reseating.Reseating(plan, source)
    with patch.object(reseating, "Together", Whole):
        whole = reseating.Reseating(plan, source)
    for goal in places:
        for copies in (False, True):
            way = quick.way(goal, copies=copies)
            assert way == whole.way(goal, copies=copies), goal
            reason = quick.why_not(goal, copies=copies)
            assert reason == whole.why_not(goal, copies=copies), goal
            if way not in ("no", "same"):
                edit = reseating.reseat(plan, source, goal, copies=copies)
                keys = {(cell.name, cell.day) for cell in cells(plan)}
                assert whole._together.newly_broken(edit.plan, keys) is None
