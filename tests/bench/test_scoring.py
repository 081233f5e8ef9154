from bench.cases import Case
from bench.measure import judged
from bench.outcome import Outcome, Trail
from bench.scoring import score
from rostering.plan import Plan
from rostering.roster import DayEntry, Work
from tests.builders import MONDAY, a_full_week, a_plan, a_span, note, on_duty, weeks

CASE = Case("two people 1w", "tests", a_plan, 1, 1.0)


def broken(plan: Plan) -> Plan:
    """Return the plan with work outside any duty."""
    work = Work(a_span("9:00", "10:45"), "VM1", "Balie")
    return note(plan, "Anna", MONDAY, DayEntry((), (work,)))


def test_a_roster_that_breaks_a_rule_is_named_and_does_not_count() -> None:
    plan = a_plan()
    outcome = Outcome(broken(plan), (), ((0.5, broken(plan)),), 0.5)
    found = judged(CASE, "ours", plan, outcome, 0)
    assert found.broken == ("one_place",)
    assert found.values is None
    assert found.complete_at((10_000, 10_000)) is None


def test_a_good_roster_counts_with_the_values_of_the_checker() -> None:
    plan = a_plan()
    good = a_full_week(plan)
    found = judged(CASE, "ours", plan, Outcome(good, (), ((0.5, good),), 0.5), 0)
    assert found.broken == ()
    assert found.values is not None
    assert found.values[:2] == (0, 0)
    assert found.complete_at((0, 0)) == 0.5


def test_what_locks_break_by_themselves_is_held_against_nobody() -> None:
    base = on_duty(a_plan(), "Anna", MONDAY, "6:00-23:00", locked=True)
    assert score(base, base, weeks()).is_valid
    assert not score(broken(base), base, weeks()).is_valid


def test_an_engine_without_a_roster_says_so() -> None:
    found = judged(CASE, "ours", a_plan(), Outcome(None, (), (), 1.0), 0)
    assert found.values is None
    assert found.trouble == "no roster in time"


def test_a_trail_keeps_rosters_some_time_apart_and_the_last_one() -> None:
    trail = Trail()
    first, second = a_plan(), a_full_week(a_plan())
    assert trail.is_due()
    trail.note(first)
    assert not trail.is_due()
    assert [plan for _, plan in trail.outcome(second).trail] == [first, second]


def test_a_trail_notes_what_is_said_of_a_goal_once() -> None:
    trail = Trail()
    for bound in (0, 0, 3):
        trail.claim("turns", 5, bound, "feasible")
    assert [claim.bound for claim in trail.claims] == [0, 3]
