"""The sheets behind the weeks: goals, turns and hours with their charts."""

from __future__ import annotations

import io
from datetime import datetime

from openpyxl import load_workbook

from data.publish import GoalLine
from data.publish.roster_workbook import roster_workbook
from rostering.view import View
from tests.builders import (
    MONDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_employee,
    later,
    some_settings,
    weeks,
)
from tests.data.publish.sheets import GOALS, fits_a_page, published, row_of, sheet_of


def test_the_goals_stand_in_their_order_with_their_proof() -> None:
    sheet = sheet_of(a_plan(), "Doelen")

    assert row_of(sheet, 5) == ["Minimumbezetting", "overal gehaald", "bewezen"]


def test_what_belongs_beside_a_goal_stands_below_its_value() -> None:
    goals = (GoalLine("Eerlijke beurten", "afstand 3", "bewezen", ("Zin één.", "Zin twee.")),)
    workbook = roster_workbook(View(a_plan(), weeks()), goals)

    assert workbook["Doelen"]["B5"].value == "afstand 3\nZin één.\nZin twee."


def test_turns_are_numbers_and_dates_to_calculate_with() -> None:
    plan = a_full_week(a_plan(carried=(a_balance("Bert", "zaterdag", 250),)))

    sheet = sheet_of(plan, "Beurten")

    assert [sheet["B4"].value, sheet["G4"].value] == ["Zaterdagbeurten", "Avondbeurten"]
    names, bert = row_of(sheet, 5)[1:6], row_of(sheet, 7)
    assert bert[0] == "Bert"
    assert dict(zip(names, bert[1:6], strict=True)) == {
        "gedaan": 1,
        "billijk aandeel": 0.5,
        "saldo vooraf": 0.25,
        "saldo nadien": -0.25,
        "volgende beurt": datetime(2027, 1, 9),
    }
    assert sheet["F6"].value is None
    assert sheet["F7"].is_date


def test_sums_are_formulas_and_the_title_tells_the_turns_done() -> None:
    sheet = sheet_of(a_full_week(a_full_week(a_plan()), later(MONDAY, weeks=1)), "Beurten")

    assert str(sheet["A2"].value).endswith("t.e.m. 9 januari 2027, 1 zaterdagbeurt, 1 avondbeurt")
    assert row_of(sheet, 8)[:6] == [
        "Samen",
        "=ROUND(SUM(B6:B7),2)",
        "=ROUND(SUM(C6:C7),2)",
        "=ROUND(SUM(D6:D7),2)",
        "=ROUND(SUM(E6:E7),2)",
        None,
    ]
    assert sheet["B8"].data_type == "f"


def test_hours_are_numbers_to_calculate_with() -> None:
    sheet = sheet_of(a_full_week(a_plan()), "Uren")

    names, bert = row_of(sheet, 5)[1:], row_of(sheet, 7)
    assert row_of(sheet, 8)[2] == "=ROUND(SUM(C6:C7),2)"
    hours = dict(zip(names, bert[1:], strict=True))
    assert hours == {
        "contract": 38,
        "gewerkt": 42,
        "meegeteld": 0,
        "saldo vooraf": 0,
        "saldo nadien": 4,
    }


def test_extra_credit_on_saturday_work_has_a_column_where_the_team_gives_it() -> None:
    plan = a_full_week(a_plan(settings=some_settings(saturday_credit=50)))

    sheet = sheet_of(plan, "Uren")

    place = row_of(sheet, 5).index("inhaalrust")
    assert row_of(sheet, 7)[place] == 2


def test_a_balance_beside_the_longest_bar_has_room_between_the_names_and_the_edge() -> None:
    plan = a_full_week(a_plan(carried=(a_balance("Anna", "zaterdag", -3000),)))

    sheet = roster_workbook(View(plan, weeks()), GOALS)["Beurten"]

    chart = sheet._charts[0]  # type: ignore[attr-defined]
    scale, unit = chart.y_axis.scaling, chart.y_axis.majorUnit
    longest = min(float(str(sheet[place].value)) for place in ("E6", "E7"))
    assert longest < -2
    assert scale.min < 1.1 * longest
    assert scale.max >= 0
    assert [scale.min % unit, scale.max % unit] == [0, 0]


def test_no_head_of_a_table_stands_above_a_chart_that_has_its_page_alone() -> None:
    few, many = (
        roster_workbook(View(a_plan(employees=people), weeks()), GOALS)["Uren"]
        for people in (
            tuple(an_employee(f"Naam {number}") for number in range(20)),
            tuple(an_employee(f"Naam {number}") for number in range(21)),
        )
    )

    assert not few.print_title_rows
    assert many.print_title_rows == "$4:$5"


def test_balances_have_charts_of_their_own_page_and_stand_out_beyond_their_band() -> None:
    workbook = load_workbook(io.BytesIO(published(a_full_week(a_plan()))))

    turns, hours = workbook["Beurten"], workbook["Uren"]
    assert [len(sheet._charts) for sheet in (turns, hours)] == [2, 1]  # type: ignore[attr-defined]
    assert len(turns.row_breaks.brk) == 2
    assert not fits_a_page(turns)
    rules = {
        str(area.sqref): area.rules[0].formula
        for sheet in (turns, hours)
        for area in sheet.conditional_formatting
    }
    assert rules == {
        "E6:E7": ["-0.5", "0.5"],
        "J6:J7": ["-0.5", "0.5"],
        "F6:F7": ["-4.0", "4.0"],
    }
