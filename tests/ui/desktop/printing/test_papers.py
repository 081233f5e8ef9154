from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from rostering.allowances import Allowance, Why
from rostering.calendar import Closure
from rostering.notes import Note
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.time import Horizon, Part
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    later,
    note,
    on_duty,
    some_settings,
    staffing,
)
from tests.ui.desktop.printing.recording import (
    Printed,
    a_large_plan,
    print_plan,
    printed,
)
from ui.application.publication import Publication
from ui.desktop.printing.catalogue import Paper, Source, print_job, whole_job

pytestmark = pytest.mark.usefixtures("qapp")

TITLE = "Weekrooster week 1"


def assert_nothing_is_cut_off(result: Printed) -> None:
    for page in result.pages:
        for item in page.written:
            assert item.needed <= item.room + 0.3, item.text
            assert item.place.left() >= -0.3, item.text
            assert item.place.top() >= -0.3, item.text
            assert item.place.right() <= result.width + 0.3, item.text
            assert item.place.bottom() <= result.height + 0.3, item.text


def a_week() -> Plan:
    return a_full_week(a_plan(settings=some_settings(name="Centraal Onthaal")))


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


def test_a_day_sheet_says_all_that_the_reception_needs() -> None:
    plan = a_plan(
        staffing=(staffing("Balie", 1, 2),), absences=(an_absence("Cas", TUESDAY, TUESDAY),)
    )
    plan = replace(plan, employees=(*plan.employees, an_employee("Cas")))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, "8:00-12:00", {"VM2": "Balie"})

    result = print_plan(plan, Paper.DAYS)

    texts = result.texts(1)
    assert texts[0] == "Dinsdag 5 januari 2027"
    assert texts[1] == "Onthaal, open van 9:00 tot 12:30 en van 13:30 tot 17:00"
    assert "gesloten van 12:30 tot 13:30" in texts
    assert "1 plaats leeg" in texts
    assert "2 plaatsen leeg" in texts
    assert "Bert van 8:00 tot 12:00 · Anna van 8:45 tot 17:21" in texts
    assert texts[texts.index("Niet in huis") - 1] == "Cas"


def test_there_is_a_day_sheet_for_each_day_that_is_open() -> None:
    plan = replace(a_week(), holidays={WEDNESDAY: "Feest"})

    result = print_plan(plan, Paper.DAYS)

    titles = [result.texts(page)[0].split(" ")[0] for page in range(len(result.pages))]
    assert titles == ["Maandag", "Dinsdag", "Donderdag", "Vrijdag", "Zaterdag"]


def test_everybody_gets_the_own_weeks_on_a_page_with_times_and_turns() -> None:
    result = print_plan(a_week(), Paper.PERSON)

    assert [result.texts(page)[0] for page in range(len(result.pages))] == ["Anna", "Bert"]
    texts = result.texts(0)
    assert "10:24–19:00" in texts
    assert "avondbeurt" in texts
    # The desk on Monday from half past one to seven, and from Tuesday on the mornings.
    assert "13:30–19:00" in texts
    assert texts.count("9:00–12:30") == 4
    assert "zaterdagbeurt" in result.texts(1)


def test_the_weeks_of_one_person_are_of_nobody_else() -> None:
    source = Source(View(a_week(), Horizon(MONDAY, 1)))

    result = printed(print_job(source, Paper.PERSON, [MONDAY], "Bert"))

    assert len(result.pages) == 1
    assert "Anna" not in result.all_text()


def test_the_rotation_has_every_turn_on_a_line_and_names_closed_ones() -> None:
    second = later(MONDAY, weeks=1)
    plan = a_full_week(a_week(), second)
    plan = replace(plan, holidays={later(SATURDAY, weeks=1): "Feest"})

    result = print_plan(plan, Paper.ROTATION, weeks=3)

    texts = result.texts()
    assert "Maandagavond" in texts
    assert result.row(0, "ma 4/1")[-3:] == ["Anna", "za 9/1", "Bert"]
    assert "Feest" in texts
    assert texts.count("nog niet verdeeld") == 2


def test_the_overview_has_the_codes_of_each_half_day() -> None:
    result = print_plan(a_week(), Paper.OVERVIEW)

    assert result.texts()[0] == "Overzicht week 1"
    assert "BAC BAL" not in result.row(0, "Bert")
    assert result.texts().count("BAL") >= 8


def test_a_version_is_named_with_its_time_and_changes_are_explained() -> None:
    before = a_week()
    now = on_duty(before, "Bert", WEDNESDAY, "Dag", {})
    publication = Publication(3, datetime(2027, 1, 2, 16, 10), since=2, before=before)
    source = Source(View(now, Horizon(MONDAY, 1)), date(2027, 1, 2), publication)

    for paper in (Paper.PEOPLE, Paper.POSTS):
        texts = printed(print_job(source, paper, [MONDAY])).texts()
        assert "versie 3" in texts
        assert "Versie 3, gepubliceerd op 02/01/2027 om 16:10" in texts
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


def test_the_whole_job_has_each_week_in_both_forms_and_the_turns(qapp: QApplication) -> None:
    plan = a_full_week(a_week(), later(MONDAY, weeks=1))

    result = printed(whole_job(Source(View(plan, Horizon(MONDAY, 2)))))

    assert [result.texts(page)[0] for page in range(len(result.pages))] == [
        "Overzicht week 1 t.e.m. 2",
        "Weekrooster week 1",
        "Weekrooster per post, week 1",
        "Weekrooster week 2",
        "Weekrooster per post, week 2",
        "Beurtrol",
    ]
    assert result.texts()[-1] == "Centraal Onthaal · bladzijde 6 van 6"
    assert result.content.count(b"/Type /Page\n") == 6


NOTED = (
    Note(MONDAY, "Brandoefening om 10u", on_roster=True),
    Note(TUESDAY, "Enkel voor de planner"),
    Note(MONDAY, "Belt om 9u terug", "Anna", "VM1"),
)


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


def test_many_people_in_one_turn_stand_in_full_and_no_smaller_than_can_be_read() -> None:
    plan = a_large_plan(30)
    for employee in plan.employees[:14]:
        plan = on_duty(plan, employee.name, SATURDAY, "Zaterdag", {"ZA": "Balie"})

    result = print_plan(plan, Paper.ROTATION, weeks=4)

    found = " ".join(result.texts())
    assert all(employee.name in found for employee in plan.employees[:14])
    assert_nothing_is_cut_off(result)
