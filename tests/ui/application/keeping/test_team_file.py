"""What a session does is in the file at once; what cannot be written waits and is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from typing_extensions import override

from data.store import PlanFileError, copies_of
from rostering.allowances import Allowance, Why
from tests.builders import MONDAY, SUNDAY, TUESDAY, a_plan, later, on_duty, some_settings
from tests.data.store.files import TOM, Clock, blank_file, change, file_with, opened, reopened
from ui.application.keeping.opening import TeamChoiceError, open_team_file
from ui.application.keeping.team_file import TeamFile, write_team_file
from ui.application.session import Session

PLAN = a_plan()
FIRST = on_duty(PLAN, "Anna", MONDAY)
SECOND = on_duty(FIRST, "Bert", TUESDAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return file_with(PLAN, tmp_path)


@pytest.fixture
def file(path: Path) -> Iterator[TeamFile]:
    opened_file = open_team_file(path, None, Clock())
    yield opened_file
    opened_file.close()


def test_each_step_of_a_session_is_in_the_file_and_in_its_history(
    path: Path, file: TeamFile
) -> None:
    session = Session(file.plan, path, file.keep)

    session.change(FIRST, "Anna ma 4 jan op Dag")
    session.change(SECOND, "Bert di 5 jan op Dag")
    session.undo()

    assert reopened(path) == FIRST
    assert [entry.what for entry in file.history()] == [
        "ongedaan gemaakt: Bert di 5 jan op Dag",
        "Bert di 5 jan op Dag",
        "Anna ma 4 jan op Dag",
        "team toegevoegd",
    ]


def test_what_was_read_before_publishing_is_no_news_after_it(file: TeamFile) -> None:
    before = file.writes

    file.publish(MONDAY, SUNDAY, "versie 1 gepubliceerd")

    assert file.writes > before
    assert file.plan.settings.published_until == SUNDAY


def test_why_a_broken_rule_stands_is_in_the_history(path: Path, file: TeamFile) -> None:
    session = Session(file.plan, path, file.keep)
    row = Allowance("duty", "own_times", "Anna", MONDAY, Why.SWAP, TUESDAY, "met Bert")

    session.change(FIRST, "Anna ma 4 jan op Dag")
    session.change(FIRST.with_allowances((row,)), "Anna ma 4/1 toegestaan met reden")

    assert [entry.reason for entry in file.history()[:2]] == ["Ruil afgesproken: met Bert", ""]


def test_a_version_and_the_date_of_it_are_in_the_file_together(path: Path, file: TeamFile) -> None:
    after = replace(FIRST, settings=replace(FIRST.settings, published_until=SUNDAY))
    file.keep(PLAN, FIRST, "Anna ma 4 jan op Dag")

    version = file.publish(MONDAY, SUNDAY, "versie 1 gepubliceerd")

    assert file.versions() == (version,)
    assert file.published(1).entry("Anna", MONDAY) == FIRST.roster.entry("Anna", MONDAY)
    assert reopened(path) == after
    assert file.history()[0].what == "versie 1 gepubliceerd"


def test_nothing_is_published_while_a_change_is_not_in_the_file(path: Path, file: TeamFile) -> None:
    away = path.rename(path.with_suffix(".weg"))
    file.keep(PLAN, FIRST, "eerste")

    with pytest.raises(PlanFileError):
        file.publish(MONDAY, SUNDAY, "versie 1 gepubliceerd")
    away.rename(path)

    assert file.versions() == ()
    assert file.unkept == 1


def test_what_could_not_be_written_is_written_with_the_next_change(
    path: Path, file: TeamFile
) -> None:
    away = path.rename(path.with_suffix(".weg"))
    file.keep(PLAN, FIRST, "eerste")
    assert isinstance(file.problem, PlanFileError)
    assert (file.problem.reason, file.unkept) == ("vanished", 1)
    away.rename(path)

    file.keep(FIRST, SECOND, "tweede")

    assert file.problem is None
    assert reopened(path) == SECOND
    assert [entry.what for entry in file.history()[:2]] == ["tweede", "eerste"]


def test_what_waits_can_be_brought_to_safety_elsewhere(path: Path, file: TeamFile) -> None:
    path.rename(path.with_suffix(".weg"))
    file.keep(PLAN, FIRST, "eerste")
    other = path.with_name("elders.beurtrol")

    file.copy_to(other, "kopie")

    assert reopened(other) == FIRST


def test_a_copy_without_waiting_changes_has_the_whole_history(path: Path, file: TeamFile) -> None:
    file.keep(PLAN, FIRST, "eerste")
    other = path.with_name("elders.beurtrol")

    file.copy_to(other, "kopie")

    with opened(other) as copy:
        assert [entry.what for entry in copy.log("Onthaal")] == ["eerste", "team toegevoegd"]


def test_a_reader_is_shown_what_the_writer_did_and_can_take_its_place(path: Path) -> None:
    with opened(path, TOM) as writer:
        reader = open_team_file(path, None, Clock())
        assert reader.is_read_only
        assert reader.news() is None
        writer.write("Onthaal", PLAN, FIRST, change())
        news = reader.news()
        assert news is not None
        assert reader.accept(news) == PLAN
        assert reader.plan == FIRST
        assert reader.news() is None
        assert not reader.claim()
    assert reader.claim()

    reader.keep(FIRST, SECOND, "tweede")

    assert reopened(path) == SECOND
    reader.close()


def test_after_a_take_over_changes_wait_instead_of_overwriting(path: Path, file: TeamFile) -> None:
    with opened(path, TOM) as other:
        other.claim(take_over=True)
        other.write("Onthaal", PLAN, SECOND, change())
        file.renew()
        file.keep(PLAN, FIRST, "eerste")

    assert isinstance(file.problem, PlanFileError)
    assert file.problem.reason in {"taken_over", "held"}
    assert reopened(path) == SECOND


def test_a_renamed_team_is_found_again(path: Path, file: TeamFile) -> None:
    renamed = a_plan(settings=some_settings(name="Balie"))
    file.keep(PLAN, renamed, "naam")
    file.keep(renamed, on_duty(renamed, "Anna", MONDAY), "Anna")

    assert reopened(path, "Balie") == on_duty(renamed, "Anna", MONDAY)


def test_an_earlier_copy_can_be_looked_into(path: Path, file: TeamFile) -> None:
    file.keep(PLAN, FIRST, "eerste")

    assert file.plan_of_copy(file.copies()[0]) == PLAN
    file.copy_before_restoring()
    assert file.copies() == copies_of(path)


@pytest.mark.parametrize("count", [0, 2], ids=["none", "two"])
def test_a_team_has_to_be_chosen_where_there_is_not_just_one(tmp_path: Path, count: int) -> None:
    path = blank_file(tmp_path)
    names = [f"Team {number}" for number in range(count)]
    with opened(path) as plan_file:
        for name in names:
            plan_file.add_team(a_plan(settings=some_settings(name=name)), change())

    with pytest.raises(TeamChoiceError) as choice:
        open_team_file(path, None, Clock())

    assert choice.value.teams == tuple(names)
    for name in names:
        chosen = open_team_file(path, name, Clock())
        assert not chosen.is_read_only
        chosen.close()


def test_a_new_file_of_a_team_never_takes_the_place_of_another(path: Path) -> None:
    with pytest.raises(PlanFileError):
        write_team_file(path, FIRST, "nieuw", Clock())

    assert reopened(path) == PLAN


class History(RuleBasedStateMachine):
    """Any order of edits, steps back and steps forward."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = file_with(PLAN, Path(self.folder.name))
        self.file = open_team_file(self.path, None, Clock())
        self.session = Session(self.file.plan, self.path, self.file.keep)
        self.line = [self.file.plan]
        self.at = 0

    @rule(name=st.sampled_from(["Anna", "Bert"]), day=st.integers(0, 9))
    def edit(self, name: str, day: int) -> None:
        new = on_duty(self.session.plan, name, later(MONDAY, days=day), "Dag")
        self.line = [*self.line[: self.at + 1], new]
        self.at += 1
        self.session.change(new, f"{name} {day}")

    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        self.at = max(0, self.at - steps)
        self.session.undo(steps)

    @rule()
    def redo(self) -> None:
        self.at = min(len(self.line) - 1, self.at + 1)
        self.session.redo()

    @invariant()
    def session_and_file_hold_the_same_plan(self) -> None:
        if hasattr(self, "session"):
            assert self.session.plan == self.line[self.at] == reopened(self.path)

    @override
    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
            self.folder.cleanup()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=8, stateful_step_count=12)
