"""A week of which few people were edited is put together from what is known of the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.plan import Plan
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_closure,
    a_full_week,
    an_absence,
    later,
    on_duty,
    some_settings,
)
from tests.ui.application.editing_team import PHONE, a_team, a_tuesday, at
from tests.ui.desktop.one_week import set_week
from ui.application.editing.operations import lock, put, set_duty
from ui.desktop.models.roster_model import RosterModel
from ui.desktop.models.week_making import week_again, week_of

TEAM = replace(a_full_week(a_tuesday()), settings=some_settings(published_until=SATURDAY))


@pytest.mark.parametrize(
    "plan",
    [
        TEAM,
        put(TEAM, [at("Dora"), at("Cas", "NM1")], PHONE).plan,
        set_duty(TEAM, [("Anna", TUESDAY)], None).plan,
        lock(TEAM, [at("Anna")], locked=True).plan,
        on_duty(TEAM, "Anna", SUNDAY, "9:00-12:00"),
        on_duty(TEAM, "Anna", later(TUESDAY, weeks=-1)),
        replace(TEAM, absences=(an_absence("Anna", TUESDAY, TUESDAY),)),
        replace(TEAM, closures=(a_closure(TUESDAY),)),
        TEAM.with_roster(a_team().roster),
    ],
    ids=[
        "the same",
        "posts",
        "day off",
        "lock",
        "another column",
        "week before",
        "absence",
        "closed",
        "emptied",
    ],
)
def test_it_is_the_week_as_worked_out_anew(plan: Plan) -> None:
    marks, published = a_full_week(a_team()), a_tuesday().roster
    known = week_of(TEAM, MONDAY, marks, published)
    again = week_again(known, TEAM, plan, marks, published)
    assert again == week_of(plan, MONDAY, marks, published)


def test_only_who_was_edited_is_worked_out() -> None:
    known = week_of(TEAM, MONDAY)
    again = week_again(known, TEAM, put(TEAM, [at("Dora")], PHONE).plan)
    same = [one is other for one, other in zip(known.cells, again.cells, strict=True)]
    assert same == [row.name != "Dora" for row in known.rows]


def test_the_model_takes_other_marks_into_account() -> None:
    model = RosterModel()
    set_week(model, TEAM, MONDAY)
    set_week(model, TEAM, MONDAY, marks=a_team())
    assert model.week == week_of(TEAM, MONDAY, a_team())
    set_week(model, TEAM, later(MONDAY, weeks=1))
    assert model.week == week_of(TEAM, later(MONDAY, weeks=1))
