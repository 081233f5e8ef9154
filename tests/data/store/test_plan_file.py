"""A plan file holds teams, what changed in them, and what was published."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from data.store import LogEntry, PlanFileError, TeamError, create_plan_file, schema
from data.store.connecting import sqlite_connection
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
)
from tests.data.store.files import KARIN, MORNING, blank_file, change, file_with, opened, reopened


def test_a_new_file_says_what_it_is_and_holds_no_team(tmp_path: Path) -> None:
    path = blank_file(tmp_path)

    header = path.read_bytes()[:72]
    assert header[68:72] == b"Brtl"
    assert int.from_bytes(header[60:64], "big") == schema.REVISION
    with opened(path) as file:
        assert file.teams == ()


def test_a_file_that_is_there_is_never_made_anew(tmp_path: Path) -> None:
    path = file_with(a_plan(), tmp_path)

    with pytest.raises(PlanFileError) as refused:
        create_plan_file(path, MORNING)

    assert refused.value.reason == "exists"
    assert reopened(path) == a_plan()


@pytest.mark.parametrize(
    ("place", "reason"), [("weg/team.beurtrol", "no_folder"), ("", "folder")], ids=["no", "folder"]
)
def test_a_place_that_cannot_hold_a_file_is_refused(
    tmp_path: Path, place: str, reason: str
) -> None:
    with pytest.raises(PlanFileError) as refused:
        create_plan_file(tmp_path / place, MORNING)

    assert refused.value.reason == reason


def test_several_teams_share_their_people(tmp_path: Path) -> None:
    desk = a_plan(employees=(an_employee("Anna", 19), an_employee("Bert")))
    phone = a_plan(settings=some_settings(name="Telefoon"), employees=(an_employee("Anna", 19),))
    path = file_with(desk, tmp_path)

    with opened(path) as file:
        file.add_team(phone, change())
        assert file.teams == ("Onthaal", "Telefoon")

    assert (reopened(path), reopened(path, "Telefoon")) == (desk, phone)
    connection = sqlite_connection(path, writes=False)
    assert sorted(connection.execute("SELECT name FROM person")) == [("Anna",), ("Bert",)]
    connection.close()


def test_a_team_is_never_overwritten(tmp_path: Path) -> None:
    plan = a_full_week(a_plan())
    path = file_with(plan, tmp_path)

    with opened(path) as file, pytest.raises(TeamError) as refused:
        file.add_team(a_plan(), change())

    assert (refused.value.reason, refused.value.known) == ("exists", ("Onthaal",))
    assert reopened(path) == plan


def test_a_team_can_be_renamed_but_not_to_the_name_of_another(tmp_path: Path) -> None:
    plan = a_plan()
    path = file_with(plan, tmp_path)
    renamed = replace(plan, settings=some_settings(name="Balie"))
    with opened(path) as file:
        file.add_team(a_plan(settings=some_settings(name="Telefoon")), change())
        file.write("Onthaal", plan, renamed, change())
        clash = replace(plan, settings=some_settings(name="Telefoon"))
        with pytest.raises(TeamError):
            file.write("Balie", renamed, clash, change())
        assert file.teams == ("Balie", "Telefoon")


def test_an_unknown_team_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    with opened(file_with(a_plan(), tmp_path)) as file, pytest.raises(TeamError) as refused:
        file.plan("Balie")

    assert (refused.value.team, refused.value.reason) == ("Balie", "unknown")
    assert refused.value.known == ("Onthaal",)


def test_each_change_stands_in_the_log_with_who_when_what_and_why(tmp_path: Path) -> None:
    plan = a_plan()
    after = on_duty(plan, "Anna", MONDAY)
    with opened(file_with(plan, tmp_path)) as file:
        file.write("Onthaal", plan, after, change("Anna ma 4/1 op Dag", "ruil"))
        log = file.log("Onthaal")

    assert log[0] == LogEntry(2, "Onthaal", MORNING, KARIN, "Anna ma 4/1 op Dag", "ruil")
    assert [entry.what for entry in log] == ["Anna ma 4/1 op Dag", "team toegevoegd"]


def test_somebody_of_whom_nothing_is_left_is_wiped_from_the_file(tmp_path: Path) -> None:
    plan = a_plan(absences=(an_absence("Bert"),))
    path = file_with(plan, tmp_path)
    without = replace(plan, employees=plan.employees[:1], absences=())

    with opened(path) as file:
        file.write("Onthaal", plan, without, change())

    connection = sqlite_connection(path, writes=False)
    assert list(connection.execute("SELECT name FROM person")) == [("Anna",)]
    connection.close()


def test_a_published_version_stays_as_it_was(tmp_path: Path) -> None:
    plan = a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1))
    with opened(file_with(plan, tmp_path)) as file:
        version = file.publish("Onthaal", MONDAY, SUNDAY, change("versie 1"))
        after = plan.with_roster(plan.roster.without([TUESDAY]))
        file.write("Onthaal", plan, after, change())
        second = file.publish("Onthaal", MONDAY, SUNDAY, change("versie 2"))

        assert (version.number, version.who, version.at) == (1, KARIN, MORNING)
        assert file.versions("Onthaal") == (second, version)
        assert file.published("Onthaal", 1).weeks == {MONDAY: plan.roster.weeks[MONDAY]}
        assert file.published("Onthaal", 2).weeks == {MONDAY: after.roster.weeks[MONDAY]}
        assert file.plan("Onthaal") == after


def test_a_copy_is_a_file_of_its_own_that_nobody_has_open(tmp_path: Path) -> None:
    path, copy = file_with(a_plan(), tmp_path), tmp_path / "kopie.beurtrol"
    with opened(path) as file:
        file.copy_to(copy)

        with opened(copy) as other:
            assert not other.is_read_only
            assert other.plan("Onthaal") == a_plan()


def test_what_cannot_be_written_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    plan = a_plan()
    path = file_with(plan, tmp_path)
    with opened(path) as file:
        elsewhere = a_plan(absences=(an_absence("Anna"), an_absence("Bert")))
        with pytest.raises(PlanFileError) as refused:
            file.write("Onthaal", elsewhere, replace(elsewhere, absences=()), change())
        assert file.plan("Onthaal") == plan
        assert len(file.log("Onthaal")) == 1

    assert refused.value.reason == "changed"
