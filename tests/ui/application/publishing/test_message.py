from __future__ import annotations

from datetime import date

import pytest

from rostering.notes import Note
from tests.builders import FRIDAY, MONDAY, SUNDAY, TUESDAY, WEDNESDAY, a_closure, a_plan
from ui.application.publishing.message import MOST_LETTERS, with_message

DAYS = (MONDAY, FRIDAY)


@pytest.mark.parametrize(
    ("notes", "today", "expected"),
    [
        pytest.param((), MONDAY, [(MONDAY, "Balie toe")], id="on its first day"),
        pytest.param((), TUESDAY, [(TUESDAY, "Balie toe")], id="not on a day that is over"),
        pytest.param((), SUNDAY, [(FRIDAY, "Balie toe")], id="on its last day where all is over"),
        pytest.param(
            (Note(MONDAY, "Brandoefening", on_roster=True),),
            MONDAY,
            [(MONDAY, "Brandoefening · Balie toe")],
            id="after what stands there",
        ),
        pytest.param(
            (Note(MONDAY, "Balie toe", on_roster=True),),
            MONDAY,
            [(MONDAY, "Balie toe")],
            id="once",
        ),
        pytest.param(
            (Note(MONDAY, "Sleutel bij Karin"),),
            MONDAY,
            [(MONDAY, "Sleutel bij Karin"), (TUESDAY, "Balie toe")],
            id="never with what is not for the roster",
        ),
    ],
)
def test_the_line_stands_on_the_roster(
    notes: tuple[Note, ...], today: date, expected: list[tuple[date, str]]
) -> None:
    plan = with_message(a_plan(notes=notes), "  Balie   toe ", DAYS, today)

    assert [(note.day, note.text) for note in plan.notes] == expected
    assert plan.notes[-1].on_roster


def test_a_closed_day_takes_no_line_and_a_long_one_is_cut() -> None:
    plan = with_message(a_plan(closures=(a_closure(MONDAY, TUESDAY),)), "x" * 500, DAYS, MONDAY)

    assert [(note.day, len(note.text)) for note in plan.notes] == [(WEDNESDAY, MOST_LETTERS)]


def test_without_a_line_the_plan_stays_as_it_is() -> None:
    plan = a_plan()

    assert with_message(plan, "  ", DAYS, MONDAY) is plan
