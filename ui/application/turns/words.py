"""What is said about turns, in every language; numbers and names are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rostering.calendar import TurnKind
from ui.application.language import Counted, Text

NOUN: Mapping[TurnKind, Text] = MappingProxyType(
    {
        TurnKind.EVENING: Text("avondbeurt", "evening turn"),
        TurnKind.SATURDAY: Text("zaterdagbeurt", "Saturday turn"),
    }
)
NOUNS: Mapping[TurnKind, Text] = MappingProxyType(
    {
        TurnKind.EVENING: Text("avondbeurten", "evening turns"),
        TurnKind.SATURDAY: Text("zaterdagbeurten", "Saturday turns"),
    }
)
SHORT: Mapping[TurnKind, Text] = MappingProxyType(
    {
        TurnKind.EVENING: Text("avond", "evening"),
        TurnKind.SATURDAY: Text("zaterdag", "Saturday"),
    }
)
CODE: Mapping[TurnKind, str] = MappingProxyType({TurnKind.EVENING: "A", TurnKind.SATURDAY: "Z"})

TOO_SOON = Text(
    "Tweede {noun} in {weeks} weken; beloofd is 1 op {promise}.",
    "Second {noun} in {weeks} weeks; 1 in {promise} is promised.",
)
IN_A_ROW = Text("Twee weken na elkaar een {noun}.", "The {noun} two weeks in a row.")
DOUBLE_WEEK = Text("Avond en zaterdag in één week.", "Evening and Saturday in one week.")
NUMBERS: Mapping[int, Text] = MappingProxyType(
    {
        2: Text("twee", "two"),
        3: Text("drie", "three"),
        4: Text("vier", "four"),
        5: Text("vijf", "five"),
        6: Text("zes", "six"),
    }
)
CLOSED_DAY = Text("gesloten", "closed")
"""Why there is no turn on a day, where nobody wrote why it is closed."""

# Steps

GIVEN = Text("{noun} {day} voor {who}", "{noun} {day} for {who}")
TAKEN = Text("{noun} {day} van {who} weg", "{noun} {day} of {who} removed")
TAKEN_MANY = Counted(
    Text("1 beurt weg", "1 turn removed"), Text("{number} beurten weg", "{number} turns removed")
)
HANDED_OVER = Text("{noun} {day} van {who} naar {other}", "{noun} {day} from {who} to {other}")
SWAPPED = Text(
    "beurten geruild: {who} {day} met {other} {other_day}",
    "turns swapped: {who} {day} with {other} {other_day}",
)
LATER = Text(
    "{noun} van {who} van {day} naar {other_day}", "{noun} of {who} from {day} to {other_day}"
)
LOCKED = Text("beurt van {who} {day} vergrendeld", "turn of {who} {day} locked")
UNLOCKED = Text("beurt van {who} {day} ontgrendeld", "turn of {who} {day} unlocked")
LOCKED_MANY = Text("{number} beurten vergrendeld", "{number} turns locked")
UNLOCKED_MANY = Text("{number} beurten ontgrendeld", "{number} turns unlocked")
SHARED = Text("beurten {weeks} verdeeld", "turns {weeks} shared out")

# Why something is not done

CLOSED = Text("{day} is gesloten: {why}.", "{day} is closed: {why}.")
NO_TURN_DAY = Text("{day} heeft geen {noun}.", "{day} has no {noun}.")
FULL = Text(
    "{day} is volzet: {wanted} van {wanted}. Ruil met wie er staat, of geef een beurt weg.",
    "{day} is full: {wanted} of {wanted}. Swap with somebody, or give a turn away.",
)
NO_POST = Text(
    "{who} kan geen vrije post van deze {noun} alleen. In Team staat daar geen Z.",
    "{who} is not independent at a free station of this {noun}. Team has no Z there.",
)
NOT_MEMBER = Text(
    "{who} zit niet in de beurtrol: zet in Team de {noun} op ja.",
    "{who} is not in the rotation: let them take {noun}s in Team.",
)
HAS_IT = Text("{who} heeft die beurt al.", "{who} has that turn already.")
HAS_NONE = Text("{who} heeft {day} geen beurt om te ruilen.", "{who} has no turn {day} to swap.")
DUTY_LOCKED = Text(
    "De dienst van {who} {day} is vergrendeld. Ontgrendel ze eerst in het rooster.",
    "The duty of {who} {day} is locked. Unlock it in the roster first.",
)
CANNOT = Text("{who} {why}.", "{who} {why}.")

# Why this person

BEHIND = Text(
    "{who} stond vóór deze beurt {amount} {kind} achter op het billijk aandeel.",
    "Before this turn {who} was {amount} {kind}s behind the fair share.",
)
AHEAD = Text(
    "{who} stond vóór deze beurt {amount} {kind} voor op het billijk aandeel.",
    "Before this turn {who} was {amount} {kind}s ahead of the fair share.",
)
EVEN = Text(
    "{who} stond vóór deze beurt op het billijk aandeel.",
    "Before this turn {who} was at the fair share.",
)
FARTHEST = Text("Niemand anders stond verder achter.", "Nobody else was further behind.")
OTHERS = Counted(
    Text("1 ander stond verder achter.", "1 other was further behind."),
    Text("{number} anderen stonden verder achter.", "{number} others were further behind."),
)
KEPT = Text(
    "Vergrendeld: Verdeel beurten en Maak rooster laten deze beurt staan.",
    "Locked: Share out turns and Make roster leave this turn as it is.",
)

# The status line

BROKEN = Counted(
    Text("1 beurt komt sneller dan beloofd", "1 turn comes sooner than promised"),
    Text("{number} beurten komen sneller dan beloofd", "{number} turns come sooner than promised"),
)
OPEN_PLACES = Counted(
    Text("1 beurtplaats open", "1 place in turns open"),
    Text("{number} beurtplaatsen open", "{number} places in turns open"),
)
FARTHEST_BEHIND = Text(
    "Grootste achterstand: {who}, {amount} {kind}", "Furthest behind: {who}, {amount} {kind}s"
)
ALL_FAIR = Text(
    "Iedereen binnen een halve beurt van het billijk aandeel",
    "Everybody within half a turn of the fair share",
)


def turn_noun(kind: TurnKind) -> str:
    """Name a kind of turn: `zaterdagbeurt`."""
    return NOUN[kind].say()
