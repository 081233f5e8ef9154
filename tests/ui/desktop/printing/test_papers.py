"""The weeks on paper, per person and per post: who, when, and nothing cut off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from rostering.calendar import Closure
from rostering.roster import DayEntry
from rostering.time import Horizon, Part
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_plan,
    a_post,
    an_employee,
    note,
    on_duty,
    some_settings,
    staffing,
)
from tests.ui.desktop.printing.recording import (
    NOTED,
    Printed,
    a_large_plan,
    a_week,
    assert_nothing_is_cut_off,
    print_plan,
    printed,
)
from ui.desktop.printing.catalogue import Paper, Source, print_job

pytestmark = pytest.mark.usefixtures("qapp")


TITLE = "Weekrooster week 1"


def test_a_week_says_who_what_when_and_which_team() -> None:
    result = print_plan(a_week(), Paper.PEOPLE)

    assert len(result.pages) == 1
    texts = result.texts()
    assert texts[:3] == [TITLE, "– 4 t.e.m. 9 januari 2027 –", "Centraal Onthaal"]
    assert "maandag 4/1" in texts
    assert "blauw, effen" in texts
    assert texts[-1] == "Centraal Onthaal · afgedrukt op 02/01/2027 · bladzijde 1 van 1"


def test_each_row_has_the_codes_of_the_roster_in_their_order() -> None:
    result = print_plan(a_week(), Paper.PEOPLE)

    # Anna has the evening of Monday; mornings from Tuesday on; Saturday is Bert's.
    monday = ["BAC", "BAL", "BAL", "BAL"]
    day = ["BAL", "BAL", "BAC", "BAC"]
    assert result.row(0, "Anna") == ["Anna", *monday, *(day * 4), "vrij"]


def test_staffing_stands_under_the_people_and_says_what_lacks() -> None:
    plan = a_plan(staffing=(staffing("Balie", 1, 2),))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie"})

    result = print_plan(plan, Paper.PEOPLE)

    assert result.row(0, "Balie")[:3] == ["Balie", "1/2", "0/2!"]


@pytest.mark.parametrize(
    ("count", "size"), [(8, "A4"), (15, "A4"), (42, "A4"), (42, "A3"), (42, "Letter")]
)
@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_is_cut_off_whatever_the_team_and_the_paper(
    paper: Paper, count: int, size: str
) -> None:
    result = print_plan(a_large_plan(count), paper, size=size)

    assert_nothing_is_cut_off(result)


@pytest.mark.parametrize("size", ["A4", "A3", "Letter"])
@pytest.mark.parametrize("paper", [Paper.PEOPLE, Paper.OVERVIEW])
def test_everybody_of_a_large_team_has_one_row_under_a_repeated_head(
    paper: Paper, size: str
) -> None:
    plan = a_large_plan(42)

    result = print_plan(plan, paper, size=size)

    assert len(result.pages) > 1
    joined = [" ".join(result.texts(page)) for page in range(len(result.pages))]
    for employee in plan.employees:
        assert sum(f"{employee.name} " in text for text in joined) == 1, employee.name
    assert all("Medewerker" in text and "ma" in text for text in joined)
    assert all("Telefoon" in text for text in joined)


def test_staffing_of_a_large_team_stands_on_the_last_page_only() -> None:
    result = print_plan(a_large_plan(42), Paper.PEOPLE)

    shown = ["Bezetting per post" in result.texts(page) for page in range(len(result.pages))]
    assert shown == [False] * (len(shown) - 1) + [True]


@pytest.mark.parametrize("size", ["A4", "A3", "Letter"])
def test_rows_are_never_lower_than_seven_millimetres(size: str) -> None:
    plan = a_large_plan(42)
    numbers = {employee.name.rsplit(" ", 1)[1] for employee in plan.employees}

    result = print_plan(plan, Paper.PEOPLE, size=size)

    for page in result.pages:
        ends = sorted(
            item.place.bottom()
            for item in page.written
            if item.text.split(" ")[-1] in numbers and item.place.left() < 20
        )
        assert all(after - before >= 6.5 for before, after in pairwise(ends))


def test_larger_paper_shows_a_small_team_larger() -> None:
    small = print_plan(a_week(), Paper.PEOPLE)
    large = print_plan(a_week(), Paper.PEOPLE, size="A3")

    def height(result: Printed) -> float:
        return next(item.place.height() for item in result.pages[0].written if item.text == TITLE)

    assert height(large) > 1.3 * height(small)


def test_a_holiday_is_named_once_over_all_people() -> None:
    plan = replace(a_week(), holidays={WEDNESDAY: "Feest"})
    plan = note(note(plan, "Anna", WEDNESDAY, DayEntry()), "Bert", WEDNESDAY, DayEntry())

    for paper in (Paper.PEOPLE, Paper.POSTS, Paper.OVERVIEW):
        assert print_plan(plan, paper).texts().count("Feest") == 1


def test_a_closure_during_which_somebody_works_is_named_in_the_head() -> None:
    plan = replace(a_week(), closures=(Closure(TUESDAY, TUESDAY, "Werken", Part()),))

    result = print_plan(plan, Paper.PEOPLE)

    assert "Werken" in result.texts()
    assert result.row(0, "Anna").count("BAL") == 11


def test_seats_have_first_names_and_free_places_are_told_apart() -> None:
    plan = a_plan(
        employees=(an_employee("Anna Aerts"), an_employee("Bert Bos")),
        staffing=(staffing("Balie", 1, 2),),
    )
    plan = on_duty(plan, "Anna Aerts", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})

    result = print_plan(plan, Paper.POSTS)

    texts = result.texts()
    assert texts.count("Anna") == 4  # twice at the desk, twice in back office
    assert texts.count("leeg") >= 2
    assert "leeg!" in texts
    assert {"onder gewenst", "onder het minimum"} <= set(texts)


def test_somebody_keeps_a_seat_over_blocks_that_follow_each_other() -> None:
    plan = a_plan(staffing=(staffing("Balie", 1, 2),))
    plan = on_duty(plan, "Bert", TUESDAY, "Dag", {"VM1": "Balie", "VM2": "Balie"})
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM2": "Balie"})

    result = print_plan(plan, Paper.POSTS)

    tops = {
        round(item.place.center().y()) for item in result.pages[0].written if item.text == "Bert"
    }
    # One height at the desk, one in the row of back office.
    assert len(tops) == 2


def test_who_is_accompanied_stands_apart_with_the_post() -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Bert", skills={"Balie": "B"})))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, "Dag", {"VM1": "Balie"})

    assert "Bert BAL" in print_plan(plan, Paper.POSTS).texts()
    assert "onder begeleiding" in print_plan(plan, Paper.PEOPLE).texts()
    assert "met Bert" in print_plan(plan, Paper.DAYS).texts()


@pytest.mark.parametrize("paper", list(Paper))
def test_names_that_nobody_expects_go_on_paper_without_harm(paper: Paper) -> None:
    names = ["x" * 300, "Jan\nde \u202eVries", "🎉 Zoë", "=1+1", "A B " * 60, "\x07 \x00"]
    plan = a_plan(
        employees=tuple(an_employee(name) for name in names),
        settings=some_settings(name="Team " + "y" * 300),
    )
    for name in names:
        plan = on_duty(plan, name, TUESDAY, "Dag", {"VM1": "Balie"})

    result = print_plan(plan, paper)

    assert_nothing_is_cut_off(result)
    assert "\u202e" not in result.all_text()


@pytest.mark.parametrize("paper", list(Paper))
def test_a_week_without_people_or_blocks_is_an_empty_page_and_no_failure(paper: Paper) -> None:
    result = print_plan(a_plan(employees=(an_employee(start=date(2030, 1, 1)),)), paper)

    assert result.pages
    assert_nothing_is_cut_off(print_plan(a_plan(openings=(), duties=()), paper))


@pytest.mark.parametrize("size", ["A4", "A3", "Letter"])
def test_fifteen_people_with_four_posts_and_a_note_are_one_page(size: str) -> None:
    posts = tuple(a_post(name) for name in ("Telefoon", "Balie", "Loket", "Snelbalie"))
    plan = replace(a_large_plan(15, posts), notes=NOTED)

    result = print_plan(plan, Paper.PEOPLE, size=size)

    assert len(result.pages) == 1
    assert_nothing_is_cut_off(result)


def test_a_week_can_have_a_column_to_sign_in() -> None:
    source = Source(View(a_week(), Horizon(MONDAY, 1)))

    without, signed = (
        printed(print_job(source, Paper.PEOPLE, [MONDAY], signed=signed))
        for signed in (False, True)
    )

    assert "Gezien" not in without.texts()
    head = next(item for item in signed.pages[0].written if item.text == "Gezien")
    others = [item for item in signed.pages[0].written if item.place.right() > head.place.left()]
    assert [item.text for item in others if item.place.bottom() < signed.height - 8] == ["Gezien"]
    assert_nothing_is_cut_off(signed)
    assert not any(_meet(line, head.place) for line in signed.pages[0].crossed)


def _meet(line: QRectF, place: QRectF) -> bool:
    across = line.left() < place.right() and place.left() < line.right()
    return across and place.top() < line.center().y() < place.bottom()
