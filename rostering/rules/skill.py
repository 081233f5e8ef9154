"""Rule `skill`: front posts are worked by people who can, and newcomers are accompanied."""

from __future__ import annotations

from collections.abc import Iterator

from rostering.rules.base import Violation, entries, skill_on, work_facts
from rostering.team.people import Skill
from rostering.view import View


def violations(view: View) -> Iterator[Violation]:
    """Find front work without the skill, and blocks with more accompanied than independent people.

    Back posts need no skill.
    """
    known = {post.name for post in view.plan.posts}
    for name, day, entry in entries(view):
        for work in entry.work:
            if work.post not in known:
                yield Violation("skill", "unknown_post", name, day, work_facts(work))
            elif view.is_front(work.post) and skill_on(view, name, day, work.post) is None:
                yield Violation("skill", "no_skill", name, day, work_facts(work))
    yield from _too_many_accompanied(view)


def _too_many_accompanied(view: View) -> Iterator[Violation]:
    for block in view.blocks:
        for post in view.plan.front_posts:
            skills = [
                skill_on(view, name, block.day, post.name)
                for name, work in view.workers(block)
                if work.post == post.name
            ]
            accompanied = skills.count(Skill.ACCOMPANIED)
            independent = skills.count(Skill.INDEPENDENT)
            if accompanied > independent:
                facts = {
                    "block": block.name,
                    "post": post.name,
                    "accompanied": accompanied,
                    "independent": independent,
                }
                yield Violation("skill", "too_many_accompanied", None, block.day, facts)
