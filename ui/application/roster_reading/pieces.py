"""The words of a cell, piece by piece: `9-12 Balie, 13-17 T`, `VM: vrij`, `Laat`, `afwezig`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final, Literal

from data.workbook.cells import UnexpectedValueError, read_part
from data.workbook.schema import folded
from rostering.plan import Plan
from rostering.time import WHOLE, Span
from ui.application.absences.words import AWAY_SHORT
from ui.application.cell_words import REASON_WORDS
from ui.application.editing.cells import NOTHING, read_text
from ui.application.health_words import health_hint
from ui.application.language import Text
from ui.application.records.words import AWAY
from ui.application.roster_reading import words

_MOST_NAMED: Final = 8
_LONGEST: Final = 200
"""Letters of a cell; what is longer is no place in a roster."""
_MARKS: Final = "⌂"
_TIME: Final = r"\d{1,2}(?:[:.hu]\d{2}|[hu])?"
_TIMES: Final = rf"{_TIME}\s*(?:-|–|—|tot|to)\s*{_TIME}(?!\d)(?:\s*uur)?"
_BEGIN: Final = re.compile(rf"\(?({_TIMES})\)?\s*[:=]?\s*(.*)", re.DOTALL)
_END: Final = re.compile(rf"(.*?)\s*[:=]?\s*\(?({_TIMES})\)?", re.DOTALL)
_BETWEEN: Final = re.compile(r"[,;+\n]|\s(?:en|and)\s|\s/\s")
_FREE: Final = frozenset(("-", "–", "—", "free"))
_MORE_AWAY: Final = (
    Text(nl="vakantie", en="holiday"),
    Text(nl="ziek", en="ill"),
    Text(nl="recup", en="time off in lieu"),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a cell.

    Attributes:
        kind: `hours` are times without a word; `nothing` is a day that is closed anyway.
        what: the name of the post or the duty.
        span: when; None for the whole of the column.
    """

    kind: Literal["post", "back", "free", "away", "duty", "hours", "nothing"]
    what: str = ""
    span: Span | None = None


class UnreadError(Exception):
    """A cell that is not understood; what is expected instead."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


class Vocabulary:
    """Knows the words that a cell of a plan's roster can hold."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def pieces(self, text: str, day: date) -> tuple[Piece, ...]:
        """Read a cell.

        Raises:
            UnreadError: a piece of it is not understood.
        """
        plain = text.replace(_MARKS, "").strip()
        if len(plain) > _LONGEST:
            raise UnreadError(self.expected)
        whole = self._word(plain, day)
        if whole is not None:
            return (whole,)
        return tuple(
            self._piece(part.strip(), day) for part in _BETWEEN.split(plain) if part.strip()
        )

    def span(self, text: str, day: date) -> Span | None:
        """Read what part of a day a head means: times, a half day or a block; None for neither."""
        plain = re.sub(r"\s*\n\s*", "-", text.strip())
        block = next(
            (
                one
                for one in self._plan.calendar.scheduled_blocks(day)
                if folded(one.name) == folded(plain)
            ),
            None,
        )
        return _hours(plain, self._plan.settings.noon) if block is None else block.span

    def _piece(self, text: str, day: date) -> Piece:
        word = self._word(text, day)
        if word is not None:
            return word
        for span, rest in self._timed(text, day):
            if not rest:
                return Piece("hours", span=span)
            found = self._word(rest, day)
            if found is not None:
                return Piece(found.kind, found.what, span)
        raise UnreadError(self.expected)

    def _timed(self, text: str, day: date) -> Iterator[tuple[Span, str]]:
        """Yield the ways in which a piece can be a time with a word before or after it."""
        for form, time, rest in ((_BEGIN, 1, 2), (_END, 2, 1)):
            found = form.fullmatch(text)
            span = None if found is None else _hours(found[time], self._plan.settings.noon)
            if found is not None and span is not None:
                yield span, found[rest].strip()
        first, _, rest_ = text.partition(" ")
        before, _, last = text.rpartition(" ")
        for part, word in ((first, rest_), (last, before)):
            span = self.span(part.strip(":()"), day) if part else None
            if span is not None:
                yield span, word.strip(" :()")

    def _word(self, text: str, day: date) -> Piece | None:
        content = read_text(self._plan, text)
        if content is not None and content != NOTHING:
            kind = content.kind
            return Piece(
                "free" if kind == "free" else "post" if kind == "post" else "back", content.post
            )
        plain = folded(text)
        if not plain:
            return None
        if plain in _FREE:
            return Piece("free")
        if post := self._posts.get(plain) or self._post_with(plain):
            return self._of_post(post)
        if duty := self._duties.get(plain):
            return Piece("duty", duty)
        if plain in self._away or health_hint(text):
            return Piece("away")
        if plain in self._closed or plain == folded(self._plan.calendar.holiday(day) or " "):
            return Piece("nothing")
        return None

    def _of_post(self, name: str) -> Piece:
        back = self._plan.default_back_post
        return Piece("back") if back is not None and back.name == name else Piece("post", name)

    def _post_with(self, plain: str) -> str | None:
        """Return the one post that has a word in its name: `1777` for `Telefoon 1777`."""
        found = [post.name for post in self._plan.posts if plain in folded(post.name).split()]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _posts(self) -> dict[str, str]:
        """Posts by code and name, and by a code with the mark of who is accompanied."""
        posts = self._plan.posts
        accompanied = {folded(f"{post.code}b"): post.name for post in posts if post.is_front}
        named = {folded(word): post.name for post in posts for word in (post.name, post.code)}
        return accompanied | named

    @cached_property
    def _duties(self) -> dict[str, str]:
        duties = self._plan.duties
        codes = {folded(duty.code): duty.name for duty in duties if duty.code}
        return codes | {folded(duty.name): duty.name for duty in duties}

    @cached_property
    def _away(self) -> frozenset[str]:
        texts = (AWAY, AWAY_SHORT, *REASON_WORDS, *_MORE_AWAY)
        known = {word for text in texts for word in (text.nl, text.en)}
        kinds = {absence.kind for absence in self._plan.absences}
        return frozenset(folded(word) for word in {*known, *kinds, "afw", "absent"}) - {""}

    @cached_property
    def _closed(self) -> frozenset[str]:
        names = {closure.description for closure in self._plan.closures}
        return frozenset(folded(name) for name in {*names, "gesloten", "closed", "feestdag"}) - {""}

    @cached_property
    def expected(self) -> str:
        """Say what a cell can hold."""
        return words.WORD.say(
            posts=listed_few(post.code for post in self._plan.posts),
            duties=listed_few(duty.name for duty in self._plan.duties),
        )


def _hours(text: str, noon: int) -> Span | None:
    """Return the span of `9-12`, `9u30 tot 12u` or `VM`; None for anything else."""
    plain = re.sub(r"\s*(?:–|—|tot|to)\s*", "-", text.strip().casefold())
    try:
        part = read_part(re.sub(r"uur|\s", "", plain))
    except UnexpectedValueError:
        return None
    return None if part == WHOLE else part.span(noon)


def listed_few(names: Iterable[str]) -> str:
    """Name some, and that there are more."""
    known = [name for name in names if name]
    more = ["…"] if len(known) > _MOST_NAMED else []
    return ", ".join([*known[:_MOST_NAMED], *more])
