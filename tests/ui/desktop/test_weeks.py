"""Which week comes first, which is proposed, and what is said of them."""

from __future__ import annotations

from datetime import date

import pytest

from solver import Result
from tests.builders import (
    MONDAY,
    a_balance,
    a_full_week,
    a_plan,
    later,
    on_duty,
    some_settings,
    weeks,
)
from ui.desktop.weeks import first_week_shown, note_of_result, stays_sentence, week_to_plan


def test_an_open_roster_begins_at_today_when_it_holds_today() -> None:
    plan = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))

    assert first_week_shown(plan, later(MONDAY, days=9)) == later(MONDAY, weeks=1)


def test_a_roster_of_another_time_begins_at_its_first_week() -> None:
    assert first_week_shown(a_full_week(a_plan()), date(2026, 11, 3)) == MONDAY


def test_an_empty_roster_begins_where_its_balances_do() -> None:
    plan = a_plan(carried=(a_balance("Anna", "avond", 500, MONDAY),))

    assert first_week_shown(plan, date(2026, 11, 3)) == MONDAY
    assert first_week_shown(plan, date(2027, 3, 3)) == date(2027, 3, 1)


def test_a_new_team_begins_on_a_weekend_with_the_coming_week() -> None:
    friday = later(MONDAY, days=4)
    coming = later(MONDAY, weeks=1)

    assert first_week_shown(a_plan(), friday) == MONDAY
    assert first_week_shown(a_plan(), later(friday, days=1)) == coming
    assert first_week_shown(a_plan(), later(friday, days=2)) == coming
    # Where this week has a roster, somebody may want to see who is at work today.
    assert first_week_shown(a_full_week(a_plan()), later(friday, days=1)) == MONDAY


def test_the_week_after_the_last_published_one_is_proposed() -> None:
    plan = a_plan(settings=some_settings(published_until=later(MONDAY, days=13)))
    fifth = later(MONDAY, weeks=5)

    assert week_to_plan(plan, MONDAY) == later(MONDAY, weeks=2)
    # Who went to a later week without a roster wants that one; one with a roster is only seen.
    assert week_to_plan(plan, fifth) == fifth
    assert week_to_plan(a_full_week(plan, fifth), fifth) == later(MONDAY, weeks=2)


def test_where_nothing_is_published_the_week_in_sight_is_proposed() -> None:
    plan = a_full_week(a_plan())

    assert week_to_plan(plan, MONDAY) == MONDAY
    assert week_to_plan(plan, later(MONDAY, weeks=5)) == later(MONDAY, weeks=5)


def test_what_stays_is_said_before_a_run() -> None:
    published = some_settings(published_until=later(MONDAY, days=2))
    plan = on_duty(a_plan(settings=published), "Anna", later(MONDAY, days=3), locked=True)

    assert stays_sentence(plan, weeks()) == (
        "Wat gepubliceerd is, blijft: alles t.e.m. 6 januari 2027. 1 vergrendelde dag blijft "
        "staan. De rest van deze weken wordt opnieuw verdeeld."
    )
    assert stays_sentence(a_plan(), weeks()) == "Deze weken zijn nog leeg, er staat niets vast."


@pytest.mark.parametrize(
    ("stopped", "changed", "start"),
    [
        (False, False, "Alle plaatsen zijn bezet. Neem het over"),
        (True, False, "Gestopt. Dit is het beste rooster tot dan."),
        (False, True, "Alle plaatsen zijn bezet. Het rooster is intussen gewijzigd."),
    ],
    ids=["ended by itself", "stopped", "changed meanwhile"],
)
def test_the_outcome_of_a_run_is_said(stopped: bool, changed: bool, start: str) -> None:
    plan = a_full_week(a_plan())
    result = Result(plan, a_plan(), weeks(), (), 1.0, stopped)

    assert note_of_result(result, has_changed=changed).startswith(start)


def test_places_that_stay_empty_are_counted() -> None:
    result = Result(a_plan(), a_plan(), weeks(), (), 1.0, stopped=False)

    assert note_of_result(result, has_changed=False).startswith(
        "22 plaatsen blijven leeg, 22 onder het minimum."
    )
