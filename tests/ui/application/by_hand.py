"""A plan of which everything was typed or chosen, and what was typed in its forms."""

from __future__ import annotations

from datetime import date

from rostering.allowances import Why
from rostering.calendar import ALWAYS
from rostering.plan import Plan
from rostering.team.stations import Level
from rostering.time import Half, Span, Weekday
from tests.builders import FRIDAY, MONDAY, THURSDAY, TUESDAY, WEDNESDAY, a_plan
from ui.application import allowing, noting
from ui.application.editing import operations
from ui.application.editing.cells import Cell, Content
from ui.application.editing.own_times import read_times
from ui.application.hours.block_edits import drawn
from ui.application.hours.block_fields import put_block
from ui.application.hours.levels import LevelColumn, with_levels
from ui.application.hours.period_edits import new_period, read_period
from ui.application.hours.periods import Hours
from ui.application.records.absences import Absences
from ui.application.records.balances import Balances
from ui.application.records.base import RecordId, Records
from ui.application.records.dated import Appointments, Closures
from ui.application.records.duties import Duties
from ui.application.records.people import People
from ui.application.records.posts import Posts
from ui.application.records.wishes import Wishes
from ui.application.team_settings import setting_texts, with_settings


def today() -> date:
    return MONDAY


def lists() -> dict[str, Records]:
    """Return the lists with forms, by the sheet that they are."""
    absences, appointments = Absences(today), Appointments(today)
    absences.with_reasons = appointments.with_reasons = True
    return {
        "posts": Posts(),
        "duties": Duties(),
        "employees": People(today),
        "absences": absences,
        "appointments": appointments,
        "closures": Closures(today),
        "wishes": Wishes(today),
        "balances": Balances(today),
    }


SETTING_KEYS = {
    "name": "Stad", "public_holidays": "BE-VLG", "noon": "13:00", "saturday_credit": "25",
    "published_until": "10/01/2027", "target_front": "35,5", "margin_front": "7",
    "window_weeks": "6", "day_hours": "9,5", "week_hours": "45", "daily_rest": "12",
    "weekly_rest": "36", "break_after": "5", "break_length": "20", "hours_band": "200",
    "week_band": "400", "desk_day": "300",
}  # fmt: skip
ROWS = [
    ("posts", {"post": "Telefoon", "code": "T", "kind": "front", "remote": "ja", "longest": "90"}),
    ("posts", {"post": "Magazijn", "code": "MA", "kind": "back", "remote": "nee", "longest": "60"}),
    ("duties", {"duty": "Vroeg", "code": "V", "days": "ma,wo", "from": "7:30", "to": "16:00",
                "pause_from": "12:00", "pause_to": "12:30"}),
    ("employees", {"name": "Cas", "code": "CS", "hours": "30,4", "free": "vr NM",
                   "start": "01/01/2026", "end": "31/12/2027", "saturday": "1 op 4",
                   "evening": "ja", "remote": "2", "coordination": "4",
                   "skill:Balie": "B", "skill:Telefoon": "Z"}),
    ("absences", {"name": "Cas", "from": "04/02/2027", "to": "", "day": "ma", "part": "9:00-11:00",
                  "reason": "studiedag", "status": "aangevraagd"}),
    ("absences", {"name": "allen", "from": "05/02/2027", "to": "05/02/2027", "day": "",
                  "part": "VM", "reason": "overleg", "status": "goedgekeurd"}),
    ("appointments", {"name": "Cas", "date": "08/02/2027", "from": "9:00", "to": "10:00",
                      "description": ""}),
    ("closures", {"from": "09/02/2027", "to": "10/02/2027", "description": "Feest",
                  "part": "12:00-24:00"}),
    ("wishes", {"name": "Cas", "from": "11/02/2027", "to": "12/02/2027", "day": "do", "part": "NM",
                "wish": "telewerk", "weight": "9"}),
    ("wishes", {"name": "Cas", "from": "15/02/2027", "to": "15/02/2027", "day": "", "part": "",
                "wish": "post:Backoffice", "weight": "5"}),
    ("balances", {"name": "Cas", "turn": "uren", "balance": "-1,5", "as_of": "04/01/2027"}),
]  # fmt: skip


