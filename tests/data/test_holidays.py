"""The public holidays of a plan are those of the library, without loading other countries."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import holidays

from data.holidays import public_holidays


def test_the_holidays_are_those_that_the_library_tells_of_belgium() -> None:
    years = range(2024, 2031)

    found = public_holidays(years)

    told = holidays.country_holidays("BE", years=years, language="nl")
    sundays = {day for day, name in told.items() if name in ("Pasen", "Pinksteren")}
    assert set(found) == {*told, *(date(year, 7, 11) for year in years)} - sundays
    assert found[date(2027, 3, 29)] == "Paasmaandag"
    assert found[date(2027, 7, 11)] == "Feest van de Vlaamse Gemeenschap"


def test_no_other_country_is_loaded_for_them() -> None:
    script = (
        "import sys; from data.holidays import all_public_holidays; all_public_holidays(); "
        "print([name for name in sys.modules if name.startswith('holidays.countries')])"
    )

    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.strip() == "[]"
