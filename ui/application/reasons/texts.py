"""Why a place is empty, and what would fill it; names only, no pronouns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from rostering.calendar import TurnKind
from rostering.reasons.hindrances import Hindrance
from rostering.roster import DayEntry
from rostering.time import WHOLE_DAY, Half
from ui.application.dates import duration, listed, long_day, short_day, spoken
from ui.application.goal_texts import goal_name, goal_value
from ui.application.reasons import repair_words, words
from ui.application.roster_words import PEOPLE, duty_word, part_word, turn_word

if TYPE_CHECKING:
    from rostering.differences.moves import Change
    from solver.repairs.explain import Repair


def hindrance_text(hindrance: Hindrance, people: int = 1) -> str:
    """Say what keeps somebody away: `staat dan op Loket (VM1); gewenst zijn er daar 2`.

    Args:
        hindrance: what keeps one person away.
        people: of how many people it is said.
    """
    text = words.TEXTS[hindrance.reason, hindrance.way]
    return text.say(**_verbs(people), **_facts(hindrance.facts))


def hindrance_sentence(hindrance: Hindrance) -> str:
    """Say it as a sentence with the name: `Ann Maes is afwezig.`."""
    return f"{hindrance.employee} {hindrance_text(hindrance)}."


def why_empty(reasons: Sequence[Hindrance]) -> str:
    """Say in one sentence why a place is empty: how many could, and what most of them do."""
    able = [item for item in reasons if item.reason not in ("skill", "employment")]
    if not able:
        return words.NOBODY_ABLE.say()
    if len(able) == 1:
        return words.ONE_ABLE.say(who=able[0].employee, why=hindrance_text(able[0]))
    numbers = [
        (text, sum(1 for item in able if item.reason == reason))
        for reason, text in words.IN_SHORT.items()
    ]
    others = sum(1 for item in able if item.reason not in words.IN_SHORT)
    parts = [
        text.say(number=number, **_verbs(number))
        for text, number in (*numbers, (words.OTHERS, others))
        if number
    ]
    return words.SEVERAL_ABLE.say(number=len(able), parts=listed(parts))


def _verbs(people: int) -> dict[str, str]:
    return {key: verb.say(people) for key, verb in words.VERBS.items()}


def _facts(facts: Mapping[str, object]) -> dict[str, str]:
    """Return the facts of a reason in words."""
    said = {key: _word(key, fact) for key, fact in facts.items()}
    if "kind" in facts:
        said["kinds"] = words.ROTATIONS[TurnKind(facts["kind"])].say()
    return said


def _word(key: str, fact: object) -> str:
    if key in ("minutes", "limit"):
        return duration(_number(fact))
    if key in ("from", "to", "start", "end") and isinstance(fact, int):
        return spoken(fact)
    if isinstance(fact, date):
        return long_day(fact)
    if isinstance(fact, tuple):
        return listed([str(item) for item in fact])
    if key == "part":
        return part_word(fact)
    return turn_word(fact) if key == "kind" else str(fact)


def _number(fact: object) -> int:
    return cast(int, fact)


def repair_text(repair: Repair) -> str:
    """Say what would be done: what gives way, then who goes where."""
    return " ".join(filter(None, (_asked(repair), _moves(repair.changes))))


def repair_effect(repair: Repair) -> str:
    """Say what it does: the place itself, then every goal that changes, from and to."""
    before, after = repair.missing
    if repair.kind == "post_closed":
        filled = repair_words.CLOSED.say()
    elif after == 0:
        filled = repair_words.FILLED.say()
    else:
        filled = repair_words.STILL_LACKING.say(after=after, before=before)
    changed = [
        f"{goal_name(goal)} {goal_value(goal, value)} → {goal_value(goal, repair.after[goal])}"
        for goal, value in repair.before.items()
        if value != repair.after[goal]
    ]
    return f"{filled}; {'; '.join(changed) or repair_words.NO_GOAL.say()}."


def _asked(repair: Repair) -> str:
    """Say what gives way; nothing where all rules hold."""
    facts = repair.facts
    if repair.kind == "free_day_moved":
        return _free_day(repair)
    if repair.kind == "asked_back":
        if "part" in facts:
            part = part_word(facts["part"])
            return repair_words.ASKED_BACK.say(who=repair.employee, part=part)
        start, end = (spoken(_number(facts[key])) for key in ("from", "to"))
        return repair_words.ASKED_BACK_FOR.say(who=repair.employee, start=start, end=end)
    if repair.kind == "other_post_at_minimum":
        people = PEOPLE.say(_number(facts["left"]))
        return repair_words.LEFT_AT.say(post=facts["post"], people=people)
    text = repair_words.ASKED.get(repair.kind)
    return "" if text is None else text.say(who=repair.employee, **_facts(facts))


def _free_day(repair: Repair) -> str:
    there, here = (short_day(cast(date, repair.facts[key])) for key in ("to", "from"))
    halves = cast(frozenset[Half], repair.facts["to_halves"])
    moved = {"who": repair.employee, "here": here, "there": there}
    if halves == WHOLE_DAY:
        return repair_words.DAY_OFF_MOVED.say(**moved)
    part = part_word(next(iter(halves)).value)
    return repair_words.HALF_DAY_OFF_MOVED.say(part=part, **moved)


def _moves(changes: Sequence[Change]) -> str:
    """Say who goes where: `Wendy: VM1 naar Telefoon; Els: vrij.`."""
    several_days = len({change.day for change in changes}) > 1
    said = []
    for change in changes:
        when = f" ({short_day(change.day)})" if several_days else ""
        said.append(f"{change.employee}{when} {_move(change.before, change.after)}")
    return f"{'; '.join(said)}." if said else ""


def _move(before: DayEntry, after: DayEntry) -> str:
    if not after.shifts:
        return repair_words.DAY_OFF.say()
    old, new = ({(work.block, work.post) for work in entry.work} for entry in (before, after))
    parts = []
    if not before.shifts or before.shifts[0].duty != after.shifts[0].duty:
        shift = after.shifts[0]
        start, end = spoken(shift.span.start), spoken(shift.span.end)
        parts.append(repair_words.DUTY.say(duty=duty_word(shift.duty), start=start, end=end))
    by_post: dict[str, list[str]] = {}
    for work in after.work:
        if (work.block, work.post) not in old:
            by_post.setdefault(work.post, []).append(work.block)
    parts += [
        repair_words.TO_POST.say(post=post, blocks=listed(blocks))
        for post, blocks in by_post.items()
    ]
    occupied = {work.block for work in after.work}
    left = [work.block for work in before.work if (work.block, work.post) not in new]
    to_back = [block for block in left if block not in occupied]
    if to_back:
        parts.append(repair_words.TO_BACK.say(blocks=listed(to_back)))
    return listed(parts)
