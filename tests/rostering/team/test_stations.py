"""How many people a post wants: which row of the staffing holds."""

from __future__ import annotations

from datetime import date

import pytest

from rostering.team.stations import Level, StaffingRow
from tests.builders import MONDAY, SUNDAY, TUESDAY, a_plan, a_post, later, staffing

EVERYWHERE = staffing("Balie", 1)
ON_MONDAY = staffing("Balie", 2, day="ma")
IN_VM1 = staffing("Balie", 3, block="VM1")
MONDAY_VM1 = staffing("Balie", 4, day="ma", block="VM1")
FROM_MONDAY = staffing("Balie", 5, first=MONDAY)
THIS_WEEK = staffing("Balie", 6, first=MONDAY, last=SUNDAY)
LAST_YEAR = staffing("Balie", 7, last=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("rows", "day", "block", "minimum"),
    [
        pytest.param([EVERYWHERE], MONDAY, "VM1", 1, id="post alone"),
        pytest.param([EVERYWHERE, ON_MONDAY], MONDAY, "VM1", 2, id="day beats post"),
        pytest.param([ON_MONDAY, EVERYWHERE], TUESDAY, "VM1", 1, id="day does not apply"),
        pytest.param([EVERYWHERE, ON_MONDAY, IN_VM1], MONDAY, "VM1", 3, id="block beats day"),
        pytest.param([ON_MONDAY, IN_VM1], MONDAY, "VM2", 2, id="block does not apply"),
        pytest.param([IN_VM1, MONDAY_VM1], MONDAY, "VM1", 4, id="day and block beat block"),
        pytest.param([FROM_MONDAY, MONDAY_VM1], MONDAY, "VM1", 5, id="one date beats specific"),
        pytest.param([FROM_MONDAY, THIS_WEEK], MONDAY, "VM1", 6, id="two dates beat one"),
        pytest.param(
            [THIS_WEEK, FROM_MONDAY], later(MONDAY, weeks=1), "VM1", 5, id="two dates are over"
        ),
        pytest.param([LAST_YEAR, EVERYWHERE], MONDAY, "VM1", 1, id="row is over"),
        pytest.param([LAST_YEAR], MONDAY, "VM1", 0, id="nothing holds"),
        pytest.param([], MONDAY, "VM1", 0, id="no rows"),
    ],
)
def test_more_dates_win_and_then_the_more_specific_row(
    rows: list[StaffingRow], day: date, block: str, minimum: int
) -> None:
    plan = a_plan(staffing=tuple(rows))
    found = plan.calendar.block(day, block)
    assert found is not None

    assert plan.levels.level("Balie", found) == Level(minimum, minimum)
    assert plan.levels.level("Balie", found) is plan.levels.level("Balie", found)


def test_rows_of_another_post_do_not_count() -> None:
    plan = a_plan(staffing=(staffing("Telefoon", 1, 3),))
    block = plan.calendar.blocks(MONDAY)[0]

    assert plan.levels.level("Balie", block) == Level(0, 0)
    assert plan.levels.level("Telefoon", block) == Level(1, 3)


def test_a_post_tells_whether_it_serves_the_public() -> None:
    assert a_post("Balie", longest=120).is_front
    assert not a_post("Backoffice", "back").is_front