def by_hand() -> Plan:
    """Return a plan of which everything was typed or chosen."""
    plan = a_plan()
    for sheet, texts in ROWS:
        records = lists()[sheet]
        plan = records.put(plan, None, {**records.blank(plan), **texts}).plan
    people = People(today)
    added = people.add_period(plan, RecordId("Cas"), "01/06/2027")
    assert added.chosen is not None
    texts = {**people.texts(added.plan, added.chosen), "hours": "19", "skill:Balie": "Z"}
    plan = people.put(added.plan, added.chosen, texts).plan
    plan = Posts().placed(plan, RecordId("Magazijn"), RecordId("Backoffice")).plan
    plan = of_roster(of_hours(plan))
    return with_settings(plan, {**setting_texts(plan), **SETTING_KEYS}).plan


def of_hours(plan: Plan) -> Plan:
    """Return the plan with a block of its own, a season, and levels of all ranks."""
    step = drawn(Hours(plan, ALWAYS, MONDAY), Weekday.FRIDAY, Span(17 * 60, 18 * 60))
    typed = {"block": "Laat", "from": "17:00", "to": "18:30", "turn": "avond", "public": "nee"}
    assert step.chosen is not None
    plan = put_block(Hours(step.plan, ALWAYS, MONDAY), step.chosen, typed).plan
    levels = {
        ("Telefoon", LevelColumn()): Level(0, 1),
        ("Telefoon", LevelColumn("Laat", (Weekday.FRIDAY,))): Level(1, 2),
    }
    plan = with_levels(Hours(plan, ALWAYS, MONDAY), levels, "bezetting").plan
    season = read_period({"first": "01/07/2027", "last": "31/08/2027"})
    plan = new_period(Hours(plan, ALWAYS, MONDAY), season).plan
    open_end = read_period({"first": "01/10/2027", "last": ""})
    plan = new_period(Hours(plan, ALWAYS, MONDAY), open_end).plan
    level = {("Balie", LevelColumn()): Level(2, 3)}
    return with_levels(Hours(plan, season, MONDAY), level).plan


def of_roster(plan: Plan) -> Plan:
    """Return the plan with all that a row of a roster, a note and an allowance can say."""
    cell = Cell("Anna", MONDAY, "VM1")
    plan = operations.put(plan, [cell], Content("post", "Balie")).plan
    plan = operations.lock(plan, [cell], locked=True).plan
    plan = operations.put(plan, [Cell("Bert", MONDAY, "NM1")], Content("post", "Magazijn")).plan
    plan = operations.lock_duty(plan, "Bert", MONDAY, locked=True).plan
    times = {"from": "9:30", "to": "16:00", "pause_from": "12:30", "pause_to": "13:00"}
    plan = operations.set_times(plan, [("Anna", TUESDAY)], read_times(times)).plan
    plan = operations.set_duty(plan, [("Bert", TUESDAY)], "Dag").plan
    plan = operations.set_remote(plan, [("Bert", TUESDAY)], frozenset({Half.MORNING})).plan
    plan = operations.put(plan, [Cell("Bert", WEDNESDAY, "VM1")], Content("post", "Balie")).plan
    plan = operations.set_remote(plan, [("Bert", WEDNESDAY)], frozenset(Half)).plan
    plan = operations.lock(plan, [Cell("Anna", THURSDAY, "VM1")], locked=True).plan
    everybody = noting.NotePlace(FRIDAY)
    plan = noting.set_note(plan, everybody, "Brandoefening", on_roster=True).plan
    broken = allowing.broken_by(a_plan(), plan)
    assert broken
    return allowing.allow(plan, broken, Why.SWAP, "met Bert", MONDAY).plan
