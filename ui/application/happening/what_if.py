"""Wat als: what is asked of a day closed, other hours, more people, or somebody back early."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol, TypeAlias

from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.time import WHOLE, Horizon, Part
from ui.application.happening.coming_back import Return, Versions, no_versions
from ui.application.happening.event import Event
from ui.application.happening.team_events import Closing, MorePeople, OtherHours, TeamEvent

Kind: TypeAlias = Literal["sick", "lent", "back", "closed", "hours", "more"]


class Asked(Protocol):
    """The answers on the screen, whatever they are about."""

    @property
    def day(self) -> date:
        """The first day."""

    @property
    def last_day(self) -> date:
        """The last day of which the weeks matter, planned or not."""

    @property
    def person(self) -> str:
        """Whom it is about; empty for the whole team."""

    def fits(self, plan: Plan) -> bool:
        """Tell whether whom or what it is about is still in the plan."""

    def event(self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()) -> Event:
        """Return what follows from the answers."""


@dataclass(frozen=True, slots=True)
class TeamAnswers:
    """What is asked about the whole team.

    Attributes:
        part: the part of the days, or the new opening hours.
        post: where more people are wanted; `people` how many.
    """

    kind: Literal["closed", "hours", "more"]
    day: date
    last: date
    part: Part = WHOLE
    post: str = ""
    people: int = 1

    @property
    def person(self) -> str:
        return ""

    @property
    def last_day(self) -> date:
        return max(self.day, self.last)

    def fits(self, plan: Plan) -> bool:
        return self.kind != "more" or self.post in {post.name for post in plan.front_posts}

    def event(
        self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()
    ) -> TeamEvent:
        who, last = frozenset(refused), self.last_day
        if self.kind == "closed":
            return Closing(plan, horizon, now, self.day, last, self.part, who)
        if self.kind == "hours":
            return OtherHours(plan, horizon, now, self.day, self.day, self.part, who)
        return MorePeople(
            plan, horizon, now, self.day, last, self.part, who, self.post, self.people
        )


@dataclass(frozen=True, slots=True)
class BackAnswers:
    """Who is back, and from which day.

    Attributes:
        versions: what was out as a whole, the newest first; read when it is asked for.
    """

    person: str
    day: date
    versions: Versions = field(default=no_versions, compare=False)

    @property
    def last_day(self) -> date:
        return self.day

    def fits(self, plan: Plan) -> bool:
        return any(employee.name == self.person for employee in plan.employees)

    def event(
        self, plan: Plan, horizon: Horizon, now: Now, refused: Collection[str] = ()
    ) -> Return:
        who = frozenset(refused)
        return Return(plan, horizon, now, self.person, self.day, who, self.versions)
