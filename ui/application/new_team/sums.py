"""The live sum at the foot of each page: what is asked, what there is, whether it fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from data.dutch import clock
from rostering.calendar import Block, TurnKind
from rostering.figures.balances import entitlement
from rostering.figures.warnings import turns_wanted, usual_horizon
from rostering.plan import Plan
from rostering.team.people import FULL_TIME, Skill
from rostering.time import Minutes, rounded
from rostering.view import View
from ui.application.dates import day_name, hours
from ui.application.language import spoken_language
from ui.application.new_team import texts
from ui.application.new_team.form import Page
from ui.application.new_team.making import Reading
from ui.application.new_team.people import turn_members

Tone: TypeAlias = Literal["plain", "good", "warning"]
_PRESENT = Fraction(260 - 33, 260)
"""Working days of a year that are left after the usual 33 days of leave."""


@dataclass(frozen=True, slots=True)
class Sum:
    """One sentence of a sum, and whether it is fine."""

    sentence: str
    tone: Tone = "plain"


def sums(reading: Reading, page: Page) -> tuple[Sum, ...]:
    """Return what a page comes to; first what is wrong or missing there."""
    wrong = len(reading.problems[page])
    first = [Sum(texts.MISTAKES.say(wrong), "warning")] if wrong else []
    first += [Sum(text.say(), "warning") for text in reading.missing[page]]
    made = {
        Page.TEAM: _team,
        Page.HOURS: _hours,
        Page.PEOPLE: _people,
        Page.STAFFING: _staffing,
        Page.TURNS: _turns,
    }
    return (*first, *made[page](reading))


def _team(reading: Reading) -> Iterator[Sum]:
    plan = reading.plan
    fronts = texts.FRONTS.say(len(plan.front_posts))
    backs = texts.BACKS.say(len(plan.posts) - len(plan.front_posts))
    yield Sum(texts.TEAM_SUM.say(fronts=fronts, backs=backs))


def _hours(reading: Reading) -> Iterator[Sum]:
    openings = reading.plan.openings
    if not openings:
        return
    open_ = sum(opening.span.minutes for opening in openings if opening.public)
    quiet = sum(opening.span.minutes for opening in openings if not opening.public)
    blocks = texts.BLOCKS.say(len(openings))
    text = texts.QUIET_SUM if quiet else texts.HOURS_SUM
    yield Sum(text.say(hours=hours(open_), quiet=hours(quiet), blocks=blocks))
    days = []
    for day in reading.days:
        turns = [o.span for o in openings if o.weekday is day.weekday and o.turn is not None]
        if turns:
            start, end = min(turns).start, max(turn.end for turn in turns)
            facts = {"day": day_name(day.weekday), "start": clock(start), "end": clock(end)}
            days.append(texts.TURN_DAY.say(**facts))
    said = texts.TURN_DAYS.say(days=", ".join(days)) if days else None
    yield Sum(said or texts.NO_TURNS.say())


def _people(reading: Reading) -> Iterator[Sum]:
    plan = reading.plan
    if not plan.employees:
        return
    total = _contracts(plan)
    people = texts.PEOPLE.say(len(plan.employees))
    full = _decimal(Fraction(total, FULL_TIME))
    yield Sum(texts.PEOPLE_SUM.say(people=people, hours=hours(total), full=full))
    able = []
    for post in plan.front_posts:
        alone, along = (
            _able(plan, post.name, Skill.INDEPENDENT),
            _able(plan, post.name, Skill.ACCOMPANIED),
        )
        text = texts.ABLE_WITH if along else texts.ABLE
        able.append(text.say(post=post.name, alone=alone, along=along))
        if not alone:
            yield Sum(texts.NOBODY_ALONE.say(post=post.name), "warning")
    yield Sum(" · ".join(able))


def _contracts(plan: Plan) -> Minutes:
    return sum(person.terms[0].weekly_minutes for person in plan.employees)


def _able(plan: Plan, post: str, skill: Skill) -> int:
    return sum(person.terms[0].skills.get(post) is skill for person in plan.employees)


# Staffing


def _staffing(reading: Reading) -> Iterator[Sum]:
    plan = reading.plan
    blocks = View(plan, usual_horizon(plan)).blocks
    week = [block for block in blocks if block.day < usual_horizon(plan).mondays[1]]
    minimum = sum(_asked(plan, block)[0] * block.span.minutes for block in week)
    wanted = sum(_asked(plan, block)[1] * block.span.minutes for block in week)
    contracts = _contracts(plan)
    if not wanted:
        return
    if not plan.employees:
        asked = texts.ASKED_OF_NOBODY.say(minimum=hours(minimum), wanted=hours(wanted))
        yield Sum(asked)
        return
    present = rounded(contracts * _PRESENT)
    figures = {"minimum": minimum, "wanted": wanted, "contracts": contracts, "present": present}
    yield Sum(texts.ASKED.say(**{key: hours(found) for key, found in figures.items()}))
    if wanted <= present:
        yield Sum(texts.FITS.say(), "good")
    elif minimum <= present:
        yield Sum(texts.FITS_BARELY.say(), "warning")
    else:
        yield Sum(texts.FITS_NOT.say(short=hours(minimum - present)), "warning")
    if contracts:
        shares = {"minimum": minimum, "wanted": wanted}
        percent = {key: rounded(Fraction(100 * m, contracts)) for key, m in shares.items()}
        yield Sum(texts.SHARE.say(**percent))
    yield from _at_once(plan, week)


def _asked(plan: Plan, block: Block) -> tuple[int, int]:
    """Return how many people a block asks for at the same time, at least and if possible."""
    levels = [plan.levels.level(post.name, block) for post in plan.front_posts]
    return sum(level.minimum for level in levels), sum(level.wanted for level in levels)


def _at_once(plan: Plan, week: list[Block]) -> Iterator[Sum]:
    most, there = max(_asked(plan, block)[0] for block in week), len(plan.employees)
    if most > there:
        counted = {"people": texts.TAKERS.say(most), "there": texts.TAKERS.say(there)}
        yield Sum(texts.TOO_FEW.say(**counted), "warning")
    for post in plan.front_posts:
        people = max(plan.levels.level(post.name, block).minimum for block in week)
        able = _able(plan, post.name, Skill.INDEPENDENT)
        if people > able:
            asked = texts.TAKERS.say(people)
            text = texts.TOO_FEW_ABLE.say(post=post.name, people=asked, there=able)
            yield Sum(text, "warning")


# Turns


def _turns(reading: Reading) -> Iterator[Sum]:
    if not reading.kinds:
        yield Sum(texts.NO_TURNS.say())
    for kind in reading.kinds:
        yield from _turns_of(reading, kind)


def _turns_of(reading: Reading, kind: TurnKind) -> Iterator[Sum]:
    plan = reading.plan
    name = (texts.EVENING if kind is TurnKind.EVENING else texts.SATURDAY).say()
    monday = usual_horizon(plan).start
    places = turns_wanted(plan, kind, monday)
    members = turn_members(plan.employees, kind)
    weeks = _weeks_between_turns(plan, kind, FULL_TIME)
    if weeks is None:
        if places:
            yield Sum(texts.NOBODY_TAKES.say(kind=name), "warning")
        return
    facts = {
        "kind": name,
        "places": texts.PLACES.say(places),
        "people": texts.TAKERS.say(len(members)),
        "figure": _decimal(weeks),
    }
    yield Sum(texts.TURNS_SUM.say(**facts))
    if places == 1:
        yield Sum(texts.THIN.say(kind=name), "warning")
    promise = reading.promises[kind]
    if promise is not None:
        yield _promise(plan, kind, promise)


def _promise(plan: Plan, kind: TurnKind, promise: int) -> Sum:
    """Say whether a promise holds for the longest contract, which has most turns."""
    members = turn_members(plan.employees, kind)
    longest = max(person.terms[0].weekly_minutes for person in members)
    weeks = _weeks_between_turns(plan, kind, longest)
    if weeks is None or weeks >= promise:
        return Sum(texts.KEPT.say(promise=promise), "good")
    lacking = (promise - weeks) * longest * turns_wanted(plan, kind, usual_horizon(plan).start)
    more = texts.MORE.say(-(-lacking // FULL_TIME))
    facts = {"promise": promise, "possible": max(1, int(weeks)), "more": more}
    return Sum(texts.NOT_KEPT.say(**facts), "warning")


def _weeks_between_turns(plan: Plan, kind: TurnKind, weekly_minutes: Minutes) -> Fraction | None:
    """Return in how many weeks a turn comes round for such a contract; None where none does."""
    monday = usual_horizon(plan).start
    total = sum(entitlement(plan, person.name, kind, monday) for person in plan.employees)
    wanted = turns_wanted(plan, kind, monday)
    if not total or not wanted or not weekly_minutes:
        return None
    return Fraction(total, wanted * weekly_minutes)


def _decimal(figure: Fraction) -> str:
    """Write a figure with one decimal, rounded down: it never reads as more than it is."""
    tenths = int(figure * 10)
    return f"{tenths // 10}{spoken_language().decimal_mark}{tenths % 10}"
