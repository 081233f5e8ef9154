"""A week that is copied to begin another one with."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
)
from tests.ui.application.editing_team import a_team, a_tuesday, duty, posts
from ui.application.editing.whole_weeks import copy_week

NEXT = later(MONDAY, weeks=1)
NEXT_TUESDAY = later(TUESDAY, weeks=1)


def test_a_week_is_copied_as_one_step() -> None:
    edit = copy_week(a_tuesday(), MONDAY, NEXT)

    assert (edit.text, edit.refused) == ("week 1 gekopieerd naar week 2", ())
    assert posts(edit.plan, "Anna", NEXT_TUESDAY) == {"VM1": "Balie", "NM1": "Telefoon"}
    assert duty(edit.plan, "Dora", NEXT_TUESDAY) == "Dag"
    assert edit.plan.roster.entry("Cas", NEXT_TUESDAY).is_empty


def test_who_is_away_or_gone_and_a_closed_day_stay_open() -> None:
    plan = a_tuesday(
        absences=(an_absence("Anna", NEXT_TUESDAY, NEXT_TUESDAY, part="NM"),),
        closures=(a_closure(later(WEDNESDAY, weeks=1)),),
        employees=(
            *(person for person in a_team().employees if person.name != "Bert"),
            an_employee("Bert", end=NEXT, skills={"Telefoon": "Z"}),
        ),
    )
    plan = on_duty(plan, "Dora", WEDNESDAY, posts={"VM1": "Balie"})

    copied = copy_week(plan, MONDAY, NEXT).plan

    assert [entry[:2] for entry in copied.roster.entries() if entry[1] >= NEXT] == [
        ("Dora", NEXT_TUESDAY)
    ]


def test_turns_locks_and_what_is_noted_already_are_left_alone() -> None:
    plan = on_duty(a_tuesday(), "Anna", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    entry = plan.roster.entry("Bert", TUESDAY)
    locked = replace(entry, work=tuple(replace(work, locked=True) for work in entry.work))
    plan = note(plan, "Bert", TUESDAY, locked)
    plan = on_duty(plan, "Dora", NEXT_TUESDAY, posts={"VM1": "Balie"})

    copied = copy_week(plan, MONDAY, NEXT).plan

    assert copied.roster.entry("Anna", later(SATURDAY, weeks=1)).is_empty
    assert not copied.roster.entry("Bert", NEXT_TUESDAY).has_locks
    assert posts(copied, "Bert", NEXT_TUESDAY) == {"VM1": "Telefoon"}
    assert posts(copied, "Dora", NEXT_TUESDAY) == {"VM1": "Balie"}


def test_a_week_of_which_nothing_can_come_along_says_so() -> None:
    plan = a_tuesday(absences=(an_absence(None, NEXT_TUESDAY, NEXT_TUESDAY),))

    edit = copy_week(plan, MONDAY, NEXT)

    assert edit.plan is plan
    [sentence] = edit.refused
    assert sentence.startswith("Van week 1 kan niets mee")
