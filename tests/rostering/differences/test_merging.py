"""Rows that look alike and are not the same one, in changes that meet."""

from __future__ import annotations

from dataclasses import replace

from rostering.differences.lines import lines_between
from rostering.differences.merging import laid_over, same_places
from rostering.plan import Plan
from rostering.team.wishes import Wish
from tests.builders import MONDAY, a_plan, a_wish, later

PLAN = a_plan()


def wish(day: str, weight: int = 5) -> Wish:
    """Return one of several wishes of one person for the same weeks."""
    return a_wish("Anna", "vrij", MONDAY, later(MONDAY, weeks=8), day=day, weight=weight)


def with_wishes(*wishes: Wish) -> Plan:
    return replace(PLAN, wishes=wishes)


def test_two_rows_of_mine_that_are_alike_both_come() -> None:
    mine = with_wishes(wish("ma"), wish("wo"))
    assert laid_over(PLAN, mine, PLAN).plan == mine


def test_a_row_of_mine_leaves_one_that_is_alike_and_that_both_know() -> None:
    before, mine = with_wishes(wish("ma")), with_wishes(wish("ma"), wish("wo"))
    assert laid_over(before, mine, before).plan == mine


def test_a_row_that_both_changed_is_mine_and_its_neighbour_stays() -> None:
    before = with_wishes(wish("ma"), wish("wo"))
    mine, theirs = (with_wishes(wish("ma"), wish("wo", weight)) for weight in (9, 2))
    assert laid_over(before, mine, theirs).plan == mine


def test_a_row_that_both_add_comes_once_as_mine() -> None:
    mine, theirs = with_wishes(wish("ma", 9)), with_wishes(wish("ma", 2))
    assert laid_over(PLAN, mine, theirs).plan == mine


def test_of_two_rows_of_mine_one_is_theirs_and_the_other_comes_beside_it() -> None:
    theirs = with_wishes(wish("ma"))
    mine = with_wishes(wish("ma"), wish("ma"))
    assert laid_over(PLAN, mine, theirs).plan == mine


def test_a_row_that_one_adds_meets_the_same_one_that_the_other_changed() -> None:
    before, added = with_wishes(wish("ma")), with_wishes(wish("ma"), wish("ma", 9))
    changed = with_wishes(wish("ma", 2))
    mine, theirs = (lines_between(before, after) for after in (added, changed))

    assert same_places(mine, theirs) == mine
    assert same_places(theirs, mine) == theirs
