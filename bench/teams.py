"""Made-up teams of any size: the same seed gives the same team."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from fractions import Fraction
from random import Random

from rostering.calendar import Opening, TurnKind
from rostering.plan import CarriedBalance, Plan
from rostering.team.absences import Absence
from rostering.team.duties import Duty
from rostering.team.people import Employee, FreeDays, Rotation, Skill, Terms
from rostering.team.settings import Settings
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.team.wishes import Wish, WishKind
from rostering.time import WHOLE, WHOLE_DAY, WORKWEEK, Half, Horizon, Part, Span, Weekday

FIRST_NAMES = (
    "Amira",
    "Bram",
    "Celine",
    "Dries",
    "Elif",
    "Frans",
    "Gitte",
    "Hugo",
    "Ilse",
    "Jonas",
    "Karim",
    "Leen",
    "Maarten",
    "Nadia",
    "Otto",
    "Petra",
    "Quinten",
    "Rania",
    "Stijn",
    "Tine",
)
LAST_NAMES = (
    "Aerts",
    "Bakkal",
    "Coene",
    "Demir",
    "Engels",
    "Faes",
    "Goris",
    "Hendrix",
    "Ilic",
    "Jacobs",
    "Kaya",
    "Luyten",
    "Moens",
    "Nijs",
    "Ooms",
    "Peeraer",
    "Renders",
    "Smets",
    "Thys",
    "Wouters",
)
POST_NAMES = (
    "Onthaal",
    "Telefoon",
    "Bevolking",
    "Rijbewijzen",
    "Paspoorten",
    "Attesten",
    "Verhuis",
    "Digitaal",
    "Meldpunt",
    "Afspraken",
)

DESK_SHARE = 0.35
"""Part of the working time that the desks ask."""
_SEAT_HOURS = 35
"""Hours that a seat at a desk is open in a week."""
_WEEKLY_HOURS = (Fraction(38), Fraction(38), Fraction(38), Fraction(152, 5), Fraction(19))
_AWAY_A_WEEK = 0.12
"""Chance that somebody has a day or more of leave in a week."""


def a_team(people: int, horizon: Horizon, seed: int = 0) -> Plan:
    """Return a team without a roster: two posts to ten, evening and Saturday turns, leave, wishes.

    Args:
        people: up to 400.
        horizon: the weeks for which there is leave.
        seed: what else would be left to chance.
    """
    chance = Random(f"{people} {seed}")
    whole_names = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES]
    names = chance.sample(whole_names, people)
    fronts = POST_NAMES[: max(2, min(len(POST_NAMES), round(1.1 * people**0.5)))]
    employees = tuple(_employee(chance, name, at, fronts) for at, name in enumerate(names))
    return Plan(
        Settings(f"Team van {people}", public_holidays=False),
        posts=(
            *(Post(name, name[:3].upper(), PostKind.FRONT, False, 210) for name in fronts),
            Post("Backoffice", "BO", PostKind.BACK, remote=True),
        ),
        openings=tuple(_openings()),
        staffing=tuple(_staffing(people, fronts)),
        duties=_duties(),
        employees=employees,
        absences=tuple(leave(chance, names, horizon)),
        wishes=tuple(_wishes(chance, names, horizon)),
        carried=tuple(
            CarriedBalance(name, kind, 50 * chance.randint(-10, 10))
            for name in names
            for kind in TurnKind
        ),
    )


def _employee(chance: Random, name: str, at: int, fronts: Sequence[str]) -> Employee:
    # In turn, so that every post has people and even a small team has somebody full-time.
    hours = _WEEKLY_HOURS[at % len(_WEEKLY_HOURS)]
    own = {fronts[at % len(fronts)], *chance.sample(fronts, min(len(fronts), 3))}
    skills = {post: Skill.INDEPENDENT for post in fronts if post in own}
    if at % 20 == 19:
        skills[chance.choice(sorted(own))] = Skill.ACCOMPANIED
    promise = chance.choice((None, None, 3))
    member = Rotation(member=True, promise=promise)
    return Employee(
        name,
        (
            Terms(
                hours,
                free=_free_days(chance, hours),
                rotations={
                    TurnKind.EVENING: member if at % 7 != 6 else Rotation(),
                    TurnKind.SATURDAY: member if at % 9 != 8 else Rotation(),
                },
                remote_halves=2 * (at % 3 == 0),
                coordination_hours=Fraction(6 if at % 12 == 0 else 0),
                skills=skills,
            ),
        ),
        code="".join(part[0] for part in name.split()),
    )


def _free_days(chance: Random, hours: Fraction) -> FreeDays:
    if hours == 38:
        return FreeDays()
    if hours == 19:
        half = chance.choice(list(Half))
        return FreeDays(frozenset((day, half) for day in WORKWEEK))
    if chance.random() < 0.5:
        return FreeDays(floating=True)
    day = chance.choice((Weekday.WEDNESDAY, Weekday.FRIDAY))
    return FreeDays(frozenset((day, half) for half in WHOLE_DAY))


def _openings() -> Iterator[Opening]:
    for day in WORKWEEK:
        yield Opening(day, "VM1", _span("9:00", "10:45"))
        yield Opening(day, "VM2", _span("10:45", "12:30"))
        yield Opening(day, "NM1", _span("13:30", "15:15"))
        yield Opening(day, "NM2", _span("15:15", "17:00"))
    yield Opening(Weekday.MONDAY, "AV", _span("17:00", "19:00"), TurnKind.EVENING)
    yield Opening(Weekday.SATURDAY, "ZA", _span("9:00", "12:30"), TurnKind.SATURDAY)


def _staffing(people: int, fronts: Sequence[str]) -> Iterator[StaffingRow]:
    """Share the seats out over the posts; a fifth of the people have a turn each week."""
    average = float(sum(_WEEKLY_HOURS) / len(_WEEKLY_HOURS))
    seats = max(len(fronts), round(DESK_SHARE * average * people / _SEAT_HOURS))
    turns = max(1, round(people / 5))
    for at, post in enumerate(fronts):
        wanted = seats // len(fronts) + (at < seats % len(fronts))
        yield StaffingRow(post, max(1, wanted - 1), wanted)
        on_turn = turns // len(fronts) + (at < turns % len(fronts))
        for block in ("AV", "ZA"):
            yield StaffingRow(post, max(0, on_turn - 1), on_turn, block=block)


def _duties() -> tuple[Duty, ...]:
    week, saturday = frozenset(WORKWEEK), frozenset((Weekday.SATURDAY,))
    monday, noon = frozenset((Weekday.MONDAY,)), _span("12:30", "13:30")
    return (
        Duty("Dag", "D", week, _span("8:30", "17:06"), noon),
        Duty("Laat", "L", monday, _span("10:24", "19:00"), noon),
        Duty("Voormiddag", "V", week, _span("8:42", "12:30")),
        Duty("Namiddag", "N", week, _span("13:18", "17:06")),
        Duty("Avond", "A", monday, _span("15:12", "19:00")),
        Duty("Zaterdag", "Z", saturday, _span("8:45", "12:45")),
    )


def leave(chance: Random, names: Sequence[str], horizon: Horizon) -> Iterator[Absence]:
    """Yield leave as it falls: single days, half days, and now and then a week."""
    for name in names:
        for monday in horizon.mondays:
            if chance.random() >= _AWAY_A_WEEK:
                continue
            day = monday + timedelta(days=chance.randrange(5))
            match chance.randrange(4):
                case 0:
                    yield Absence(name, monday, monday + timedelta(days=4), kind="verlof")
                case 1:
                    half = Part(half=chance.choice(list(Half)))
                    yield Absence(name, day, day, part=half, kind="verlof")
                case _:
                    yield Absence(name, day, day, kind="verlof")


def _wishes(chance: Random, names: Sequence[str], horizon: Horizon) -> Iterator[Wish]:
    for name in names:
        if chance.random() < 0.6:
            continue
        kind = chance.choice((WishKind.FREE, WishKind.NO_EVENING, WishKind.NO_SATURDAY))
        first, last = horizon.start, horizon.end
        weight = chance.randint(1, 10)
        if kind is WishKind.FREE:
            day, half = chance.choice(WORKWEEK), Part(half=Half.AFTERNOON)
            yield Wish(name, first, last, kind, weekday=day, part=half, weight=weight)
        else:
            last = min(last, first + timedelta(days=27))
            yield Wish(name, first, last, kind, part=WHOLE, weight=weight)


def _span(start: str, end: str) -> Span:
    (hour, minute), (last_hour, last_minute) = (text.split(":") for text in (start, end))
    return Span(60 * int(hour) + int(minute), 60 * int(last_hour) + int(last_minute))
