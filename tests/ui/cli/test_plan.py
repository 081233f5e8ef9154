from __future__ import annotations

import json
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

import solver
from rostering.roster import Roster
from solver import GoalResult, Progress, Result, StopToken
from tests.ui.cli.books import SHEETS, write_book
from tests.ui.cli.conftest import Command

WEEK = ("--start", "2027-01-04", "--weeks", "1")
QUICK = ("--time-limit", "60", "--workers", "1")


def test_a_plan_is_summarised_and_written(command: Command, book: Path, tmp_path: Path) -> None:
    as_json, as_book = tmp_path / "rooster.json", tmp_path / "rooster.xlsx"

    outcome = command("plan", book, *WEEK, *QUICK, "--json", as_json, "--xlsx", as_book)

    assert outcome.code == 0
    assert "Balieteam, week 1 (4 t.e.m. 9 jan. 2027)" in outcome.out
    assert "Basisdienstverlening   overal gehaald" in outcome.out
    assert "Bert [Bos]" in outcome.out
    assert "Geen tekorten." in outcome.out
    assert f"Geschreven: {as_json}" in outcome.out
    content = json.loads(as_json.read_text("utf-8"))
    assert content["weeks"] == 1
    assert content["violations"] == []
    assert {goal["status"] for goal in content["goals"][:4]} == {"optimal"}
    assert load_workbook(as_book).sheetnames[0] == "Week 1"


def test_progress_is_plain_lines_where_there_is_no_terminal(command: Command, book: Path) -> None:
    outcome = command("plan", book, *WEEK, *QUICK)

    # What was noticed in the book comes first: a head and two turns for one person.
    lines = outcome.err.splitlines()[3:]
    assert len(lines) == 8
    assert lines[0].startswith("1/8 Basisdienstverlening: overal gehaald, bewezen (")
    assert [line[:4] for line in lines] == [f"{number}/8 " for number in range(1, 9)]


def test_a_priority_orders_the_goals(command: Command, book: Path, tmp_path: Path) -> None:
    path = tmp_path / "rooster.json"

    command("plan", book, *WEEK, *QUICK, "--priority", "rust", "--json", path)

    goals = json.loads(path.read_text("utf-8"))["goals"]
    assert [goal["id"] for goal in goals[4:]] == ["load", "calm", "share", "wishes"]


def test_an_unknown_priority_is_refused(command: Command, book: Path) -> None:
    outcome = command("plan", book, *WEEK, "--priority", "snel")

    assert outcome.code == 2
    assert "evenwicht, wensen of rust" in outcome.err


def test_shortages_are_a_result(command: Command, tmp_path: Path) -> None:
    staffing = (("Post", "Minimum", "Gewenst"), ("Balie", 1, 3))
    book = write_book(tmp_path / "team.xlsx", Bezetting=staffing)

    outcome = command("plan", book, *WEEK, *QUICK)

    assert outcome.code == 0
    assert "7 tekorten, minimum overal gehaald:" in outcome.out
    assert "di 5 jan, VM, Balie: 2 van 3, minimum 1 gehaald." in outcome.out


def test_a_broken_lock_is_told_and_is_no_failure(command: Command, tmp_path: Path) -> None:
    locked = (
        ("Datum", "Naam", "Dienst", "Vast"),
        ("10/01/2027", "Anna Aerts", "Dag", "ja"),
    )
    book = write_book(tmp_path / "team.xlsx", Rooster=locked)

    outcome = command("plan", book, *WEEK, *QUICK)

    assert outcome.code == 0
    assert "harde regel gebroken:" in outcome.out
    assert "zo 10 jan, Anna Aerts:" in outcome.out


