"""What the goals say of somebody whom a roster made by hand puts on two posts at once."""

from __future__ import annotations

from rostering.goals import calm, load, share
from rostering.roster import DayEntry, Work
from rostering.view import View
from tests.builders import MONDAY, a_plan, a_post, an_employee, an_opening, on_duty, weeks

BLOCKS = (an_opening("ma", "A", "9:00", "11:00"), an_opening("ma", "B", "11:00", "12:30"))


def a_view() -> View:
    """Return Anna at two posts in the first block, and at the later one by name in the second."""
    plan = a_plan(
        posts=(a_post("Balie", longest=60), a_post("Tel", longest=60), a_post("Kantoor", "back")),
        openings=BLOCKS,
        employees=(an_employee("Anna", skills={"Balie": "Z", "Tel": "Z"}),),
    )
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"A": "Balie", "B": "Tel"})
    entry = plan.roster.entry("Anna", MONDAY)
    second = Work(entry.work[0].span, "A", "Tel")
    both = DayEntry(entry.shifts, (*entry.work, second))
    return View(plan.with_roster(plan.roster.replaced({("Anna", MONDAY): both})), weeks())


def test_minutes_on_front_posts_count_for_each_post() -> None:
    view = a_view()

    assert share.front_minutes(view, "Anna", MONDAY, accompanied=False) == 120 + 120 + 90
    assert load.long_day(view, "Anna", MONDAY) == 120 + 120 + 90 - 315


def test_each_post_has_its_own_stretch() -> None:
    assert load.long_stretches(a_view(), "Anna", MONDAY) == (120 - 60) + (120 + 90 - 60)


def test_a_change_of_post_is_seen_from_the_first_post_by_name() -> None:
    assert calm.changes_of_post(a_view(), "Anna", MONDAY) == 1
