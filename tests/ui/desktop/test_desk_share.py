"""How much of somebody's time is at the desk, as the panel tells it."""

from __future__ import annotations

from rostering.view import View
from tests.builders import MONDAY, TUESDAY, a_full_week, a_plan, an_employee, on_duty, some_settings
from tests.builders import weeks as some_weeks
from ui.desktop.desk_share import DeskShare, desk_shares

TEAM = a_plan(
    settings=some_settings(target_front=3500, margin_front=500),
    employees=(
        an_employee("Anna"),
        an_employee("Bert", skills={"Balie": "B"}),
        an_employee("Cas"),
    ),
)


def test_the_share_of_who_works_at_a_desk_alone_stands_beside_the_band() -> None:
    plan = on_duty(TEAM, "Anna", TUESDAY, posts={"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, posts={"VM2": "Balie"})

    shares = desk_shares(View(plan, some_weeks(1)))

    # An hour and three quarters of a day of seven hours and 36 minutes.
    assert shares["Anna"] == (DeskShare((MONDAY,), 23, 30, 40),)
    assert shares["Bert"] == ()
    assert shares["Cas"] == ()


def test_each_window_of_balances_has_its_own() -> None:
    plan = a_full_week(a_plan(settings=some_settings(window_weeks=1)))

    shares = desk_shares(View(plan, some_weeks(2)))

    assert [share.mondays for share in shares["Anna"]] == [(MONDAY,)]
    assert 0 < shares["Anna"][0].percent <= 100
