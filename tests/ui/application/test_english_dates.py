"""Days, times and numbers while English is spoken, and Dutch again afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostering.time import Horizon
from ui.application import dates
from ui.application.language import ENGLISH, speaking

DAY = date(2027, 1, 4)


@pytest.mark.parametrize(
    ("say", "english", "dutch"),
    [
        (lambda: dates.short_day(DAY), "Mo 4 Jan", "ma 4 jan"),
        (lambda: dates.long_day(DAY), "Monday 4 January", "maandag 4 januari"),
        (lambda: dates.week_span(DAY), "4 to 9 Jan 2027", "4 t.e.m. 9 jan. 2027"),
        (lambda: dates.horizon_title(Horizon(DAY, 4)), "weeks 1 to 4", "week 1 t.e.m. 4"),
        (lambda: dates.spoken(13 * 60), "13:00", "13u"),
        (lambda: dates.duration(210), "3 h 30", "3 u 30"),
        (lambda: dates.hours(2052), "34.2", "34,2"),
        (lambda: dates.turns_balance(-300), "−0.3", "−0,3"),
        (lambda: dates.exact_turns(530), "0.53", "0,53"),
        (lambda: dates.listed(["Anna", "Bert"]), "Anna and Bert", "Anna en Bert"),
    ],
)
def test_what_is_written_follows_the_language_that_is_spoken(
    say: Callable[[], str], english: str, dutch: str
) -> None:
    with speaking(ENGLISH):
        assert say() == english
    assert say() == dutch
