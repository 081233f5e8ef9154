"""The open plan: the one funnel through which it changes, with undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from rostering.plan import Plan
from ui.application.keeping.sources import Place
from ui.application.language import Text

_UNDONE: Final = Text(nl="ongedaan gemaakt: {steps}", en="undone: {steps}")
_REDONE: Final = Text(nl="opnieuw gedaan: {steps}", en="done again: {steps}")

Listener: TypeAlias = Callable[[Plan, Plan], None]
"""Called with the plan before and after each change."""

Keep: TypeAlias = Callable[[Plan, Plan, str], None]
"""Writes a change where it stays: the plan before and after it, and what it is called."""

MOST_STEPS: Final = 500
"""How many changes can be taken back; more would fill the memory in a long day."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A change that can be taken back: the plan on the other side of it, and its name."""

    plan: Plan
    text: str


class Session:
    """A plan with its history; plans are values, so a step back is the plan from before.

    Args:
        plan: the plan as it was opened.
        source: the file it came from; None for a plan that is in no file.
        keep: what keeps each change, undo and redo included; None where nothing does.
    """

    def __init__(self, plan: Plan, source: Place | None = None, keep: Keep | None = None) -> None:
        self._plan = plan
        self._source = source
        self._keep = keep
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._listeners: list[Listener] = []

    @property
    def plan(self) -> Plan:
        return self._plan

    @property
    def source(self) -> Place | None:
        return self._source

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    @property
    def undo_text(self) -> str:
        """The name of the change that `undo` takes back; empty when there is none."""
        return self._undo[-1].text if self._undo else ""

    @property
    def redo_text(self) -> str:
        """The name of the change that `redo` makes again; empty when there is none."""
        return self._redo[-1].text if self._redo else ""

    @property
    def steps(self) -> tuple[str, ...]:
        """The names of the changes that can be taken back, the last one first."""
        return tuple(step.text for step in reversed(self._undo))

    @property
    def earlier(self) -> Iterator[Plan]:
        """The plans that can be gone back to, the last one first."""
        return (step.plan for step in reversed(self._undo))

    def change(self, new_plan: Plan, text: str) -> None:
        """Put another plan in the place of the present one, as one step that can be undone.

        Args:
            new_plan: the plan from now on; the present one again is no change.
            text: what was done, in the words of users: `rooster week 5 t.e.m. 8`.
        """
        if new_plan is self._plan:
            return
        self._undo.append(_Step(self._plan, text))
        del self._undo[:-MOST_STEPS]
        self._redo.clear()
        self._move_to(new_plan, text)

    def undo(self, steps: int = 1) -> None:
        """Take back the last changes, as one move; without any, do nothing."""
        self._step(self._undo, self._redo, steps, _UNDONE)

    def redo(self) -> None:
        """Make again what was taken back last; without such a change, do nothing."""
        self._step(self._redo, self._undo, 1, _REDONE)

    def replace(self, plan: Plan) -> None:
        """Show what somebody else made of the plan; steps back would undo their work."""
        self._undo.clear()
        self._redo.clear()
        self._move_to(plan, "")

    def merge(self, plan: Plan, rebased: Callable[[Plan], Plan]) -> None:
        """Show what somebody else made of the plan, and keep the steps back on top of it.

        Args:
            plan: the plan as it is now.
            rebased: returns a plan that can be gone back to with the changes of the other.
        """
        for steps in (self._undo, self._redo):
            steps[:] = [_Step(rebased(step.plan), step.text) for step in steps]
        self._move_to(plan, "")

    def offer(self, plan: Plan, text: str) -> None:
        """Let a plan be put in the place of the present one with `redo`."""
        self._redo = [_Step(plan, text)]
        self._move_to(self._plan, "")

    def settle(self, change: Callable[[Plan], Plan]) -> None:
        """Change the plan and each one that can be gone back to: it cannot be undone.

        Whoever asks for it has kept it already.
        """
        for steps in (self._undo, self._redo):
            steps[:] = [_Step(change(step.plan), step.text) for step in steps]
        self._move_to(change(self._plan), "")

    def keep_with(self, keep: Keep | None, source: Place | None) -> None:
        """Have the changes from now on kept elsewhere."""
        self._keep, self._source = keep, source

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have a listener told of every change; return what ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _step(self, origin: list[_Step], opposite: list[_Step], steps: int, text: Text) -> None:
        names = []
        plan = self._plan
        for _ in range(min(steps, len(origin))):
            step = origin.pop()
            opposite.append(_Step(plan, step.text))
            plan = step.plan
            names.append(step.text)
        if names:
            self._move_to(plan, text.say(steps="; ".join(names)))

    def _move_to(self, plan: Plan, text: str) -> None:
        old, self._plan = self._plan, plan
        if self._keep is not None and text:
            self._keep(old, plan, text)
        for listener in tuple(self._listeners):
            listener(old, plan)
