"""Rule `rotation`: turns are done by the people who are in the rotation."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.calendar import TurnKind
from rostering.rules.base import Violation, entries
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find turns done by somebody who is not in that rotation on that day."""
    for name, day, _ in entries(view):
        terms = view.plan.employee(name).on(day)
        for kind in TurnKind:
            outside = terms is None or not terms.rotation(kind).member
            if outside and view.has_turn(name, day, kind):
                yield Violation("rotation", "not_in_rotation", name, day, {"kind": kind.value})
