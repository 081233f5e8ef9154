"""What would fill an empty place, in every language; names only, no pronouns."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from ui.application.language import Text

ASKED: Final[MappingProxyType[str, Text]] = MappingProxyType(
    {
        "longer_day": Text(
            nl="Vraag {who} om die dag van {start} tot {end} te werken.",
            en="Ask {who} to work from {start} to {end} that day.",
        ),
        "more_hours": Text(
            nl="Vraag {who} om {minutes} te werken; de grens van het team is {limit}.",
            en="Ask {who} to work {minutes}; the limit of the team is {limit}.",
        ),
        "newcomer_counted": Text(
            nl="Laat {who} die dag zelfstandig werken, zonder begeleiding.",
            en="Let {who} work independently that day, without guidance.",
        ),
        "volunteer": Text(
            nl="Vraag {who} voor deze {kind}, enkel vrijwillig: buiten de beurtrol.",
            en="Ask {who} for this {kind}, voluntarily only: outside the rotation.",
        ),
        "post_closed": Text(
            nl="Sluit deze post in dit blok.", en="Close this station in this block."
        ),
    }
)
"""What has to give way, per kind of repair; some kinds have more to say, below."""
LEFT_AT: Final = Text(
    nl="Laat {post} in dit blok met {people}.", en="Leave {post} with {people} in this block."
)
ASKED_BACK: Final = Text(
    nl="Vraag {who} om die {part} toch te komen werken.",
    en="Ask {who} to come to work that {part} after all.",
)
ASKED_BACK_FOR: Final = Text(
    nl="Vraag {who} om van {start} tot {end} toch beschikbaar te zijn.",
    en="Ask {who} to be available from {start} to {end} after all.",
)
DAY_OFF_MOVED: Final = Text(
    nl="Verplaats de vrije dag van {who} van {here} naar {there}.",
    en="Move the day off of {who} from {here} to {there}.",
)
HALF_DAY_OFF_MOVED: Final = Text(
    nl="Verplaats de vrije halve dag van {who} van {here} naar {there} {part}.",
    en="Move the half day off of {who} from {here} to {there} {part}.",
)

# What a repair does to the place itself

CLOSED: Final = Text(nl="De post is dan gesloten", en="The station is then closed")
FILLED: Final = Text(nl="De plaats is dan gevuld", en="The place is then filled")
STILL_LACKING: Final = Text(
    nl="Er ontbreken er dan nog {after} van {before}",
    en="Still missing then: {after} of {before}",
)
NO_GOAL: Final = Text(nl="geen doel verandert", en="no goal changes")

# Who goes where

DAY_OFF: Final = Text(nl="krijgt die dag vrij", en="gets that day off")
DUTY: Final = Text(nl="{duty} ({start} tot {end})", en="{duty} ({start} to {end})")
TO_POST: Final = Text(nl="naar {post} in {blocks}", en="to {post} in {blocks}")
TO_BACK: Final = Text(nl="naar de backoffice in {blocks}", en="to the back office in {blocks}")

# Beside a place in the window

STAYS_CLOSED: Final = Text(
    nl="De post is dan gesloten in dit blok.", en="The station is then closed in this block."
)
IS_FILLED: Final = Text(nl="De plaats is dan gevuld.", en="The place is then filled.")
STILL_MISSING: Final = Text(
    nl="Er ontbreken dan nog {after} van {before}.",
    en="Still missing then: {after} of {before}.",
)
STEP_CLOSED: Final = Text(
    nl="post gesloten: {post} {day} {block}", en="station closed: {post} {day} {block}"
)
STEP_FILLED: Final = Text(
    nl="plaats ingevuld: {post} {day} {block}", en="place filled: {post} {day} {block}"
)
TAKES_DAY: Final = Text(
    nl="Neemt de hele dag over; {who} is dan vrij.",
    en="Takes over the whole day; {who} is then off.",
)
SWAPS_DAY: Final = Text(nl="Ruilt de hele dag met {who}.", en="Swaps the whole day with {who}.")
FROM_BACK: Final = Text(
    nl="Komt uit de backoffice; {who} gaat daarheen.",
    en="Comes from the back office; {who} goes there.",
)
FROM_POST: Final = Text(
    nl="Komt van {post}; {who} gaat daarheen.", en="Comes from {post}; {who} goes there."
)
