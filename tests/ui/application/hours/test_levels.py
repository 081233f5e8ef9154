"""The grid of staffing: what is own, what is typed, what follows the default again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostering.calendar import ALWAYS, Validity
from rostering.plan import Plan
from rostering.team.stations import Level
from tests.builders import DAYS, a_plan, a_post, staffing
from tests.ui.application.hours.weeks import assert_comes_back, hours_of, level, rows
from ui.application.hours.levels import (
    LevelColumn,
    level_grid,
    pasted,
    read_level,
    text_of,
    with_levels,
)
from ui.application.records.base import RefusedError

SUMMER = Validity(date(2027, 7, 1), date(2027, 8, 31))
POSTS = (a_post("Balie"), a_post("Telefoon"), a_post("Backoffice", "back"))


def a_team() -> Plan:
    return a_plan(
        posts=POSTS,
        staffing=(
            staffing("Balie", 1, 2),
            staffing("Telefoon", 0, 1),
            staffing("Telefoon", 1, 1, day="ma", block="VM2"),
            staffing("Balie", 2, 2, day="za"),
        ),
    )


def shown(plan: Plan, period: Validity = ALWAYS, *, folded: bool = True) -> dict[str, str]:
    """Return each column with its cells; a star for what is own."""
    grid = level_grid(hours_of(plan, period), folded=folded)
    return {
        column.name: " ".join(f"{row[at].text}{'*' * row[at].own}" for row in grid.cells)
        for at, column in enumerate(grid.columns)
    }


def column(block: str, days: str) -> LevelColumn:
    return LevelColumn(block, tuple(DAYS[day] for day in days.split()))


def put(plan: Plan, post: str, place: LevelColumn, text: str, period: Validity = ALWAYS) -> Plan:
    return with_levels(hours_of(plan, period), {(post, place): read_level(text)}).plan


def test_days_that_ask_the_same_stand_together() -> None:
    assert shown(a_team()) == {
        "standaard": "1/2* 0/1*",
        "VM1 ma–vr": "1/2 0/1",
        "VM2 ma": "1/2 1/1*",
        "VM2 di–vr": "1/2 0/1",
        "NM1 ma–vr": "1/2 0/1",
        "NM2 ma–vr": "1/2 0/1",
        "AV ma": "1/2 0/1",
        "ZA za": "2/2* 0/1",
    }
    assert level_grid(hours_of(a_team())).totals[-1] == Level(2, 3)
    assert len(shown(a_team(), folded=False)) == 23


@pytest.mark.parametrize(
    ("typed", "level_"),
    [
        pytest.param("1/2", Level(1, 2), id="both"),
        pytest.param(" 1 / 2 ", Level(1, 2), id="with blanks"),
        pytest.param("1/feb", Level(1, 2), id="a date that a spreadsheet made of it"),
        pytest.param("01-mrt", Level(1, 3), id="a date with a dash"),
        pytest.param("01-mar", Level(1, 3), id="a date of an English spreadsheet"),
        pytest.param("1 2", Level(1, 2), id="a blank between"),
        pytest.param("2", Level(2, 2), id="one number"),
        pytest.param("-", Level(0, 0), id="nobody"),
        pytest.param("–", Level(0, 0), id="as it is shown"),
        pytest.param("", None, id="the default"),
    ],
)
def test_what_is_typed(typed: str, level_: Level | None) -> None:
    assert read_level(typed) == level_


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        pytest.param(
            "2/1",
            "Gevonden “2/1”: gewenst (1) is minder dan het minimum (2). "
            "Verwacht eerst het minimum, dan wat gewenst is, zoals 1/2.",
            id="less than the minimum",
        ),
        pytest.param(
            "veel",
            "Gevonden “veel”, verwacht minimum en gewenst zoals 1/2, een getal tot 99, "
            "of - voor niemand.",
            id="a word",
        ),
        pytest.param("100", "een getal tot 99", id="too many"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read_level(typed)

    assert sentence in caught.value.sentence


def test_a_value_for_all_days_of_a_block_is_one_row() -> None:
    plan = put(a_team(), "Telefoon", column("VM2", "ma di wo do vr"), "2")

    assert "Telefoon * VM2 2/2" in rows(plan)
    assert "Telefoon ma VM2 1/1" not in rows(plan)
    assert "VM2 ma–vr" in shown(plan)


def test_a_value_for_some_days_leaves_the_others() -> None:
    plan = put(a_team(), "Telefoon", column("VM1", "di do"), "1/1")

    assert shown(plan)["VM1 di en do"] == "1/2 1/1*"
    assert shown(plan)["VM1 ma, wo en vr"] == "1/2 0/1"


def test_a_cell_that_follows_the_default_leaves_the_other_days_of_its_row() -> None:
    plan = put(a_team(), "Telefoon", column("VM1", "ma di wo do vr"), "2")

    plan = put(plan, "Telefoon", column("VM1", "wo"), "")

    assert [level(plan, f"{day} VM1", "Telefoon") for day in ("di", "wo", "do")] == [
        "2/2",
        "0/1",
        "2/2",
    ]


def test_a_cell_that_follows_the_default_leaves_the_other_blocks_of_its_day() -> None:
    plan = put(a_team(), "Balie", column("ZA", "za"), "")

    assert level(plan, "za ZA") == "1/2"
    assert rows(plan) == ["Balie * * 1/2", "Telefoon * * 0/1", "Telefoon ma VM2 1/1"]


def test_a_default_of_a_period_leaves_own_values_as_they_are() -> None:
    plan = put(a_team(), "Telefoon", LevelColumn(), "2", SUMMER)

    assert level(plan, "di VM1", "Telefoon", SUMMER) == "2/2"
    assert level(plan, "ma VM2", "Telefoon", SUMMER) == "1/1"
    assert level(plan, "di VM1", "Telefoon") == "0/1"
    assert shown(plan, SUMMER)["standaard"] == "1/2 2/2*"


places = st.sampled_from(
    [
        LevelColumn(),
        *(
            column(*p)
            for p in (
                ("VM1", "ma di wo do vr"),
                ("VM1", "ma"),
                ("VM2", "ma wo"),
                ("AV", "ma"),
                ("ZA", "za"),
            )
        ),
    ]
)
edits = st.tuples(
    st.sampled_from(["Balie", "Telefoon"]),
    places,
    st.sampled_from(["", "-", "1/2", "2"]),
    st.sampled_from([ALWAYS, SUMMER]),
)


@given(before=st.lists(edits, max_size=4), last=edits)
@settings(max_examples=60)
def test_only_the_cell_that_is_typed_in_changes(
    before: list[tuple[str, LevelColumn, str, Validity]],
    last: tuple[str, LevelColumn, str, Validity],
) -> None:
    plan = a_team()
    for post, place, text, period in before:
        plan = put(plan, post, place, text, period)
    post, place, text, period = last

    changed = put(plan, post, place, text, period)

    if place.block is None:
        return
    for weekday in DAYS.values():
        for opening in hours_of(plan, period).blocks(weekday):
            for other in ("Balie", "Telefoon"):
                here = other == post and opening.block == place.block and weekday in place.days
                found = hours_of(changed, period).level(other, weekday, opening.block)
                typed = read_level(text)
                if not here:
                    assert found == hours_of(plan, period).level(other, weekday, opening.block)
                elif typed is not None:
                    assert found == typed


@given(st.lists(edits, min_size=1, max_size=6))
@settings(max_examples=8)
def test_staffing_that_is_typed_is_held_by_a_workbook(
    typed: list[tuple[str, LevelColumn, str, Validity]],
) -> None:
    plan = a_team()
    for post, place, text, period in typed:
        plan = put(plan, post, place, text, period)
    assert_comes_back(plan)


def test_a_table_is_pasted_as_one_step() -> None:
    hours = hours_of(a_team())
    grid = level_grid(hours)

    step = pasted(hours, grid, [(0, 1)], [["1/1", "2/3"], ["-", ""]])

    assert step.text == "bezetting: 4 vakken geplakt"
    assert shown(step.plan)["VM1 ma–vr"] == "1/1* 0/0*"
    assert level(step.plan, "ma VM2") == "2/3"
    assert level(step.plan, "ma VM2", "Telefoon") == "0/1"


def test_one_text_is_pasted_in_all_that_is_chosen() -> None:
    hours = hours_of(a_team())

    step = pasted(hours, level_grid(hours), [(0, 1), (1, 1)], [["3"]])

    assert shown(step.plan)["VM1 ma–vr"] == "3/3* 3/3*"


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        pytest.param(
            [["1/1", "x"]], "Balie, VM2 ma: Gevonden “x”, verwacht minimum en gewenst", id="a word"
        ),
        pytest.param([["1"] * 9], "telt 1 rijen en 9 kolommen, en past hier niet", id="too wide"),
    ],
)
def test_what_does_not_fit_is_not_pasted_at_all(table: list[list[str]], sentence: str) -> None:
    hours = hours_of(a_team())

    with pytest.raises(RefusedError) as caught:
        pasted(hours, level_grid(hours), [(0, 1)], table)

    assert sentence in caught.value.sentence


def test_cells_are_written_as_a_spreadsheet_takes_them() -> None:
    assert text_of(level_grid(hours_of(a_team())).cells[:2]).splitlines()[1].split("\t")[:3] == [
        "0/1",
        "0/1",
        "1/1",
    ]
