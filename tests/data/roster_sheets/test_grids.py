"""Grids in sheets: where the days, the names and the words stand, however they are laid out."""

from __future__ import annotations

import pytest

from data.roster_sheets import Grid, Meaning, Sheet, grids_of, legend_of
from data.roster_sheets.sheets import Area
from tests.builders import MONDAY, TUESDAY, WEDNESDAY, later


class Words:
    """Knows two people and two posts."""

    def is_person(self, text: str) -> bool:
        return text in ("Anna", "Bert", "Jan")

    def is_place(self, text: str) -> bool:
        return text in ("Balie", "Telefoon")

    def has_people(self, text: str) -> bool:
        return self.is_person(text)


LABELS = Words()


def a_sheet(*lines: str) -> Sheet:
    """Return a sheet of lines with a bar between cells."""
    cells = {
        (row, column): text.strip()
        for row, line in enumerate(lines, start=1)
        for column, text in enumerate(line.split("|"), start=1)
        if text.strip()
    }
    return Sheet("Blad1", cells)


def test_weeks_below_each_other_each_have_their_days_and_people() -> None:
    sheet = a_sheet(
        "Week 1 van 2027",
        "Naam | ma | di",
        "Anna | x | y",
        "",
        "Week 2 van 2027",
        "Naam | ma | di",
        "Bert | z |",
    )
    first, second = grids_of(sheet, LABELS, MONDAY)
    assert [column.day for column in first.columns] == [MONDAY, TUESDAY]
    assert [column.day for column in second.columns] == [
        later(MONDAY, weeks=1),
        later(TUESDAY, weeks=1),
    ]
    assert [(row.name, dict(row.cells)) for row in second.rows] == [("Bert", {2: "z"})]


def test_days_and_dates_below_each_other_are_one_head_with_parts_below_it() -> None:
    sheet = a_sheet(
        "     | ma  |    | di  |   ",
        "     | 4/1 |    | 5/1 |   ",
        "     | VM  | NM | VM  | NM",
        "Anna | a   | b  | c   |   ",
    )
    [grid] = grids_of(sheet, LABELS, MONDAY)
    assert [(column.day, column.part) for column in grid.columns] == [
        (MONDAY, "VM"),
        (MONDAY, "NM"),
        (TUESDAY, "VM"),
        (TUESDAY, "NM"),
    ]


def test_numbers_are_days_below_the_name_of_a_month() -> None:
    sheet = a_sheet("Januari 2027", "Naam | 4 | 5 | 6 | 7 | 8", "Anna | x")
    [grid] = grids_of(sheet, LABELS, MONDAY)
    assert [column.day for column in grid.columns] == [later(MONDAY, days=n) for n in range(5)]


def test_hours_of_somebody_are_no_days() -> None:
    sheet = a_sheet("Naam | ma 4/1 | di 5/1", "Anna | 9-12 | 10-12", "Bert | 8-11 | 9-11")
    [grid] = grids_of(sheet, LABELS, MONDAY)
    assert [row.name for row in grid.rows] == ["Anna", "Bert"]


def words_of(grid: Grid) -> list[tuple[str, str, list[str]]]:
    """Return names, parts and words row by row."""
    return [(row.name, row.part, [*row.cells.values()]) for row in grid.rows]


def test_days_below_each_other_are_read_as_days_beside_each_other() -> None:
    sheet = a_sheet("Week 1 | Anna | Jan", "ma | x | y", "di | | z", "Legende", "x = Balie")
    [grid] = grids_of(sheet, LABELS, MONDAY)
    assert [column.day for column in grid.columns] == [MONDAY, TUESDAY]
    assert words_of(grid) == [("Anna", "", ["x"]), ("Jan", "", ["y", "z"])]
    [_, row] = grid.rows
    assert [grid.sheet.address(row.number, number) for number in row.cells] == ["C2", "C3"]


