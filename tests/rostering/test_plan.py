"""The plan as a document: lookups, and what an edit of the roster shares."""

from __future__ import annotations

import pytest

from rostering.calendar import TurnKind
from rostering.roster import Roster
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    a_post,
    an_employee,
    later,
    on_duty,
    some_settings,
    weeks,
)


def test_another_roster_keeps_what_does_not_depend_on_it() -> None:
    plan = a_plan()
    calendar, levels = plan.calendar, plan.levels

    edited = plan.with_roster(a_full_week(plan).roster)

    assert edited.calendar is calendar
    assert edited.levels is levels
    assert edited.presence is not None
    assert edited.roster != plan.roster
    assert edited.employees is plan.employees


def test_things_are_found_by_name() -> None:
    plan = a_plan()

    assert plan.employee("Bert") is plan.employees[1]
    assert plan.post("Balie") is plan.posts[0]
    assert plan.duty("Dag") is plan.duties[0]
    assert plan.duty("Nacht") is None
    with pytest.raises(KeyError):
        plan.employee("Zoë")
    with pytest.raises(KeyError):
        plan.post("Loket")


def test_the_first_back_post_is_the_default() -> None:
    desk, archive, office = a_post(), a_post("Archief", "back"), a_post("Kantoor", "back")

    assert a_plan(posts=(desk, archive, office)).default_back_post is archive
    assert a_plan(posts=(desk,)).default_back_post is None
    assert a_plan(posts=(desk, archive)).front_posts == (desk,)


def test_carried_balances_are_found_by_person_and_kind() -> None:
    turns, hours = a_balance("Anna", "avond", 250), a_balance("Anna", "uren", 90)
    plan = a_plan(carried=(turns, hours))

    assert plan.carried_balance("Anna", TurnKind.EVENING) is turns
    assert plan.carried_balance("Anna", None) is hours
    assert plan.carried_balance("Anna", TurnKind.SATURDAY) is None
    assert plan.carried_balance("Bert", None) is None


def test_days_up_to_the_publication_date_are_published() -> None:
    plan = a_plan(settings=some_settings(published_until=MONDAY))

    assert plan.is_published(MONDAY)
    assert not plan.is_published(TUESDAY)
    assert not a_plan().is_published(MONDAY)


def test_the_weeks_of_a_roster_run_from_its_first_to_its_last() -> None:
    plan = on_duty(on_duty(a_plan(), "Anna", SUNDAY), "Anna", later(MONDAY, weeks=2))

    assert plan.roster_horizon() == weeks(3)
    assert a_plan().roster_horizon() is None


def test_balances_start_with_the_roster_in_the_book_or_else_the_horizon() -> None:
    earlier = on_duty(a_plan(), "Anna", later(MONDAY, weeks=-2))
    afterwards = on_duty(a_plan(), "Anna", later(MONDAY, weeks=2))

    assert earlier.first_week(weeks()) == later(MONDAY, weeks=-2)
    assert afterwards.first_week(weeks()) == MONDAY
    assert a_plan().first_week(weeks()) == MONDAY


def test_a_plan_without_a_roster_has_an_empty_one() -> None:
    assert a_plan(employees=(an_employee(),)).roster == Roster()
