"""What is open when: validity of opening hours, closures and holidays."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from rostering.calendar import Calendar, Opening, TurnKind, Validity
from rostering.time import WHOLE_DAY, Half
from tests.builders import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    a_closure,
    a_plan,
    a_span,
    an_opening,
    later,
    usual_openings,
)

RULE = an_opening("ma", "rule", "9:00", "12:00")
SEASON = an_opening("ma", "season", "9:00", "12:00", first=MONDAY)
OLD_SEASON = an_opening("ma", "old season", "9:00", "12:00", last=later(MONDAY, days=-1))
DAY = an_opening("ma", "day", "9:00", "12:00", first=MONDAY, last=MONDAY)
OTHER_DAY = an_opening("di", "other", "9:00", "12:00", first=MONDAY, last=SUNDAY)


def block_names(openings: Sequence[Opening], day: date) -> list[str]:
    return [block.name for block in a_plan(openings=tuple(openings)).calendar.blocks(day)]


@pytest.mark.parametrize(
    ("openings", "day", "names"),
    [
        pytest.param([RULE], MONDAY, ["rule"], id="the rule alone"),
        pytest.param([RULE, SEASON], MONDAY, ["season"], id="one date beats none"),
        pytest.param([RULE, SEASON, DAY], MONDAY, ["day"], id="two dates beat one"),
        pytest.param([RULE, SEASON, DAY], later(MONDAY, weeks=1), ["season"], id="day is over"),
        pytest.param([RULE, OLD_SEASON], MONDAY, ["rule"], id="season is over"),
        pytest.param([RULE, OLD_SEASON], later(MONDAY, weeks=-1), ["old season"], id="in season"),
        pytest.param([RULE, OTHER_DAY], MONDAY, ["rule"], id="dates of another weekday"),
        pytest.param([RULE], TUESDAY, [], id="nothing that weekday"),
    ],
)
def test_the_opening_hours_with_most_dates_hold(
    openings: list[Opening], day: date, names: list[str]
) -> None:
    assert block_names(openings, day) == names


def test_blocks_come_in_the_order_of_the_day() -> None:
    assert block_names(tuple(reversed(usual_openings())), MONDAY) == [
        "VM1",
        "VM2",
        "NM1",
        "NM2",
        "AV",
    ]


def test_two_blocks_of_one_time_are_told_apart_by_name() -> None:
    turn = an_opening("ma", "B", "9:00", "12:00", turn="avond")
    plain = an_opening("ma", "A", "9:00", "12:00", public=False)

    assert block_names([turn, plain], MONDAY) == ["A", "B"]


@pytest.mark.parametrize(
    ("part", "names", "halves"),
    [
        pytest.param("", [], WHOLE_DAY, id="whole day"),
        pytest.param("VM", ["NM1", "NM2", "AV"], {Half.MORNING}, id="morning"),
        pytest.param("NM", ["VM1", "VM2"], {Half.AFTERNOON}, id="afternoon"),
        pytest.param("10:00-13:00", ["VM1", "NM1", "NM2", "AV"], set(), id="hours"),
        pytest.param("15:15-24:00", ["VM1", "VM2", "NM1"], set(), id="from a start on"),
        pytest.param("12:30-15:15", ["VM1", "VM2", "NM2", "AV"], set(), id="up to a start"),
    ],
)
def test_a_block_that_starts_in_a_closed_part_is_closed(
    part: str, names: list[str], halves: set[Half]
) -> None:
    calendar = a_plan(closures=(a_closure(MONDAY, part=part),)).calendar

    assert [block.name for block in calendar.blocks(MONDAY)] == names
    assert calendar.closed_halves(MONDAY) == halves
    assert len(calendar.scheduled_blocks(MONDAY)) == 5
    assert calendar.blocks(TUESDAY) == calendar.scheduled_blocks(TUESDAY)


def test_two_closed_halves_close_the_day() -> None:
    closures = (a_closure(MONDAY, part="VM"), a_closure(MONDAY, TUESDAY, part="NM"))
    calendar = a_plan(closures=closures).calendar

    assert calendar.closed_halves(MONDAY) == WHOLE_DAY
    assert calendar.closed_halves(TUESDAY) == {Half.AFTERNOON}
    assert calendar.closures_on(TUESDAY) == closures[1:]


def test_a_public_holiday_closes_the_day() -> None:
    calendar = a_plan(holidays={MONDAY: "Feestdag"}).calendar

    assert calendar.blocks(MONDAY) == ()
    assert calendar.closed_halves(MONDAY) == WHOLE_DAY
    assert calendar.holiday(MONDAY) == "Feestdag"
    assert calendar.holiday(TUESDAY) is None
    assert calendar.closed_halves(TUESDAY) == frozenset()


def test_answers_stay_the_same_when_asked_again() -> None:
    calendar = a_plan().calendar

    assert calendar.blocks(MONDAY) is calendar.blocks(MONDAY)
    assert calendar.closed_halves(MONDAY) is calendar.closed_halves(MONDAY)


def test_a_block_is_found_by_its_name_on_days_when_it_is_open() -> None:
    calendar = a_plan().calendar
    evening = calendar.block(MONDAY, "AV")

    assert evening is not None
    assert evening.span == a_span("17:00", "19:00")
    assert calendar.half(evening) is Half.AFTERNOON
    assert calendar.block(TUESDAY, "AV") is None


def test_turn_blocks_are_told_by_kind() -> None:
    calendar = a_plan().calendar

    assert [block.name for block in calendar.turn_blocks(MONDAY, TurnKind.EVENING)] == ["AV"]
    assert calendar.turn_blocks(MONDAY, TurnKind.SATURDAY) == ()
    assert [block.name for block in calendar.turn_blocks(SATURDAY, TurnKind.SATURDAY)] == ["ZA"]


def test_noon_decides_to_which_half_a_block_belongs() -> None:
    block = a_plan().calendar.blocks(MONDAY)[0]

    assert Calendar((), (), {}, noon=540).half(block) is Half.AFTERNOON
    assert Calendar((), (), {}, noon=541).half(block) is Half.MORNING
    assert Calendar((), (), {}, noon=541).noon == 541


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        pytest.param(Validity(), Validity(), True, id="always and always"),
        pytest.param(Validity(last=MONDAY), Validity(first=MONDAY), True, id="share a day"),
        pytest.param(Validity(last=MONDAY), Validity(first=TUESDAY), False, id="follow"),
        pytest.param(Validity(first=TUESDAY), Validity(last=MONDAY), False, id="precede"),
        pytest.param(Validity(MONDAY, TUESDAY), Validity(), True, id="inside always"),
        pytest.param(Validity(MONDAY, MONDAY), Validity(TUESDAY, SUNDAY), False, id="apart"),
    ],
)
def test_periods_overlap_when_they_share_a_day(
    one: Validity, other: Validity, overlap: bool
) -> None:
    assert one.overlaps(other) is overlap
    assert other.overlaps(one) is overlap
