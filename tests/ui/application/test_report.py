from rostering.calendar import TurnKind
from solver import GoalResult, Options, Result, solve_turns
from tests.builders import MONDAY, a_full_week, a_plan, on_duty, staffing, weeks
from ui.application.report import report_of, report_of_plan


def test_a_report_of_a_plan_proves_only_what_is_perfect() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 2),)))

    goals = {goal.id: goal for goal in report_of_plan(plan, weeks()).goals}

    assert (goals["minimum"].value, goals["minimum"].status) == (0, "optimal")
    assert (goals["wanted"].bound, goals["wanted"].status) == (0, "none")
    assert goals["wanted"].value > 0


def test_a_report_tells_violations_shortages_turns_and_hours() -> None:
    report = report_of_plan(on_duty(a_plan(), "Anna", MONDAY, "9:00-12:00"), weeks())

    assert [violation.reason for violation in report.violations] == ["own_times"]
    assert len(report.shortages) == 22
    assert set(report.turns_overview) == set(TurnKind)
    assert list(report.turns_overview[TurnKind.EVENING]) == ["Anna", "Bert"]
    assert [row.employee for row in report.hours_table] == ["Anna", "Bert"]


def test_what_was_locked_before_must_have_stayed() -> None:
    before = on_duty(a_plan(), "Anna", MONDAY, locked=True)

    report = report_of_plan(a_plan(), weeks(), before)

    assert [violation.reason for violation in report.violations] == ["locked_duty_changed"]


def test_a_report_of_a_run_keeps_its_proofs() -> None:
    result = solve_turns(a_plan(), weeks(), Options(time_limit=20, workers=1))

    report = report_of(result, turns_only=True)

    assert [(goal.id, goal.value, goal.bound) for goal in report.goals] == [
        (goal.id, goal.value, goal.bound) for goal in result.goals
    ]
    assert report.violations == ()
    assert report.document().turns_only


def test_a_goal_that_a_run_did_not_reach_is_counted() -> None:
    plan = a_full_week(a_plan(staffing=(staffing("Balie", 1, 2),)))
    goals = (GoalResult("wanted", None, 7, "none", 0.0),)

    (goal,) = report_of(Result(plan, plan, weeks(), goals, 1.5, stopped=True)).goals

    assert (goal.value, goal.bound, goal.status) == (2430, 7, "none")


def test_the_document_of_a_report_says_each_broken_rule_in_words() -> None:
    report = report_of_plan(on_duty(a_plan(), "Anna", MONDAY, "9:00-12:00"), weeks())

    ((violation, sentence),) = report.document().violations

    assert violation.rule == "duty"
    assert sentence == "Anna volgt geen dienst van het team, maar eigen uren (9:00–12:00)."
