"""Kan dit? in words: the answer, what stays lacking, what would be possible instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rostering.figures.statistics import Shortage
from rostering.team.absences import Absence
from ui.application.dates import listed, long_day
from ui.application.goal_texts import goal_name
from ui.application.happening.leave import Judgement
from ui.application.happening.sick_texts import GoalRow, amount, tone
from ui.application.happening.staying_open import MORE, MOST, staying_below, stretches, when_missing
from ui.application.language import Counted, Text

YES: Final = Text("Ja, zonder wijzigingen", "Yes, without changes")
YES_WITH: Final = Counted(
    Text("Ja, met {number} wijziging", "Yes, with {number} change"),
    Text("Ja, met {number} wijzigingen", "Yes, with {number} changes"),
)
NO: Final = Text("Nee", "No")
UNPLANNED: Final = Text("Nog geen rooster", "No roster yet")
KEPT: Final = Text("Alle minima blijven gehaald.", "Every minimum is still met.")
NO_WORSE: Final = Text(
    "Er komt niets onder het minimum bij.", "Nothing more comes below its minimum."
)
LATER: Final = Text(
    "Voor die dagen is er nog geen rooster. Een volgend rooster houdt er rekening mee.",
    "There is no roster for those days yet. The next one takes it into account.",
)
LONGER: Final = Text(
    "Na {day} is er nog geen rooster; enkel tot dan is gekeken.",
    "There is no roster after {day} yet; only what comes before was looked at.",
)
NOBODY: Final = Text("dan staat niemand op {post} {when}", "then nobody is at {post} {when}")
TOO_FEW: Final = Text(
    "dan staat er maar {present} op {post} {when}, minimum is {minimum}",
    "then there is only {present} at {post} {when}, minimum {minimum}",
)
INSTEAD: Final = Text("Wat wel kan: {what}.", "What is possible: {what}.")
_PARTS: Final = {
    "morning": Text("de voormiddag", "the morning"),
    "afternoon": Text("de namiddag", "the afternoon"),
}
_ONLY: Final = Text("enkel {what}", "only {what}")
_OR: Final = Text(" of ", " or ")
_FROM: Final = Text("vanaf {first}", "from {first}")
_PERIOD: Final = Text("van {first} t.e.m. {last}", "from {first} to {last}")


def answer(judgement: Judgement) -> str:
    """Say yes or no, and what it takes: `Ja, met 2 wijzigingen`."""
    if not judgement.request.is_planned:
        return UNPLANNED.say()
    if not judgement.is_yes:
        return NO.say()
    number = len(judgement.changes)
    return YES_WITH.say(number) if number else YES.say()


def sentence(judgement: Judgement, others: Sequence[Judgement] = ()) -> str:
    """Say the whole answer: `Nee: dan staat niemand op Telefoon …. Wat wel kan: …`."""
    head, why = answer(judgement), explanation(judgement)
    if not judgement.request.is_planned:
        return why
    if judgement.is_yes:
        return f"{head}. {why}"
    said = f"{head}: {why[:1].lower()}{why[1:]}"
    return f"{said} {_possible(others)}" if others else said


def explanation(judgement: Judgement) -> str:
    """Say what stays met and what does not, as sentences."""
    asked = judgement.request
    if not asked.is_planned:
        return LATER.say()
    if judgement.is_yes:
        kept = NO_WORSE if judgement.goals["minimum"] else KEPT
        said = [kept.say(), *staying_below(judgement.lacking)]
    else:
        places = stretches(judgement.lost)
        texts = [_lost(group, with_day=len(places) > 1) for group in places[:MOST]]
        rest = len(places) - MOST
        if rest > 0:
            texts.append(MORE.say(rest))
        text = listed(texts) if rest <= 0 else ", ".join(texts[:-1]) + f" {texts[-1]}"
        said = [f"{text[:1].upper()}{text[1:]}."]
    if asked.outlasts_roster:
        said.append(LONGER.say(day=long_day(asked.planned_until)))
    return " ".join(said)


def _lost(group: Sequence[Shortage], *, with_day: bool) -> str:
    place = group[0]
    text = TOO_FEW if place.present else NOBODY
    facts = {"post": place.post, "present": place.present, "minimum": place.minimum}
    return text.say(when=when_missing(group, with_day=with_day), **facts)


def _possible(others: Sequence[Judgement]) -> str:
    """Say what could be had instead: `Wat wel kan: enkel de namiddag.`."""
    what = _OR.say().join(offer(other) for other in others)
    return INSTEAD.say(what=what)


def offer(other: Judgement) -> str:
    """Name what could be had: `enkel de namiddag`, `woensdag 27 januari`."""
    absence = other.request.absence
    asked = other.request.original or absence
    half = absence.part.half
    if absence.first == asked.first and absence.last == asked.last and half is not None:
        what = _PARTS[half.value].say()
        return _ONLY.say(what=what) if asked.part.is_whole else what
    return days_text(absence)


def days_text(absence: Absence) -> str:
    """Write the days of an absence inside a sentence."""
    first, last = absence.first, absence.last
    if last is None:
        return _FROM.say(first=long_day(first))
    if first == last:
        return long_day(first)
    return _PERIOD.say(first=long_day(first), last=long_day(last))


def goal_rows(judgement: Judgement) -> tuple[GoalRow, ...]:
    """List the goals without and with the leave: service always, the others where they differ."""
    rows = []
    for goal, before in judgement.goals_before.items():
        after = judgement.goals[goal]
        if goal not in ("minimum", "wanted") and before == after:
            continue
        without, with_it = (amount(goal, value) for value in (before, after))
        rows.append(GoalRow(goal_name(goal), without, with_it, tone(before, after)))
    return tuple(rows)
