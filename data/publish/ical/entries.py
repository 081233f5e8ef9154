"""What stands in a calendar, free of its file format.

Absences and appointments are never asked for here, so no calendar can tell of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from data.dutch import clock
from rostering.calendar import TurnKind
from rostering.roster import Shift, Work
from rostering.time import Half, Span, half_span
from rostering.view import View


class Content(Enum):
    """What a calendar can hold; the value is its word for users."""

    DUTIES = "diensten"
    TURNS = "beurten"
    POSTS = "posten"


EVERYTHING = frozenset(Content)

_TURNS = {TurnKind.EVENING: "Avondbeurt", TurnKind.SATURDAY: "Zaterdagbeurt"}
_HALVES = {Half.MORNING: "voormiddag", Half.AFTERNOON: "namiddag"}
_MOST_NAMES = 6
"""People whose names fit in a title; of more than these the title tells how many they are."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a calendar.

    Attributes:
        key: what it is, the same over changes of its times and words; unique on its day.
        busy: whether it keeps its owner from other engagements.
    """

    day: date
    key: str
    span: Span
    title: str
    details: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """What one person does on one day, as far as it is chosen."""

    key: str
    span: Span
    title: str
    note: str = ""
    details: str = ""
    busy: bool = False

    @property
    def whole_title(self) -> str:
        return f"{self.title} ({self.note})" if self.note else self.title


def entries_of(view: View, name: str, what: frozenset[Content]) -> list[Entry]:
    """Return the entries of one person over the horizon, day by day."""
    found = []
    for day in view.horizon.days:
        seen: dict[str, int] = {}
        for part in _parts(view, name, day, what):
            times = seen[part.key] = seen.get(part.key, 0) + 1
            # Two duties on one day, or two posts in one block, are mistakes that do occur.
            key = part.key if times == 1 else f"{part.key}/{times}"
            found.append(Entry(day, key, part.span, part.whole_title, part.details, part.busy))
    return found


def entries_of_team(view: View, what: frozenset[Content]) -> list[Entry]:
    """Return the entries of the team: each duty, turn and post once, with who is on it."""
    found = []
    for day in view.horizon.days:
        people: dict[tuple[str, Span, str], list[str]] = {}
        for name in view.names:
            for part in _parts(view, name, day, what):
                who = f"{name} ({part.note})" if part.note else name
                people.setdefault((_team_key(part), part.span, part.title), []).append(who)
        for (key, span, title), names in people.items():
            found.append(_team_entry(day, key, span, title, names))
    return found


def _team_entry(day: date, key: str, span: Span, title: str, names: list[str]) -> Entry:
    if len(names) <= _MOST_NAMES:
        return Entry(day, key, span, f"{title}: {', '.join(names)}")
    count = f"{title}: {len(names)} medewerkers"
    return Entry(day, key, span, count, "\n".join(names))


def _team_key(part: _Part) -> str:
    """Tell entries of the team apart: by what they are and when, not by who is on them."""
    return f"{part.key}:{part.title}:{clock(part.span.start)}-{clock(part.span.end)}"


def _parts(view: View, name: str, day: date, what: frozenset[Content]) -> Iterator[_Part]:
    entry = view.entry(name, day)
    if Content.DUTIES in what:
        for shift in entry.shifts:
            yield _duty(view, shift)
    if Content.TURNS in what:
        for kind in TurnKind:
            if view.has_turn(name, day, kind):
                yield _turn(view, name, day, kind)
    if Content.POSTS in what:
        for work in entry.work:
            part = _post(view, name, day, work)
            if part is not None:
                yield part


def _duty(view: View, shift: Shift) -> _Part:
    pause = shift.pause
    details = "" if pause is None else f"Pauze {clock(pause.start)}–{clock(pause.end)}"
    title = f"Dienst {shift.duty}" if shift.duty else "Dienst"
    return _Part("duty", shift.span, title, _remote(view, shift), details)


def _remote(view: View, shift: Shift) -> str:
    noon = view.plan.settings.noon
    worked = [half for half in Half if shift.minutes_in(half_span(half, noon))]
    remote = [half for half in worked if half in shift.remote]
    if not remote:
        return ""
    return "telewerk" if remote == worked else f"telewerk {_HALVES[remote[0]]}"


def _turn(view: View, name: str, day: date, kind: TurnKind) -> _Part:
    blocks = {block.name: block for block in view.plan.calendar.turn_blocks(day, kind)}
    spans = [
        blocks[work.block].span
        for work in view.entry(name, day).work
        if work.block in blocks
        and view.is_front(work.post)
        and view.is_independent(name, day, work.post)
    ]
    span = Span(min(one.start for one in spans), max(one.end for one in spans))
    return _Part(f"turn:{kind.value}", span, _TURNS[kind], busy=True)


def _post(view: View, name: str, day: date, work: Work) -> _Part | None:
    """Return one block on a post; the default back post is what a duty means without a word."""
    post = view.plan.post(work.post)
    if post == view.plan.default_back_post:
        return None
    alone = not post.is_front or view.is_independent(name, day, post.name)
    note = "" if alone else "onder begeleiding"
    return _Part(f"post:{work.block}", work.span, post.name, note, busy=post.is_front)
