"""Small builders with defaults: a test names only what it is about.

`a_plan()` is a team of two, Anna and Bert, who both work the desk `Balie` alone: blocks VM1, VM2,
NM1 and NM2 on weekdays, the evening turn AV on Monday and the Saturday turn ZA.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from rostering.calendar import Closure, Opening, TurnKind, Validity
from rostering.plan import CarriedBalance, Plan
from rostering.roster import DayEntry, Shift, Work, shift_of
from rostering.team.absences import Absence, Appointment
from rostering.team.duties import Duty
from rostering.team.people import Employee, FreeDays, Rotation, Skill, Terms
from rostering.team.settings import Settings
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.team.wishes import Wish, WishKind
from rostering.time import WHOLE, WHOLE_DAY, Half, Horizon, Part, Span, Weekday

MONDAY = date(2027, 1, 4)
"""The first day of the tests; the week has no public holiday."""
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (
    MONDAY + timedelta(days=offset) for offset in range(1, 7)
)
DAYS = dict(zip(("ma", "di", "wo", "do", "vr", "za", "zo"), Weekday, strict=True))
HALVES = {"VM": Half.MORNING, "NM": Half.AFTERNOON}


def later(day: date, *, weeks: int = 0, days: int = 0) -> date:
    """Return a day some weeks and days later; negative numbers look back."""
    return day + timedelta(weeks=weeks, days=days)


def weeks(count: int = 1, start: date = MONDAY) -> Horizon:
    """Return a horizon of so many weeks."""
    return Horizon(start, count)


def minutes(time: str) -> int:
    """Return a time of day, `9:00`, in minutes after midnight."""
    hour, minute = time.split(":")
    return 60 * int(hour) + int(minute)


def a_span(start: str, end: str) -> Span:
    return Span(minutes(start), minutes(end))


def a_part(text: str) -> Part:
    """Return the part of a day: empty for the whole, `VM`, `NM` or `9:00-11:00`."""
    if text in HALVES:
        return Part(half=HALVES[text])
    return Part(hours=a_span(*text.split("-"))) if text else WHOLE


def days_of(text: str) -> frozenset[Weekday]:
    """Return the weekdays of `ma-vr`, `ma,wo` or `za`."""
    if "-" in text:
        first, last = (DAYS[day] for day in text.split("-"))
        return frozenset(Weekday(number) for number in range(first, last + 1))
    return frozenset(DAYS[day] for day in text.split(","))


def a_post(
    name: str = "Balie",
    kind: str = "front",
    *,
    code: str = "",
    remote: bool = False,
    longest: int | None = None,
) -> Post:
    return Post(name, code or name[:3].upper(), PostKind(kind), remote, longest)


def an_opening(
    day: str,
    block: str,
    start: str,
    end: str,
    *,
    turn: str | None = None,
    first: date | None = None,
    last: date | None = None,
    public: bool = True,
) -> Opening:
    kind = None if turn is None else TurnKind(turn)
    return Opening(DAYS[day], block, a_span(start, end), kind, Validity(first, last), public)


def a_duty(
    name: str = "Dag",
    start: str = "8:45",
    end: str = "17:21",
    pause: str = "12:30-13:30",
    *,
    days: str = "ma-vr",
) -> Duty:
    span = a_span(*pause.split("-")) if pause else None
    return Duty(name, name[:1], days_of(days), a_span(start, end), span)


def staffing(
    post: str = "Balie",
    minimum: int = 1,
    wanted: int | None = None,
    *,
    day: str | None = None,
    block: str | None = None,
    first: date | None = None,
    last: date | None = None,
) -> StaffingRow:
    weekday = None if day is None else DAYS[day]
    level = minimum if wanted is None else wanted
    return StaffingRow(post, minimum, level, weekday, block, Validity(first, last))


def _rotation(text: str) -> Rotation:
    if text.startswith("1 op "):
        return Rotation(member=True, promise=int(text.removeprefix("1 op ")))
    return Rotation(member=text == "ja")


def _free_days(text: str) -> FreeDays:
    if text == "wisselend":
        return FreeDays(floating=True)
    fixed = set()
    for item in filter(None, text.split(",")):
        day, _, half = item.partition(" ")
        fixed |= {(DAYS[day], half) for half in ({HALVES[half]} if half else WHOLE_DAY)}
    return FreeDays(frozenset(fixed))


def some_terms(
    hours: float | str | Fraction = 38,
    skills: Mapping[str, str] | None = None,
    *,
    evening: str = "ja",
    saturday: str = "ja",
    free: str = "",
    start: date | None = None,
    end: date | None = None,
    remote: int = 0,
    coordination: float | str | Fraction = 0,
) -> Terms:
    """Return terms: rotations `nee`, `ja`, `1 op 4`; free days as `wo,vr NM` or `wisselend`."""
    return Terms(
        weekly_hours=Fraction(str(hours)),
        validity=Validity(start, end),
        free=_free_days(free),
        rotations={TurnKind.EVENING: _rotation(evening), TurnKind.SATURDAY: _rotation(saturday)},
        remote_halves=remote,
        coordination_hours=Fraction(str(coordination)),
        skills={
            post: Skill(skill)
            for post, skill in ({"Balie": "Z"} | dict(skills or {})).items()
            if skill
        },
    )


def an_employee(name: str = "Anna", hours: float | str | Fraction = 38, **terms: Any) -> Employee:
    """Return a person with one set of terms; `Z` on the desk unless told `{"Balie": ""}`."""
    return Employee(name, (some_terms(hours, **terms),), name[:2].upper())


def an_absence(
    name: str | None = "Anna",
    first: date = MONDAY,
    last: date | None = MONDAY,
    *,
    part: str = "",
    day: str | None = None,
    kind: str = "verlof",
    approved: bool = True,
) -> Absence:
    weekday = None if day is None else DAYS[day]
    return Absence(name, first, last, weekday, a_part(part), kind, approved)


def an_appointment(name: str, day: date, start: str, end: str) -> Appointment:
    return Appointment(name, day, a_span(start, end), "privé")


def a_closure(first: date, last: date | None = None, *, part: str = "") -> Closure:
    return Closure(first, last or first, "gesloten", a_part(part))


def a_wish(
    name: str,
    kind: str,
    first: date = MONDAY,
    last: date | None = None,
    *,
    day: str | None = None,
    part: str = "",
    weight: int = 5,
) -> Wish:
    """Return a wish; a kind that is none of the known ones is the name of a post."""
    known = {wish.value for wish in WishKind} - {WishKind.POST.value}
    post = None if kind in known else kind
    weekday = None if day is None else DAYS[day]
    chosen = WishKind(kind) if post is None else WishKind.POST
    return Wish(name, first, last or first, chosen, post, weekday, a_part(part), weight)


def a_balance(name: str, kind: str, amount: int, as_of: date | None = None) -> CarriedBalance:
    """Return a carried balance: thousandths of a turn, or minutes for `uren`."""
    return CarriedBalance(name, None if kind == "uren" else TurnKind(kind), amount, as_of)


def some_settings(**changes: Any) -> Settings:
    usual: dict[str, Any] = {"name": "Onthaal", "public_holidays": False}
    return Settings(**usual | changes)


def usual_openings() -> tuple[Opening, ...]:
    blocks = (
        ("VM1", "9:00", "10:45"),
        ("VM2", "10:45", "12:30"),
        ("NM1", "13:30", "15:15"),
        ("NM2", "15:15", "17:00"),
    )
    return (
        *(an_opening(day, *block) for day in ("ma", "di", "wo", "do", "vr") for block in blocks),
        an_opening("ma", "AV", "17:00", "19:00", turn="avond"),
        an_opening("za", "ZA", "9:00", "12:30", turn="zaterdag"),
    )


def usual_duties() -> tuple[Duty, ...]:
    """Return duties of 7 h 36 min, so that five of them are 38 hours, and a Saturday of 4 h."""
    return (
        a_duty("Dag"),
        a_duty("Laat", "10:24", "19:00", days="ma"),
        a_duty("Zaterdag", "8:45", "12:45", "", days="za"),
    )


def a_plan(**changes: Any) -> Plan:
    """Return the plan of the team of two with an empty roster; any field can be given."""
    usual: dict[str, Any] = {
        "settings": some_settings(),
        "posts": (a_post("Balie"), a_post("Backoffice", "back", remote=True)),
        "openings": usual_openings(),
        "staffing": (staffing("Balie", 1),),
        "duties": usual_duties(),
        "employees": (an_employee("Anna"), an_employee("Bert")),
    }
    return Plan(**usual | changes)


def note(plan: Plan, name: str, day: date, entry: DayEntry) -> Plan:
    """Return the plan with this in the roster of a day, whatever it is."""
    return plan.with_roster(plan.roster.replaced({(name, day): entry}))


def some_work(
    plan: Plan, day: date, posts: Mapping[str, str], *, locked: bool = False
) -> list[Work]:
    """Return work in blocks that the opening hours give for a day, open or not."""
    spans = {block.name: block.span for block in plan.calendar.scheduled_blocks(day)}
    return [Work(spans[block], block, post, locked) for block, post in posts.items()]


def on_duty(
    plan: Plan,
    name: str,
    day: date,
    duty: str = "Dag",
    posts: Mapping[str, str] | None = None,
    *,
    remote: Iterable[str] = (),
    locked: bool = False,
) -> Plan:
    """Return the plan with a person on a duty, on these posts per block, `remote` as `VM`, `NM`.

    Instead of the name of a duty, times of its own: `9:00-12:00`.
    """
    halves = frozenset(HALVES[half] for half in remote)
    known = plan.duty(duty)
    if known is not None:
        shift = shift_of(known, remote=halves, locked=locked)
    else:
        shift = Shift("", a_span(*duty.split("-")), None, halves, locked)
    work = some_work(plan, day, posts or {}, locked=locked)
    return note(plan, name, day, DayEntry((shift,), tuple(work)))


def a_full_week(plan: Plan, monday: date = MONDAY) -> Plan:
    """Return the plan with a week that breaks no rule: Anna has the evening, Bert the Saturday."""
    for offset in range(5):
        day = later(monday, days=offset)
        late = "Laat" if offset == 0 else "Dag"
        mornings = {"VM1": "Balie", "VM2": "Balie"}
        afternoons = {"NM1": "Balie", "NM2": "Balie"}
        if offset == 0:
            plan = on_duty(plan, "Bert", day, "Dag", mornings)
            plan = on_duty(plan, "Anna", day, late, afternoons | {"AV": "Balie"})
        else:
            plan = on_duty(plan, "Anna", day, late, mornings)
            plan = on_duty(plan, "Bert", day, "Dag", afternoons)
    return on_duty(plan, "Bert", later(monday, days=5), "Zaterdag", {"ZA": "Balie"})
