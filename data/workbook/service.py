"""The sheets of the service: posts, opening hours, staffing, duties, closing days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from data.workbook.cells import (
    CellValue,
    read_date,
    read_part,
    read_text,
    read_time,
    read_weekday,
    read_weekdays,
    read_yes_no,
    whole_between,
)
from data.workbook.schema import folded, sheet
from data.workbook.table import Row, one_of
from rostering.calendar import Closure, Opening, TurnKind, Validity
from rostering.team.duties import Duty
from rostering.team.stations import Post, PostKind, StaffingRow
from rostering.time import WHOLE, Span

USUAL_STRETCH = 120
"""Minutes in one stretch on a front post where the workbook gives none (contract, section 1)."""

_KINDS = {"front": PostKind.FRONT, "back": PostKind.BACK}
_TURNS = {
    "avond": TurnKind.EVENING,
    "evening": TurnKind.EVENING,
    "zaterdag": TurnKind.SATURDAY,
    "saturday": TurnKind.SATURDAY,
}


_HEADERS = {
    folded(header)
    for column in sheet("employees").columns
    for header in (column.dutch, column.english)
}
"""Headers that the column of a front post in `Medewerkers` cannot have."""


def read_posts(rows: Iterable[Row]) -> tuple[Post, ...]:
    """Read the posts."""
    posts: list[Post] = []
    for row in rows:
        name, code = row.read("post", read_text), row.read("code", read_text)
        kind = row.read("kind", one_of(_KINDS, "post_kind"))
        remote = row.read_or("remote", read_yes_no, blank=False)
        longest = row.read_or("longest", _stretch, USUAL_STRETCH if kind is PostKind.FRONT else 0)
        if name and any(folded(post.name) == folded(name) for post in posts):
            row.wrong("post", "once")
        if name and kind is PostKind.FRONT and folded(name) in _HEADERS:
            row.wrong("post", "not_reserved")
        if code and any(folded(post.code) == folded(code) for post in posts):
            row.wrong("code", "once")
        if not row.broken and name and code and kind:
            posts.append(Post(name, code, kind, bool(remote), longest or None))
    return tuple(posts)


def _stretch(value: CellValue) -> int:
    """Read a number of minutes; 0 stands for no limit."""
    if folded(read_text(value)) in {"geen", "none"}:
        return 0
    return whole_between(1, 1440)(value)


def read_span(row: Row, start_key: str = "from", end_key: str = "to") -> Span | None:
    """Read begin and end of a stretch of a day."""
    start, end = row.read(start_key, read_time), row.read(end_key, read_time)
    if start is None or end is None:
        return None
    if end <= start:
        row.wrong(end_key, "time_after", {"time": start})
        return None
    return Span(start, end)


def read_validity(row: Row) -> Validity:
    """Read the dates between which a row holds."""
    first = None if row.is_blank("valid_from") else row.read("valid_from", read_date)
    last = None if row.is_blank("valid_to") else row.read("valid_to", read_date)
    if first is not None and last is not None and last < first:
        row.wrong("valid_to", "date_from", {"date": first})
        return Validity(first)
    return Validity(first, last)


def read_openings(rows: Iterable[Row]) -> tuple[Opening, ...]:
    """Read the opening hours and refuse blocks that overlap or share a name."""
    found: list[tuple[Row, Opening]] = []
    spellings: dict[str, str] = {}
    for row in rows:
        weekday, block = row.read("day", read_weekday), row.read("block", read_text)
        if block is not None:
            block = spellings.setdefault(folded(block), block)
        span, validity = read_span(row), read_validity(row)
        turn = None if row.is_blank("turn") else row.read("turn", one_of(_TURNS, "turn"))
        public = row.read_or("public", read_yes_no, blank=True)
        if not row.broken and weekday is not None and block and span:
            found.append((row, Opening(weekday, block, span, turn, validity, bool(public))))
    for (_, earlier), (row, later) in combinations(found, 2):
        if _meet(earlier, later):
            _refuse_overlap(row, earlier, later)
    return tuple(opening for _, opening in found)


def _meet(one: Opening, other: Opening) -> bool:
    """Tell whether two rows hold on the same day: as many dates, and dates in common."""
    return one.weekday == other.weekday and one.validity.rivals(other.validity)


def _refuse_overlap(row: Row, earlier: Opening, later: Opening) -> None:
    if folded(earlier.block) == folded(later.block):
        row.wrong("block", "block_once", {"day": int(later.weekday)})
    elif earlier.span.overlaps(later.span):
        facts = {
            "block": earlier.block,
            "start": earlier.span.start,
            "end": earlier.span.end,
            "day": int(later.weekday),
        }
        row.wrong("from", "no_overlap", facts)


def read_staffing(
    rows: Iterable[Row], fronts: Mapping[str, str], blocks: Mapping[str, str]
) -> tuple[StaffingRow, ...]:
    """Read the staffing and refuse rows that speak of the same places with equal right."""
    found: list[tuple[Row, StaffingRow]] = []
    for row in rows:
        post = row.read("post", one_of(fronts, "front_post"))
        weekday = None if row.is_blank("day") else row.read("day", read_weekday)
        block = None if row.is_blank("block") else row.read("block", one_of(blocks, "block"))
        minimum = row.read("minimum", whole_between(0, 99))
        wanted = row.read("wanted", whole_between(0, 99))
        validity = read_validity(row)
        if minimum is not None and wanted is not None and wanted < minimum:
            row.wrong("wanted", "at_least_minimum", {"minimum": minimum})
        if row.broken or post is None or minimum is None or wanted is None:
            continue
        staffing = StaffingRow(post, minimum, wanted, weekday, block, validity)
        if any(_same_places(staffing, other) for _, other in found):
            row.wrong("post", "staffing_once", {"post": post})
            continue
        found.append((row, staffing))
    return tuple(staffing for _, staffing in found)


def _same_places(one: StaffingRow, other: StaffingRow) -> bool:
    same = (one.post, one.weekday, one.block) == (other.post, other.weekday, other.block)
    return same and one.validity.rivals(other.validity)


_RESERVED = {"vrij", "free"}


def read_duties(rows: Iterable[Row], *, strict_codes: bool = True) -> tuple[Duty, ...]:
    """Read the duties; two with one code are an error where codes are strict."""
    duties: list[Duty] = []
    for row in rows:
        name = row.read("duty", read_text)
        days = row.read("days", read_weekdays)
        span = read_span(row)
        pause = read_pause(row, span)
        if name is not None and folded(name) in _RESERVED:
            row.wrong("duty", "not_reserved")
        if name and any(folded(duty.name) == folded(name) for duty in duties):
            row.wrong("duty", "once")
        used = folded(row.text("code"))
        owners = (duty.name for duty in duties if used and folded(duty.code) == used)
        code = row.code(next(owners, None), strict=strict_codes)
        if not row.broken and name and days and span:
            duties.append(Duty(name, code, days, span, pause))
    return tuple(duties)


def read_pause(row: Row, span: Span | None) -> Span | None:
    """Read the break inside a stretch of work."""
    if row.is_blank("pause_from") and row.is_blank("pause_to"):
        return None
    pause = read_span(row, "pause_from", "pause_to")
    if span is not None and pause is not None and not span.contains(pause):
        key = "pause_from" if pause.start < span.start else "pause_to"
        row.wrong(key, "pause_inside", {"start": span.start, "end": span.end})
    return pause


def read_closures(rows: Iterable[Row]) -> tuple[Closure, ...]:
    """Read the closing days."""
    closures = []
    for row in rows:
        first = row.read("from", read_date)
        last = first if row.is_blank("to") else row.read("to", read_date)
        part = row.read_or("part", read_part, WHOLE)
        if first is not None and last is not None and last < first:
            row.wrong("to", "date_from", {"date": first})
        if not row.broken and first and last and part is not None:
            closures.append(Closure(first, last, row.text("description"), part))
    return tuple(closures)
