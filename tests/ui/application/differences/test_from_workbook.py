"""What a workbook leaves out is not wiped by it, and each difference is told in words."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from rostering.differences.lines import lines_between
from rostering.notes import Note
from rostering.plan import Plan
from rostering.team.settings import Limits
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    a_wish,
    an_absence,
    an_appointment,
    an_employee,
    on_duty,
    some_settings,
)
from ui.application.differences.from_workbook import completed
from ui.application.differences.row_texts import heads_of
from ui.application.differences.texts import Told, told_lines
from ui.application.differences.words import LIMITS_NAMED
from ui.application.language import ENGLISH, speaking

PRIVATE = a_full_week(
    a_plan(
        absences=(an_absence("Anna", kind="ziekte"), an_absence("Bert", TUESDAY, TUESDAY)),
        appointments=(an_appointment("Anna", MONDAY, "9:00", "10:00"),),
        notes=(Note(MONDAY, "belt om 9u", "Anna"), Note(MONDAY, "brandoefening", on_roster=True)),
    )
)


def sent_back(plan: Plan, folder: Path) -> Plan:
    path = folder / "team.xlsx"
    write_team_workbook(path, plan)
    return read_workbook(path).plan


def test_a_workbook_that_comes_back_as_it_went_changes_nothing(tmp_path: Path) -> None:
    theirs = sent_back(PRIVATE, tmp_path)
    assert {row.kind for row in theirs.absences} == {"afwezig"}

    assert completed(PRIVATE, theirs) == PRIVATE


def test_an_absence_that_grew_keeps_its_reason_and_a_new_one_has_none() -> None:
    theirs = replace(
        PRIVATE,
        absences=(
            an_absence("Anna", last=TUESDAY, kind="afwezig"),
            an_absence("Bert", MONDAY, kind="afwezig"),
        ),
    )

    assert [row.kind for row in completed(PRIVATE, theirs).absences] == ["ziekte", "afwezig"]


def told(before: Plan, after: Plan) -> list[Told]:
    return list(told_lines(lines_between(before, after), before, after))


def told_by_head(before: Plan, after: Plan) -> dict[tuple[str, str], tuple[str, str, str]]:
    """Return what differs: its kind, the old and the new, by the head and what it is about."""
    return {
        (item.group, item.what): (item.kind, item.old, item.new) for item in told(before, after)
    }


def two_plans() -> tuple[Plan, Plan]:
    """Return a plan, and one in which every sheet but the absences differs."""
    before = on_duty(a_plan(), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    after = on_duty(
        replace(
            before,
            settings=some_settings(noon=720, limits=Limits(desk_day=300)),
            employees=(an_employee("Anna", 19, skills={"Balie": "B"}), an_employee("Cleo", 30.4)),
            wishes=(a_wish("Anna", "vrij"),),
            carried=(a_balance("Anna", "zaterdag", 500),),
        ),
        "Anna",
        MONDAY,
        "Laat",
        {"VM1": "Balie", "VM2": "Balie"},
        remote=["NM"],
        locked=True,
    )

    return before, after


def test_each_difference_is_told_under_its_head_with_old_and_new() -> None:
    lines = told_by_head(*two_plans())

    assert lines["Instellingen", "Middag"] == ("changed", "12u30", "12u")
    assert lines["Regels", "Aan de balie per dag, in minuten"] == ("changed", "315", "300")
    assert lines["Medewerkers", "Anna"] == (
        "changed",
        "Uren per week: 38 · Balie: Z",
        "Uren per week: 19 · Balie: B",
    )
    assert lines["Medewerkers", "Bert"][0] == "removed"
    assert lines["Medewerkers", "Cleo"][0] == "added"
    assert "Uren per week: 30,4" in lines["Medewerkers", "Cleo"][2]
    assert lines["Wensen", "Anna, vrij, ma 4/1/2027"] == (
        "added",
        "",
        "Tot: ma 4/1/2027 · Gewicht: 5",
    )
    assert lines["Saldi", "Anna, zaterdag"] == ("added", "", "Saldo: 0,5")
    assert lines["Rooster", "Anna, ma 4 jan"] == (
        "changed",
        "Dag: Balie 9u–10u45",
        "Laat (vast, namiddag op afstand): Balie 9u–12u30 (vast)",
    )


def test_the_same_differences_are_told_in_english() -> None:
    with speaking(ENGLISH):
        lines = told_by_head(*two_plans())
        assert heads_of("staffing")("post") == "Station"

    assert lines["Settings", "Noon"] == ("changed", "12:30", "12:00")
    assert lines["Wishes", "Anna, free, Mo 4/1/2027"] == (
        "added",
        "",
        "To: Mo 4/1/2027 · Weight: 5",
    )
    assert lines["Balances", "Anna, Saturday"] == ("added", "", "Balance: 0.5")
    assert lines["Roster", "Anna, Mo 4 Jan"][2] == (
        "Laat (locked, afternoon from home): Balie 9:00–12:30 (locked)"
    )


def test_a_reason_and_a_text_that_differ_are_told_without_them() -> None:
    after = replace(
        PRIVATE,
        absences=(an_absence("Anna", kind="verlof"), PRIVATE.absences[1]),
        appointments=(replace(PRIVATE.appointments[0], description="tandarts"),),
    )

    found = told(PRIVATE, after)

    assert [(item.group, item.new) for item in found] == [
        ("Afwezigheden", "andere reden"),
        ("Afspraken", "andere omschrijving"),
    ]
    words = " ".join(item.words for item in found)
    assert not any(secret in words for secret in ("ziekte", "verlof", "tandarts", "privé"))


def test_every_limit_has_a_name() -> None:
    assert set(LIMITS_NAMED) == {item.name for item in fields(Limits)}
