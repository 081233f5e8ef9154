"""One writes, the others read; nobody's change is lost, whoever believes to hold the file."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from data.store import PlanFile, PlanFileError, Who
from data.store.connecting import sqlite_connection
from data.store.copies import copy_file
from data.store.holder import this_user
from tests.builders import MONDAY, TUESDAY, a_plan, on_duty
from tests.data.store.files import (
    KARIN,
    MORNING,
    TOM,
    Clock,
    change,
    file_with,
    opened,
    reopened,
)

PLAN = a_plan()
FIRST = on_duty(PLAN, "Anna", MONDAY)
SECOND = on_duty(PLAN, "Bert", TUESDAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return file_with(PLAN, tmp_path)


def refusal(file: PlanFile) -> PlanFileError:
    with pytest.raises(PlanFileError) as refused:
        file.write("Onthaal", PLAN, SECOND, change())
    return refused.value


def test_the_second_reads_only_and_knows_who_has_it_since_when(path: Path) -> None:
    with opened(path) as first, opened(path, TOM) as second:
        assert second.plan("Onthaal") == PLAN
        assert (first.is_read_only, second.is_read_only) == (False, True)
        assert second.holder is not None
        assert (second.holder.who, second.holder.since) == (KARIN, MORNING)
        error = refusal(second)

    assert (error.reason, error.holder) == ("held", second.holder)


def test_a_reader_sees_that_something_changed_and_reads_it_anew(path: Path) -> None:
    with opened(path) as writer, opened(path, TOM) as reader:
        assert not reader.glance().has_changed
        writer.write("Onthaal", PLAN, FIRST, change())
        assert reader.glance().has_changed
        assert reader.plan("Onthaal") == FIRST
        assert not reader.glance().has_changed


def test_a_file_that_became_free_can_be_claimed(path: Path) -> None:
    with opened(path) as writer, opened(path, TOM) as reader:
        assert not reader.claim()
        writer.close()
        glance = reader.glance()

        assert glance.holder is None
        assert reader.claim()
        reader.write("Onthaal", PLAN, SECOND, change())
    assert reopened(path) == SECOND


def test_who_gives_a_sign_of_life_is_not_silent(path: Path) -> None:
    clock = Clock()
    with opened(path, KARIN, clock) as writer, opened(path, TOM, clock) as reader:
        clock.pass_by(minutes=30)
        silent = reader.glance().holder
        writer.renew()
        alive = reader.glance().holder

    assert silent is not None
    assert silent.is_silent(clock())
    assert alive is not None
    assert not alive.is_silent(clock())


def test_after_a_take_over_the_first_writes_nothing_any_more(path: Path) -> None:
    with opened(path) as first, opened(path, TOM) as second:
        assert second.claim(take_over=True)
        error = refusal(first)
        assert error.reason == "taken_over"
        assert error.holder is not None
        assert error.holder.who == TOM
        assert first.is_read_only
        second.write("Onthaal", PLAN, FIRST, change())

    assert reopened(path) == FIRST


def test_the_first_learns_of_a_take_over_at_the_next_sign_of_life(path: Path) -> None:
    with opened(path) as first, opened(path, TOM) as second:
        second.claim(take_over=True)
        with pytest.raises(PlanFileError) as told:
            first.renew()

    assert told.value.reason == "taken_over"


def test_a_process_of_this_computer_that_ended_keeps_nobody_out(path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    here = Who("Karin", platform.node())
    with opened(path, here):
        connection = sqlite_connection(path, writes=True)
        connection.execute("UPDATE holder SET process = ?", (ended.pid,))
        connection.close()

        with opened(path, Who("Tom", platform.node())) as second:
            assert not second.is_read_only


def test_a_running_process_of_this_computer_keeps_others_out(path: Path) -> None:
    here = Who("Karin", platform.node())
    with opened(path, here) as first, opened(path, here) as second:
        assert second.is_read_only
        assert first.holder is not None
        assert first.holder.process == os.getpid()


def test_a_write_on_top_of_an_unknown_change_is_refused(path: Path) -> None:
    """Two that both hold the token, as with a network drive that keeps nobody apart."""
    with opened(path) as file:
        connection = sqlite_connection(path, writes=True)
        connection.execute("UPDATE document SET counter = counter + 1")
        connection.close()

        assert refusal(file).reason == "changed"
    assert reopened(path) == PLAN


def test_another_file_in_its_place_is_not_written_into(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    other = file_with(replace(FIRST), tmp_path / "elders")
    with opened(path) as file:
        copy_file(other, path)

        assert refusal(file).reason == "changed"
    assert reopened(path) == FIRST


def test_a_file_that_vanished_is_told_and_can_come_back(path: Path) -> None:
    with opened(path) as file:
        away = path.rename(path.with_suffix(".weg"))
        assert refusal(file).reason == "vanished"
        away.rename(path)

        file.write("Onthaal", PLAN, FIRST, change())
    assert reopened(path) == FIRST


def test_a_file_that_may_not_be_written_is_only_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(place: Path, *_: object, **__: object) -> None:
        raise PlanFileError(place, "read_only")

    monkeypatch.setattr("data.store.plan_file.claim", refuse)
    with opened(path) as file:
        assert file.is_read_only
        assert file.holder is None
        assert file.plan("Onthaal") == PLAN
        assert refusal(file).reason == "read_only"


def test_the_user_of_this_computer_has_a_name() -> None:
    who = this_user()

    assert who.name
    assert who.computer