def test_warnings_of_the_workbook_are_told_without_a_reason(
    command: Command, tmp_path: Path
) -> None:
    absences = (
        ("Naam", "Van", "Tot", "Soort", "Status"),
        ("Anna Aerts", "05/01/2027", "05/01/2027", "ziekte", "aangevraagd"),
    )
    book = write_book(tmp_path / "team.xlsx", Afwezigheden=absences, Nota=(("x",),))

    outcome = command("plan", book, *WEEK, *QUICK)

    assert "Ook gezien, geen fout:" in outcome.err
    assert "“Nota”" in outcome.err
    assert "Anna Aerts vraagt afwezigheid" in outcome.err
    assert "ziekte" not in outcome.out + outcome.err


def test_a_thin_turn_is_told_before_the_work_begins_and_beside_the_goal(
    command: Command, book: Path
) -> None:
    outcome = command("plan", book, *WEEK, *QUICK)

    warning = "Zaterdag, blok ZA: voor deze zaterdagbeurt is maar 1 persoon gevraagd."
    assert outcome.err.index(warning) < outcome.err.index("1/8 ")
    assert f"Eerlijke beurten: {warning}" in outcome.out


def test_a_promise_that_cannot_hold_is_told_with_the_figure_that_can(
    command: Command, tmp_path: Path
) -> None:
    people = (
        ("Naam", "Uren per week", "Zaterdagbeurt", "Avondbeurt", "Balie"),
        *((f"Mens {number}", 38, "1 op 4", "ja", "Z") for number in range(1, 8)),
    )
    two = (("Post", "Minimum", "Gewenst"), ("Balie", 2, 2))
    book = write_book(tmp_path / "team.xlsx", Bezetting=two, Medewerkers=people)

    for outcome in (command("check", book, *WEEK), command("turns", book, *WEEK, *QUICK)):
        sentence = "Met deze bezetting is 1 op 4 niet haalbaar: 1 op 3,5"
        assert outcome.err.count(sentence) == 1
        assert outcome.out.count(f"Eerlijke beurten: {sentence}") == 1


Solve = Callable[..., Result]


def a_run(during: Callable[[StopToken], None]) -> Solve:
    """Return a search that finds an empty roster, and does something on its way."""

    def solve(plan: Any, horizon: Any, options: Any, *, on_progress: Any, stop: Any) -> Result:
        goals = (GoalResult("minimum", 60, 0, "feasible", 0.1),)
        on_progress(Progress("minimum", goals, 0.1))
        during(stop)
        on_progress(Progress(None, goals, 0.2))
        found = plan.with_roster(Roster())
        return Result(found, plan, horizon, goals, 0.2, stopped=stop.is_set)

    return solve


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_keeps_what_was_found(
    command: Command,
    book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
) -> None:
    heard = threading.Event()

    def ask(stop: StopToken) -> None:
        stop.on_stop(heard.set)
        signal.raise_signal(number)
        heard.wait()

    monkeypatch.setattr(solver, "solve", a_run(ask))
    before = signal.getsignal(number)

    outcome = command("plan", book, *WEEK, "--json", tmp_path / "r.json")

    assert outcome.code == 3
    assert heard.is_set()
    assert "Gestopt. Dit is het beste dat tot dan gevonden was." in outcome.out
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["stopped"] is True
    assert signal.getsignal(number) is before


