"""What of all that is told of a roster belongs to what is chosen."""

from __future__ import annotations

from rostering.time import monday_of
from ui.desktop.attention_items import Attention
from ui.desktop.insight import Insight, PersonBalance
from ui.desktop.models.chosen import CellChoice, CellFacts, Choice, Facts


def broken_at(insight: Insight, choice: Choice) -> tuple[Attention, ...]:
    """Return what is broken at a cell, that of the whole day included, or at a place."""
    return tuple(
        item
        for item in (*insight.attention, *insight.soft)
        if _is_about(item, choice)
        and (
            item.name == choice.name if isinstance(choice, CellChoice) else item.post == choice.post
        )
    )


def _is_about(item: Attention, choice: Choice) -> bool:
    """Tell whether something is told at a block: soft limits all day, those of hours all week."""
    if item.tone == "soft" and not item.block:
        return item.day == monday_of(choice.day)
    if item.day != choice.day:
        return False
    return item.tone == "soft" or (item.violation is not None and item.block in ("", choice.block))


def balance_at(insight: Insight, facts: Facts) -> PersonBalance | None:
    """Return the balances of whose cell it is."""
    name = facts.choice.name if isinstance(facts, CellFacts) else ""
    return next((person for person in insight.balances if person.name == name), None)
