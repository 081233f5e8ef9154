"""Tables of statistics."""

from __future__ import annotations

import subprocess
import sys

import pytest

from data.statistics import totals_per_kind, turns_frame
from rostering.figures.statistics import turns_overview
from rostering.view import View
from tests.builders import MONDAY, SATURDAY, a_balance, a_full_week, a_plan, an_employee, weeks

VIEW = View(
    a_full_week(
        a_plan(
            employees=(an_employee("Zoë"), an_employee("Bert"), an_employee("Anna")),
            carried=(a_balance("Anna", "zaterdag", 1500),),
        )
    ),
    weeks(),
)


def test_the_table_has_a_row_per_kind_and_person_in_the_order_of_the_plan() -> None:
    frame = turns_frame(VIEW)

    assert list(frame["employee"]) == ["Zoë", "Bert", "Anna"] * 2
    assert list(frame["kind"]) == ["avond"] * 3 + ["zaterdag"] * 3


def test_the_table_says_in_turns_what_the_overview_says() -> None:
    frame = turns_frame(VIEW)

    told = {(row.employee, row.kind.value): row for row in turns_overview(VIEW)}
    for line in frame.itertuples():
        row = told[str(line.employee), str(line.kind)]
        assert line.done == row.done
        assert line.next_turn == row.next_turn
        assert [line.fair_share, line.before, line.after] == pytest.approx(
            [row.fair_share / 1000, row.before / 1000, row.after / 1000]
        )
    assert list(frame["next_turn"]) == [None, None, MONDAY, None, SATURDAY, None]


def test_totals_are_the_sums_of_each_kind() -> None:
    totals = totals_per_kind(turns_frame(VIEW))

    assert dict(totals["done"]) == {"avond": 1, "zaterdag": 1}
    assert totals.loc["zaterdag", "before"] == pytest.approx(1.5)
    assert totals.loc["zaterdag", "after"] == pytest.approx(1.499)


def test_a_team_without_turns_has_an_empty_table() -> None:
    frame = turns_frame(View(a_plan(openings=()), weeks()))

    assert frame.empty
    assert totals_per_kind(frame).empty


def test_pandas_is_imported_only_for_a_table() -> None:
    program = (
        "import sys, data.statistics, data.publish, ui.cli.app; print('pandas' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"