def test_a_mistake_in_the_program_is_one_sentence_without_names(
    command: Command, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: StopToken) -> None:
        raise RuntimeError("Anna Aerts")

    monkeypatch.setattr(solver, "solve", a_run(fail))

    outcome = command("plan", book, *WEEK, "--json", tmp_path / "r.json")

    assert outcome.code == 70
    last = outcome.err.splitlines()[-1]
    assert last.startswith("Er liep iets mis in het programma: RuntimeError in test_plan.py")
    assert "Anna" not in outcome.err
    assert "Traceback" not in outcome.err
    assert not (tmp_path / "r.json").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--start", "2027-01-05", "--weeks", "1"), "maandag", id="no Monday"),
        pytest.param(("--start", "morgen", "--weeks", "1"), "geen datum", id="no date"),
        pytest.param(("--start", "0027-01-04", "--weeks", "1"), "geen datum", id="long ago"),
        pytest.param(("--start", "2027-01-04", "--weeks", "0"), "--weeks is 0", id="no weeks"),
        pytest.param(("--start", "2027-01-04", "--weeks", "105"), "tot 104", id="too many"),
        pytest.param(("--start", "2027-01-04", "--weeks", "x"), "geen getal", id="no number"),
        pytest.param(("--start", "2027-01-04"), "--weeks ontbreekt", id="weeks lack"),
        pytest.param((*WEEK, "--time-limit", "0"), "--time-limit is 0;", id="no time"),
        pytest.param((*WEEK, "--workers", "0"), "--workers is 0;", id="no workers"),
        pytest.param((*WEEK, "--seed", "-1"), "--seed is -1;", id="seed below zero"),
        pytest.param((*WEEK, "--snel"), "--snel bestaat niet", id="unknown option"),
        pytest.param((*WEEK, "--json"), "--json hoort een waarde", id="option without value"),
        pytest.param((*WEEK, "nog"), "Dit hoort er niet bij: nog", id="one argument too many"),
    ],
)
def test_bad_usage_is_refused_with_the_reason(
    command: Command, book: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    outcome = command("plan", book, "--xlsx", tmp_path / "r.xlsx", *arguments)

    assert outcome.code == 2
    assert words in outcome.err
    assert outcome.out == ""
    assert not (tmp_path / "r.xlsx").exists()


def test_a_date_may_be_written_as_belgians_do(command: Command, book: Path) -> None:
    outcome = command("plan", book, "--start", "04/01/2027", "--weeks", "1", *QUICK)

    assert outcome.code == 0


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("nergens/r.json", "De map van", id="no folder"),
        pytest.param(".", "is een map", id="a folder"),
        pytest.param("team.xlsx", "zou overschreven worden", id="the workbook itself"),
        pytest.param("r.xlsx", "twee keer", id="twice the same"),
    ],
)
def test_an_output_that_cannot_be_written_is_refused_before_planning(
    command: Command,
    book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    words: str,
) -> None:
    monkeypatch.delattr(solver, "solve")
    content = book.read_bytes()

    outcome = command("plan", book, *WEEK, "--json", tmp_path / name, "--xlsx", tmp_path / "r.xlsx")

    assert outcome.code == 2
    assert words in outcome.err
    assert book.read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["team.xlsx"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(None, "bestaat niet", id="missing"),
        pytest.param(b"Naam;Uren", "geen werkboek", id="text"),
        pytest.param(b"PK\x03\x04half", "geen werkboek", id="truncated"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "wachtwoord", id="password"),
    ],
)
def test_a_source_that_is_no_workbook_is_refused(
    command: Command, tmp_path: Path, content: bytes | None, words: str
) -> None:
    source = tmp_path / "team.xlsx"
    if content is not None:
        source.write_bytes(content)

    outcome = command("plan", source, *WEEK, "--json", tmp_path / "r.json")

    assert outcome.code == 2
    assert words in outcome.err
    assert not (tmp_path / "r.json").exists()


def test_all_errors_of_a_workbook_are_listed_one_a_line(command: Command, tmp_path: Path) -> None:
    book = write_book(
        tmp_path / "team.xlsx",
        Bezetting=(("Post", "Minimum", "Gewenst"), ("Balli", 1, 1), ("Balie", 2, 1)),
        Diensten=None,
        Medewerkers=(*SHEETS["Medewerkers"], ("Cas Claes", "veel", "ja", "ja", "Z")),
    )

    outcome = command("plan", book, *WEEK, "--json", tmp_path / "r.json")

    assert outcome.code == 2
    lines = outcome.err.splitlines()
    assert lines[0] == "“team.xlsx” heeft 4 fouten. Er is niets ingelezen."
    assert len(lines) == 5
    assert any("Bedoel je “Balie”?" in line for line in lines)
    assert not (tmp_path / "r.json").exists()
