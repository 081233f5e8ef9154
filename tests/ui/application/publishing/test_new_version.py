"""What a new version holds and for whom it changes something."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from rostering.plan import Plan
from rostering.roster import Roster
from tests.builders import (
    FRIDAY,
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_employee,
    later,
    on_duty,
)
from ui.application.publishing.new_version import NewVersion, per_person, published_roster

SECOND_SUNDAY = later(SUNDAY, weeks=1)


@dataclass(frozen=True)
class Made:
    number: int
    first: date
    last: date


def _new(
    plan: Plan, before: Roster | None = None, last: date | None = None, until: date = SUNDAY
) -> NewVersion:
    return NewVersion(plan, until, before or Roster(), last, MONDAY)


def test_the_first_version_holds_the_roster_from_its_start() -> None:
    version = _new(a_full_week(a_plan()))

    assert version.span == (MONDAY, SUNDAY)
    assert version.people == ()
    assert version.sentence == "Eerste versie."


def test_a_roster_that_is_published_already_makes_no_version() -> None:
    plan = a_full_week(a_plan())

    assert _new(plan, plan.roster, SUNDAY).span is None


def test_a_sunday_without_work_after_the_last_published_day_is_nothing_new() -> None:
    plan = a_full_week(a_plan())
    saturday = later(SUNDAY, days=-1)

    assert _new(plan, plan.roster, saturday).new_weeks == ()
    assert _new(plan, plan.roster, later(FRIDAY, days=-1)).new_weeks == (MONDAY,)


def test_no_roster_makes_no_version() -> None:
    assert _new(a_plan()).span is None


def test_a_next_week_makes_a_version_of_that_week_alone() -> None:
    first = a_full_week(a_plan())
    plan = a_full_week(first, later(MONDAY, weeks=1))
    version = _new(plan, first.roster, SUNDAY, SECOND_SUNDAY)

    assert version.span == (later(MONDAY, weeks=1), SECOND_SUNDAY)
    assert version.sentence == "Geen wijzigingen aan wat al gepubliceerd was."


def test_an_edit_of_a_published_week_is_told_per_person() -> None:
    plan = a_full_week(a_plan())
    edited = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    edited = on_duty(
        edited, "Bert", TUESDAY, "Dag", {"VM2": "Balie", "NM1": "Balie", "NM2": "Balie"}
    )
    version = _new(edited, plan.roster, SUNDAY)

    assert version.span == (MONDAY, SUNDAY)
    assert version.sentence == "2 wijzigingen sinds de vorige versie, voor 2 mensen."
    assert [person.text for person in version.people] == [
        "Anna\n  di 5 jan, VM2: Balie wordt Backoffice",
        "Bert\n  di 5 jan, VM2: Backoffice wordt Balie",
    ]


def test_changes_after_the_date_wait_for_a_later_version() -> None:
    plan = a_full_week(a_plan())
    edited = on_duty(plan, "Anna", FRIDAY, "Dag", {})

    assert _new(edited, plan.roster, SUNDAY, WEDNESDAY).span is None


def test_short_notice_is_warned_of() -> None:
    people = (an_employee("Anna", "30.4", free="wisselend"), an_employee("Bert"))
    plan = a_full_week(a_plan(employees=people))
    edited = plan.with_roster(
        plan.roster.replaced(
            {
                ("Anna", WEDNESDAY): on_duty(plan, "Anna", WEDNESDAY, "9:00-12:00").roster.entry(
                    "Anna", WEDNESDAY
                )
            }
        )
    )
    (anna,) = _new(edited, plan.roster, SUNDAY).people

    assert anna.short_notice == (WEDNESDAY,)
    assert "Binnen 7 werkdagen" in anna.text


def test_a_change_of_hours_alone_is_told_as_well() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "9:00-12:00")
    edited = on_duty(a_plan(), "Anna", MONDAY, "9:00-11:00")
    (anna,) = _new(edited, plan.roster, SUNDAY).people

    assert anna.lines == ("maandag 4 januari: andere uren",)


def test_newer_versions_lie_over_older_ones() -> None:
    first = a_full_week(a_plan())
    second = on_duty(first, "Anna", TUESDAY, "Dag", {})
    versions = [Made(2, TUESDAY, WEDNESDAY), Made(1, MONDAY, SUNDAY)]
    rosters = [second.roster, first.roster]

    whole, last = published_roster(versions, rosters)
    assert last == SUNDAY
    assert whole.entry("Anna", TUESDAY) == second.roster.entry("Anna", TUESDAY)
    assert whole.entry("Anna", MONDAY) == first.roster.entry("Anna", MONDAY)
    older, _ = published_roster(versions, rosters, 1)
    assert older == first.roster


def test_nothing_published_is_an_empty_roster() -> None:
    assert published_roster([], []) == (Roster(), None)


@pytest.mark.parametrize("number", [0, 1])
def test_people_without_a_change_are_left_out(number: int) -> None:
    plan = a_full_week(a_plan())
    edited = on_duty(plan, "Anna", TUESDAY, "Dag", {}) if number else plan
    version = _new(edited, plan.roster, SUNDAY)

    assert len(per_person(edited, version.changes, MONDAY)) == number


def test_changes_made_earlier_go_along_with_a_repair_and_it_is_said_for_whom() -> None:
    before = a_full_week(a_plan())
    roster = before.roster.without([TUESDAY, WEDNESDAY])
    version = _new(before.with_roster(roster), before.roster, SUNDAY)

    earlier = "Ook 3 wijzigingen van vroeger gaan mee, voor Anna en Bert."
    assert version.going_along({("Anna", WEDNESDAY)}) == earlier
    assert version.going_along({(one.employee, one.day) for one in version.changes}) == ""
    assert version.going_along(()) == ""
