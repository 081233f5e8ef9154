"""Empty places that one hand-made cure each would fill."""

from __future__ import annotations

from dataclasses import replace

from rostering.plan import Plan
from rostering.team.settings import Limits
from tests.builders import (
    MONDAY,
    a_duty,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    later,
    on_duty,
    staffing,
    usual_duties,
)

FULL_DAY = {"VM2": "Balie", "NM1": "Balie", "NM2": "Balie"}
"""Every block of a day but the first."""


def anna_alone(*, block: str = "VM1", day: str = "ma", **terms: object) -> Plan:
    """Return a team in which Anna alone can fill the one place there is; Bert has no skill."""
    return a_plan(
        employees=(
            an_employee("Anna", **terms),  # type: ignore[arg-type]
            an_employee("Bert", skills={"Balie": ""}),
        ),
        staffing=(staffing("Balie", 1, day=day, block=block),),
    )


def _with_limits(plan: Plan, **limits: int) -> Plan:
    return replace(plan, settings=replace(plan.settings, limits=Limits(**limits)))


def rest_of_week(plan: Plan) -> Plan:
    for offset in range(1, 5):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset))
    return plan


def two_posts() -> Plan:
    plan = anna_alone(skills={"Telefoon": "Z"})
    plan = replace(
        plan,
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        staffing=(*plan.staffing, staffing("Telefoon", 0, 1, day="ma", block="VM1")),
    )
    return on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Telefoon"})


def _both_wanted() -> Plan:
    """Anna stands on one of two posts that both want one person and need none."""
    plan = two_posts()
    return replace(
        plan,
        staffing=(
            staffing("Balie", 0, 1, day="ma", block="VM1"),
            staffing("Telefoon", 0, 1, day="ma", block="VM1"),
        ),
    )


CASES = {
    "within_rules": (two_posts(), "VM1"),
    "longer_day": (
        replace(anna_alone(), duties=(a_duty("Laat", "9:30", "17:21"),)),
        "VM1",
    ),
    "more_hours": (_with_limits(rest_of_week(anna_alone()), week_hours=37 * 60 + 30), "VM1"),
    "free_day_moved": (rest_of_week(anna_alone(hours="30.4", free="ma")), "VM1"),
    "newcomer_counted": (anna_alone(skills={"Balie": "B"}), "VM1"),
    "asked_back": (
        replace(
            anna_alone(),
            absences=(an_absence(part="VM"),),
            duties=(*usual_duties(), a_duty("Namiddag", "13:00", "17:00", "")),
        ),
        "VM1",
    ),
    "volunteer": (anna_alone(day="za", block="ZA", saturday="nee"), "ZA"),
    "other_post_at_minimum": (_both_wanted(), "VM1"),
    "post_closed": (replace(anna_alone(), absences=(an_absence(),)), "VM1"),
}
