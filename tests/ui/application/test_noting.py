"""One note at each place, from the block to the day of everybody."""

from __future__ import annotations

import pytest

from rostering.notes import Note
from tests.builders import MONDAY, TUESDAY, a_plan
from ui.application.noting import NotePlace, note_at, notes_about, set_note

BLOCK = NotePlace(MONDAY, "Anna", "VM1")
DAY = NotePlace(MONDAY, "Anna")
ALL = NotePlace(MONDAY)


def test_a_note_is_written_changed_and_taken_away() -> None:
    plan = a_plan()

    written = set_note(plan, BLOCK, " Belt om 10u ")
    changed = set_note(written.plan, BLOCK, "Belt om 11u")
    gone = set_note(changed.plan, BLOCK, " ")

    assert written.plan.notes == (Note(MONDAY, "Belt om 10u", "Anna", "VM1"),)
    assert changed.plan.notes == (Note(MONDAY, "Belt om 11u", "Anna", "VM1"),)
    assert gone.plan == plan
    assert [edit.text for edit in (written, changed, gone)] == [
        "Anna ma 4/1 VM1 notitie",
        "Anna ma 4/1 VM1 notitie",
        "Anna ma 4/1 VM1 notitie weg",
    ]


@pytest.mark.parametrize(
    ("place", "shown"), [(BLOCK, False), (DAY, False), (ALL, True)], ids=["block", "day", "all"]
)
def test_only_a_note_for_everybody_goes_on_the_roster(place: NotePlace, shown: bool) -> None:
    plan = set_note(a_plan(), place, "Brandoefening", on_roster=True).plan

    assert [note.on_roster for note in plan.notes] == [shown]


def test_the_same_note_again_is_no_change() -> None:
    plan = set_note(a_plan(), ALL, "Brandoefening", on_roster=True).plan

    assert set_note(plan, ALL, "Brandoefening", on_roster=True).plan is plan
    assert set_note(a_plan(notes=plan.notes), DAY, "").text == ""


def test_what_is_noted_about_a_cell_comes_with_the_nearest_first() -> None:
    plan = a_plan()
    for place in (ALL, NotePlace(TUESDAY), DAY, NotePlace(MONDAY, "Bert"), BLOCK):
        plan = set_note(plan, place, f"{place.employee} {place.block}").plan

    assert notes_about(plan, "Anna", MONDAY, "VM1") == tuple(
        note_at(plan, place) for place in (BLOCK, DAY, ALL)
    )
    assert len(notes_about(plan, None, MONDAY)) == 1
