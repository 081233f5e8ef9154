"""How a week stands beside what was published of it, and what two versions differ in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

import pytest

from rostering.plan import Plan
from rostering.roster import Roster
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    later,
    on_duty,
    weeks,
)
from ui.application.language import ENGLISH, speaking
from ui.application.publishing.editions import Editions

NEXT = later(MONDAY, weeks=1)
FIRST = a_full_week(a_full_week(a_plan()), NEXT)
SECOND = on_duty(FIRST, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
THIRD = on_duty(SECOND, "Bert", later(TUESDAY, weeks=1), "Dag", {})


@dataclass(frozen=True)
class Made:
    number: int
    first: date
    last: date
    at: datetime = datetime(2027, 1, 4, 16, 10)


TWO_WEEKS = Made(1, MONDAY, later(SUNDAY, weeks=1))
FIRST_WEEK_AGAIN = Made(2, MONDAY, SUNDAY)


def editions(*made: tuple[Made, Roster]) -> Editions:
    rosters = {version.number: roster for version, roster in made}
    return Editions([version for version, _ in made], rosters.__getitem__)


def published(plan: Plan, until: date) -> Plan:
    return replace(plan, settings=replace(plan.settings, published_until=until))


BOTH = editions((FIRST_WEEK_AGAIN, SECOND.roster), (TWO_WEEKS, FIRST.roster))


@pytest.mark.parametrize(
    ("known", "plan", "monday", "says"),
    [
        pytest.param(editions(), FIRST, MONDAY, "Ontwerp", id="never published"),
        pytest.param(
            editions(), published(FIRST, SUNDAY), MONDAY, "Gepubliceerd", id="before versions"
        ),
        pytest.param(BOTH, SECOND, MONDAY, "v2", id="the newest version of the week"),
        pytest.param(BOTH, SECOND, NEXT, "v1", id="an older version of another week"),
        pytest.param(BOTH, FIRST, MONDAY, "v2 · 1 wijziging ▲", id="edited since"),
        pytest.param(BOTH, THIRD, NEXT, "v1 · 1 wijziging ▲", id="edited in the other week"),
        pytest.param(BOTH, SECOND, later(MONDAY, weeks=2), "Ontwerp", id="after all versions"),
    ],
)
def test_the_pill_says_how_a_week_stands(
    known: Editions, plan: Plan, monday: date, says: str
) -> None:
    assert known.pill(plan, monday) == says


def test_the_pill_speaks_english_too() -> None:
    with speaking(ENGLISH):
        assert editions().pill(FIRST, MONDAY) == "Draft"
        assert BOTH.pill(FIRST, MONDAY) == "v2 · 1 change ▲"


def test_days_after_the_last_one_that_was_published_are_not_changed() -> None:
    until_tuesday = editions((Made(1, MONDAY, TUESDAY), FIRST.roster))
    plan = on_duty(FIRST, "Anna", WEDNESDAY, "Dag", {})

    assert until_tuesday.changes_in(plan, MONDAY) == ()


def test_the_roster_of_a_version_is_read_once_and_only_where_it_is_needed() -> None:
    read: list[int] = []

    def roster_of(number: int) -> Roster:
        read.append(number)
        return FIRST.roster

    known = Editions([TWO_WEEKS, FIRST_WEEK_AGAIN], roster_of)
    known.known_in(NEXT)
    known.known_in(NEXT)

    assert read == [1]


def test_two_versions_are_compared_on_the_days_of_the_older_one() -> None:
    first, second = Made(1, MONDAY, SUNDAY), Made(2, MONDAY, later(SUNDAY, weeks=1))
    known = editions((first, FIRST.roster), (second, THIRD.roster))

    found = known.difference(FIRST, 1, 2)

    assert [(change.employee, change.day) for change in found] == [("Anna", TUESDAY)]


def test_a_version_is_compared_up_to_its_last_day() -> None:
    until_next_monday = editions((Made(1, MONDAY, NEXT), FIRST.roster))
    plan = on_duty(FIRST, "Anna", later(TUESDAY, weeks=1), "Dag", {})

    assert until_next_monday.difference(plan, 1, None) == ()
    assert until_next_monday.pill(FIRST, NEXT) == "v1"


def test_a_version_is_compared_with_the_roster_of_now() -> None:
    found = BOTH.difference(THIRD, 1, None)

    assert [change.employee for change in found] == ["Anna", "Bert"]


def test_the_next_version_is_made_of_what_is_out_now() -> None:
    new = BOTH.new(THIRD, later(SUNDAY, weeks=1), MONDAY)

    assert BOTH.next_number == 3
    assert [person.employee for person in new.people] == ["Bert"]
    assert editions().next_number == 1


def test_paper_of_an_edited_week_is_a_draft() -> None:
    publication = BOTH.publication(FIRST, weeks())

    assert publication is not None
    assert publication.title == "ontwerp"
