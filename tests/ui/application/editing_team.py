"""A small team whose roster is edited by hand: three posts, four people, one full Tuesday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rostering.plan import Plan
from rostering.roster import DayEntry
from tests.builders import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_duty,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    note,
    on_duty,
    staffing,
    usual_duties,
)
from ui.application.editing.cells import Cell, Content, Sheet

PHONE, DESK = Content("post", "Telefoon"), Content("post", "Balie")
BLOCKS = ("VM1", "VM2", "NM1", "NM2")


def a_team(**changes: object) -> Plan:
    """Return the team: Anna and Bert do all, Cas is learning the phone, Dora does the desk."""
    usual: dict[str, object] = {
        "posts": (
            a_post("Balie", code="O"),
            a_post("Telefoon", code="T"),
            a_post("Backoffice", "back", code="BO", remote=True),
        ),
        "staffing": (staffing("Balie", 1), staffing("Telefoon", 0, 1)),
        "duties": (
            *usual_duties(),
            a_duty("Voormiddag", "8:45", "12:30", ""),
            a_duty("Namiddag", "13:30", "17:21", ""),
        ),
        "employees": (
            an_employee("Anna", skills={"Telefoon": "Z"}),
            an_employee("Bert", skills={"Telefoon": "Z"}),
            an_employee("Cas", 19, skills={"Telefoon": "B"}, evening="nee", saturday="nee"),
            an_employee("Dora"),
        ),
    }
    return a_plan(**usual | changes)


def a_tuesday(**changes: object) -> Plan:
    """Return the team with a Tuesday: Anna desk and phone, Bert phone, Dora in the back office."""
    plan = on_duty(a_team(**changes), "Anna", TUESDAY, posts={"VM1": "Balie", "NM1": "Telefoon"})
    plan = on_duty(plan, "Bert", TUESDAY, posts={"VM1": "Telefoon"})
    return on_duty(plan, "Dora", TUESDAY)


def at(name: str, block: str = "VM1", day: date = TUESDAY) -> Cell:
    return Cell(name, day, block)


def posts(plan: Plan, name: str, day: date = TUESDAY) -> dict[str, str]:
    """Return the posts of a day per block."""
    return {work.block: work.post for work in plan.roster.entry(name, day).work}


def duty(plan: Plan, name: str, day: date = TUESDAY) -> str | None:
    """Return the duty of a day; None for a day off."""
    shift = plan.roster.entry(name, day).shift
    return None if shift is None else shift.duty


def a_sheet(plan: Plan, *days: date) -> Sheet:
    """Return the sheet of these days: everybody, block by block."""
    columns = [(day, block.name) for day in days for block in plan.calendar.scheduled_blocks(day)]
    return Sheet(tuple(one.name for one in plan.employees), tuple(columns))


def a_crowded_week() -> Plan:
    """Return a week with something of everything that keeps people away."""
    plan = a_full_week(a_team())
    plan = on_duty(plan, "Cas", MONDAY, "Voormiddag", remote=("VM",))
    plan = on_duty(plan, "Dora", THURSDAY, "Voormiddag", {"VM1": "Balie"}, locked=True)
    plan = note(plan, "Dora", WEDNESDAY, DayEntry(free=True))
    people = (
        *plan.employees,
        an_employee("Eva", free="wo,vr NM"),
        an_employee("Finn", start=FRIDAY),
    )
    return replace(
        plan,
        employees=people,
        absences=(
            an_absence("Cas", TUESDAY, TUESDAY, part="VM"),
            an_absence("Anna", WEDNESDAY, WEDNESDAY, part="9:00-10:00"),
        ),
        appointments=(an_appointment("Bert", THURSDAY, "14:00", "15:00"),),
    )
