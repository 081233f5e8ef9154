"""How many more people can be away: worked by hand, and held against every way to leave."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostering.figures.leave_margin import margin_on
from rostering.plan import Plan
from tests.builders import (
    FRIDAY,
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    a_closure,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    an_opening,
    staffing,
)


def a_day(people: dict[str, str], wanted: dict[str, int]) -> Plan:
    """Return a plan of one block on Monday; each person has the letters of the posts they work."""
    return a_plan(
        posts=(*(a_post(name, code=name) for name in wanted), a_post("Back", "back", code="BO")),
        openings=(an_opening("ma", "VM1", "9:00", "10:45"),),
        staffing=tuple(staffing(name, 0, number) for name, number in wanted.items()),
        employees=tuple(
            an_employee(name, skills=dict.fromkeys(skills, "Z")) for name, skills in people.items()
        ),
    )


@pytest.mark.parametrize(
    ("people", "wanted", "number", "posts"),
    [
        pytest.param({"a": "T", "b": "T", "c": "T"}, {"T": 2}, 1, ("T",), id="one-post"),
        pytest.param({"a": "T"}, {"T": 3}, -2, ("T",), id="two-places-nobody-is-left-for"),
        pytest.param(
            {"a": "TM", "b": "T", "c": "T"}, {"T": 1, "M": 1}, 0, ("M",), id="one-knows-the-rare"
        ),
        pytest.param(
            {"a": "TM", "b": "TM", "c": "O", "d": "O"},
            {"T": 1, "M": 1, "O": 1},
            0,
            ("T", "M"),
            id="two-posts-of-the-same-people-bind-together",
        ),
        pytest.param({"a": "", "b": "T"}, {"T": 1}, 0, ("T",), id="who-works-no-post-counts-not"),
        pytest.param(
            {"a": "T", "b": "M"}, {"T": 1, "M": 1}, 0, ("T",), id="of-equals-the-first-is-named"
        ),
    ],
)
def test_the_tightest_set_of_posts_binds(
    people: dict[str, str], wanted: dict[str, int], number: int, posts: tuple[str, ...]
) -> None:
    found = margin_on(a_day(people, wanted), MONDAY)

    assert found is not None
    assert (found.number, found.posts) == (number, posts)
    assert found.able - found.wanted == number


def test_the_tightest_block_counts_and_is_named() -> None:
    plan = a_plan(absences=(an_absence("Anna", TUESDAY, TUESDAY, part="NM"),))

    found = [margin_on(a_plan(), SUNDAY), margin_on(a_plan(), TUESDAY), margin_on(plan, TUESDAY)]

    assert [margin and (margin.number, margin.block.name) for margin in found] == [
        None,
        (1, "VM1"),
        # The only duty of a weekday lasts all day, so half a day away takes the morning too.
        (0, "VM1"),
    ]


@pytest.mark.parametrize(
    ("changes", "number"),
    [
        pytest.param({"absences": (an_absence("Anna", WEDNESDAY, WEDNESDAY),)}, 0, id="away"),
        pytest.param(
            {"absences": (an_absence("Anna", WEDNESDAY, WEDNESDAY, approved=False),)}, 1, id="asked"
        ),
        pytest.param(
            {"absences": (an_absence(None, WEDNESDAY, WEDNESDAY),)}, -1, id="everybody-away"
        ),
        pytest.param(
            {"absences": (an_absence("Anna", WEDNESDAY, WEDNESDAY, part="9:00-9:30"),)},
            0,
            id="some-hours",
        ),
        pytest.param(
            {"appointments": (an_appointment("Anna", WEDNESDAY, "9:00", "10:00"),)}, 0, id="bound"
        ),
        pytest.param({"closures": (a_closure(WEDNESDAY),)}, None, id="closed"),
    ],
)
def test_who_is_there_counts(changes: dict[str, object], number: int | None) -> None:
    found = margin_on(a_plan(**changes), WEDNESDAY)

    assert (None if found is None else found.number) == number


def test_a_turn_asks_for_people_of_its_rotation() -> None:
    plan = a_plan(employees=(an_employee("Anna"), an_employee("Bert", evening="nee")))

    evening, other = margin_on(plan, MONDAY), margin_on(plan, FRIDAY)

    assert evening is not None
    assert other is not None
    assert (evening.number, evening.block.name, other.number) == (0, "AV", 1)


def matched(people: list[set[str]], seats: list[str]) -> int:
    """Return for how many seats there is somebody, one by one with augmenting paths."""
    sits: dict[int, int] = {}

    def seat(person: int, seen: set[int]) -> bool:
        for at, post in enumerate(seats):
            if post in people[person] and at not in seen:
                seen.add(at)
                if at not in sits or seat(sits[at], seen):
                    sits[at] = person
                    return True
        return False

    return sum(seat(person, set()) for person in range(len(people)))


_SKILLS = st.lists(st.sets(st.sampled_from("TMO")), min_size=1, max_size=5)
_WANTED = st.dictionaries(st.sampled_from("TMO"), st.integers(1, 2), min_size=1)


@settings(max_examples=60)
@given(skills=_SKILLS, wanted=_WANTED)
def test_so_many_can_leave_whoever_they_are_and_one_more_cannot(
    skills: list[set[str]], wanted: dict[str, int]
) -> None:
    found = margin_on(a_day({str(at): "".join(s) for at, s in enumerate(skills)}, wanted), MONDAY)
    seats = [post for post, number in wanted.items() for _ in range(number)]

    def lacking(there: list[set[str]]) -> int:
        return len(seats) - matched(there, seats)

    def can_leave(number: int) -> bool:
        stays = combinations(skills, max(0, len(skills) - number))
        return all(lacking(list(there)) == 0 for there in stays)

    assert found is not None
    if found.number < 0:
        assert lacking(skills) == -found.number
    else:
        assert can_leave(found.number)
        assert not can_leave(found.number + 1)
