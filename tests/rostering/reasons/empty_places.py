"""Empty places, with one hand-made cause each that keeps Anna away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.team.settings import Limits
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_duty,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    an_opening,
    later,
    note,
    on_duty,
    some_settings,
    staffing,
    usual_duties,
)


def anna_alone(*, wanted: int = 1, **terms: object) -> Plan:
    """Return a team in which Anna alone can work the desk; Bert has no skill."""
    bert = an_employee("Bert", skills={"Balie": ""})
    people = (an_employee("Anna", **terms), bert)  # type: ignore[arg-type]
    return a_plan(employees=people, staffing=(staffing("Balie", 0, wanted),))


def _two_posts(**second: Any) -> Plan:
    """Return a team with a second post, on which Anna already stands on Monday morning."""
    plan = a_plan(
        posts=(a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back")),
        employees=(
            an_employee("Anna", skills={"Telefoon": "Z"}),
            an_employee("Bert", skills={"Balie": ""}),
        ),
        staffing=(staffing("Balie", 1), staffing("Telefoon", **second)),
    )
    return on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Telefoon"})


def _weekend(plan: Plan) -> Plan:
    return replace(
        plan,
        openings=(*plan.openings, an_opening("zo", "ZO", "9:00", "12:00")),
        duties=(*plan.duties, a_duty("Zondag", "8:45", "12:45", "", days="zo")),
    )


def _with_limits(plan: Plan, **limits: int) -> Plan:
    return replace(plan, settings=replace(plan.settings, limits=Limits(**limits)))


def _busy_week(plan: Plan) -> Plan:
    for offset in range(1, 5):
        plan = on_duty(plan, "Anna", later(MONDAY, days=offset))
    return plan


def _learning() -> Plan:
    plan = _two_posts(minimum=0, wanted=1)
    people = (
        an_employee("Anna", skills={"Telefoon": "B"}),
        an_employee("Bert", skills={"Balie": "", "Telefoon": "Z"}),
    )
    plan = replace(plan, employees=people)
    return on_duty(plan, "Bert", MONDAY, "Dag", {"VM1": "Telefoon"})


def _spare() -> Plan:
    """Anna stands on a phone that has one person more than it wants."""
    plan = _two_posts(minimum=0, wanted=1)
    bert = an_employee("Bert", skills={"Balie": "", "Telefoon": "Z"})
    plan = replace(plan, employees=(plan.employees[0], bert))
    return on_duty(plan, "Bert", MONDAY, "Dag", {"VM1": "Telefoon"})


def _afternoon() -> Plan:
    plan = anna_alone()
    plan = replace(plan, duties=(a_duty("Namiddag", "13:00", "17:00", ""), *plan.duties))
    return on_duty(plan, "Anna", MONDAY, "Namiddag")


def _full_turn() -> Plan:
    """Bert has the Saturday in the first of its two blocks, and is bound to that duty."""
    plan = a_plan(
        duties=(a_duty("Zaterdag", "8:45", "12:45", "", days="za"),),
        openings=(
            an_opening("za", "ZA1", "9:00", "10:45", turn="zaterdag"),
            an_opening("za", "ZA2", "10:45", "12:30", turn="zaterdag"),
        ),
    )
    return on_duty(plan, "Bert", SATURDAY, "8:45-10:45", {"ZA1": "Balie"}, locked=True)


def _early_after_late() -> Plan:
    plan = replace(
        anna_alone(),
        duties=(*usual_duties(), a_duty("Nacht", "13:00", "23:30", "", days="ma")),
    )
    return on_duty(_with_limits(plan, break_after=900), "Anna", MONDAY, "Nacht")


def _six_days() -> Plan:
    plan = _with_limits(_busy_week(on_duty(anna_alone(), "Anna", MONDAY)), weekly_rest=48 * 60)
    return on_duty(plan, "Anna", later(MONDAY, weeks=1))


CASES = {
    "available-on_duty": (on_duty(anna_alone(), "Anna", MONDAY), MONDAY, "VM1"),
    "available-other_duty": (_afternoon(), MONDAY, "VM1"),
    "available-free_today": (anna_alone(), MONDAY, "VM1"),
    "busy-spare": (_spare(), MONDAY, "VM1"),
    "busy-learning": (_learning(), MONDAY, "VM1"),
    "busy-wanted": (_two_posts(minimum=0, wanted=1), MONDAY, "VM1"),
    "busy-needed": (_two_posts(minimum=1), MONDAY, "VM1"),
    "busy-appointment": (
        replace(anna_alone(), appointments=(an_appointment("Anna", MONDAY, "9:30", "10:00"),)),
        MONDAY,
        "VM1",
    ),
    "promise-too_soon": (
        on_duty(
            anna_alone(saturday="1 op 3"),
            "Anna",
            later(SATURDAY, weeks=-1),
            "Zaterdag",
            {"ZA": "Balie"},
        ),
        SATURDAY,
        "ZA",
    ),
    "hours-contract": (_busy_week(anna_alone(hours=20)), MONDAY, "VM1"),
    "free_day-floating": (_busy_week(anna_alone(hours="30.4", free="wisselend")), MONDAY, "VM1"),
    "skill-accompanied": (anna_alone(skills={"Balie": "B"}), MONDAY, "VM1"),
    "turn-full": (_full_turn(), SATURDAY, "ZA2"),
    "turn-other_turn": (
        replace(anna_alone(), duties=(a_duty("Laat", "12:45", "19:00", "", days="ma"),)),
        MONDAY,
        "NM1",
    ),
    "rotation-outside": (anna_alone(saturday="nee"), SATURDAY, "ZA"),
    "locked-noted": (
        on_duty(anna_alone(), "Anna", MONDAY, "13:30-17:00", locked=True),
        MONDAY,
        "VM1",
    ),
    "locked-remote": (
        on_duty(anna_alone(remote=2), "Anna", MONDAY, "Dag", remote=("VM",), locked=True),
        MONDAY,
        "VM1",
    ),
    "locked-published": (
        replace(anna_alone(), settings=some_settings(published_until=MONDAY)),
        MONDAY,
        "VM1",
    ),
    "duty-no_duty": (
        replace(anna_alone(), duties=(a_duty("Kort", "10:00", "17:00", "12:30-13:30"),)),
        MONDAY,
        "VM1",
    ),
    "duty-no_break": (
        replace(anna_alone(), duties=(a_duty("Door", "8:45", "17:00", ""),)),
        MONDAY,
        "VM1",
    ),
    "duty-sunday": (_weekend(anna_alone()), SUNDAY, "ZO"),
    "hours-day": (_with_limits(anna_alone(), day_hours=7 * 60), MONDAY, "VM1"),
    "hours-week": (_with_limits(_busy_week(anna_alone()), week_hours=31 * 60), MONDAY, "VM1"),
    "rest-daily": (_early_after_late(), TUESDAY, "VM1"),
    "rest-weekly": (_six_days(), SATURDAY, "ZA"),
    "free_day-fixed": (anna_alone(free="ma"), MONDAY, "VM1"),
    "free_day-noted": (note(anna_alone(), "Anna", MONDAY, DayEntry(free=True)), MONDAY, "VM1"),
    "absent-hours": (
        replace(anna_alone(), absences=(an_absence(part="9:30-10:00"),)),
        MONDAY,
        "VM1",
    ),
    "absent-part": (replace(anna_alone(), absences=(an_absence(part="VM"),)), MONDAY, "VM1"),
    "absent-day": (replace(anna_alone(), absences=(an_absence(),)), MONDAY, "VM1"),
    "closed-part": (replace(anna_alone(), closures=(a_closure(MONDAY, part="NM"),)), MONDAY, "VM1"),
    "employment-not_employed": (anna_alone(start=WEDNESDAY), MONDAY, "VM1"),
    "skill-no_skill": (anna_alone(skills={"Balie": ""}), MONDAY, "VM1"),
}