def test_weeks_below_each_other_have_their_own_names_or_those_above_them() -> None:
    sheet = a_sheet(
        "week 1 | Anna | Bert",
        "ma | a | b",
        "di",
        "week 3 | Bert | Anna",
        "ma | b | a",
        "di",
        "week 4",
        "ma | b",
        "di",
    )
    first, second, third = grids_of(sheet, LABELS, MONDAY)
    assert [grid.columns[0].day for grid in (first, second, third)] == [
        MONDAY,
        later(MONDAY, weeks=2),
        later(MONDAY, weeks=3),
    ]
    assert words_of(second) == [("Bert", "", ["b"]), ("Anna", "", ["a"])]
    assert words_of(third) == [("Bert", "", ["b"]), ("Anna", "", [])]


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (
            ("     | ma 4/1 | di 5/1", "Balie | Anna | ", "    | Bert | Anna"),
            [("Balie", "", ["Anna"]), ("Balie", "", ["Bert", "Anna"])],
        ),
        (
            ("Datum | Balie | Telefoon", "ma 4/1 | Anna | Bert", " | Bert", "di 5/1 | Anna"),
            [("Balie", "", ["Anna", "Bert", "Anna"]), ("Telefoon", "", ["Bert"])],
        ),
        (
            (" | | Balie", "ma 4/1 | VM | Anna", " | NM | Bert", "di 5/1 | VM | Anna"),
            [("Balie", "", ["Anna", "Bert", "Anna"])],
        ),
    ],
    ids=["posts in rows", "posts in columns", "half days"],
)
def test_posts_have_people_in_their_cells(
    lines: tuple[str, ...], rows: list[tuple[str, str, list[str]]]
) -> None:
    [grid] = grids_of(a_sheet(*lines), LABELS, MONDAY)
    assert (grid.about, words_of(grid)) == ("posts", rows)


def test_a_person_of_two_rows_is_named_once_and_merged_words_are_in_both() -> None:
    sheet = a_sheet(" | | ma 4/1 | di 5/1", "Anna | VM | x | y", " | NM | | z")
    merged = Sheet("Blad1", sheet.cells, (Area(2, 3, 3, 3),))
    [grid] = grids_of(merged, LABELS, MONDAY)
    assert words_of(grid) == [("Anna", "VM", ["x", "y"]), ("Anna", "NM", ["x", "z"])]


def test_weeks_beside_each_other_have_their_own_names() -> None:
    sheet = a_sheet(
        "Naam | ma 4/1 | di 5/1 | Naam | wo 6/1", "Anna | a | b | Bert | c", "Bert | | | Anna | d"
    )
    first, second = grids_of(sheet, LABELS, MONDAY)
    assert words_of(first) == [("Anna", "", ["a", "b"]), ("Bert", "", [])]
    assert words_of(second) == [("Bert", "", ["c"]), ("Anna", "", ["d"])]


def test_a_head_between_the_days_that_is_no_day_is_told_unless_it_has_sums() -> None:
    sheet = a_sheet("Naam | ma 4/1 | dinsdg 5/1 | uren | wo 6/1", "Anna | a | b | 7,6 | c")
    [grid] = grids_of(sheet, LABELS, MONDAY)
    assert grid.other_heads == {(1, 3): "dinsdg 5/1"}
    assert [column.day for column in grid.columns] == [MONDAY, WEDNESDAY]


def test_a_legend_is_found_with_equal_signs_or_below_its_head() -> None:
    sheet = a_sheet("L = loket, T= telefoon", "Legende:", "V | verlof", "BO: back office", "x")
    assert legend_of(sheet) == (
        Meaning("L", "loket"),
        Meaning("T", "telefoon"),
        Meaning("V", "verlof"),
        Meaning("BO", "back office"),
    )


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (
            ("maandag 4 januari", "uur | Balie | Telefoon", "9-12u | Anna | Bert", "NM | | Jan"),
            [("Balie", "", ["Anna"]), ("Telefoon", "", ["Bert", "Jan"])],
        ),
        (("4/1/2027 | 9-12u | NM", "Balie | Anna", "| | Bert"), [
            ("Balie", "", ["Anna"]), ("Balie", "", ["Bert"])]),
        (("ma 4 jan | 9-12u | NM", "Anna | x", "Bert | y | z"), [
            ("Anna", "", ["x"]), ("Bert", "", ["y", "z"])]),
    ],
    ids=["hours in rows", "hours in columns", "people"],
)  # fmt: skip
def test_a_sheet_of_one_day_has_hours_beside_people_or_posts(
    lines: tuple[str, ...], rows: list[tuple[str, str, list[str]]]
) -> None:
    [grid] = grids_of(a_sheet(*lines), LABELS, MONDAY)
    assert [(column.day, column.part) for column in grid.columns] == [
        (MONDAY, "9-12u"),
        (MONDAY, "NM"),
    ]
    assert words_of(grid) == rows
