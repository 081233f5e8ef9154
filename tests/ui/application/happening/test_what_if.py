"""Wat als: what follows from other things than an absence, without a window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rostering.check import violations
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.roster import EMPTY
from rostering.time import WHOLE
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_full_week,
    a_part,
    a_plan,
    an_absence,
    an_employee,
    on_duty,
    weeks,
)
from ui.application.happening.coming_back import away_on
from ui.application.happening.event import Event
from ui.application.happening.replan_texts import gaps_text
from ui.application.happening.sick_call import LENT, Answers
from ui.application.happening.what_if import Asked, BackAnswers, TeamAnswers
from ui.application.language import ENGLISH, speaking

NOW = Now(MONDAY)


def a_team(**changes: Any) -> Plan:
    """Return a week with Cas in the back office on Tuesday."""
    names = ("Anna", "Bert", "Cas")
    plan = a_full_week(a_plan(employees=tuple(an_employee(name) for name in names), **changes))
    return on_duty(plan, "Cas", TUESDAY)


def an_event(asked: Asked, plan: Plan | None = None) -> Event:
    return asked.event(a_team() if plan is None else plan, weeks(), NOW)


@pytest.mark.parametrize(
    ("asked", "said", "step"),
    [
        pytest.param(
            TeamAnswers("closed", TUESDAY, TUESDAY),
            "Gesloten op di 5/1: geen enkele plaats komt leeg.",
            "extra sluiting di 5/1",
            id="closed",
        ),
        pytest.param(
            TeamAnswers("hours", TUESDAY, TUESDAY, a_part("9:00-18:00")),
            "Open op di 5/1 van 9u tot 18u: 1 gat, 1 onder het minimum.",
            "andere openingsuren di 5/1 van 9u tot 18u",
            id="other hours",
        ),
        pytest.param(
            TeamAnswers("more", TUESDAY, WEDNESDAY, a_part("VM"), "Balie", 1),
            "1 extra op Balie, di 5/1 t.e.m. wo 6/1 voormiddag: 4 gaten, minimum overal gehaald.",
            "1 extra op Balie di 5/1 t.e.m. wo 6/1 voormiddag",
            id="more people",
        ),
        pytest.param(
            Answers("Anna", TUESDAY, kind=LENT),
            "Anna afwezig: 2 gaten, 2 onder het minimum.",
            "afwezig: Anna di 5/1",
            id="lent to another team",
        ),
    ],
)
def test_what_happens_is_told_with_its_gaps(asked: Asked, said: str, step: str) -> None:
    event = an_event(asked)

    assert gaps_text(event.subject, event.gaps) == said
    assert event.step == step


def test_what_happens_is_told_in_english() -> None:
    event = an_event(TeamAnswers("more", TUESDAY, TUESDAY, a_part("VM"), "Balie", 1))

    with speaking(ENGLISH):
        said = gaps_text(event.subject, event.gaps)
        assert event.step == "1 extra at Balie Tu 5/1 morning"
    assert said == "1 extra at Balie, Tu 5/1 morning: 2 gaps, minimum met everywhere."


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        pytest.param({}, "", id="open"),
        pytest.param(
            {"holidays": {TUESDAY: "Feest"}},
            "Op dinsdag 5 januari is het team gesloten (Feest); "
            "andere openingsuren veranderen daar niets aan.",
            id="holiday",
        ),
        pytest.param(
            {"closures": (a_closure(TUESDAY),)},
            "Op dinsdag 5 januari is het team gesloten (gesloten); "
            "andere openingsuren veranderen daar niets aan.",
            id="closing day",
        ),
        pytest.param({"closures": (a_closure(TUESDAY, part="NM"),)}, "", id="other half"),
    ],
)
def test_other_hours_on_a_closed_day_are_refused(changed: dict[str, object], said: str) -> None:
    hours = TeamAnswers("hours", TUESDAY, TUESDAY, a_part("9:00-12:00"))

    assert an_event(hours, a_full_week(a_plan(**changed))).refusal == said


def test_everybody_whose_duty_goes_is_told_of_a_closed_day() -> None:
    event = an_event(TeamAnswers("closed", TUESDAY, TUESDAY))

    assert event.told_anyway == ("Anna", "Bert", "Cas")
    assert not event.has_ways
    assert violations(event.after, weeks()) == ()


def test_one_more_is_found_with_the_fewest_changes() -> None:
    event = an_event(TeamAnswers("more", TUESDAY, TUESDAY, a_part("VM"), "Balie", 1))

    first = next(event.alternatives(1))

    assert len(first.changes) == 1
    assert first.is_fewest
    assert first.after["wanted"] == first.before["wanted"] == 0
    assert violations(first.plan, weeks()) == ()


def test_who_is_back_gets_the_own_hours_and_nobody_else_has_to_change() -> None:
    away = a_full_week(
        a_plan(
            absences=(an_absence("Cas", MONDAY, WEDNESDAY, kind="ziekte"),),
            employees=tuple(an_employee(one) for one in ("Anna", "Bert", "Cas")),
        )
    )
    event = an_event(BackAnswers("Cas", TUESDAY), away)

    found = list(event.alternatives(3))

    assert event.own_days == {("Cas", TUESDAY), ("Cas", WEDNESDAY)}
    assert found[0].aim == "alone"
    assert found[0].changes == ()
    for day in (TUESDAY, WEDNESDAY):
        assert found[0].plan.roster.entry("Cas", day).shifts
    assert [(row.first, row.last) for row in event.after.absences] == [(MONDAY, MONDAY)]
    for one in found:
        assert len(one.changes) <= 4
        assert violations(one.plan, weeks()) == ()


def test_only_what_is_still_in_the_plan_can_be_asked_about() -> None:
    plan = a_team(absences=(an_absence("Anna", TUESDAY, TUESDAY),))

    assert away_on(plan, TUESDAY) == ("Anna",)
    assert TeamAnswers("more", TUESDAY, TUESDAY, WHOLE, "Balie").fits(plan)
    assert not TeamAnswers("more", TUESDAY, TUESDAY, WHOLE, "Weg").fits(plan)
    assert BackAnswers("Anna", TUESDAY).fits(plan)
    assert not Answers("Niemand", TUESDAY).fits(plan)


def test_who_stepped_in_goes_back_to_what_was_published_before_the_absence() -> None:
    """Cas came in for Anna on two days; the newest version has that too, the one before not."""
    people = tuple(an_employee(one) for one in ("Anna", "Bert", "Cas"))
    former = a_full_week(a_plan(employees=people))
    days = {
        (name, day): former.roster.entry("Anna", day) if name == "Cas" else EMPTY
        for name in ("Anna", "Cas")
        for day in (TUESDAY, WEDNESDAY)
    }
    stepped_in = former.roster.replaced(days)
    away = replace(
        former.with_roster(stepped_in), absences=(an_absence("Anna", TUESDAY, WEDNESDAY),)
    )
    back = BackAnswers("Anna", TUESDAY, lambda: (stepped_in, former.roster))

    first = next(an_event(back, away).alternatives(1))

    assert first.aim == "as_before"
    assert first.informed == ("Cas",)
    assert first.plan.roster == former.roster
    assert violations(first.plan, weeks()) == ()
