"""A roster that comes back from JSON, and what is said of one that is none."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.roster_json import (
    RosterFileError,
    read_roster_json,
    write_roster_json,
)
from rostering.plan import Plan
from rostering.roster import DayEntry, Roster, Shift, Work
from rostering.time import Half, Span
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    a_post,
    weeks,
)
from tests.data.roster_documents import a_document


def write(folder: Path, plan: Plan, **changes: object) -> Path:
    """Write the roster of a plan, then change keys at the top."""
    path = folder / "rooster.json"
    write_roster_json(path, a_document(plan))
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changes), "utf-8")
    return path


def test_a_roster_comes_back_as_it_was_written(tmp_path: Path) -> None:
    plan = a_full_week(a_plan())

    roster, horizon = read_roster_json(write(tmp_path, plan), plan)

    assert horizon == weeks()
    assert roster == plan.roster


SPANS = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).filter(lambda pair: pair[0] < pair[1])

SHIFTS = st.builds(
    lambda duty, pair, remote, locked: Shift(duty, Span(*pair), None, remote, locked),
    st.text(max_size=5),
    SPANS,
    st.frozensets(st.sampled_from(Half)),
    st.booleans(),
)

WORKS = st.builds(
    lambda pair, block, post, locked: Work(Span(*pair), block, post, locked),
    SPANS,
    st.text(max_size=5),
    st.text(max_size=5),
    st.booleans(),
)

ENTRIES = st.builds(
    lambda shifts, work: DayEntry(tuple(shifts), tuple(work)),
    st.lists(SHIFTS, max_size=2, unique_by=lambda shift: shift.span),
    st.lists(WORKS, max_size=3),
)


@given(
    entries=st.dictionaries(
        st.tuples(st.sampled_from(("Anna", "Bert")), st.sampled_from((MONDAY, TUESDAY, SATURDAY))),
        ENTRIES,
    )
)
def test_any_roster_comes_back_as_it_was_written(
    entries: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plan = a_plan().with_roster(Roster.of(entries))
    path = tmp_path_factory.mktemp("json") / "rooster.json"

    write_roster_json(path, a_document(plan))

    assert read_roster_json(path, plan)[0] == plan.roster


def a_duty_row(**changes: object) -> dict[str, object]:
    row = {"employee": "Anna", "date": "2027-01-04", "duty": "Dag", "start": "08:45"}
    return {**row, "end": "17:21", **changes}


def a_work_row(**changes: object) -> dict[str, object]:
    row = {"employee": "Anna", "date": "2027-01-04", "block": "VM1", "start": "09:00"}
    return {**row, "end": "10:45", "post": "Balie", **changes}


@pytest.mark.parametrize(
    ("changes", "where", "expected"),
    [
        pytest.param({"format": "iets/1"}, "format", "format", id="another format"),
        pytest.param({"start": "2027-01-05"}, "start", "monday", id="no Monday"),
        pytest.param({"start": "9999-12-27"}, "start", "monday", id="beyond the calendar"),
        pytest.param({"start": "morgen"}, "start", "date", id="no date"),
        pytest.param({"weeks": 0}, "weeks", "weeks", id="no weeks"),
        pytest.param({"weeks": True}, "weeks", "weeks", id="weeks yes"),
        pytest.param({"weeks": 100_000}, "weeks", "weeks", id="too many weeks"),
        pytest.param({"duties": None}, "duties", "list", id="no list"),
        pytest.param({"duties": [4]}, "duties[0]", "object", id="no object"),
        pytest.param(
            {"duties": [a_duty_row(), a_duty_row(employee="Ana")]},
            "duties[1].employee",
            "employee",
            id="unknown person",
        ),
        pytest.param(
            {"duties": [a_duty_row(employee=4)]}, "duties[0].employee", "text", id="a number"
        ),
        pytest.param(
            {"duties": [a_duty_row(date="2027-01-11")]}, "duties[0].date", "date", id="other week"
        ),
        pytest.param(
            {"duties": [a_duty_row(start="8:45")]}, "duties[0].start", "time", id="short time"
        ),
        pytest.param(
            {"duties": [a_duty_row(end="24:30")]}, "duties[0].end", "time", id="after midnight"
        ),
        pytest.param({"duties": [a_duty_row(end="08:45")]}, "duties[0].end", "span", id="empty"),
        pytest.param(
            {"duties": [a_duty_row(break_start="12:30")]},
            "duties[0].break_end",
            "text",
            id="half a break",
        ),
        pytest.param(
            {"duties": [a_duty_row(break_start="07:00", break_end="07:30")]},
            "duties[0].break_start",
            "break",
            id="break outside",
        ),
        pytest.param(
            {"duties": [a_duty_row(remote="thuis")]}, "duties[0].remote", "remote", id="remote"
        ),
        pytest.param(
            {"duties": [a_duty_row(locked=1)]}, "duties[0].locked", "yes_or_no", id="locked"
        ),
        pytest.param({"work": [a_work_row(post=None)]}, "work[0].post", "text", id="no post"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    tmp_path: Path, changes: dict[str, object], where: str, expected: str
) -> None:
    path = write(tmp_path, a_plan(), **changes)

    with pytest.raises(RosterFileError) as caught:
        read_roster_json(path, a_plan())

    assert (caught.value.where, caught.value.expected) == (where, expected)


def test_optional_keys_may_lack_and_unknown_posts_are_read(tmp_path: Path) -> None:
    plan = a_plan(posts=(a_post("Balie"),))
    changes = {"duties": [a_duty_row()], "work": [a_work_row(post="Loket")]}

    roster, _ = read_roster_json(write(tmp_path, plan, **changes), plan)

    entry = roster.entry("Anna", MONDAY)
    assert entry.shift is not None
    assert (entry.shift.remote, entry.shift.locked) == (frozenset(), False)
    assert entry.post_in("VM1") == "Loket"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"dit is geen json", "json", id="text"),
        pytest.param(b"\xff\xfe\x00", "json", id="bytes"),
        pytest.param(b"[" * 100_000, "json", id="deep"),
        pytest.param(b"[1]", "object", id="a list"),
    ],
)
def test_what_is_no_roster_is_refused(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "rooster.json"
    path.write_bytes(content)

    with pytest.raises(RosterFileError) as caught:
        read_roster_json(path, a_plan())

    assert caught.value.expected == expected


@pytest.mark.parametrize("name", ["er niet.json", "."])
def test_a_file_that_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(RosterFileError) as caught:
        read_roster_json(tmp_path / name, a_plan())

    assert caught.value.expected == "file"
