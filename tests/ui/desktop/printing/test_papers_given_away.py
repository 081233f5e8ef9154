"""What a version marks on paper, what is noted on it, and what stays private."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from rostering.allowances import Allowance, Why
from rostering.notes import Note
from rostering.roster import DayEntry
from rostering.time import Horizon
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    note,
    on_duty,
)
from tests.ui.desktop.printing.recording import (
    NOTED,
    a_large_plan,
    a_week,
    assert_nothing_is_cut_off,
    print_plan,
    printed,
)
from ui.application.publishing.publication import Publication
from ui.desktop.printing.catalogue import Paper, Source, print_job, whole_job

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_version_is_named_with_its_time_and_changes_are_explained() -> None:
    before = a_week()
    now = on_duty(before, "Bert", WEDNESDAY, "Dag", {})
    publication = Publication(3, datetime(2027, 1, 2, 16, 10), since=2, before=before)
    source = Source(View(now, Horizon(MONDAY, 1)), date(2027, 1, 2), publication)

    for paper in (Paper.PEOPLE, Paper.POSTS):
        texts = printed(print_job(source, paper, [MONDAY])).texts()
        assert "versie 3" in texts
        assert "Versie 3, gepubliceerd op za 2 januari 2027 om 16:10" in texts
        assert "gewijzigd sinds versie 2" in texts


def test_who_was_replaced_is_struck_out_beside_who_came_instead() -> None:
    before = a_week()
    now = replace(before, absences=(an_absence("Anna", TUESDAY, TUESDAY),))
    now = note(now, "Anna", TUESDAY, DayEntry())
    work = dict.fromkeys(("VM1", "VM2", "NM1", "NM2"), "Balie")
    now = on_duty(now, "Bert", TUESDAY, "Dag", work)
    publication = Publication(2, datetime(2027, 1, 2, 16, 10), since=1, before=before)
    source = Source(View(now, Horizon(MONDAY, 1)), None, publication)

    people = printed(print_job(source, Paper.PEOPLE, [MONDAY]))
    posts = printed(print_job(source, Paper.POSTS, [MONDAY]))

    struck = [item.text for item in people.pages[0].written if item.struck]
    assert struck == ["BAL", "BAL", "A"]
    struck = [item.text for item in posts.pages[0].written if item.struck]
    assert struck == ["Anna", "Anna", "A"]
    assert_nothing_is_cut_off(people)
    assert_nothing_is_cut_off(posts)


def test_a_week_that_the_version_before_did_not_have_is_not_marked() -> None:
    publication = Publication(2, datetime(2027, 1, 2, 16, 10), since=1, before=a_plan())
    source = Source(View(a_week(), Horizon(MONDAY, 1)), None, publication)

    texts = printed(print_job(source, Paper.PEOPLE, [MONDAY])).texts()

    assert "versie 2" in texts
    assert "gewijzigd sinds versie 1" not in texts


def test_no_paper_tells_why_somebody_is_away_or_what_is_noted_about_people() -> None:
    plan = replace(
        a_week(),
        absences=(
            an_absence("Anna", TUESDAY, TUESDAY, kind="zorgmerk"),
            an_absence("Bert", WEDNESDAY, WEDNESDAY, part="9:00-12:00", kind="ziektemerk"),
        ),
        appointments=(
            replace(an_appointment("Anna", MONDAY, "9:00", "10:00"), description="textmerk"),
        ),
        notes=(Note(MONDAY, "dagmerk", "Anna"), Note(TUESDAY, "plannermerk")),
        allowances=(Allowance("duty", "own_times", "Anna", MONDAY, Why.SWAP, MONDAY, "redenmerk"),),
    )
    plan = note(plan, "Anna", TUESDAY, DayEntry())
    source = Source(View(plan, Horizon(MONDAY, 1)))
    jobs = [whole_job(source), *(print_job(source, paper, [MONDAY]) for paper in Paper)]

    for job in jobs:
        found = f"{job.title}\n{printed(job).all_text()}"
        assert "merk" not in found
        assert "verlof" not in found
    assert "afwezig" in print_plan(plan, Paper.PEOPLE).texts()


@pytest.mark.parametrize(
    ("paper", "line"),
    [
        pytest.param(Paper.PEOPLE, "ma 4/1: Brandoefening om 10u", id="people"),
        pytest.param(Paper.POSTS, "ma 4/1: Brandoefening om 10u", id="posts"),
        pytest.param(Paper.DAYS, "Brandoefening om 10u", id="day"),
    ],
)
def test_a_note_for_the_roster_stands_on_paper_and_no_other(paper: Paper, line: str) -> None:
    result = print_plan(replace(a_week(), notes=NOTED), paper)

    written = " ".join(result.texts())
    assert line in result.texts()
    assert "Enkel voor" not in written
    assert "terug" not in written
    assert_nothing_is_cut_off(result)


@pytest.mark.parametrize("paper", [Paper.PEOPLE, Paper.POSTS, Paper.DAYS], ids=lambda one: one.name)
def test_many_notes_find_room_on_a_full_page(paper: Paper) -> None:
    long = "De lift is buiten dienst, verwijs bezoekers met een buggy naar de ingang opzij. " * 3
    notes = tuple(Note(MONDAY, f"{number} {long}", on_roster=True) for number in range(4))

    result = print_plan(replace(a_full_week(a_large_plan(24)), notes=notes), paper)

    assert all(f"{number} De lift" in " ".join(result.texts()) for number in range(4))
    assert_nothing_is_cut_off(result)
