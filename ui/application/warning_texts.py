"""What the wanted staffing of the turns cannot give."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from rostering.calendar import TurnKind
from rostering.figures.warnings import StaffingWarnings, ThinTurn, UnkeptPromise
from rostering.time import monday_of, rounded
from ui.application.dates import day_name, full_date, listed
from ui.application.language import Text, spoken_language
from ui.application.turns.words import NOUN, NOUNS

_NOBODY: Final = Text(
    nl="{place}: voor deze {turn} is niemand gevraagd. Vraag in Bezetting minstens 2 mensen.",
    en="{place}: nobody is asked for on this {turn}. Ask for at least 2 people in Staffing.",
)
_ONE: Final = Text(
    nl="{place}: voor deze {turn} is maar {wanted} persoon gevraagd. Vraag in "
    "Bezetting minstens 2 mensen.",
    en="{place}: only {wanted} person is asked for on this {turn}. Ask for at least 2 "
    "people in Staffing.",
)
_PLACE: Final = Text(nl="{day}, blok {block}", en="{day}, block {block}")
_PLACE_SINCE: Final = Text(
    nl="{day}, blok {block} (vanaf {first})", en="{day}, block {block} (from {first})"
)
_UNKEPT: Final = Text(
    nl="Met deze bezetting is 1 op {promise} niet haalbaar: 1 op {figure} voor de {turns} van "
    "{names}.",
    en="With this staffing, 1 in {promise} cannot be kept: 1 in {figure} for the "
    "{turns} of {names}.",
)


def warning_sentences(warnings: StaffingWarnings) -> tuple[str, ...]:
    """Say both kinds of warning; people with the same promise and figure share a sentence."""
    start = warnings.horizon.start
    thin = (_thin(item, since=monday_of(item.first) > start) for item in warnings.thin)
    alike: dict[tuple[TurnKind, int, str], list[str]] = {}
    for item in warnings.unkept:
        key = (item.kind, item.promise, possible_figure(item))
        alike.setdefault(key, []).append(item.employee)
    return (*thin, *(_unkept(*key, names) for key, names in alike.items()))


def _thin(item: ThinTurn, *, since: bool) -> str:
    place = (_PLACE_SINCE if since else _PLACE).say(
        day=day_name(item.first.weekday()).capitalize(),
        block=item.block,
        first=full_date(item.first),
    )
    text = _ONE if item.wanted else _NOBODY
    return text.say(place=place, turn=NOUN[item.kind].say(), wanted=item.wanted)


def _unkept(kind: TurnKind, promise: int, figure: str, names: Iterable[str]) -> str:
    return _UNKEPT.say(
        promise=promise, figure=figure, turns=NOUNS[kind].say(), names=listed(tuple(names))
    )


def possible_figure(item: UnkeptPromise) -> str:
    """Write the weeks in which a turn comes round: `3,6`, finer where that reads as promised."""
    tenths = rounded(10 * item.possible)
    if tenths < 10 * item.promise:
        return _decimal(tenths, 1)
    # Rounded down, so that the figure never reads as the promise itself.
    return _decimal(int(item.possible * Fraction(100)), 2)


def _decimal(amount: int, digits: int) -> str:
    whole, rest = divmod(amount, 10**digits)
    mark = spoken_language().decimal_mark
    return f"{whole}{mark}{rest:0{digits}d}" if rest else str(whole)
