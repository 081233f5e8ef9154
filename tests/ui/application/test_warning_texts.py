"""Warnings about turns in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from data.workbook import Remark
from rostering.calendar import TurnKind
from rostering.figures.warnings import StaffingWarnings, ThinTurn, UnkeptPromise
from tests.builders import MONDAY, SATURDAY, a_plan, later, staffing, weeks
from ui.application.report import report_of_plan
from ui.application.warning_texts import possible_figure, warning_sentences
from ui.application.workbook.noticed import noticed


def unkept(name: str, possible: str, kind: str = "zaterdag", promise: int = 4) -> UnkeptPromise:
    return UnkeptPromise(name, TurnKind(kind), promise, Fraction(possible))


@pytest.mark.parametrize(
    ("possible", "promise", "figure"),
    [
        pytest.param("3.6", 4, "3,6", id="as it is"),
        pytest.param("11/3", 4, "3,7", id="rounded"),
        pytest.param("3", 4, "3", id="whole"),
        pytest.param("3.97", 4, "3,97", id="finer where it would read as the promise"),
        pytest.param("3.999", 4, "3,99", id="never the promise itself"),
        pytest.param("1/2", 1, "0,5", id="less than a week"),
    ],
)
def test_a_possible_figure_never_reads_as_the_promise(
    possible: str, promise: int, figure: str
) -> None:
    assert possible_figure(unkept("Anna", possible, promise=promise)) == figure


def test_people_with_the_same_figure_share_a_sentence() -> None:
    found = (unkept("Anna", "3.6"), unkept("Bert", "2.5", "avond", 3), unkept("Cas", "3.6"))

    assert warning_sentences(StaffingWarnings(weeks(4), (), found)) == (
        (
            "Met deze bezetting is 1 op 4 niet haalbaar: 1 op 3,6 "
            "voor de zaterdagbeurten van Anna en Cas."
        ),
        "Met deze bezetting is 1 op 3 niet haalbaar: 1 op 2,5 voor de avondbeurten van Bert.",
    )


def test_a_thin_turn_is_told_with_its_block_and_the_day_from_which_it_is_so() -> None:
    thin = (
        ThinTurn(TurnKind.EVENING, "AV", MONDAY, 1),
        ThinTurn(TurnKind.SATURDAY, "ZA", later(SATURDAY, weeks=2), 0),
    )

    assert warning_sentences(StaffingWarnings(weeks(4), thin, ())) == (
        (
            "Maandag, blok AV: voor deze avondbeurt is maar 1 persoon gevraagd. "
            "Vraag in Bezetting minstens 2 mensen."
        ),
        (
            "Zaterdag, blok ZA (vanaf 23 januari 2027): voor deze zaterdagbeurt is niemand "
            "gevraagd. Vraag in Bezetting minstens 2 mensen."
        ),
    )


def test_they_are_told_after_what_was_seen_in_the_book_and_beside_the_goal() -> None:
    plan = a_plan()
    seen = Remark("unknown_sheet", "Nota", "", "Nota")

    lines = noticed([seen], plan)

    assert lines[0] == "Blad “Nota” ken ik niet en lees ik niet in."
    assert [line.split(":")[0] for line in lines[1:]] == ["Maandag, blok AV", "Zaterdag, blok ZA"]
    assert report_of_plan(plan, weeks()).turn_warnings == lines[1:]


def test_a_team_without_flaws_hears_nothing() -> None:
    assert noticed((), a_plan(staffing=(staffing("Balie", 2),))) == ()
