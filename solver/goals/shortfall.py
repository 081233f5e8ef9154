"""People missing to a level of staffing, shared by the goals of service."""

from __future__ import annotations

from collections.abc import Callable

from rostering.team.stations import Level
from solver.encoding import Encoding, Expr, is_one, total


def shortfall(encoding: Encoding, goal: str, floor: Callable[[Level], int]) -> Expr:
    """Sum over front posts and blocks the people missing to a level, times the minutes.

    The wanted level is also the most that may be present, so there present and missing people add
    up to it exactly; a goal kept at nobody missing then fixes the number on every place.
    """
    parts: list[Expr] = []
    for block in encoding.problem.blocks:
        for post in encoding.problem.plan.front_posts:
            level = encoding.problem.level(post.name, block)
            needed = floor(level)
            literals = encoding.independents(block, post.name)
            if needed == 0:
                continue
            present = total(literals)
            if isinstance(present, int):
                parts.append(max(0, needed - present) * block.span.minutes)
                continue
            label = f"{goal}[{block.day},{block.name},{post.name}]"
            missing = encoding.model.new_int_var(0, needed, label)
            if needed == level.wanted and not any(is_one(literal) for literal in literals):
                encoding.model.add(missing + present == needed)
            else:
                encoding.model.add(missing >= needed - present)
            parts.append(missing * block.span.minutes)
    return total(parts)
