"""Rule `one_place`: a person is in one place at a time, and there on duty."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from rostering.roster import DayEntry
from rostering.rules.base import Violation, entries, work_facts
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find two posts at one time, two duties on one day, and work outside duty or in its break."""
    for name, day, entry in entries(view):
        if len(entry.shifts) > 1:
            facts = {"duties": tuple(shift.duty for shift in entry.shifts)}
            yield Violation("one_place", "two_duties", name, day, facts)
        yield from _two_posts(name, day, entry)
        for work in entry.work:
            if not any(shift.covers(work.span) for shift in entry.shifts):
                yield Violation("one_place", "outside_duty", name, day, work_facts(work))


def _two_posts(name: str, day: date, entry: DayEntry) -> Iterator[Violation]:
    for one, other in combinations(entry.work, 2):
        if one.span.overlaps(other.span):
            facts = {**work_facts(one), "other_block": other.block, "other_post": other.post}
            yield Violation("one_place", "two_posts", name, day, facts)
