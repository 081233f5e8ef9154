"""The roster of now beside the proposals: which is better, and what is said of it."""

from __future__ import annotations

import pytest

from tests.builders import MONDAY, a_full_week, a_plan, later, weeks
from tests.ui.application.proposals.valued import standings
from ui.application.language import ENGLISH, speaking
from ui.application.proposals.comparing import Standings, rows, sentences
from ui.application.proposals.present import Present, against_now, caution, faults_text, stands


def test_the_roster_of_now_is_the_measure_where_there_is_one() -> None:
    found = [standings(), standings(wishes=90)]
    now = standings(wishes=95, calm=120)

    tones = {row.goal: [cell.tone for cell in row.cells] for row in rows(found, now)}

    assert tones["wishes"] == ["worse", "better"]
    assert tones["calm"] == ["better", "better"]
    assert sentences(found, now) == (
        "Rustiger dagen; wel minder wensen ingewilligd.",
        "Meer wensen ingewilligd en rustiger dagen, en nergens minder goed.",
    )
    assert sentences([now], now) == ("Op elk doel even goed als nu.",)


@pytest.mark.parametrize(
    ("present", "sentence"),
    [
        pytest.param(
            Present(standings(wanted=40, calm=300)),
            "Let op: in de doelen komt wat er nu staat beter uit: 1 u minder tekort.",
            id="better where it counts first",
        ),
        pytest.param(
            Present(standings(turns=90), faults=2),
            "Let op: in de doelen komt wat er nu staat beter uit: eerlijker beurten; "
            "wel met 2 fouten tegen de regels.",
            id="better with faults",
        ),
        pytest.param(
            Present(standings()), "In de doelen is wat er nu staat even goed.", id="as good"
        ),
        pytest.param(Present(standings(turns=110, calm=0)), "", id="worse where it counts first"),
    ],
)
def test_a_better_roster_of_now_is_not_given_up_unknowingly(
    present: Present, sentence: str
) -> None:
    assert caution(standings(), present) == sentence


def test_the_order_of_the_proposal_decides_which_is_better() -> None:
    one = standings(wishes=90, share=110)
    wishes_first: Standings = {goal: one[goal] for goal in ("minimum", "wishes", "share")}
    present = Present(standings())

    assert caution(wishes_first, present) == ""
    assert caution(one, present).endswith("baliewerk eerlijker verdeeld.")


def test_a_single_proposal_is_told_from_now_in_a_sentence() -> None:
    present = Present(standings(), faults=1)

    assert against_now(standings(turns=90), present) == (
        "Vergeleken met nu: eerlijker beurten, en nergens minder goed."
    )
    assert (faults_text(present), faults_text(Present(standings()))) == (
        "1 fout tegen de regels.",
        "Geen fouten tegen de regels.",
    )
    with speaking(ENGLISH):
        assert (
            against_now(standings(), present) == "Compared with now: as good as now for every goal."
        )


def test_there_is_a_roster_of_now_where_every_week_has_one() -> None:
    plan = a_full_week(a_plan())

    assert stands(plan, weeks())
    assert not stands(plan, weeks(2))
    assert stands(a_full_week(plan, later(MONDAY, weeks=1)), weeks(2))
