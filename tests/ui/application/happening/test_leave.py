"""Kan dit? The answer to a request for leave, without a window."""

from __future__ import annotations

from rostering.check import violations
from rostering.happening.dropout import Now
from rostering.plan import Plan
from rostering.team.absences import Absence
from solver import StopToken
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    an_absence,
    later,
    on_duty,
    weeks,
)
from tests.ui.application.happening.weeks import a_team_of_four, nobody_in_the_morning
from ui.application.happening.leave import Judgement, LeaveRequest, judge, offers
from ui.application.happening.leave_document import leave_document
from ui.application.happening.leave_texts import goal_rows, offer, sentence
from ui.application.language import ENGLISH, speaking

NOW = Now(MONDAY)
ASKED = an_absence("Anna", TUESDAY, TUESDAY, kind="hartklacht", approved=False)


def judged(plan: Plan, absence: Absence = ASKED) -> Judgement:
    found = judge(LeaveRequest.of(plan, absence, NOW))
    assert found is not None
    return found


def test_yes_says_how_many_changes_and_keeps_every_rule() -> None:
    plan = a_team_of_four(absences=(ASKED,))

    found = judged(plan)

    assert sentence(found) == "Ja, met 1 wijziging. Alle minima blijven gehaald."
    assert len(found.changes) == 1
    assert found.is_fewest
    assert violations(found.plan, weeks()) == ()
    assert [(row.name, row.before, row.after) for row in goal_rows(found)][:2] == [
        ("Basisdienstverlening", "0 u", "0 u"),
        ("Gewenste bezetting", "0 u", "0 u"),
    ]


def test_a_request_is_approved_where_it_stands_with_its_own_reason() -> None:
    other = an_absence("Dina", FRIDAY, FRIDAY)
    plan = a_team_of_four(absences=(ASKED, other))

    noted = judged(plan).plan.absences

    assert [(row.employee, row.approved, row.kind) for row in noted] == [
        ("Anna", True, "hartklacht"),
        ("Dina", True, "verlof"),
    ]


def test_leave_that_takes_nobody_from_a_post_needs_no_change() -> None:
    found = judged(a_team_of_four(), an_absence("Cas", TUESDAY, TUESDAY))

    assert sentence(found) == "Ja, zonder wijzigingen. Alle minima blijven gehaald."
    with speaking(ENGLISH):
        assert sentence(found) == "Yes, without changes. Every minimum is still met."
    assert not found.plan.roster.entry("Cas", TUESDAY).shifts


def test_no_says_what_would_be_empty_and_what_can_be_had() -> None:
    found = judged(nobody_in_the_morning())
    others = list(offers(found))

    assert not found.is_yes
    assert sentence(found, others[:1]) == (
        "Nee: dan staat niemand op Balie van 9u tot 12u30. Wat wel kan: enkel de namiddag."
    )
    assert all(other.is_yes for other in others)
    assert offer(others[1]) == "woensdag 6 januari"


def test_of_a_period_the_days_without_trouble_can_be_had() -> None:
    found = judged(nobody_in_the_morning(), an_absence("Anna", MONDAY, FRIDAY))
    others = [offer(other) for other in offers(found)]

    assert others[0] == "van woensdag 6 januari t.e.m. vrijdag 8 januari"


def test_days_without_a_roster_are_no_promise() -> None:
    day = later(TUESDAY, weeks=5)
    found = judged(a_team_of_four(), an_absence("Anna", day, day))

    assert sentence(found) == (
        "Voor die dagen is er nog geen rooster. Een volgend rooster houdt er rekening mee."
    )


def test_days_of_which_only_the_turns_are_shared_out_are_no_promise_either() -> None:
    saturday = later(SATURDAY, weeks=5)
    plan = on_duty(a_team_of_four(), "Bert", saturday, "Zaterdag", {"ZA": "Balie"})
    day = later(TUESDAY, weeks=5)

    assert not judged(plan, an_absence("Anna", day, day)).request.is_planned
    assert not judged(plan, an_absence("Anna", saturday, saturday)).request.is_planned
    assert LeaveRequest.of(plan, an_absence("Bert", saturday, saturday), NOW).is_planned
    assert "zondag 10 januari" in sentence(judged(plan, an_absence("Cas", WEDNESDAY, None)))


def test_an_open_end_is_looked_at_as_far_as_the_roster_goes() -> None:
    found = judged(a_team_of_four(), an_absence("Cas", WEDNESDAY, None))

    assert sentence(found).endswith(
        "Na zondag 10 januari is er nog geen rooster; enkel tot dan is gekeken."
    )


def test_a_stopped_question_has_no_answer() -> None:
    stop = StopToken()
    stop.stop()

    assert judge(LeaveRequest.of(nobody_in_the_morning(), ASKED, NOW), stop) is None


def test_what_a_file_tells_holds_no_reason() -> None:
    found = judged(a_team_of_four(absences=(ASKED,)))
    document = leave_document(found, (), 0.5)

    assert (document.answer, document.informed, document.is_proven) == (
        "yes",
        found.informed,
        True,
    )
    assert "hartklacht" not in repr(document)
