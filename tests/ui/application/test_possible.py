"""Quick answers on who could stand where are those of the rules; the menu of a cell tells them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rostering.plan import Plan
from rostering.reasons.hindrances import WAYS
from rostering.reasons.placing import Placing
from rostering.view import View
from tests.builders import SATURDAY, TUESDAY, an_absence, some_settings, weeks
from tests.ui.application.editing_team import DESK, PHONE, a_crowded_week, a_tuesday, at
from ui.application.editing.cells import BACK, Content
from ui.application.editing.choices import choices
from ui.application.editing.operations import lock
from ui.application.editing.possible import Possible

TEAM = a_tuesday()


@pytest.mark.parametrize("post", ["Balie", "Telefoon"])
def test_quick_answers_are_those_of_the_rules(post: str) -> None:
    plan = a_crowded_week()
    view = View(plan, weeks())
    placing, possible = Placing(view), Possible(plan)
    last = WAYS.index(("turn", "full"))
    for name in view.names:
        for block in view.blocks:
            if view.entry(name, block.day).post_in(block.name) == post:
                continue
            hindrance = placing.hindrance(name, block, post)
            can = possible.can(name, block, Content("post", post))
            assert can == (hindrance.distance <= last), (name, block, hindrance)


def test_published_days_may_be_edited_by_hand() -> None:
    plan = replace(TEAM, settings=some_settings(published_until=SATURDAY))
    block = plan.calendar.blocks(TUESDAY)[0]
    assert Possible(plan).can("Anna", block, PHONE)


@pytest.mark.parametrize(
    ("plan", "name", "content", "words"),
    [
        (TEAM, "Anna", PHONE, ""),
        (TEAM, "Dora", PHONE, "kan Telefoon niet (zie Team)"),
        (
            replace(TEAM, absences=(an_absence("Cas", TUESDAY, TUESDAY, kind="ziekte"),)),
            "Cas",
            DESK,
            "is afwezig",
        ),
        (
            replace(TEAM, absences=(an_absence("Cas", TUESDAY, TUESDAY),)),
            "Cas",
            BACK,
            "is dan afwezig of vast vrij",
        ),
        (
            lock(TEAM, [at("Anna")], locked=True).plan,
            "Anna",
            BACK,
            "heeft die dag een vergrendelde dienst of post",
        ),
        (
            replace(TEAM, duties=TEAM.duties[1:3]),
            "Cas",
            BACK,
            "heeft geen dienst over dit blok die alle regels volgt",
        ),
    ],
    ids=["can", "no skill", "absent", "absent from the back office", "locked", "no duty"],
)
def test_why_somebody_cannot_is_said_in_words(
    plan: Plan, name: str, content: Content, words: str
) -> None:
    block = plan.calendar.blocks(TUESDAY)[0]
    assert Possible(plan).why_not(name, block, content) == words


def test_the_menu_lists_posts_with_what_they_change_and_those_that_cannot_be_last() -> None:
    found = choices(TEAM, at("Dora", "NM1"))
    assert found.title == "Dora · di 5 jan · 13:30–15:15"
    assert [(one.code, one.effect, one.fills, one.hours, one.reason) for one in found.posts] == [
        ("O", "0 van 1 → 1 van 1", True, "dag: 1 u 45 balie", ""),
        ("BO", "", False, "dag: 0 u balie", ""),
        ("T", "", False, "", "kan Telefoon niet (zie Team)"),
    ]
    assert [one.name for one in found.posts if one.is_current] == ["Backoffice"]


def test_the_menu_tells_of_the_duty_and_the_week_of_who_is_free() -> None:
    desk = next(one for one in choices(TEAM, at("Cas")).posts if one.code == "O")
    assert desk.hours == "dag: 1 u 45 balie · dienst Dag, week 7,6 u"
    phone = next(one for one in choices(TEAM, at("Cas")).posts if one.code == "T")
    assert phone.effect == "onder begeleiding, telt niet als bezetting"


def test_the_menu_warns_of_the_post_that_is_left() -> None:
    assert choices(TEAM, at("Anna")).note == "Zonder deze plaats: Balie 0 van 1, minimum 1"
    assert choices(TEAM, at("Bert")).note == "Zonder deze plaats: Telefoon 0 van 1"
    assert choices(TEAM, at("Dora")).note == ""


def test_the_menu_lists_with_whom_to_swap_and_why_not() -> None:
    found = choices(TEAM, at("Bert")).swaps
    assert [(one.cell.name, one.code, one.reason) for one in found] == [
        ("Anna", "O", ""),
        ("Dora", "BO", "Dora kan Telefoon niet (zie Team)"),
    ]
    assert choices(TEAM, at("Cas")).swaps == ()


def test_the_menu_lists_the_duties_of_the_day_with_what_they_lose() -> None:
    found = choices(TEAM, at("Anna")).duties
    assert [(one.duty, one.times, one.is_current, one.loses) for one in found] == [
        ("Dag", "8:45–17:21", True, ""),
        ("Voormiddag", "8:45–12:30", False, "verliest 1 plaats"),
        ("Namiddag", "13:30–17:21", False, "verliest 1 plaats"),
        (None, "", False, "verliest 2 plaatsen"),
    ]


def test_the_menu_of_a_day_without_blocks_has_duties_alone() -> None:
    found = choices(TEAM, at("Anna", ""))
    assert (found.posts, found.swaps, found.title) == ((), (), "Anna · di 5 jan")
    assert [one.duty for one in found.duties] == ["Dag", "Voormiddag", "Namiddag", None]
