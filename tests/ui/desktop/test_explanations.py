"""Facts and explanations without a window: what is asked, over which weeks, what comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from rostering.plan import Plan
from rostering.time import Horizon
from rostering.view import View
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    a_full_week,
    a_plan,
    an_absence,
    an_employee,
    later,
    weeks,
)
from tests.ui.desktop.choosing import with_a_gap
from ui.desktop.explanations import Explanation, explain, judged_weeks
from ui.desktop.jobs import Stop
from ui.desktop.models.chosen import CellChoice, CellFacts, Chosen, PlaceChoice, PlaceFacts

GAP = PlaceChoice("Balie", TUESDAY, "NM1")


def long_roster(count: int) -> Plan:
    plan = a_plan()
    for week in range(count):
        plan = a_full_week(plan, later(MONDAY, weeks=week))
    return plan


def test_a_gap_is_explained_before_its_repairs_are_searched() -> None:
    early: list[Explanation] = []

    found = explain(View(with_a_gap(), weeks()), GAP, Stop(), early.append)

    assert found is not None
    assert found.is_whole
    assert (early[0].sentence, early[0].offers, early[0].is_whole) == (found.sentence, (), False)
    for before, after in pairwise([*early, found]):
        assert after.goes_on_from(before)
    assert found.sentence == ("Leeg, want van de 2 die dit kunnen: 2 kunnen hier nog staan.")
    assert "Bert" in found.offers[0].text or "Anna" in found.offers[0].text
    assert found.offers[0].step == "plaats ingevuld: Balie di 5/1 NM1"
    filled = Chosen().facts(found.offers[0].plan, GAP)
    assert isinstance(filled, PlaceFacts)
    assert filled.shortage is None


def test_a_search_that_was_stopped_goes_on_where_it_was() -> None:
    view, stop, early = View(with_a_gap(), weeks()), Stop(), list[Explanation]()

    def stop_at_the_first_offer(found: Explanation) -> None:
        early.append(found)
        if found.offers:
            stop.set()

    stopped = explain(view, GAP, stop, stop_at_the_first_offer)
    later_told: list[Explanation] = []
    found = explain(view, GAP, Stop(), later_told.append, early[-1])
    whole = explain(view, GAP, Stop(), lambda _: None)

    assert stopped is None
    assert found is not None
    assert whole is not None
    assert found.search is not None
    assert early[-1].search is not None
    assert 0 < early[-1].search.tried < found.search.tried == found.search.total
    assert all(told.goes_on_from(early[-1]) for told in (*later_told, found))
    assert [offer.spoken for offer in found.offers] == [offer.spoken for offer in whole.offers]
    assert found.best == whole.best


def test_a_place_that_lacks_nobody_has_nothing_to_explain() -> None:
    view = View(a_full_week(a_plan()), weeks())

    assert explain(view, GAP, Stop(), lambda _: None) is None


@pytest.mark.parametrize("choice", [GAP, CellChoice("Anna", TUESDAY, "VM1")], ids=["gap", "cell"])
def test_who_is_told_to_stop_gives_no_answer(choice: PlaceChoice | CellChoice) -> None:
    stop = Stop()
    stop.set()

    assert explain(View(with_a_gap(), weeks()), choice, stop, lambda _: None) is None


def test_a_stop_reaches_a_search_that_begins_later() -> None:
    before, after = Stop(), Stop()
    before.set()
    token = after.token()
    after.set()

    assert (before.token().is_set, token.is_set) == (True, True)


def test_who_could_be_there_as_well_is_told_with_what_changes() -> None:
    people = (an_employee("Anna"), an_employee("Bert"), an_employee("Cas", skills={"Balie": ""}))
    away = an_absence("Dirk", TUESDAY, TUESDAY)
    plan = a_full_week(a_plan(employees=(*people, an_employee("Dirk")), absences=(away,)))

    found = explain(View(plan, weeks()), CellChoice("Anna", TUESDAY, "VM1"), Stop(), lambda _: None)

    assert found is not None
    assert [option.name for option in found.able] == ["Bert"]
    assert [told.sentence for told in found.unable] == [
        "Dirk is afwezig.",
        "Cas kan Balie niet (zie Team).",
    ]
    assert found.sentence[0].isupper()


@pytest.mark.parametrize(
    ("count", "made", "day", "expected"),
    [
        (4, weeks(2), TUESDAY, weeks(2)),
        (4, weeks(2), later(TUESDAY, weeks=3), weeks(4)),
        (4, None, TUESDAY, weeks(4)),
        (15, None, later(TUESDAY, weeks=5), Horizon(later(MONDAY, weeks=4), 4)),
        (4, None, later(TUESDAY, weeks=9), None),
    ],
    ids=["made last", "made before", "not made", "very long", "not planned"],
)
def test_goals_are_compared_over_the_weeks_of_the_panel(
    count: int, made: Horizon | None, day: date, expected: Horizon | None
) -> None:
    choice = replace(GAP, day=day)

    assert judged_weeks(long_roster(count), made, choice) == expected


def test_the_facts_of_a_cell_hold_the_whole_day() -> None:
    facts = Chosen().facts(with_a_gap(), CellChoice("Bert", TUESDAY, "NM2"))

    assert isinstance(facts, CellFacts)
    assert facts.shift is not None
    assert facts.shift.duty == "Dag"
    assert [part.state.code for part in facts.strip] == ["BAC", "BAC", "BAC", "BAL"]
    assert [part.is_chosen for part in facts.strip] == [False, False, False, True]
    assert facts.asks_why


@pytest.mark.parametrize(
    "choice",
    [
        CellChoice("Niemand", TUESDAY, "VM1"),
        CellChoice("Anna", TUESDAY, "AV"),
        PlaceChoice("Loket", TUESDAY, "VM1"),
        PlaceChoice("Backoffice", TUESDAY, "VM1"),
        PlaceChoice("Balie", SUNDAY, "VM1"),
    ],
    ids=["person", "block", "post", "back post", "closed day"],
)
def test_what_the_plan_does_not_know_has_no_facts(choice: CellChoice | PlaceChoice) -> None:
    assert Chosen().facts(with_a_gap(), choice) is None


def test_the_week_is_read_anew_for_another_plan_or_week() -> None:
    chosen, full = Chosen(), a_full_week(a_plan())
    cell = CellChoice("Bert", TUESDAY, "NM1")

    kinds = [
        facts.state.kind
        for plan, choice in (
            (full, cell),
            (with_a_gap(), cell),
            (full, replace(cell, day=later(TUESDAY, weeks=1))),
            (full, cell),
        )
        if isinstance(facts := chosen.facts(plan, choice), CellFacts)
    ]

    assert kinds == ["post", "back", "empty", "post"]
