"""The words of a cell, piece by piece: `9-12 Balie, 13-17 T`, `VM: vrij`, `Laat`, `afwezig`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Final

from data.roster_sheets import Meaning
from data.workbook.cells import UnexpectedValueError, read_part
from data.workbook.schema import folded
from rostering.plan import Plan
from rostering.time import WHOLE, Half, Span, half_span
from ui.application.absences.words import CLOSED_DAY
from ui.application.editing.words import BACK_OFFICE, FREE
from ui.application.privacy.health_words import health_hint
from ui.application.records.words import AWAY
from ui.application.roster_reading import words
from ui.application.roster_reading.lexicon import AT_HOME, PERHAPS_HOME, Lexicon, Piece

_MOST_NAMED: Final = 8
_LONGEST: Final = 200
"""Letters of a cell; what is longer is no place in a roster."""
_MARKS: Final = "⌂"
_TIME: Final = r"\d{1,2}(?:[:.hu]\d{2}|[hu])?"
_TIMES: Final = rf"{_TIME}\s*(?:-|–|—|tot|to)\s*{_TIME}(?!\d)(?:\s*uur)?"
_BEGIN: Final = re.compile(rf"\(?({_TIMES})\)?\s*[:=]?\s*(.*)", re.DOTALL)
_END: Final = re.compile(rf"(.*?)\s*[:=]?\s*\(?({_TIMES})\)?", re.DOTALL)
_HOME: Final = rf"\(?(?:{'|'.join((*AT_HOME, *PERHAPS_HOME))})\)?"
_HOME_FIRST: Final = re.compile(rf"({_HOME})(?:\s*[:=]\s*|\s+)(.+)", re.DOTALL | re.IGNORECASE)
_HOME_LAST: Final = re.compile(rf"(.+?)(?:\s*[:=]\s*|\s+)({_HOME})", re.DOTALL | re.IGNORECASE)
_ONE_END: Final = re.compile(rf"\b(?:tot|t/m|vanaf|until|from)\s+{_TIME}\b", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[,;+\n]|\s(?:en|and)\s|\s/\s")
_PLACE_NUMBER: Final = re.compile(r"(?<=[^\W\d_])\s*[1-9]$")
"""Which of the places of a post: `Loket 2`."""


class UnreadError(Exception):
    """A cell that is not understood; what is expected instead."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


