"""One day of somebody as a sheet has it, put into the roster as if it were typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from data.dutch import clock
from rostering.calendar import Block
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.team.duties import Duty
from rostering.time import Half, Span, half_span
from ui.application.editing.cells import FREE, NOTHING, Cell, Content, is_same
from ui.application.editing.draft import Draft
from ui.application.editing.texts import Words
from ui.application.roster_reading import words
from ui.application.roster_reading.found import Unread
from ui.application.roster_reading.lexicon import Piece
from ui.application.roster_reading.pieces import UnreadError, Vocabulary


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a cell of a day.

    Attributes:
        span: the part of the day that its column is about; None for the whole.
        pieces: what it says, where that is known already.
        doubt: why it can mean something else, or be about another part of the day.
    """

    place: str
    text: str
    span: Span | None = None
    pieces: tuple[Piece, ...] = ()
    doubt: str = ""


@dataclass(slots=True)
class Asked:
    """What is asked for a day of somebody.

    Attributes:
        place: the first cell that says something else.
        emptied: cells that were emptied in a sheet in which that means something.
    """

    place: str
    written: list[Written] = field(default_factory=list)
    emptied: list[Written] = field(default_factory=list)


@dataclass(slots=True)
class DayReading:
    """What a day becomes: `entry` is None where it stays as it is."""

    entry: DayEntry | None = None
    unread: list[Unread] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    is_away: bool = False
    doubt: str = ""


