"""A swap in words: allowed or why not, what it costs, who owes the turn then."""

from __future__ import annotations

from typing import Final

from rostering.calendar import TurnKind
from rostering.happening.swapping import Swap
from ui.application.dates import listed, long_day, numbered_day, turns_balance
from ui.application.goal_texts import goal_name, goal_value
from ui.application.happening.sick_texts import GoalRow, tone
from ui.application.happening.swap import SwapOutcome
from ui.application.language import Text
from ui.application.rule_texts import rule_sentence, violation_place
from ui.application.turns.words import turn_noun

ALLOWED: Final = Text("Dit kan: er wordt geen regel gebroken.", "This works: it breaks no rule.")
NOT_ALLOWED: Final = Text("Zo kan het niet.", "This is not possible.")
SAME: Final = Text(
    "{first} en {second} doen dan hetzelfde; er valt niets te ruilen.",
    "{first} and {second} would do the same; there is nothing to swap.",
)
SAME_PERSON: Final = Text("Kies twee verschillende mensen.", "Choose two different people.")
BEGUN: Final = Text(
    "{day} is voorbij of al begonnen; dat blijft zoals het is.",
    "{day} is over or has begun; it stays as it is.",
)
NO_TURN: Final = Text("Er gaat geen beurt over.", "No turn changes hands.")
OWES: Final = Text(
    "{name}: saldo {turn} wordt {after} (nu {before})",
    "{name}: {turn} balance becomes {after} (now {before})",
)
DEBTOR: Final = Text(
    "{name} is dan het meest verschuldigd, {amount} {turn}.",
    "{name} would then owe the most: {amount} {turn}.",
)
STEP: Final = Text("ruil: {first} en {second} {days}", "swap: {first} and {second} {days}")


def verdict(outcome: SwapOutcome) -> tuple[str, ...]:
    """Say whether a swap can be, one sentence for each thing that keeps it from it."""
    swap = outcome.swap
    if outcome.is_empty:
        return (SAME.say(first=swap.first, second=swap.second),)
    if outcome.is_allowed:
        return (ALLOWED.say(),)
    said = [NOT_ALLOWED.say()]
    for day in outcome.begun:
        words = long_day(day)
        said.append(BEGUN.say(day=f"{words[:1].upper()}{words[1:]}"))
    said += [f"{violation_place(one)}: {rule_sentence(one)}" for one in outcome.broken]
    return tuple(said)


def goal_rows(outcome: SwapOutcome) -> tuple[GoalRow, ...]:
    """List the goals that a swap changes, in words a coordinator knows."""
    rows = []
    for goal, before in outcome.goals_before.items():
        after = outcome.goals_after[goal]
        if before != after:
            old, new = (goal_value(goal, value, None) for value in (before, after))
            rows.append(GoalRow(goal_name(goal), old, new, tone(before, after)))
    return tuple(rows)


def turn_lines(outcome: SwapOutcome) -> tuple[str, ...]:
    """Say what both owe of the turns that go over, and who owes most then."""
    if not outcome.turns:
        return (NO_TURN.say(),)
    said = []
    for kind in TurnKind:
        rows = [row for row in outcome.turns if row.kind is kind]
        turn = turn_noun(kind)
        for row in rows:
            facts = {"before": turns_balance(row.before), "after": turns_balance(row.after)}
            said.append(OWES.say(name=row.employee, turn=turn, **facts))
        debtor = max(rows, key=lambda row: row.after, default=None)
        if debtor is not None and debtor.after > 0:
            facts = {"name": debtor.employee, "amount": turns_balance(debtor.after)[1:]}
            said.append(DEBTOR.say(turn=turn, **facts))
    return tuple(said)


def step_text(swap: Swap) -> str:
    """Name the step: `ruil: Anna en Bert za 9/1 en za 16/1`."""
    days = listed([numbered_day(day) for day in swap.days])
    return STEP.say(first=swap.first, second=swap.second, days=days)
