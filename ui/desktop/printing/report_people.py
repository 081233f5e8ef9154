"""The sections of the report with a row per person; none tells who was away."""

from __future__ import annotations

from rostering.figures.overview import DeskShare
from rostering.figures.statistics import TurnsRow
from rostering.goals.turns import FAIR
from rostering.time import Minutes
from ui.application import report_words as words
from ui.application.dates import duration, hours_balance
from ui.application.overview.figures import Overview
from ui.application.overview.texts import share_percent, signed_turns, target_text
from ui.application.paper_words import EMPLOYEE
from ui.application.turns.words import SHORT
from ui.desktop.printing.report_flow import Cell, Draw, Section, Strip, cells, heading, note
from ui.desktop.printing.report_marks import bar, point, together

_NAME, _PAD = 44.0, 2.0
_WHOLE = 10_000


def turns_section(overview: Overview, width: float) -> Section | None:
    """Return done, fair share and balance per person and kind; None for a team without turns."""
    kinds = overview.kinds
    if not kinds:
        return None
    found = {(row.employee, row.kind): row for row in overview.turns}
    furthest = max([2 * FAIR, *(abs(row.after) for row in overview.turns)])
    room = (width - _NAME) / len(kinds)
    heads = [Cell(0, _NAME, EMPLOYEE.say(), right=False, bold=True)]
    for at, kind in enumerate(kinds):
        left = _NAME + at * room
        for place, text in enumerate((words.DONE, words.FAIR, words.BALANCE)):
            word = text.say(kind=SHORT[kind].say())
            heads.append(_turn_cell(left, room, place, word, bold=True))
    rows = []
    for name in overview.names:
        told = [found.get((name, kind)) for kind in kinds]
        if any(told):
            rows.append(_turns_strip(name, told, room, furthest, width))
    top = (
        heading(words.TURNS.say()),
        note(words.TURNS_EXPLAINED.say(), width),
        cells(heads, width, ground="sunk", size=2.7),
    )
    return Section(top, tuple(rows))


def _turn_cell(
    left: float, room: float, place: int, text: str, *, bold: bool = False, colour: str = "text"
) -> Cell:
    widths = (0.34, 0.15, 0.16)
    start = left + room * sum(widths[:place])
    return Cell(start, room * widths[place], text, bold=bold, colour=colour)


def _turns_strip(
    name: str, told: list[TurnsRow | None], room: float, furthest: int, width: float
) -> Strip:
    found = [Cell(0, _NAME, name, right=False)]
    drawn: list[Draw] = []
    for at, row in enumerate(told):
        left = _NAME + at * room
        if row is None:
            found.append(_turn_cell(left, room, 0, words.NOT_IN_ROTATION.say(), colour="text2"))
            continue
        out = abs(row.after) > FAIR
        colour = "amber" if out else "text"
        found.append(_turn_cell(left, room, 0, str(row.done)))
        found.append(_turn_cell(left, room, 1, signed_turns(row.fair_share).lstrip("+")))
        found.append(_turn_cell(left, room, 2, signed_turns(row.after), bold=out, colour=colour))
        start = left + room * 0.67
        drawn.append(bar(row.after, furthest, FAIR, start, room * 0.31, is_out=out))

    return cells(found, width, more=together(drawn))


def share_section(overview: Overview, width: float) -> Section | None:
    """Return the desk share per person on the band around the target."""
    rows = [row for row in overview.shares if row.share is not None]
    if not rows:
        return None
    target, margin = rows[0].target, rows[0].margin
    values = [row.share or 0 for row in rows]
    low = max(0, min([target - 2 * margin, *values]) - margin // 2)
    high = min(_WHOLE, max([target + 2 * margin, *values]) + margin // 2)
    heads = [
        Cell(0, _NAME, EMPLOYEE.say(), right=False, bold=True),
        Cell(_NAME, 22, words.SHARE_HEAD.say(), bold=True),
        Cell(_NAME + 24, 34, words.OUTSIDE.say(), bold=True),
        Cell(_NAME + 64, 20, share_percent(low), right=False, colour="text2"),
        Cell(width - 20, 20, share_percent(high), colour="text2"),
    ]
    start = _NAME + 64
    strips = [
        cells(
            _share_cells(row),
            width,
            more=point(
                row.share or 0,
                (target - margin, target + margin),
                (low, high),
                (start, width - start),
                is_out=row.outside > 0,
            ),
        )
        for row in rows
    ]
    top = (
        heading(words.SHARE.say()),
        note(words.SHARE_EXPLAINED.say(target=target_text(rows[0])), width),
        cells(heads, width, ground="sunk", size=2.7),
    )
    return Section(top, tuple(strips))


def _share_cells(row: DeskShare) -> list[Cell]:
    out = row.outside > 0
    colour = "amber" if out else "text"
    verdict = (words.TOO_MUCH if row.is_above else words.TOO_LITTLE).say() if out else "–"
    return [
        Cell(0, _NAME, row.employee, right=False),
        Cell(_NAME, 22, share_percent(row.share or 0), bold=out, colour=colour),
        Cell(_NAME + 24, 34, verdict, bold=out, colour=colour),
    ]


def hours_section(overview: Overview, width: float) -> Section:
    """Return the balance of hours per person, before and after."""
    band = overview.band
    furthest = max([2 * band, *(abs(row.after) for row in overview.hours)])
    heads = [Cell(0, _NAME, EMPLOYEE.say(), right=False, bold=True)]
    texts = (words.BEFORE, words.CHANGE, words.AFTER)
    heads += [Cell(_NAME + 24 * at, 22, text.say(), bold=True) for at, text in enumerate(texts)]
    start = _NAME + 3 * 24 + 6
    strips = []
    for row in overview.hours:
        out = abs(row.after) > band
        found = [Cell(0, _NAME, row.employee, right=False)]
        amounts: tuple[Minutes, ...] = (row.before, row.after - row.before, row.after)
        for at, amount in enumerate(amounts):
            found.append(_hours_cell(at, hours_balance(amount), is_out=out and at == 2))
        strips.append(
            cells(
                found,
                width,
                more=bar(row.after, furthest, band, start, width - start, is_out=out),
            )
        )
    top = (
        heading(words.HOURS.say()),
        note(words.HOURS_EXPLAINED.say(band=duration(band)), width),
        cells(heads, width, ground="sunk", size=2.7),
    )
    return Section(top, (*strips, _hours_sum(overview, width)))


def _hours_cell(at: int, text: str, *, is_out: bool = False) -> Cell:
    left = _NAME + 24 * at
    return Cell(left, 22, text, bold=is_out, colour="amber" if is_out else "text")


def _hours_sum(overview: Overview, width: float) -> Strip:
    before = sum(row.before for row in overview.hours)
    after = sum(row.after for row in overview.hours)
    found = [Cell(0, _NAME, words.TOGETHER.say(), right=False, bold=True)]
    for at, amount in enumerate((before, after - before, after)):
        left = _NAME + 24 * at
        found.append(Cell(left, 22, hours_balance(amount), bold=True))
    return cells(found, width, ground="sunk")
