"""Edits of cells and days by hand: what they do, what they are called, what holds them up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from rostering.check import check
from rostering.plan import Plan
from rostering.roster import DayEntry
from rostering.time import Half
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    an_absence,
    an_employee,
    later,
    note,
    on_duty,
    some_settings,
    weeks,
)
from tests.ui.application.editing_team import DESK, PHONE, a_team, a_tuesday, at, duty, posts
from ui.application.editing.cells import (
    BACK,
    FREE,
    NOTHING,
    Cell,
    Content,
    content_of,
    read_text,
    text_of,
)
from ui.application.editing.draft import Edit
from ui.application.editing.operations import (
    clear,
    is_locked,
    lock,
    lock_duty,
    put,
    set_duty,
    switch_lock,
)
from ui.application.language import ENGLISH, speaking

TEAM = a_tuesday()


def test_a_post_goes_to_who_is_on_duty() -> None:
    edit = put(TEAM, [at("Anna", "VM2")], PHONE)
    assert posts(edit.plan, "Anna") == {"VM1": "Balie", "VM2": "Telefoon", "NM1": "Telefoon"}
    assert edit.text == "Anna di 5/1 op Telefoon"
    assert not edit.refused


def test_a_post_takes_the_place_of_the_one_that_stood_there() -> None:
    edit = put(TEAM, [at("Anna")], PHONE)
    assert posts(edit.plan, "Anna")["VM1"] == "Telefoon"


def test_what_stands_there_already_is_no_edit() -> None:
    assert put(TEAM, [at("Anna")], DESK).plan is TEAM
    assert put(TEAM, [at("Dora")], BACK).plan is TEAM
    assert clear(TEAM, [at("Dora")]).plan is TEAM


def test_who_is_free_gets_a_duty_that_covers_the_block() -> None:
    edit = put(TEAM, [at("Anna", "VM1", WEDNESDAY)], DESK)
    assert duty(edit.plan, "Anna", WEDNESDAY) == "Dag"


def test_the_duty_brings_the_week_nearest_to_the_contract() -> None:
    week = TEAM
    for days in (0, 1):
        week = on_duty(week, "Cas", later(MONDAY, days=days), "Dag")
    # 15 h 12 of 19 h are worked: half a day is missing.
    edit = put(week, [at("Cas", "NM1", WEDNESDAY)], BACK)
    assert duty(edit.plan, "Cas", WEDNESDAY) == "Namiddag"


def test_another_duty_keeps_what_it_can_and_names_what_it_cannot() -> None:
    plan = on_duty(TEAM, "Anna", MONDAY, posts={"VM1": "Balie", "NM2": "Balie"})
    edit = put(plan, [at("Anna", "AV", MONDAY)], DESK)
    assert duty(edit.plan, "Anna", MONDAY) == "Laat"
    assert posts(edit.plan, "Anna", MONDAY) == {"NM2": "Balie", "AV": "Balie"}
    assert edit.lost == ("Anna ma 4/1 krijgt dienst Laat; Balie (VM1) valt daarbuiten en vervalt.",)
    with speaking(ENGLISH):
        edit = put(plan, [at("Anna", "AV", MONDAY)], DESK)
    assert edit.text == "Anna Mo 4/1 at Balie"
    assert edit.lost == ("Anna Mo 4/1 gets duty Laat; Balie (VM1) falls outside it and goes.",)


def test_blocks_written_at_once_are_all_kept() -> None:
    cells = [at("Cas", block, WEDNESDAY) for block in ("NM1", "VM1")]
    edit = put(TEAM, cells, DESK)
    assert duty(edit.plan, "Cas", WEDNESDAY) == "Dag"
    assert posts(edit.plan, "Cas", WEDNESDAY) == {"VM1": "Balie", "NM1": "Balie"}
    assert not edit.lost


def test_an_edit_may_break_a_rule_and_the_checker_says_so() -> None:
    edit = put(TEAM, [at("Dora")], PHONE)
    found = check(edit.plan, weeks()).violations
    assert ("skill", "no_skill") in {(item.rule, item.reason) for item in found}


def test_somebody_absent_can_be_put_there_all_the_same() -> None:
    plan = replace(TEAM, absences=(an_absence("Anna", WEDNESDAY, WEDNESDAY),))
    edit = put(plan, [at("Anna", "VM1", WEDNESDAY)], DESK)
    assert posts(edit.plan, "Anna", WEDNESDAY) == {"VM1": "Balie"}


def test_a_published_day_may_be_edited() -> None:
    plan = replace(TEAM, settings=some_settings(published_until=SATURDAY))
    assert posts(put(plan, [at("Anna")], PHONE).plan, "Anna")["VM1"] == "Telefoon"


def test_clearing_leaves_somebody_in_the_back_office() -> None:
    edit = clear(TEAM, [at("Anna"), at("Anna", "NM1")])
    assert posts(edit.plan, "Anna") == {}
    assert content_of(edit.plan, at("Anna")) == BACK
    assert edit.text == "Anna di 5/1 leeg"


def test_a_duty_that_is_only_there_for_a_turn_goes_with_it() -> None:
    plan = on_duty(TEAM, "Bert", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    assert duty(clear(plan, [at("Bert", "ZA", SATURDAY)]).plan, "Bert", SATURDAY) is None


def test_who_gives_the_evening_away_gets_the_duty_of_the_day() -> None:
    plan = on_duty(TEAM, "Bert", MONDAY, "Laat", {"NM2": "Balie", "AV": "Balie"})
    edit = clear(plan, [at("Bert", "AV", MONDAY)])
    assert duty(edit.plan, "Bert", MONDAY) == "Dag"
    assert posts(edit.plan, "Bert", MONDAY) == {"NM2": "Balie"}


def test_a_duty_keeps_the_work_that_it_covers() -> None:
    edit = set_duty(TEAM, [("Anna", TUESDAY)], "Voormiddag")
    assert (duty(edit.plan, "Anna"), posts(edit.plan, "Anna")) == ("Voormiddag", {"VM1": "Balie"})
    assert edit.text == "Anna di 5/1 dienst Voormiddag"


def test_another_duty_stays_at_a_distance_in_the_half_that_is_left() -> None:
    plan = on_duty(TEAM, "Dora", TUESDAY, remote=("VM", "NM"))
    edit = set_duty(plan, [("Dora", TUESDAY)], "Voormiddag")
    assert edit.plan.roster.entry("Dora", TUESDAY).shifts[0].remote == {Half.MORNING}


def test_a_free_day_takes_the_duty_and_all_posts() -> None:
    edit = set_duty(TEAM, [("Anna", TUESDAY)], None)
    assert edit.plan.roster.entry("Anna", TUESDAY).is_empty
    assert edit.text == "Anna di 5/1 vrij"
    assert put(TEAM, [at("Anna")], FREE).plan.roster.entry("Anna", TUESDAY).is_empty


def test_a_duty_that_the_team_does_not_have_is_not_given() -> None:
    assert set_duty(TEAM, [("Anna", TUESDAY)], "Nacht").plan is TEAM


LOCKED_FREE = note(TEAM, "Cas", TUESDAY, DayEntry(free=True))
LOCKED_DUTY = on_duty(TEAM, "Dora", TUESDAY, "Voormiddag", locked=True)
DUTY_LOCKED = (
    "De dienst van Dora di 5/1 is vergrendeld. "
    "Ontgrendel ze eerst via Dienst in het menu van het vak."
)
LOCKED_PLACE = lock(TEAM, [at("Anna")], locked=True).plan
NOT_YET = replace(
    TEAM, employees=(*TEAM.employees, an_employee("Eva", start=later(MONDAY, weeks=1)))
)


@pytest.mark.parametrize(
    ("plan", "do", "sentence"),
    [
        (
            LOCKED_PLACE,
            lambda plan: put(plan, [at("Anna")], PHONE),
            "Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L.",
        ),
        (
            LOCKED_PLACE,
            lambda plan: clear(plan, [at("Anna")]),
            "Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L.",
        ),
        (
            LOCKED_PLACE,
            lambda plan: set_duty(plan, [("Anna", TUESDAY)], "Namiddag"),
            "Anna di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L.",
        ),
        (
            LOCKED_FREE,
            lambda plan: put(plan, [at("Cas")], DESK),
            "Cas di 5/1 is een vergrendelde vrije dag. Ontgrendel met Ctrl+L.",
        ),
        (
            LOCKED_DUTY,
            lambda plan: put(plan, [at("Dora", "NM1")], DESK),
            DUTY_LOCKED,
        ),
        (
            LOCKED_DUTY,
            lambda plan: set_duty(plan, [("Dora", TUESDAY)], None),
            DUTY_LOCKED,
        ),
        (
            replace(TEAM, closures=(a_closure(WEDNESDAY),)),
            lambda plan: put(plan, [at("Anna", "VM1", WEDNESDAY)], DESK),
            "wo 6/1 is hier geen open blok.",
        ),
        (
            replace(TEAM, duties=TEAM.duties[:2]),
            lambda plan: put(plan, [at("Anna", "ZA", SATURDAY)], DESK),
            "Anna za 9/1 ZA: geen enkele dienst van die dag loopt over heel dit blok.",
        ),
        (
            NOT_YET,
            lambda plan: put(plan, [at("Eva")], DESK),
            "Eva di 5/1 is niet in dienst.",
        ),
        (
            NOT_YET,
            lambda plan: set_duty(plan, [("Eva", TUESDAY)], "Dag"),
            "Eva di 5/1 is niet in dienst.",
        ),
        (
            replace(a_team(), posts=a_team().posts[:2]),
            lambda plan: put(plan, [at("Anna")], BACK),
            "Anna di 5/1 VM1: dit team heeft geen backoffice.",
        ),
        (
            a_team(),
            lambda plan: lock(plan, [at("Anna")], locked=True),
            "Anna di 5/1 VM1: hier staat niets om te vergrendelen.",
        ),
    ],
    ids=[
        "place locked",
        "place locked, clear",
        "place locked, duty without it",
        "free day locked",
        "duty locked",
        "duty locked, day off",
        "closed day",
        "no duty covers",
        "not employed",
        "not employed, duty",
        "no back post",
        "nothing to lock",
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_changes_nothing(
    plan: Plan, do: Callable[[Plan], Edit], sentence: str
) -> None:
    edit = do(plan)
    assert edit.plan is plan
    assert edit.refused == (sentence,)


@pytest.mark.parametrize(
    ("name", "block"),
    [("Anna", "VM1"), ("Dora", "VM1"), ("Cas", "VM1")],
    ids=["place", "duty", "free"],
)
def test_a_lock_taken_off_again_gives_the_same_roster(name: str, block: str) -> None:
    locked = lock(TEAM, [at(name, block)], locked=True)
    assert is_locked(locked.plan, at(name, block))
    assert locked.text == f"{name} di 5/1 vergrendeld"
    unlocked = lock(locked.plan, [at(name, block)], locked=False)
    assert unlocked.plan.roster == TEAM.roster
    assert unlocked.text == f"{name} di 5/1 ontgrendeld"


def test_the_lock_key_locks_what_is_open_first_and_unlocks_when_all_is_locked() -> None:
    cells = [at("Anna"), at("Anna", "NM1")]
    first = switch_lock(LOCKED_PLACE, cells).plan
    assert [is_locked(first, cell) for cell in cells] == [True, True]
    second = switch_lock(first, cells).plan
    assert [is_locked(second, cell) for cell in cells] == [False, False]


def test_a_duty_can_be_unlocked_under_its_places() -> None:
    plan = on_duty(TEAM, "Anna", TUESDAY, posts={"VM1": "Balie"}, locked=True)
    edit = lock_duty(plan, "Anna", TUESDAY, locked=False)
    entry = edit.plan.roster.entry("Anna", TUESDAY)
    assert [shift.locked for shift in entry.shifts] == [False]
    assert entry.work[0].locked
    assert edit.text == "dienst van Anna di 5/1 ontgrendeld"


@pytest.mark.parametrize(
    ("cell", "content", "text"),
    [
        (at("Anna"), DESK, "O"),
        (at("Anna", "VM2"), BACK, "BO"),
        (at("Cas"), FREE, "vrij"),
        (at("Cas", "VM1", later(TUESDAY, weeks=1)), NOTHING, ""),
        (at("Cas", ""), NOTHING, ""),
    ],
    ids=["post", "back office", "free", "week without roster", "day without blocks"],
)
def test_what_stands_in_a_cell_is_written_and_read_as_text(
    cell: Cell, content: Content, text: str
) -> None:
    assert content_of(TEAM, cell) == content
    assert text_of(TEAM, content) == text
    assert read_text(TEAM, text) == content


@pytest.mark.parametrize(
    ("text", "content"),
    [("t", PHONE), (" Telefoon ", PHONE), ("VRIJ", FREE), ("backoffice", BACK), ("X", None)],
)
def test_codes_and_names_are_read_without_regard_to_case(
    text: str, content: Content | None
) -> None:
    assert read_text(TEAM, text) == content


def test_an_absence_is_copied_as_nothing_at_all() -> None:
    plan = replace(TEAM, absences=(an_absence("Cas", TUESDAY, TUESDAY, kind="ziekte"),))
    assert text_of(plan, content_of(plan, at("Cas"))) == ""
