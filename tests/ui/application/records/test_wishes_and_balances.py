"""Wishes and carried balances as tables and forms."""

from __future__ import annotations

import pytest

from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    a_balance,
    a_plan,
    a_post,
    a_wish,
)
from ui.application.records.balances import Balances
from ui.application.records.base import FormError, RecordId
from ui.application.records.listing import COMING
from ui.application.records.wishes import Wishes

FIRST = RecordId(0)
WISHES = Wishes(lambda: TUESDAY)
BALANCES = Balances(lambda: TUESDAY)


def test_a_wish_says_who_wants_what_when_and_how_much() -> None:
    plan = a_plan(
        wishes=(
            a_wish("Anna", "vrij", MONDAY, FRIDAY, day="vr", part="NM", weight=8),
            a_wish("Bert", "Balie"),
        )
    )
    free, post = WISHES.rows(plan)

    assert [free.texts[key] for key in ("name", "wish", "part", "weight")] == [
        "Anna",
        "vrij",
        "namiddag, enkel vr",
        "8",
    ]
    assert post.texts["wish"] == "post Balie"
    assert (COMING in free.tags, COMING in post.tags, post.is_past) == (True, False, True)


def test_a_wish_is_read_back_as_it_was() -> None:
    rows = (a_wish("Anna", "vrij", day="vr", part="9:00-11:00"), a_wish("Bert", "Balie", weight=2))
    plan = a_plan(wishes=rows)

    for place, wish in enumerate(rows):
        chosen = RecordId(place)
        assert WISHES.put(plan, chosen, WISHES.texts(plan, chosen)).plan.wishes[place] == wish


def test_a_new_wish_is_a_step_with_its_words() -> None:
    plan = a_plan()
    typed = {**WISHES.blank(plan), "name": "Anna", "wish": "geen avond", "to": "8/1/2027"}

    step = WISHES.put(plan, None, typed)

    assert step.plan.wishes == (a_wish("Anna", "geen avond", TUESDAY, FRIDAY),)
    assert step.text == "wens van Anna: geen avond van di 5 jan t.e.m. vr 8 jan"
    assert WISHES.remove(step.plan, FIRST).text == f"{step.text} verwijderd"


def test_a_post_that_is_called_like_a_wish_is_no_wish() -> None:
    plan = a_plan(posts=(a_post("Balie"), a_post("Vrij"), a_post("Backoffice", "back")))
    (group,) = WISHES.groups(plan)
    (wish,) = (field for field in group.fields if field.key == "wish")

    offered = [wish.words.get(choice, choice) for choice in wish.choices[1:]]

    posts = ["post Balie", "post Backoffice"]
    assert offered == ["vrij", "geen avond", "geen zaterdag", "telewerk", *posts]


@pytest.mark.parametrize(
    ("key", "typed", "sentence"),
    [
        pytest.param("wish", "", "Dit veld is leeg; vul het in.", id="no wish"),
        pytest.param("to", "", "Dit veld is leeg; vul het in.", id="no end"),
        pytest.param(
            "to", "1/1/2027", "Gevonden “1/1/2027”, verwacht een datum vanaf 05/01/2027.", id="end"
        ),
    ],
)
def test_a_wish_that_is_wrong_says_so_at_its_field(key: str, typed: str, sentence: str) -> None:
    plan = a_plan()
    texts = {**WISHES.blank(plan), "name": "Anna", "wish": "vrij", key: typed}

    with pytest.raises(FormError) as caught:
        WISHES.put(plan, None, texts)

    assert caught.value.problems == {key: sentence}


@pytest.mark.parametrize(
    ("kind", "amount", "shown", "words"),
    [
        pytest.param("zaterdag", 900, "+0,9", "0,9 beurt nog te doen", id="owed"),
        pytest.param("avond", -2000, "−2", "2 beurten te veel gedaan", id="too many"),
        pytest.param("avond", 1000, "+1", "1 beurt nog te doen", id="one"),
        pytest.param("uren", 246, "+4,1", "4,1 u meer gewerkt dan het contract", id="hours"),
        pytest.param("uren", -50, "−0,83", "0,83 u minder gewerkt dan het contract", id="minutes"),
        pytest.param("uren", 0, "0", "in evenwicht", id="nothing"),
    ],
)
def test_a_balance_is_said_in_words_and_read_back_as_it_was(
    kind: str, amount: int, shown: str, words: str
) -> None:
    plan = a_plan(carried=(a_balance("Anna", kind, amount, MONDAY),))
    (row,) = BALANCES.rows(plan)

    assert (row.texts["balance"], row.texts["meaning"]) == (shown, words)
    again = BALANCES.put(plan, FIRST, {**BALANCES.texts(plan, FIRST), "balance": shown})
    assert again.plan.carried == plan.carried


@pytest.mark.parametrize(("typed", "minutes"), [("+2u30", 150), ("-7:36", -456), ("4 uur", 240)])
def test_hours_of_a_balance_are_read_as_people_write_them(typed: str, minutes: int) -> None:
    plan = a_plan(carried=(a_balance("Anna", "uren", 60, MONDAY),))

    step = BALANCES.put(plan, FIRST, {**BALANCES.texts(plan, FIRST), "balance": typed})

    assert step.plan.carried == (a_balance("Anna", "uren", minutes, MONDAY),)


@pytest.mark.parametrize(
    ("typed", "problems"),
    [
        pytest.param(
            {"name": "Anna", "balance": "1"},
            {
                "turn": "Gevonden “zaterdagbeurten”, verwacht een ander saldo: "
                "dat van Anna staat al in de lijst."
            },
            id="twice",
        ),
        pytest.param(
            {"name": "Bert", "balance": "1", "as_of": "5/1/2027"},
            {"as_of": "Gevonden “5/1/2027”, verwacht een maandag."},
            id="no Monday",
        ),
        pytest.param({"name": "Bert"}, {"balance": "Dit veld is leeg; vul het in."}, id="blank"),
    ],
)
def test_a_balance_that_cannot_be_says_why(typed: dict[str, str], problems: dict[str, str]) -> None:
    plan = a_plan(carried=(a_balance("Anna", "zaterdag", 900),))

    with pytest.raises(FormError) as caught:
        BALANCES.put(plan, None, {**BALANCES.blank(plan), **typed})

    assert caught.value.problems == problems
