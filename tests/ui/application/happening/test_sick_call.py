"""What follows from the answers on a sick call, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rostering.check import goal_values
from rostering.differences.moves import changes
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.roster import EMPTY
from rostering.time import DAY, WHOLE, Part, Span
from solver.repairs.replan import Alternative
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    later,
    on_duty,
    weeks,
)
from ui.application.happening.sick_call import (
    Answers,
    SickCall,
    begin_of,
    first_day,
    maybe_still_away,
)
from ui.application.happening.sick_texts import (
    broken_text,
    gap_level,
    gap_tone,
    goal_rows,
    notice_text,
    opens_text,
    step_text,
)

NOW = Now(TUESDAY, 8 * 60 + 40)
REST_FROM_NOW = Part(hours=Span(8 * 60 + 40, DAY))
REST_FROM_NOON = Part(hours=Span(12 * 60, DAY))


def a_call(answers: Answers, plan: Plan | None = None, now: Now = NOW) -> SickCall:
    return SickCall.of(plan or a_full_week(a_plan()), weeks(), answers, now)


@pytest.mark.parametrize(
    ("answers", "noted"),
    [
        pytest.param(Answers("Anna", TUESDAY), [(TUESDAY, TUESDAY, WHOLE)], id="one day"),
        pytest.param(
            Answers("Anna", TUESDAY, until="date", last=THURSDAY),
            [(TUESDAY, THURSDAY, WHOLE)],
            id="until a date",
        ),
        pytest.param(
            Answers("Anna", TUESDAY, "now"), [(TUESDAY, TUESDAY, REST_FROM_NOW)], id="from now"
        ),
        pytest.param(
            Answers("Anna", TUESDAY, "hour", 12 * 60, "date", THURSDAY),
            [(TUESDAY, TUESDAY, REST_FROM_NOON), (WEDNESDAY, THURSDAY, WHOLE)],
            id="from noon until a date",
        ),
        pytest.param(
            Answers("Anna", TUESDAY, until="unknown", last=FRIDAY),
            [(TUESDAY, TUESDAY, WHOLE)],
            id="an unknown end settles one day",
        ),
        pytest.param(
            Answers("Anna", TUESDAY, until="date", last=MONDAY),
            [(TUESDAY, TUESDAY, WHOLE)],
            id="a last day before the first",
        ),
    ],
)
def test_answers_become_rows_of_absence(
    answers: Answers, noted: list[tuple[date, date, Part]]
) -> None:
    rows = answers.absences(NOW)

    assert [(row.first, row.last, row.part) for row in rows] == noted
    assert {row.kind for row in rows} == {"ziekte"}


def test_what_was_done_before_now_stays_and_later_days_go_whole() -> None:
    call = a_call(
        Answers("Anna", TUESDAY, "now", until="date", last=WEDNESDAY), now=Now(TUESDAY, 11 * 60)
    )

    today, tomorrow = (call.after.roster.entry("Anna", day) for day in (TUESDAY, WEDNESDAY))

    assert [work.block for work in today.work] == ["VM1"]
    assert tomorrow.is_empty
    assert [(gap.block.day, gap.block.name) for gap in call.gaps] == [
        (TUESDAY, "VM2"),
        (WEDNESDAY, "VM1"),
        (WEDNESDAY, "VM2"),
    ]


def test_only_appointments_in_that_time_are_to_be_moved() -> None:
    appointments = (
        an_appointment("Anna", TUESDAY, "10:00", "11:00"),
        an_appointment("Anna", TUESDAY, "14:00", "15:00"),
        an_appointment("Bert", TUESDAY, "14:00", "15:00"),
        an_appointment("Anna", WEDNESDAY, "14:00", "15:00"),
    )
    plan = a_full_week(a_plan(appointments=appointments))

    call = a_call(Answers("Anna", TUESDAY, "hour", 12 * 60), plan)

    assert call.to_move == appointments[1:2]


def test_the_checker_tells_what_a_choice_breaks_and_not_what_was_broken() -> None:
    three = tuple(an_employee(name) for name in ("Anna", "Bert", "Cas"))
    plan = a_full_week(a_plan(employees=three))
    plan = on_duty(plan, "Cas", FRIDAY, "Dag", {"VM1": "Balie"})
    call = a_call(Answers("Anna", TUESDAY), plan)
    one = on_duty(call.after, "Bert", TUESDAY, "Dag", {"VM1": "Balie"})
    two = on_duty(one, "Cas", TUESDAY, "Dag", {"VM1": "Balie"})

    allowed, broken = (call.broken_by(after, [TUESDAY, FRIDAY]) for after in (one, two))

    assert allowed == ()
    assert {(item.rule, item.day) for item in broken} == {("no_extra", TUESDAY)}
    assert broken_text(broken).startswith("Zo kan het niet. di 5 jan")


def test_only_the_chosen_days_of_a_repair_are_noted() -> None:
    call = a_call(Answers("Anna", TUESDAY, until="date", last=WEDNESDAY))
    repaired = call.after
    for day in (TUESDAY, WEDNESDAY):
        repaired = on_duty(repaired, "Bert", day, "Dag", {"VM1": "Balie"})

    noted = call.noted(repaired, [("Bert", TUESDAY)])

    assert noted.roster.entry("Bert", TUESDAY) == repaired.roster.entry("Bert", TUESDAY)
    assert noted.roster.entry("Bert", WEDNESDAY) == call.before.roster.entry("Bert", WEDNESDAY)
    assert noted.absences == call.after.absences


@pytest.mark.parametrize(
    ("last", "changes", "text"),
    [
        (None, 3, "afwezig: Anna di 5/1, 3 wijzigingen"),
        (FRIDAY, 1, "afwezig: Anna di 5/1 t.e.m. vr 8/1, 1 wijziging"),
        (None, 0, "afwezig: Anna di 5/1"),
    ],
    ids=["one day", "several days", "no change"],
)
def test_the_step_says_who_and_when_and_not_why(last: date | None, changes: int, text: str) -> None:
    answers = Answers("Anna", TUESDAY, until="date", last=last)

    assert step_text(a_call(answers), changes) == text


def test_who_was_reported_until_the_last_open_day_may_still_be_away() -> None:
    sick = an_absence("Anna", FRIDAY, FRIDAY, kind="ziekte")
    leave = an_absence("Bert", FRIDAY, FRIDAY, kind="verlof")
    plan = a_plan(absences=(sick, leave))
    known = replace(plan, absences=(sick, an_absence("Anna", later(MONDAY, weeks=1), None)))

    assert maybe_still_away(plan, SATURDAY) == ("Anna",)
    assert maybe_still_away(plan, later(MONDAY, weeks=1)) == ()
    assert maybe_still_away(replace(plan, openings=plan.openings[:-1]), later(MONDAY, weeks=1)) == (
        "Anna",
    )
    assert maybe_still_away(known, later(MONDAY, weeks=1)) == ()


@pytest.mark.parametrize(
    ("today", "chosen", "first"),
    [
        (TUESDAY, THURSDAY, TUESDAY),
        (later(MONDAY, weeks=-2), THURSDAY, THURSDAY),
        (later(MONDAY, weeks=-2), None, MONDAY),
        (later(MONDAY, weeks=2), THURSDAY, later(MONDAY, weeks=2)),
        (later(MONDAY, days=-1), None, MONDAY),
        (later(MONDAY, days=6), THURSDAY, later(MONDAY, days=6)),
    ],
    ids=[
        "today is planned",
        "the chosen day",
        "the first planned day",
        "the roster is over",
        "the day before work",
        "a Sunday after which nothing is planned",
    ],
)
def test_a_call_begins_today_where_today_is_planned(
    today: date, chosen: date | None, first: date
) -> None:
    assert first_day(a_full_week(a_plan()), today, chosen) == first


def test_a_call_on_a_day_without_work_is_about_the_next_day() -> None:
    plan = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))

    assert first_day(plan, later(MONDAY, days=6), None) == later(MONDAY, weeks=1)


@pytest.mark.parametrize(
    ("minute", "begin"), [(9 * 60, "day"), (9 * 60 + 1, "now")], ids=["at nine", "after nine"]
)
def test_whoever_began_a_block_is_absent_from_now(minute: int, begin: str) -> None:
    plan = a_full_week(a_plan())

    assert begin_of(plan, "Anna", TUESDAY, Now(TUESDAY, minute)) == begin
    assert begin_of(plan, "Anna", SATURDAY, Now(SATURDAY, minute)) == "day"


def test_a_gap_says_how_many_stand_there() -> None:
    (gap, *_) = a_call(Answers("Anna", TUESDAY)).gaps
    wide = replace(gap, minimum=1, wanted=2)

    said = [(gap_level(wide, number), gap_tone(wide, number)) for number in range(3)]

    assert said == [
        ("niemand, minimum 1", "fout"),
        ("1 van 2", "letop"),
        ("2 van 2", "goed"),
    ]


def test_goals_are_told_where_the_absence_or_the_repair_touches_them() -> None:
    call = a_call(Answers("Anna", TUESDAY))
    calm = dict.fromkeys(call.goals_before, 0)

    rows = goal_rows(calm, {**calm, "wanted": 105}, {**calm, "load": 60, "turns": 3})

    assert [(row.name, row.before, row.after, row.tone) for row in rows] == [
        ("Gewenste bezetting, zonder herstel 1 u 45 tekort", "0 u", "0 u", ""),
        ("Eerlijke beurten", "0", "3", "slechter"),
        ("Belasting", "0 u", "1 u", "slechter"),
    ]


@pytest.mark.parametrize(
    ("minute", "texts"),
    [
        (8 * 60 + 41, ("De balie opent om 9:00", "nog 19 minuten")),
        (8 * 60 + 59, ("De balie opent om 9:00", "nog 1 minuut")),
        (7 * 60 + 30, ("De balie opent om 9:00", "nog 1 u 30")),
        (9 * 60, ("", "")),
    ],
    ids=["minutes", "one minute", "hours", "open"],
)
def test_the_screen_says_how_long_until_the_desk_opens(minute: int, texts: tuple[str, str]) -> None:
    assert opens_text(9 * 60, minute) == texts


def test_a_late_change_is_warned_of_with_names() -> None:
    assert notice_text(["Anna", "Bert"]) == (
        "Anna en Bert: binnen 7 werkdagen, deeltijds wisselend. Vraag het eerst."
    )


def test_a_way_that_fills_another_place_than_the_lost_one_says_which_stays_open() -> None:
    names = ("Anna", "Bert", "Cas")
    week = a_full_week(a_plan(employees=tuple(an_employee(name) for name in names)))
    before = week.with_roster(week.roster.replaced({("Anna", WEDNESDAY): EMPTY}))
    call = a_call(Answers("Anna", TUESDAY), before)
    posts = {work.block: work.post for work in week.roster.entry("Anna", WEDNESDAY).work}
    filled = on_duty(call.after, "Cas", WEDNESDAY, posts=posts)
    moved = changes(call.after, filled, [WEDNESDAY])
    goals = (call.goals_before, call.goals_happened, goal_values(filled, weeks()))

    way = Alternative("fewest", filled, moved, ("Cas",), *goals, is_fewest=True)

    assert call.way_text(way) == (
        "1 wijziging, 1 persoon te verwittigen. Minder kan niet. Bezetting in totaal zoals "
        "voorheen, maar niet op dezelfde plaatsen: Balie blijft leeg di 5 jan van 9u tot 12u30."
    )
