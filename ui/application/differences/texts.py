"""Each difference of two plans as a line for people: what, how it was, how it becomes.

The reasons of absences and the texts of appointments stay out, on screen too: only that they differ
is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from rostering.differences.lines import HOLIDAYS, LIMITS, ROSTER, SETTINGS, Line, LineKind
from rostering.plan import Plan
from rostering.roster import DayEntry, Shift, Work
from rostering.team.settings import Limits
from rostering.time import Span
from ui.application.dates import short_day, spoken
from ui.application.differences import words
from ui.application.differences.row_texts import cell_text, heads_of, rows_of
from ui.application.language import Text
from ui.application.roster_words import EVERYBODY, part_word

_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "posts": ("post",),
        "openings": ("day", "block"),
        "staffing": ("post", "day", "block"),
        "duties": ("duty",),
        "employees": ("name",),
        "absences": ("name", "from"),
        "appointments": ("name", "date"),
        "closures": ("from", "description"),
        "wishes": ("name", "wish", "from"),
        "carried": ("name", "turn"),
        "notes": ("date", "block"),
        "allowances": ("name", "date"),
    }
)
"""The columns that say what a row is about."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line in words; `old` and `new` are empty where there is nothing."""

    line: Line
    group: str
    kind: LineKind
    what: str
    old: str
    new: str

    @property
    def words(self) -> str:
        """Everything it says, to search in and to read aloud."""
        said = (self.group, self.what, self.old, self.new, kind_name(self.kind))
        return " ".join(filter(None, said))


def kind_name(kind: LineKind) -> str:
    """Say how a line differs: `nieuw`, `valt weg`."""
    return words.KINDS[kind].say()


def told_lines(lines: Sequence[Line], before: Plan, after: Plan) -> tuple[Told, ...]:
    """Say every line, group by group."""
    order = list(words.GROUPS)
    told = [_told(line, before, after) for line in lines]
    return tuple(sorted(told, key=lambda item: order.index(item.line.subject)))


def _told(line: Line, before: Plan, after: Plan) -> Told:
    if line.subject == ROSTER:
        name, day = line.key
        what, old, new = f"{name}, {short_day(day)}", day_text(line.old), day_text(line.new)
    elif line.kind == "moved":
        what, old, new = words.ROW_ORDER.say(), "", ""
    elif line.subject in {SETTINGS, LIMITS, HOLIDAYS}:
        what, old, new = _setting(line, before, after)
    else:
        what, old, new = _row(line, before, after)
    return Told(line, words.GROUPS[line.subject].say(), line.kind, what, old, new)


def day_text(entry: DayEntry) -> str:
    """Write what somebody does on a day: `Dag: Balie 9u–12u30, Telefoon 13u30–15u15`."""
    shifts = ", ".join(_shift_text(shift) for shift in entry.shifts)
    work = ", ".join(_work_text(work) for work in _stretches(entry.work))
    free = words.LOCKED_DAY_OFF.say() if entry.free else ""
    return ", ".join(filter(None, (": ".join(filter(None, (shifts, work))), free)))


def _stretches(work: Sequence[Work]) -> list[Work]:
    """Join blocks of one post that follow each other, so that a day reads short."""
    joined: list[Work] = []
    for item in work:
        last = joined[-1] if joined else None
        if last is not None and _goes_on(last, item):
            joined[-1] = replace(last, span=Span(last.span.start, item.span.end))
        else:
            joined.append(item)
    return joined


def _goes_on(first: Work, second: Work) -> bool:
    alike = (first.post, first.locked) == (second.post, second.locked)
    return alike and first.span.end == second.span.start


def _work_text(work: Work) -> str:
    said = f"{work.post} {spoken(work.span.start)}–{spoken(work.span.end)}"
    return words.LOCKED_WORK.say(work=said) if work.locked else said


def _shift_text(shift: Shift) -> str:
    times = f"{spoken(shift.span.start)}–{spoken(shift.span.end)}"
    marks = [words.LOCKED.say()] if shift.locked else []
    if len(shift.remote) == 2:
        marks.append(words.REMOTE.say())
    elif shift.remote:
        part = part_word(next(iter(shift.remote)).value)
        marks.append(words.REMOTE_HALF.say(part=part))
    return (shift.duty or times) + (f" ({', '.join(marks)})" if marks else "")


def _setting(line: Line, before: Plan, after: Plan) -> tuple[str, str, str]:
    from data.workbook.schema import SETTINGS as KNOWN
    from data.workbook.writer_rows import rule_rows, team_rows

    if line.subject == HOLIDAYS:
        return words.THE_HOLIDAYS.say(), "", ""
    name = line.key[0]
    if line.subject == LIMITS:
        cells = []
        for plan in (before, after):
            # Only what is not usual is a row, so the default is written as any other value.
            rows = {str(row["rule"]): row["value"] for row in rule_rows(plan.settings.limits)}
            cells.append(cell_text(rows.get(name, _usual(name))))
        return words.LIMITS_NAMED[name].say(), cells[0], cells[1]
    setting = next(setting for setting in KNOWN if setting.field == name)
    old, new = (
        {str(row["setting"]): row["value"] for row in team_rows(plan.settings)}
        for plan in (before, after)
    )
    head = Text(nl=setting.dutch, en=setting.english)
    return head.say(), cell_text(old[setting.dutch]), cell_text(new[setting.dutch])


def _usual(name: str) -> object:
    from data.workbook.team import IN_HOURS

    minutes: int = getattr(Limits(), name)
    return minutes / 60 if name in IN_HOURS else minutes


def _row(line: Line, before: Plan, after: Plan) -> tuple[str, str, str]:
    old = rows_of(line.subject, line.old, before)
    new = rows_of(line.subject, line.new, after)
    what = _what(line.subject, (new or old)[0])
    if not old or not new:
        return what, _all(line.subject, old), _all(line.subject, new)
    if len(old) != len(new):
        return what, _all(line.subject, old), _all(line.subject, new)
    was, becomes = [], []
    for one, other in zip(old, new, strict=True):
        keys = [key for key in {**one, **other} if one.get(key) != other.get(key)]
        start = other.get("start") or words.BEGINNING.say()
        prefix = words.SINCE.say(start=start) if len(new) > 1 and keys else ""
        was += [prefix + _pairs(line.subject, one, keys)] if keys else []
        becomes += [prefix + _pairs(line.subject, other, keys)] if keys else []
    return what, "; ".join(was), "; ".join(becomes) or _hidden(line)


def _hidden(line: Line) -> str:
    """Say that something private differs, and not what."""
    return words.HIDDEN.get(line.subject, words.HIDDEN_ELSE).say()


def _all(subject: str, rows: Sequence[Mapping[str, str]]) -> str:
    names = _NAMES[subject]
    return "; ".join(
        _pairs(subject, row, [key for key in row if key not in names and row[key]]) for row in rows
    )


def _pairs(subject: str, row: Mapping[str, str], keys: Sequence[str]) -> str:
    head = heads_of(subject)
    return " · ".join(f"{head(key)}: {row.get(key) or words.EMPTY.say()}" for key in keys)


def _what(subject: str, row: Mapping[str, str]) -> str:
    named = [row.get(key, "") for key in _NAMES[subject]]
    return ", ".join(filter(None, named)) or EVERYBODY.say()
