"""Copies of the last days and weeks stand beside the file, each of them sound."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from data.store import PlanFileError, copies_of, make_copy, put_copy_back
from data.store.contents import is_whole
from data.store.copies import prune_copies
from tests.builders import MONDAY, a_plan, on_duty
from tests.data.store.files import KARIN, MORNING, Clock, change, file_with, opened, reopened

PLAN = a_plan()
AFTER = on_duty(PLAN, "Anna", MONDAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return file_with(PLAN, tmp_path)


def test_the_first_opening_of_a_day_makes_a_copy_and_the_second_none(path: Path) -> None:
    clock = Clock()
    for _ in range(2):
        with opened(path, KARIN, clock) as file:
            file.write("Onthaal", file.plan("Onthaal"), AFTER, change())
        clock.pass_by(hours=1)

    assert [copy.at for copy in copies_of(path)] == [MORNING]
    assert reopened(copies_of(path)[0].path) == PLAN


def test_a_file_that_stays_open_is_copied_before_the_first_change_of_each_day(path: Path) -> None:
    clock = Clock()
    with opened(path, KARIN, clock) as file:
        file.write("Onthaal", PLAN, AFTER, change())
        clock.pass_by(days=1)
        file.write("Onthaal", AFTER, PLAN, change())

    newest, oldest = copies_of(path)
    assert newest.at - oldest.at == timedelta(days=1)
    assert (reopened(newest.path), reopened(oldest.path)) == (AFTER, PLAN)


def test_copies_are_sound_and_nobody_has_them_open(path: Path) -> None:
    with opened(path):
        copy = copies_of(path)[0]

        assert is_whole(copy.path)
        with opened(copy.path) as other:
            assert not other.is_read_only


@pytest.mark.parametrize(
    ("today", "kept_weeks"),
    [
        pytest.param(date(2027, 3, 31), [11, 10, 9, 8], id="on a Wednesday"),
        pytest.param(date(2027, 4, 4), [12, 11, 10, 9], id="on a Sunday"),
    ],
)
def test_seven_days_and_the_last_of_four_weeks_are_kept(
    path: Path, today: date, kept_weeks: list[int]
) -> None:
    for back in range(60):
        make_copy(path, datetime.combine(today, time(8)) - timedelta(days=back))

    prune_copies(path, today)

    kept = [copy.at.date() for copy in copies_of(path)]
    assert kept[:7] == [today - timedelta(days=back) for back in range(7)]
    assert [(day.isocalendar().week, day.isoweekday()) for day in kept[7:]] == [
        (week, 7) for week in kept_weeks
    ]


@pytest.mark.parametrize("name", ["nota.beurtrol", "ander 2027-01-04 08u00.beurtrol"])
def test_other_files_in_the_folder_of_copies_stay(path: Path, name: str) -> None:
    make_copy(path, MORNING)
    other = copies_of(path)[0].path.with_name(name)
    other.touch()

    prune_copies(path, date(2030, 1, 1))

    assert other.exists()
    assert copies_of(path) == ()


def test_a_copy_that_cannot_be_made_keeps_nobody_from_working(path: Path) -> None:
    path.with_name(f"{path.stem}.kopieën").touch()

    with opened(path) as file:
        assert file.copy_problem is not None
        file.write("Onthaal", PLAN, AFTER, change())

    assert reopened(path) == AFTER


def test_a_copy_takes_the_place_of_a_damaged_file_that_stays_beside_it(path: Path) -> None:
    copy = make_copy(path, MORNING)
    path.write_bytes(b"\0" * 4096)

    kept = put_copy_back(path, copy.path, MORNING)

    assert reopened(path) == PLAN
    assert kept is not None
    assert kept.read_bytes() == b"\0" * 4096


def test_half_a_change_of_a_damaged_file_is_not_put_into_the_copy(path: Path) -> None:
    copy = make_copy(path, MORNING)
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\1" * 1000)

    put_copy_back(path, copy.path, MORNING)

    assert not journal.exists()
    assert reopened(path) == PLAN


def test_a_copy_that_is_damaged_itself_replaces_nothing(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.beurtrol"
    copy.write_bytes(path.read_bytes()[:5000])

    with pytest.raises(PlanFileError) as refused:
        put_copy_back(path, copy, MORNING)

    assert refused.value.reason == "damaged"
    assert reopened(path) == PLAN


@pytest.mark.parametrize(
    ("place", "reason"), [("", "folder"), ("weg/kopie.beurtrol", "no_folder")], ids=["folder", "no"]
)
def test_a_copy_goes_only_where_a_file_can_stand(
    path: Path, tmp_path: Path, place: str, reason: str
) -> None:
    with opened(path) as file, pytest.raises(PlanFileError) as refused:
        file.copy_to(tmp_path / place)

    assert refused.value.reason == reason
