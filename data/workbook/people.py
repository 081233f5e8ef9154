"""The sheets about people: employees, absences, appointments, wishes, balances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from data.workbook.cells import (
    CellValue,
    UnexpectedValueError,
    number_between,
    read_date,
    read_free_days,
    read_part,
    read_text,
    read_weekday,
    whole_between,
)
from data.workbook.schema import Column, folded
from data.workbook.service import read_span
from data.workbook.table import Row, one_of
from rostering.calendar import TurnKind, Validity
from rostering.plan import CarriedBalance
from rostering.team.absences import Absence, Appointment
from rostering.team.people import NO_FREE_DAYS, OUTSIDE, Employee, FreeDays, Rotation, Skill, Terms
from rostering.team.wishes import Wish, WishKind
from rostering.time import WHOLE, Part, Weekday, rounded

_SKILL_HELP = "Leeg (kan niet), Z (zelfstandig) of B (onder begeleiding)"
_SKILLS = {"Z": Skill.INDEPENDENT, "B": Skill.ACCOMPANIED}


def skill_columns(fronts: Iterable[str]) -> tuple[Column, ...]:
    """Return the column of each front post in the sheet of the employees."""
    return tuple(
        Column(skill_key(post), post, post, help=_SKILL_HELP, choices=tuple(_SKILLS))
        for post in fronts
    )


def skill_key(post: str) -> str:
    """Return the key of the column of a front post."""
    return f"skill:{post}"


def read_employees(
    rows: Iterable[Row], fronts: Iterable[str], *, strict_codes: bool = True
) -> tuple[Employee, ...]:
    """Read the employees; several rows of one name are one person whose terms change.

    Args:
        rows: the rows of the sheet.
        fronts: the front posts.
        strict_codes: whether two people with one code are an error.
    """
    spellings: dict[str, str] = {}
    terms: dict[str, list[Terms]] = {}
    codes: dict[str, str] = {}
    for row in rows:
        name = row.read("name", read_text)
        if name is not None:
            name = spellings.setdefault(folded(name), name)
            if folded(name) in _EVERYBODY:
                row.wrong("name", "not_reserved")
        found = _read_terms(row, fronts)
        if name is None or found is None:
            continue
        if any(found.validity.overlaps(other.validity) for other in terms.get(name, ())):
            row.wrong("start", "disjoint_terms", {"name": name})
            continue
        used = row.text("code")
        owner = next((other for other, code in codes.items() if code == used and used), name)
        code = row.code(None if owner == name else owner, strict=strict_codes)
        if row.broken:
            continue
        terms.setdefault(name, []).append(found)
        codes.setdefault(name, code)
    return tuple(Employee(name, tuple(found), codes[name]) for name, found in terms.items())


def _read_terms(row: Row, fronts: Iterable[str]) -> Terms | None:
    hours = row.read("hours", number_between(0, 168))
    coordination = row.read_or("coordination", number_between(0, 168), _ZERO)
    remote = row.read_or("remote", whole_between(0, 14), 0)
    free = row.read_or("free", _free_days, NO_FREE_DAYS)
    rotations = {
        TurnKind.SATURDAY: row.read_or("saturday", _rotation, OUTSIDE),
        TurnKind.EVENING: row.read_or("evening", _rotation, OUTSIDE),
    }
    skills = {
        post: row.read(skill_key(post), one_of(_SKILLS, "skill", post=post))
        for post in fronts
        if not row.is_blank(skill_key(post))
    }
    validity = _employment(row)
    if row.broken or hours is None or coordination is None or remote is None or free is None:
        return None
    return Terms(
        Fraction(hours),
        validity,
        free,
        {kind: rotation for kind, rotation in rotations.items() if rotation is not None},
        remote,
        Fraction(coordination),
        {post: skill for post, skill in skills.items() if skill is not None},
    )


_ZERO = number_between(0, 0)(0)


def _employment(row: Row) -> Validity:
    start = None if row.is_blank("start") else row.read("start", read_date)
    end = None if row.is_blank("end") else row.read("end", read_date)
    if start is not None and end is not None and end < start:
        row.wrong("end", "date_from", {"date": start})
        return Validity(start)
    return Validity(start, end)


def _free_days(value: CellValue) -> FreeDays:
    word = folded(read_text(value))
    if word in {"wisselend", "floating"}:
        return FreeDays(floating=True)
    try:
        return FreeDays(read_free_days(value))
    except UnexpectedValueError as error:
        one_of({"wisselend": None}, error.expectation)(value)
        raise


def _rotation(value: CellValue) -> Rotation:
    word = folded(read_text(value))
    if word in {"nee", "no"}:
        return OUTSIDE
    if word in {"ja", "yes"}:
        return Rotation(member=True)
    words = word.split()
    if len(words) == 3 and words[0] == "1" and words[1] in {"op", "in"} and words[2].isdigit():
        promise = int(words[2])
        if 1 <= promise <= 104:
            return Rotation(member=True, promise=promise)
    raise UnexpectedValueError("rotation")


_EVERYBODY = {"allen", "everybody", "all"}

Names = Mapping[str, str]
"""Names of employees, to themselves."""


def read_absences(rows: Iterable[Row], names: Names) -> tuple[Absence, ...]:
    """Read the absences; a request is remarked, since it does not bind."""
    everybody: dict[str, str | None] = {**names, **dict.fromkeys(_EVERYBODY)}
    read_name = one_of(everybody, "employee_or_all")
    absences = []
    for row in rows:
        name = row.read("name", read_name)
        first, last = _read_period(row, open_end=True)
        weekday = None if row.is_blank("day") else row.read("day", read_weekday)
        part = row.read_or("part", read_part, WHOLE)
        approved = row.read_or("status", one_of(_STATUS, "status"), blank=True)
        if row.broken or first is None or part is None:
            continue
        absence = Absence(name, first, last, weekday, part, row.text("reason"), bool(approved))
        absences.append(absence)
        if not absence.approved:
            facts = {"name": row.text("name"), "first": first, "last": last}
            row.remark("name", "request", facts)
    return tuple(absences)


_STATUS = {"goedgekeurd": True, "approved": True, "aangevraagd": False, "requested": False}


def _read_period(row: Row, *, open_end: bool) -> tuple[date | None, date | None]:
    first = row.read("from", read_date)
    if row.is_blank("to") and open_end:
        return first, None
    last = row.read("to", read_date)
    if first is not None and last is not None and last < first:
        row.wrong("to", "date_from", {"date": first})
    return first, last


def read_appointments(rows: Iterable[Row], names: Names) -> tuple[Appointment, ...]:
    """Read the appointments."""
    appointments = []
    for row in rows:
        name, day = row.read("name", one_of(names, "employee")), row.read("date", read_date)
        span = read_span(row)
        if name and day and span:
            appointments.append(Appointment(name, day, span, row.text("description")))
    return tuple(appointments)


def read_wishes(rows: Iterable[Row], names: Names, posts: Iterable[str]) -> tuple[Wish, ...]:
    """Read the wishes.

    Args:
        rows: the rows of the sheet.
        names: the people.
        posts: the names of the posts.
    """
    read_wish = one_of(_wishes(posts), "wish")
    wishes = []
    for row in rows:
        name, wish = row.read("name", one_of(names, "employee")), row.read("wish", read_wish)
        first, last = _read_period(row, open_end=False)
        weekday: Weekday | None = None if row.is_blank("day") else row.read("day", read_weekday)
        part: Part | None = row.read_or("part", read_part, WHOLE)
        weight = row.read_or("weight", whole_between(1, 10), 5)
        if row.broken or not (name and wish and first and last and part and weight):
            continue
        kind, post = wish
        wishes.append(Wish(name, first, last, kind, post, weekday, part, weight))
    return tuple(wishes)


def _wishes(posts: Iterable[str]) -> dict[str, tuple[WishKind, str | None]]:
    english = {
        "free": WishKind.FREE,
        "no evening": WishKind.NO_EVENING,
        "no saturday": WishKind.NO_SATURDAY,
        "remote": WishKind.REMOTE,
    }
    # The words of the workbook come before a post that has such a name, and that one before the
    # English words: so a post "Telewerk" does not change what the wish "telewerk" means.
    words: dict[str, tuple[WishKind, str | None]] = {
        kind.value: (kind, None) for kind in WishKind if kind is not WishKind.POST
    }
    for post in posts:
        words.setdefault(post, (WishKind.POST, post))
    for word, kind in english.items():
        words.setdefault(word, (kind, None))
    return words


_BALANCES: dict[str, TurnKind | None] = {
    "zaterdag": TurnKind.SATURDAY,
    "saturday": TurnKind.SATURDAY,
    "avond": TurnKind.EVENING,
    "evening": TurnKind.EVENING,
    "uren": None,
    "hours": None,
}


def read_balances(rows: Iterable[Row], names: Names) -> tuple[CarriedBalance, ...]:
    """Read the carried balances, turns in thousandths and hours in minutes."""
    found: dict[tuple[str, TurnKind | None], CarriedBalance] = {}
    for row in rows:
        name = row.read("name", one_of(names, "employee"))
        kind = row.read("turn", one_of(_BALANCES, "balance_kind"))
        amount = row.read("balance", number_between(-10_000, 10_000, "number"))
        as_of = None if row.is_blank("as_of") else row.read("as_of", _monday)
        if row.broken or name is None or amount is None:
            continue
        if (name, kind) in found:
            row.wrong("name", "once")
            continue
        unit = 60 if kind is None else 1000
        found[name, kind] = CarriedBalance(name, kind, rounded(Fraction(amount) * unit), as_of)
    return tuple(found.values())


def _monday(value: CellValue) -> date:
    day = read_date(value)
    if day.weekday() != Weekday.MONDAY:
        raise UnexpectedValueError("monday")
    return day
