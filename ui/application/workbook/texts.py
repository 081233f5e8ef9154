"""What is wrong in a workbook, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from data.dutch import clock
from data.workbook import LeftOut, Problem, Remark, UnreadableFileError
from ui.application.dates import day_name
from ui.application.workbook import words

_TIMES = frozenset({"time", "start", "end"})


def _told(facts: Mapping[str, object]) -> dict[str, object]:
    """Return facts as people write them: `15/03/2027`, `9:00`, `maandag`."""
    return {key: _written(key, value) for key, value in facts.items()}


def _written(key: str, value: object) -> object:
    if isinstance(value, date):
        return _day_month_year(value)
    if isinstance(value, int) and key in _TIMES:
        return clock(value)
    if isinstance(value, int) and key == "day":
        return day_name(value)
    return value


def _day_month_year(day: date) -> str:
    """Write a date as it stands in a workbook: `15/03/2027`."""
    return f"{day:%d/%m/%Y}"


def found(problem: Problem) -> str:
    """Return what stands in the cell, between quotation marks."""
    if problem.expectation == "computed":
        return words.FORMULA.say()
    return f"“{problem.found}”" if problem.found else words.NOTHING.say()


def expected(problem: Problem) -> str:
    """Return what is expected in the cell."""
    return words.EXPECTED[problem.expectation].say(**_told(problem.facts))


def hint(problem: Problem) -> str:
    """Return the nearest known name as a question, or what helps to find the mistake."""
    if problem.suggestion is not None:
        return words.MEANT.say(name=problem.suggestion)
    facts = _told(problem.facts)
    near = words.NEAR.get(problem.expectation)
    if near is not None:
        return near.say(**facts) if facts.get("near") else ""
    context = words.CONTEXT.get(problem.expectation)
    if context is not None:
        return context.say(**facts)
    return words.COLUMN.say(**facts) if facts.get("header") else ""


def sentence(problem: Problem) -> str:
    """Return a problem as one line: where, what was found, what is expected."""
    place = f"{problem.sheet} {problem.cell}".strip()
    line = words.FOUND.say(place=place, found=found(problem), expected=expected(problem))
    return f"{line} {hint(problem)}" if problem.suggestion is not None else line


def remark(seen: Remark) -> str:
    """Return something worth knowing that is no error."""
    facts = _told({**seen.facts, "found": seen.found, "sheet": seen.sheet, "cell": seen.cell})
    return words.REMARKS[seen.kind].say(**facts)


def left_out(item: LeftOut) -> str:
    """Return something of a plan that a team workbook cannot say."""
    if item.day is None:
        where = words.IN_BLOCK.say(block=item.what) if item.what else words.EVERYWHERE.say()
        return words.LEFT_OUT_STAFFING.say(name=item.name, where=where)
    what = words.LEFT_OUT_WHAT[item.kind].say(what=item.what)
    return words.LEFT_OUT.say(name=item.name, day=_day_month_year(item.day), what=what)


def unreadable(error: UnreadableFileError) -> str:
    """Return why a file cannot be read."""
    return words.UNREADABLE[error.reason].say(name=error.path.name)
