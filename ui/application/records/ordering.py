"""Lists of which the order counts: it is that of the roster, of papers and of what goes first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Final

from rostering.plan import Plan
from ui.application.language import Text
from ui.application.records.base import RecordId, Records, Step

_MOVED: Final = Text(nl="{name} op plaats {place}", en="{name} at place {place}")
_NEW_BACK: Final = Text(
    nl="Wie op geen andere post staat, werkt nu op {post}.",
    en="Whoever is at no other station now works at {post}.",
)


class Ordered(Records):
    """A list of the plan by name, with rows that can be moved."""

    field: ClassVar[str]
    """The name of the list in the plan."""

    def placed(self, plan: Plan, chosen: RecordId, beside: RecordId) -> Step:
        """Return the edit that brings a row to the place of another one.

        Args:
            plan: the plan.
            chosen: the row that goes.
            beside: the row in whose place it comes; that one makes room.
        """
        rows: list[Any] = list(getattr(plan, self.field))
        names = [row.name for row in rows]
        place = names.index(str(beside.key))
        rows.insert(place, rows.pop(names.index(str(chosen.key))))
        changed: Mapping[str, Any] = {self.field: tuple(rows)}
        moved = replace(plan, **changed)
        text = _MOVED.say(name=chosen.key, place=place + 1)
        back = moved.default_back_post
        note = ""
        if back is not None and back != plan.default_back_post:
            note = _NEW_BACK.say(post=back.name)
        return Step(moved, text, chosen, note)
