"""The roster as a value: edits share what they do not touch."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostering.roster import EMPTY, DayEntry, Roster, Shift, Work, shift_of
from rostering.time import Half
from tests.builders import MONDAY, SATURDAY, SUNDAY, TUESDAY, a_duty, a_span, later, weeks

DAY = shift_of(a_duty("Dag"))
NEXT_MONDAY = later(MONDAY, weeks=1)
ON_DUTY = DayEntry((DAY,))
FREE = DayEntry(free=True)


def test_an_edit_copies_the_week_it_touches_and_shares_the_others() -> None:
    roster = Roster.of({("Anna", MONDAY): ON_DUTY, ("Anna", NEXT_MONDAY): ON_DUTY})

    edited = roster.replaced({("Anna", TUESDAY): ON_DUTY})

    assert edited.weeks[NEXT_MONDAY] is roster.weeks[NEXT_MONDAY]
    assert edited.weeks[MONDAY] is not roster.weeks[MONDAY]
    assert roster.entry("Anna", TUESDAY) == EMPTY
    assert edited.entry("Anna", TUESDAY) == ON_DUTY
    assert edited.entry("Anna", MONDAY) == ON_DUTY


@pytest.mark.parametrize(
    ("span", "is_at_work"),
    [
        pytest.param(("10:00", "11:00"), True, id="all of it"),
        pytest.param(("8:00", "10:00"), True, id="half of it"),
        pytest.param(("8:00", "9:59"), False, id="less than half"),
        pytest.param(("11:30", "12:30"), True, id="half of it beside the break"),
        pytest.param(("11:31", "12:31"), False, id="less than half beside the break"),
        pytest.param(("14:30", "15:30"), True, id="both halves of a day in two"),
    ],
)
def test_half_of_a_block_is_enough_to_be_at_work_in_it(
    span: tuple[str, str], is_at_work: bool
) -> None:
    morning = Shift("", a_span("9:00", "14:45"), a_span("12:00", "12:45"))
    entry = DayEntry((morning, Shift("", a_span("15:15", "16:00"))))

    assert entry.is_at_work_in(a_span(*span)) is is_at_work


def test_an_emptied_day_leaves_no_trace() -> None:
    roster = Roster.of({("Anna", MONDAY): ON_DUTY})

    emptied = roster.replaced({("Anna", MONDAY): EMPTY, ("Bert", MONDAY): EMPTY})

    assert emptied == Roster()
    assert not emptied.has_week(MONDAY)
    assert roster.has_week(MONDAY)


def test_entries_come_by_week_date_and_name() -> None:
    roster = Roster.of(
        {
            ("Bert", MONDAY): ON_DUTY,
            ("Anna", NEXT_MONDAY): ON_DUTY,
            ("Anna", SUNDAY): FREE,
            ("Anna", MONDAY): ON_DUTY,
        }
    )

    assert [(name, day) for name, day, _ in roster.entries()] == [
        ("Anna", MONDAY),
        ("Bert", MONDAY),
        ("Anna", SUNDAY),
        ("Anna", NEXT_MONDAY),
    ]
    assert roster.mondays == (MONDAY, NEXT_MONDAY)


def test_days_and_weeks_can_be_left_out() -> None:
    roster = Roster.of({("Anna", MONDAY): ON_DUTY, ("Anna", NEXT_MONDAY): ON_DUTY})

    assert roster.without([MONDAY]) == Roster.of({("Anna", NEXT_MONDAY): ON_DUTY})
    assert roster.within(weeks(1)) == Roster.of({("Anna", MONDAY): ON_DUTY})
    assert roster.within(weeks(1, later(MONDAY, weeks=5))) == Roster()


def test_rosters_with_the_same_entries_are_equal() -> None:
    one = Roster.of({("Anna", MONDAY): ON_DUTY})
    other = Roster.of({("Anna", MONDAY): ON_DUTY, ("Bert", MONDAY): ON_DUTY}).replaced(
        {("Bert", MONDAY): EMPTY}
    )

    assert one == other
    assert one != Roster()


DAYS = st.dates(MONDAY, later(MONDAY, weeks=3))
KEYS = st.tuples(st.sampled_from(["Anna", "Bert"]), DAYS)
ENTRIES = st.dictionaries(KEYS, st.sampled_from([ON_DUTY, FREE, EMPTY]))


@given(ENTRIES, ENTRIES)
def test_a_roster_holds_what_was_noted_last(
    first: dict[tuple[str, date], DayEntry], second: dict[tuple[str, date], DayEntry]
) -> None:
    roster = Roster.of(first).replaced(second)

    expected = {key: entry for key, entry in (first | second).items() if not entry.is_empty}
    assert {(name, day): entry for name, day, entry in roster.entries()} == expected
    assert roster == Roster.of(expected)


def test_a_day_is_kept_in_its_order() -> None:
    late = Work(a_span("10:45", "12:30"), "VM2", "Balie")
    early = Work(a_span("9:00", "10:45"), "VM1", "Balie")
    evening = Shift("", a_span("17:00", "19:00"))
    entry = DayEntry((evening, DAY), (late, early))

    assert entry.work == (early, late)
    assert entry.shifts == (DAY, evening)
    assert entry.shift is DAY
    assert entry.minutes == 456 + 120
    assert entry.post_in("VM2") == "Balie"
    assert entry.post_in("NM1") is None
    assert EMPTY.shift is None


def test_the_break_is_no_working_time() -> None:
    assert DAY.minutes == 456
    assert Shift("", a_span("9:00", "12:00")).minutes == 180
    assert DAY.covers(a_span("8:45", "12:30"))
    assert not DAY.covers(a_span("12:00", "13:00"))
    assert not DAY.covers(a_span("17:00", "19:00"))
    assert DAY.minutes_in(a_span("12:00", "14:00")) == 60
    assert DAY.minutes_in(a_span("0:00", "24:00")) == DAY.minutes
    assert DAY.minutes_in(a_span("19:00", "20:00")) == 0


def test_a_duty_counts_as_a_shift_does() -> None:
    duty = a_duty("Zaterdag", "8:45", "12:45", "", days="za")

    assert duty.minutes == 240
    assert a_duty("Dag").minutes == 456
    assert duty.covers(a_span("9:00", "12:30"))
    assert duty.minutes_in(a_span("12:00", "13:00")) == 45
    assert shift_of(duty, remote=frozenset({Half.MORNING}), locked=True) == Shift(
        "Zaterdag", duty.span, None, frozenset({Half.MORNING}), locked=True
    )


LOCKED_WORK = Work(a_span("9:00", "10:45"), "VM1", "Balie", locked=True)
OPEN_WORK = Work(a_span("10:45", "12:30"), "VM2", "Balie")
EVENING = Shift("", a_span("17:00", "19:00"))
LOCKED_DAY = shift_of(a_duty("Dag"), locked=True)


@pytest.mark.parametrize(
    ("entry", "part", "has_locks"),
    [
        pytest.param(DayEntry((DAY,), (OPEN_WORK,)), EMPTY, False, id="nothing locked"),
        pytest.param(FREE, FREE, True, id="free day"),
        pytest.param(
            DayEntry((LOCKED_DAY,), (OPEN_WORK,)), DayEntry((LOCKED_DAY,)), True, id="duty alone"
        ),
        pytest.param(
            DayEntry((DAY, EVENING), (LOCKED_WORK, OPEN_WORK)),
            DayEntry((DAY,), (LOCKED_WORK,)),
            True,
            id="a block keeps its duty",
        ),
    ],
)
def test_the_locked_part_of_a_day(entry: DayEntry, part: DayEntry, has_locks: bool) -> None:
    assert entry.locked_part() == part
    assert entry.has_locks is has_locks


def test_a_week_is_found_by_its_monday() -> None:
    roster = Roster.of({("Anna", SATURDAY): ON_DUTY})

    assert roster.mondays == (MONDAY,)
    assert roster.entry("Anna", SATURDAY) == ON_DUTY