class Vocabulary:
    """Knows the words that a cell of a plan's roster can hold, and those of a file's legend."""

    def __init__(self, plan: Plan, legend: Sequence[Meaning] = ()) -> None:
        self._plan = plan
        self._known = Lexicon(plan)
        self._legend = {folded(one.code): one for one in legend}
        self._labels: dict[str, Piece | None] = {}

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
        return self._halves(plain, day) or tuple(
            self._piece(part.strip(), day) for part in _BETWEEN.split(plain) if part.strip()
        )

    def label(self, text: str) -> Piece | None:
        """Read what stands before a row: a post or one of its places, a duty, `vrij`, `afwezig`.

        A half day or hours may stand beside it.
        """
        plain = " ".join(text.split()).rstrip(" :")
        if plain not in self._labels:
            self._labels[plain] = self._label(plain) if len(plain) <= _LONGEST else None
        return self._labels[plain]

    def span(self, text: str, day: date | None) -> Span | None:
        """Read what part of a day a head means: times, a half day or a block; None for neither."""
        plain = re.sub(r"\s*\n\s*", "-", text.strip())
        blocks = () if day is None else self._plan.calendar.scheduled_blocks(day)
        block = next((one for one in blocks if folded(one.name) == folded(plain)), None)
        return _hours(plain, self._plan.settings.noon) if block is None else block.span

    def timed(self, text: str, day: date | None) -> Iterator[tuple[Span, str]]:
        """Yield the ways in which a text can be a time with words before or after it."""
        for form, time, rest in ((_BEGIN, 1, 2), (_END, 2, 1)):
            found = form.fullmatch(text)
            span = None if found is None else _hours(found[time], self._plan.settings.noon)
            if found is not None and span is not None:
                yield span, found[rest].strip()
        first, _, after = text.partition(" ")
        before, _, last = text.rpartition(" ")
        for part, word in ((first, after), (last, before)):
            span = self.span(part.strip(":()"), day) if part else None
            if span is not None:
                yield span, word.strip(" :()")

    def neutral(self, text: str) -> str:
        """Return a text as it can be shown: one that tells why somebody is away, does not."""
        return f"{AWAY.say()} …" if self._known.tells_reason(text) else text

    @cached_property
    def expected(self) -> str:
        """Say what a cell can hold."""
        return words.WORD.say(
            posts=listed_few(post.code for post in self._plan.posts),
            duties=listed_few(duty.name for duty in self._plan.duties),
        )

    @cached_property
    def expected_label(self) -> str:
        """Say what can stand before a row of posts."""
        return words.LABEL.say(posts=listed_few(post.name for post in self._plan.posts))

    def _label(self, plain: str) -> Piece | None:
        if not any(char.isalpha() for char in plain):
            return None
        place = re.sub(_PLACE_NUMBER, "", plain)
        for text in dict.fromkeys((plain, place)):
            for span, word in ((None, text), *self.timed(text, None)):
                try:
                    found = self._word(word, None) if word else None
                except UnreadError:
                    continue
                if found is not None and found.kind != "nothing":
                    return replace(found, span=span)
        return None

    def _halves(self, text: str, day: date) -> tuple[Piece, ...]:
        """Read `T/BO` as one half day and the other; nothing where it is anything else."""
        both = [self._word(part.strip(), day) for part in text.split("/")]
        if len(both) != len(Half) or any(
            one is None or one.kind in ("duty", "nothing") for one in both
        ):
            return ()
        doubt = words.DOUBT_HALVES.say(text=self.neutral(text))
        noon = self._plan.settings.noon
        return tuple(
            replace(one, span=half_span(half, noon), doubt=f"{doubt}; {one.doubt}".rstrip("; "))
            for half, one in zip((Half.MORNING, Half.AFTERNOON), both, strict=True)
            if one is not None
        )

    def _piece(self, text: str, day: date) -> Piece:
        word = self._word(text, day)
        if word is not None:
            return word
        for span, rest in self.timed(text, day):
            if not rest:
                return Piece("hours", span=span)
            found = self._word(rest, day) or self._at_home(rest, day)
            if found is not None:
                return replace(found, span=span)
        home = self._at_home(text, day)
        if home is not None:
            return home
        if health_hint(text) and not any(self._says_more(part, day) for part in text.split()):
            return Piece("away")
        if _ONE_END.search(text):
            raise UnreadError(words.FROM_AND_TO.say())
        raise UnreadError(self.expected)

    def _at_home(self, text: str, day: date) -> Piece | None:
        """Read a place or a duty with a word for telework beside it: `T (thuis)`, `TW: balie`."""
        for form, home, rest in ((_HOME_FIRST, 1, 2), (_HOME_LAST, 2, 1)):
            found = form.fullmatch(text)
            word = None if found is None else self._word(found[home].strip("()"), day)
            if found is None or word is None or not word.remote:
                continue
            piece = self._piece(found[rest].strip(), day)
            if piece.kind in ("post", "back", "duty", "hours"):
                doubt = "; ".join(filter(None, (word.doubt, piece.doubt)))
                return replace(piece, doubt=doubt, remote=True)
        return None

    def _says_more(self, word: str, day: date) -> bool:
        """Tell whether a word beside one about health says something else, such as hours."""
        plain = word.strip(".:()")
        return any(char.isdigit() for char in plain) or self._word(plain, day) is not None

    def _word(self, text: str, day: date | None) -> Piece | None:
        """Read a word alone; None where it says nothing known.

        Raises:
            UnreadError: it stands for something else in the legend, that is not known.
        """
        own = self._known.word(text, day)
        listed = self._legend.get(folded(text))
        if listed is None:
            return own
        meant = self._known.word(listed.text, day)
        if meant is None and health_hint(listed.text):
            meant = Piece("away")
        if own is None or meant is None:
            if own is not None and not self._known.is_like(listed.text, own):
                raise UnreadError(words.AS_IN_LEGEND.say())
            return own or (None if meant is None else replace(meant, doubt=""))
        if (own.kind, own.what, own.remote) == (meant.kind, meant.what, meant.remote):
            return replace(own, doubt="")
        told = {"code": listed.code, "meant": _named(meant), "own": _named(own)}
        return replace(meant, doubt=words.DOUBT_LEGEND.say(**told))


def _named(piece: Piece) -> str:
    """Say what a piece means, without a reason."""
    if piece.kind == "back" and piece.remote:
        return words.AT_HOME.say()
    known = {"free": FREE, "away": AWAY, "back": BACK_OFFICE, "nothing": CLOSED_DAY}
    text = known.get(piece.kind)
    return piece.what if text is None else text.say()


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
