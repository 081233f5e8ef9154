"""Public holidays of a Flemish municipality, as concrete dates with their Dutch names.

Reckoned here and held by a test against a library that knows all countries: to load that one
takes longer than to read five years of rosters.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

FIRST_YEAR, LAST_YEAR = 2000, 2079
_FIXED: Final = (
    (1, 1, "Nieuwjaar"),
    (5, 1, "Dag van de Arbeid"),
    (7, 11, "Feest van de Vlaamse Gemeenschap"),
    (7, 21, "Nationale feestdag"),
    (8, 15, "O. L. V. Hemelvaart"),
    (11, 1, "Allerheiligen"),
    (11, 11, "Wapenstilstand"),
    (12, 25, "Kerstmis"),
)
_AFTER_EASTER: Final = (
    (1, "Paasmaandag"),
    (39, "O. L. H. Hemelvaart"),
    (50, "Pinkstermaandag"),
)


def public_holidays(years: Iterable[int]) -> dict[date, str]:
    """Return the ten Belgian public holidays and 11 July.

    Easter and Whit Sunday are no legal holidays (holidays act of 4 January 1974, royal decree of
    18 April 1974, article 1). Two holidays on one day share it, with both names.
    """
    found: dict[date, str] = {}
    for year in years:
        easter = _easter(year)
        named = [(date(year, month, day), name) for month, day, name in _FIXED]
        named += [(easter + timedelta(days=days), name) for days, name in _AFTER_EASTER]
        for day, name in named:
            found[day] = f"{found[day]}; {name}" if day in found else name
    return dict(sorted(found.items()))


def _easter(year: int) -> date:
    """Return Easter Sunday of a year (the Gregorian reckoning of Meeus, Jones and Butcher)."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    correction = (8 * century + 13) // 25
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=1)
def all_public_holidays() -> dict[date, str]:
    """Return the public holidays of every year that a plan can speak of."""
    return public_holidays(range(FIRST_YEAR, LAST_YEAR + 1))
