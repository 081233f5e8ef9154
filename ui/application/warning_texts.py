"""What the wanted staffing of the turns cannot give, in Dutch."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from types import MappingProxyType

from data.dutch import DAYS
from rostering.calendar import TurnKind
from rostering.time import monday_of, rounded
from rostering.warnings import StaffingWarnings, ThinTurn, UnkeptPromise
from ui.application.dates import full_date, listed

_TURN_WORDS: MappingProxyType[TurnKind, tuple[str, str]] = MappingProxyType(
    {
        TurnKind.EVENING: ("avondbeurt", "avondbeurten"),
        TurnKind.SATURDAY: ("zaterdagbeurt", "zaterdagbeurten"),
    }
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
    wanted = f"maar {item.wanted} persoon" if item.wanted else "niemand"
    place = f"{DAYS[item.first.weekday()].capitalize()}, blok {item.block}"
    place += f" (vanaf {full_date(item.first)})" if since else ""
    one, _ = _TURN_WORDS[item.kind]
    return f"{place}: deze {one} vraagt {wanted}. Vraag er in Bezetting minstens 2."


def _unkept(kind: TurnKind, promise: int, figure: str, names: Iterable[str]) -> str:
    _, many = _TURN_WORDS[kind]
    return (
        f"Met deze bezetting is 1 op {promise} niet haalbaar: 1 op {figure} "
        f"voor de {many} van {listed(tuple(names))}."
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
    return f"{whole},{rest:0{digits}d}" if rest else str(whole)
