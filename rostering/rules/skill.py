"""Rule `skill`: front posts are worked by people who can, and newcomers are accompanied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rostering.calendar import Block
from rostering.roster import DayEntry
from rostering.rules.base import Violation, entries, skill_on, work_facts
from rostering.team.people import Skill
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find front work without the skill, and blocks with more accompanied than independent people.

    Back posts need no skill.
    """
    for name, day, entry in entries(view):
        yield from of_day(view, name, day, entry)
    for block in view.blocks:
        for post in view.plan.front_posts:
            yield from of_block(view, block, post.name)


def of_day(view: View, name: str, day: date, entry: DayEntry) -> Iterator[Violation]:
    """Find what one person works on a day without the skill."""
    for work in entry.work:
        if not view.plan.has_post(work.post):
            yield Violation("skill", "unknown_post", name, day, work_facts(work))
        elif view.is_front(work.post) and skill_on(view, name, day, work.post) is None:
            yield Violation("skill", "no_skill", name, day, work_facts(work))


def of_block(view: View, block: Block, post: str) -> Iterator[Violation]:
    """Find more accompanied than independent people on one front post in a block."""
    skills = [
        skill_on(view, name, block.day, post)
        for name, work in view.workers(block)
        if work.post == post
    ]
    accompanied = skills.count(Skill.ACCOMPANIED)
    independent = skills.count(Skill.INDEPENDENT)
    if accompanied > independent:
        facts = {
            "block": block.name,
            "post": post,
            "accompanied": accompanied,
            "independent": independent,
        }
        yield Violation("skill", "too_many_accompanied", None, block.day, facts)
