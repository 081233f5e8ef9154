"""Move, swap, copy, fill and paste: what goes where, and what comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.plan import Plan
from tests.builders import MONDAY, SATURDAY, TUESDAY, WEDNESDAY, a_closure, on_duty
from tests.ui.application.editing_team import (
    BLOCKS,
    DESK,
    PHONE,
    a_sheet,
    a_team,
    a_tuesday,
    at,
    duty,
    posts,
)
from ui.application.editing.cells import BACK, Cell, Content, Sheet, content_of
from ui.application.editing.moving import copy, fill, move, swap
from ui.application.editing.operations import clear, lock, put, set_duty
from ui.application.editing.pasting import copied, paste, pasted_rows
from ui.application.session import Session

TEAM = a_tuesday()
SHEET = a_sheet(TEAM, TUESDAY, WEDNESDAY)
PEOPLE = ("Anna", "Bert", "Cas", "Dora")


def test_a_post_moves_to_another_person() -> None:
    edit = move(TEAM, [(at("Anna"), at("Dora"))])
    assert (posts(edit.plan, "Anna"), posts(edit.plan, "Dora")) == (
        {"NM1": "Telefoon"},
        {"VM1": "Balie"},
    )
    assert edit.text == "Balie di 5/1 van Anna naar Dora"


@pytest.mark.parametrize(
    ("goal", "text"),
    [
        (at("Anna", "VM2"), "Anna di 5/1 VM1: Balie naar VM2"),
        (at("Anna", "VM1", WEDNESDAY), "Anna di 5/1: Balie naar wo 6/1"),
        (at("Dora", "VM1", WEDNESDAY), "Balie van Anna di 5/1 naar Dora wo 6/1"),
    ],
    ids=["block", "day", "person and day"],
)
def test_a_post_moves_to_another_time(goal: Cell, text: str) -> None:
    edit = move(TEAM, [(at("Anna"), goal)])
    assert content_of(edit.plan, goal) == DESK
    assert content_of(edit.plan, at("Anna")) == BACK
    assert edit.text == text


def test_a_turn_that_moves_takes_its_duty_along() -> None:
    plan = on_duty(TEAM, "Bert", SATURDAY, "Zaterdag", {"ZA": "Balie"})
    edit = move(plan, [(at("Bert", "ZA", SATURDAY), at("Anna", "ZA", SATURDAY))])
    assert (duty(edit.plan, "Bert", SATURDAY), duty(edit.plan, "Anna", SATURDAY)) == (
        None,
        "Zaterdag",
    )


def test_a_range_moves_as_one_step_even_onto_itself() -> None:
    plan = put(TEAM, [at("Anna", "VM2")], PHONE).plan
    pairs = [(at("Anna"), at("Anna", "VM2")), (at("Anna", "VM2"), at("Anna", "NM1"))]
    edit = move(plan, pairs)
    assert posts(edit.plan, "Anna") == {"VM2": "Balie", "NM1": "Telefoon"}
    assert edit.text == "Anna di 5/1 verplaatst"


def test_a_move_that_meets_a_lock_moves_nothing() -> None:
    plan = lock(TEAM, [at("Bert")], locked=True).plan
    edit = move(plan, [(at("Anna"), at("Bert")), (at("Anna", "NM1"), at("Bert", "NM1"))])
    assert edit.plan is plan
    assert edit.refused == ("Bert di 5/1 VM1 is vergrendeld. Ontgrendel eerst met Ctrl+L.",)


def test_back_office_work_is_not_moved() -> None:
    assert move(TEAM, [(at("Dora"), at("Cas"))]).plan is TEAM


@pytest.mark.parametrize(
    ("pair", "text"),
    [
        ((at("Anna"), at("Bert")), "Anna en Bert geruild di 5/1"),
        ((at("Anna"), at("Anna", "NM1")), "Anna di 5/1: VM1 en NM1 geruild"),
        ((at("Anna"), at("Dora")), "Anna en Dora geruild di 5/1"),
    ],
    ids=["people", "blocks", "with back office"],
)
def test_a_swap_and_another_swap_is_nothing(pair: tuple[Cell, Cell], text: str) -> None:
    once = swap(TEAM, [pair])
    assert [content_of(once.plan, cell) for cell in pair] == [
        content_of(TEAM, cell) for cell in reversed(pair)
    ]
    assert once.text == text
    assert swap(once.plan, [pair]).plan.roster == TEAM.roster


def test_two_days_of_one_person_swap() -> None:
    plan = on_duty(TEAM, "Anna", WEDNESDAY, posts={"VM1": "Telefoon"})
    edit = swap(plan, [(at("Anna"), at("Anna", "VM1", WEDNESDAY))])
    assert (posts(edit.plan, "Anna")["VM1"], posts(edit.plan, "Anna", WEDNESDAY)["VM1"]) == (
        "Telefoon",
        "Balie",
    )
    assert edit.text == "Anna di 5/1 en wo 6/1 geruild"


def test_a_whole_day_swaps_with_a_day_off() -> None:
    pairs = [(at("Anna", block), at("Cas", block)) for block in BLOCKS]
    edit = swap(TEAM, pairs)
    assert (duty(edit.plan, "Anna"), duty(edit.plan, "Cas")) == (None, "Dag")
    assert posts(edit.plan, "Cas") == {"VM1": "Balie", "NM1": "Telefoon"}


def test_one_post_that_swaps_with_a_day_off_leaves_the_rest_of_the_day() -> None:
    edit = swap(TEAM, [(at("Anna"), at("Cas"))])
    assert (duty(edit.plan, "Anna"), posts(edit.plan, "Anna")) == ("Dag", {"NM1": "Telefoon"})


def test_a_copy_stays_where_it_came_from() -> None:
    edit = copy(TEAM, [(at("Anna"), at("Dora"))])
    assert posts(edit.plan, "Anna")["VM1"] == posts(edit.plan, "Dora")["VM1"] == "Balie"
    assert edit.text == "Anna di 5/1 VM1 ook voor Dora di 5/1 VM1"


def test_a_fill_repeats_its_pattern_to_the_right_and_down() -> None:
    plan = put(TEAM, [at("Anna", "VM2")], PHONE).plan
    source = [[at("Anna"), at("Anna", "VM2")]]
    across = fill(plan, source, [[at("Anna", block) for block in BLOCKS]])
    assert posts(across.plan, "Anna") == dict(
        zip(BLOCKS, ("Balie", "Telefoon", "Balie", "Telefoon"), strict=True)
    )
    down = fill(plan, source, [[at(name), at(name, "VM2")] for name in ("Anna", "Bert", "Dora")])
    assert posts(down.plan, "Dora") == {"VM1": "Balie", "VM2": "Telefoon"}
    assert down.text == "4 vakken gevuld"


def test_a_fill_upward_and_of_one_value_is_named_after_it() -> None:
    edit = fill(TEAM, [[at("Bert")]], [[at("Anna")], [at("Bert")]])
    assert posts(edit.plan, "Anna")["VM1"] == "Telefoon"
    assert edit.text == "Anna di 5/1 gevuld met Telefoon"


def test_cells_are_copied_as_a_spreadsheet_takes_them() -> None:
    rows = SHEET.rectangle([at(name, block) for name in PEOPLE for block in BLOCKS])
    assert rows is not None
    assert copied(TEAM, rows) == (
        "O\tBO\tT\tBO\nT\tBO\tBO\tBO\nvrij\tvrij\tvrij\tvrij\nBO\tBO\tBO\tBO"
    )


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("O\tT\r\nBO\t\r\n", [["O", "T"], ["BO", ""]]),
        ('"Telefoon\t1777"\tO', [["Telefoon\t1777", "O"]]),
        ("", [[""]]),
    ],
    ids=["as from a spreadsheet", "quoted", "nothing"],
)
def test_the_clipboard_is_read(text: str, rows: list[list[str]]) -> None:
    assert pasted_rows(text) == rows


def test_codes_and_names_are_pasted_over_a_rectangle() -> None:
    edit = paste(TEAM, SHEET, [at("Anna")], "Telefoon\tO\nbo\tt\n")
    assert posts(edit.plan, "Anna") == {"VM1": "Telefoon", "VM2": "Balie", "NM1": "Telefoon"}
    assert posts(edit.plan, "Bert") == {"VM2": "Telefoon"}
    assert edit.text == "4 vakken geplakt"


def test_one_value_is_pasted_in_all_chosen_cells() -> None:
    edit = paste(TEAM, SHEET, [at("Anna", "VM2"), at("Dora", "NM2")], "T")
    assert (posts(edit.plan, "Anna")["VM2"], posts(edit.plan, "Dora")) == (
        "Telefoon",
        {"NM2": "Telefoon"},
    )


def test_what_does_not_fit_is_named_once_and_the_rest_is_pasted() -> None:
    edit = paste(TEAM, SHEET, [at("Dora", "NM1", WEDNESDAY)], "X\tO\tT\nX\tO\tO")
    assert posts(edit.plan, "Dora", WEDNESDAY) == {"NM2": "Balie"}
    assert edit.refused == (
        "Dora wo 6/1 NM1: “X” is geen code of naam van een post.",
        "4 vakken vallen buiten deze week of onder de laatste naam.",
    )


def test_an_unknown_word_is_named_once_with_its_number() -> None:
    edit = paste(TEAM, SHEET, [at("Anna")], "Loket 9\tloket\nLoket 9\tT")
    assert edit.refused == (
        "Anna di 5/1 VM1: “Loket 9” (2 keer) is geen code of naam van een post.",
        "Anna di 5/1 VM2: “loket” is geen code of naam van een post.",
    )
    assert posts(edit.plan, "Bert")["VM2"] == "Telefoon"


def test_a_pasted_day_off_frees_the_day_and_beside_posts_it_is_nothing() -> None:
    assert duty(paste(TEAM, SHEET, [at("Anna")], "vrij\tvrij").plan, "Anna") is None
    mixed = paste(TEAM, SHEET, [at("Anna")], "vrij\tT").plan
    assert (duty(mixed, "Anna"), posts(mixed, "Anna")) == (
        "Dag",
        {"VM2": "Telefoon", "NM1": "Telefoon"},
    )


def test_nothing_is_pasted_on_a_closed_day() -> None:
    plan = replace(TEAM, closures=(a_closure(WEDNESDAY),))
    sheet = Sheet(SHEET.names, (*SHEET.columns[:4], (WEDNESDAY, "")))
    edit = paste(plan, sheet, [at("Anna", "NM2")], "O\tO")
    assert posts(edit.plan, "Anna")["NM2"] == "Balie"
    assert edit.refused == ("1 vak valt buiten deze week of onder de laatste naam.",)


def test_a_sheet_knows_its_places_and_whole_rectangles() -> None:
    assert SHEET.place(at("Bert", "VM2")) == (1, 1)
    assert SHEET.place(at("Bert", "VM2", MONDAY)) is None
    assert SHEET.cell(9, 0) is None
    assert SHEET.rectangle([at("Anna"), at("Bert", "VM2")]) is None
    assert SHEET.rectangle([at("Bert"), at("Anna")]) == [[at("Anna")], [at("Bert")]]
    assert SHEET.rectangle([]) is None


cells = st.builds(at, st.sampled_from(PEOPLE), st.sampled_from(BLOCKS))
contents = st.sampled_from((PHONE, DESK, BACK))


@st.composite
def full_days(draw: st.DrawFn) -> Plan:
    """Return a Tuesday with all four on duty, on any posts."""
    plan = a_team()
    for name in PEOPLE:
        chosen = draw(st.fixed_dictionaries(dict.fromkeys(BLOCKS, contents)))
        noted = {block: content.post for block, content in chosen.items() if content.post}
        plan = on_duty(plan, name, TUESDAY, posts=noted)
    return plan


@given(full_days(), cells, cells)
def test_swapping_twice_is_nothing(plan: Plan, one: Cell, other: Cell) -> None:
    once = swap(plan, [(one, other)]).plan
    assert swap(once, [(one, other)]).plan.roster == plan.roster


@given(full_days(), st.lists(cells, min_size=1, max_size=4, unique=True), st.booleans())
def test_pasting_a_copy_where_it_was_is_no_edit(
    plan: Plan, chosen: list[Cell], with_free: bool
) -> None:
    if with_free:
        plan = set_duty(plan, [("Cas", TUESDAY)], None).plan
    sheet = a_sheet(plan, TUESDAY, WEDNESDAY)
    rows = sheet.rectangle(chosen) or [[chosen[0]]]
    text = copied(plan, rows)
    assert paste(plan, sheet, [cell for line in rows for cell in line], text).plan is plan


edits = st.one_of(
    st.tuples(st.just(put), st.lists(cells, min_size=1, max_size=5), contents),
    st.tuples(st.just(clear), st.lists(cells, min_size=1, max_size=5)),
    st.tuples(st.just(move), st.lists(st.tuples(cells, cells), min_size=1, max_size=3)),
    st.tuples(st.just(swap), st.lists(st.tuples(cells, cells), min_size=1, max_size=3)),
    st.tuples(st.just(copy), st.lists(st.tuples(cells, cells), min_size=1, max_size=3)),
    st.tuples(
        st.just(set_duty),
        st.lists(st.tuples(st.sampled_from(PEOPLE), st.just(TUESDAY)), min_size=1),
        st.sampled_from(("Dag", "Voormiddag", None)),
    ),
)


@given(full_days(), st.lists(edits, max_size=6))
def test_undo_gives_back_the_same_plan_and_redo_the_edited_one(
    plan: Plan, steps: list[tuple[object, ...]]
) -> None:
    session = Session(plan)
    for do, *arguments in steps:
        edit = do(session.plan, *arguments)  # type: ignore[operator]
        session.change(edit.plan, edit.text)
    edited = session.plan
    while session.can_undo:
        assert session.undo_text
        session.undo()
    assert session.plan is plan
    while session.can_redo:
        session.redo()
    assert session.plan is edited


@given(full_days(), st.lists(cells, min_size=1, max_size=5), contents)
def test_nobody_is_in_two_places_after_an_edit(
    plan: Plan, chosen: list[Cell], content: Content
) -> None:
    edited = put(plan, chosen, content).plan
    for name in PEOPLE:
        blocks = [work.block for work in edited.roster.entry(name, TUESDAY).work]
        assert len(blocks) == len(set(blocks))
