"""What the screen for a sick call says, in Dutch; names only, no pronouns, no reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from data.dutch import clock
from rostering.absences import Appointment
from rostering.goals import GoalId
from rostering.rules import Violation
from rostering.statistics import Shortage
from rostering.time import Minutes, Span
from ui.application.dates import count, duration, listed, short_day, spoken
from ui.application.event import Event
from ui.application.replan_texts import SHORT_NOTICE
from ui.application.rule_texts import rule_sentence, violation_place
from ui.application.texts import goal_name

_MINUTES: Final[frozenset[GoalId]] = frozenset(("minimum", "wanted", "hours", "share", "load"))
_MOST_BROKEN: Final = 3


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as it was and as it would be; `tone` says whether that is better or worse."""

    name: str
    before: str
    after: str
    tone: str

    @property
    def spoken(self) -> str:
        return f"{self.name}: voor {self.before}, na {self.after}"


def goal_rows(
    before: Mapping[GoalId, int], happened: Mapping[GoalId, int], after: Mapping[GoalId, int]
) -> tuple[GoalRow, ...]:
    """List the goals that the absence or the repair touches, in their order."""
    rows = []
    for goal, value in before.items():
        if value == happened[goal] == after[goal]:
            continue
        name = goal_name(goal)
        if goal in ("minimum", "wanted") and happened[goal] > value:
            name += f", zonder herstel {duration(happened[goal])} tekort"
        rows.append(
            GoalRow(name, amount(goal, value), amount(goal, after[goal]), tone(value, after[goal]))
        )
    return tuple(rows)


def amount(goal: GoalId, value: int) -> str:
    """Write the value of a goal where there is little room: hours where it counts minutes."""
    return duration(value) if goal in _MINUTES else str(value)


def tone(before: int, after: int) -> str:
    """Say whether a goal gets better or worse; nothing where it stays."""
    return "beter" if after < before else "slechter" if after > before else ""


def times(span: Span) -> str:
    """Write a stretch of a day in a head: `10:45–12:30`."""
    return f"{clock(span.start)}–{clock(span.end)}"


def gap_when(gap: Shortage, *, with_day: bool) -> str:
    """Say when a gap is: `10:45–12:30`, with the day where there are several."""
    when = times(gap.block.span)
    return f"{short_day(gap.block.day)}, {when}" if with_day else when


def gap_level(gap: Shortage, present: int) -> str:
    """Say how many stand there: `1 van 2`, `niemand, minimum 1`."""
    if present < gap.minimum:
        return f"{present or 'niemand'}, minimum {gap.minimum}"
    return f"{present} van {gap.wanted}"


def gap_tone(gap: Shortage, present: int) -> str:
    """Return the tone of how many stand there."""
    if present < gap.minimum:
        return "fout"
    return "goed" if present >= gap.wanted else "letop"


def gaps_pill(gaps: Sequence[Shortage]) -> tuple[str, str]:
    """Count the gaps, with the tone: `3, minimum gehaald`."""
    below = sum(1 for gap in gaps if gap.level == "minimum")
    if not gaps:
        return "geen", "goed"
    if below:
        return f"{len(gaps)}, {below} onder minimum", "fout"
    return f"{len(gaps)}, minimum gehaald", "letop"


def appointment_text(item: Appointment, *, with_day: bool) -> str:
    """Say what has to be moved, never what it is about: `afspraak van 14u tot 15u`."""
    text = f"afspraak van {spoken(item.span.start)} tot {spoken(item.span.end)}"
    return f"{short_day(item.day)}: {text}" if with_day else text


def notice_text(names: Sequence[str]) -> str:
    """Warn of a change that comes late for part-timers."""
    return f"{listed(list(names))}: {SHORT_NOTICE[:1].lower()}{SHORT_NOTICE[1:]}"


def broken_text(violations: Sequence[Violation]) -> str:
    """Say what would go wrong: `Kan niet zo. vr 29 jan, Marc: …`."""
    said = [
        f"{violation_place(violation)}: {rule_sentence(violation)}"
        for violation in violations[:_MOST_BROKEN]
    ]
    more = len(violations) - _MOST_BROKEN
    if more > 0:
        said.append(f"Nog {count(more, 'regel', 'regels')} meer.")
    return " ".join(["Zo kan het niet.", *said])


def step_text(event: Event, changes: int) -> str:
    """Name the step for undo, without the reason: `afwezig: Wendy do 28/1, 3 wijzigingen`."""
    number = f", {count(changes, 'wijziging', 'wijzigingen')}" if changes else ""
    return f"{event.step}{number}"


def opens_text(opens: Minutes, minute: Minutes) -> tuple[str, str]:
    """Say when the desk opens and how long that still takes; empty once it is open."""
    if minute >= opens:
        return "", ""
    left = opens - minute
    waits = count(left, "minuut", "minuten") if left < 60 else duration(left)
    return f"De balie opent om {clock(opens)}", f"nog {waits}"
