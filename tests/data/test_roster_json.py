"""The roster as JSON: what is written, in the order and the words of the contract."""

import json
from pathlib import Path
from typing import Any

import pytest

from data.roster_json import (
    GoalFigure,
    RosterDocument,
    roster_json,
    write_roster_json,
)
from rostering.plan import Plan
from rostering.rules import Violation
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_balance,
    a_full_week,
    a_plan,
    an_absence,
    an_appointment,
    an_employee,
    on_duty,
    some_settings,
    staffing,
    weeks,
)
from tests.data.roster_documents import a_document

KEYS = [
    "format",
    "team",
    "start",
    "weeks",
    "goals",
    "duties",
    "work",
    "shortages",
    "violations",
    "balances",
    "hours",
    "shares",
    "seconds",
    "stopped",
]


def rows(plan: Plan, key: str) -> list[dict[str, Any]]:
    found = roster_json(a_document(plan))[key]
    assert isinstance(found, list)
    return found


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    assert list(roster_json(a_document(a_plan()))) == KEYS


def test_the_file_is_json_in_utf_8_with_one_entry_a_line(tmp_path: Path) -> None:
    plan = on_duty(a_plan(employees=(an_employee("Zoë"),)), "Zoë", MONDAY)
    path = tmp_path / "rooster.json"

    write_roster_json(path, a_document(plan))

    text = path.read_bytes().decode("utf-8")
    assert '  {"employee": "Zoë", "date": "2027-01-04", "duty": "Dag"' in text.splitlines()[7]
    assert json.loads(text) == roster_json(a_document(plan))


def test_a_goal_tells_value_bound_and_status() -> None:
    goal = GoalFigure("turns", 34, 30, "feasible", 1.2345)
    document = RosterDocument(View(a_plan(), weeks()), (goal,), seconds=2.004, stopped=True)

    content = roster_json(document)

    assert content["goals"] == [
        {"id": "turns", "value": 34, "bound": 30, "status": "feasible", "seconds": 1.23}
    ]
    assert (content["seconds"], content["stopped"]) == (2.0, True)


def test_a_duty_tells_its_times_break_and_remote_part() -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", {"VM1": "Balie"}, remote=("NM",), locked=True)

    assert rows(plan, "duties") == [
        {
            "employee": "Anna",
            "date": "2027-01-04",
            "duty": "Dag",
            "start": "08:45",
            "end": "17:21",
            "break_start": "12:30",
            "break_end": "13:30",
            "remote": "afternoon",
            "locked": True,
        }
    ]
    assert rows(plan, "work") == [
        {
            "employee": "Anna",
            "date": "2027-01-04",
            "block": "VM1",
            "start": "09:00",
            "end": "10:45",
            "post": "Balie",
            "accompanied": False,
            "locked": True,
        }
    ]


def test_a_whole_remote_day_and_a_duty_without_break_are_told_as_such() -> None:
    plan = on_duty(a_plan(), "Anna", SATURDAY, "Zaterdag", remote=("VM", "NM"))

    (duty,) = rows(plan, "duties")

    assert (duty["break_start"], duty["break_end"], duty["remote"]) == (None, None, "day")


def test_accompanied_work_is_marked() -> None:
    plan = a_plan(employees=(an_employee("Anna", skills={"Balie": "B"}),))
    plan = on_duty(plan, "Anna", MONDAY, "Dag", {"VM1": "Balie", "VM2": "Backoffice"})

    assert [row["accompanied"] for row in rows(plan, "work")] == [True, False]


def test_lists_are_sorted_by_date_person_and_start() -> None:
    plan = a_plan(employees=(an_employee("Zita"), an_employee("Anna")))
    for name in ("Zita", "Anna"):
        plan = on_duty(plan, name, TUESDAY, "Dag", {"NM1": "Balie", "VM1": "Balie"})
    plan = on_duty(plan, "Zita", MONDAY, "Dag")

    assert [(row["date"][-2:], row["employee"]) for row in rows(plan, "duties")] == [
        ("04", "Zita"),
        ("05", "Anna"),
        ("05", "Zita"),
    ]
    assert [(row["employee"], row["block"]) for row in rows(plan, "work")] == [
        ("Anna", "VM1"),
        ("Anna", "NM1"),
        ("Zita", "VM1"),
        ("Zita", "NM1"),
    ]


def test_each_place_below_the_wanted_level_is_one_shortage() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 2, block="VM1"),)))

    assert rows(plan, "shortages")[0] == {
        "post": "Balie",
        "date": "2027-01-04",
        "block": "VM1",
        "missing": 1,
        "level": "wanted",
        "reasons": [],
        "repairs": [],
    }
    assert len(rows(plan, "shortages")) == 5


def test_violations_carry_their_sentence_and_may_lack_a_person() -> None:
    found = (
        (Violation("no_extra", "above_wanted", None, TUESDAY), "Te veel."),
        (Violation("no_sunday", "sunday", "Anna", MONDAY), "Zondag."),
    )

    content = roster_json(a_document(a_plan(), violations=found))

    assert content["violations"] == [
        {
            "rule": "no_sunday",
            "employee": "Anna",
            "date": "2027-01-04",
            "text": "Zondag.",
            "hard": True,
        },
        {
            "rule": "no_extra",
            "employee": None,
            "date": "2027-01-05",
            "text": "Te veel.",
            "hard": True,
        },
    ]


def test_balances_of_turns_are_in_turns() -> None:
    plan = a_full_week(a_plan(carried=(a_balance("Anna", "avond", 250),)))

    assert rows(plan, "balances")[0] == {
        "employee": "Anna",
        "kind": "avond",
        "before": 0.25,
        "done": 1,
        "after": -0.25,
        "fair_share": 0.5,
        "next_turn": "2027-01-04",
    }
    assert [row["next_turn"] for row in rows(plan, "balances")] == [
        "2027-01-04",
        None,
        None,
        "2027-01-09",
    ]


@pytest.mark.parametrize("as_of", [None, TUESDAY.replace(day=11)], ids=["at start", "later"])
def test_hours_add_up_with_the_credit_on_saturdays_included(as_of: Any) -> None:
    plan = a_full_week(
        a_plan(
            settings=some_settings(saturday_credit=50),
            carried=(a_balance("Bert", "uren", 60, as_of),),
            absences=(an_absence("Bert"),),
        )
    )

    bert = next(row for row in rows(plan, "hours") if row["employee"] == "Bert")

    assert bert["credited"] == 456 + 120
    assert bert["after"] == bert["before"] + bert["worked"] + bert["credited"] - bert["contract"]


def test_shares_tell_present_and_front_minutes_of_each_window() -> None:
    rows_of_shares = rows(a_full_week(a_plan()), "shares")

    assert rows_of_shares[0] == {
        "employee": "Anna",
        "from": "2027-01-04",
        "present": 5 * 456,
        "front": 4 * 210 + 210 + 120,
    }


def test_a_roster_of_turns_alone_tells_no_hours_and_shares() -> None:
    content = roster_json(a_document(a_full_week(a_plan()), turns_only=True))

    assert content["hours"] == content["shares"] == []


def test_no_reason_of_an_absence_or_text_of_an_appointment_is_in_the_file() -> None:
    plan = a_plan(
        absences=(an_absence("Anna", kind="ziekte"),),
        appointments=(an_appointment("Bert", MONDAY, "9:00", "10:00"),),
    )

    text = json.dumps(roster_json(a_document(plan)))

    assert "ziekte" not in text
    assert "priv" not in text
