"""Public holidays of a Flemish municipality, as concrete dates with their Dutch names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 2000, 2079
_SUNDAYS = ("Pasen", "Pinksteren")


def public_holidays(years: Iterable[int]) -> dict[date, str]:
    """Return the ten Belgian public holidays and 11 July.

    The library also counts Easter and Whit Sunday, which are no legal holidays
    (holidays act of 4 January 1974, royal decree of 18 April 1974, article 1).
    """
    import holidays

    known = holidays.country_holidays("BE", years=list(years), language="nl")
    found = {day: name for day, name in known.items() if name not in _SUNDAYS}
    for year in known.years:
        found[date(year, 7, 11)] = "Feest van de Vlaamse Gemeenschap"
    return dict(sorted(found.items()))


@lru_cache(maxsize=1)
def all_public_holidays() -> dict[date, str]:
    """Return the public holidays of every year that a plan can speak of."""
    return public_holidays(range(FIRST_YEAR, LAST_YEAR + 1))
