"""What the screen for a sick call says; names only, no pronouns, no reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from data.dutch import clock
from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.rules import Violation
from rostering.team.absences import Appointment
from rostering.time import Minutes, Span
from ui.application.dates import duration, listed, short_day, spoken
from ui.application.goal_texts import goal_name
from ui.application.happening.event import Event
from ui.application.happening.replan_texts import short_notice
from ui.application.language import Counted, Text
from ui.application.roster_words import CHANGES
from ui.application.rule_texts import rule_sentence, violation_place

_IN_MINUTES: Final[frozenset[GoalId]] = frozenset(("minimum", "wanted", "hours", "share", "load"))
_MOST_BROKEN: Final = 3
_SPOKEN: Final = Text(
    nl="{name}: voor {before}, na {after}", en="{name}: before {before}, after {after}"
)
_UNREPAIRED: Final = Text(
    nl="{name}, zonder herstel {time} tekort", en="{name}, {time} short without a repair"
)
_NOBODY: Final = Text(nl="niemand", en="nobody")
_MINIMUM: Final = Text(nl="{present}, minimum {minimum}", en="{present}, minimum {minimum}")
_OF: Final = Text(nl="{present} van {wanted}", en="{present} of {wanted}")
_NONE: Final = Text(nl="geen", en="none")
_BELOW: Final = Text(nl="{number}, {below} onder minimum", en="{number}, {below} below minimum")
_MET: Final = Text(nl="{number}, minimum gehaald", en="{number}, minimum met")
_APPOINTMENT: Final = Text(
    nl="afspraak van {start} tot {end}", en="appointment from {start} to {end}"
)
_NOT_SO: Final = Text(nl="Zo kan het niet.", en="This is not possible.")
_MORE_RULES: Final = Counted(
    Text(nl="Nog {number} regel meer.", en="And {number} more rule."),
    Text(nl="Nog {number} regels meer.", en="And {number} more rules."),
)
_OPENS: Final = Text(nl="De balie opent om {time}", en="The desk opens at {time}")
_STILL: Final = Text(nl="nog {time}", en="{time} left")
_MINUTES_LEFT: Final = Counted(
    Text(nl="{number} minuut", en="{number} minute"),
    Text(nl="{number} minuten", en="{number} minutes"),
)


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as it was and as it would be; `tone` says whether that is better or worse."""

    name: str
    before: str
    after: str
    tone: str

    @property
    def spoken(self) -> str:
        return _SPOKEN.say(name=self.name, before=self.before, after=self.after)


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
            name = _UNREPAIRED.say(name=name, time=duration(happened[goal]))
        rows.append(
            GoalRow(name, amount(goal, value), amount(goal, after[goal]), tone(value, after[goal]))
        )
    return tuple(rows)


def amount(goal: GoalId, value: int) -> str:
    """Write the value of a goal where there is little room: hours where it counts minutes."""
    return duration(value) if goal in _IN_MINUTES else str(value)


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
        return _MINIMUM.say(present=present or _NOBODY.say(), minimum=gap.minimum)
    return _OF.say(present=present, wanted=gap.wanted)


def gap_tone(gap: Shortage, present: int) -> str:
    """Return the tone of how many stand there."""
    if present < gap.minimum:
        return "fout"
    return "goed" if present >= gap.wanted else "letop"


def gaps_pill(gaps: Sequence[Shortage]) -> tuple[str, str]:
    """Count the gaps, with the tone: `3, minimum gehaald`."""
    below = sum(1 for gap in gaps if gap.level == "minimum")
    if not gaps:
        return _NONE.say(), "goed"
    if below:
        return _BELOW.say(number=len(gaps), below=below), "fout"
    return _MET.say(number=len(gaps)), "letop"


def appointment_text(item: Appointment, *, with_day: bool) -> str:
    """Say what has to be moved, never what it is about: `afspraak van 14u tot 15u`."""
    text = _APPOINTMENT.say(start=spoken(item.span.start), end=spoken(item.span.end))
    return f"{short_day(item.day)}: {text}" if with_day else text


def notice_text(names: Sequence[str]) -> str:
    """Warn of a change that comes late for part-timers."""
    warning = short_notice()
    return f"{listed(list(names))}: {warning[:1].lower()}{warning[1:]}"


def broken_text(violations: Sequence[Violation]) -> str:
    """Say what would go wrong: `Kan niet zo. vr 29 jan, Marc: …`."""
    said = [
        f"{violation_place(violation)}: {rule_sentence(violation)}"
        for violation in violations[:_MOST_BROKEN]
    ]
    more = len(violations) - _MOST_BROKEN
    if more > 0:
        said.append(_MORE_RULES.say(more))
    return " ".join([_NOT_SO.say(), *said])


def step_text(event: Event, changes: int) -> str:
    """Name the step for undo, without the reason: `afwezig: Wendy do 28/1, 3 wijzigingen`."""
    return f"{event.step}, {CHANGES.say(changes)}" if changes else event.step


def opens_text(opens: Minutes, minute: Minutes) -> tuple[str, str]:
    """Say when the desk opens and how long that still takes; empty once it is open."""
    if minute >= opens:
        return "", ""
    left = opens - minute
    waits = _MINUTES_LEFT.say(left) if left < 60 else duration(left)
    return _OPENS.say(time=clock(opens)), _STILL.say(time=waits)
