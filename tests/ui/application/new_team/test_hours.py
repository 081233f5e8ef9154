"""Opening hours become blocks of a sensible length, and duties in which every block lies."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.dutch import clock
from data.examples import example_path
from data.workbook import read_workbook
from rostering.calendar import Opening
from rostering.time import Span, Weekday
from tests.ui.application.new_team.pages import typed, with_day
from ui.application.new_team.blocks import LONGEST, LONGEST_EVENING, cuts_of
from ui.application.new_team.duties import duties_of, noon_of
from ui.application.new_team.form import DayPart, Page
from ui.application.new_team.hours import DayHours
from ui.application.new_team.making import read_form

QUARTERS = st.integers(0, 95).map(lambda quarter: 15 * quarter)


def blocks_on(day: int, id_: str, **cells: str) -> list[str]:
    reading = read_form(with_day(typed(id_), day, **cells))
    assert not reading.problems[Page.HOURS]
    return [
        f"{cut.opening.block} {clock(cut.opening.span.start)}–{clock(cut.opening.span.end)}"
        for cut in reading.cuts
        if cut.opening.weekday == day
    ]


@pytest.mark.parametrize("id_", ["centraal-onthaal", "bevolking", "burgerlijke-stand"])
def test_the_blocks_of_a_preset_are_those_of_the_example(id_: str) -> None:
    def facts(openings: tuple[Opening, ...]) -> set[tuple[object, ...]]:
        return {(row.weekday, row.block, row.span, row.turn) for row in openings}

    example = read_workbook(example_path(id_)).plan

    assert facts(read_form(typed(id_)).plan.openings) == facts(example.openings)


@pytest.mark.parametrize(
    ("cells", "blocks"),
    [
        ({"to": "17u30"}, "VM1 9:00–10:45, VM2 10:45–12:30, NM1 13:30–15:30, NM2 15:30–17:30"),
        ({"from": "8:00"}, "VM1 8:00–9:30, VM2 9:30–11:00, VM3 11:00–12:30"),
        ({"closed_from": "", "closed_to": ""}, "VM2 10:45–12:30, MI1 12:30–13:00, MI2 13:00–13:30"),
        ({"quiet": "ja"}, "VM2 10:45–12:30, TEL1 13:30–15:15, TEL2 15:15–17:00"),
    ],
    ids=["later", "earlier", "through noon", "without public"],
)
def test_other_hours_make_other_blocks(cells: dict[str, str], blocks: str) -> None:
    assert blocks in ", ".join(blocks_on(1, "centraal-onthaal", **cells))


@pytest.mark.parametrize(
    ("day", "cells", "where", "said"),
    [
        (1, {"from": "negen"}, "from", "Gevonden “negen”, verwacht een uur, zoals 9:00 of 9u30."),
        (1, {"to": ""}, "to", "Dit veld is leeg; vul het in."),
        (1, {"to": "8:00"}, "to", "Gevonden “8:00”, verwacht een uur na 9:00."),
        (1, {"closed_to": "17:00"}, "closed_from", "Verwacht een middagsluiting tussen"),
        (1, {"closed_to": "12:45"}, "closed_to", "minstens 30 minuten"),
        (0, {"evening_from": "16:30"}, "evening_from", "Verwacht een avond die begint op of na"),
        (5, {"evening_from": "17", "evening_to": "19"}, "evening_from", "op zaterdag staan alle"),
        (0, {"turn": "soms"}, "turn", "Gevonden “soms”, verwacht “ja” of “nee”."),
    ],
)
def test_hours_that_cannot_be_say_what_is_expected(
    day: int, cells: dict[str, str], where: str, said: str
) -> None:
    reading = read_form(with_day(typed(), day, **cells))

    assert list(reading.problems[Page.HOURS]) == [(day, where)]
    assert said in reading.problems[Page.HOURS][day, where]
    assert not any(opening.weekday == day for opening in reading.plan.openings)


@st.composite
def some_days(draw: st.DrawFn) -> tuple[DayHours, ...]:
    days = []
    for weekday in list(Weekday)[:6]:
        edges = sorted(draw(st.lists(QUARTERS, min_size=6, max_size=6, unique=True)))
        open_ = Span(edges[0], edges[3]) if draw(st.booleans()) else None
        closed = Span(edges[1], edges[2]) if open_ and edges[2] - edges[1] >= 30 else None
        closed = closed if draw(st.booleans()) else None
        has_evening = weekday is not Weekday.SATURDAY and draw(st.booleans())
        evening = Span(edges[4], edges[5]) if has_evening else None
        is_turn, is_quiet = draw(st.booleans()), draw(st.booleans())
        days.append(DayHours(weekday, open_, closed, evening, is_turn, is_quiet))
    return tuple(days)


@settings(max_examples=60)
@given(some_days())
def test_blocks_fill_the_hours_and_lie_in_duties_that_break_no_rule(
    days: tuple[DayHours, ...],
) -> None:
    cuts = cuts_of(days)
    duties = duties_of(days, cuts)

    for day in days:
        spans = sorted(cut.opening.span for cut in cuts if cut.opening.weekday is day.weekday)
        assert not any(one.overlaps(other) for one, other in pairwise(spans))
        hours = (day.open, day.evening)
        asked = sum(span.minutes for span in hours if span) - (
            day.closed.minutes if day.closed else 0
        )
        assert sum(span.minutes for span in spans) == asked
    for cut in cuts:
        longest = LONGEST_EVENING if cut.part is DayPart.EVENING else LONGEST
        assert cut.opening.span.minutes <= longest + 15
        at_work = [duty for duty in duties if cut.opening.weekday in duty.weekdays]
        assert any(duty.covers(cut.opening.span) for duty in at_work)
    for duty in duties:
        assert duty.minutes <= 6 * 60 or (duty.pause is not None and duty.pause.minutes >= 30)
        assert duty.minutes <= 11 * 60
    assert len({duty.name for duty in duties}) == len({duty.code for duty in duties}) == len(duties)
    assert 0 < noon_of(days, cuts) < 24 * 60


@settings(max_examples=60)
@given(some_days())
def test_nobody_is_in_an_evening_turn_by_an_ordinary_duty(days: tuple[DayHours, ...]) -> None:
    cuts = cuts_of(days)
    for duty in duties_of(days, cuts):
        if duty.name.split()[0].rstrip(",") in {"Dag", "Voormiddag", "Namiddag"}:
            for cut in cuts:
                on_duty = cut.opening.weekday in duty.weekdays
                assert not (cut.is_turn and on_duty and duty.covers(cut.opening.span))
