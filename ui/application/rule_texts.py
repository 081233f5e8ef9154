"""One sentence for each way of breaking a hard rule: what is wrong, and what holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias, cast

from data.dutch import clock
from rostering.rules import RuleId, Violation
from ui.application.dates import (
    count,
    duration,
    listed,
    long_day,
    short_day,
    spoken,
    week_title,
)

_WEEKLY: frozenset[RuleId] = frozenset(("week_hours", "weekly_rest"))
_PARTS = MappingProxyType({"morning": "voormiddag", "afternoon": "namiddag", "day": "hele dag"})
_TURNS = MappingProxyType({"avond": "avondbeurt", "zaterdag": "zaterdagbeurt"})
_ALONE = (
    "{block} op {post}: {accompanied} onder begeleiding tegenover {independent} zelfstandig; "
    "het mogen er niet meer zijn."
)


def rule_sentence(violation: Violation) -> str:
    """Say in one sentence what is wrong; the place is in `violation_place`."""
    text = TEXTS[violation.rule, violation.reason]
    if callable(text):
        return text(violation)
    return text.format_map(_facts(violation))


def violation_place(violation: Violation) -> str:
    """Say when and for whom: `ma 4 jan, Marc Jacobs`."""
    when = ""
    if violation.day is not None:
        weekly = violation.rule in _WEEKLY or violation.reason == "too_many_halves"
        when = week_title(violation.day) if weekly else short_day(violation.day)
    return ", ".join(filter(None, (when, violation.employee)))


def _facts(violation: Violation) -> Mapping[str, str]:
    """Return the facts of a violation in words."""
    facts = {key: _word(key, fact) for key, fact in violation.facts.items() if key != "duty"}
    return {
        "who": violation.employee or "",
        "duty": _duty(violation.facts.get("duty")),
        "times": _range(violation.facts, "start", "end"),
        "away": _range(violation.facts, "from", "to"),
        "block_times": _range(violation.facts, "block_start", "block_end"),
        **facts,
    }


def _duty(name: object) -> str:
    return f"dienst {name}" if name else "eigen uren"


def _range(facts: Mapping[str, object], start: str, end: str) -> str:
    if start not in facts:
        return ""
    return f"{clock(_number(facts[start]))}–{clock(_number(facts[end]))}"


def _word(key: str, fact: object) -> str:
    if key in ("minutes", "limit", "after", "break_minutes"):
        return duration(_number(fact))
    if isinstance(fact, date):
        return long_day(fact)
    if isinstance(fact, tuple | list):
        return listed([str(item) or "eigen uren" for item in fact])
    if key == "part":
        return _PARTS[str(fact)]
    return _TURNS[str(fact)] if key == "kind" else str(fact)


def _number(fact: object) -> int:
    return cast(int, fact)


def _too_many_turns(violation: Violation) -> str:
    people = cast(tuple[str, ...], violation.facts["people"])
    turn = _TURNS[str(violation.facts["kind"])]
    wanted = _number(violation.facts["wanted"])
    return (
        f"{listed(list(people))} hebben een {turn}; het drukste blok vraagt er {wanted}."
        if len(people) > 1
        else f"{people[0]} heeft een {turn}; het drukste blok vraagt er {wanted}."
    )


def _too_many_halves(violation: Violation) -> str:
    halves, allowed = (_number(violation.facts[key]) for key in ("halves", "allowed"))
    done = count(halves, "halve dag", "halve dagen")
    return f"{violation.employee} telewerkt {done} deze week; afgesproken is {allowed}."


def _short_rest(violation: Violation) -> str:
    facts = _facts(violation)
    day = "die dag" if violation.day is None else long_day(violation.day)
    ended = spoken(_number(violation.facts["end"]))
    started = spoken(_number(violation.facts["start"]))
    return (
        f"{violation.employee}: tussen {facts['previous_day']} {ended} en {day} {started} is maar "
        f"{facts['minutes']} rust; {facts['limit']} is nodig."
    )


Text: TypeAlias = str | Callable[[Violation], str]

TEXTS: MappingProxyType[tuple[RuleId, str], Text] = MappingProxyType(
    {
        ("duty", "own_times"): "{who} volgt geen dienst van het team, maar eigen uren ({times}).",
        ("duty", "unknown_duty"): "{who} heeft {duty}; die dienst kent het team niet.",
        ("duty", "other_times"): "{who} heeft {duty}, maar met andere uren of pauze.",
        ("duty", "wrong_weekday"): "{who} heeft {duty}; die dienst is er niet op deze weekdag.",
        ("duty", "partial_block"): (
            "{who} doet {block} op {post} maar van {times}; het blok duurt {block_times}."
        ),
        ("one_place", "two_duties"): "{who} heeft twee diensten op één dag: {duties}.",
        ("one_place", "two_posts"): (
            "{who} staat tegelijk op {post} ({block}) en op {other_post} ({other_block})."
        ),
        ("one_place", "outside_duty"): (
            "{who} staat op {post} van {times}, buiten de dienst of in de pauze."
        ),
        ("skill", "unknown_post"): "{who} staat op {post}; die post kent het team niet.",
        ("skill", "no_skill"): "{who} kan geen {post}. In Medewerkers staat daar geen Z of B.",
        ("skill", "too_many_accompanied"): _ALONE,
        ("absence", "not_employed"): "{who} heeft {duty}, maar is dan niet in dienst.",
        ("absence", "absent"): "{who} heeft {duty} ({times}), maar is dan afwezig ({part}).",
        ("absence", "free_half_day"): (
            "{who} heeft {duty} ({times}), maar is dan vast vrij ({part})."
        ),
        ("absence", "closed"): (
            "{who} heeft {duty} ({times}), maar het team is dan gesloten ({part})."
        ),
        ("absence", "absent_hours"): "{who} staat op {post} ({block}), maar is afwezig van {away}.",
        ("absence", "appointment"): ("{who} staat op {post} ({block}), maar is bezet van {away}."),
        ("closed", "no_open_block"): (
            "{who} staat op {post} van {times}; er is dan geen blok {block}."
        ),
        (
            "no_extra",
            "above_wanted",
        ): "{post} in {block}: {present} zelfstandig, gewenst is {wanted}.",
        ("no_extra", "too_many_turns"): _too_many_turns,
        ("turn_duty", "no_turn_worked"): (
            "{who} heeft {duty} tijdens de {kind} ({block}), maar doet de beurt niet mee."
        ),
        ("rotation", "not_in_rotation"): "{who} doet een {kind}, maar zit niet in die beurtrol.",
        ("day_hours", "too_long_day"): "{who} werkt {minutes} op één dag; de grens is {limit}.",
        ("week_hours", "too_long_week"): "{who} werkt {minutes} in één week; de grens is {limit}.",
        ("daily_rest", "short_rest"): _short_rest,
        ("weekly_rest", "short_weekly_rest"): (
            "{who} heeft die week hoogstens {minutes} rust aan één stuk; {limit} is nodig."
        ),
        ("break", "no_break"): (
            "{who} werkt {minutes} zonder pauze; boven {after} is {limit} pauze nodig."
        ),
        ("break", "short_break"): (
            "{who} werkt {minutes} met {break_minutes} pauze; boven {after} is {limit} nodig."
        ),
        ("no_sunday", "sunday"): "{who} heeft {duty} op zondag, niet vastgezet.",
        ("remote", "post_not_remote"): "{who} telewerkt ({part}) op {post}; dat kan daar niet.",
        ("remote", "too_many_halves"): _too_many_halves,
        (
            "locked",
            "published_changed",
        ): "{who}: deze dag is gepubliceerd, maar niet meer dezelfde.",
        ("locked", "locked_duty_changed"): (
            "{who}: wat vaststond, {duty} ({times}), is weg of gewijzigd."
        ),
        ("locked", "locked_work_changed"): (
            "{who}: het vastgezette blok {block} op {post} is weg of gewijzigd."
        ),
        ("locked", "locked_free_day_worked"): ("{who} heeft {duty} op een vastgezette vrije dag."),
    }
)
