"""The public holidays, against a library that knows those of all countries."""

from __future__ import annotations

from datetime import date

import holidays

from data.holidays import FIRST_YEAR, LAST_YEAR, all_public_holidays


def test_they_are_the_legal_ones_of_belgium_and_11_july_in_every_year() -> None:
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    library = holidays.country_holidays("BE", years=years, language="nl")
    legal = {day: name for day, name in library.items() if name not in ("Pasen", "Pinksteren")}
    flemish = {date(year, 7, 11): "Feest van de Vlaamse Gemeenschap" for year in years}

    assert all_public_holidays() == dict(sorted({**legal, **flemish}.items()))
