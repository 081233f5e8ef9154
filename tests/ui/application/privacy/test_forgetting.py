"""A planning forgets what was decided, once a day, and nothing of who was forgotten is left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from data.store import Retention, StoreAddress, TeamStore, open_shared_store
from rostering.allowances import Allowance, Why
from tests.builders import (
    MONDAY,
    SUNDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    some_settings,
)
from tests.data.store.files import KARIN, Clock, change, file_with, opened, reopened
from ui.application.keeping.opening import open_team_file
from ui.application.privacy.forgetting import due, months_before

NAME = "Annelies Van Damme"
PLAN = a_full_week(
    a_plan(
        employees=(an_employee("Anna"), an_employee("Bert"), an_employee(NAME)),
        absences=(an_absence("Anna", kind="ziekte"), an_absence(NAME, kind="ziekte")),
    )
)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        pytest.param(date(2027, 5, 31), 3, date(2027, 2, 28), id="a shorter month"),
        pytest.param(date(2028, 3, 31), 1, date(2028, 2, 29), id="February of a leap year"),
        pytest.param(date(2027, 1, 15), 24, date(2025, 1, 15), id="two years"),
        pytest.param(date(2027, 12, 1), 12, date(2026, 12, 1), id="December"),
    ],
)
def test_months_are_counted_back_in_the_calendar(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


def test_nothing_is_forgotten_before_that_is_decided() -> None:
    found = due(PLAN, Retention(), later(MONDAY, weeks=500))

    assert found.plan is PLAN
    assert found.text == ""


def test_what_is_due_is_forgotten_at_opening_once_a_day_without_a_name_in_the_history(
    tmp_path: Path,
) -> None:
    path, clock = file_with(PLAN, tmp_path), Clock()
    file = open_team_file(path, None, clock)
    file.publish(MONDAY, SUNDAY, "versie 1 gepubliceerd")
    file.forget(Retention(3, 24))
    assert {row.kind for row in file.plan.absences} == {"ziekte"}
    file.close()

    clock.pass_by(days=120)
    file = open_team_file(path, None, clock)
    assert {row.kind for row in file.plan.absences} == {""}
    assert file.plan.roster.mondays == (MONDAY,)
    file.close()
    clock.pass_by(days=750)
    file = open_team_file(path, None, clock)

    assert reopened(path) == file.plan
    assert file.plan.roster.mondays == ()
    assert {row.as_of for row in file.plan.carried} == {date(2027, 5, 24)}
    assert not list(file.published(1).entries())
    assert [entry.what for entry in file.history()[:3]] == [
        "bewaartermijnen: 1 week rooster herleid tot saldi",
        "bewaartermijnen: 2 redenen en teksten gewist",
        "bewaartermijnen: ingesteld",
    ]
    assert file.retention().applied == clock().date()
    before = len(file.history())
    file.close()
    file = open_team_file(path, None, clock)
    assert len(file.history()) == before
    file.close()


def test_of_a_version_the_days_of_weeks_that_stay_are_kept(tmp_path: Path) -> None:
    second = later(MONDAY, weeks=1)
    path, clock = file_with(a_full_week(PLAN, second), tmp_path), Clock()
    with closing(open_team_file(path, None, clock)) as file:
        file.publish(MONDAY, later(SUNDAY, weeks=1), "versie 1 gepubliceerd")
        file.forget(Retention(rosters_months=1))

    clock.pass_by(days=(date(2027, 2, 13) - clock().date()).days)
    with closing(open_team_file(path, None, clock)) as file:
        assert file.plan.roster.mondays == (second,)
        assert min(day for _, day, _ in file.published(1).entries()) == second


def test_of_who_is_forgotten_no_byte_is_left_in_the_file(tmp_path: Path) -> None:
    path = file_with(PLAN, tmp_path)
    with opened(path) as store:
        other = a_plan(settings=some_settings(name="Telefoon"), employees=(an_employee(NAME),))
        store.add_team(other, change("team toegevoegd"))
    file = open_team_file(path, "Onthaal", Clock())
    named = replace(PLAN, settings=replace(PLAN.settings, noon=720))
    file.keep(PLAN, named, f"{NAME} ma 4 jan op Dag; Annelies di 5 jan")
    file.publish(MONDAY, SUNDAY, "versie 1 gepubliceerd")

    after = file.erase(NAME)

    assert reopened(path) == after
    assert [each.name for each in after.employees] == ["Anna", "Bert", "Medewerker 1"]
    assert reopened(path, "Telefoon").employees[0].name == "Medewerker 1"
    assert [entry.what for entry in file.history()[:3]] == [
        "Medewerker 1 gewist: het verleden blijft zonder naam",
        "versie 1 gepubliceerd",
        "Medewerker 1 ma 4 jan op Dag; Medewerker 1 di 5 jan",
    ]
    file.close()
    assert b"Annelies" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_why_a_rule_of_who_is_forgotten_stood_is_forgotten_too(tmp_path: Path) -> None:
    path = file_with(PLAN, tmp_path)
    file = open_team_file(path, None, Clock())
    row = Allowance("duty", "own_times", NAME, MONDAY, Why.OTHER, MONDAY, "tand getrokken")
    file.keep(PLAN, PLAN.with_allowances((row,)), "Annelies ma 4/1 toegestaan met reden")

    file.erase(NAME)

    entry = file.history()[1]
    assert (entry.what, entry.reason) == ("Medewerker 1 ma 4/1 toegestaan met reden", "")
    file.close()
    assert b"getrokken" not in path.read_bytes()


def test_on_a_server_too(filled_store: TeamStore) -> None:
    filled_store.forget("Onthaal", (PLAN, PLAN), Retention(3, None), MONDAY, change("ingesteld"))

    assert filled_store.retention("Onthaal") == Retention(3, None)
    assert NAME in filled_store.people


@pytest.fixture
def filled_store(address: StoreAddress) -> Iterator[TeamStore]:
    with open_shared_store(address, KARIN, now=Clock(), create=True) as store:
        store.add_team(PLAN, change())
        yield store
