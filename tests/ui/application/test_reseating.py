"""Places that go to somebody else: what happens, what it is called, and why it cannot be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import TUESDAY, an_absence
from tests.ui.application.editing_team import DESK, PHONE, a_tuesday, at, posts
from ui.application.editing.cells import BACK, Content
from ui.application.editing.operations import lock
from ui.application.editing.reseating import Reseating, Seat, reseat


def seat(content: Content, block: str = "VM1", name: str = "") -> Seat:
    return Seat(name, TUESDAY, block, content)


ANNA, BERT = seat(DESK, "VM1", "Anna"), seat(PHONE, "VM1", "Bert")
DORA = seat(BACK, "VM1", "Dora")


@pytest.mark.parametrize(
    ("source", "goal", "copies", "way", "there", "step"),
    [
        (
            ANNA,
            BERT,
            False,
            "swap",
            {"Anna": {"VM1": "Telefoon", "NM1": "Telefoon"}, "Bert": {"VM1": "Balie"}},
            "Anna en Bert geruild di 5/1",
        ),
        (
            ANNA,
            DORA,
            False,
            "swap",
            {"Anna": {"NM1": "Telefoon"}, "Dora": {"VM1": "Balie"}},
            "Anna en Dora geruild di 5/1",
        ),
        (
            BERT,
            seat(BACK),
            False,
            "move",
            {"Bert": {}},
            "Bert di 5/1 leeg",
        ),
        (
            BERT,
            seat(DESK, "VM2"),
            False,
            "move",
            {"Bert": {"VM2": "Balie"}},
            "Bert di 5/1 VM1 naar Balie di 5/1 VM2",
        ),
        (
            BERT,
            seat(DESK, "VM2"),
            True,
            "copy",
            {"Bert": {"VM1": "Telefoon", "VM2": "Balie"}},
            "Bert di 5/1 op Balie",
        ),
        (
            BERT,
            seat(PHONE, "NM1", "Anna"),
            True,
            "copy",
            {"Anna": {"VM1": "Balie"}, "Bert": {"VM1": "Telefoon", "NM1": "Telefoon"}},
            "Bert di 5/1 NM1 op Telefoon in plaats van Anna",
        ),
    ],
    ids=["two", "with back office", "off a post", "later", "also later", "instead"],
)
def test_whoever_sits_somewhere_takes_another_place(
    source: Seat, goal: Seat, copies: bool, way: str, there: dict[str, object], step: str
) -> None:
    plan = a_tuesday()
    assert Reseating(plan, source).way(goal, copies=copies) == way
    edit = reseat(plan, source, goal, copies=copies)
    assert {name: posts(edit.plan, name) for name in there} == there
    assert (edit.text, edit.refused) == (step, ())


def test_two_people_swap_places_of_different_blocks() -> None:
    plan = a_tuesday()
    plan = reseat(plan, BERT, seat(DESK, "VM2")).plan
    source, goal = seat(DESK, "VM2", "Bert"), seat(PHONE, "NM1", "Anna")
    assert Reseating(plan, source).way(goal, copies=False) == "swap"
    edit = reseat(plan, source, goal)
    assert posts(edit.plan, "Bert") == {"NM1": "Telefoon"}
    assert posts(edit.plan, "Anna") == {"VM1": "Balie", "VM2": "Balie"}
    assert edit.text == ("Bert en Anna ruilen van plaats: Balie di 5/1 VM2 / Telefoon di 5/1 NM1")


@pytest.mark.parametrize(
    ("source", "goal", "reason"),
    [
        (ANNA, seat(DESK, "NM1"), "Anna staat dan al op Telefoon"),
        (DORA, seat(DESK, "VM2"), "wie in backoffice staat, ruilt enkel binnen hetzelfde blok"),
        (DORA, BERT, "Dora kan Telefoon niet (zie Team)"),
    ],
    ids=["busy", "back office", "not able"],
)
def test_what_cannot_be_says_why(source: Seat, goal: Seat, reason: str) -> None:
    reseating = Reseating(a_tuesday(), source)
    assert reseating.way(goal, copies=False) == "no"
    assert reseating.why_not(goal, copies=False) == reason


def test_a_locked_place_is_left_by_nobody() -> None:
    plan = lock(a_tuesday(), [at("Bert")], locked=True).plan
    goal = seat(DESK, "VM2")
    assert Reseating(plan, BERT).why_not(goal, copies=False) == "de plaats van Bert is vergrendeld"
    assert reseat(plan, BERT, goal).plan is plan
    assert Reseating(plan, BERT).way(ANNA, copies=False) == "no"


def test_the_own_place_and_who_does_the_same_are_no_targets() -> None:
    reseating = Reseating(a_tuesday(), ANNA)
    assert reseating.way(ANNA, copies=False) == "same"
    assert reseating.way(seat(DESK), copies=False) == "same"


def test_why_somebody_is_away_is_never_said() -> None:
    away = an_absence("Bert", TUESDAY, TUESDAY, part="NM", kind="ziekte")
    plan = replace(a_tuesday(), absences=(away,))
    reason = Reseating(plan, BERT).why_not(seat(DESK, "NM2"), copies=False)
    assert reason is not None
    assert "afwezig" in reason
    assert "ziek" not in reason
