from rostering.goals import GOALS
from rostering.rules import RULES
from solver.goals import GOAL_ENCODERS
from solver.problem import ALL_GOALS
from solver.rules import ENCODERS


def test_every_hard_rule_has_a_checker_and_an_encoder() -> None:
    assert list(ENCODERS) == list(RULES)


def test_every_goal_has_a_checker_and_an_encoder_and_is_pursued_in_order() -> None:
    assert list(GOAL_ENCODERS) == list(GOALS)
    assert list(ALL_GOALS) == list(GOALS)
