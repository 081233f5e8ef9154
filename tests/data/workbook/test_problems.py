"""Every mistake in a workbook is found in its cell, all at once, with what is expected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.workbook.cells import (
    UnexpectedValueError,
    read_date,
    read_number,
    read_part,
    read_time,
    read_weekdays,
)
from tests.data.workbook.books import Rows, a_book, optional_sheets, problems_of
from ui.application.language import ENGLISH, speaking
from ui.application.workbook import texts as workbook_texts
from ui.application.workbook.words import EXPECTED

Sheets = dict[str, Rows]


def put(sheet: str, row: int, column: int, value: object) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        sheets[sheet][row - 1][column - 1] = value

    return change


def add(sheet: str, *values: object) -> Callable[[Sheets], None]:
    return lambda sheets: sheets[sheet].append(list(values))


def drop(sheet: str) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        del sheets[sheet]

    return change


def drop_column(sheet: str, column: int) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        for row in sheets[sheet]:
            del row[column - 1]

    return change


def pauses(start: str, end: str) -> Callable[[Sheets], None]:
    def change(sheets: Sheets) -> None:
        sheets["Rooster"][0] += ["Pauze van", "Pauze tot"]
        sheets["Rooster"][1] += [start, end]

    return change


def a_roster_to_read(sheets: Sheets) -> None:
    """Put the sheets of an exported roster in the place of those of a team."""
    rows = sheets["Posten"]
    sheets.clear()
    sheets.update({"Week 1": rows, "Per post": rows, "Lijst": rows})


MONDAY = date(2027, 1, 4)

MISTAKES = [
    (drop("Posten"), "Posten", "", "sheet", None),
    (put("Diensten", 2, 4, "=TIME(8,45,0)"), "Diensten", "D2", "computed", None),
    (drop("Medewerkers"), "Medewerkers", "", "sheet", None),
    (drop_column("Bezetting", 4), "Bezetting", "A1", "column", None),
    (put("Posten", 1, 4, "Code"), "Posten", "D1", "column_once", None),
    (put("Team", 2, 1, "Titel"), "Team", "A2", "team_name", None),
    (put("Team", 2, 2, None), "Team", "B2", "team_name", None),
    (put("Team", 3, 2, "Belgie"), "Team", "B3", "holidays", None),
    (add("Team", "Doel front %", 120), "Team", "B4", "percent", None),
    (add("Team", "Middag", "halftwaalf"), "Team", "B4", "time", None),
    (add("Team", "Venster front", 2.5), "Team", "B4", "whole_between", None),
    (add("Team", "Naam", "Nog een"), "Team", "A4", "once", None),
    (put("Posten", 2, 3, "frond"), "Posten", "C2", "post_kind", "front"),
    (put("Posten", 3, 1, "Balie"), "Posten", "A3", "once", None),
    (put("Posten", 3, 2, "B"), "Posten", "B3", "once", None),
    (put("Posten", 2, 4, "soms"), "Posten", "D2", "yes_no", None),
    (put("Posten", 2, 5, -5), "Posten", "E2", "whole_between", None),
    (put("Openingsuren", 2, 1, "maa"), "Openingsuren", "A2", "weekday", None),
    (put("Openingsuren", 2, 2, None), "Openingsuren", "B2", "filled", None),
    (put("Openingsuren", 2, 3, "negen uur"), "Openingsuren", "C2", "time", None),
    (put("Openingsuren", 2, 4, time(8)), "Openingsuren", "D2", "time_after", None),
    (put("Openingsuren", 3, 3, time(10, 30)), "Openingsuren", "C3", "no_overlap", None),
    (put("Openingsuren", 3, 2, "VM1"), "Openingsuren", "B3", "block_once", None),
    (put("Openingsuren", 4, 5, "avnd"), "Openingsuren", "E4", "turn", "avond"),
    (put("Bezetting", 2, 1, "Bali"), "Bezetting", "A2", "front_post", "Balie"),
    (put("Bezetting", 2, 1, "Backoffice"), "Bezetting", "A2", "front_post", None),
    (put("Bezetting", 3, 3, "VM9"), "Bezetting", "C3", "block", "VM2"),
    (put("Bezetting", 2, 5, 0), "Bezetting", "E2", "at_least_minimum", None),
    (put("Bezetting", 2, 4, "veel"), "Bezetting", "D2", "whole_between", None),
    (add("Bezetting", "Balie", None, None, 1, 1), "Bezetting", "A4", "staffing_once", None),
    (put("Diensten", 2, 7, time(18)), "Diensten", "G2", "pause_inside", None),
    (put("Diensten", 2, 6, time(8)), "Diensten", "F2", "pause_inside", None),
    (put("Diensten", 2, 7, None), "Diensten", "G2", "filled", None),
    (put("Diensten", 2, 3, "vr-ma"), "Diensten", "C2", "weekdays", None),
    (put("Diensten", 3, 1, "Dag"), "Diensten", "A3", "once", None),
    (put("Diensten", 3, 1, "Vrij"), "Diensten", "A3", "not_reserved", None),
    (put("Medewerkers", 2, 3, "voltijds"), "Medewerkers", "C2", "number_between", None),
    (put("Medewerkers", 2, 3, 380), "Medewerkers", "C2", "number_between", None),
    (put("Medewerkers", 3, 4, "Wisselent"), "Medewerkers", "D3", "free_day", "wisselend"),
    (put("Medewerkers", 2, 5, "volgende week"), "Medewerkers", "E2", "date", None),
    (put("Medewerkers", 2, 6, date(2019, 1, 1)), "Medewerkers", "F2", "date_from", None),
    (put("Medewerkers", 2, 7, "1 op vier"), "Medewerkers", "G2", "rotation", None),
    (put("Medewerkers", 2, 8, "1 op 0"), "Medewerkers", "H2", "rotation", None),
    (put("Medewerkers", 2, 9, "altijd"), "Medewerkers", "I2", "whole_between", None),
    (put("Medewerkers", 2, 11, "X"), "Medewerkers", "K2", "skill", None),
    (put("Medewerkers", 3, 1, "Anna Peeters"), "Medewerkers", "E3", "disjoint_terms", None),
    (put("Medewerkers", 3, 1, "allen"), "Medewerkers", "A3", "not_reserved", None),
    (
        put("Afwezigheden", 2, 1, "Anna Peters"),
        "Afwezigheden",
        "A2",
        "employee_or_all",
        "Anna Peeters",
    ),
    (put("Afwezigheden", 2, 2, 40), "Afwezigheden", "B2", "date", None),
    (put("Afwezigheden", 2, 3, "1/1/2027"), "Afwezigheden", "C2", "date_from", None),
    (put("Afwezigheden", 2, 5, "ochtend"), "Afwezigheden", "E2", "part", None),
    (put("Afwezigheden", 2, 7, "misschien"), "Afwezigheden", "G2", "status", None),
    (put("Afspraken", 2, 1, "Berd Claes"), "Afspraken", "A2", "employee", "Bert Claes"),
    (put("Sluitingsdagen", 2, 1, "31/02/2027"), "Sluitingsdagen", "A2", "date", None),
    (put("Wensen", 2, 6, "Balei"), "Wensen", "F2", "wish", "Balie"),
    (put("Wensen", 2, 7, 11), "Wensen", "G2", "whole_between", None),
    (put("Saldi", 2, 2, "zondag"), "Saldi", "B2", "balance_kind", None),
    (put("Saldi", 2, 3, "veel"), "Saldi", "C2", "number", None),
    (put("Saldi", 3, 4, date(2027, 1, 5)), "Saldi", "D3", "monday", None),
    (put("Saldi", 3, 2, "zaterdag"), "Saldi", "A3", "once", None),
    (put("Rooster", 2, 3, "Dga"), "Rooster", "C2", "duty_or_free", "Dag"),
    (put("Rooster", 2, 4, "NM1"), "Rooster", "D2", "block_of_day", "VM1"),
    (put("Rooster", 2, 5, "Telefon"), "Rooster", "E2", "post", "Telefoon"),
    (put("Rooster", 2, 5, None), "Rooster", "E2", "filled", None),
    (put("Rooster", 2, 4, None), "Rooster", "D2", "filled", None),
    (add("Rooster", date(2027, 1, 5), "Anna Peeters"), "Rooster", "C3", "duty_or_times", None),
    (lambda sheets: sheets.update(Posts=sheets["Posten"]), "Posts", "", "sheet_once", None),
    (a_roster_to_read, "Lijst", "", "team_book", None),
    (put("Posten", 3, 1, "balie"), "Posten", "A3", "once", None),
    (put("Openingsuren", 2, 3, date(2027, 1, 4)), "Openingsuren", "C2", "time", None),
    (put("Medewerkers", 3, 1, "anna peeters"), "Medewerkers", "E3", "disjoint_terms", None),
    (put("Afwezigheden", 2, 2, datetime(2027, 1, 11, 9)), "Afwezigheden", "B2", "date", None),
    (put("Rooster", 2, 3, "vrij"), "Rooster", "D2", "blank_when_free", None),
    (add("Rooster", MONDAY, "Anna Peeters", "vrij"), "Rooster", "C3", "free_or_duty", None),
    (put("Rooster", 2, 8, time(10)), "Rooster", "H2", "times_of_duty", None),
    (put("Rooster", 2, 7, "soms"), "Rooster", "G2", "remote", None),
    (pauses("12:00", "12:30"), "Rooster", "J2", "pause_of_duty", None),
    (put("Posten", 2, 1, "Telewerk"), "Posten", "A2", "not_reserved", None),
    (put("Notities", 2, 5, "ja"), "Notities", "E2", "note_for_all", None),
    (put("Toegestaan", 2, 1, "duty own_tims"), "Toegestaan", "A2", "broken_rule", "duty own_times"),
    (put("Toegestaan", 2, 7, "rug"), "Toegestaan", "G2", "why", None),
    (put("Regels", 2, 1, "week_uren"), "Regels", "A2", "rule", "week_hours"),
    (put("Regels", 2, 2, "lang"), "Regels", "B2", "number_between", None),
    (put("Regels", 2, 2, 0.0001), "Regels", "B2", "whole_minutes", None),
]


@pytest.mark.parametrize(
    ("change", "sheet", "cell", "expectation", "suggestion"),
    MISTAKES,
    ids=[f"{sheet} {cell} {expectation}" for _, sheet, cell, expectation, _ in MISTAKES],
)
def test_a_mistake_is_found_in_its_cell(
    tmp_path: Path,
    change: Callable[[Sheets], None],
    sheet: str,
    cell: str,
    expectation: str,
    suggestion: str | None,
) -> None:
    sheets = a_book() | optional_sheets()
    change(sheets)

    problems = problems_of(tmp_path / "team.xlsx", sheets)

    found = [problem for problem in problems if problem.expectation == expectation]
    assert [(problem.sheet, problem.cell) for problem in found][:1] == [(sheet, cell)]
    if suggestion is not None:
        assert found[0].suggestion == suggestion
    dutch = workbook_texts.expected(found[0])
    with speaking(ENGLISH):
        assert dutch
        assert "{" not in dutch + workbook_texts.expected(found[0])


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    sheets = a_book() | optional_sheets()
    for change in (
        put("Medewerkers", 3, 4, "Wisselent"),
        put("Openingsuren", 3, 3, time(10, 30)),
        put("Bezetting", 2, 5, 0),
        put("Afwezigheden", 2, 1, "Anna Peters"),
        put("Diensten", 2, 7, time(18)),
    ):
        change(sheets)

    problems = problems_of(tmp_path / "team.xlsx", sheets)

    assert len(problems) == 5
    assert workbook_texts.sentence(problems[-1]) == (
        "Afwezigheden A2: gevonden “Anna Peters”, verwacht een naam uit Medewerkers, of “allen”. "
        "Bedoel je “Anna Peeters”?"
    )
    with speaking(ENGLISH):
        assert workbook_texts.sentence(problems[-1]) == (
            "Afwezigheden A2: found “Anna Peters”, expected a name from Medewerkers, or “allen”. "
            "Do you mean “Anna Peeters”?"
        )


def test_a_misspelt_employee_row_does_not_make_every_mention_of_the_name_wrong(
    tmp_path: Path,
) -> None:
    sheets = a_book() | optional_sheets()
    put("Medewerkers", 2, 3, "voltijds")(sheets)

    problems = problems_of(tmp_path / "team.xlsx", sheets)

    assert [problem.expectation for problem in problems] == ["number_between"]


def test_formulas_without_outcome_are_told_each_once_and_nothing_else_is_wrong(
    tmp_path: Path,
) -> None:
    sheets = a_book() | optional_sheets()
    for change in (
        put("Medewerkers", 2, 1, '="Anna "&"Peeters"'),
        put("Medewerkers", 2, 2, "=B9"),
        put("Team", 2, 2, "=A9"),
    ):
        change(sheets)

    told = [workbook_texts.sentence(one) for one in problems_of(tmp_path / "team.xlsx", sheets)]

    expected = "een waarde. Open het werkboek in Excel en bewaar het: dan staat ze erin."
    assert told == [
        f"{place}: gevonden een formule zonder uitkomst, verwacht {expected}"
        for place in ("Team B2", "Medewerkers A2", "Medewerkers B2")
    ]


def test_the_reason_of_an_absence_is_shown_in_no_message(tmp_path: Path) -> None:
    sheets = a_book() | optional_sheets()
    sheets["Afwezigheden"][1][5] = "depressie"
    put("Afwezigheden", 2, 2, "gisteren")(sheets)

    assert "depressie" not in str(problems_of(tmp_path / "team.xlsx", sheets))


def test_every_expectation_with_words_has_a_mistake_that_shows_it() -> None:
    shown_in_forms = {"code_once"}

    assert {expectation for _, _, _, expectation, _ in MISTAKES} == set(EXPECTED) - shown_in_forms


@given(st.integers(0, 24 * 60))
def test_every_time_of_the_day_is_read_from_text_and_from_excel(minutes: int) -> None:
    text = f"{minutes // 60}:{minutes % 60:02d}"

    assert read_time(text) == read_time(text.replace(":", "u")) == minutes
    assert read_time(minutes / 1440) == minutes


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_from_text_and_from_what_excel_keeps(day: date) -> None:
    belgian, number = f"{day.day}/{day.month}/{day.year}", (day - date(1899, 12, 30)).days

    assert read_date(belgian) == read_date(day.isoformat()) == read_date(f"{day} 00:00:00") == day
    assert read_date(number) == read_date(float(number)) == day


@pytest.mark.parametrize("value", [46391.5, 1, True, float("nan"), "46391", "2027-01-04 09:00"])
def test_a_number_or_text_that_is_no_day_is_refused(value: float | str) -> None:
    with pytest.raises(UnexpectedValueError):
        read_date(value)


def test_days_may_stand_with_the_dash_that_a_word_processor_makes() -> None:
    assert read_weekdays("ma–vr") == read_weekdays("ma-vr")


@given(st.decimals(-1000, 1000, places=2))
def test_every_number_keeps_its_value_with_a_point_or_a_comma(number: Decimal) -> None:
    assert read_number(str(number)) == number
    assert read_number(f"{number} uur") == number
    assert read_number(f"{number}u") == number
    assert read_number(str(number).replace(".", ",")) == number


@given(st.text(max_size=12))
def test_any_text_is_a_part_of_the_day_or_an_expected_error(text: str) -> None:
    expectations = set()
    try:
        read_part(text)
    except UnexpectedValueError as error:
        expectations.add(error.expectation)

    assert expectations <= {"part"}
