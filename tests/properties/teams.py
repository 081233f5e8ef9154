"""Random small teams: everything that a workbook can say about a team, in odd combinations."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from rostering.calendar import Opening
from rostering.plan import CarriedBalance, Plan
from rostering.team.absences import Absence, Appointment
from rostering.team.duties import Duty
from rostering.team.people import Employee, Terms
from rostering.team.settings import Limits, Settings
from rostering.team.stations import Post, StaffingRow
from rostering.team.wishes import Wish
from rostering.time import Horizon
from tests.builders import (
    MONDAY,
    SUNDAY,
    a_balance,
    a_closure,
    a_duty,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_appointment,
    an_opening,
    later,
    some_settings,
    some_terms,
    staffing,
    usual_duties,
    usual_openings,
    weeks,
)
from tests.properties.rosters import with_past, with_roster

NAMES = ("Anna", "Bert", "Cleo", "Dré", "Els", "Fons")
FRONTS = ("Balie", "Telefoon")
BACKS = ("Backoffice", "Archief")
WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")

horizons = st.sampled_from([weeks(1), weeks(1), weeks(2)])
days = st.integers(0, 13).map(lambda offset: MONDAY + timedelta(days=offset))
periods = st.tuples(days, st.sampled_from([0, 0, 1, 4, 11])).map(
    lambda period: (period[0], later(period[0], days=period[1]))
)
parts = st.sampled_from(["", "", "VM", "NM", "9:30-11:00", "11:00-15:00"])
closed_parts = st.sampled_from(["", "VM", "NM", "12:00-24:00", "15:00-24:00"])

ODD_BLOCKS = (
    ("VROEG", "7:10", "9:05"),
    ("MIDDAG", "11:30", "14:00"),
    ("OVER", "9:30", "11:15"),
    ("KORT", "12:00", "12:20"),
    ("LANG", "13:00", "18:00"),
    ("AV", "17:00", "19:30"),
    ("AV2", "19:30", "21:00"),
    ("ZA", "9:00", "12:30"),
)
ODD_DUTIES = (
    a_duty("Vroeg", "6:00", "14:05", "11:00-11:30", days="ma-za"),
    a_duty("Zonder", "9:00", "17:00", "", days="ma-zo"),
    a_duty("Kwart", "9:00", "15:00", "12:20-12:35"),
    a_duty("Marathon", "7:00", "23:59", "12:00-13:00"),
    a_duty("Avond", "12:00", "20:00", "16:00-16:30", days="di"),
    a_duty("Nacht", "14:00", "22:30", "18:00-18:30", days="ma-za"),
    a_duty("Voormiddag", "8:42", "12:30", ""),
    a_duty("Namiddag", "12:30", "19:30", "15:15-15:45", days="ma-za"),
)


def listed(items: st.SearchStrategy, most: int) -> st.SearchStrategy:
    """Return lists of up to so many items, as tuples."""
    return st.lists(items, max_size=most).map(tuple)


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    if draw(st.integers(0, 2)):
        return Limits()
    return Limits(
        day_hours=draw(st.sampled_from([660, 480, 300])),
        week_hours=draw(st.sampled_from([3000, 2280, 1200])),
        daily_rest=draw(st.sampled_from([660, 840, 1560])),
        weekly_rest=draw(st.sampled_from([2100, 3600, 4500])),
        break_after=draw(st.sampled_from([360, 240, 480])),
        break_length=draw(st.sampled_from([30, 60, 0])),
        hours_band=draw(st.sampled_from([240, 0])),
        week_band=draw(st.sampled_from([480, 0])),
        desk_day=draw(st.sampled_from([315, 100])),
    )


@st.composite
def team_settings(draw: st.DrawFn) -> Settings:
    return some_settings(
        target_front=draw(st.sampled_from([None, None, 3500, 0, 10_000, 3333])),
        margin_front=draw(st.sampled_from([500, 0, 333])),
        window_weeks=draw(st.integers(1, 2)),
        noon=draw(st.sampled_from([750, 750, 720, 780])),
        saturday_credit=draw(st.sampled_from([0, 50, 33])),
        published_until=draw(st.none() | st.none() | days),
        limits=draw(limits()),
    )


@st.composite
def posts(draw: st.DrawFn) -> tuple[Post, ...]:
    longest = st.sampled_from([120, None, 100, 240])
    fronts = [
        a_post(name, remote=draw(st.booleans()), longest=draw(longest))
        for name in FRONTS[: draw(st.sampled_from([2, 2, 1, 0]))]
    ]
    backs = [
        a_post(name, "back", remote=draw(st.booleans()))
        for name in BACKS[: draw(st.sampled_from([1, 1, 2, 0]))]
    ]
    return (*fronts, *backs)


@st.composite
def odd_openings(draw: st.DrawFn) -> Opening:
    name, start, end = draw(st.sampled_from(ODD_BLOCKS))
    turns = {"AV": "avond", "AV2": "avond", "ZA": "zaterdag"}
    first = draw(st.none() | st.none() | days)
    last = draw(st.none() | st.none() | days.filter(lambda day: first is None or first <= day))
    return an_opening(
        draw(st.sampled_from(WEEKDAYS)),
        name,
        start,
        end,
        turn=draw(st.sampled_from([turns.get(name), turns.get(name), None])),
        first=first,
        last=last,
        public=draw(st.booleans()),
    )


@st.composite
def openings(draw: st.DrawFn) -> tuple[Opening, ...]:
    usual = draw(st.sampled_from([True, True, True, False]))
    odd = draw(listed(odd_openings(), 6))
    rows = (*(usual_openings() if usual else ()), *odd)
    # Two rows of one block that hold at once are an error of the workbook.
    return tuple({(row.weekday, row.block): row for row in rows}.values())


@st.composite
def staffing_rows(draw: st.DrawFn, fronts: tuple[str, ...]) -> tuple[StaffingRow, ...]:
    rows: dict[tuple[str, str | None, str | None], StaffingRow] = {}
    for post in fronts:
        blocks = [None, *draw(st.lists(st.sampled_from(["VM1", "AV", "ZA", "OVER"]), max_size=2))]
        for block in blocks:
            day = draw(st.sampled_from([None, None, *WEEKDAYS[:2]])) if block else None
            wanted = draw(st.sampled_from([1, 1, 2, 0, 3]))
            minimum = draw(st.integers(0, wanted))
            rows[post, day, block] = staffing(post, minimum, wanted, day=day, block=block)
    return tuple(rows.values())


@st.composite
def terms_of(
    draw: st.DrawFn, fronts: tuple[str, ...], validity: tuple[date | None, date | None]
) -> Terms:
    start, end = validity
    return some_terms(
        draw(st.sampled_from(["38", "30.4", "19", "33.33", "7", "0"])),
        {"Balie": ""} | {post: draw(st.sampled_from(["Z", "Z", "B", ""])) for post in fronts},
        evening=draw(st.sampled_from(["ja", "nee", "1 op 2", "1 op 3"])),
        saturday=draw(st.sampled_from(["ja", "nee", "1 op 3", "1 op 4"])),
        free=draw(st.sampled_from(["", "", "wisselend", "wo", "vr NM", "ma NM,di", "za"])),
        start=start,
        end=end,
        remote=draw(st.sampled_from([0, 1, 3, 10])),
        coordination=draw(st.sampled_from([0, 0, 8, 40])),
    )


@st.composite
def employees(draw: st.DrawFn, fronts: tuple[str, ...]) -> tuple[Employee, ...]:
    found = []
    for name in NAMES[: draw(st.sampled_from([2, 1, 3, 4, 5, 6, 0]))]:
        kind = draw(st.sampled_from(["always", "always", "always", "changes", "comes", "goes"]))
        change = draw(days)
        before, after = (None, later(change, days=-1)), (change, None)
        gap = (later(change, days=draw(st.integers(0, 3))), None)
        kinds: dict[str, list[tuple[date | None, date | None]]] = {
            "always": [(None, None)],
            "changes": [before, gap],
            "comes": [after],
            "goes": [before],
        }
        validities = kinds[kind]
        terms = tuple(draw(terms_of(fronts, validity)) for validity in validities)
        found.append(Employee(name, terms, name[:2].upper()))
    return tuple(found)


@st.composite
def absences(draw: st.DrawFn, names: list[str]) -> Absence:
    first, last = draw(periods)
    return an_absence(
        draw(st.sampled_from([*names, None])),
        first,
        draw(st.sampled_from([last, last, last, None])),
        part=draw(parts),
        day=draw(st.sampled_from([None, None, None, "ma", "wo"])),
        approved=draw(st.sampled_from([True, True, True, False])),
    )


@st.composite
def appointments(draw: st.DrawFn, names: list[str]) -> Appointment:
    start, end = draw(st.sampled_from([("9:00", "10:00"), ("12:00", "13:00"), ("16:45", "18:00")]))
    return an_appointment(draw(st.sampled_from(names)), draw(days), start, end)


@st.composite
def wishes(draw: st.DrawFn, names: list[str], fronts: tuple[str, ...]) -> Wish:
    first, last = draw(periods)
    kinds = ("vrij", "geen avond", "geen zaterdag", "telewerk", "telewerk", *fronts)
    return a_wish(
        draw(st.sampled_from(names)),
        draw(st.sampled_from(kinds)),
        first,
        last,
        day=draw(st.sampled_from([None, None, None, "di", "za"])),
        part=draw(parts),
        weight=draw(st.integers(1, 10)),
    )


@st.composite
def carried(draw: st.DrawFn, names: list[str]) -> tuple[CarriedBalance, ...]:
    mondays = st.integers(-3, 3).map(lambda number: later(MONDAY, weeks=number))
    return tuple(
        a_balance(name, kind, draw(st.integers(-1500, 1500)), draw(st.none() | mondays))
        for name in names
        for kind in ("avond", "zaterdag", "uren")
        if draw(st.booleans())
    )


@st.composite
def duties(draw: st.DrawFn) -> tuple[Duty, ...]:
    usual = usual_duties()[: draw(st.sampled_from([3, 3, 1, 0]))]
    odd = draw(st.lists(st.sampled_from(ODD_DUTIES), max_size=4, unique_by=lambda duty: duty.name))
    return (*usual, *odd)


@st.composite
def teams(draw: st.DrawFn) -> Plan:
    """Draw a team with an empty roster."""
    all_posts = draw(posts())
    fronts = tuple(post.name for post in all_posts if post.is_front)
    people = draw(employees(fronts))
    names = [employee.name for employee in people]
    closures = tuple(
        a_closure(*period, part=part)
        for period, part in draw(st.lists(st.tuples(periods, closed_parts), max_size=2))
    )
    return a_plan(
        settings=draw(team_settings()),
        posts=all_posts,
        openings=draw(openings()),
        staffing=draw(staffing_rows(fronts)),
        duties=draw(duties()),
        employees=people,
        absences=draw(listed(absences(names), 3)),
        appointments=draw(listed(appointments(names), 2)) if names else (),
        closures=closures,
        wishes=draw(listed(wishes(names, fronts), 4)) if names else (),
        carried=draw(carried(names)),
        holidays=dict.fromkeys(draw(st.lists(days, max_size=1)), "Feestdag"),
    )


@st.composite
def rostered_teams(draw: st.DrawFn) -> Plan:
    """Draw a team with past weeks, and with a roster of which some is locked or published."""
    plan = draw(teams())
    if not plan.employees:
        return plan
    if draw(st.booleans()):
        plan = draw(with_past(plan))
    return draw(with_roster(plan))


def all_days(horizon: Horizon) -> tuple[date, ...]:
    """Return the days that random rosters speak of: those of the horizon and its Sunday."""
    return (*horizon.days, SUNDAY)
