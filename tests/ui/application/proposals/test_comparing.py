"""Proposals beside each other, in words and signs."""

from __future__ import annotations

import pytest

from rostering.goals import GOALS
from tests.builders import TUESDAY, a_full_week, a_plan, on_duty, weeks
from tests.ui.application.proposals.valued import standings
from ui.application.language import ENGLISH, speaking
from ui.application.proposals.comparing import Standings, apart_text, places_apart, rows, sentences
from ui.application.proposals.words import LESS, MORE


def test_less_is_better_and_the_first_proposal_is_the_measure() -> None:
    found = rows([standings(), standings(wishes=90), standings(wishes=110, calm=100)])

    tones = {row.goal: [cell.tone for cell in row.cells] for row in found}

    assert tones["wishes"] == ["same", "better", "worse"]
    assert tones["calm"] == ["same", "same", "same"]
    assert [row.goal for row in found] == list(GOALS)
    assert [cell.is_proven for cell in found[6].cells] == [False, True, False]


@pytest.mark.parametrize(
    ("second", "sentence"),
    [
        pytest.param(standings(), "Op elk doel even goed als voorstel 1.", id="the same"),
        pytest.param(
            standings(wishes=90, calm=90),
            "Meer wensen ingewilligd en rustiger dagen, en nergens minder goed.",
            id="better",
        ),
        pytest.param(standings(wanted=205), "1 u 45 meer tekort, en nergens beter.", id="worse"),
        pytest.param(
            standings(wishes=90, load=130),
            "Meer wensen ingewilligd; wel langer na elkaar aan de balie.",
            id="both",
        ),
    ],
)
def test_a_proposal_is_told_from_the_first_in_one_sentence(
    second: Standings, sentence: str
) -> None:
    assert sentences([standings(), second])[1] == sentence


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        pytest.param(
            [standings(turns=120, load=120), standings(turns=110, load=90)],
            "Beter dan elk ander voor Eerlijke beurten.",
            id="ahead",
        ),
        pytest.param([standings()], "Op geen enkel doel minder goed dan een ander.", id="the same"),
        pytest.param(
            [standings(calm=90)],
            "Nergens alleen vooraan; een ander is op een doel beter.",
            id="behind",
        ),
        pytest.param([], "", id="alone"),
    ],
)
def test_the_first_proposal_has_its_own_sentence(others: list[Standings], sentence: str) -> None:
    assert sentences([standings(), *others])[0] == sentence


def test_every_goal_has_words_for_more_and_for_less() -> None:
    assert LESS.keys() == MORE.keys() == GOALS.keys()
    with speaking(ENGLISH):
        assert sentences([standings(), standings(turns=90, load=90)])[1] == (
            "Fairer turns and shorter stretches at the desk, and nowhere worse."
        )


def test_places_that_differ_are_counted_block_by_block() -> None:
    plan = a_full_week(a_plan())
    moved = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    gone = plan.with_roster(plan.roster.without([TUESDAY]))

    assert places_apart(plan, plan, weeks()) == 0
    assert apart_text(places_apart(plan, moved, weeks())) == "1 plaats anders dan 1"
    assert apart_text(places_apart(plan, gone, weeks())) == "8 plaatsen anders dan 1"
