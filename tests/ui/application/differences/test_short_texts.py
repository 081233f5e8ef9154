from __future__ import annotations

from rostering.allowances import Allowance, Why
from rostering.differences.changes import difference
from rostering.notes import Note
from tests.builders import (
    MONDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    on_duty,
    some_settings,
)
from ui.application.differences.short_texts import change_lines


def test_equal_plans_have_nothing_to_tell() -> None:
    assert change_lines(difference(a_plan(), a_plan())) == ()


def test_days_are_told_with_what_happens_to_them() -> None:
    before = on_duty(on_duty(a_plan(), "Anna", MONDAY), "Bert", MONDAY)
    after = on_duty(
        before.with_roster(
            before.roster.replaced({("Bert", MONDAY): a_plan().roster.entry("", MONDAY)})
        ),
        "Anna",
        TUESDAY,
    )
    after = on_duty(after, "Anna", MONDAY, "Laat")

    assert change_lines(difference(before, after)) == (
        "Rooster: 3 dagen anders",
        "  Anna, ma 4 jan: anders",
        "  Bert, ma 4 jan: valt weg",
        "  Anna, di 5 jan: komt erbij",
    )


def test_many_days_are_counted() -> None:
    lines = change_lines(difference(a_plan(), a_full_week(a_plan())))

    assert lines[0] == "Rooster: 11 dagen anders"
    assert lines[-1] == "  … en nog 3"


def test_people_are_named_and_absences_only_counted() -> None:
    before = a_plan(absences=(an_absence("Anna", kind="ziekte"),))
    after = a_plan(
        settings=some_settings(noon=720),
        employees=(an_employee("Anna", 19), an_employee("Cleo")),
        absences=(an_absence("Anna", TUESDAY, TUESDAY, kind="ziekte"),),
    )

    lines = change_lines(difference(before, after))

    assert lines == (
        "Instellingen: anders",
        "Medewerkers: Cleo erbij; Anna anders; Bert weg",
        "Afwezigheden: 1 erbij, 1 weg",
    )
    assert "ziekte" not in " ".join(lines)


def test_notes_and_reasons_are_only_counted() -> None:
    after = a_plan(
        notes=(Note(MONDAY, "Belt om 10u", "Anna"),),
        allowances=(Allowance("duty", "own_times", "Anna", MONDAY, Why.SWAP, MONDAY, "Ruilt"),),
    )

    assert change_lines(difference(a_plan(), after)) == (
        "Notities: 1 erbij",
        "Toegestaan met reden: 1 erbij",
    )
