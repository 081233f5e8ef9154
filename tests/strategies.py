"""Hypothesis strategies for plans with anything in them that a plan can hold.

The plans need not make sense together; they are for what has to keep, compare or write any plan.
"""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from rostering.allowances import Allowance, Why
from rostering.calendar import Closure, Opening, TurnKind, Validity
from rostering.notes import Note
from rostering.plan import CarriedBalance, Plan
from rostering.roster import DayEntry, Roster, Shift, Work
from rostering.rules import REASONS
from rostering.team.absences import Absence, Appointment
from rostering.team.duties import Duty
from rostering.team.people import Employee, FreeDays, Rotation, Skill, Terms
from rostering.team.settings import Limits, Settings
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.team.wishes import Wish, WishKind
from rostering.time import DAY, Half, Part, Span, Weekday
from tests.builders import MONDAY

NAMES = ("Anna", "Bert", "Cleo", "Dré")
POSTS = ("Balie", "Telefoon", "Backoffice")

names = st.sampled_from(NAMES)
posts = st.sampled_from(POSTS)
words = st.text("aé '“%\n", max_size=4)
titles = words.filter(lambda text: bool(text.strip()))
days = st.integers(-20, 40).map(lambda offset: MONDAY + timedelta(days=offset))
weekdays = st.sampled_from(Weekday)
turn_kinds = st.sampled_from(TurnKind)
halves = st.frozensets(st.sampled_from(Half))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, DAY - 1))
    return Span(start, draw(st.integers(start + 1, DAY)))


@st.composite
def spans_with_break(draw: st.DrawFn) -> tuple[Span, Span | None]:
    span = draw(spans())
    if span.minutes < 3 or draw(st.booleans()):
        return span, None
    start = draw(st.integers(span.start, span.end - 1))
    return span, Span(start, draw(st.integers(start + 1, span.end)))


@st.composite
def periods(draw: st.DrawFn) -> Validity:
    first, last = draw(st.none() | days), draw(st.none() | days)
    if first is not None and last is not None and last < first:
        first, last = last, first
    return Validity(first, last)


parts = st.builds(Part) | st.builds(Part, st.sampled_from(Half)) | st.builds(Part, hours=spans())
hours = st.fractions(0, 168, max_denominator=60)
settings_ = st.builds(
    Settings,
    name=titles,
    public_holidays=st.just(False),
    target_front=st.none() | st.integers(0, 10_000),
    margin_front=st.integers(0, 10_000),
    window_weeks=st.integers(1, 9),
    noon=st.integers(1, DAY - 1),
    saturday_credit=st.integers(0, 1000),
    published_until=st.none() | days,
    limits=st.builds(Limits, day_hours=st.integers(0, 900), desk_day=st.integers(0, 900)),
)
rotations = st.builds(Rotation, st.booleans()) | st.builds(
    Rotation, st.just(True), st.integers(1, 9)
)
some_terms = st.builds(
    Terms,
    weekly_hours=hours,
    free=st.builds(
        FreeDays, st.frozensets(st.tuples(weekdays, st.sampled_from(Half))), st.booleans()
    ),
    rotations=st.dictionaries(turn_kinds, rotations),
    remote_halves=st.integers(0, 14),
    coordination_hours=hours,
    skills=st.dictionaries(posts, st.sampled_from(Skill)),
)


@st.composite
def careers(draw: st.DrawFn) -> tuple[Terms, ...]:
    """Terms one after the other, the last without an end."""
    count = draw(st.integers(1, 3))
    found = []
    for number in range(count):
        first = None if number == 0 else MONDAY + timedelta(weeks=number)
        last = None if number == count - 1 else MONDAY + timedelta(weeks=number, days=6)
        terms = draw(some_terms)
        found.append(
            Terms(
                terms.weekly_hours,
                Validity(first, last),
                terms.free,
                terms.rotations,
                terms.remote_halves,
                terms.coordination_hours,
                terms.skills,
            )
        )
    return tuple(found)


@st.composite
def absences(draw: st.DrawFn) -> Absence:
    period = draw(periods().filter(lambda period: period.first is not None))
    return Absence(
        draw(st.none() | names),
        period.first or MONDAY,
        period.last,
        draw(st.none() | weekdays),
        draw(parts),
        draw(words),
        draw(st.booleans()),
    )


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    first = draw(days)
    kind = draw(st.sampled_from(WishKind))
    return Wish(
        draw(names),
        first,
        first + timedelta(days=draw(st.integers(0, 9))),
        kind,
        draw(posts) if kind is WishKind.POST else None,
        draw(st.none() | weekdays),
        draw(parts),
        draw(st.integers(1, 10)),
    )


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    span, pause = draw(spans_with_break())
    return Shift(draw(words), span, pause, draw(halves), draw(st.booleans()))


@st.composite
def some_duties(draw: st.DrawFn) -> Duty:
    span, pause = draw(spans_with_break())
    return Duty(draw(titles), draw(words), draw(st.frozensets(weekdays, min_size=1)), span, pause)


entries = st.builds(
    DayEntry,
    st.lists(shifts(), max_size=2).map(tuple),
    st.lists(st.builds(Work, spans(), words, posts | words, st.booleans()), max_size=3).map(tuple),
    st.booleans(),
)
rosters = st.dictionaries(st.tuples(names, days), entries, max_size=5).map(Roster.of)
closures = st.builds(
    lambda first, more, text, part: Closure(first, first + timedelta(days=more), text, part),
    days,
    st.integers(0, 9),
    words,
    parts,
)


notes = st.builds(Note, days, titles, names, words) | st.builds(
    Note, days, titles, on_roster=st.booleans()
)
ways = st.sampled_from([(rule, way) for rule, known in REASONS.items() for way in known])
allowances = st.builds(
    lambda broken, *rest: Allowance(*broken, *rest),
    ways,
    st.none() | names,
    st.none() | days,
    st.sampled_from(Why),
    days,
    words,
    words,
    words,
    st.none() | st.integers(-99, 9999),
)


def rows(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


plans = st.builds(
    Plan,
    settings=settings_,
    posts=rows(
        st.builds(
            Post,
            titles,
            titles,
            st.sampled_from(PostKind),
            st.booleans(),
            st.none() | st.integers(1, 999),
        )
    ),
    openings=rows(
        st.builds(
            Opening, weekdays, titles, spans(), st.none() | turn_kinds, periods(), st.booleans()
        )
    ),
    staffing=rows(
        st.builds(
            lambda post, low, more, day, block, period: StaffingRow(
                post, low, low + more, day, block, period
            ),
            posts,
            st.integers(0, 5),
            st.integers(0, 5),
            st.none() | weekdays,
            st.none() | titles,
            periods(),
        )
    ),
    duties=rows(some_duties()),
    employees=st.lists(
        st.builds(Employee, names, careers(), words), max_size=3, unique_by=lambda one: one.name
    ).map(tuple),
    absences=rows(absences()),
    appointments=rows(st.builds(Appointment, names, days, spans(), words)),
    closures=rows(closures),
    wishes=rows(wishes()),
    carried=rows(
        st.builds(
            CarriedBalance,
            names,
            st.none() | turn_kinds,
            st.integers(-9999, 9999),
            st.none() | st.integers(-3, 3).map(lambda week: MONDAY + timedelta(weeks=week)),
        )
    ),
    notes=rows(notes),
    allowances=rows(allowances),
    roster=rosters,
)
"""Any plan; none of them has public holidays, which depend on the year."""
