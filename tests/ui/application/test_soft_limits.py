"""What may stand and had better not is told per cell, in a sentence."""

from __future__ import annotations

from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, a_plan, a_post, on_duty, weeks
from ui.application.soft_limits import soft_points

TEAM = a_plan(posts=(a_post("Balie", longest=120), a_post("Backoffice", "back")))


def told(plan: Plan, **which: object) -> list[tuple[str, str]]:
    points = soft_points(plan, weeks(1), ["Anna", "Bert"], **which)  # type: ignore[arg-type]
    return [(point.block, point.sentence) for point in points]


def test_a_day_at_the_desk_and_each_long_stretch_are_told_where_they_begin() -> None:
    posts = dict.fromkeys(("VM1", "VM2", "NM1", "NM2"), "Balie")
    plan = on_duty(TEAM, "Anna", TUESDAY, posts=posts)

    assert told(plan) == [
        ("VM1", "7 u aan de balie op één dag, de grens is 5 u 15."),
        ("VM1", "3 u 30 na elkaar op Balie, de grens is 2 u."),
        ("NM1", "3 u 30 na elkaar op Balie, de grens is 2 u."),
    ]


def test_what_stays_within_the_limits_and_turns_are_not_told() -> None:
    plan = on_duty(TEAM, "Anna", TUESDAY, posts={"VM1": "Balie", "NM1": "Balie"})
    plan = on_duty(plan, "Bert", MONDAY, "Laat", {"NM2": "Balie", "AV": "Balie"})

    assert told(plan) == []


def test_a_stretch_as_long_as_the_limit_is_not_told() -> None:
    team = a_plan(posts=(a_post("Balie", longest=105), a_post("Backoffice", "back")))

    assert told(on_duty(team, "Anna", TUESDAY, posts={"VM1": "Balie"})) == []


def test_days_before_a_day_are_left_alone() -> None:
    plan = on_duty(TEAM, "Anna", TUESDAY, posts={"VM1": "Balie", "VM2": "Balie"})

    assert told(plan, since=WEDNESDAY) == []
    assert len(told(plan, since=TUESDAY)) == 1
