"""Any plan that a team workbook can say: every sheet and column, with odd names and numbers."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from data.holidays import all_public_holidays
from data.workbook.schema import folded, sheet
from rostering.allowances import Allowance, Why
from rostering.calendar import Closure, Opening, TurnKind, Validity
from rostering.notes import Note
from rostering.plan import CarriedBalance, Plan
from rostering.roster import DayEntry, Roster, Shift, Work, shift_of
from rostering.rules import REASONS
from rostering.team.absences import Absence, Appointment
from rostering.team.duties import Duty
from rostering.team.people import Employee, FreeDays, Rotation, Skill, Terms
from rostering.team.settings import Limits, Settings
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.team.wishes import Wish, WishKind
from rostering.time import DAY, WEEK, WHOLE, Half, Part, Span, Weekday
from tests.builders import MONDAY

_RESERVED = {"allen", "everybody", "all", "vrij", "free", *(kind.value for kind in WishKind)} | {
    folded(header)
    for column in sheet("employees").columns
    for header in (column.dutch, column.english)
}

_letters = st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])
texts = st.text(_letters, max_size=8).map(str.strip)
_begins = st.sampled_from(["", "", "=", "+", "-", "@", "'", "#N/A", "12", "1 op 4", "9:00"])
names = st.builds(str.__add__, _begins, texts).map(str.strip)
dates = st.integers(-30, 60).map(lambda offset: MONDAY + timedelta(days=offset))
old_dates = st.dates(date(1890, 1, 1), date(2099, 12, 31))
weekdays = st.sampled_from(Weekday)
halves = st.sets(st.sampled_from(Half)).map(frozenset)


def some_names(low: int, high: int) -> st.SearchStrategy[list[str]]:
    """Return names that are told apart and have no other meaning in the workbook."""
    usable = names.filter(lambda name: folded(name) and folded(name) not in _RESERVED)
    return st.lists(usable, min_size=low, max_size=high, unique_by=folded)


@st.composite
def spans(draw: st.DrawFn, low: int = 0, high: int = DAY) -> Span:
    start = draw(st.integers(low, high - 1))
    return Span(start, draw(st.integers(start + 1, high)))


parts = st.one_of(
    st.just(WHOLE),
    st.builds(Part, half=st.sampled_from(Half)),
    st.builds(Part, hours=spans()),
)


@st.composite
def periods(draw: st.DrawFn) -> tuple[date, date]:
    first = draw(dates)
    return first, first + timedelta(days=draw(st.integers(0, 20)))


@st.composite
def team_settings(draw: st.DrawFn, name: str) -> Settings:
    changed = draw(st.booleans())
    return Settings(
        name,
        draw(st.booleans()),
        draw(st.none() | st.integers(0, 10_000)),
        draw(st.integers(0, 10_000)),
        draw(st.integers(1, 52)),
        draw(st.integers(1, DAY - 1)),
        draw(st.integers(0, 1000)),
        draw(st.none() | dates),
        Limits(*draw(st.tuples(*[st.integers(0, 9000)] * 9))) if changed else Limits(),
    )


@st.composite
def posts(draw: st.DrawFn) -> tuple[Post, ...]:
    given_names = draw(some_names(1, 4))
    codes = draw(some_names(len(given_names), len(given_names)))
    return tuple(
        Post(
            name,
            code,
            draw(st.sampled_from(PostKind)),
            draw(st.booleans()),
            draw(st.sampled_from([None, 1, 90, 120, 1440])),
        )
        for name, code in zip(given_names, codes, strict=True)
    )


@st.composite
def openings(draw: st.DrawFn, blocks: list[str]) -> tuple[Opening, ...]:
    """Give some days their blocks, and now and then another set between dates."""
    found: list[Opening] = []
    validities = [Validity(), Validity(MONDAY), Validity(MONDAY, MONDAY + 2 * WEEK)]
    for weekday in draw(st.just(list(Weekday)) | st.lists(weekdays, max_size=3, unique=True)):
        for validity in draw(st.sampled_from([validities[:1], validities[1:], validities])):
            borders = sorted(draw(st.sets(st.integers(0, DAY), min_size=2, max_size=4)))
            for block, start, end in zip(blocks, borders, borders[1:], strict=False):
                turn = draw(st.none() | st.sampled_from(TurnKind))
                public = draw(st.booleans())
                found.append(Opening(weekday, block, Span(start, end), turn, validity, public))
    return tuple(found)


@st.composite
def staffing(draw: st.DrawFn, fronts: list[str], blocks: list[str]) -> tuple[StaffingRow, ...]:
    def place(row: StaffingRow) -> tuple[object, ...]:
        return (row.post, row.weekday, row.block, row.validity.dates_given)

    @st.composite
    def rows(draw: st.DrawFn) -> StaffingRow:
        wanted = draw(st.integers(0, 99))
        return StaffingRow(
            draw(st.sampled_from(fronts)),
            draw(st.integers(0, wanted)),
            wanted,
            draw(st.none() | weekdays),
            draw(st.none() | st.sampled_from(blocks)) if blocks else None,
            draw(st.builds(Validity, st.none() | st.just(MONDAY))),
        )

    return tuple(draw(st.lists(rows(), max_size=4, unique_by=place))) if fronts else ()


@st.composite
def duties(draw: st.DrawFn) -> tuple[Duty, ...]:
    found = []
    given_names = draw(some_names(0, 3))
    for name, code in zip(given_names, draw(some_names(3, 3)), strict=False):
        span = draw(spans())
        pause = draw(st.none() | spans(span.start, span.end))
        days = frozenset(draw(st.sets(weekdays, min_size=1)))
        found.append(Duty(name, draw(st.sampled_from(["", code])), days, span, pause))
    return tuple(found)


hours = st.one_of(
    st.decimals(0, 168, places=2).map(Fraction),
    st.sampled_from([Fraction(38), Fraction("30.4"), Fraction(0), Fraction(168)]),
)
rotations = st.one_of(
    st.builds(Rotation, member=st.booleans()),
    st.builds(Rotation, member=st.just(True), promise=st.integers(1, 104)),
)
free_days = st.one_of(
    st.just(FreeDays(floating=True)),
    st.builds(
        FreeDays, st.sets(st.tuples(weekdays, st.sampled_from(Half)), max_size=4).map(frozenset)
    ),
)


@st.composite
def terms(draw: st.DrawFn, validity: Validity, fronts: list[str]) -> Terms:
    skills = st.dictionaries(st.sampled_from(fronts), st.sampled_from(Skill)) if fronts else None
    return Terms(
        draw(hours),
        validity,
        draw(free_days),
        {kind: draw(rotations) for kind in TurnKind},
        draw(st.integers(0, 14)),
        draw(hours),
        draw(skills) if skills is not None else {},
    )


@st.composite
def employees(draw: st.DrawFn, fronts: list[str]) -> tuple[Employee, ...]:
    found = []
    given_names = draw(some_names(0, 3))
    for name, code in zip(given_names, draw(some_names(3, 3)), strict=False):
        border = draw(old_dates)
        last = draw(st.none() | st.just(border))
        validities = [Validity(draw(st.none() | st.just(border)), last)]
        if last is not None and draw(st.booleans()):
            validities.append(Validity(last + timedelta(days=1)))
        rows = tuple(draw(terms(validity, fronts)) for validity in validities)
        found.append(Employee(name, rows, draw(st.sampled_from(["", code]))))
    return tuple(found)


@st.composite
def wishes(draw: st.DrawFn, name: str, known: list[str]) -> Wish:
    first, last = draw(periods())
    kind = draw(st.sampled_from(WishKind))
    post = draw(st.sampled_from(known)) if kind is WishKind.POST else None
    day, part = draw(st.none() | weekdays), draw(parts)
    return Wish(name, first, last, kind, post, day, part, draw(st.integers(1, 10)))


@st.composite
def absences(draw: st.DrawFn, people: list[str]) -> Absence:
    first, last = draw(periods())
    return Absence(
        draw(st.sampled_from([*people, None])),
        first,
        draw(st.sampled_from([last, None])),
        draw(st.none() | weekdays),
        draw(parts),
        draw(texts),
        draw(st.booleans()),
    )


@st.composite
def closures(draw: st.DrawFn) -> Closure:
    first, last = draw(periods())
    return Closure(first, last, draw(names), draw(parts))


@st.composite
def shifts(draw: st.DrawFn, known: tuple[Duty, ...]) -> Shift:
    remote, locked = draw(halves), draw(st.booleans())
    if bool(known) and draw(st.booleans()):
        return shift_of(draw(st.sampled_from(known)), remote=remote, locked=locked)
    span = draw(spans())
    return Shift("", span, draw(st.none() | spans(span.start, span.end)), remote, locked)


@st.composite
def entries(draw: st.DrawFn, plan: Plan, day: date) -> DayEntry:
    if draw(st.integers(0, 4)) == 0:
        return DayEntry(free=True)
    blocks = plan.calendar.scheduled_blocks(day)
    places = [(block, post.name) for block in blocks for post in plan.posts]
    some = st.lists(st.sampled_from(places), min_size=1, max_size=4, unique=True)
    chosen = draw(some) if bool(places) and draw(st.booleans()) else []
    work = tuple(Work(block.span, block.name, post, draw(st.booleans())) for block, post in chosen)
    apart = st.lists(
        shifts(plan.duties),
        max_size=2,
        unique_by=lambda shift: (shift.duty, shift.span, shift.pause),
    )
    return DayEntry(tuple(draw(apart)), work)


filled = texts.filter(bool)


@st.composite
def notes(draw: st.DrawFn, people: list[str]) -> Note:
    day, text = draw(dates), draw(filled)
    if bool(people) and draw(st.booleans()):
        return Note(day, text, draw(st.sampled_from(people)), draw(texts))
    return Note(day, text, on_roster=draw(st.booleans()))


@st.composite
def allowances(draw: st.DrawFn, people: list[str]) -> Allowance:
    ways = [(rule, way) for rule, known in REASONS.items() for way in known]
    return Allowance(
        *draw(st.sampled_from(ways)),
        draw(st.sampled_from([*people, None])),
        draw(st.none() | dates),
        draw(st.sampled_from(Why)),
        draw(dates),
        draw(texts),
        draw(texts),
        draw(texts),
        draw(st.none() | st.integers(-99, 9999)),
    )


@st.composite
def whole_plans(draw: st.DrawFn) -> Plan:
    """Give a plan in which everything that a workbook can say may occur."""
    stations = draw(posts())
    fronts = [post.name for post in stations if post.is_front]
    blocks = draw(some_names(3, 3))
    hours_open = draw(openings(blocks))
    staff = draw(employees(fronts))
    people = [employee.name for employee in staff]
    settings = draw(team_settings(draw(some_names(1, 1))[0]))
    carried = {
        (name, kind): CarriedBalance(
            name, kind, draw(st.integers(-9999, 9999)), draw(st.sampled_from([None, MONDAY]))
        )
        for name in people
        for kind in draw(st.sets(st.sampled_from([None, *TurnKind])))
    }
    plan = Plan(
        settings=settings,
        posts=stations,
        openings=hours_open,
        staffing=draw(staffing(fronts, sorted({opening.block for opening in hours_open}))),
        duties=draw(duties()),
        employees=staff,
        absences=tuple(draw(st.lists(absences(people), max_size=3))),
        appointments=tuple(
            Appointment(name, draw(dates), draw(spans()), draw(texts)) for name in people[:2]
        ),
        closures=tuple(draw(st.lists(closures(), max_size=2))),
        wishes=tuple(draw(wishes(name, [post.name for post in stations])) for name in people),
        carried=tuple(carried.values()),
        notes=tuple(draw(st.lists(notes(people), max_size=2))),
        allowances=tuple(draw(st.lists(allowances(people), max_size=2))),
        holidays=all_public_holidays() if settings.public_holidays else {},
    )
    keys = [(name, draw(dates)) for name in people for _ in range(draw(st.integers(0, 3)))]
    return plan.with_roster(Roster.of({key: draw(entries(plan, key[1])) for key in keys}))