class Days:
    """Reads days one after the other; each one sees those before it, as typing would."""

    def __init__(self, plan: Plan, vocabulary: Vocabulary) -> None:
        self.plan = plan
        self._vocabulary = vocabulary
        self._words = Words(plan)

    def read(
        self, name: str, day: date, written: Sequence[Written], emptied: Sequence[Written] = ()
    ) -> DayReading:
        """Read what stands for a day; a day of which not all can be is left wholly as it is.

        Args:
            name: who.
            day: when.
            written: the cells with words.
            emptied: cells that were emptied in a sheet in which that means something.
        """
        found = DayReading()
        asked = [(cell, piece) for cell in written for piece in self._pieces(cell, day, found)]
        self._refuse_half_duties(asked, found)
        if found.unread:
            return found
        contents = dict.fromkeys(self._blocks_of(name, day, emptied), NOTHING)
        whole = [cell for cell, piece in asked if piece.kind in ("free", "away")]
        if whole and len(whole) == len(asked) and self._are_whole(asked, day):
            contents = {Cell(name, day, ""): FREE}
        else:
            self._place(name, day, asked, contents, found)
        if found.unread:
            return found
        found.is_away = any(piece.kind == "away" for _, piece in asked)
        doubts = [doubt for cell, piece in asked for doubt in (cell.doubt, piece.doubt) if doubt]
        found.doubt = "; ".join(dict.fromkeys(doubts))
        place = (written or emptied)[0].place
        self._write(name, day, place, asked, contents, found)
        return found

    def _pieces(self, cell: Written, day: date, found: DayReading) -> tuple[Piece, ...]:
        try:
            pieces = cell.pieces or self._vocabulary.pieces(cell.text, day)
        except UnreadError as error:
            self._refuse(cell, error.expected, found)
            return ()
        for piece in pieces:
            span = piece.span or cell.span
            duty = self.plan.duty(piece.what) if piece.kind == "duty" else None
            if duty is not None and day.weekday() not in duty.weekdays:
                self._refuse(cell, words.DUTY_OF_DAY.say(duty=duty.name), found)
            elif span is not None and not all(
                about is None or span.shared(about)
                for about in (cell.span, None if duty is None else duty.span)
            ):
                self._refuse(cell, words.HOURS_OF_COLUMN.say(), found)
        return pieces

    def _refuse_half_duties(
        self, asked: Sequence[tuple[Written, Piece]], found: DayReading
    ) -> None:
        """Refuse a duty that stands in one half day and goes on in the other."""
        noon = self.plan.settings.noon
        for cell, piece in asked:
            duty = self.plan.duty(piece.what) if piece.kind == "duty" else None
            spans = [own.span or at.span for at, own in asked if own.what == piece.what]
            for half in (half_span(half, noon) for half in Half):
                is_told = any(span is None or span.shared(half) for span in spans)
                if duty is not None and half.shared(duty.span) and not is_told:
                    self._refuse(cell, words.HOURS_OF_COLUMN.say(), found)

    def _refuse(self, cell: Written, expected: str, found: DayReading) -> None:
        """Note once that a cell is not understood."""
        if cell.place not in {item.place for item in found.unread}:
            text = self._vocabulary.neutral(cell.text)
            found.unread.append(Unread(cell.place, text, expected))

    def _are_whole(self, asked: Sequence[tuple[Written, Piece]], day: date) -> bool:
        """Tell whether pieces together are about the whole day, or about all of its blocks."""
        spans = [piece.span or cell.span for cell, piece in asked]
        blocks = self.plan.calendar.blocks(day)
        return None in spans or all(
            any(span is not None and span.contains(block.span) for span in spans)
            for block in blocks
        )

    # From pieces to blocks

    def _place(
        self,
        name: str,
        day: date,
        asked: Sequence[tuple[Written, Piece]],
        contents: dict[Cell, Content],
        found: DayReading,
    ) -> None:
        """Lay pieces over the blocks of the day; note what does not fit."""
        named: set[str] = set()
        for cell, piece in asked:
            span = piece.span or cell.span
            if piece.kind == "hours":
                self._refuse_odd_hours(day, cell, span, found)
            if piece.kind in ("hours", "duty", "nothing"):
                continue
            blocks = self._blocks(name, day, piece, span)
            if not blocks and piece.kind in ("post", "back"):
                self._refuse(cell, words.HOURS_WITH_BLOCK.say(), found)
            for block in blocks:
                if block.name in named:
                    self._refuse(cell, words.ONCE.say(block=block.name), found)
                named.add(block.name)
                contents[Cell(name, day, block.name)] = _content(piece)
        if any(cell.span is None and piece.kind in ("post", "back") for cell, piece in asked):
            contents |= self._rest_of_day(name, day, named)

    def _rest_of_day(self, name: str, day: date, named: set[str]) -> dict[Cell, Content]:
        """Return the blocks that a cell about the whole day leaves out; turns stay."""
        present = self.plan.roster.entry(name, day)
        return {
            Cell(name, day, block.name): NOTHING
            for block in self.plan.calendar.blocks(day)
            if block.turn is None and block.name not in named and present.post_in(block.name)
        }

    def _refuse_odd_hours(
        self, day: date, cell: Written, span: Span | None, found: DayReading
    ) -> None:
        if span is not None and self._duty_with(day, span) is None:
            self._refuse(cell, words.HOURS_OF_DUTY.say(), found)

    def _duty_with(self, day: date, span: Span) -> str | None:
        """Return the one duty of the day with these hours."""
        known = [
            duty.name
            for duty in self.plan.duties
            if duty.span == span and day.weekday() in duty.weekdays
        ]
        return known[0] if len(known) == 1 else None

    def _blocks(self, name: str, day: date, piece: Piece, span: Span | None) -> Sequence[Block]:
        """Return the blocks of hours, or those of a usual (half) day at the post."""
        blocks = self.plan.calendar.blocks(day)
        noon = self.plan.settings.noon
        if span is not None:
            blocks = tuple(one for one in blocks if 2 * span.shared(one.span) >= one.span.minutes)
            if span not in {half_span(half, noon) for half in Half}:
                return blocks
        usual = [one for one in blocks if one.turn is None] or list(blocks)
        away = self.plan.presence.unavailable_halves(name, day)
        there = [one for one in usual if self.plan.calendar.half(one) not in away] or usual
        levels = self.plan.levels
        wanted = (
            [one for one in there if levels.level(piece.what, one).wanted] if piece.what else []
        )
        present = self.plan.roster.entry(name, day)
        chosen = wanted or there
        covered = [one for one in chosen if present.is_at_work_in(one.span)]
        return covered or chosen

    def _blocks_of(self, name: str, day: date, cells: Sequence[Written]) -> list[Cell]:
        blocks = self.plan.calendar.blocks(day)
        spans = [cell.span for cell in cells]
        return [Cell(name, day, one.name) for one in blocks if one.span in spans]

    # From blocks to the roster

    def _write(
        self,
        name: str,
        day: date,
        place: str,
        asked: Sequence[tuple[Written, Piece]],
        contents: Mapping[Cell, Content],
        found: DayReading,
    ) -> None:
        before = self.plan.roster.entry(name, day)
        # Others have no part in which duty fits; without them it is found in a moment.
        draft = Draft(self.plan.only(name))
        draft.words = self._words
        for cell, piece in asked:
            span = piece.span or cell.span
            duty = piece.what if piece.kind == "duty" else ""
            if piece.kind == "hours" and span is not None:
                duty = self._duty_with(day, span) or ""
            if duty:
                draft.give(name, day, self.plan.duty(duty))
        only = self._only_duty(day, contents) if draft.entry(name, day).is_empty else None
        if only is not None:
            draft.give(name, day, only)
        draft.write_all(contents)
        if any(piece.remote for _, piece in asked):
            draft.set_remote(name, day, self._remote(draft.entry(name, day), asked))
        edit = draft.done("")
        why = next(iter(edit.refused), "") or self._why_not(draft, contents)
        if why:
            found.unread.append(Unread(place, why=why))
            return
        found.notes += edit.lost
        after = draft.entry(name, day)
        whole = any(cell.span is None and piece.kind in ("post", "back") for cell, piece in asked)
        emptied = [] if whole else [at for at, content in contents.items() if content == NOTHING]
        if any(draft.content(cell).kind == "back" for cell in emptied):
            where = self._words.on_day(name, day)
            found.notes.append(words.DUTY_GOES_ON.say(where=where))
        if after != before:
            found.entry = after
            self.plan = self.plan.with_roster(self.plan.roster.replaced({(name, day): after}))

    def _remote(self, entry: DayEntry, asked: Sequence[tuple[Written, Piece]]) -> frozenset[Half]:
        """Return the halves at a distance: as told, and as they were where nothing is told."""
        noon = self.plan.settings.noon
        found = frozenset[Half]().union(*(shift.remote for shift in entry.shifts))
        for half in Half:
            spans = [(piece.span or cell.span, piece.remote) for cell, piece in asked]
            about = half_span(half, noon)
            told = [remote for span, remote in spans if span is None or span.shared(about)]
            if told:
                found = found | {half} if any(told) else found - {half}
        return found

    def _only_duty(self, day: date, contents: Mapping[Cell, Content]) -> Duty | None:
        """Return the duty of an empty day where just one has room: nothing is to be weighed."""
        posts = {cell.block for cell, content in contents.items() if content.kind == "post"}
        spans = [one.span for one in self.plan.calendar.blocks(day) if one.name in posts]
        known = [
            duty
            for duty in self.plan.duties
            if day.weekday() in duty.weekdays and all(duty.covers(span) for span in spans)
        ]
        return known[0] if spans and len(known) == 1 else None

    def _why_not(self, draft: Draft, contents: Mapping[Cell, Content]) -> str:
        """Say that something of a day has no room beside the rest; empty where all has."""
        for cell, content in contents.items():
            if content.is_work and not is_same(self.plan, draft.content(cell), content):
                return words.NOT_THERE.say(where=self._words.at(cell))
        return ""


def _content(piece: Piece) -> Content:
    if piece.kind == "post":
        return Content("post", piece.what)
    return Content("back") if piece.kind == "back" else NOTHING


def times_of(span: Span) -> str:
    """Write hours: `9:00–10:45`."""
    return f"{clock(span.start)}–{clock(span.end)}"
