"""Public holidays of a Flemish municipality, as concrete dates with their Dutch names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from holidays.countries.belgium import Belgium

FIRST_YEAR, LAST_YEAR = 2000, 2079
_SUNDAYS = ("Pasen", "Pinksteren")


def public_holidays(years: Iterable[int]) -> dict[date, str]:
    """Return the ten Belgian public holidays and 11 July.

    The library also counts Easter and Whit Sunday, which are no legal holidays
    (holidays act of 4 January 1974, royal decree of 18 April 1974, article 1).
    """
    known = _belgium()(years=list(years), language="nl")
    found = {day: name for day, name in known.items() if name not in _SUNDAYS}
    for year in known.years:
        found[date(year, 7, 11)] = "Feest van de Vlaamse Gemeenschap"
    return dict(sorted(found.items()))


def _belgium() -> type[Belgium]:
    """Return what the library knows of Belgium.

    To ask its package for one country loads all of them, which takes longer than to read years of
    rosters. So the module of this one is loaded by itself.
    """
    import holidays

    folders = [str(Path(folder) / "countries") for folder in holidays.__path__]
    spec = PathFinder.find_spec("holidays.countries.belgium", folders)
    if spec is None or spec.loader is None:
        # Packed in a way in which modules have no place of their own.
        from holidays.countries.belgium import Belgium

        return Belgium
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("type[Belgium]", module.Belgium)


@lru_cache(maxsize=1)
def all_public_holidays() -> dict[date, str]:
    """Return the public holidays of every year that a plan can speak of."""
    return public_holidays(range(FIRST_YEAR, LAST_YEAR + 1))
