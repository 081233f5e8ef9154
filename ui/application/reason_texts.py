"""Why a place is empty, and what would fill it, in Dutch; names only, no pronouns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from rostering.hindrances import Hindrance, ReasonId
from rostering.roster import DayEntry
from rostering.time import WHOLE_DAY, Half
from ui.application.dates import count, duration, listed, long_day, short_day, spoken
from ui.application.goal_texts import goal_value
from ui.application.texts import goal_name

if TYPE_CHECKING:
    from rostering.moves import Change
    from solver.explain import Repair

Text: TypeAlias = str | Callable[[Mapping[str, object]], str]

_TURNS = MappingProxyType({"avond": "avondbeurt", "zaterdag": "zaterdagbeurt"})
_ROTATIONS = MappingProxyType({"avond": "avonden", "zaterdag": "zaterdagen"})
_PARTS = MappingProxyType({"morning": "voormiddag", "afternoon": "namiddag", "day": "hele dag"})


def _short_rest(facts: Mapping[str, object]) -> str:
    rest, limit = duration(_number(facts["minutes"])), duration(_number(facts["limit"]))
    return f"zou maar {rest} rust hebben tussen twee diensten; {limit} is nodig"


def _weekly_rest(facts: Mapping[str, object]) -> str:
    rest, limit = duration(_number(facts["minutes"])), duration(_number(facts["limit"]))
    return f"zou die week maar {rest} rust aan één stuk hebben; {limit} is nodig"


def _too_long(unit: str) -> Callable[[Mapping[str, object]], str]:
    def text(facts: Mapping[str, object]) -> str:
        worked, limit = duration(_number(facts["minutes"])), duration(_number(facts["limit"]))
        return f"zou {worked} werken {unit}; de grens is {limit}"

    return text


def _too_soon(facts: Mapping[str, object]) -> str:
    kind, other = str(facts["kind"]), cast(date, facts["other"])
    return (
        f"heeft al een {_TURNS[kind]} op {long_day(other)}; beloofd is 1 op {facts['promise']} "
        f"{_ROTATIONS[kind]}"
    )


def _full_turn(facts: Mapping[str, object]) -> str:
    people = listed(cast(tuple[str, ...], facts["people"]))
    return f"kan er niet meer bij: de {_TURNS[str(facts['kind'])]} is volledig met {people}"


def _hours_away(word: str) -> Callable[[Mapping[str, object]], str]:
    def text(facts: Mapping[str, object]) -> str:
        start, end = spoken(_number(facts["from"])), spoken(_number(facts["to"]))
        return f"{word} van {start} tot {end}"

    return text


def _part(words: str) -> Callable[[Mapping[str, object]], str]:
    return lambda facts: words.format(part=_PARTS[str(facts["part"])])


def _over_contract(facts: Mapping[str, object]) -> str:
    return f"zou die week {duration(_number(facts['minutes']))} boven het contract werken"


TEXTS: Final[MappingProxyType[tuple[ReasonId, str], Text]] = MappingProxyType(
    {
        ("available", "on_duty"): "kan hier staan; heeft dan geen andere post",
        ("available", "other_duty"): "kan hier staan met dienst {duty} in plaats van die van nu",
        ("available", "free_today"): "kan hier staan; heeft die dag nog geen dienst",
        ("busy", "spare"): "staat dan op {post} ({block}), waar er meer staan dan gewenst",
        ("busy", "learning"): "staat dan onder begeleiding op {post} ({block})",
        ("busy", "wanted"): "staat dan op {post} ({block}); gewenst zijn er daar {level}",
        ("busy", "needed"): "verlaat {post} ({block}), dat op zijn minimum van {level} staat",
        ("busy", "appointment"): _hours_away("is bezet"),
        ("promise", "too_soon"): _too_soon,
        ("hours", "contract"): _over_contract,
        ("hours", "day"): _too_long("op die dag"),
        ("hours", "week"): _too_long("in die week"),
        ("free_day", "floating"): "heeft die dag de wisselende vrije dag van die week",
        ("free_day", "fixed"): _part("is dan vast vrij ({part})"),
        ("free_day", "noted"): "heeft een vastgezette vrije dag",
        ("skill", "accompanied"): "kan {post} enkel onder begeleiding en telt niet als bezetting",
        ("skill", "no_skill"): "kan {post} niet (zie Team)",
        ("turn", "full"): _full_turn,
        ("turn", "other_turn"): lambda facts: (
            f"zou met die dienst ook de {_TURNS[str(facts['kind'])]} moeten doen"
        ),
        ("rotation", "outside"): lambda facts: (
            f"zit niet in de beurtrol van de {_ROTATIONS[str(facts['kind'])]}"
        ),
        ("locked", "noted"): "heeft die dag een vergrendelde dienst of post",
        ("locked", "remote"): "telewerkt dan vergrendeld, en dat kan niet op deze post",
        ("locked", "published"): "heeft een gepubliceerde dag, en die blijft zo",
        ("duty", "no_duty"): "heeft geen dienst die over heel dit blok loopt",
        ("duty", "no_break"): "heeft over dit blok enkel een dienst met te weinig pauze",
        ("duty", "sunday"): "werkt op zondag enkel als dat vergrendeld is",
        ("rest", "daily"): _short_rest,
        ("rest", "weekly"): _weekly_rest,
        ("absent", "hours"): _hours_away("is afwezig"),
        ("absent", "part"): _part("is afwezig ({part})"),
        ("absent", "day"): "is afwezig",
        ("closed", "part"): _part(
            "heeft enkel een dienst over uren dat het team gesloten is ({part})"
        ),
        ("employment", "not_employed"): "is dan niet in dienst",
    }
)
"""What is said of a person for every reason and way: a verb phrase, the name goes before it."""


def _number(fact: object) -> int:
    return cast(int, fact)


def hindrance_text(hindrance: Hindrance) -> str:
    """Say what keeps somebody away: `staat dan op Loket (VM1); gewenst zijn er daar 2`."""
    text = TEXTS[hindrance.reason, hindrance.way]
    return text(hindrance.facts) if callable(text) else text.format_map(hindrance.facts)


def hindrance_sentence(hindrance: Hindrance) -> str:
    """Say it as a sentence with the name: `Ann Maes is afwezig.`."""
    return f"{hindrance.employee} {hindrance_text(hindrance)}."


_IN_SHORT: Final[tuple[tuple[ReasonId, str, str], ...]] = (
    ("absent", "is afwezig", "zijn afwezig"),
    ("busy", "staat op een andere post", "staan op een andere post"),
    ("free_day", "is vrij", "zijn vrij"),
    ("rotation", "zit niet in die beurtrol", "zitten niet in die beurtrol"),
    ("rest", "zou te weinig rust hebben", "zouden te weinig rust hebben"),
    ("hours", "zou te veel uren werken", "zouden te veel uren werken"),
    ("promise", "heeft te kort erbij al een beurt", "hebben te kort erbij al een beurt"),
    ("available", "kan hier nog staan", "kunnen hier nog staan"),
)


def why_empty(reasons: Sequence[Hindrance]) -> str:
    """Say in one sentence why a place is empty: how many could, and what most of them do."""
    able = [item for item in reasons if item.reason not in ("skill", "employment")]
    if not able:
        return "Leeg, want niemand anders kan dit zelfstandig."
    told = {reason for reason, _, _ in _IN_SHORT}
    parts = []
    for reason, one, many in _IN_SHORT:
        number = sum(1 for item in able if item.reason == reason)
        if number:
            parts.append(f"{number} {one if number == 1 else many}")
    others = sum(1 for item in able if item.reason not in told)
    if others:
        parts.append(f"{others} {'kan' if others == 1 else 'kunnen'} dan niet")
    if len(able) == 1:
        return (
            f"Leeg, want {able[0].employee} {hindrance_text(able[0])}, en verder kan niemand dit."
        )
    return f"Leeg, want van de {len(able)} die dit kunnen: {listed(parts)}."


def repair_text(repair: Repair) -> str:
    """Say what would be done: what gives way, then who goes where."""
    asked = _ASKED[repair.kind](repair)
    moves = _moves(repair.changes)
    if not moves:
        return asked
    return f"{asked} {moves}" if asked else moves


def repair_effect(repair: Repair) -> str:
    """Say what it does: the place itself, then every goal that changes, from and to."""
    before, after = repair.missing
    if repair.kind == "post_closed":
        filled = "De post is dan gesloten"
    elif after == 0:
        filled = "De plaats is dan gevuld"
    else:
        filled = f"Er ontbreken er dan nog {after} van {before}"
    changed = [
        f"{goal_name(goal)} {goal_value(goal, value)} → {goal_value(goal, repair.after[goal])}"
        for goal, value in repair.before.items()
        if value != repair.after[goal]
    ]
    return f"{filled}; {'; '.join(changed)}." if changed else f"{filled}; geen doel verandert."


def _asked_free_day(repair: Repair) -> str:
    there, here = cast(date, repair.facts["to"]), cast(date, repair.facts["from"])
    halves = cast(frozenset[Half], repair.facts["to_halves"])
    what = "vrije dag" if halves == WHOLE_DAY else "vrije halve dag"
    half = "" if halves == WHOLE_DAY else f" {_PARTS[next(iter(halves)).value]}"
    return (
        f"Verplaats de {what} van {repair.employee} van {short_day(here)} naar "
        f"{short_day(there)}{half}."
    )


def _asked_back(repair: Repair) -> str:
    facts = repair.facts
    if "part" in facts:
        return f"Vraag {repair.employee} om die {_PARTS[str(facts['part'])]} toch te komen werken."
    start, end = spoken(_number(facts["from"])), spoken(_number(facts["to"]))
    return f"Vraag {repair.employee} om van {start} tot {end} toch beschikbaar te zijn."


def _asked_longer(repair: Repair) -> str:
    start, end = (spoken(_number(repair.facts[key])) for key in ("start", "end"))
    return f"Vraag {repair.employee} om die dag van {start} tot {end} te werken."


def _asked_hours(repair: Repair) -> str:
    worked, limit = (duration(_number(repair.facts[key])) for key in ("minutes", "limit"))
    return f"Vraag {repair.employee} om {worked} te werken; de grens van het team is {limit}."


def _asked_volunteer(repair: Repair) -> str:
    turn = _TURNS[str(repair.facts["kind"])]
    return f"Vraag {repair.employee} voor deze {turn}, enkel vrijwillig: buiten de beurtrol."


def _left_at(repair: Repair) -> str:
    left = _number(repair.facts["left"])
    return f"Laat {repair.facts['post']} in dit blok met {count(left, 'persoon', 'mensen')}."


_ASKED: Final[Mapping[str, Callable[[Repair], str]]] = MappingProxyType(
    {
        "within_rules": lambda _: "",
        "longer_day": _asked_longer,
        "more_hours": _asked_hours,
        "free_day_moved": _asked_free_day,
        "newcomer_counted": lambda repair: (
            f"Laat {repair.employee} die dag zelfstandig werken, zonder begeleiding."
        ),
        "asked_back": _asked_back,
        "volunteer": _asked_volunteer,
        "other_post_at_minimum": _left_at,
        "post_closed": lambda _: "Sluit deze post in dit blok.",
    }
)


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
        return "krijgt die dag vrij"
    old, new = ({(work.block, work.post) for work in entry.work} for entry in (before, after))
    parts = []
    if not before.shifts or before.shifts[0].duty != after.shifts[0].duty:
        shift = after.shifts[0]
        named = f"dienst {shift.duty}" if shift.duty else "eigen uren"
        parts.append(f"{named} ({spoken(shift.span.start)} tot {spoken(shift.span.end)})")
    by_post: dict[str, list[str]] = {}
    for work in after.work:
        if (work.block, work.post) not in old:
            by_post.setdefault(work.post, []).append(work.block)
    parts += [f"naar {post} in {listed(blocks)}" for post, blocks in by_post.items()]
    occupied = {work.block for work in after.work}
    left = [work.block for work in before.work if (work.block, work.post) not in new]
    to_back = [block for block in left if block not in occupied]
    if to_back:
        parts.append(f"naar de backoffice in {listed(to_back)}")
    return listed(parts)
