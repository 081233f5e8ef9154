"""Each figure in one sentence, in both languages; the numbers are worked out by hand."""

from __future__ import annotations

import pytest

from rostering.calendar import TurnKind
from rostering.figures.overview import DeskShare, DeskWeek, HoursChange, StaffingMet
from rostering.figures.statistics import TurnsRow
from rostering.plan import Plan
from rostering.time import Weekday
from rostering.view import View
from tests.builders import MONDAY, TUESDAY, a_balance, a_full_week, a_plan, on_duty, staffing, weeks
from ui.application.language import ENGLISH, speaking
from ui.application.overview.figures import overview_of
from ui.application.overview.key_figures import KeyFigure, key_figures
from ui.application.overview.targets import Target
from ui.application.overview.texts import (
    desk_sentence,
    hours_sentence,
    percent,
    share_sentence,
    signed_turns,
    staffing_sentence,
    turns_sentence,
)


@pytest.mark.parametrize(
    ("asked", "missing", "expected"),
    [
        (0, 0, "100 %"),
        (600, 0, "100 %"),
        (600, 3, "99,5 %"),
        (100_000, 1, "99,9 %"),
        (600, 600, "0,0 %"),
    ],
    ids=["nothing asked", "all", "most", "never all when some is missing", "nothing"],
)
def test_percents_are_rounded_but_never_to_all(asked: int, missing: int, expected: str) -> None:
    assert percent(asked, missing) == expected


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        (1300, "moet nog doen"),
        (500, "binnen een halve beurt, dus eerlijk"),
        (-700, "deed meer dan het billijk aandeel"),
    ],
    ids=["owes", "fair", "ahead"],
)
def test_a_balance_of_turns_says_what_it_is_made_of(after: int, verdict: str) -> None:
    row = TurnsRow("Stijn", TurnKind.SATURDAY, 2, 2800, after - 800, after, None)

    said = turns_sentence(row)

    assert said == (
        f"Stijn, zaterdag: saldo {signed_turns(after)} beurt, want 2 gedaan en 2,80 is het "
        f"billijk aandeel, met {signed_turns(after - 800)} vooraf; {verdict}."
    )


def test_a_desk_share_says_its_hours_and_how_far_it_is_outside() -> None:
    row = DeskShare("Petra", 4788, 3468, 6200, 500, 259)

    assert share_sentence(row) == (
        "Petra: 72 % aan de balie, 57,8 van 79,8 u; doel 62 ± 5 %, 4 u 19 te veel."
    )
    assert share_sentence(DeskShare("Els", 1000, 600, 6200, 500, 0)).endswith("binnen de band.")
    with speaking(ENGLISH):
        said = share_sentence(DeskShare("Ria", 1000, 100, 6200, 500, 470))
    assert said.endswith("7 h 50 too little.")
    assert "geen werktijd" in share_sentence(DeskShare("Tom", 0, 0, 6200, 500, 0))


def test_hours_desk_and_staffing_are_said_with_their_numbers() -> None:
    week = DeskWeek("Marc", MONDAY, 1080, 0, is_away=False)
    learning = DeskWeek("Marc", MONDAY, 0, 240, is_away=False)
    away = DeskWeek("Marc", MONDAY, 0, 0, is_away=True)
    short = StaffingMet(
        "Balie", Weekday.TUESDAY, "NM1", 810, None, 420, 105, 840, 105, (TUESDAY,), (TUESDAY,)
    )

    assert hours_sentence(HoursChange("Els", 60, 246), 240) == (
        "Els: urensaldo +4,1 u, vooraf +1,0 u; de grens is 4 u, 6 min erover."
    )
    assert desk_sentence(week) == "Marc, week 1: 18 u aan de balie."
    assert desk_sentence(learning).endswith("0 u aan de balie, en 4 u onder begeleiding.")
    assert desk_sentence(away) == "Marc, week 1: afwezig."
    assert staffing_sentence(short) == (
        "Balie, dinsdag NM1: 87,5 % van de gewenste bezetting, 1 u 45 van 14 u tekort op 5/1, "
        "waarvan 1 u 45 onder het minimum."
    )
    with speaking(ENGLISH):
        assert staffing_sentence(short) == (
            "Balie, Tuesday NM1: 87.5 % of the desired staffing, 1 h 45 of 14 h short on 5/1, "
            "1 h 45 of it below the minimum."
        )


def figures_of(plan: Plan) -> tuple[KeyFigure, ...]:
    return key_figures(overview_of(View(plan, weeks())))


def test_a_full_week_meets_all_its_targets() -> None:
    minimum, wanted, turns, share, hours = figures_of(a_full_week(a_plan()))

    assert (minimum.value, minimum.detail, minimum.tone) == ("100 %", "0 u tekort", "good")
    assert wanted.tone == "good"
    # One of two did the Saturday, the other the evening: half a turn each.
    assert (turns.value, turns.tone) == ("+0,50", "good")
    # 40 h 30 asked of 76 h offered: 53 %; Anna has 19,5 of 38 h, Bert 21 of 42.
    assert (share.value, share.detail, share.tone) == ("0 van 2", "doel 53 ± 5 %", "good")
    assert (hours.value, hours.tone) == ("0 van 2", "good")


def test_what_is_not_met_asks_for_a_look_and_says_who_and_where() -> None:
    plan = a_full_week(
        a_plan(
            staffing=(staffing("Balie", 1, 2),), carried=(a_balance("Bert", "uren", 600, MONDAY),)
        )
    )
    # Nobody is there on Tuesday morning: Anna keeps her afternoon shift off the desk.
    plan = on_duty(plan, "Anna", TUESDAY, "Dag")

    minimum, wanted, _, _, hours = figures_of(plan)

    assert (minimum.tone, minimum.detail) == ("wrong", "3 u 30 tekort")
    assert minimum.value == "91,4 %"
    assert minimum.target == Target(TUESDAY, "VM1", post="Balie")
    assert (wanted.tone, wanted.detail) == ("look", "44 u van 81 u")
    assert wanted.sentence == (
        "Van de 81 u die de gewenste bezetting vraagt, is 44 u niet bezet: 45,7 % gehaald, "
        "doel 100 %."
    )
    assert (hours.value, hours.detail, hours.tone) == ("1 van 2", "Bert", "look")
    assert hours.sentence.endswith("meer dan 4 u: Bert.")
    assert hours.target is not None
    assert (hours.target.name, hours.target.post) == ("Bert", "")


def test_a_team_without_turns_and_without_posts_has_nothing_to_compare() -> None:
    plan = a_plan(openings=(), employees=a_plan().employees[:1], posts=a_plan().posts[1:])

    _, _, turns, share, _ = figures_of(on_duty(plan, "Anna", MONDAY, "Dag"))

    assert (turns.value, turns.target) == ("–", None)
    assert (share.value, share.target) == ("–", None)
