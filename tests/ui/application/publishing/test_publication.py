from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from rostering.plan import Plan
from rostering.roster import Roster
from tests.builders import MONDAY, SATURDAY, TUESDAY, a_full_week, a_plan, later, on_duty, weeks
from ui.application.language import ENGLISH, speaking
from ui.application.publishing.publication import publication_of

FIRST = a_full_week(a_plan())
SECOND = on_duty(FIRST, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})


@dataclass(frozen=True)
class AVersion:
    number: int
    plan: Plan
    first: date = MONDAY
    last: date = SATURDAY

    @property
    def at(self) -> datetime:
        return datetime(2027, 1, 2, 9, 5) + timedelta(days=self.number)


def roster_among(*versions: AVersion) -> dict[int, Roster]:
    return {version.number: version.plan.roster for version in versions}


def test_what_was_never_published_has_no_version() -> None:
    other = AVersion(1, FIRST, later(MONDAY, weeks=1), later(SATURDAY, weeks=1))

    assert publication_of(FIRST, weeks(1), (), roster_among().__getitem__) is None
    assert publication_of(FIRST, weeks(1), (other,), roster_among().__getitem__) is None


def test_a_first_version_is_compared_with_nothing() -> None:
    version = AVersion(1, FIRST)

    found = publication_of(FIRST, weeks(1), (version,), roster_among(version).__getitem__)

    assert found is not None
    assert (found.title, found.since, found.before) == ("versie 1", None, None)
    assert found.sentence == "Versie 1, gepubliceerd op zo 3 januari 2027 om 9:05"


@pytest.mark.parametrize("turned", [False, True], ids=["newest first", "oldest first"])
def test_a_later_version_is_compared_with_the_one_before(turned: bool) -> None:
    versions = (AVersion(2, SECOND), AVersion(1, FIRST))

    found = publication_of(
        SECOND,
        weeks(1),
        versions[::-1] if turned else versions,
        roster_among(*versions).__getitem__,
    )

    assert found is not None
    assert (found.number, found.edited, found.since) == (2, False, 1)
    assert found.before is not None
    assert found.before.roster == FIRST.roster


def test_what_was_edited_since_is_a_draft_compared_with_what_was_published() -> None:
    version = AVersion(1, FIRST)

    found = publication_of(SECOND, weeks(1), (version,), roster_among(version).__getitem__)

    assert found is not None
    assert (found.title, found.since) == ("ontwerp", 1)
    assert found.sentence == "Ontwerp; versie 1 is gepubliceerd op zo 3 januari 2027 om 9:05"
    with speaking(ENGLISH):
        assert found.sentence == "Draft; version 1 was published on Su 3 January 2027 at 9:05"


def test_weeks_of_several_versions_are_compared_together() -> None:
    second_week = later(MONDAY, weeks=1)
    both = a_full_week(FIRST, second_week)
    first = AVersion(1, FIRST)
    second = AVersion(2, both, second_week, later(SATURDAY, weeks=1))
    rosters = {
        1: first.plan.roster,
        2: both.roster.without([later(MONDAY, days=n) for n in range(7)]),
    }

    found = publication_of(both, weeks(2), (first, second), rosters.__getitem__)

    assert found is not None
    assert (found.title, found.since) == ("versie 2", 1)
    assert found.before is not None
    assert found.before.roster.mondays == (MONDAY,)


def test_weeks_of_which_some_were_never_published_are_a_draft() -> None:
    both = a_full_week(FIRST, later(MONDAY, weeks=1))
    version = AVersion(1, FIRST)

    found = publication_of(both, weeks(2), (version,), roster_among(version).__getitem__)

    assert found is not None
    assert found.edited


def test_a_lock_alone_makes_no_draft() -> None:
    version = AVersion(1, on_duty(a_plan(), "Anna", MONDAY))
    locked = on_duty(a_plan(), "Anna", MONDAY, locked=True)

    found = publication_of(locked, weeks(1), (version,), roster_among(version).__getitem__)

    assert found is not None
    assert not found.edited
