"""The words of a plan that stand alone: posts, duties, `vrij`, why somebody is away, closures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final, Literal

from data.workbook.schema import folded
from rostering.plan import Plan
from rostering.time import Span
from ui.application.absences.words import AWAY_SHORT, CLOSED_DAY
from ui.application.cell_words import REASON_WORDS
from ui.application.editing.cells import NOTHING, read_text
from ui.application.language import Text
from ui.application.privacy.health_words import health_hint
from ui.application.records.words import AWAY
from ui.application.roster_reading import words

_FREE: Final = frozenset(("-", "–", "—", "free"))
_MORE_AWAY: Final = (
    Text(nl="vakantie", en="holiday"),
    Text(nl="ziek", en="ill"),
    Text(nl="recup", en="time off in lieu"),
)
AT_HOME: Final = ("telewerk", "telewerken", "thuiswerk", "thuiswerken", "telework", "remote", "tw")
"""Words for work at a distance."""
PERHAPS_HOME: Final = ("thuis", "home")
"""Words that can mean it."""
_LEAST_BEGIN, _LEAST_END = 3, 4
"""Letters of a word that is taken for a part of the name of a post."""
_NO_REASON: Final = frozenset(("ander", "other"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a cell.

    Attributes:
        kind: `hours` are times without a word; `nothing` is a day that is closed anyway.
        what: the name of the post or the duty.
        span: when; None for the whole of the column.
        doubt: why it can mean something else, a sentence; empty where it is sure.
        remote: at a distance; without, a sheet does not say where.
    """

    kind: Literal["post", "back", "free", "away", "duty", "hours", "nothing"]
    what: str = ""
    span: Span | None = None
    doubt: str = ""
    remote: bool = False


class Lexicon:
    """Knows the words of a plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def word(self, text: str, day: date | None) -> Piece | None:
        """Read a word alone, on a day where that matters; None where it says nothing known."""
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
        if plain in AT_HOME:
            return Piece("back", remote=True)
        if plain in PERHAPS_HOME:
            return Piece("back", doubt=words.DOUBT_HOME.say(text=text), remote=True)
        if plain in self._away:
            return Piece("away")
        if plain in self._closed or (
            day and plain == folded(self._plan.calendar.holiday(day) or " ")
        ):
            return Piece("nothing")
        return self._part_of_post(text)

    def is_like(self, text: str, piece: Piece) -> bool:
        """Tell whether a text is another way to say a word: they have a longer word in common."""
        own = folded(piece.what)
        return any(len(word) >= _LEAST_END and word in own for word in folded(text).split())

    def tells_reason(self, text: str) -> bool:
        """Tell whether a text says why somebody is away."""
        found = re.findall(r"[^\W\d_]+", folded(text))
        kinds = {word for word in self._reasons if word not in _NO_REASON}
        return bool(health_hint(text)) or any(
            word in kinds or any(len(kind) > _LEAST_END and kind in word for kind in kinds)
            for word in found
        )

    def _of_post(self, name: str, doubt: str = "") -> Piece:
        back = self._plan.default_back_post
        if back is not None and back.name == name:
            return Piece("back", doubt=doubt)
        return Piece("post", name, doubt=doubt)

    def _post_with(self, plain: str) -> str | None:
        """Return the one post that has a word in its name: `1777` for `Telefoon 1777`."""
        found = [post.name for post in self._plan.posts if plain in folded(post.name).split()]
        return found[0] if len(found) == 1 else None

    def _part_of_post(self, text: str) -> Piece | None:
        """Return the one post of which a word begins or ends so: `tel`, `balie`; it is a guess."""
        plain = folded(text).rstrip(".")
        if not plain.isalpha():
            return None
        found = [
            post.name
            for post in self._plan.posts
            if any(
                (len(plain) >= _LEAST_BEGIN and word.startswith(plain))
                or (len(plain) >= _LEAST_END and word.endswith(plain))
                for word in folded(post.name).split()
            )
        ]
        if len(found) != 1:
            return None
        return self._of_post(found[0], words.DOUBT_WORD.say(text=text, post=found[0]))

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
    def _reasons(self) -> frozenset[str]:
        texts = (*REASON_WORDS, *_MORE_AWAY)
        known = {word for text in texts for word in (text.nl, text.en)}
        kinds = {absence.kind for absence in self._plan.absences}
        return frozenset(map(folded, known | kinds)) - {""}

    @cached_property
    def _away(self) -> frozenset[str]:
        known = {word for text in (AWAY, AWAY_SHORT) for word in (text.nl, text.en)}
        return self._reasons | {folded(word) for word in {*known, "afw", "absent"}}

    @cached_property
    def _closed(self) -> frozenset[str]:
        names = {closure.description for closure in self._plan.closures}
        known = {CLOSED_DAY.nl, CLOSED_DAY.en, "feestdag"}
        return frozenset(folded(name) for name in names | known) - {""}
